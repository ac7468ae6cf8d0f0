internal import CommonMark
public import Diagnostics
public import Manuscript
public import Workers

/// What resolving a manuscript gives.
public struct Resolution: Sendable {
  /// Everything that could be resolved, with gaps where something is missing; `nil` when even the interface words are, and where only the
  /// faults were asked for.
  public let publication: Publication?
  /// The faults as they weigh on the site, in no particular order.
  public let diagnostics: [Diagnostic]
  /// Whether there is a fault that forbids publishing, found here or when the manuscript was read.
  public let hasErrors: Bool
  /// What a change of the content would reach, where it was asked for.
  public let traces: SiteTraces?

  /// Numbers the steps, follows every reference and puts the registries in order.
  ///
  /// - Parameters:
  ///   - manuscript: What was written.
  ///   - edition: The id of the edition; `nil` for what everyone gets.
  ///   - today: The day on which somebody looks at the faults, for those that come with time. The publication is the same on every day.
  ///   - workers: The threads that share the guides out among them; what is found does not depend on how many there are.
  ///   - isPublished: Whether something is made of the publication: without it, no guide stays in memory longer than it is looked at.
  ///   - isTraced: Whether ``traces`` are wanted.
  public init(
    of manuscript: Manuscript, edition: String? = nil, today: CalendarDate? = nil, workers: Workers = .all,
    isPublished: Bool = true, isTraced: Bool = false
  ) {
    var resolver = Resolver(manuscript, edition: edition, today: today, workers: workers, isTraced: isTraced)
    publication = resolver.publication(workers, keepingGuides: isPublished)
    traces = resolver.traces
    let found = resolver.diagnostics.filter { !manuscript.hasMendedLine(at: $0.place) }
    diagnostics = manuscript.severities.applied(to: found)
    hasErrors = manuscript.hasErrors || diagnostics.contains(where: \.forbidsPublishing)
  }
}

/// The state of resolving: the outlines of all guides, and what was found on the way.
///
/// The registries are resolved first, and by the resolver itself. Then every guide has one of its own, see ``resolver(ofGuide:)``.
struct Resolver: Sendable {
  let manuscript: Manuscript
  let edition: String?
  let today: CalendarDate?
  let languages: [LanguageTag]
  /// The outlines of the guides, and after them those of the fragments that no guide uses.
  let outlines: [GuideOutline]
  /// How many of ``outlines`` are guides.
  let guideCount: Int
  let order: GuideOrder
  let groupOfGuide: [GroupIndex?]
  let guideIndices: [String: Int]
  /// The same ids, for messages: one list for all of them.
  let guideIDs: [String]
  let guidesByName = GuidesByName()
  /// The ids that guides had before.
  private var formerGuides: [String: Int] = [:]
  let indices: RegistryIndices
  /// The same entries, and the guides, by the bytes of their names.
  let names: ReferenceNames
  /// What the texts of each language are compared with.
  let prose: [ProseTable]
  let linksByHost: [String: String]
  var registry = Registry()
  /// What the page that is being resolved names.
  var mentions = Mentions()
  /// What the texts of each contact and term name in turn.
  var mentionsOfContacts: [Mentions] = []
  var mentionsOfTerms: [Mentions] = []
  /// The abbreviations of the guide that is being resolved.
  var abbreviations: [LanguageTag: GuideAbbreviations] = [:]
  /// The term whose definition is being resolved.
  var definedTerm: Int?
  var diagnostics: [Diagnostic] = []
  /// What was used so far.
  var uses: Uses
  /// Whether all that is named by content which the edition leaves out exists.
  let leftOutIsSound: Bool
  /// Whether a step, part or figure of the guide itself has to exist. The guides of a fragment that none uses yet are not known.
  var judgesOwnGuide = true
  /// The entries of registries that references and keys name.
  var citedEntries = IndexSet()
  /// The parts, steps and figures that they name, as far as they exist.
  var cited: Set<DeclaredName> = []
  /// The guides that references name, alone or before the name of a step, part or figure.
  var citedGuides = IndexSet()
  /// The places among the diagnostics at which a name that does not exist is reported.
  var unknown: [DeclaredName: [Int]] = [:]
  /// The text that is being resolved, in all its languages.
  var textInWork: SourceRange?
  /// The addresses that were typed into that text.
  var typedAddresses: [TypedAddress] = []
  /// Reads one text after the other.
  var simpleText = SimpleText()
  /// The addresses that could get an entry, text by text.
  var newAddresses: [NewAddresses] = []
  /// Whether ``traces`` are wanted.
  private let isTraced: Bool
  private(set) var traces: SiteTraces?

  init(_ manuscript: Manuscript, edition: String?, today: CalendarDate?, workers: Workers, isTraced: Bool) {
    self.manuscript = manuscript
    self.isTraced = isTraced
    self.edition = edition
    self.today = today
    languages = manuscript.site.languages
    order = GuideOrder(of: manuscript)
    groupOfGuide = order.groupOfGuide
    guideIndices = Dictionary(uniqueKeysWithValues: order.guides.enumerated().map { ($1.id, $0) })
    guideIDs = order.guides.map(\.id)
    indices = RegistryIndices(manuscript.registry)
    names = ReferenceNames(manuscript.registry, guides: guideIDs)
    let documents = order.guides
    let outlined = workers.map(documents.indices) { place in
      let outliner = GuideOutliner(documents[place], in: manuscript, edition: edition)
      return (outline: outliner.outline, faults: outliner.diagnostics)
    }
    var faults = outlined.flatMap(\.faults)
    var outlines = outlined.map(\.outline)
    guideCount = outlines.count
    let leftOut = LeftOutUses(of: manuscript, edition: edition, indices: indices, addedTo: Uses(manuscript))
    (uses, leftOutIsSound) = (leftOut.uses, leftOut.isSound)
    let used = outlines.reduce(into: leftOut.fragments) { $0.formUnion($1.fragments) }
    for unused in Self.outlinesOfUnusedFragments(manuscript, edition: edition, used: used) {
      outlines.append(unused.outline)
      faults += unused.faults
    }
    self.outlines = outlines
    let languages = languages
    prose = workers.map(languages.indices, inSharesOf: 1) { ProseTable(languages[$0], of: manuscript) }
    linksByHost = Self.linksByHost(manuscript)
    diagnostics = faults
  }

  /// - Parameter keepsGuides: Whether the guides are wanted, and not only their faults.
  /// - Returns: `nil` when the guides are not wanted, or interface words are missing.
  mutating func publication(_ workers: Workers, keepingGuides keepsGuides: Bool) -> Publication? {
    resolveRegistry()
    declareFormerGuides()
    declareFormerFragments()
    let site = resolveSite()
    let groups = groups()
    var tracing = isTraced ? Tracing(self) : nil
    let guides = resolveGuides(workers, keeping: keepsGuides, tracedBy: &tracing)
    let foundInGuides = diagnostics.count
    checkUnusedTexts()
    attachNewEntries()
    checkStructure()
    tracing?.looks += diagnostics[foundInGuides...]
    traces = tracing.map { traces(of: $0) }
    tellMisspelledDeclarations()
    guard let words = resolveWords(), keepsGuides else { return nil }
    return Publication(
      languages: languages, site: site, registry: registry, guides: guides, groups: groups, words: words)
  }

  private mutating func resolveGuides(
    _ workers: Workers, keeping keepsGuides: Bool, tracedBy tracing: inout Tracing?
  ) -> [Guide] {
    let (start, entries) = (resolverOfGuide, tracing?.entries)
    let noTitle = Localised(languages) { _ in Text.gap(.text) }
    let resolved = workers.map(0..<guideCount) { place -> ResolvedGuide in
      let interest = start.outlines[place].document.interest
      if interest == .none {
        return ResolvedGuide(guide: keepsGuides ? start.unread(at: place, noTitle) : nil, findings: start.findings)
      }
      var resolver = start
      if interest == .citations {
        return ResolvedGuide(guide: keepsGuides ? resolver.guide(at: place) : nil, findings: start.findings)
      }
      let guide = resolver.guide(at: place)
      resolver.checkTitles(ofGuideAt: place)
      let sketch = entries.map { resolver.sketch(of: guide, at: place, $0) }
      return ResolvedGuide(guide: keepsGuides ? guide : nil, findings: resolver.findings, sketch: sketch)
    }
    for guide in resolved { add(guide.findings) }
    tracing?.sketches = resolved.map(\.sketch)
    return resolved.compactMap(\.guide)
  }

  private struct ResolvedGuide: Sendable {
    var guide: Guide?
    var findings: Findings
    var sketch: GuideSketch?
  }

  /// A guide of which only the id is known.
  private func unread(at place: Int, _ noTitle: Localised<Text>) -> Guide {
    Guide(
      id: guideIDs[place], group: groupOfGuide[place], title: noTitle, summary: nil, audience: nil, updated: nil,
      before: [], ways: [], parts: [], after: nil, contacts: [],
      missingContacts: [], terms: [], figures: [], formerIDs: [], isUnread: true)
  }

  /// The former ids of a guide that no other has. Sorted.
  func formerIDs(of source: GuideSource, at place: Int) -> [String] {
    source.formerIDs.isEmpty ? [] : Set(source.formerIDs.map(\.value)).filter { formerGuides[$0] == place }.sorted()
  }

  /// Notes what guides were called before; a name that is in use is reported.
  private mutating func declareFormerGuides() {
    for (index, outline) in outlines.enumerated() {
      for id in outline.document.source.formerIDs {
        if guideIndices[id.value] == nil, formerGuides[id.value] == nil, id.value != "index" {
          formerGuides[id.value] = index
        } else {
          report(.duplicateFormerID(id.value, first: id.value == "index" ? .homePage : .other(.guide)), at: id.range)
        }
      }
    }
  }

  /// Reports what fragments were called before where another one is called so.
  private mutating func declareFormerFragments() {
    var seen: Set<String> = []
    for id in manuscript.fragments.keys.sorted() {
      for former in manuscript.fragments[id]?.source.formerIDs ?? [] {
        if manuscript.fragments[former.value] != nil || !seen.insert(former.value).inserted {
          report(.duplicateFormerID(former.value, first: .other(.fragment)), at: former.range)
        }
      }
    }
  }

  private mutating func resolveSite() -> Site {
    let source = manuscript.site
    let editions = source.editions.compactMap(\.id)
    for id in editions.repeated {
      let free = id.value.freeID { free in editions.contains { $0.value == free } }
      report(.duplicateID(id.value, first: .other(.edition), free: free), at: id.range)
    }
    let contacts = source.help.compactMap { index(of: $0, .contact, indices.contacts) }
    var address: String?
    if let written = source.address {
      address = written.string
      if !WebAddress.isValid(written.string) || !written.string.hasSuffix("/") {
        report(.badSiteAddress(written.string), at: written.range)
      }
    }
    let title = edition.flatMap { edition in source.editions.first { $0.id?.value == edition }?.title }
    return Site(
      title: text(source.title, as: .title, in: .site), publisher: text(source.publisher, as: .title, in: .site),
      summary: optionalText(source.summary, as: .blocks, in: .site),
      banner: optionalText(source.banner, as: .blocks, in: .site),
      contacts: contacts.map { RegistryIndex($0) }, address: address,
      edition: optionalText(title, as: .title, in: .site))
  }

  /// What the texts of a language are compared with.
  func proseTable(of language: LanguageTag) -> ProseTable? { prose.first { $0.language == language } }

  /// The place of an entry that a key names, such as those of `help`.
  mutating func index(of id: Located<String>, _ what: Noun, _ known: [String: Int]) -> Int? {
    if let index = known[id.value] {
      noteCitation(of: what, index)
      return index
    }
    guard !manuscript.refused.mayHold(id.value, what) else { return nil }
    noteUnknown(DeclaredName(what, id.value))
    report(.unknownID(id.value, what: what, known: Array(known.keys)), at: id.range)
    return nil
  }

  /// - Parameter fix: What mends the fault; in a text, it becomes part of the unit that the languages of the text are.
  mutating func report(_ problem: any Problem, at range: SourceRange, fix: Fix? = nil) {
    var fix = fix
    fix?.unit = textInWork
    diagnostics.append(Diagnostic(problem, at: range, fix: fix))
  }

  mutating func report(_ problem: ResolveProblem, at range: SourceRange, fix: Fix? = nil) {
    report(problem as any Problem, at: range, fix: fix)
  }
}

/// Where each entry of the registries stands, by its id.
struct RegistryIndices {
  let links: [String: Int]
  let contacts: [String: Int]
  let terms: [String: Int]
  let labels: [String: Int]
  let files: [String: Int]

  init(_ registry: RegistrySources) {
    links = Self.indices(registry.links)
    contacts = Self.indices(registry.contacts)
    terms = Self.indices(registry.terms)
    labels = Self.indices(registry.labels)
    files = Self.indices(registry.files)
  }

  /// The entries of a kind; `nil` for what is no entry of a registry.
  func all(_ what: Noun) -> [String: Int]? {
    switch what {
    case .link: links
    case .contact: contacts
    case .term: terms
    case .label: labels
    case .file: files
    default: nil
    }
  }

  private static func indices<Value>(_ entries: [Entry<Value>]) -> [String: Int] {
    Dictionary(entries.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
