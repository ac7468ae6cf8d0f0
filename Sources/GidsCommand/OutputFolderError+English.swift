internal import Diagnostics
internal import OutputFolder

extension OutputFolderError {
  var english: Wording {
    switch self {
    case .unusable(let path, let obstacle):
      Wording("'\(path)' cannot become the site: \(obstacle.english)", help: "name another folder with --output")
    case .foreignFiles(let unlisted, let changed):
      Wording(
        "the output folder holds files that gids did not write; nothing was changed"
          + Self.list(unlisted, under: "not written by gids:") { "and \($0) more" }
          + Self.list(changed, under: "changed since gids wrote them:") { "and \($0) more" },
        help: "move them away, or name another folder with --output")
    case .invalidPath(let path, _), .writtenTwice(let path), .fileAndFolder(let path), .belongsToPublisher(let path),
      .notAFile(let path):
      Wording("the site cannot hold the file '\(path)'", help: "give it another name")
    case .parentNotWritable(let path, let code):
      Wording(
        "nothing can be written beside '\(path)': \(MachineReason(code).words(in: .english))",
        help: "the new site is made beside the old one: ask for permission there, or name another folder with --output")
    case .busy(let path): Wording("another build is writing to '\(path)'", help: "wait until it has ended")
    case .damagedManifest(let path, let line):
      Wording(
        "the list of files '\(path)' was changed on line \(line)", help: "empty the output folder and build again")
    case .unknownManifestVersion(let path, let version):
      Wording(
        "the list of files '\(path)' is of another version of gids (\(version))",
        help: "empty the output folder and build again")
    case .leftoverNotOurs(let path):
      Wording(
        "the folder '\(path)' holds files that gids did not write",
        help: "move them away: gids needs that name while it publishes")
    case .notStanding(let path):
      Wording("the file '\(path)' of the last site changed while the new one was made", help: "build again")
    case .tooLate(let path): Wording("the file '\(path)' came after the site was finished", help: "build again")
    case .system(_, let path, let code):
      Wording("'\(path)': \(MachineReason(code).words(in: .english))", help: "the last site still stands")
    }
  }
}

extension OutputFolderError.Obstacle {
  fileprivate var english: String {
    switch self {
    case .noPath: "no folder is named"
    case .notAFolder: "it is a file"
    case .readOnly: "it may not be changed"
    case .root: "it is the root of the disk"
    case .workingFolder: "it holds the folder that you are working in"
    case .mountPoint: "it is a disk or volume of its own"
    }
  }
}
