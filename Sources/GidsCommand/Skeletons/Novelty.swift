internal import Diagnostics
internal import Manuscript
internal import Publication

/// Something new in the content: what is written where, tried out in memory.
struct Novelty {
  /// The file that is written.
  let change: FileChange
  /// How many texts are to be filled in.
  let textCount: Int

  /// - Parameters:
  ///   - kind: What is new.
  ///   - id: Its id.
  ///   - guide: The guide that gets a figure.
  ///   - tree: The content.
  ///   - loading: The content as it was read.
  ///   - skeleton: The sources to write.
  /// - Throws: ``NoveltyProblem``
  init(
    _ kind: NewKind, _ id: String, in guide: String?, of tree: SourceTree, _ loading: Loading, _ skeleton: Skeleton
  ) throws(NoveltyProblem) {
    guard Identifier.isValid(Array(id.utf8)) else { throw .badID(id, suggestion: Identifier.suggestion(for: id)) }
    let concordance = Concordance(of: loading, in: tree.name)
    let owner = guide.map { Concordance.Owner.guide($0) }
    let rival = concordance.declarations.first { $0.kind == kind.declared && $0.id == id && $0.owner == owner }
    if let rival { throw .taken(rival.fullName, place: TextReport.place(at: rival.range, in: loading.files)) }
    change = try Self.change(kind, id, in: guide, of: tree, skeleton)
    textCount = try Self.textsToWrite(after: change, of: tree, loading, showing: skeleton, kind, id)
  }

  // MARK: What is written

  private static func change(
    _ kind: NewKind, _ id: String, in guide: String?, of tree: SourceTree, _ skeleton: Skeleton
  ) throws(NoveltyProblem) -> FileChange {
    switch kind {
    case .guide:
      guard id != "index" else { throw .reserved(id) }
      return try newFile("guides/\(id)/guide.yaml", skeleton.guide(), of: tree)
    case .fragment: return try newFile("fragments/\(id).yaml", skeleton.fragment(), of: tree)
    case .link, .contact, .term, .label:
      return try addition(skeleton.entry(id, of: kind) ?? "", to: "registry/\(kind.rawValue)s.yaml", of: tree)
    case .figure:
      guard let guide else { throw .noGuide }
      return try figure(id, in: "guides/\(guide)/guide.yaml", of: tree, skeleton)
    }
  }

  private static func newFile(_ path: String, _ text: String, of tree: SourceTree) throws(NoveltyProblem) -> FileChange
  {
    if tree.paths.contains(path) { throw .fileExists(tree.displayPath(path)) }
    return FileChange(path: path, displayPath: tree.displayPath(path), old: nil, new: Array(text.utf8))
  }

  /// Lines at the end of a file, after an empty one.
  private static func addition(_ text: String, to path: String, of tree: SourceTree) throws(NoveltyProblem)
    -> FileChange
  {
    let old = tree.read(path)
    guard old != nil || !tree.paths.contains(path) else { throw .unreadFile(tree.displayPath(path)) }
    let isEmpty = old?.isEmpty ?? true
    let added = Fix.Addition(to: path, isEmpty ? text : "\n" + text).text(addedTo: old)
    return FileChange(path: path, displayPath: tree.displayPath(path), old: old, new: (old ?? []) + added.utf8)
  }

  private static func figure(
    _ id: String, in path: String, of tree: SourceTree, _ skeleton: Skeleton
  ) throws(NoveltyProblem) -> FileChange {
    guard let old = tree.read(path) else { throw .unknownGuide(tree.displayPath(path)) }
    let file = SourceFileID(index: 0)
    let walk = SourceWalk(
      of: SourceFile(path: path, bytes: old), file, as: .guide, languages: skeleton.languages)
    let figures = walk.elements.indices.first { index in
      walk.elements[index].content.isField("figures") && walk.elements[index].parent == 0
    }
    guard let figures, let last = walk.children(of: figures).last else {
      return try addition("figures:\n" + skeleton.figure(id, indent: 2), to: path, of: tree)
    }
    // Behind the last figure, in its column.
    let bytes = walk.elements[last].range.bytes
    let lineStart = (old[..<bytes.lowerBound].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let lineEnd = old[bytes.upperBound...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? old.count
    let entry = skeleton.figure(id, indent: bytes.lowerBound - lineStart)
    let text = (lineEnd == old.count && old.last != UInt8(ascii: "\n") ? "\n" : "") + entry
    let edit = TextEdit(
      SourceRange(lineEnd..<lineEnd, in: file), text.replacing("\n", with: old.lineBreak))
    return FileChange(path: path, displayPath: tree.displayPath(path), old: old, new: [edit].applied(to: old))
  }

  // MARK: The trial

  /// Reads the content with what is new.
  ///
  /// - Returns: How many texts are still to be written in it.
  /// - Throws: ``NoveltyProblem`` when something else would be wrong that was right, or nothing new would be there.
  private static func textsToWrite(
    after change: FileChange, of tree: SourceTree, _ loading: Loading, showing skeleton: Skeleton, _ kind: NewKind,
    _ id: String
  ) throws(NoveltyProblem) -> Int {
    let after = Loading(content: tree.replacing([change.path: change.new]))
    let known = Dictionary(grouping: loading.allErrors, by: \.problem.code).mapValues(\.count)
    let found = Dictionary(grouping: after.allErrors, by: \.problem.code)
    let concordance = Concordance(of: after, in: tree.name)
    let isDeclared = concordance.declarations.contains { $0.kind == kind.declared && $0.id == id }
    let texts = (found["unwritten-text"]?.count ?? 0) - (known["unwritten-text"] ?? 0)
    let isSound = found.allSatisfy { $0.key == "unwritten-text" || $0.value.count <= known[$0.key] ?? 0 }
    guard isDeclared, isSound, texts > 0 else {
      let entry = skeleton.entry(id, of: kind) ?? (kind == .figure ? skeleton.figure(id, indent: 2) : "")
      throw .doesNotFit(change.displayPath, entry: entry)
    }
    return texts
  }
}

extension Loading {
  /// The errors of all editions, each once.
  var allErrors: [Diagnostic] {
    var found = diagnostics
    if let manuscript {
      for edition in [nil] + manuscript.site.editions.map({ $0.id?.value }) {
        found += Resolution(of: manuscript, edition: edition, isPublished: false).diagnostics
      }
    }
    return found.sorted(in: files).filter { $0.severity == .error }
  }
}

extension SourceWalk {
  /// What stands directly inside an element.
  func children(of index: Int) -> [Int] {
    (index..<elements[index].end).filter { elements[$0].parent == index }
  }
}
