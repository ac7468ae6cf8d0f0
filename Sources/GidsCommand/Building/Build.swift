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
    let timings = timings ? Timings() : nil
    let site = try RenderableSite(trees, options, asDraft: draft, showing: progress, timedBy: timings, on: console)
    progress.stage(words.rendering)
    let count = try Publisher(output: output, content: trees.content.name).publish(reporting: console) {
      write throws(OutputFolderError) in
      try render(site.renderer, timedBy: timings, write)
    }
    console.say(words.published(site.counts, count, in: output, asDraft: draft))
    if site.counts[.note] > 0 { console.say(words.notesWait(site.counts[.note])) }
    if let timings {
      let table = TimingTable(timings: timings, workers: options.workers.count, language: console.language)
      console.message(table.text)
    }
  }

  private func render(
    _ renderer: SiteRenderer, timedBy timings: Timings?,
    _ write: @Sendable (OutputFile) throws(OutputFolderError) -> Void
  ) throws(OutputFolderError) {
    let outputs = only?.outputs ?? SiteOutput.all
    guard let timings else { return try renderer.render(outputs, among: options.workers, write) }
    try renderer.render(outputs, among: options.workers, measuredBy: timings) { file throws(OutputFolderError) in
      try timings.piece(.writing) { () throws(OutputFolderError) in try write(file) }
    }
  }
}
