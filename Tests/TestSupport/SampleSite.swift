public import Diagnostics
public import Manuscript
public import Publication
public import Rendering

/// A small site in memory, in Dutch and French, that tests change where they look.
///
/// Sources may hold marks: `«…»` shows where a fault belongs. They are taken out before the source is read.
public struct SampleSite: Sendable {
  /// The sources below `content/`, by path.
  public var content: [String: String]
  /// Files that are not text, such as pictures, by path below `content/`.
  public var binaries: [String: [UInt8]] = [:]
  /// The files below `content/` that are there, but cannot be read.
  public var unreadable: Set<String> = []
  /// The folder `templates`; the project's own unless a test changes it.
  public var templates: [String: [UInt8]] = ProjectFolder.templates
  /// Whether a site without an address is worth its note: only few tests are about where a site is published.
  public var notesMissingAddress = false
  /// Puts the paths of a folder in the order in which it lists them.
  public var listing: @Sendable ([String]) -> [String] = { $0 }

  /// - Parameters:
  ///   - guide: `guides/sample/guide.yaml`; without it, the one of ``guide(steps:)`` with two steps.
  ///   - site: `site.yaml`.
  ///   - links: `registry/links.yaml`, and so on for the other registries.
  ///   - others: More files by path.
  public init(
    guide: String = SampleSite.guide(), site: String = SampleSite.site, links: String? = nil, contacts: String? = nil,
    terms: String? = nil, labels: String? = nil, files: String? = nil, others: [String: String] = [:]
  ) {
    content = others
    content["site.yaml"] = site
    content["guides/sample/guide.yaml"] = guide
    content["registry/links.yaml"] = links
    content["registry/contacts.yaml"] = contacts
    content["registry/terms.yaml"] = terms
    content["registry/labels.yaml"] = labels
    content["registry/files.yaml"] = files
  }

  /// A site that stands on disk, such as ``ProjectFolder/content``.
  ///
  /// - Parameter files: The files below `content/`, by path. Those that end in `.yaml` are sources, which a test can change.
  public init(project files: [String: [UInt8]]) {
    content = [:]
    for (path, bytes) in files {
      if path.hasSuffix(".yaml") {
        content[path] = Marks.escaped(String(decoding: bytes, as: UTF8.self))
      } else {
        binaries[path] = bytes
      }
    }
  }

  /// A site in Dutch and French without contacts.
  public static let site = """
    title: {nl: Gidsen, fr: Guides}
    publisher: {nl: Gemeente, fr: Commune}
    languages: [nl, fr]
    """

  /// A guide with one part.
  ///
  /// - Parameters:
  ///   - steps: The list of steps, not indented.
  ///   - part: More keys of the part, not indented.
  ///   - rest: More keys of the guide.
  ///   - title: The title, for a second guide.
  public static func guide(
    steps: String = """
    - id: one
      do: {nl: Eerst dit., fr: D'abord ceci.}
    - id: two
      do: {nl: Dan dat., fr: Puis cela.}
    """, part: String = "", rest: String = "", title: String = "{nl: Voorbeeld, fr: Exemple}"
  ) -> String {
    """
    title: \(title)
    parts:
      - id: main
        title: {nl: Deel een, fr: Partie un}
    \(part.indented(by: 4))
        steps:
    \(steps.indented(by: 6))
    \(rest)
    """
  }

  /// A guide whose first step has this text in both languages, followed by a step `two` and a step `three`.
  ///
  /// - Parameters:
  ///   - nl: The Dutch text; it may hold marks.
  ///   - fr: The French text; the Dutch one, without its marks, when left out.
  public static func guide(nl: String, fr: String? = nil) -> String {
    guide(
      steps: """
        - id: one
          do:
            nl: |
        \(nl.indented(by: 6))
            fr: |
        \((fr ?? nl.filter { !"«»".contains($0) }).indented(by: 6))
        - id: two
          do: {nl: Dan dat., fr: Puis cela.}
        - id: three
          do: {nl: Ten slotte., fr: Enfin.}
        """)
  }

  // MARK: Running

  /// What loading and resolving give.
  public struct Outcome {
    public let files: SourceFiles
    public let diagnostics: [Diagnostic]
    public let resolution: Resolution?
    public let theme: Theme?
  }

  /// All rules that any stage can find broken.
  public static let rules = ManuscriptRules.all + PublicationRules.all + TemplateRules.all

  /// Reads the site.
  public func loading() -> Loading {
    Loading(content: contentTree, templates: tree("templates", templates), rules: Self.rules)
  }

  /// The folder `content`.
  private var contentTree: SourceTree {
    var bytes = binaries
    for (path, text) in content { bytes[path] = Array(Marks.removed(from: text).utf8) }
    for path in unreadable { bytes[path] = [] }
    return tree("content", bytes, unreadable)
  }

  /// Runs the real pipeline up to the publication.
  ///
  /// - Parameter today: The day of the run, for faults that come with time.
  public func run(edition: String? = nil, today: CalendarDate? = nil) -> Outcome {
    let templates = tree("templates", templates)
    let loading = loading()
    var files = loading.files
    var diagnostics = loading.diagnostics
    let theme = Theme(in: templates, files: &files, reporting: &diagnostics)
    let resolution = loading.manuscript.map { Resolution(of: $0, edition: edition, today: today) }
    diagnostics += resolution?.diagnostics ?? []
    if !notesMissingAddress { diagnostics.removeAll { $0.problem.code == "no-site-address" } }
    return Outcome(files: files, diagnostics: diagnostics.sorted(in: files), resolution: resolution, theme: theme)
  }

  private func tree(_ name: String, _ files: [String: [UInt8]], _ unreadable: Set<String> = []) -> SourceTree {
    SourceTree(
      name: name, paths: listing(Array(files.keys)), size: { files[$0]?.count },
      read: { unreadable.contains($0) ? nil : files[$0] })
  }

  /// The files of the site by path, as text; `nil` when there are errors.
  ///
  /// - Parameter outputs: The kinds of file to make.
  public func pages(
    edition: String? = nil, today: CalendarDate? = nil, outputs: Set<SiteOutput> = Set(SiteOutput.allCases)
  ) -> [String: String]? {
    let outcome = run(edition: edition, today: today)
    guard let theme = outcome.theme, let resolution = outcome.resolution, let complete = CompletePublication(resolution)
    else {
      return nil
    }
    return Self.texts(SiteRenderer(complete, theme: theme, content: contentTree).files(outputs))
  }

  /// The files of a draft by path, as text; `nil` when there is not even a draft.
  public func draftPages(edition: String? = nil) -> [String: String]? {
    let outcome = run(edition: edition)
    guard let theme = outcome.theme, let publication = outcome.resolution?.publication else { return nil }
    return Self.texts(SiteRenderer(draft: publication, theme: theme, content: contentTree).files())
  }

  private static func texts(_ files: [OutputFile]) -> [String: String] {
    var texts: [String: String] = [:]
    for file in files {
      switch file.content {
      case .bytes(let bytes): texts[file.path] = String(decoding: bytes, as: UTF8.self)
      case .copy(let source): texts[file.path] = "copy of \(source)"
      }
    }
    return texts
  }
}

extension String {
  /// Every line that is not empty with so many spaces before it.
  public func indented(by count: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }
}
