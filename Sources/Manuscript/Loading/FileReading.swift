internal import Diagnostics

/// What reading one file gave. Nothing in it depends on other files.
struct FileReading: Sendable {
  /// What stands in the file; `nil` when it cannot be read.
  var value: Value?
  /// The faults of the file.
  var diagnostics: [Diagnostic] = []
  /// The ids that were written, but have a fault that was reported.
  var refusedIDs: Set<String> = []
  /// Whether a record could not be read at all, and its ids are lost.
  var hasLostRecords = false
  /// The lines that had to be mended to be read.
  var mendedLines: [SourceRange] = []

  /// What can stand in a file.
  enum Value: Sendable {
    case site(SiteSource)
    case registry(RegistryReading)
    case fragment(FragmentSource)
    case guide(GuideSource)
    case words([Entry<SourceText>])
  }
}

/// What the file of one registry declares.
struct RegistryReading: Sendable {
  /// The entries; those of other registries are empty.
  var sources = RegistrySources()
  /// Whether it may declare more than can be seen.
  let isUncertain: Bool
  /// Whether no entry can be added at the end: the file has a fault, or its entries stand between braces or are indented.
  let isClosed: Bool
}
