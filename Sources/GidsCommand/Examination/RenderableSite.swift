internal import ArgumentParser
internal import Manuscript
internal import Publication
internal import Rendering

/// A site that was read, examined and reported, for the commands that make something of it.
struct RenderableSite {
  let renderer: SiteRenderer
  /// How many faults there are of each kind.
  let counts: Counts

  /// - Parameters:
  ///   - trees: The folders of the site.
  ///   - options: The edition and the day.
  ///   - asDraft: Whether it is rendered all the same when there are errors.
  ///   - progress: Shows what is being done.
  ///   - console: Gets the errors and warnings.
  /// - Throws: ``Exit/contentErrors`` after a message when the site cannot be published, and no draft is wanted.
  init(
    _ trees: SiteTrees, _ options: ContentOptions, asDraft: Bool, showing progress: Progress, on console: Console
  ) throws {
    let words = BuildWords(language: console.language)
    progress.stage(words.reading(trees.content.name))
    let reading = SiteReading(trees, workers: options.workers)
    try options.checkEdition(in: reading.manuscript, speaking: console.language)
    progress.stage(words.resolving)
    let today = try options.day(in: console.language)
    let examination = Examination(
      of: reading, in: trees.content.name, editions: .one(options.edition), today: today, workers: options.workers)
    Reporter(console: console).show(examination, showsNotes: false)
    counts = Counts(of: examination.diagnostics)
    guard let renderer = examination.renderer(asDraft: asDraft, reading: trees.content) else {
      console.say(words.refused(counts, offeringDraft: !asDraft))
      throw Exit.contentErrors
    }
    self.renderer = renderer
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
