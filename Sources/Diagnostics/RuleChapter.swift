/// Rules that are listed together.
public struct RuleChapter: Sendable {
  /// What the rules are about, as a heading.
  public let title: Trilingual
  /// The rules in the order in which they are listed.
  public let rules: [Rule]

  public init(_ title: Trilingual, _ rules: [Rule]) {
    (self.title, self.rules) = (title, rules)
  }
}
