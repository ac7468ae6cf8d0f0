/// How much a fault weighs.
public enum Severity: String, Hashable, Sendable {
  /// The guide cannot be published.
  case error
  /// Very likely a fault; the guide can be published.
  case warning
  /// Worth knowing, such as a label that nobody has verified on the screen yet.
  case note
}

/// The facts of one kind of fault and the words for them.
///
/// Each stage has its own enumeration of problems: the cases hold facts (names, candidates, other places), and these properties turn the
/// facts into words. A code is stable: it may be relied upon in configurations and searched for in documentation.
public protocol Problem: Sendable {
  /// A stable name in kebab-case, such as `unknown-reference`.
  var code: String { get }
  var severity: Severity { get }
  /// One phrase that states the fault, names in single quotes, without a full stop.
  var message: String { get }
  /// What the writer should type instead.
  var help: String? { get }
}

/// Where a fault lies: in a line of a file, or a file or folder as a whole.
public enum Place: Hashable, Sendable {
  case range(SourceRange)
  case path(String)
}

/// A fault at its place.
public struct Diagnostic: Sendable {
  public let problem: any Problem
  public let place: Place

  public init(_ problem: any Problem, at range: SourceRange) {
    self.problem = problem
    self.place = .range(range)
  }

  /// A fault of a file or folder as a whole, such as one that is missing.
  public init(_ problem: any Problem, path: String) {
    self.problem = problem
    self.place = .path(path)
  }
}

extension Sequence<Diagnostic> {
  /// The faults in reading order (path, place in the file, code), each stated once.
  ///
  /// - Parameter files: The files that the places point into.
  public func sorted(in files: SourceFiles) -> [Diagnostic] {
    let keyed = map { (key: SortKey($0, in: files), diagnostic: $0) }
    var seen: Set<SortKey> = []
    return keyed.sorted { $0.key < $1.key }.filter { seen.insert($0.key).inserted }.map(\.diagnostic)
  }
}

private struct SortKey: Hashable, Comparable {
  var path: String
  var lower: Int
  var upper: Int
  var code: String
  var message: String

  init(_ diagnostic: Diagnostic, in files: SourceFiles) {
    switch diagnostic.place {
    case .path(let path):
      (self.path, lower, upper) = (path, -1, -1)
    case .range(let range):
      (path, lower, upper) = (files[range.file].path, range.bytes.lowerBound, range.bytes.upperBound)
    }
    code = diagnostic.problem.code
    message = diagnostic.problem.message
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    (left.path, left.lower, left.upper, left.code, left.message)
      < (right.path, right.lower, right.upper, right.code, right.message)
  }
}
