internal import Diagnostics
internal import YAML

/// A fault of YAML, in facts for a writer: what it is, and what to type instead.
struct YAMLFault: Problem {
  /// What is wrong.
  let kind: YAMLProblem.Kind
  /// What stands at its place.
  let written: String
  /// The lines without the fault; empty where it is not plain what was meant.
  let correction: [String]
  /// For a key that stands twice, the line of the first one.
  let firstLine: Int

  /// - Parameters:
  ///   - problem: The fault.
  ///   - source: The file that it stands in.
  init(_ problem: YAMLProblem, in source: [UInt8]) {
    kind = problem.kind
    written = String(decoding: source[problem.range], as: UTF8.self)
    correction = problem.correction?.lines ?? []
    if case .duplicateKey(let first) = problem.kind {
      firstLine = SourcePosition(offset: first.lowerBound, in: source).line
    } else {
      firstLine = 0
    }
  }

  func words(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: Wording(englishMessage, help: englishHelp)
    case .dutch: Wording(dutchMessage, help: dutchHelp)
    case .french: Wording(frenchMessage, help: frenchHelp)
    }
  }

  var rule: Rule {
    switch kind {
    case .empty: .emptyFile
    case .notUTF8: .notUTF8
    case .controlCharacter: .controlCharacter
    case .tabIndentation: .tabIndentation
    case .tooDeep: .tooDeep
    case .anchor: .yamlAnchor
    case .alias: .yamlAlias
    case .tag: .yamlTag
    case .mergeKey: .yamlMerge
    case .directive: .yamlDirective
    case .severalDocuments: .yamlDocuments
    case .duplicateKey: .duplicateKey
    case .keyNotScalar, .keyMissing: .yamlKey
    case .flowValueMissing: .commaInBraces
    case .commentAfterText: .commentInText
    case .joinedLines: .joinedLines
    case .unquotedColon: .unquotedColon
    case .colonWithoutSpace: .colonWithoutSpace
    case .missingColon: .missingColon
    case .gluedDash: .dashWithoutSpace
    case .barMissing: .missingBar
    case .textNotIndented: .textNotIndented
    case .blockTextInFlow: .blockTextInBraces
    case .commentInText: .commentInBraces
    case .unclosedQuote: .unclosedQuote
    case .textAfterQuote: .textAfterQuote
    case .unknownEscape: .unknownEscape
    case .unclosedFlow: .unclosedBracket
    case .unexpectedCloser: .unexpectedBracket
    case .textAfterFlow: .textAfterBracket
    case .bracketInText: .bracketInBraces
    case .missingComma: .missingComma
    case .unexpectedComma: .unexpectedComma
    case .badIndentation: .badIndentation
    case .sequenceInMapping, .itemOnKeyLine: .misplacedDash
    case .reservedCharacter: .reservedCharacter
    case .blockScalarHeader: .badBlockText
    case .syntax: .yamlSyntax
    }
  }
}

extension YAMLFault {
  /// The corrected lines below or behind an invitation to type them.
  ///
  /// - Parameters:
  ///   - write: The invitation, such as `write:`.
  ///   - indent: For a line whose indentation was wrong, how many spaces to begin it with.
  func correction(_ write: String, indent: (Int) -> String) -> String? {
    guard let first = correction.first else { return nil }
    let spaces = first.prefix { $0 == " " }.count
    switch kind {
    case .badIndentation where correction.count == 1, .tabIndentation where spaces > 0:
      return "\(indent(spaces))\n\(first)"
    default:
      return correction.count == 1 ? "\(write) \(first)" : "\(write)\n\(correction.joined(separator: "\n"))"
    }
  }

  /// The text as a message quotes it: without quotation marks of its own, and the beginning of a long one.
  var quotedText: String {
    let isQuoted = written.count > 1 && written.first == written.last && (written.first == "'" || written.first == "\"")
    let bare = isQuoted ? String(written.dropFirst().dropLast()) : written
    return bare.count > 40 ? bare.prefix(39) + "…" : bare
  }
}
