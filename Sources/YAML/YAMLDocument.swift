/// One YAML file, read into a tree in which every key and value keeps its place.
///
/// The tree is a strict subset of YAML: mappings, sequences and scalars. Scalars stay text: `nee` and
/// `1.10` are what was typed. Anchors, aliases, tags, merge keys, directives and further documents
/// are problems, each at its place, but they do not stop the read.
///
/// - SeeAlso: YAML 1.2.2, chapters 6 to 8; libyaml reads version 1.1 with the usual 1.2 repairs.
public struct YAMLDocument: Hashable, Sendable {
  /// The tree; nil if the source is empty, or has a fault of syntax that cannot be mended. Behind a fault that can, it is the tree of the
  /// mended source, by the places of the source as it is.
  public let root: YAMLNode?

  /// What is wrong, in the order of the source. A good file has none.
  public let problems: [YAMLProblem]

  /// The lines that had to be mended to read further: what the tree holds there is a guess.
  public let mendedLines: [Range<Int>]

  /// How many collections may stand inside one another.
  public static let nestingLimit = 64

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - source: The bytes of the file, UTF-8, with or without a byte order mark. All ranges in the tree and in the problems are byte
  ///     offsets into it.
  ///   - textKeys: Keys whose values are texts, such as `nl`; with them it is plainer where a text ends that lacks its quotation marks.
  ///     Left empty, every key of two small letters counts.
  public init(parsing source: [UInt8], textKeys: [String] = []) {
    let first = Reading.complete(source)
    guard !first.problems.isEmpty else {
      (root, problems, mendedLines) = (first.root, [], [])
      return
    }
    let recovery = Recovery(of: source, from: first, keys: TextKeys(textKeys))
    root = recovery.root
    problems = recovery.problems.inOrderOfSource()
    // What cannot be seen is read as a space, which is no space of the writer's.
    let controls = recovery.problems.filter { $0.kind == .controlCharacter }.map { source.line(around: $0.range) }
    mendedLines = recovery.mendedLines + controls
  }
}

extension [UInt8] {
  /// The line that a range stands in, without its end.
  fileprivate func line(around range: Range<Int>) -> Range<Int> {
    let text = SourceText(self)
    return text.lineStart(at: range.lowerBound)..<text.lineEnd(at: range.upperBound)
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
