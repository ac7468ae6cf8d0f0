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
  /// The numbers of the files that stand.
  private let files: [Int]
  /// The folders as they were, when none of them had changed for a while: as long as each has the same
  /// time it has the same entries, and needs not be looked into again. Empty otherwise, because a change
  /// right after another can leave the time as it is.
  private let settled: [FolderWalk.Visit]

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

  /// - Parameters:
  ///   - cache: Where the facts of the files may be found.
  ///   - now: The time, as the file system gives it to a file that is made now, in nanoseconds.
  /// - Throws: ``OutputFolderError/foreignFiles(unlisted:changed:)`` with all that neither gids
  ///   nor the publisher put there, or what is wrong with the manifest.
  init(
    of path: String, rememberedIn cache: CacheFolder? = nil, at now: Int64? = nil, among workers: Workers = .one
  ) throws(OutputFolderError) {
    folder = try FolderFacts(of: path)
    let manifest = try Manifest.standing(in: path)
    self.manifest = manifest
    self.workers = workers
    index = PathIndex(manifest)
    let record = cache?.record(of: manifest, in: folder.inode)
    self.record = record
    let walk = FolderWalk(manifest: manifest, index: index, workers: workers)
    var found = try walk(path) { (sighting, found) throws(OutputFolderError) in sighting.sort(into: &found) }
    let facts = try walk.facts(of: found.files, in: path)
    var untouched = [Bool](repeating: false, count: record == nil ? 0 : manifest.files.count)
    for (number, facts) in zip(found.files, facts) {
      if let record { untouched[number] = record.files[number] == facts }
      found.names.changed += manifest.changed(number, facts)
    }
    self.untouched = untouched
    files = found.files
    // Some file systems count in steps of two seconds.
    let isSettled = now.map { now in found.visited.allSatisfy { $0.facts.modified < now - 3_000_000_000 } } ?? false
    settled = isSettled ? found.visited : []
    kept = try found.publishersEntries()
  }

  private init(_ first: Inspection, folder: FolderFacts, kept: [String]) {
    (manifest, index, workers) = (first.manifest, first.index, first.workers)
    (record, untouched) = (first.record, first.untouched)
    (files, settled) = (first.files, first.settled)
    (self.folder, self.kept) = (folder, kept)
  }

  /// Looks again, for what somebody has put there or changed since the first look.
  ///
  /// - Parameter isKept: Which files the new site shares with this one. Nothing that is done to them is lost.
  func again(at path: String, sharing isKept: [Bool] = []) throws(OutputFolderError) -> Inspection {
    let folder = try FolderFacts(of: path)
    let manifest = manifest
    guard try Manifest.standing(in: path) == manifest else {
      return try Inspection(of: path, among: workers)
    }
    let walk = FolderWalk(manifest: manifest, index: index, workers: workers)
    var found = FolderWalk.Findings()
    if hasSameNames(in: path) {
      found.names.hidden = kept
      found.files = isKept.isEmpty ? files : files.filter { !isKept[$0] }
    } else {
      found = try walk(path) { (sighting, found) throws(OutputFolderError) in sighting.sort(into: &found) }
    }
    for (number, facts) in zip(found.files, try walk.facts(of: found.files, in: path)) {
      found.names.changed += manifest.changed(number, facts)
    }
    return Inspection(self, folder: folder, kept: try found.publishersEntries())
  }

  /// Whether it is known, without looking, that every folder has the entries that it had.
  ///
  /// - Parameter path: Where the site is now.
  func hasSameNames(in path: String) -> Bool {
    guard !settled.isEmpty, let root = try? openFolder(path) else { return false }
    defer { close(root) }
    return settled.allSatisfy { visit in
      let name = visit.number.map { manifest.path(manifest.folders[$0].path) } ?? "."
      return entryStatus(of: name, in: root).map(FileFacts.init) == visit.facts
    }
  }

  /// Whether the folder, which may have been moved, holds nothing but what the manifest lists.
  func isAll(in path: String) -> Bool {
    let walk = FolderWalk(manifest: manifest, index: index, workers: workers)
    let found = try? walk(path) { (sighting, found) throws(OutputFolderError) in sighting.sort(into: &found) }
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
  /// Tells who put the entry there: gids (`files` gets its number), the publisher or somebody else.
  fileprivate func sort(into found: inout FolderWalk.Findings) {
    if isAtTop, entry.name.elementsEqual(Manifest.fileName.utf8) { return }
    switch (kind, listed) {
    case (nil, _):
      return
    case (.folder, .folder(let number)):
      found.folders.append(number)
    case (.file, .file(let number)):
      found.files.append(number)
    case (_, _) where String(validating: entry.name, as: UTF8.self) == nil:
      found.names.unlisted.append(text)
    case (.file, _) where isHidden, (.folder, _) where isHidden, (.link, _) where isHidden:
      found.names.hidden.append(text)
    case (.folder, _):
      found.names.unlisted.append(text + "/")
    default:
      found.names.unlisted.append(text)
    }
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
  /// The path of a file when it has another size than gids gave it.
  fileprivate func changed(_ number: Int, _ facts: FileFacts?) -> [String] {
    // One that is gone is no loss.
    guard let facts, facts.size != files[number].size else { return [] }
    return [path(files[number].path)]
  }

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
