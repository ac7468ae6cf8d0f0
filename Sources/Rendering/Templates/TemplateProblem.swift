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
  case unreadable(String)

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
    case .dutch: Wording(englishMessage, help: englishHelp)
    case .french: Wording(englishMessage, help: englishHelp)
    }
  }
}
