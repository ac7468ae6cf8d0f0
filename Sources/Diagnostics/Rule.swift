/// One kind of fault: its stable name, how much it weighs, and the page that explains it.
///
/// `gids explain`, `docs/rules.md` and the pairs of tests (a fault, and the nearest correct text) are all made from these.
public struct Rule: Sendable {
  /// A stable name in kebab-case, such as `unknown-reference`. It may be relied upon in configurations and searched for in documentation.
  public let code: String
  /// How much the fault weighs unless `site.yaml` says otherwise.
  public let severity: Severity
  /// Whether `site.yaml` may lower the severity, or switch the rule off. Where a fault leaves a hole in the pages it may not.
  public let canBeLowered: Bool
  /// What the rule asks for, as a heading: one phrase without a full stop.
  public let title: Trilingual
  /// Why, and what to do: a few sentences (CommonMark).
  public let explanation: Trilingual
  /// Sources with the fault and without it.
  public let example: RuleExample

  /// - Parameter canBeLowered: Left out, a rule can be lowered exactly if it is no error.
  public init(
    _ code: String, _ severity: Severity, canBeLowered: Bool? = nil, title: Trilingual, explanation: Trilingual,
    example: RuleExample
  ) {
    (self.code, self.severity, self.title, self.explanation) = (code, severity, title, explanation)
    self.canBeLowered = canBeLowered ?? (severity != .error)
    self.example = example
  }
}

extension Rule: Hashable {
  /// A rule is its code.
  public static func == (left: Rule, right: Rule) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
