internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import Publication
internal import Rendering

/// `gids check`: all faults, no output.
struct Check: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows all faults of the content, and writes nothing.",
    discussion: "Without --edition every edition is checked, and what everyone gets.")

  @OptionGroup var options: ContentOptions

  mutating func run(on console: Console) throws {
    let trees = try options.trees()
    let loading = Loading(content: trees.content, templates: trees.templates, rules: RuleCatalogue.all)
    var files = loading.files
    var diagnostics = loading.diagnostics
    _ = Theme(in: trees.templates, files: &files, reporting: &diagnostics)
    if let manuscript = loading.manuscript {
      try options.checkEdition(in: manuscript)
      for edition in editions(of: manuscript) {
        diagnostics += Resolution(of: manuscript, edition: edition).diagnostics
      }
    }
    let reporter = Reporter(console: console, options: options)
    let counts = reporter.show(diagnostics, in: files, showsNotes: true)
    reporter.say(Reporter.words(for: counts))
    if counts[.error] != nil { throw Exit.contentErrors }
  }

  private func editions(of manuscript: Manuscript) -> [String?] {
    options.edition.map { [$0] } ?? [nil] + manuscript.site.editions.map { $0.id?.value }
  }
}
