extension Sequence<Diagnostic> {
  /// The faults in the order in which a writer should read them, each stated once: root causes first.
  ///
  /// What others depend on comes first: the site, then the registries, the fragments, the guides; within a file, from top to bottom; at one
  /// place, the weightiest.
  ///
  /// - Parameter files: The files that the places point into.
  public func sorted(in files: SourceFiles) -> [Diagnostic] {
    let keyed = map { (key: SortKey($0, in: files), diagnostic: $0) }
    var seen: Set<SortKey> = []
    return keyed.sorted { $0.key < $1.key }.filter { seen.insert($0.key).inserted }.map(\.diagnostic)
  }
}

/// The order in which a writer should read about files.
public enum ReadingOrder {
  /// Whether the faults of one file come before those of another; both are paths as messages show them.
  public static func precedes(_ one: String, _ other: String) -> Bool {
    (depth(of: one), one) < (depth(of: other), other)
  }

  /// How far down a file stands in what depends on what.
  fileprivate static func depth(of path: String) -> Int {
    let folders = path.split(separator: "/")
    if folders.last == "site.yaml" { return 0 }
    if folders.contains("registry") { return 1 }
    if folders.contains("fragments") { return 2 }
    return folders.contains("guides") ? 3 : 4
  }
}

private struct SortKey: Hashable, Comparable {
  var depth: Int
  var path: String
  var lower: Int
  var upper: Int
  var weight: Int
  var code: String
  var message: String

  init(_ diagnostic: Diagnostic, in files: SourceFiles) {
    switch diagnostic.place {
    case .path(let path):
      (self.path, lower, upper) = (path, -1, -1)
    case .range(let range):
      (path, lower, upper) = (files[range.file].path, range.bytes.lowerBound, range.bytes.upperBound)
    }
    depth = ReadingOrder.depth(of: path)
    weight = Severity.allCases.firstIndex(of: diagnostic.severity) ?? 0
    code = diagnostic.problem.code
    message = diagnostic.problem.words(in: .english).message
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    let leftPlace = (left.depth, left.path, left.lower, left.upper)
    let rightPlace = (right.depth, right.path, right.lower, right.upper)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    return (left.weight, left.code, left.message) < (right.weight, right.code, right.message)
  }
}
