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
    /// Some lines of a file of interface words, such as `words/nl.yaml`; its other lines are those that gids comes with.
    case words(String)
    /// The names of the files in `templates/words/`, one a line.
    case wordFiles
    /// The names of the files below `content/`, one a line: the fault lies in a file as a whole, whose name is marked.
    /// 🔒 stands before one that cannot be read.
    case folder
    /// The names of the pictures beside a guide that shows the figure `photo`, one a line: the fault is found at the id of that figure.
    case pictures
    /// The names of the files below `templates/` beside the interface words, one a line.
    case templateFolder
  }

  public init(in place: Place, wrong: String, right: String) {
    (self.place, self.wrong, self.right) = (place, wrong, right)
  }
}
