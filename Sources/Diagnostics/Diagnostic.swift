/// The facts of one kind of fault and the words for them.
///
/// Each stage has its own enumeration of problems: the cases hold facts (names, candidates, other places); ``rule`` says what kind of fault
/// it is, and ``words(in:)`` turns the facts into words, in one function for each language, so that the compiler sees to it that none is
/// missing.
public protocol Problem: Sendable {
  var rule: Rule { get }
  /// The fault in words for a writer.
  func words(in language: MessageLanguage) -> Wording
}

extension Problem {
  /// The stable name of the rule, such as `unknown-reference`.
  public var code: String { rule.code }
}

/// Where a fault lies: in a line of a file, or a file or folder as a whole.
public enum Place: Hashable, Sendable {
  case range(SourceRange)
  case path(String)
}

/// The place of a fault in the guide's own words, such as "guide Passports, part Request, step 3°, French text".
public protocol Whereabouts: Sendable {
  /// The place, from the outside to the inside, without a full stop.
  func words(in language: MessageLanguage) -> String
}

/// A fault at its place.
public struct Diagnostic: Sendable {
  public let problem: any Problem
  public let place: Place
  /// How much the fault weighs on this site.
  public var severity: Severity
  /// What mends it, where that cannot change the meaning of the text.
  public var fix: Fix?
  /// The place in the guide's own words; found only for faults that are shown.
  public var whereabouts: (any Whereabouts)?

  public init(_ problem: any Problem, at range: SourceRange, fix: Fix? = nil) {
    self.init(problem, .range(range), fix)
  }

  /// A fault of a file or folder as a whole, such as one that is missing.
  public init(_ problem: any Problem, path: String) {
    self.init(problem, .path(path), nil)
  }

  private init(_ problem: any Problem, _ place: Place, _ fix: Fix?) {
    self.problem = problem
    self.place = place
    self.fix = fix
    severity = problem.rule.severity
  }
}

extension Diagnostic {
  /// Whether nothing can be published before the fault is mended: it is an error on this site, or it leaves a hole in the pages, whatever the
  /// site says of its rule.
  public var forbidsPublishing: Bool {
    severity == .error || (problem.rule.severity == .error && !problem.rule.canBeLowered)
  }
}
