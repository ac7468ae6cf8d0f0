internal import Diagnostics

/// Shows diagnostics.
struct Reporter {
  let console: Console

  /// Shows the diagnostics in reading order.
  ///
  /// - Parameter showsNotes: Whether notes are shown; errors and warnings always are, unless the user wants quiet.
  /// - Returns: How many there are of each weight.
  func show(_ diagnostics: [Diagnostic], in files: SourceFiles, showsNotes: Bool) -> Counts {
    let report = TextReport(files: files, language: console.language, isColoured: console.isColoured)
    let sorted = diagnostics.sorted(in: files)
    for diagnostic in sorted {
      let severity = diagnostic.severity
      let isShown = severity == .error || !console.isQuiet && (severity == .warning || showsNotes)
      if isShown { console.message(report.text(for: diagnostic)) }
    }
    return Counts(of: sorted)
  }
}
