internal import Diagnostics
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
        guard let kind = DeclaredKind(named: what.singular(in: .english)) else { continue }
        let name = Name(kind: kind, guide: nil, name: id.value)
        concordance.citations.append(
          .init(
            kind: kind, name: id.value, range: id.range, isExact: isWritten(id.value, at: id.range),
            declarations: declarations(of: name, in: source, readings)))
      case .text(let text, _, isCommonMark: true): cite(text, in: source, readings)
      default: break
      }
    }
  }

  private mutating func cite(_ text: SourceText, in source: Source, _ readings: [Reading]) {
    for reference in WrittenReference.all(in: text) {
      for cited in CitedName.all(in: reference.destination) {
        let exact = reference.start.map { start in
          text.sourceRange(of: (start + cited.range.lowerBound)..<(start + cited.range.upperBound), in: files)
        }.flatMap { isWritten(cited.name, at: $0) ? $0 : nil }
        let whole = reference.range.map { text.sourceRange(of: $0, in: files) } ?? text.range
        let name = Name(kind: cited.kind, guide: cited.guide, name: cited.name)
        concordance.citations.append(
          .init(
            kind: cited.kind, name: cited.name, range: exact ?? whole, isExact: exact != nil,
            declarations: declarations(of: name, in: source, readings)))
      }
    }
  }

  /// Whether a name stands in the file letter by letter.
  private func isWritten(_ name: String, at range: SourceRange) -> Bool {
    files[range.file].bytes[range.bytes].elementsEqual(name.utf8)
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
    case .link, .contact, .term, .label, .file, .guide, .fragment, .edition: false
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
