internal import ArgumentParser
internal import Diagnostics
internal import Manuscript
internal import OutputFolder
internal import Publication
internal import Rendering
internal import Workers

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

  @Option(
    help: ArgumentHelp(
      "Make these kinds of file only, with commas between them: \(OutputChoice.names.joined(separator: ", ")).",
      valueName: "kinds"))
  var only: OutputChoice?

  @Flag(help: "Show what each stage and each kind of file cost.")
  var timings = false

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let trees = try options.trees(in: console.language)
    let progress = Progress(on: console)
    defer { progress.end() }
    let console = progress.clearedConsole
    let words = BuildWords(language: console.language)
    let measured = Timings(areTaken: timings)
    let site = try RenderableSite(trees, options, asDraft: draft, showing: progress, timedBy: measured, on: console)
    progress.stage(words.rendering)
    let count = try Publisher(output: output, content: trees.content.name).publish(reporting: console) {
      write throws(OutputFolderError) in
      try site.renderer.render(only?.outputs ?? SiteOutput.all, among: options.workers, measuredBy: measured) {
        file throws(OutputFolderError) in
        try measured.piece(.writing) { () throws(OutputFolderError) in try write(file) }
      }
    }
    console.say(words.published(site.counts, count, in: output, asDraft: draft))
    if site.counts[.note] > 0 { console.say(words.notesWait(site.counts[.note])) }
    if timings {
      let table = TimingTable(timings: measured, workers: options.workers.count, language: console.language)
      console.message(table.text)
    }
  }
}
