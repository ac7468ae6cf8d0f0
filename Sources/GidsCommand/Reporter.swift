internal import Diagnostics

/// Shows diagnostics to people.
struct Reporter {
  let console: Console

  /// Shows the faults of a site in reading order.
  ///
  /// - Parameter showsNotes: Whether notes are shown; errors and warnings always are, unless the user wants quiet.
  func show(_ examination: Examination, showsNotes: Bool) {
    reported(examination, showsNotes: showsNotes).show(on: console)
  }

  /// The faults of a site as they are to be shown.
  func reported(_ examination: Examination, showsNotes: Bool) -> ReportedFaults {
    let report = TextReport(
      files: examination.files, language: console.language, isColoured: console.isColoured)
    func isShown(_ diagnostic: Diagnostic) -> Bool {
      let severity = diagnostic.severity
      return severity == .error || !console.isQuiet && (severity == .warning || showsNotes)
    }
    var shown = examination.located(where: isShown)[...]
    return ReportedFaults(
      faults: examination.diagnostics.map { diagnostic in
        ReportedFaults.Fault(
          severity: diagnostic.severity, path: examination.files.path(of: diagnostic.place),
          text: isShown(diagnostic) ? report.text(for: shown.removeFirst()) : nil)
      })
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

extension SourceFiles {
  /// The file in which something stands, as messages name it.
  fileprivate func path(of place: Place) -> String {
    switch place {
    case .range(let range): self[range.file].path
    case .path(let path): path
    }
  }
}
