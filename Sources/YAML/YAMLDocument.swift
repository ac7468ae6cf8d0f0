/// One YAML file, read into a tree in which every key and value keeps its place.
///
/// The tree is a strict subset of YAML: mappings, sequences and scalars. Scalars stay text: `nee` and
/// `1.10` are what was typed. Anchors, aliases, tags, merge keys, directives and further documents
/// are problems, each at its place, but they do not stop the read.
///
/// - SeeAlso: YAML 1.2.2, chapters 6 to 8; libyaml reads version 1.1 with the usual 1.2 repairs.
public struct YAMLDocument: Hashable, Sendable {
  /// The tree, or nil if the source is empty or has a fault of syntax.
  public let root: YAMLNode?

  /// What is wrong, in the order of the source. A good file has none.
  public let problems: [YAMLProblem]

  /// How many collections may stand inside one another.
  public static let nestingLimit = 64

  /// Reads one document.
  ///
  /// - Parameter source: The bytes of the file, UTF-8, with or without a byte order mark. All ranges
  ///   in the tree and in the problems are byte offsets into it.
  public init(parsing source: [UInt8]) {
    var reading = Reading(of: source)
    while let (repaired, problems) = reading.repaired() {
      reading = Reading(of: repaired, after: problems)
    }
    self.root = reading.isSound ? reading.root : nil
    self.problems = reading.problems.inOrderOfSource()
  }
}

extension [YAMLProblem] {
  fileprivate func inOrderOfSource() -> [YAMLProblem] {
    guard count > 1 else { return self }
    return enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}
