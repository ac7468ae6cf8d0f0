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

  @Flag(help: "Make everything anew, and remember nothing of it for the next build.")
  var fresh = false

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let trees = try options.trees(in: console.language)
    let progress = Progress(on: console)
    defer { progress.end() }
    let console = progress.clearedConsole
    let words = BuildWords(language: console.language)
    let measured = Timings(areTaken: timings)
    let setting = BuildSetting(
      options: options, outputs: only?.outputs ?? SiteOutput.all, isDraft: draft,
      today: try options.day(in: console.language), console: console)
    let publisher = Publisher(
      output: output, content: trees.content.name, isRemembering: !fresh, workers: options.workers)
    let build = SiteBuild(trees: trees, setting: setting, publisher: publisher, progress: progress, timings: measured)
    var faults = Counts([:])
    let count = try publisher.publish(reporting: console) { staging in faults = try build.fill(staging) }
    console.say(words.published(faults, count, in: output, asDraft: draft))
    if faults[.note] > 0 { console.say(words.notesWait(faults[.note])) }
    if timings {
      let table = TimingTable(timings: measured, workers: options.workers.count, language: console.language)
      console.message(table.text)
    }
  }
}
