internal import ArgumentParser
internal import OutputFolder

/// The failure of publishing, in words.
struct OutputWords {
  let message: String
  let help: String?
  let exit: ExitCode

  private init(_ message: String, _ help: String?, _ exit: ExitCode) {
    (self.message, self.help, self.exit) = (message, help, exit)
  }

  init(_ error: OutputFolderError) {
    self =
      switch error {
      case .unusable(let path, let obstacle): Self.unusable(path, obstacle)
      case .foreignFiles(let unlisted, let changed): Self.foreign(unlisted, changed)
      case .invalidPath(let path, _), .writtenTwice(let path), .fileAndFolder(let path), .belongsToPublisher(let path),
        .notAFile(let path):
        OutputWords("the site cannot hold the file '\(path)'", "give it another name", Exit.contentErrors)
      default: Self.ofMachine(error)
      }
  }

  private static func unusable(_ path: String, _ obstacle: OutputFolderError.Obstacle) -> OutputWords {
    let reason =
      switch obstacle {
      case .noPath: "no folder is named"
      case .notAFolder: "it is a file"
      case .readOnly: "it may not be changed"
      case .root: "it is the root of the disk"
      case .workingFolder: "it holds the folder that you are working in"
      case .mountPoint: "it is a disk or volume of its own"
      }
    return OutputWords(
      "'\(path)' cannot become the site: \(reason)", "name another folder with --output", Exit.usage)
  }

  private static func foreign(_ unlisted: [String], _ changed: [String]) -> OutputWords {
    func list(_ paths: [String]) -> String {
      paths.prefix(10).map { "\n    \($0)" }.joined() + (paths.count > 10 ? "\n    and \(paths.count - 10) more" : "")
    }
    var message = "the output folder holds files that gids did not write; nothing was changed"
    if !unlisted.isEmpty { message += "\n  not written by gids:" + list(unlisted) }
    if !changed.isEmpty { message += "\n  changed since gids wrote them:" + list(changed) }
    return OutputWords(message, "move them away, or name another folder with --output", Exit.usage)
  }

  private static func ofMachine(_ error: OutputFolderError) -> OutputWords {
    switch error {
    case .parentNotWritable(let path, let code):
      OutputWords(
        "nothing can be written beside '\(path)': \(OutputFolderError.systemWords(for: code))",
        "the new site is made beside the old one: ask for permission there, or name another folder with --output",
        Exit.machine)
    case .busy(let path): OutputWords("another build is writing to '\(path)'", "wait until it has ended", Exit.machine)
    case .damagedManifest(let path, let line):
      OutputWords(
        "the list of files '\(path)' was changed on line \(line)", "empty the output folder and build again", Exit.usage
      )
    case .unknownManifestVersion(let path, let version):
      OutputWords(
        "the list of files '\(path)' is of another version of gids (\(version))",
        "empty the output folder and build again", Exit.usage)
    case .leftoverNotOurs(let path):
      OutputWords(
        "the folder '\(path)' holds files that gids did not write",
        "move them away: gids needs that name while it publishes", Exit.usage)
    case .system(_, let path, let code):
      OutputWords("'\(path)': \(OutputFolderError.systemWords(for: code))", "the last site still stands", Exit.machine)
    default: OutputWords("the site could not be written", nil, Exit.machine)
    }
  }
}
