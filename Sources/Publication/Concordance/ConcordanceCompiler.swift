public import Diagnostics
internal import Manuscript

/// Reads through all files of the content: first for what they declare, then for what they cite.
struct ConcordanceCompiler {
  private let manuscript: Manuscript
  private let files: SourceFiles
  private let outlines: EditionOutlines
  private let sources: [Source]
  private(set) var concordance = Concordance()
  /// The declarations of what is unique in the whole content.
  private var unique: [DeclaredKind: [String: [Int]]] = [:]
  /// The declarations of steps, parts and figures by the place of their id.
  private var placed: [SourceRange: Int] = [:]
  /// The figures of each file by their id.
  private var figures: [Concordance.Owner: [String: [Int]]] = [:]

  /// A file of the content that was walked.
  private struct Source {
    let kind: ContentPath
    let walk: SourceWalk

    var owner: Concordance.Owner? {
      switch kind {
      case .guide(let id): .guide(id)
      case .fragment(let id): .fragment(id)
      default: nil
      }
    }
  }

  init(_ manuscript: Manuscript, _ files: SourceFiles, folder: String) {
    (self.manuscript, self.files) = (manuscript, files)
    outlines = EditionOutlines(of: manuscript)
    sources = files.files.enumerated().compactMap { index, file in
      guard let path = file.path(below: folder) else { return nil }
      let kind = ContentPath(path)
      guard let format = kind.format else { return nil }
      return Source(
        kind: kind,
        walk: SourceWalk(of: file, SourceFileID(index: index), as: format, languages: manuscript.site.languages))
    }
  }

  mutating func compile() {
    concordance.unreadFiles = sources.filter { !$0.walk.isWhole }.map(\.walk.file)
    for source in sources { declare(source) }
    collectAnchors()
    for source in sources { cite(source) }
  }

  // MARK: Declarations

  private mutating func declare(_ source: Source) {
    let start = source.walk.elements.first?.range.bytes.lowerBound ?? 0
    let file = SourceRange(start..<start, in: source.walk.file)
    switch source.kind {
    case .guide(let id): declare(.guide, Located(id, at: file), nil)
    case .fragment(let id): declare(.fragment, Located(id, at: file), nil)
    default: break
    }
    for element in source.walk.elements {
      if case .record(let name, let id?) = element.content, let kind = DeclaredKind(named: name) {
        declare(kind, id, kind.isOwned ? source.owner : nil)
      }
    }
  }

  private mutating func declare(_ kind: DeclaredKind, _ id: Located<String>, _ owner: Concordance.Owner?) {
    let index = concordance.declarations.count
    concordance.declarations.append(.init(kind: kind, id: id.value, owner: owner, range: id.range))
    guard let owner else { return unique[kind, default: [:]][id.value, default: []].append(index) }
    placed[id.range] = index
    if kind == .figure { figures[owner, default: [:]][id.value, default: []].append(index) }
  }

  /// Notes what each guide's page calls its steps and parts.
  private mutating func collectAnchors() {
    for (guide, outlines) in outlines.all {
      for outline in outlines {
        concordance.anchors[guide, default: []].formUnion(outline.formerAnchors.keys)
        for (index, figure) in outline.figures.enumerated() {
          concordance.figureNames[guide, default: []].formUnion([figure.pageID] + outline.formerNames(ofFigure: index))
        }
        concordance.automaticPrefixes.merge(outline.automaticPrefixes) { $0.union($1) }
        for (anchor, place) in outline.anchors {
          concordance.anchors[guide, default: []].insert(anchor)
          guard let index = outline.idRange(of: place).flatMap({ placed[$0] }) else { continue }
          concordance.anchored[guide, default: [:]][anchor, default: []].insert(index)
        }
      }
    }
  }

  // MARK: Citations

  private mutating func cite(_ source: Source) {
    let readings = outlines.readings(of: source.kind)
    for element in source.walk.elements {
      switch element.content {
      case .citedID(let id, let what):
        guard let kind = DeclaredKind(what) else { continue }
        let exact = files.place(of: id.value, in: id.range)
        concordance.citations.append(
          .init(
            kind: kind, name: id.value, range: exact ?? id.range, isExact: exact != nil,
            declarations: declarations(of: Name(kind: kind, guide: nil, name: id.value), in: source, readings)))
      case .text(let text, _, isCommonMark: true): cite(text, in: source, readings)
      default: break
      }
    }
  }

  private mutating func cite(_ text: SourceText, in source: Source, _ readings: [Reading]) {
    let cited = WrittenReference.all(in: text).flatMap { reference in
      CitedName.all(in: reference.destination).map { (name: $0, reference: reference) }
    }
    // Each name at its place in the text, where that is known; the places in the file are found all at once.
    let places = cited.map { name, reference in
      reference.start.map { ($0 + name.range.lowerBound)..<($0 + name.range.upperBound) } ?? reference.range
        ?? 0..<text.bytes.count
    }
    for ((cited, reference), range) in zip(cited, text.sourceRanges(of: places, in: files)) {
      let exact = files.place(of: cited.name, in: range)
      let whole = exact ?? reference.range.map { text.sourceRange(of: $0, in: files) } ?? text.range
      let name = Name(kind: cited.kind, guide: cited.guide, name: cited.name)
      concordance.citations.append(
        .init(
          kind: cited.kind, name: cited.name, range: whole, isExact: exact != nil,
          declarations: declarations(of: name, in: source, readings)))
    }
  }

  /// A name as it is cited.
  private struct Name {
    let kind: DeclaredKind
    /// The guide that is named with it.
    let guide: String?
    let name: String
  }

  private func declarations(of name: Name, in source: Source, _ readings: [Reading]) -> [Int] {
    guard name.kind.isOwned else { return unique[name.kind]?[name.name] ?? [] }
    var found: Set<Int> = []
    // The figures of the same file come first, whether a step shows them or not.
    if name.kind == .figure, name.guide == nil, let owner = source.owner, let own = figures[owner]?[name.name] {
      return own
    }
    if name.kind == .figure, let guide = name.guide, let own = figures[.guide(guide)]?[name.name] { return own }
    for reading in outlines.readings(readings, naming: name.guide) {
      if let place = reading.idRange(of: name.name, name.kind), let index = placed[place] { found.insert(index) }
    }
    return found.sorted()
  }
}

extension DeclaredKind {
  /// Whether the id is unique in its guide or fragment only.
  var isOwned: Bool {
    switch self {
    case .part, .step, .figure: true
    case .link, .contact, .term, .label, .file, .guide, .fragment, .group, .edition: false
    }
  }
}

extension SourceFile {
  /// The path below a folder; `nil` when the file is not in it.
  func path(below folder: String) -> String? {
    guard !folder.isEmpty else { return path }
    return path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : nil
  }
}

extension SourceFiles {
  /// Where a name stands letter by letter in a range that holds nothing else, except quotation marks around it.
  ///
  /// - Returns: `nil` when it is written otherwise, as with escapes.
  public func place(of name: String, in range: SourceRange) -> SourceRange? {
    let (bytes, file) = (range.bytes, self[range.file].bytes)
    if file[bytes].elementsEqual(name.utf8) { return range }
    let inner = (bytes.lowerBound + 1)..<max(bytes.lowerBound + 1, bytes.upperBound - 1)
    guard bytes.count == name.utf8.count + 2, file[inner].elementsEqual(name.utf8) else { return nil }
    return SourceRange(inner, in: range.file)
  }
}
