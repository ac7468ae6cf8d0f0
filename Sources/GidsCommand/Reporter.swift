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
    for diagnostic in examination.diagnostics {
      let severity = diagnostic.severity
      let isShown = severity == .error || !console.isQuiet && (severity == .warning || showsNotes)
      if isShown { console.message(report.text(for: diagnostic)) }
    }
  }
}
