internal import Workers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands in an output folder, told apart by who put it there.
struct Inspection: Sendable {
  /// What gids wrote.
  let manifest: Manifest
  let index: PathIndex
  /// The hidden entries at the top that are the publisher's: names, sorted by their bytes.
  let kept: [String]
  /// The folder itself; its mode and group go over to the next one.
  let folder: FolderFacts
  /// What is known of the files as gids wrote them; `nil` when nothing is.
  let record: FactsRecord?
  /// Whether each file stands just as gids wrote it; without a record there are none.
  let untouched: [Bool]
  private let workers: Workers

  struct FolderFacts: Sendable {
    let inode: UInt64
    let device: UInt64
    let mode: mode_t
    let group: gid_t

    init(_ status: stat) {
      inode = UInt64(status.st_ino)
      device = UInt64(truncatingIfNeeded: status.st_dev)
      mode = status.st_mode
      group = status.st_gid
    }
  }

  /// - Parameter cache: Where the facts of the files may be found.
  /// - Throws: ``OutputFolderError/foreignFiles(unlisted:changed:)`` with all that neither gids
  ///   nor the publisher put there, or what is wrong with the manifest.
  init(
    of path: String, rememberedIn cache: CacheFolder? = nil, among workers: Workers = .one
  ) throws(OutputFolderError) {
    folder = try FolderFacts(of: path)
    let manifest = try Manifest.standing(in: path)
    self.manifest = manifest
    self.workers = workers
    index = PathIndex(manifest)
    let record = cache?.record(of: manifest, in: folder.inode)
    self.record = record
    let walk = FolderWalk(manifest: manifest, index: index, workers: workers)
    let found = try walk(path) { (sighting, found) throws(OutputFolderError) in
      guard let (number, facts) = sighting.sortWithSizes(manifest, into: &found) else { return }
      if let record, record.files[number] == facts { found.files.append(number) }
    }
    var untouched = [Bool](repeating: false, count: record == nil ? 0 : manifest.files.count)
    for number in found.files { untouched[number] = true }
    self.untouched = untouched
    kept = try found.publishersEntries()
  }

  private init(_ first: Inspection, folder: FolderFacts, kept: [String]) {
    (manifest, index, workers) = (first.manifest, first.index, first.workers)
    (record, untouched) = (first.record, first.untouched)
    (self.folder, self.kept) = (folder, kept)
  }

  /// Looks again, for what somebody has put there or changed since the first look.
  func again(at path: String) throws(OutputFolderError) -> Inspection {
    let folder = try FolderFacts(of: path)
    let manifest = manifest
    guard try Manifest.standing(in: path) == manifest else {
      return try Inspection(of: path, among: workers)
    }
    let walk = FolderWalk(manifest: manifest, index: index, workers: workers)
    let found = try walk(path) { (sighting, found) throws(OutputFolderError) in
      _ = sighting.sortWithSizes(manifest, into: &found)
    }
    return Inspection(self, folder: folder, kept: try found.publishersEntries())
  }

  /// Whether the folder, which may have been moved, holds nothing but what the manifest lists.
  func isAll(in path: String) -> Bool {
    let walk = FolderWalk(manifest: manifest, index: index, workers: workers)
    let found = try? walk(path) { (sighting, found) throws(OutputFolderError) in
      _ = sighting.sort(into: &found)
    }
    return found.map { $0.names.unlisted.isEmpty && $0.names.hidden.isEmpty } ?? false
  }
}

extension Inspection.FolderFacts {
  init(of path: String) throws(OutputFolderError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .system(.inspect, path: path) }
    self.init(status)
  }
}

extension FolderWalk.Sighting {
  /// Tells who put the entry there.
  ///
  /// - Returns: The number of the file, when it is one that the manifest lists.
  fileprivate func sort(into found: inout FolderWalk.Findings) -> Int? {
    if isAtTop, entry.name.elementsEqual(Manifest.fileName.utf8) { return nil }
    switch (kind, listed) {
    case (nil, _):
      return nil
    case (.folder, .folder(let number)):
      found.folders.append(number)
    case (.file, .file(let number)):
      return number
    case (_, _) where String(validating: entry.name, as: UTF8.self) == nil:
      found.names.unlisted.append(text)
    case (.file, _) where isHidden, (.folder, _) where isHidden, (.link, _) where isHidden:
      found.names.hidden.append(text)
    case (.folder, _):
      found.names.unlisted.append(text + "/")
    default:
      found.names.unlisted.append(text)
    }
    return nil
  }

  /// Tells who put the entry there, or changed it.
  ///
  /// - Returns: The number and the facts of the file, when it is one that the manifest lists, as large as it says.
  fileprivate func sortWithSizes(
    _ manifest: Manifest, into found: inout FolderWalk.Findings
  ) -> (number: Int, FileFacts)? {
    guard let number = sort(into: &found), let status else { return nil }
    if Kind(status) != .file {
      found.names.unlisted.append(text)
    } else if manifest.files[number].size != Int(status.st_size) {
      found.names.changed.append(text)
    } else {
      return (number, FileFacts(status))
    }
    return nil
  }

  private var isHidden: Bool { isAtTop && entry.name.first == UInt8(ascii: ".") }
}

extension FolderWalk.Findings {
  /// - Throws: ``OutputFolderError/foreignFiles(unlisted:changed:)`` when there are others.
  fileprivate func publishersEntries() throws(OutputFolderError) -> [String] {
    guard names.unlisted.isEmpty, names.changed.isEmpty else {
      throw .foreignFiles(unlisted: names.unlisted.sortedByBytes(), changed: names.changed.sortedByBytes())
    }
    return names.hidden.sortedByBytes()
  }
}

extension Manifest {
  /// The manifest of a folder; without one, nothing in it is ours.
  static func standing(in folder: String) throws(OutputFolderError) -> Manifest {
    if let manifest = try Manifest(in: folder) { return manifest }
    return try ManifestWriter().finished()
  }

  /// Reads the manifest of a folder; `nil` when it has none.
  init?(in folder: String) throws(OutputFolderError) {
    let path = folder + "/" + Self.fileName
    switch kind(of: path) {
    case nil: return nil
    case .file: try self.init(decoding: readFile(path), from: path)
    default: throw .damagedManifest(path: path, line: 1)
    }
  }
}

extension [String] {
  fileprivate func sortedByBytes() -> [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
