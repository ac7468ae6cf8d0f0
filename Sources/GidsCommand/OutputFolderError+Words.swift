internal import ArgumentParser
internal import Diagnostics
internal import OutputFolder

extension OutputFolderError {
  /// The failure of publishing, in words.
  func words(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }

  /// Who can mend it: the writer (a name in the content), the caller (another folder), or the machine.
  var exit: ExitCode {
    switch self {
    case .invalidPath, .writtenTwice, .fileAndFolder, .belongsToPublisher, .notAFile: Exit.contentErrors
    case .unusable, .foreignFiles, .damagedManifest, .unknownManifestVersion, .leftoverNotOurs: Exit.usage
    case .parentNotWritable, .busy, .notStanding, .tooLate, .system: Exit.machine
    }
  }

  /// Paths, each on a line of its own below a heading; of many only the first.
  ///
  /// - Parameter more: Says how many are left out.
  static func list(_ paths: [String], under heading: String, more: (Int) -> String) -> String {
    guard !paths.isEmpty else { return "" }
    let rest = paths.count > 10 ? "\n    \(more(paths.count - 10))" : ""
    return "\n  \(heading)" + paths.prefix(10).map { "\n    \($0)" }.joined() + rest
  }
}
