internal import BuildCache
internal import Rendering

/// Makes the record of a build.
struct RecordKeeper: Sendable {
  let setting: Fingerprint
  let inputs: Inputs
  /// What is remembered of the last build.
  let former: BuildRecord?

  init(_ setting: Fingerprint, _ inputs: Inputs, former: BuildRecord? = nil) {
    (self.setting, self.inputs, self.former) = (setting, inputs, former)
  }

  func record(
    speech: Fingerprint, _ faults: ReportedFaults, hasErrors: Bool, _ pages: BuildRecord.Pages
  ) -> BuildRecord {
    BuildRecord(
      setting: setting, speech: speech, inputs: inputs, faults: faults, hasErrors: hasErrors, pages: pages)
  }

  /// The record of a build that made the same as another one.
  func record(like former: BuildRecord) -> BuildRecord {
    record(speech: former.speech, former.faults, hasErrors: former.hasErrors, former.pages)
  }

  /// Whether a file is a copy of one of the content that has not changed. Each file of the content has one place in the site.
  func isUnchanged(_ file: OutputFile) -> Bool {
    guard case .copy(let source) = file.content, let print = inputs["content/\(source)"]?.fingerprint else {
      return false
    }
    return former?.inputs["content/\(source)"]?.fingerprint == print
  }
}
