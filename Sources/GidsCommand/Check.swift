internal import ArgumentParser
internal import Diagnostics
internal import Manuscript

/// `gids check`: all faults, no output.
struct Check: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows all faults of the content, and writes nothing.",
    discussion: "Without --edition every edition is checked, and what everyone gets.")

  @OptionGroup var options: ContentOptions

  @Option(help: "How the faults are shown: as text on standard error, or for machines on standard output.")
  var format = ReportFormat.text

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let trees = try options.trees(in: console.language)
    let reading = SiteReading(trees)
    try options.checkEdition(in: reading.manuscript, speaking: console.language)
    let editions = options.edition.map(EditionChoice.one) ?? .all
    let examination = Examination(of: reading, editions: editions, today: try options.day(in: console.language))
    let findings = Findings(
      examination.diagnostics, in: examination.files, contentName: trees.content.name, language: console.language,
      version: Version.current)
    if let report = format.report(of: findings) {
      try console.print(report)
    } else {
      Reporter(console: console).show(examination, showsNotes: true)
    }
    console.say(Counts(of: examination.diagnostics).words(in: console.language))
    if examination.forbidsPublishing { throw Exit.contentErrors }
  }
}
