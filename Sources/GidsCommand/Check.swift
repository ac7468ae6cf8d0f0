internal import ArgumentParser
internal import Diagnostics
internal import Manuscript

/// `gids check`: all faults, no output.
struct Check: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows all faults of the content, and writes nothing.",
    discussion: "Without --edition every edition is checked, and what everyone gets.")

  @OptionGroup var options: ContentOptions

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let trees = try options.trees(in: console.language)
    let reading = SiteReading(trees)
    try options.checkEdition(in: reading.manuscript, speaking: console.language)
    let editions = options.edition.map(EditionChoice.one) ?? .all
    let examination = Examination(of: reading, editions: editions, today: try options.day())
    Reporter(console: console).show(examination, showsNotes: true)
    console.say(Counts(of: examination.diagnostics).words(in: console.language))
    if examination.forbidsPublishing { throw Exit.contentErrors }
  }
}
