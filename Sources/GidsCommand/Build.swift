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
    progress.stage(words.reading(trees.content.name))
    let reading = SiteReading(trees)
    try options.checkEdition(in: reading.manuscript, speaking: console.language)
    progress.stage(words.resolving)
    let examination = Examination(
      of: reading, in: trees.content.name, editions: .one(options.edition), today: try options.day(in: console.language)
    )
    Reporter(console: console).show(examination, showsNotes: false)
    let counts = Counts(of: examination.diagnostics)

    guard let renderer = examination.renderer(asDraft: draft, reading: trees.content) else {
      console.say(words.refused(counts, offeringDraft: !draft))
      throw Exit.contentErrors
    }
    progress.stage(words.rendering)
    let site = renderer.files()
    progress.stage(words.writing(site.count))
    try Publisher(output: output, content: trees.content.name).publish(site, reporting: console)
    console.say(words.published(counts, site.count, in: output, asDraft: draft))
    if counts[.note] > 0 { console.say(words.notesWait(counts[.note])) }
  }
}

extension Examination {
  /// What renders the site; `nil` when there are errors and no draft is wanted.
  func renderer(asDraft: Bool, reading content: SourceTree) -> SiteRenderer? {
    guard let theme = reading.theme, let resolution = resolutions.first else { return nil }
    if asDraft { return resolution.publication.map { SiteRenderer(draft: $0, theme: theme, content: content) } }
    guard !forbidsPublishing else { return nil }
    return CompletePublication(resolution).map { SiteRenderer($0, theme: theme, content: content) }
  }
}
