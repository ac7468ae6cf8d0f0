internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import OutputFolder
internal import Publication
internal import Rendering

/// `gids build`: content in, site out.
struct Build: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Generates the site.",
    discussion: """
      A site with errors is not published: the output folder keeps the last good one. With --draft the site is generated all the same, \
      and shows in words what is missing.
      """)

  @OptionGroup var options: ContentOptions

  @Option(name: .shortAndLong, help: "The folder that becomes the site.")
  var output = "output"

  @Flag(help: "Generate a draft that shows its gaps, also when there are errors.")
  var draft = false

  mutating func run(on console: Console) throws {
    let trees = try options.trees()
    let progress = Progress(on: console, isQuiet: options.quiet)
    defer { progress.end() }
    let console = progress.clearedConsole
    let reporter = Reporter(console: console, options: options)
    progress.stage("Reading \(trees.content.name)")
    let loading = Loading(content: trees.content, templates: trees.templates, rules: RuleCatalogue.all)
    var files = loading.files
    var diagnostics = loading.diagnostics
    let theme = Theme(in: trees.templates, files: &files, reporting: &diagnostics)
    try loading.manuscript.map { try options.checkEdition(in: $0) }
    progress.stage("Resolving numbers and references")
    let resolution = loading.manuscript.map { Resolution(of: $0, edition: options.edition) }
    diagnostics += resolution?.diagnostics ?? []
    let counts = reporter.show(diagnostics, in: files, showsNotes: false)

    let hasErrors = counts[.error] != nil
    guard let theme, let resolution, let renderer = renderer(of: resolution, hasErrors: hasErrors, theme: theme) else {
      reporter.say(
        "\(Reporter.words(for: counts)); nothing was written\(draft ? "" : " (--draft shows the gaps in the pages)")")
      throw Exit.contentErrors
    }
    progress.stage("Rendering the pages")
    let site = renderer.files()
    progress.stage("Writing \(site.count) files")
    try Publisher(output: output, content: trees.content.name).publish(site, reporting: console)
    reporter.say("\(Reporter.words(for: counts)); \(site.count) files in \(output)\(draft ? ", as a draft" : "")")
    if let notes = counts[.note] {
      reporter.say("'gids check' shows the \(notes == 1 ? "note" : "\(notes) notes"): what nobody verified yet")
    }
  }

  /// What renders the site; `nil` when there are errors and no draft was asked for.
  private func renderer(of resolution: Resolution, hasErrors: Bool, theme: Theme) -> SiteRenderer? {
    if draft { return resolution.publication.map { SiteRenderer(draft: $0, theme: theme) } }
    guard !hasErrors else { return nil }
    return CompletePublication(resolution).map { SiteRenderer($0, theme: theme) }
  }
}
