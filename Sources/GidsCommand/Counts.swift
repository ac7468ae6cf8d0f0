internal import Diagnostics

/// How many faults there are of each weight.
struct Counts {
  private let numbers: [Severity: Int]

  init(_ numbers: [Severity: Int]) { self.numbers = numbers }

  init(of diagnostics: [Diagnostic]) {
    self.init(Dictionary(grouping: diagnostics, by: \.severity).mapValues(\.count))
  }

  subscript(severity: Severity) -> Int { numbers[severity, default: 0] }

  /// Such as `2 errors and 1 note`.
  func words(in language: MessageLanguage) -> String {
    let parts = Severity.allCases.filter { self[$0] > 0 }.map { $0.words(for: self[$0], in: language) }
    guard !parts.isEmpty else { return Trilingual(en: "no faults", nl: "geen fouten", fr: "aucune faute")[language] }
    return parts.together(in: language)
  }
}

extension Severity {
  /// A number of faults of this weight, such as `2 errors`.
  func words(for count: Int, in language: MessageLanguage) -> String {
    guard count != 1 else { return "1 \(word(in: language))" }
    let plural =
      switch self {
      case .error: Trilingual(en: "errors", nl: "fouten", fr: "erreurs")
      case .warning: Trilingual(en: "warnings", nl: "waarschuwingen", fr: "avertissements")
      case .note: Trilingual(en: "notes", nl: "opmerkingen", fr: "remarques")
      }
    return "\(count) \(plural[language])"
  }
}
