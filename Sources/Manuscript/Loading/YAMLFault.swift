internal import Diagnostics
internal import YAML

/// A fault of YAML, in words for a writer: what it is, and what to type instead.
struct YAMLFault: Problem {
  let rule: Rule
  private let message: String
  private let help: String?
  /// Where the writer has to change something, in UTF-8 bytes from the start of the file.
  let range: Range<Int>

  /// - Parameters:
  ///   - problem: The fault.
  ///   - source: The file that it stands in.
  init(_ problem: YAMLProblem, in source: [UInt8]) {
    let trap = YAMLTrap(behind: problem, in: source)
    let words = trap.map { Words($0) } ?? Words(problem, in: source)
    (rule, message, help) = (words.rule, words.message, words.help)
    switch trap {
    case .gluedColon(let place), .gluedDash(let place): range = place
    case .blockTextInBraces, nil: range = problem.range
    }
  }

  func words(in language: MessageLanguage) -> Wording { Wording(message, help: help) }
}

/// Code, message and help of one fault.
private struct Words {
  var rule: Rule
  var message: String
  var help: String?

  private init(_ rule: Rule, _ message: String, _ help: String? = nil) {
    (self.rule, self.message, self.help) = (rule, message, help)
  }

  init(_ trap: YAMLTrap) {
    self =
      switch trap {
      case .gluedColon: Words(.colonWithoutSpace, "a space is missing after this colon", "write a space after it")
      case .gluedDash: Words(.dashWithoutSpace, "a space is missing after this dash", "write a space after it")
      case .blockTextInBraces:
        Words(
          .blockTextInBraces, "a text of several lines cannot stand between braces",
          "take the braces away: write 'nl: |' on a line of its own, and the text indented on the next lines")
      }
  }

  init(_ problem: YAMLProblem, in source: [UInt8]) {
    let written = String(decoding: source[problem.range], as: UTF8.self)
    self =
      switch problem.kind {
      case .empty, .notUTF8, .controlCharacter, .tabIndentation, .tooDeep: Self.ofFile(problem.kind)
      case .anchor, .alias, .tag, .mergeKey, .directive, .severalDocuments: Self.refused(problem.kind)
      case .duplicateKey, .keyNotScalar, .keyMissing, .flowValueMissing: Self.ofKeys(problem.kind, written, in: source)
      default: Self.ofSyntax(problem.kind, written, problem.range, in: source)
      }
  }

  private static func ofFile(_ kind: YAMLProblem.Kind) -> Words {
    switch kind {
    case .empty: Words(.emptyFile, "nothing is written in this file", "write it, or remove the file")
    case .notUTF8: Words(.notUTF8, "this file is not saved as UTF-8", "save it anew with the encoding 'UTF-8'")
    case .tabIndentation: Words(.tabIndentation, "a tab indents this line", "indent with spaces, two for each level")
    case .tooDeep(let limit):
      Words(.tooDeep, "more than \(limit) levels stand inside one another", "look whether a line is indented too far")
    default:
      Words(.controlCharacter, "an invisible control character stands here", "delete it and type the text again")
    }
  }

  private static func refused(_ kind: YAMLProblem.Kind) -> Words {
    switch kind {
    case .anchor(let name):
      Words(
        .yamlAnchor, "'&\(name)' is an anchor, which gids does not read",
        "write the text out, or use a fragment for steps")
    case .alias(let name):
      Words(
        .yamlAlias, "'*\(name)' is an alias, which gids does not read",
        "write the text out; put a text that begins with * in quotes")
    case .tag(let tag):
      Words(
        .yamlTag, "'\(tag)' is a tag, which gids does not read", "remove it; put a text that begins with ! in quotes")
    case .mergeKey: Words(.yamlMerge, "'<<' merges mappings, which gids does not read", "write the keys out")
    case .directive: Words(.yamlDirective, "this line is a directive, which gids does not read", "remove it")
    default:
      Words(.yamlDocuments, "a second document begins here", "keep one document in a file: remove the line '---'")
    }
  }

  private static func ofKeys(_ kind: YAMLProblem.Kind, _ written: String, in source: [UInt8]) -> Words {
    switch kind {
    case .duplicateKey(let first):
      let line = SourcePosition(offset: first.lowerBound, in: source).line
      return Words(
        .duplicateKey, "the key '\(written)' stands twice here; first on line \(line)", "remove one of them")
    case .keyNotScalar:
      return Words(.yamlKey, "a list or mapping stands where a key belongs", "write a single word and a colon")
    case .keyMissing: return Words(.yamlKey, "there is no key before this colon", "write the key before it")
    default:
      return Words(
        .commaInBraces, "'\(written)' has no colon: a comma ends a text between braces",
        "put the text in quotes, or write it on a line of its own: nl: |")
    }
  }

  private static func ofSyntax(_ kind: YAMLProblem.Kind, _ written: String, _ range: Range<Int>, in source: [UInt8])
    -> Words
  {
    switch kind {
    case .unquotedColon:
      Words(.unquotedColon, "a colon and a space stand inside this text", quotedLine(around: range, in: source))
    case .colonWithoutSpace:
      Words(.colonWithoutSpace, "a space is missing after this colon", "write a space after it")
    case .missingColon:
      Words(
        .missingColon, "this line has no colon after its key", "write 'key: value', or indent the line below its key")
    case .unclosedQuote:
      Words(.unclosedQuote, "this quotation mark is never closed", "close it with \(written) at the end of the text")
    case .textAfterQuote:
      Words(
        .textAfterQuote, "something stands after the closing quotation mark",
        "put the whole text in quotes, or under 'nl: |' on the next line")
    case .unknownEscape:
      Words(.unknownEscape, "'\(written)' means nothing inside double quotes", "write \\\\ for a backslash")
    case .unclosedFlow(let bracket):
      Words(.unclosedBracket, "this '\(bracket)' is never closed", "close it with '\(bracket == "{" ? "}" : "]")'")
    case .unexpectedCloser:
      Words(
        .unexpectedBracket, "there is no opening bracket for this '\(written)'",
        "remove it, or put the text in quotes")
    case .textAfterFlow:
      Words(.textAfterBracket, "something stands after the closing bracket", "put the whole text in quotes")
    case .bracketInText:
      Words(
        .bracketInBraces, "a bracket stands inside this text",
        "put the text in quotes, or write it under 'nl: |' on the next line")
    case .missingComma:
      Words(.missingComma, "a comma is missing before '\(written)'", "write a comma, or put the text in quotes")
    case .unexpectedComma:
      Words(.unexpectedComma, "nothing stands before this comma", "remove the comma, or put the text in quotes")
    case .badIndentation:
      Words(
        .badIndentation, "this line is indented so that it belongs nowhere",
        "let it begin in the same column as its neighbours")
    case .sequenceInMapping:
      Words(
        .misplacedDash, "a '- ' stands where a key is expected", "indent the list below its key, or remove the dash")
    case .itemOnKeyLine:
      Words(.misplacedDash, "a '- ' stands on the line of its key", "begin the list on the next line")
    case .reservedCharacter:
      Words(
        .reservedCharacter, "a text without quotes cannot begin with '\(written)'",
        "put the text in quotes, or write it under 'nl: |'")
    case .blockScalarHeader:
      Words(.badBlockText, "after '|' or '>' the line must end", "write the text on the next lines, indented")
    default:
      Words(
        .yamlSyntax, "this is not YAML that can be read",
        "look at the indentation and the quotes of this line and the one before")
    }
  }

  /// The text in quotes, as the writer should type it.
  private static func quotedLine(around range: Range<Int>, in source: [UInt8]) -> String {
    let advice = "put the text in quotes, or write it on lines of its own: 'nl: |'"
    let lineStart = (source[..<range.lowerBound].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let lineEnd =
      source[range.lowerBound...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? source.count
    let line = String(decoding: source[lineStart..<lineEnd], as: UTF8.self)
    let offset = String(decoding: source[lineStart..<range.lowerBound], as: UTF8.self).count
    let place = line.index(line.startIndex, offsetBy: min(offset, line.count))
    let piece = line.contains("{") ? pieceInBraces(around: place, of: line) : line[...]
    guard let colon = piece.firstRange(of: ": "), colon.lowerBound < place else { return advice }
    let key = piece[..<colon.lowerBound].drop { $0 == " " || $0 == "-" }
    let text = piece[colon.upperBound...].drop { $0 == " " }
    let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "write: \(key): \"\(String(escaped))\""
  }

  /// From the brace or comma before a place to the next language, or the closing brace.
  private static func pieceInBraces(around place: String.Index, of line: String) -> Substring {
    let start = line[..<place].lastIndex { $0 == "{" }.map { line.index(after: $0) } ?? line.startIndex
    var piece = line[start...]
    if let end = piece[place...].firstIndex(of: "}") { piece = piece[..<end] }
    for comma in piece.ranges(of: ", ") {
      let key = piece[comma.upperBound...].prefix { $0 != ":" && $0 != " " }
      guard LanguageTag(wellFormed: String(key)) != nil, piece[key.endIndex...].hasPrefix(":") else { continue }
      if comma.lowerBound < place { piece = piece[comma.upperBound...] } else { return piece[..<comma.lowerBound] }
    }
    return piece
  }
}
