internal import Workers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Goes through a folder that holds a site, and finds each entry in a manifest.
///
/// Folder by folder from the top: the folders of one level are shared out among threads, and only
/// those that were found there are looked into. The facts of files are asked for after that, as a site
/// has many files in few folders.
struct FolderWalk {
  let manifest: Manifest
  let index: PathIndex
  let workers: Workers

  /// What was found in some folders.
  struct Findings: Sendable {
    /// The numbers of the folders to look into.
    var folders: [Int] = []
    /// The numbers of files, with which the visitor has to do what is not said here.
    var files: [Int] = []
    /// The folders that were looked into, as they were before.
    var visited: [Visit] = []
    /// The paths of other entries.
    var others: [[UInt8]] = []
    var names = Names()

    /// Paths, of what is there only where somebody else was at work, or at the top.
    struct Names: Sendable {
      var unlisted: [String] = []
      var changed: [String] = []
      var hidden: [String] = []
    }

    fileprivate static func += (all: inout Findings, more: Findings) {
      all.folders += more.folders
      all.files += more.files
      all.visited += more.visited
      all.others += more.others
      all.names.unlisted += more.names.unlisted
      all.names.changed += more.names.changed
      all.names.hidden += more.names.hidden
    }
  }

  /// A folder, and what the system said of it before it was looked into.
  struct Visit: Sendable {
    /// `nil` for the top.
    let number: Int?
    let facts: FileFacts
  }

  /// An entry of the folder that is visited; good until the visit ends.
  struct Sighting {
    let entry: FolderStream.Entry
    /// What the manifest has at its path.
    let listed: PathIndex.Entry?
    /// Open for calls that take a name.
    let folder: Int32
    let isAtTop: Bool
    /// Relative to the top of the site.
    let path: [UInt8]

    /// The path for a message: repaired, when it is not UTF-8.
    var text: String { String(decoding: path, as: UTF8.self) }

    /// The status of the entry itself; `nil` when it is gone.
    var status: stat? {
      var status = stat()
      let name = entry.name.assumingMemoryBound(to: CChar.self)
      guard let start = name.baseAddress, fstatat(folder, start, &status, AT_SYMLINK_NOFOLLOW) == 0
      else { return nil }
      return status
    }

    /// What it is; `nil` when it is gone.
    var kind: Kind? { entry.kind ?? status.map(Kind.init) }
  }

  /// - Parameters:
  ///   - top: The folder, for errors.
  ///   - visit: Called with each entry, on any of the threads.
  func callAsFunction(
    _ top: String,
    visit: @Sendable (Sighting, inout Findings) throws(OutputFolderError) -> Void
  ) throws(OutputFolderError) -> Findings {
    let root = try openFolder(top)
    defer { close(root) }
    var all = Findings()
    try look(into: nil, of: root, top, visit, &all)
    var level = all.folders
    while !level.isEmpty {
      let folders = level
      let share = 32
      let found = try workers.map(0..<(folders.count + share - 1) / share, inSharesOf: 1) {
        number throws(OutputFolderError) in
        var found = Findings()
        for folder in folders[number * share..<min((number + 1) * share, folders.count)] {
          try look(into: folder, of: root, top, visit, &found)
        }
        return found
      }
      level = found.flatMap(\.folders)
      for part in found { all += part }
    }
    return all
  }

  private func look(
    into number: Int?, of root: Int32, _ top: String,
    _ visit: (Sighting, inout Findings) throws(OutputFolderError) -> Void,
    _ found: inout Findings
  ) throws(OutputFolderError) {
    let name = number.map { manifest.path(manifest.folders[$0].path) } ?? "."
    guard let stream = try FolderStream(name, in: root, at: top) else { return }
    var path = number.map { Array(manifest.text[manifest.folders[$0].path]) + [UInt8(ascii: "/")] } ?? []
    let prefix = path.count
    var status = stat()
    if fstat(stream.descriptor, &status) == 0 {
      found.visited.append(Visit(number: number, facts: FileFacts(status)))
    }
    while let entry = try stream.next() {
      path.removeSubrange(prefix...)
      path.append(contentsOf: entry.name)
      let listed = path.withUnsafeBytes { index[$0] }
      try visit(
        Sighting(entry: entry, listed: listed, folder: stream.descriptor, isAtTop: number == nil, path: path), &found)
    }
  }

  /// What the system says of files that were found; `nil` for those that are gone since, or no files any more.
  ///
  /// - Parameter top: The folder that the walk went through.
  func facts(of files: [Int], in top: String) throws(OutputFolderError) -> [FileFacts?] {
    let share = 1024
    return try workers.map(0..<(files.count + share - 1) / share, inSharesOf: 1) { number throws(OutputFolderError) in
      // A descriptor of its own for each share: threads that use the same one wait for each other.
      let root = try openFolder(top)
      defer { close(root) }
      return manifest.text.withUnsafeBytes { text in
        withUnsafeTemporaryAllocation(byteCount: Int(PATH_MAX), alignment: 1) { space in
          files[number * share..<min((number + 1) * share, files.count)].map { file in
            let path = text[manifest.files[file].path]
            guard path.count < space.count, let start = space.baseAddress else { return nil }
            space.copyBytes(from: path)
            space[path.count] = 0
            var status = stat()
            guard fstatat(root, start.assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW) == 0,
              Kind(status) == .file
            else { return nil }
            return FileFacts(status)
          } as [FileFacts?]
        }
      }
    }.flatMap { $0 }
  }
}
