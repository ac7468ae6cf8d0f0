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

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let trees = try options.trees(in: console.language)
    let loading = Loading(content: trees.content, templates: trees.templates, rules: RuleCatalogue.all)
    var files = loading.files
    var diagnostics = loading.diagnostics
    _ = Theme(in: trees.templates, files: &files, reporting: &diagnostics)
    if let manuscript = loading.manuscript {
      try options.checkEdition(in: manuscript, speaking: console.language)
      for edition in editions(of: manuscript) {
        diagnostics += Resolution(of: manuscript, edition: edition).diagnostics
      }
    }
    let counts = Reporter(console: console).show(diagnostics, in: files, showsNotes: true)
    console.say(counts.words(in: console.language))
    if counts[.error] > 0 { throw Exit.contentErrors }
  }

  private func editions(of manuscript: Manuscript) -> [String?] {
    options.edition.map { [$0] } ?? [nil] + manuscript.site.editions.map { $0.id?.value }
  }
}
