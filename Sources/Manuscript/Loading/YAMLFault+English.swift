internal import YAML

extension YAMLFault {
  var englishMessage: String {
    switch kind {
    case .empty: "nothing is written in this file"
    case .notUTF8: "this file is not saved as UTF-8"
    case .controlCharacter: "an invisible control character stands here"
    case .tabIndentation: "a tab indents this line"
    case .tooDeep(let limit): "more than \(limit) levels stand inside one another"
    case .anchor(let name): "'&\(name)' is an anchor, which gids does not read"
    case .alias(let name): "'*\(name)' is an alias, which gids does not read"
    case .tag(let tag): "'\(tag)' is a tag, which gids does not read"
    case .mergeKey: "'<<' brings keys from elsewhere, which gids does not read"
    case .directive: "a line that begins with '%' is a directive, which gids does not read"
    case .severalDocuments: "a second document begins here"
    case .duplicateKey: "the key '\(written)' stands twice here; first on line \(firstLine)"
    case .keyNotScalar: "brackets or braces stand where a key belongs"
    case .keyMissing: "there is no key before this colon"
    case .flowValueMissing: "a comma ends a text between braces: '\(quotedText)' is cut off"
    case .commentAfterText: "' #' begins a remark: this end of the text will not be shown"
    case .joinedLines:
      written == "\\"
        ? "this line break will not be shown: the lines are joined"
        : "this list will not be shown: its lines are joined"
    case .unquotedColon: "a colon and a space stand inside this text"
    case .colonWithoutSpace: "a space is missing after this colon"
    case .missingColon: "there is no colon after the key"
    case .gluedDash: "a space is missing after this dash"
    case .barMissing: "a '|' is missing after this colon: the text stands on the lines below"
    case .textNotIndented: "the lines of this text are not indented below their key"
    case .blockTextInFlow: "a text of several lines cannot stand between braces"
    case .commentInText: "' #' begins a remark: the rest of this line is not read"
    case .unclosedQuote: "this quotation mark is never closed"
    case .textAfterQuote: "something stands after the closing quotation mark"
    case .unknownEscape: "'\(written)' means nothing inside double quotes"
    case .unclosedFlow(let bracket): "this '\(bracket)' is never closed"
    case .unexpectedCloser: "there is no opening bracket for this '\(written)'"
    case .textAfterFlow: "a text that begins with a bracket needs quotes"
    case .bracketInText: "a bracket stands inside this text"
    case .missingComma: "a comma is missing before '\(quotedText)'"
    case .unexpectedComma: "nothing stands before this comma"
    case .badIndentation: "this line does not begin in the column of its neighbours"
    case .sequenceInMapping: "a '- ' stands where a key is expected"
    case .itemOnKeyLine: "a '- ' stands on the line of its key"
    case .reservedCharacter: "a text without quotes cannot begin with '\(written)'"
    case .blockScalarHeader: "the line must end after '\(written.prefix(1))': the text stands below it"
    case .syntax: "this line cannot be read"
    }
  }

  var englishHelp: String? {
    correction("write:") { $0 == 0 ? "begin the line without spaces:" : "begin the line with \($0) spaces:" }
      ?? englishAdvice
  }

  private var englishAdvice: String {
    switch kind {
    case .empty: "write it, or remove the file"
    case .notUTF8: "save it anew with the encoding 'UTF-8'"
    case .controlCharacter: "delete it and type the text again"
    case .tabIndentation: "indent with spaces, two for each level"
    case .tooDeep: "look whether a line is indented too far"
    case .anchor: "write the text out, or use a fragment for steps"
    case .alias: "write the text out; put a text that begins with * in quotes"
    case .tag: "remove it; put a text that begins with ! in quotes"
    case .mergeKey: "write the keys out"
    case .directive: "remove it; put a text that begins with % in quotes"
    case .severalDocuments: "keep one document in a file: remove the line '---'"
    case .duplicateKey: "remove one of them"
    case .keyNotScalar: "write a single word and a colon; put a text that begins with a bracket in quotes"
    case .keyMissing: "write the key before it"
    case .flowValueMissing: "put the whole text in quotes"
    case .commentAfterText, .commentInText: "put the text in quotes"
    case .joinedLines, .barMissing: "write 'nl: |' on a line of its own, and the text indented below it"
    case .unquotedColon: "put the text in quotes, or write it on lines of its own: 'nl: |'"
    case .colonWithoutSpace, .gluedDash: "write a space after it"
    case .missingColon: "write 'key: value'; a line that belongs to the text above is indented further than its key"
    case .textNotIndented: "begin each line of the text two spaces further right than the key before it"
    case .blockTextInFlow:
      "take the braces away: write 'nl: |' on a line of its own, and the text indented on the next lines"
    case .unclosedQuote: "close it with \(written) at the end of the text"
    case .textAfterQuote: "put the whole text in quotes, or write it on lines of its own: 'nl: |'"
    case .unknownEscape: "write \\\\ for a backslash"
    case .unclosedFlow(let bracket): "close it with '\(bracket == "{" ? "}" : "]")'"
    case .unexpectedCloser: "remove it, or put the text in quotes"
    case .textAfterFlow, .bracketInText: "put the whole text in quotes"
    case .missingComma: "write a comma, or put the text in quotes"
    case .unexpectedComma: "remove the comma, or put the text in quotes"
    case .badIndentation: "let it begin in the same column as its neighbours"
    case .sequenceInMapping: "indent the list below its key, or remove the dash"
    case .itemOnKeyLine: "begin the list on the next line"
    case .reservedCharacter: "put the text in quotes, or write it on lines of its own: 'nl: |'"
    case .blockScalarHeader: "write the text on the next lines, indented"
    case .syntax: "look at the indentation, the quotes and the brackets of this line and the one before"
    }
  }
}
