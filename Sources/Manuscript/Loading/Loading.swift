public import Diagnostics
public import Workers
internal import YAML

/// The result of reading a content folder.
public struct Loading: Sendable {
  /// What was written; `nil` when `site.yaml` does not say which languages there are.
  public let manuscript: Manuscript?
  /// All files that were read, for the lines that messages quote.
  public let files: SourceFiles
  /// The faults as they weigh on the site, in no particular order.
  public let diagnostics: [Diagnostic]

  /// Reads the content and the interface words.
  ///
  /// Everything that can be read is read: a fault in one file does not hide those of another.
  ///
  /// - Parameters:
  ///   - content: The folder `content`.
  ///   - templates: The folder `templates`, whose `words/` holds the interface words.
  ///   - rules: All rules that any stage can find broken: `site.yaml` may give each a weight.
  ///   - guides: The guides to read; without it, all.
  ///   - workers: The threads that read the files.
  public init(
    content: SourceTree, templates: SourceTree, rules: [Rule], guides: WantedGuides = .all, workers: Workers = .all
  ) {
    var loader = Loader(content: content, wantedGuides: guides)
    loader.loadSite()
    let listing = ContentListing(of: content, workers: workers)
    loader.report(listing)
    loader.load(listing.files + loader.wordFiles(in: templates), listing.pictures, workers)
    loader.weigh(among: rules)
    diagnostics = loader.diagnostics
    files = loader.files
    manuscript = loader.languages.isEmpty ? nil : loader.manuscript(listing, templatesName: templates.name)
  }
}

/// Brings together what the files say.
private struct Loader {
  let content: SourceTree
  let wantedGuides: WantedGuides
  var files = SourceFiles()
  var diagnostics: [Diagnostic] = []
  var languages: [LanguageTag] = []
  private var site: SiteSource?
  /// Whether the site shows a text that is missing in some languages in another one.
  private var showsMissingTexts = false
  private var registry = RegistrySources()
  private var fragments: [String: FragmentDocument] = [:]
  private var guides: [GuideDocument] = []
  private var words: [WordFile] = []
  private var refused = RefusedNames()
  private var closedRegistries: Set<String> = []
  private var mendedLines: [SourceRange] = []

  init(content: SourceTree, wantedGuides: WantedGuides) {
    (self.content, self.wantedGuides) = (content, wantedGuides)
  }

  // MARK: What all files depend on

  /// Reads `site.yaml`, by whose languages every other text is checked.
  mutating func loadSite() {
    guard content.contains("site.yaml") else { return }
    let file = ContentFile(.site, in: content, "site.yaml")
    guard let bytes = file.bytes() else { return diagnostics.append(file.unreadable) }
    let tree = FileTree(of: bytes, files.add(SourceFile(path: file.displayPath, bytes: bytes)), as: .site)
    if case .mapping(let mapping) = tree.root, let list = mapping["languages"] {
      var silent = Decoder(of: tree, languages: [])
      languages = ValueType<[LanguageTag]>.languages.decode(list, &silent) ?? []
      // Where it is not sure which languages there are, no text is measured by them.
      if !silent.diagnostics.isEmpty { languages = [] }
      let missingTexts = mapping["missing-texts"].flatMap { ValueType<MissingTexts>.choice.decode($0, &silent) }
      showsMissingTexts = missingTexts == .show
    }
    let reader = FileReader(languages: languages, showsMissingTexts: showsMissingTexts)
    merge(reader.reading(of: tree, as: .site), of: file, pictures: [:])
  }

  /// Reports what the listing shows, before any file is opened.
  mutating func report(_ listing: ContentListing) {
    diagnostics += listing.problems.map { Diagnostic($0.problem, path: content.displayPath($0.path)) }
    refused.ids.formUnion(listing.refusedIDs)
  }

  /// The files with the interface words of the site's languages.
  func wordFiles(in templates: SourceTree) -> [ContentFile] {
    languages.compactMap { language in
      let path = "words/\(language).yaml"
      return templates.contains(path) ? ContentFile(.words(language), in: templates, path) : nil
    }
  }

  // MARK: File after file

  /// Reads the files, which need nothing of each other, at the same time, and brings together what they say in their order.
  mutating func load(_ wanted: [ContentFile], _ pictures: [String?: [PictureFile]], _ workers: Workers) {
    // The numbers of the files go by the order of the paths, without those that cannot be read.
    let interests = wanted.map { interest(in: $0) }
    let sources = workers.map(wanted.indices) { interests[$0] == .none ? nil : wanted[$0].bytes() }
    let ids = zip(wanted, sources).map { file, bytes in
      bytes.map { files.add(SourceFile(path: file.displayPath, bytes: $0)) }
    }
    let reader = FileReader(languages: languages, showsMissingTexts: showsMissingTexts)
    let readings = workers.map(wanted.indices) { index -> FileReading? in
      guard let bytes = sources[index], let id = ids[index] else { return nil }
      return reader.reading(of: bytes, id, as: wanted[index].kind)
    }
    guides.reserveCapacity(wanted.count)
    for (index, file) in wanted.enumerated() {
      if case .guide(let id) = file.kind, interests[index] == .none {
        guides.append(GuideDocument(unread: id))
      } else {
        merge(readings[index] ?? FileReading(diagnostics: [file.unreadable]), of: file, pictures: pictures)
      }
    }
  }

  private func interest(in file: ContentFile) -> GuideDocument.Interest {
    if case .guide(let id) = file.kind { wantedGuides.interest(in: id) } else { .pages }
  }

  private mutating func merge(_ reading: FileReading, of file: ContentFile, pictures: [String?: [PictureFile]]) {
    diagnostics += reading.diagnostics
    mendedLines += reading.mendedLines
    refused.ids.formUnion(reading.refusedIDs)
    switch file.kind {
    case .site: if case .site(let source)? = reading.value { site = source }
    case .registry(let name): merge(reading, ofRegistry: name)
    case .fragment(let id):
      refuse(id, reading)
      guard case .fragment(let source)? = reading.value else { break }
      let folder = PictureFolder(
        displayPath: content.displayPath("fragments/figures"), publishedName: "_fragments",
        pictures: pictures[nil] ?? [])
      fragments[id] = FragmentDocument(id: id, source: source, pictures: folder)
    case .guide(let id):
      refuse(id, reading)
      guard case .guide(let source)? = reading.value else { break }
      let folder = PictureFolder(
        displayPath: content.displayPath("guides/\(id)/figures"), publishedName: id, pictures: pictures[id] ?? [])
      guides.append(
        GuideDocument(id: id, source: source, pictures: folder, interest: wantedGuides.interest(in: id)))
    case .words(let language):
      var entries: [Entry<SourceText>]?
      if case .words(let sound)? = reading.value, reading.mendedLines.isEmpty { entries = sound }
      words.append(WordFile(language: language, path: file.displayPath, words: entries))
    }
  }

  /// Notes that an id, or what is declared under it, is not known for sure.
  private mutating func refuse(_ id: String, _ reading: FileReading) {
    if reading.hasLostRecords { refused.incomplete.insert(id) }
    // What stands on a mended line may declare more than can be seen.
    if reading.value == nil || !reading.mendedLines.isEmpty { refused.ids.insert(id) }
  }

  private mutating func merge(_ reading: FileReading, ofRegistry name: String) {
    guard case .registry(let entries)? = reading.value else {
      if !reading.diagnostics.isEmpty { refused.registries.insert(name) }
      return
    }
    if entries.isUncertain { refused.registries.insert(name) }
    if entries.isClosed { closedRegistries.insert(name) }
    switch name {
    case "links": registry.links = entries.sources.links
    case "contacts": registry.contacts = entries.sources.contacts
    case "terms": registry.terms = entries.sources.terms
    case "labels": registry.labels = entries.sources.labels
    default: registry.files = entries.sources.files
    }
  }

  // MARK: The whole

  /// Gives the faults the weight that the site gives their rules.
  mutating func weigh(among rules: [Rule]) {
    guard let site else { return }
    diagnostics += Severities.faults(in: site.rules, among: rules)
    diagnostics = Severities(site.rules).applied(to: diagnostics)
  }

  /// - Returns: `nil` without a site.
  func manuscript(_ listing: ContentListing, templatesName: String) -> Manuscript? {
    site.map { site in
      Manuscript(
        site: site, registry: registry, fragments: fragments, guides: guides,
        words: words, templatesName: templatesName, downloads: listing.downloads, refused: refused, files: files,
        hasErrors: diagnostics.contains(where: \.forbidsPublishing), closedRegistries: closedRegistries,
        mendedLines: mendedLines)
    }
  }
}
