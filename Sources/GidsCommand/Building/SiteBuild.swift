internal import BuildCache
internal import Diagnostics
internal import Manuscript
internal import OutputFolder
internal import Publication
internal import Rendering

/// Makes a site, and takes over from the last build what has not changed.
///
/// What is remembered is only a shortcut: the files and the messages are the same without it.
struct SiteBuild {
  let trees: SiteTrees
  let setting: BuildSetting
  let publisher: Publisher
  let progress: Progress
  let timings: Timings

  private var console: Console { setting.console }
  private var options: ContentOptions { setting.options }
  private var words: BuildWords { BuildWords(language: console.language) }

  /// Fills the new site, or leaves the one that stands, and shows the faults.
  ///
  /// - Returns: How many faults there are of each kind.
  /// - Throws: ``Exit/contentErrors`` after a message when the site cannot be published, and no draft is wanted.
  func fill(_ staging: Staging) throws -> Counts {
    progress.stage(words.reading(trees.content.name))
    guard publisher.isRemembering, let key = setting.fingerprint else {
      return try makeAll(of: trees, into: staging, nil)
    }
    var trees = trees
    let record = BuildRecord(of: staging, madeIn: key)
    let inputs = timings.stage(.reading) { Inputs(of: &trees, after: record?.inputs, workers: options.workers) }
    guard let record else {
      return try makeAll(of: trees, into: staging, Remembered(setting: key, inputs: inputs, former: nil))
    }
    let changes = inputs.changes(since: record.inputs)
    let isSaidAlike = record.speech == setting.speech
    if changes.isEmpty, isSaidAlike, staging.standsWhole { return leave(staging, as: record, inputs) }
    let former = record.pages(of: staging).map { (record: record, pages: $0) }
    let remembered = Remembered(setting: key, inputs: inputs, former: former)
    if isSaidAlike, let counts = try makeChanged(changes, of: trees, into: staging, remembered) { return counts }
    return try makeAll(of: trees, into: staging, remembered)
  }

  // MARK: Nothing has changed

  private func leave(_ staging: Staging, as record: BuildRecord, _ inputs: Inputs) -> Counts {
    record.faults.show(on: console)
    if inputs.areMoreSettled(than: record.inputs) { record.remember(inputs, with: staging) }
    staging.leaveStandingSite()
    return record.faults.counts
  }

  // MARK: Some guides have changed

  /// Makes the files of some guides, without reading those that these do not cite.
  ///
  /// - Returns: `nil` when the change may show elsewhere: then nothing was made, and nothing shown.
  private func makeChanged(
    _ changes: [String], of trees: SiteTrees, into staging: Staging, _ remembered: Remembered
  ) throws -> Counts? {
    guard let (record, pages) = remembered.former, !record.hasErrors,
      let change = GuideChange(changes, since: pages, on: staging)
    else { return nil }
    let reading = timings.stage(.reading) {
      SiteReading(trees, guides: WantedGuides(change.guides, citing: change.cited), workers: options.workers)
    }
    progress.stage(words.resolving)
    let examination = timings.stage(.resolving) {
      Examination(
        of: reading, in: trees.content.name, editions: .one(options.edition), today: setting.today,
        workers: options.workers, isTraced: true)
    }
    guard !examination.forbidsPublishing,
      let renderer = examination.renderer(asDraft: setting.isDraft, reading: trees.content),
      let traces = examination.traces, change.isAllThatChanged(traces)
    else { return nil }
    let faults = record.faults.replacing(
      faultsOf: Set(change.guides.map { trees.content.displayPath("guides/\($0)/guide.yaml") }),
      by: Reporter(console: console).reported(examination, showsNotes: false))
    faults.show(on: console)
    progress.stage(words.rendering)
    let site = try render(with: renderer, reusing: change.yields, into: staging, remembered)
    for path in pages.commonPaths where !site.commonPaths.contains(path) { try staging.keep(path) }
    let now = change.pages(site.guides, of: remembered.inputs)
    remembered.remember(now, faults, hasErrors: false, speech: setting.speech, with: staging)
    return faults.counts
  }

  // MARK: Anything may have changed

  /// Reads and resolves all, and makes the files of those guides whose pages come out differently.
  private func makeAll(
    of trees: SiteTrees, into staging: Staging, _ remembered: Remembered?
  ) throws -> Counts {
    let site = try RenderableSite(
      trees, options, today: setting.today, asDraft: setting.isDraft, isTraced: remembered != nil, showing: progress,
      timedBy: timings, on: console)
    progress.stage(words.rendering)
    let keys = remembered.flatMap { remembered in site.traces.map { GuideKeys($0, of: remembered.inputs) } }
    let yields = remembered?.former.flatMap { former in keys?.unchanged(since: former.pages, on: staging) }
    let rendered = try render(with: site.renderer, reusing: yields ?? GuideYields(), into: staging, remembered)
    if let pages = keys?.pages(rendered.guides, commonPaths: rendered.commonPaths) {
      remembered?.remember(pages, site.faults, hasErrors: site.hasErrors, speech: setting.speech, with: staging)
    }
    return site.faults.counts
  }

  /// Renders what is not as it was, and keeps the rest.
  private func render(
    with renderer: SiteRenderer, reusing yields: GuideYields, into staging: Staging, _ remembered: Remembered?
  ) throws -> RenderedSite {
    let site = try renderer.render(
      setting.outputs, among: options.workers, measuredBy: timings, reusing: yields
    ) { file throws(OutputFolderError) in
      try timings.piece(.writing) { () throws(OutputFolderError) in
        if remembered?.isUnchanged(file) == true, staging.stands(file.path) {
          try staging.keep(file.path)
        } else {
          try publisher.write(file, into: staging)
        }
      }
    }
    for guide in site.guides where yields[unchanged: guide.guide] != nil {
      for path in guide.paths { try staging.keep(path) }
    }
    return site
  }
}
