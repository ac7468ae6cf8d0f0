public import Diagnostics
public import Manuscript

/// Finds the way to places of the content, for messages that are shown: it reads a file anew when it is first asked for a place in it.
///
/// It copes with content that has faults, and says what is known: of a file that is no YAML at all, which file it is.
public struct Pathfinder {
  private let manuscript: Manuscript?
  private let files: SourceFiles
  private let folder: String
  private let edition: String?
  private let wording: PlainWording
  private var known: [SourceFileID: KnownFile] = [:]

  /// - Parameters:
  ///   - loading: The content as it was read.
  ///   - folder: The name of the folder of the content, as it stands before the paths of the files.
  ///   - edition: The edition whose step numbers are said; a step that it has not is called by its number in another one.
  public init(_ loading: Loading, in folder: String, edition: String? = nil) {
    manuscript = loading.manuscript
    files = loading.files
    self.folder = folder
    self.edition = edition
    wording = PlainWording(registry: loading.manuscript?.registry)
  }

  /// The way to a place.
  ///
  /// - Returns: `nil` for a place that is not in the content.
  public mutating func trail(to range: SourceRange) -> Trail? {
    guard let file = file(range.file) else { return nil }
    var (walk, path) = (file.walk, file.walk.path(to: range.bytes))
    if walk.elements.isEmpty {
      (walk, path) = SourceWalk.upTo(
        range.bytes.lowerBound, of: files[range.file], range.file, as: file.format, languages: languages)
    }
    return trail(along: path, of: walk, in: file)
  }

  /// The way to an element of a walk through one of the files.
  mutating func trail(to index: Int, of walk: SourceWalk) -> Trail? {
    file(walk.file).flatMap { trail(along: walk.path(to: index), of: walk, in: $0) }
  }

  /// The diagnostic with its whereabouts.
  public mutating func located(_ diagnostic: Diagnostic) -> Diagnostic {
    guard case .range(let range) = diagnostic.place else { return diagnostic }
    var located = diagnostic
    located.whereabouts = trail(to: range)
    return located
  }

  // MARK: Files

  private struct KnownFile {
    let kind: ContentPath
    let format: FileFormat
    let walk: SourceWalk
    let numbers: StepNumbers
  }

  private var languages: [LanguageTag] { manuscript?.site.languages ?? [] }

  private mutating func file(_ id: SourceFileID) -> KnownFile? {
    if let file = known[id] { return file }
    guard files.files.indices.contains(Int(id.index)), let path = files[id].path(below: folder) else { return nil }
    let kind = ContentPath(path)
    guard let format = kind.format else { return nil }
    let file = KnownFile(
      kind: kind, format: format, walk: SourceWalk(of: files[id], id, as: format, languages: languages),
      numbers: numbers(of: kind))
    known[id] = file
    return file
  }

  private func numbers(of kind: ContentPath) -> StepNumbers {
    guard case .guide(let id) = kind, let manuscript, let guide = manuscript.guides.first(where: { $0.id == id }) else {
      return StepNumbers()
    }
    return StepNumbers(guide, in: manuscript, edition: edition)
  }

  // MARK: Trails

  private func trail(along path: [Int], of walk: SourceWalk, in file: KnownFile) -> Trail {
    var builder = TrailBuilder(
      walk: walk, kind: file.kind, numbers: file.numbers, wording: wording, languages: languages)
    for index in path { builder.add(index) }
    return Trail(components: builder.components)
  }
}

/// Puts together the way to an element.
private struct TrailBuilder {
  let walk: SourceWalk
  let numbers: StepNumbers
  let wording: PlainWording
  let languages: [LanguageTag]
  var components: [Trail.Component] = []

  init(
    walk: SourceWalk, kind: ContentPath, numbers: StepNumbers, wording: PlainWording, languages: [LanguageTag]
  ) {
    (self.walk, self.numbers, self.wording, self.languages) = (walk, numbers, wording, languages)
    switch kind {
    case .site: components = [.site]
    case .fragment(let id): components = [.fragment(id)]
    case .guide(let id): components = [.guide(id, title: walk.elements.isEmpty ? nil : title(of: 0))]
    default: components = []
    }
  }

  mutating func add(_ index: Int) {
    let element = walk.elements[index]
    switch element.content {
    case .record(let name, let id): addRecord(name, id?.value, index)
    case .field(let name): if !Self.silentKeys.contains(name) { components.append(.key(name, position: nil)) }
    case .entry(let id): components.append(.word(id.value))
    case .item: addItem(element)
    case .text(_, let language, _), .date(_, let language): if let language { components.append(.text(language)) }
    case .declaredID, .citedID, .value: break
    }
  }

  /// Keys that say nothing beside what stands under them.
  private static let silentKeys: Set<String> = [
    "id", "parts", "steps", "choose", "do", "text", "use", "figures", "figure", "callouts", "fields", "trouble", "rows",
    "editions", "groups", "words", "name", "term", "contact", "files", "label", "part", "former-ids",
  ]

  private mutating func addRecord(_ name: String, _ id: String?, _ index: Int) {
    let element = walk.elements[index]
    let position = element.position ?? 0
    switch name {
    case "site", "guide", "fragment", "block", "table": break
    case "part": components.append(.part(id: id, title: title(of: index), position: position))
    case "step":
      let number = numbers.number(of: element.range)
      // The number of a substep holds those of the steps around it.
      if number != nil { components.removeAll { $0.isStepOrChoice } }
      components.append(.step(number: number, title: title(of: index), id: id, position: position))
    case "use": components.append(.use(fragment: citedFragment(in: index)))
    case "branch", "way":
      components.append(.choice(letter: numbers.letter(of: element.range), position: position))
    case "figure": components.append(.figure(id))
    case "group": components.append(.group(id))
    case "edition": components.append(.edition(id))
    case "schematic": break
    case "problem": components.append(.key("trouble", position: position))
    case "field": components.append(.key("fields", position: position))
    case "call-out": components.append(.key("callouts", position: position))
    default: components.append(id.map { .entry(name, id: $0) } ?? .key(name, position: element.position))
    }
  }

  private mutating func addItem(_ element: SourceElement) {
    guard let position = element.position, let parent = element.parent else { return }
    switch walk.elements[parent].content {
    case .field(let name):
      if case .key(name, position: nil) = components.last { components.removeLast() }
      components.append(.key(name, position: position))
    default: components.append(.cell(position: position))
    }
  }

  private func citedFragment(in index: Int) -> String? {
    for inner in walk.elements[index..<walk.elements[index].end] {
      if case .citedID(let id, .fragment) = inner.content { return id.value }
    }
    return nil
  }

  /// The title of a record, as far as it was written.
  private func title(of index: Int) -> Trail.Title? {
    let record = walk.elements[index]
    let field = (index..<record.end).first { inner in
      if case .field("title") = walk.elements[inner].content { walk.elements[inner].parent == index } else { false }
    }
    guard let field else { return nil }
    var versions: [Trail.Title.Version] = []
    for inner in walk.elements[field..<walk.elements[field].end] {
      if case .text(let text, let language?, _) = inner.content, !text.isBlank {
        versions.append(.init(language: language, words: wording.words(of: text, in: language)))
      }
    }
    func place(_ version: Trail.Title.Version) -> Int { languages.firstIndex(of: version.language) ?? languages.count }
    versions.sort { place($0) < place($1) }
    return versions.isEmpty ? nil : Trail.Title(versions: versions)
  }
}

extension Trail.Component {
  fileprivate var isStepOrChoice: Bool {
    switch self {
    case .step, .choice: true
    default: false
    }
  }
}
