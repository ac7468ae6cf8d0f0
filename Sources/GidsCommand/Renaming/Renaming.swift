internal import Diagnostics
internal import Manuscript
internal import Publication

/// Another id for something that the content declares: at its declaration, wherever it is cited, and in the names of its files.
///
/// Only the bytes of the id change. What a reader may have linked to stays alive: the old id is kept as a former one. Before anything is
/// written, the renamed content is read in memory, and everything must mean what it meant.
struct Renaming {
  /// The files that change, under the names that they have now.
  let changes: [FileChange]
  /// The files and folders that get another name, after the changes are written.
  let moves: [ContentMove]
  /// What is renamed, such as `step:passport/visit`.
  let name: String
  /// What it is called then.
  let newName: String
  /// How many citations change.
  let citationCount: Int

  /// - Parameters:
  ///   - name: `kind:id`, as a person typed it.
  ///   - newID: The new id, without its kind.
  ///   - tree: The content.
  ///   - loading: The content as it was read.
  ///   - concordance: What it declares and cites.
  ///   - found: The declarations that the name means.
  /// - Throws: ``RenameProblem``, when the content would not mean the same afterwards.
  init(
    _ name: String, to newID: String, in tree: SourceTree, _ loading: Loading, _ concordance: Concordance,
    found: [Int]
  ) throws(RenameProblem) {
    var draft = RenameDraft(tree: tree, loading: loading, concordance: concordance, found: found, newID: newID)
    try draft.checkNames(typed: name)
    try draft.rewriteCitations()
    try draft.rewriteDeclarations()
    try draft.renameFiles()
    (changes, moves) = (draft.changes, draft.moves)
    (self.name, newName, citationCount) = (draft.fullName, draft.newFullName, draft.citationCount)
    let proof = RenameProof(loading, concordance, in: tree, moves: moves)
    try proof.check(tree.replacing(Dictionary(uniqueKeysWithValues: changes.map { ($0.path, $0.new) })).moving(moves))
  }
}

/// The changes as they are collected.
struct RenameDraft {
  let tree: SourceTree
  let loading: Loading
  let concordance: Concordance
  let declarations: [Concordance.Declaration]
  let newID: String
  private let found: [Int]
  private var edits: [SourceFileID: [TextEdit]] = [:]
  private(set) var moves: [ContentMove] = []
  private(set) var citationCount = 0

  init(tree: SourceTree, loading: Loading, concordance: Concordance, found: [Int], newID: String) {
    (self.tree, self.loading, self.concordance) = (tree, loading, concordance)
    (self.found, self.newID) = (found, newID)
    declarations = found.map { concordance.declarations[$0] }
  }

  var files: SourceFiles { loading.files }
  private var first: Concordance.Declaration { declarations[0] }
  private var oldID: String { first.id }
  var fullName: String { first.fullName }
  var newFullName: String { String(fullName.dropLast(oldID.count)) + newID }

  var changes: [FileChange] {
    edits.map { file, edits in
      let source = files[file]
      return FileChange(
        path: path(of: file), displayPath: source.path, old: source.bytes, new: edits.applied(to: source.bytes))
    }.sorted { $0.path < $1.path }
  }

  private func path(of file: SourceFileID) -> String { String(files[file].path.dropFirst(tree.displayPath("").count)) }

  private mutating func replace(_ range: SourceRange, by text: String) {
    edits[range.file, default: []].append(TextEdit(range, text))
  }

  // MARK: Names

  /// - Throws: ``RenameProblem`` when the new id cannot be one, or is taken.
  func checkNames(typed: String) throws(RenameProblem) {
    guard Identifier.isValid(Array(newID.utf8)) else {
      throw .badID(newID, suggestion: Identifier.suggestion(for: newID))
    }
    // `step:guide/before-open` is how a guide calls the step `open` of a fragment: the id is the fragment's.
    guard typed.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) == oldID else {
      throw .named(typed, declaration: fullName)
    }
    guard newID != oldID else { throw .sameID(newID) }
    if first.kind == .guide, newID == "index" { throw .reserved(newID) }
    let rivals: [DeclaredKind] = first.kind == .step || first.kind == .part ? [.step, .part] : [first.kind]
    let taken = concordance.declarations.first { other in
      other.id == newID && rivals.contains(other.kind) && declarations.contains { $0.owner == other.owner }
    }
    if let taken { throw .taken(taken.fullName, place: TextReport.place(at: taken.range, in: files)) }
    if let unread = concordance.unreadFiles.first { throw .unreadFile(files[unread].path) }
  }

  // MARK: Citations

  mutating func rewriteCitations() throws(RenameProblem) {
    let wanted = Set(found)
    for citation in concordance.citations(of: found) {
      let place = TextReport.place(at: citation.range, in: files)
      guard wanted.isSuperset(of: citation.declarations) else {
        throw .meansSeveral(
          place: place, others: citation.declarations.map { concordance.declarations[$0].fullName }.sorted())
      }
      let bytes = citation.range.bytes
      // What a guide puts before the id of a step of a fragment stays.
      let id = SourceRange(
        max(bytes.lowerBound, bytes.upperBound - oldID.utf8.count)..<bytes.upperBound, in: citation.range.file)
      guard citation.isExact, files.place(of: oldID, in: id) == id else {
        throw .notLegible(place: place)
      }
      replace(id, by: newID)
      citationCount += 1
    }
  }

  // MARK: Declarations

  mutating func rewriteDeclarations() throws(RenameProblem) {
    for declaration in declarations {
      switch declaration.kind {
      case .guide, .fragment: try keepFormerID(of: declaration)
      case .part, .step, .figure, .group:
        try rewriteID(of: declaration)
        try keepFormerID(of: declaration)
      case .link, .contact, .term, .label, .file, .edition: try rewriteID(of: declaration)
      }
    }
    if first.kind == .fragment { try keepPrefixes() }
  }

  private mutating func rewriteID(of declaration: Concordance.Declaration) throws(RenameProblem) {
    guard let id = files.place(of: oldID, in: declaration.range) else {
      throw .notLegible(place: TextReport.place(at: declaration.range, in: files))
    }
    replace(id, by: newID)
  }

  private mutating func keepFormerID(of declaration: Concordance.Declaration) throws(RenameProblem) {
    let walk = try walk(declaration.range)
    guard
      let edit = FormerIDEdit(of: declaration, in: walk, files[walk.file].bytes, former: oldID, replacing: newID).edit
    else { throw .notLegible(place: TextReport.place(at: declaration.range, in: files)) }
    edits[walk.file, default: []].append(edit)
  }

  /// Where a fragment is used several times, gids puts its id and a count before the ids of its steps. They stay what they are: the prefix
  /// that gids made is written down.
  private mutating func keepPrefixes() throws(RenameProblem) {
    for (use, prefixes) in concordance.automaticPrefixes.sorted(by: {
      $0.key.bytes.lowerBound < $1.key.bytes.lowerBound
    })
    where files.place(of: oldID, in: use) != nil && prefixes != [""] {
      guard prefixes.count == 1, let prefix = prefixes.first else {
        throw .severalPrefixes(place: TextReport.place(at: use, in: files))
      }
      let bytes = files[use.file].bytes
      let walk = try walk(use)
      guard let field = walk.path(to: use.bytes).last(where: { walk.elements[$0].content.isField("use") }) else {
        continue
      }
      let layout = RecordLayout(ofFieldAt: field, in: walk, bytes)
      edits[use.file, default: []].append(layout.insertion("id: \(prefix)"))
    }
  }

  private func walk(_ place: SourceRange) throws(RenameProblem) -> SourceWalk {
    let languages = loading.manuscript?.site.languages ?? []
    guard let format = ContentPath(path(of: place.file)).format else {
      throw .notLegible(place: files[place.file].path)
    }
    return SourceWalk(of: files[place.file], place.file, as: format, languages: languages)
  }

  // MARK: Files

  mutating func renameFiles() throws(RenameProblem) {
    switch first.kind {
    case .guide: moves = [ContentMove(old: "guides/\(oldID)", new: "guides/\(newID)")]
    case .fragment: moves = [ContentMove(old: "fragments/\(oldID).yaml", new: "fragments/\(newID).yaml")]
    case .figure: moves = pictureMoves
    case .link, .contact, .term, .label, .file, .part, .step, .group, .edition: break
    }
    let present = Set(tree.paths)
    for move in moves {
      let isTaken = present.contains { $0 == move.new || $0.hasPrefix("\(move.new)/") }
      if isTaken { throw .fileExists(tree.displayPath(move.new)) }
    }
  }

  /// The pictures of a figure: `old.png`, `old.nl.png`, `old.schematic.svg`.
  private var pictureMoves: [ContentMove] {
    let folder: String
    switch first.owner {
    case .guide(let guide): folder = "guides/\(guide)/figures/"
    case .fragment: folder = "fragments/figures/"
    case nil: return []
    }
    return tree.paths.filter { $0.hasPrefix("\(folder)\(oldID).") }.map { path in
      ContentMove(old: path, new: folder + newID + path.dropFirst(folder.count + oldID.count))
    }
  }
}

extension SourceElement.Content {
  /// Whether it is a key of this name.
  func isField(_ name: String) -> Bool {
    if case .field(name) = self { true } else { false }
  }
}
