public import Diagnostics

/// How much the faults of each rule weigh on a site.
///
/// Each stage weighs what it reports, so that an error of this site forbids publishing wherever it was found.
public struct Severities: Sendable {
  private let weights: [String: RuleWeight]

  /// - Parameter settings: `rules:` of `site.yaml`.
  public init(_ settings: [RuleSetting]) {
    weights = Dictionary(settings.map { ($0.code.value, $0.weight.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The diagnostics as they weigh on the site, without those of rules that are off. To weigh them twice changes nothing.
  ///
  /// A rule that cannot be lowered keeps its own weight: ``SeverityProblem`` says so at the line that asks for it.
  public func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !weights.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      guard let weight = weights[diagnostic.problem.code], weight.isPossible(for: diagnostic.problem.rule) else {
        return diagnostic
      }
      guard let severity = weight.severity else { return nil }
      var weighed = diagnostic
      weighed.severity = severity
      return weighed
    }
  }

  /// The faults of `rules:` itself.
  ///
  /// - Parameters:
  ///   - settings: `rules:` of `site.yaml`.
  ///   - rules: All rules that there are.
  static func faults(in settings: [RuleSetting], among rules: [Rule]) -> [Diagnostic] {
    settings.compactMap { setting in
      let code = setting.code.value
      guard let rule = rules.first(where: { $0.code == code }) else {
        return Diagnostic(SeverityProblem.unknownRule(code, known: rules.map(\.code)), at: setting.code.range)
      }
      guard !setting.weight.value.isPossible(for: rule) else { return nil }
      return Diagnostic(SeverityProblem.fixed(code, rule.severity), at: setting.weight.range)
    }
  }
}

extension RuleWeight {
  /// Whether a site may give a rule this weight: any rule can be raised, not every one lowered.
  fileprivate func isPossible(for rule: Rule) -> Bool {
    rule.canBeLowered || severity.map { !$0.isLighter(than: rule.severity) } ?? false
  }
}
