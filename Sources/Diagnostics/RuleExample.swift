/// A source that breaks a rule, and the nearest one that keeps it. The tests run both through gids.
public struct RuleExample: Sendable {
  /// Where the sources stand.
  public let place: Place
  /// The faulty source; `«…»` marks the range that the message points at.
  public let wrong: String
  /// The nearest correct source.
  public let right: String

  /// What a source of an example is.
  public enum Place: Hashable, Sendable {
    /// The list of steps of a guide.
    case steps
    /// A whole file below `content/`, such as `registry/labels.yaml`.
    case file(String)
    /// A whole file below `templates/`, such as `words/nl.yaml`.
    case template(String)
    /// The names of the files below `content/`, one a line: the fault lies in a file as a whole, whose name is marked.
    case folder
  }

  public init(in place: Place, wrong: String, right: String) {
    (self.place, self.wrong, self.right) = (place, wrong, right)
  }
}
