internal import Diagnostics
internal import YAML

/// A fault of YAML, in words for a writer: what it is, and what to type instead.
struct YAMLFault: Problem {
  let code: String
  let message: String
  let help: String?
  /// Where the writer has to change something, in UTF-8 bytes from the start of the file.
  let range: Range<Int>

  var severity: Severity { .error }

  /// - Parameters:
  ///   - problem: The fault.
  ///   - source: The file that it stands in.
  init(_ problem: YAMLProblem, in source: [UInt8]) {
    let trap = YAMLTrap(behind: problem, in: source)
    let words = trap.map { Words($0) } ?? Words(problem, in: source)
    (code, message, help) = (words.code, words.message, words.help)
    switch trap {
    case .gluedColon(let place), .gluedDash(let place): range = place
    case .blockTextInBraces, nil: range = problem.range
    }
  }
}

/// Code, message and help of one fault.
private struct Words {
  var code: String
  var message: String
  var help: String?

  private init(_ code: String, _ message: String, _ help: String? = nil) {
    (self.code, self.message, self.help) = (code, message, help)
  }

  init(_ trap: YAMLTrap) {
    self =
      switch trap {
      case .gluedColon: Words("colon-without-space", "a space is missing after this colon", "write a space after it")
      case .gluedDash: Words("dash-without-space", "a space is missing after this dash", "write a space after it")
      case .blockTextInBraces:
        Words(
          "block-text-in-braces", "a text of several lines cannot stand between braces",
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
    case .empty: Words("empty-file", "nothing is written in this file", "write it, or remove the file")
    case .notUTF8: Words("not-utf8", "this file is not saved as UTF-8", "save it anew with the encoding 'UTF-8'")
    case .tabIndentation: Words("tab-indentation", "a tab indents this line", "indent with spaces, two for each level")
    case .tooDeep(let limit):
      Words("too-deep", "more than \(limit) levels stand inside one another", "look whether a line is indented too far")
    default:
      Words("control-character", "an invisible control character stands here", "delete it and type the text again")
    }
  }

  private static func refused(_ kind: YAMLProblem.Kind) -> Words {
    switch kind {
    case .anchor(let name):
      Words(
        "yaml-anchor", "'&\(name)' is an anchor, which gids does not read",
        "write the text out, or use a fragment for steps")
    case .alias(let name):
      Words(
        "yaml-alias", "'*\(name)' is an alias, which gids does not read",
        "write the text out; put a text that begins with * in quotes")
    case .tag(let tag):
      Words(
        "yaml-tag", "'\(tag)' is a tag, which gids does not read", "remove it; put a text that begins with ! in quotes")
    case .mergeKey: Words("yaml-merge", "'<<' merges mappings, which gids does not read", "write the keys out")
    case .directive: Words("yaml-directive", "this line is a directive, which gids does not read", "remove it")
    default:
      Words("yaml-documents", "a second document begins here", "keep one document in a file: remove the line '---'")
    }
  }

  private static func ofKeys(_ kind: YAMLProblem.Kind, _ written: String, in source: [UInt8]) -> Words {
    switch kind {
    case .duplicateKey(let first):
      let line = SourcePosition(offset: first.lowerBound, in: source).line
      return Words(
        "duplicate-key", "the key '\(written)' stands twice here; first on line \(line)", "remove one of them")
    case .keyNotScalar:
      return Words("yaml-key", "a list or mapping stands where a key belongs", "write a single word and a colon")
    case .keyMissing: return Words("yaml-key", "there is no key before this colon", "write the key before it")
    default:
      return Words(
        "comma-in-braces", "'\(written)' has no colon: a comma ends a text between braces",
        "put the text in quotes, or write it on a line of its own: nl: |")
    }
  }

  private static func ofSyntax(_ kind: YAMLProblem.Kind, _ written: String, _ range: Range<Int>, in source: [UInt8])
    -> Words
  {
    switch kind {
    case .unquotedColon:
      Words("unquoted-colon", "a colon and a space stand inside this text", quotedLine(around: range, in: source))
    case .colonWithoutSpace:
      Words("colon-without-space", "a space is missing after this colon", "write a space after it")
    case .missingColon:
      Words(
        "missing-colon", "this line has no colon after its key", "write 'key: value', or indent the line below its key")
    case .unclosedQuote:
      Words("unclosed-quote", "this quotation mark is never closed", "close it with \(written) at the end of the text")
    case .textAfterQuote:
      Words(
        "text-after-quote", "something stands after the closing quotation mark",
        "put the whole text in quotes, or under 'nl: |' on the next line")
    case .unknownEscape:
      Words("unknown-escape", "'\(written)' means nothing inside double quotes", "write \\\\ for a backslash")
    case .unclosedFlow(let bracket):
      Words("unclosed-bracket", "this '\(bracket)' is never closed", "close it with '\(bracket == "{" ? "}" : "]")'")
    case .unexpectedCloser:
      Words(
        "unexpected-bracket", "there is no opening bracket for this '\(written)'",
        "remove it, or put the text in quotes")
    case .textAfterFlow:
      Words("text-after-bracket", "something stands after the closing bracket", "put the whole text in quotes")
    case .bracketInText:
      Words(
        "bracket-in-braces", "a bracket stands inside this text",
        "put the text in quotes, or write it under 'nl: |' on the next line")
    case .missingComma:
      Words("missing-comma", "a comma is missing before '\(written)'", "write a comma, or put the text in quotes")
    case .unexpectedComma:
      Words("unexpected-comma", "nothing stands before this comma", "remove the comma, or put the text in quotes")
    case .badIndentation:
      Words(
        "bad-indentation", "this line is indented so that it belongs nowhere",
        "let it begin in the same column as its neighbours")
    case .sequenceInMapping:
      Words(
        "misplaced-dash", "a '- ' stands where a key is expected", "indent the list below its key, or remove the dash")
    case .itemOnKeyLine:
      Words("misplaced-dash", "a '- ' stands on the line of its key", "begin the list on the next line")
    case .reservedCharacter:
      Words(
        "reserved-character", "a text without quotes cannot begin with '\(written)'",
        "put the text in quotes, or write it under 'nl: |'")
    case .blockScalarHeader:
      Words("bad-block-text", "after '|' or '>' the line must end", "write the text on the next lines, indented")
    default:
      Words(
        "yaml-syntax", "this is not YAML that can be read",
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
