import Diagnostics

/// What can be wrong with the templates.
enum TemplateProblem: Problem {
  case missing(String)
  case unknownName(String, known: [String])
  case htmlAsText(String)
  case textAsHTML(String)
  case unknownPartial(String, known: [String])
  case notUsed(String)
  case unclosed
  case unreadable(Obstacle)

  /// Why a template whose tags are all right for themselves cannot be read.
  enum Obstacle: Hashable, Sendable {
    /// A block or a template with blocks is never ended.
    case missingEnd
    /// An end names something else than what stands open.
    case wrongEnd
    /// Within a template with blocks, a tag stands outside of the blocks.
    case outsideBlocks
    /// A name that cannot be one.
    case badName
  }

  var rule: Rule {
    switch self {
    case .missing: .missingTemplate
    case .unknownName: .unknownTemplateName
    case .htmlAsText, .textAsHTML: .templateEscaping
    case .unknownPartial: .unknownPartial
    case .notUsed: .templateTag
    case .unclosed, .unreadable: .templateSyntax
    }
  }

  func words(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: Wording(englishMessage, help: englishHelp)
    case .dutch: Wording(dutchMessage, help: dutchHelp)
    case .french: Wording(frenchMessage, help: frenchHelp)
    }
  }
}

extension [String] {
  /// The names of the slots, for words that list what there is; the interface words are too many to list.
  var slotList: String { filter { !$0.hasPrefix("words.") }.sorted().joined(separator: ", ") }
}
