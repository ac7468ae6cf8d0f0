internal import BuildCache
internal import OutputFolder
internal import Rendering

/// What a build has to take over from, and to leave for the next one.
struct Remembered {
  let setting: Fingerprint
  let inputs: Inputs
  /// The last build, with its pages.
  let former: (record: BuildRecord, pages: BuildRecord.Pages)?

  /// Whether a file is a copy of one of the content that has not changed. Each file of the content has one place in the site.
  func isUnchanged(_ file: OutputFile) -> Bool {
    guard case .copy(let source) = file.content, let print = inputs["content/\(source)"]?.fingerprint else {
      return false
    }
    return former?.record.inputs["content/\(source)"]?.fingerprint == print
  }

  /// Remembers the build for the next one.
  func remember(
    _ pages: BuildRecord.Pages, _ faults: ReportedFaults, hasErrors: Bool, speech: Fingerprint, with staging: Staging
  ) {
    BuildRecord.remember(
      setting, speech, inputs, faults, hasErrors: hasErrors, pages, keepingArchivesOf: former?.record, with: staging)
  }
}
