public import Diagnostics
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
  public init(content: SourceTree, templates: SourceTree, rules: [Rule]) {
    var loader = Loader(content: content)
    loader.load()
    loader.loadWords(from: templates)
    loader.weigh(among: rules)
    diagnostics = loader.diagnostics
    files = loader.files
    manuscript =
      loader.languages.isEmpty ? nil : loader.site.map { loader.manuscript(site: $0, templatesName: templates.name) }
  }
}

/// Reads file after file.
private struct Loader {
  let content: SourceTree
  var files = SourceFiles()
  var diagnostics: [Diagnostic] = []
  var languages: [LanguageTag] = []
  /// Whether the site shows a text that is missing in some languages in another one.
  var showsMissingTexts = false
  var site: SiteSource?
  var registry = RegistrySources()
  var fragments: [String: FragmentDocument] = [:]
  var guides: [GuideDocument] = []
  var words: [WordFile] = []
  var downloads: [String: Int] = [:]
  var refused = RefusedNames()
  var closedRegistries: Set<String> = []
  /// Where the file that was read last has entries that are not in its tree.
  private var lostEntries: [Range<Int>] = []
  /// Whether a record of that file could not be read at all.
  private var hasLostRecords = false
  /// The lines that had to be mended to be read: what seems wrong there follows from the fault that was reported.
  var mendedLines: [SourceRange] = []

  init(content: SourceTree) { self.content = content }

  mutating func load() {
    loadSite()
    let paths = content.paths.map { (path: $0, kind: ContentPath($0)) }
    let misnamed = reportMissingFiles(paths)
    let pictures = loadPictures(paths)
    for (path, kind) in paths {
      switch kind {
      case .site, .beside, .fragmentPicture, .guidePicture: break
      case .registry(let name): loadRegistry(name, path)
      case .fragment(let id): loadFragment(id, path, pictures[nil] ?? [])
      case .guide(let id): loadGuide(id, path, pictures[id] ?? [])
      case .download(let name): downloads[name] = content.size(of: path)
      case .unknown(let nearest):
        // What is meant for a guide has its fault here, and what cites that guide has none.
        if case .guide(let id)? = nearest.map({ ContentPath($0) }) { refused.ids.insert(id) }
        let isPicture = PictureFile.fileTypes.contains { path.lowercased().hasSuffix(".\($0)") }
        if !misnamed.contains(path) {
          report(isPicture ? LoadProblem.pictureElsewhere : LoadProblem.unknownFile(nearest: nearest), path)
        }
      }
    }
  }

  /// Reports a site without `site.yaml` or without guides.
  ///
  /// - Returns: The files that were probably meant for it, under a wrong name.
  private mutating func reportMissingFiles(_ paths: [(path: String, kind: ContentPath)]) -> [String] {
    func meant(_ isWanted: (ContentPath) -> Bool) -> (path: String, rightPath: String)? {
      for case (let path, .unknown(let nearest?)) in paths where isWanted(ContentPath(nearest)) {
        return (path, nearest)
      }
      return nil
    }
    var misnamed: [String] = []
    if !content.contains("site.yaml") {
      let found = meant { $0 == .site }
      report(LoadProblem.missingSite(found: found?.path), "site.yaml")
      misnamed += found.map { [$0.path] } ?? []
    }
    if !paths.contains(where: { if case .guide = $0.kind { true } else { false } }) {
      let found = meant { if case .guide = $0 { true } else { false } }
      report(LoadProblem.noGuides(found: found?.path, rightPath: found?.rightPath), "guides")
      misnamed += found.map { [$0.path] } ?? []
    }
    return misnamed
  }

  private mutating func loadSite() {
    guard content.contains("site.yaml"), let (node, file) = tree(content, "site.yaml") else { return }
    // The languages come first: every other text of the site is checked against them.
    if case .mapping(let mapping) = node, let list = mapping["languages"] {
      var silent = Decoder(file: file, source: files[file].bytes, languages: [])
      languages = ValueType<[LanguageTag]>.languages.decode(list, &silent) ?? []
      // Where it is not sure which languages there are, no text is measured by them.
      if !silent.diagnostics.isEmpty { languages = [] }
      let missingTexts = mapping["missing-texts"].flatMap { ValueType<MissingTexts>.choice.decode($0, &silent) }
      showsMissingTexts = missingTexts == .show
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
        report(LoadProblem.badPictureName(path.split(separator: "/").last.map(String.init) ?? path), path)
      }
    }
    return pictures
  }

  private mutating func loadRegistry(_ name: String, _ path: String) {
    let before = diagnostics.count
    guard let (node, file) = tree(content, path, isRegistry: true) else {
      if diagnostics.count > before { refused.registries.insert(name) }
      return
    }
    if case .mapping(let mapping) = node {
      if diagnostics.count > before || mapping.isFlow || !files[file].bytes.startsLine(mapping.range.lowerBound) {
        closedRegistries.insert(name)
      }
      // An entry that the YAML lost may be the one that is cited.
      if !lostEntries.isEmpty || mendedLines.last?.file == file { refused.registries.insert(name) }
    } else {
      refused.registries.insert(name)
    }
    switch name {
    case "links": registry.links = entries(node, file, of: .link)
    case "contacts": registry.contacts = entries(node, file, of: .contact)
    case "terms": registry.terms = entries(node, file, of: .term)
    case "labels": registry.labels = entries(node, file, of: .label)
    default: registry.files = entries(node, file, of: .file)
    }
  }

  /// Reads a file whose name is the id of what it holds; the id of one with a fault is refused.
  private mutating func source<Value: Record>(
    _ type: Value.Type, id: String, what: Noun, _ path: String
  ) -> Value? {
    guard Identifier.isValid(Array(id.utf8)) else {
      refused.ids.insert(id)
      report(LoadProblem.badFileID(id, what: what), path)
      return nil
    }
    let mended = mendedLines.count
    let source = tree(content, path).flatMap { decode(type, $0, $1) }
    if hasLostRecords { refused.incomplete.insert(id) }
    // What stands on a mended line may declare more than can be seen.
    if source == nil || mendedLines.count > mended { refused.ids.insert(id) }
    return source
  }

  private mutating func loadFragment(_ id: String, _ path: String, _ pictures: [PictureFile]) {
    guard let source = source(FragmentSource.self, id: id, what: .fragment, path) else { return }
    let folder = PictureFolder(
      displayPath: content.displayPath("fragments/figures"), publishedName: "_fragments", pictures: pictures)
    fragments[id] = FragmentDocument(id: id, source: source, pictures: folder)
  }

  private mutating func loadGuide(_ id: String, _ path: String, _ pictures: [PictureFile]) {
    guard id != "index" else {
      refused.ids.insert(id)
      return report(LoadProblem.reservedGuide(id), path)
    }
    guard let source = source(GuideSource.self, id: id, what: .guide, path) else { return }
    let folder = PictureFolder(
      displayPath: content.displayPath("guides/\(id)/figures"), publishedName: id, pictures: pictures)
    guides.append(GuideDocument(id: id, source: source, pictures: folder))
  }

  mutating func loadWords(from templates: SourceTree) {
    for language in languages {
      let path = "words/\(language).yaml"
      guard templates.contains(path) else { continue }
      let mended = mendedLines.count
      let entries = tree(templates, path).flatMap { node, file in
        decode(node, file) { ValueType<[Entry<SourceText>]>.entries(.verbatim, of: .word).decode($0, &$1) }
      }
      let isMended = mendedLines.count > mended
      words.append(
        WordFile(language: language, path: templates.displayPath(path), words: isMended ? nil : entries))
    }
  }

  /// Gives the faults the weight that the site gives their rules.
  mutating func weigh(among rules: [Rule]) {
    guard let site else { return }
    diagnostics += Severities.faults(in: site.rules, among: rules)
    diagnostics = Severities(site.rules).applied(to: diagnostics)
  }

  func manuscript(site: SiteSource, templatesName: String) -> Manuscript {
    Manuscript(
      site: site, registry: registry, fragments: fragments, guides: guides,
      words: words, templatesName: templatesName, downloads: downloads, refused: refused, files: files,
      hasErrors: diagnostics.contains(where: \.forbidsPublishing), closedRegistries: closedRegistries,
      mendedLines: mendedLines)
  }

  private mutating func entries<Value: Record>(
    _ node: YAMLNode, _ file: SourceFileID, of what: Noun
  ) -> [Entry<Value>] {
    decode(node, file) { ValueType<[Entry<Value>]>.entries(.record, of: what).decode($0, &$1) } ?? []
  }

  private mutating func decode<Value: Record>(_ type: Value.Type, _ node: YAMLNode, _ file: SourceFileID) -> Value? {
    decode(node, file) { $1.record(Value.self, from: $0) }
  }

  private mutating func decode<Value>(
    _ node: YAMLNode, _ file: SourceFileID, _ body: (YAMLNode, inout Decoder) -> Value?
  ) -> Value? {
    var decoder = Decoder(
      file: file, source: files[file].bytes, languages: languages, showsMissingTexts: showsMissingTexts,
      lostEntries: lostEntries)
    let value = body(node, &decoder)
    diagnostics += mendedLines.isEmpty ? decoder.diagnostics : decoder.diagnostics.filter { !isOnMendedLine($0) }
    refused.ids.formUnion(decoder.refusedIDs)
    hasLostRecords = decoder.hasLostRecords
    return value
  }

  /// Reads a file and parses it as YAML; faults are reported.
  private mutating func tree(_ tree: SourceTree, _ path: String, isRegistry: Bool = false) -> (YAMLNode, SourceFileID)?
  {
    guard let bytes = tree.read(path) else {
      diagnostics.append(Diagnostic(LoadProblem.unreadable, path: tree.displayPath(path)))
      return nil
    }
    let file = files.add(SourceFile(path: tree.displayPath(path), bytes: bytes))
    let document = YAMLDocument(parsing: bytes, textKeys: languages.map(\.name))
    // A registry in which nothing is declared yet is no fault.
    let problems = document.problems.filter { !isRegistry || $0.kind != .empty }
    diagnostics += problems.map { problem in
      let fault = YAMLFault(problem, in: bytes)
      return Diagnostic(fault, at: SourceRange(problem.range, in: file))
    }
    mendedLines += document.mendedLines.map { SourceRange($0, in: file) }
    lostEntries = problems.filter(\.losesAnEntry).map(\.range)
    // Below the limit of the depth the tree is cut off: what is missing there is no further fault.
    let isCutOff = problems.contains { if case .tooDeep = $0.kind { true } else { false } }
    return isCutOff ? nil : document.root.map { ($0, file) }
  }

  private func isOnMendedLine(_ diagnostic: Diagnostic) -> Bool {
    guard case .range(let range) = diagnostic.place else { return false }
    return mendedLines.contains { line in
      line.file == range.file && line.bytes.lowerBound <= range.bytes.lowerBound
        && range.bytes.lowerBound <= line.bytes.upperBound
    }
  }

  private mutating func report(_ problem: LoadProblem, _ path: String) {
    diagnostics.append(Diagnostic(problem, path: content.displayPath(path)))
  }
}

extension YAMLProblem {
  /// Whether an entry of a mapping is left out of the tree because of the fault.
  fileprivate var losesAnEntry: Bool {
    switch kind {
    case .alias, .mergeKey, .keyNotScalar, .keyMissing, .flowValueMissing, .colonWithoutSpace, .unclosedQuote: true
    default: false
    }
  }
}

extension [UInt8] {
  /// Whether an offset is the first of a line.
  fileprivate func startsLine(_ offset: Int) -> Bool {
    offset == 0 || self[offset - 1] == UInt8(ascii: "\n") || (offset == 3 && starts(with: [0xEF, 0xBB, 0xBF]))
  }
}
