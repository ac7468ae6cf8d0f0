public import Diagnostics
internal import YAML

/// The result of reading a content folder.
public struct Loading: Sendable {
  /// What was written; `nil` when `site.yaml` does not say which languages there are.
  public let manuscript: Manuscript?
  /// All files that were read, for the lines that messages quote.
  public let files: SourceFiles
  /// The faults, in no particular order.
  public let diagnostics: [Diagnostic]

  /// Reads the content and the interface words.
  ///
  /// Everything that can be read is read: a fault in one file does not hide those of another.
  ///
  /// - Parameters:
  ///   - content: The folder `content`.
  ///   - templates: The folder `templates`, whose `words/` holds the interface words.
  public init(content: SourceTree, templates: SourceTree) {
    var loader = Loader(content: content)
    loader.load()
    loader.loadWords(from: templates)
    diagnostics = loader.diagnostics
    files = loader.files
    manuscript = loader.site.flatMap { site in
      site.languages.isEmpty ? nil : loader.manuscript(site: site, templatesName: templates.name)
    }
  }
}

/// Reads file after file.
private struct Loader {
  let content: SourceTree
  var files = SourceFiles()
  var diagnostics: [Diagnostic] = []
  var languages: [LanguageTag] = []
  var site: SiteSource?
  var registry = RegistrySources()
  var fragments: [String: FragmentDocument] = [:]
  var guides: [GuideDocument] = []
  var words: [WordFile] = []
  var downloads: [String: Int] = [:]
  var unread = Unread()

  init(content: SourceTree) { self.content = content }

  mutating func load() {
    loadSite()
    let paths = content.paths.map { (path: $0, kind: ContentPath($0)) }
    let pictures = loadPictures(paths)
    for (path, kind) in paths {
      switch kind {
      case .site, .beside, .fragmentPicture, .guidePicture: break
      case .registry(let name): loadRegistry(name, path)
      case .fragment(let id): loadFragment(id, path, pictures[nil] ?? [])
      case .guide(let id): loadGuide(id, path, pictures[id] ?? [])
      case .download(let name): downloads[name] = content.size(of: path)
      case .unknown(let nearest): report(LoadProblem.unknownFile(nearest: nearest), path)
      }
    }
    if !paths.contains(where: { if case .guide = $0.kind { true } else { false } }) {
      report(LoadProblem.noGuides, "guides")
    }
  }

  private mutating func loadSite() {
    guard content.contains("site.yaml") else { return report(LoadProblem.missingSite, "site.yaml") }
    guard let (node, file) = tree(content, "site.yaml") else { return }
    // The languages come first: every other text of the site is checked against them.
    if case .mapping(let mapping) = node, let list = mapping["languages"] {
      var silent = Decoder(file: file, languages: [])
      languages = ValueType<[LanguageTag]>.list(.language, of: "languages").decode(list, &silent) ?? []
    }
    site = decode(SiteSource.self, node, file)
  }

  private mutating func loadPictures(_ paths: [(path: String, kind: ContentPath)]) -> [String?: [PictureFile]] {
    var pictures: [String?: [PictureFile]] = [:]
    for (path, kind) in paths {
      let owner: String?
      switch kind {
      case .guidePicture(let guide): owner = guide
      case .fragmentPicture: owner = nil
      default: continue
      }
      if let picture = PictureFile(path: path, in: content) {
        pictures[owner, default: []].append(picture)
      } else {
        report(LoadProblem.badPictureName, path)
      }
    }
    return pictures
  }

  private mutating func loadRegistry(_ name: String, _ path: String) {
    let faults = diagnostics.count
    guard let (node, file) = tree(content, path, isRegistry: true) else {
      if diagnostics.count > faults { unread.registries.insert(name) }
      return
    }
    switch name {
    case "links": registry.links = entries(node, file, of: "links")
    case "contacts": registry.contacts = entries(node, file, of: "contacts")
    case "terms": registry.terms = entries(node, file, of: "terms")
    case "labels": registry.labels = entries(node, file, of: "labels")
    default: registry.files = entries(node, file, of: "files")
    }
  }

  private mutating func loadFragment(_ id: String, _ path: String, _ pictures: [PictureFile]) {
    guard Identifier.isValid(Array(id.utf8)) else { return report(LoadProblem.badFileID(id, what: "fragment"), path) }
    guard let (node, file) = tree(content, path), let source = decode(FragmentSource.self, node, file) else {
      unread.fragments.insert(id)
      return
    }
    let folder = PictureFolder(
      displayPath: content.displayPath("fragments/figures"), publishedName: "_fragments", pictures: pictures)
    fragments[id] = FragmentDocument(id: id, source: source, pictures: folder)
  }

  private mutating func loadGuide(_ id: String, _ path: String, _ pictures: [PictureFile]) {
    guard Identifier.isValid(Array(id.utf8)) else { return report(LoadProblem.badFileID(id, what: "guide"), path) }
    guard id != "index" else { return report(LoadProblem.reservedGuide(id), path) }
    guard let (node, file) = tree(content, path), let source = decode(GuideSource.self, node, file) else {
      unread.guides.insert(id)
      return
    }
    let folder = PictureFolder(
      displayPath: content.displayPath("guides/\(id)/figures"), publishedName: id, pictures: pictures)
    guides.append(GuideDocument(id: id, source: source, pictures: folder))
  }

  mutating func loadWords(from templates: SourceTree) {
    for language in languages {
      let path = "words/\(language).yaml"
      guard templates.contains(path), let (node, file) = tree(templates, path) else { continue }
      var decoder = Decoder(file: file, languages: languages)
      let entries = ValueType<[Entry<SourceText>]>.entries(.verbatim, of: "words").decode(node, &decoder) ?? []
      diagnostics += decoder.diagnostics
      words.append(WordFile(language: language, path: templates.displayPath(path), words: entries))
    }
  }

  func manuscript(site: SiteSource, templatesName: String) -> Manuscript {
    Manuscript(
      sitePath: content.displayPath("site.yaml"), site: site, registry: registry, fragments: fragments, guides: guides,
      words: words, templatesName: templatesName, downloads: downloads, files: files, unread: unread)
  }

  private mutating func entries<Value: Record>(_ node: YAMLNode, _ file: SourceFileID, of what: String) -> [Entry<Value>] {
    var decoder = Decoder(file: file, languages: languages)
    let entries = ValueType<[Entry<Value>]>.entries(.record, of: what).decode(node, &decoder) ?? []
    diagnostics += decoder.diagnostics
    return entries
  }

  private mutating func decode<Value: Record>(_ type: Value.Type, _ node: YAMLNode, _ file: SourceFileID) -> Value? {
    var decoder = Decoder(file: file, languages: languages)
    let value = decoder.record(Value.self, from: node)
    diagnostics += decoder.diagnostics
    return value
  }

  /// Reads a file and parses it as YAML; faults are reported.
  private mutating func tree(_ tree: SourceTree, _ path: String, isRegistry: Bool = false) -> (YAMLNode, SourceFileID)? {
    guard let bytes = tree.read(path) else {
      diagnostics.append(Diagnostic(LoadProblem.unreadable, path: tree.displayPath(path)))
      return nil
    }
    let file = files.add(SourceFile(path: tree.displayPath(path), bytes: bytes))
    let document = YAMLDocument(parsing: bytes)
    // A registry in which nothing is declared yet is no fault.
    let problems = document.problems.filter { !isRegistry || $0.kind != .empty }
    diagnostics += problems.map { Diagnostic(YAMLFault($0, in: bytes), at: SourceRange($0.range, in: file)) }
    return document.root.map { ($0, file) }
  }

  private mutating func report(_ problem: LoadProblem, _ path: String) {
    diagnostics.append(Diagnostic(problem, path: content.displayPath(path)))
  }
}
