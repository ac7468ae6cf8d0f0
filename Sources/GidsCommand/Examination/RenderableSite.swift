internal import ArgumentParser
internal import Manuscript
internal import Publication
internal import Rendering

/// A site that was read, examined and reported, for the commands that make something of it.
struct RenderableSite {
  let renderer: SiteRenderer
  /// The faults as they were shown and counted.
  let faults: ReportedFaults
  /// Whether there is a fault that forbids publishing, so that it can only be a draft.
  let hasErrors: Bool
  /// What a change would reach, where it was asked for.
  let traces: SiteTraces?

  /// - Parameters:
  ///   - trees: The folders of the site.
  ///   - options: The edition and the day.
  ///   - today: The day, where it is known already.
  ///   - asDraft: Whether it is rendered all the same when there are errors.
  ///   - isTraced: Whether ``traces`` are wanted.
  ///   - progress: Shows what is being done.
  ///   - timings: Measure the stages.
  ///   - console: Gets the errors and warnings.
  /// - Throws: ``Exit/contentErrors`` after a message when the site cannot be published, and no draft is wanted.
  init(
    _ trees: SiteTrees, _ options: ContentOptions, today: CalendarDate? = nil, asDraft: Bool, isTraced: Bool = false,
    showing progress: Progress, timedBy timings: Timings = Timings(areTaken: false), on console: Console
  ) throws {
    let words = BuildWords(language: console.language)
    progress.stage(words.reading(trees.content.name))
    let reading = timings.stage(.reading) { SiteReading(trees, workers: options.workers) }
    try options.checkEdition(in: reading.manuscript, speaking: console.language)
    progress.stage(words.resolving)
    let today = try today ?? options.day(in: console.language)
    let examination = timings.stage(.resolving) {
      Examination(
        of: reading, in: trees.content.name, editions: .one(options.edition), today: today, workers: options.workers,
        isTraced: isTraced)
    }
    faults = Reporter(console: console).reported(examination, showsNotes: false)
    faults.show(on: console)
    guard let renderer = examination.renderer(asDraft: asDraft, reading: trees.content) else {
      console.say(words.refused(faults.counts, offeringDraft: !asDraft))
      throw Exit.contentErrors
    }
    self.renderer = renderer
    (hasErrors, traces) = (examination.forbidsPublishing, examination.traces)
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
