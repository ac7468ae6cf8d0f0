internal import Diagnostics

/// What can be wrong with `rules:` in `site.yaml`.
enum SeverityProblem: Problem {
  case unknownRule(String, known: [String])
  /// A rule that cannot be lowered, with its own weight.
  case fixed(String, Severity)

  var rule: Rule {
    switch self {
    case .unknownRule: .unknownCode
    case .fixed: .fixedWeight
    }
  }

  func words(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }
}
