internal import ArgumentParser
internal import Diagnostics
internal import Manuscript

/// `gids check`: all faults, no output.
struct Check: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows all faults of the content, and writes nothing unless --fix is given.",
    discussion: "Without --edition every edition is checked, and what everyone gets.")

  @OptionGroup var options: ContentOptions

  @Option(help: "How the faults are shown: as text on standard error, or for machines on standard output.")
  var format = ReportFormat.text

  @Flag(help: "First mend in the content what can be mended without changing what it means.")
  var fix = false

  @Flag(help: "With --fix: print the changes as a unified diff to standard output, and write nothing.")
  var dryRun = false

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    try checkOptions(console.language)
    let trees = try options.trees(in: console.language)
    let today = try options.day(in: console.language)
    var reading = SiteReading(trees, workers: options.workers)
    try options.checkEdition(in: reading.manuscript, speaking: console.language)
    var mendedCount: Int?
    if fix {
      let fixing = Fixing(of: trees, reading, today: today)
      try carryOut(fixing, on: console)
      reading = fixing.examination.reading
      mendedCount = fixing.mended.count
    }
    let editions = options.edition.map(EditionChoice.one) ?? .all
    let examination = Examination(
      of: reading, in: trees.content.name, editions: editions, today: today, workers: options.workers)
    UntilExit.keep(examination)
    try show(examination, on: console)
    let counts = Counts(of: examination.diagnostics)
    console.say(
      mendedCount.map { FixWords(language: console.language).summary($0, left: counts, isDryRun: dryRun) }
        ?? counts.words(in: console.language))
    let fixableCount = examination.diagnostics.count { $0.fix != nil }
    if !fix, format == .text, fixableCount > 0 {
      console.say(FixWords(language: console.language).offer(fixableCount))
    }
    if examination.forbidsPublishing { throw Exit.contentErrors }
  }

  private func checkOptions(_ language: MessageLanguage) throws {
    if dryRun, !fix {
      throw Trilingual(
        en: "--dry-run goes with --fix.", nl: "--dry-run hoort bij --fix.", fr: "--dry-run va avec --fix."
      ).error(in: language)
    }
    if dryRun, format != .text {
      let other = "--format \(format.rawValue)"
      throw Trilingual(
        en: "--dry-run and \(other) both write to standard output: ask for one of them.",
        nl: "--dry-run en \(other) schrijven allebei naar de standaarduitvoer: vraag een van beide.",
        fr: "--dry-run et \(other) écrivent tous deux sur la sortie standard\u{A0}: demandez l'un des deux."
      ).error(in: language)
    }
  }

  private func show(_ examination: Examination, on console: Console) throws {
    guard format != .text else { return Reporter(console: console).show(examination, showsNotes: true) }
    let findings = Findings(
      examination.located(), in: examination.files, contentName: examination.contentName,
      language: console.language, version: Version.current)
    try format.report(of: findings).map { try console.print($0) }
  }

  // MARK: Fixes

  /// Writes what was mended, or shows what would be written; then says so.
  private func carryOut(_ fixing: Fixing, on console: Console) throws {
    if dryRun {
      for change in fixing.changes {
        try console.print(UnifiedDiff.text(path: change.displayPath, from: change.old, to: change.new))
      }
    } else {
      do throws(SourceWritingError) {
        try SourceWriting(folder: fixing.examination.contentName).write(fixing.changes)
      } catch {
        console.fail(error.words(in: console.language))
        throw Exit.machine
      }
    }
    Reporter(console: console).show(fixing, isDryRun: dryRun)
  }
}
