import Diagnostics
import Manuscript
import Publication
import Rendering
import TestSupport

/// Content without any fault, from which mutants are made.
struct CorrectSite: Sendable {
  let name: String
  let files: [String: [UInt8]]
  let catalogue: Catalogue
  let pipeline: Pipeline

  /// - Parameters:
  ///   - name: The name for the report.
  ///   - folder: The folder of the project that holds the content.
  ///   - others: Files that are put beside it.
  init?(_ name: String, folder: String, adding others: [String: [UInt8]] = [:]) {
    guard let pipeline = Pipeline() else { return nil }
    self.name = name
    self.pipeline = pipeline
    var files = ProjectFolder.files(below: folder).merging(others) { $1 }
    files["site.yaml"] = Self.strict(String(decoding: files["site.yaml"] ?? [], as: UTF8.self))
    self.files = files
    catalogue = Catalogue(files)
  }

  /// The site with the suggestions raised to warnings that tell of an inconsistency, as a site that wants to be told can have it.
  private static func strict(_ site: String) -> [UInt8] {
    let raised = ["wrong-language", "unreachable-contact"].map { "\($0): warning" }.joined(separator: ", ")
    let hasRules = site.contains("\nrules: {")
    return Array(
      (hasRules ? site.replacing("\nrules: {", with: "\nrules: {\(raised), ") : "\(site)rules: {\(raised)}\n").utf8)
  }

  /// The project's own content, and a larger site that uses every construct of the format.
  static let all: [CorrectSite] = [
    CorrectSite("project", folder: "content"),
    // A site without warnings: the fixture lacks one picture on purpose.
    CorrectSite(
      "everything", folder: "Tests/Fixtures/everything",
      adding: [
        "guides/resident-permit/figures/summary.fr.png": ProjectFolder.files(
          below: "Tests/Fixtures/everything/guides/resident-permit/figures")["summary.nl.png"] ?? []
      ]),
  ].compactMap { $0 }
}

/// The way from files in memory to a site in memory, for all editions of the content.
struct Pipeline: Sendable {
  private let templates: SourceTree
  private let theme: Theme

  init?() {
    templates = SourceTree(name: "templates", files: ProjectFolder.templates)
    var files = SourceFiles()
    var diagnostics: [Diagnostic] = []
    guard let theme = Theme(in: templates, files: &files, reporting: &diagnostics) else { return nil }
    self.theme = theme
  }

  /// The day of all runs, shortly after the days on which the entries were verified.
  private static let today = CalendarDate("2027-01-15")

  /// What `gids check` does: what everyone gets and every edition.
  func run(_ content: [String: [UInt8]]) -> Run {
    let loading = Loading(
      content: SourceTree(name: "content", files: content), templates: templates, rules: SampleSite.rules)
    let editions = [nil] + (loading.manuscript?.site.editions.map { $0.id?.value } ?? [])
    let resolutions = loading.manuscript.map { manuscript in
      editions.map { (edition: $0, resolution: Resolution(of: manuscript, edition: $0, today: Self.today)) }
    }
    return Run(loading: loading, resolutions: resolutions ?? [])
  }

  /// What checking gives.
  struct Run {
    let loading: Loading
    let resolutions: [(edition: String?, resolution: Resolution)]

    /// The faults that a writer has to look at, in reading order; notes are none.
    var faults: [Diagnostic] {
      let all = loading.diagnostics + resolutions.flatMap(\.resolution.diagnostics)
      return all.filter { $0.severity != .note }.sorted(in: loading.files)
    }

    /// The wordings that writers should not use, by language.
    var avoided: [String: [String]] {
      guard let manuscript = loading.manuscript else { return [:] }
      var avoided: [String: [String]] = [:]
      for language in manuscript.site.languages {
        avoided[language.name] = manuscript.registry.terms.flatMap { $0.value.avoid?[language]?.map(\.string) ?? [] }
      }
      return avoided
    }
  }

  /// The files of a site by path, as text; `nil` when it cannot be published.
  func render(_ resolution: Resolution) -> (publication: Publication, files: [String: String])? {
    guard let complete = CompletePublication(resolution) else { return nil }
    var files: [String: String] = [:]
    // The reader's laws are about the pages and the Markdown, which carry no pictures.
    let renderer = SiteRenderer(complete, theme: theme, content: SourceTree(name: "content", files: [:]))
    for file in renderer.files([.pages, .markdown]) {
      switch file.content {
      case .bytes(let bytes): files[file.path] = String(decoding: bytes, as: UTF8.self)
      case .copy(let source): files[file.path] = "copy of \(source)"
      }
    }
    return (complete.publication, files)
  }
}
