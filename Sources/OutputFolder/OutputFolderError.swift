#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why an output folder could not be replaced, as facts; the caller has the words.
///
/// Whatever is thrown, the last good site still stands in the output folder.
public enum OutputFolderError: Error, Hashable, Sendable {
  /// The output path names something that cannot be a published folder.
  case unusable(path: String, Obstacle)
  /// The new site is made beside the output folder, and there nothing may be made.
  case parentNotWritable(path: String, code: Int32)
  /// Another build is writing to this output folder now.
  case busy(path: String)
  /// The output folder holds what gids did not write. Nothing was touched.
  ///
  /// `unlisted` are the files and folders (these end in `/`, and stand for all they hold)
  /// that the manifest does not list; `changed` are the files that have another size than
  /// the manifest says. Both relative to the output folder, sorted by their bytes.
  case foreignFiles(unlisted: [String], changed: [String])
  /// The manifest is not as gids wrote it, from this line (counted from 1) on.
  case damagedManifest(path: String, line: Int)
  /// The manifest was written in another format, by another gids.
  case unknownManifestVersion(path: String, version: String)
  /// A folder with the name that gids uses while it publishes holds files of somebody else.
  case leftoverNotOurs(path: String)
  /// A path given for a file of the site is not a plain relative path.
  case invalidPath(String, PathFault)
  /// Two files of the site have the same path (or, on this file system, names that count as one).
  case writtenTwice(String)
  /// One file of the site has the path of a folder that another one needs.
  case fileAndFolder(String)
  /// The path lies in a hidden entry of the output folder that belongs to the publisher.
  case belongsToPublisher(String)
  /// The file to copy is a folder or a device.
  case notAFile(path: String)
  /// A file was to be kept, and the standing site has none that is just as gids wrote it (or no longer).
  case notStanding(String)
  /// A file was written after the site had been handed over.
  case tooLate(String)
  /// The system refused; `code` is its `errno`, see ``systemWords(for:)``.
  case system(Operation, path: String, code: Int32)

  public enum Obstacle: Hashable, Sendable {
    /// The path is empty or holds a NUL.
    case noPath
    case notAFolder
    /// Its files could not be removed later.
    case readOnly
    /// The root of the file system has no folder beside it.
    case root
    /// The process works in this folder or below it, and would find itself in a removed one.
    case workingFolder
    /// A file system (a volume of a container) is mounted here, and stays where it is.
    case mountPoint
  }

  public enum PathFault: Hashable, Sendable {
    case empty
    case absolute
    /// As in `a//b` or `a/`.
    case emptyComponent
    /// A component `.` or `..`.
    case dotComponent
    /// A byte below 32 or 127: the manifest keeps one path per line.
    case controlCharacter
    /// The manifest has this name.
    case reserved
  }

  public enum Operation: Hashable, Sendable {
    case resolve, lock, inspect, readFolder, readFile, createFolder, createFile, writeFile, link
    case exchange, rename, remove
  }

  /// The system's own words for an `errno`, such as `Permission denied`.
  public static func systemWords(for code: Int32) -> String {
    var words = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &words, words.count) == 0 else { return "errno \(code)" }
    return String(decoding: words.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// What the system just refused; call it right after the failed call.
  static func system(_ operation: Operation, path: String) -> Self {
    .system(operation, path: path, code: errno)
  }
}
