internal import Diagnostics

/// Shows diagnostics to people.
struct Reporter {
  let console: Console

  /// Shows the faults of a site in reading order.
  ///
  /// - Parameter showsNotes: Whether notes are shown; errors and warnings always are, unless the user wants quiet.
  func show(_ examination: Examination, showsNotes: Bool) {
    let report = TextReport(
      files: examination.files, language: console.language, isColoured: console.isColoured)
    let shown = examination.located { diagnostic in
      let severity = diagnostic.severity
      return severity == .error || !console.isQuiet && (severity == .warning || showsNotes)
    }
    for diagnostic in shown { console.message(report.text(for: diagnostic)) }
  }

  /// Shows what was mended, unless the user wants quiet: each fault, then what was added to files.
  func show(_ fixing: Fixing, isDryRun: Bool) {
    guard !console.isQuiet else { return }
    let report = FixReport(language: console.language, isDryRun: isDryRun)
    for mended in fixing.mended { console.message(report.text(for: mended.fault, in: mended.files)) }
    var shown: Set<Fix.Addition> = []
    for addition in fixing.mended.flatMap({ $0.fault.fix?.additions ?? [] }) where shown.insert(addition).inserted {
      console.message(report.text(for: addition, to: "\(fixing.examination.contentName)/\(addition.path)"))
    }
  }
}
