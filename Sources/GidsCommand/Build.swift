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

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let trees = try options.trees(in: console.language)
    let progress = Progress(on: console)
    defer { progress.end() }
    let console = progress.clearedConsole
    let words = BuildWords(language: console.language)
    let site = try RenderableSite(trees, options, asDraft: draft, showing: progress, on: console)
    progress.stage(words.rendering)
    let files = site.renderer.files()
    progress.stage(words.writing(files.count))
    try Publisher(output: output, content: trees.content.name).publish(files, reporting: console)
    console.say(words.published(site.counts, files.count, in: output, asDraft: draft))
    if site.counts[.note] > 0 { console.say(words.notesWait(site.counts[.note])) }
  }
}
