import Synchronization
internal import Workers

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The site that is being made, out of sight of its readers.
///
/// Files may be written from several threads at once, as long as all are done when the function
/// that fills the site returns: only the bookkeeping takes a lock, and the writing does not. The
/// result does not depend on the order.
///
/// Paths are relative, with `/` between names; folders are made as needed. Files get the mode that
/// the process's umask leaves of 0666 (folders: of 0777). A write that throws spoils the site:
/// it will not be published, even if the error is caught.
///
/// Where the output folder remembers its site, files that stand there as gids wrote them can be kept
/// (``keep(_:)``) instead of being written again.
public final class Staging: Sendable {
  private let path: String
  private let root: Int32
  /// The publisher's entries, where a site may not write.
  private let publishers: Set<String>
  /// What stands and is known: files can be kept from it.
  private let standing: Inspection?
  /// Where the standing site is.
  private let source: String
  private let cacheFolder: CacheFolder?
  private let workers: Workers
  private let linking: Linking
  /// The mode of the files that are made here.
  private let fileMode: UInt32
  private let books: Mutex<Books>

  /// Whether every file of the standing site stands untouched: none is gone, none has changed. Then
  /// it can be left alone.
  public let standsWhole: Bool

  private struct Books {
    var files: [WrittenFile] = []
    var folders: Set<SitePath> = []
    /// What becomes of each file of the standing site.
    var fates: [Fate]
    var keptCount = 0
    var cache: [UInt8]?
    var archives: [String: Archive] = [:]
    var firstFailure: OutputFolderError?
    var isFinished = false
    var isLeft = false
  }

  private enum Fate { case none, kept, written }

  init(
    at place: Place, replacing standing: Inspection?, remembering cacheFolder: CacheFolder?,
    among workers: Workers, by linking: Linking
  ) throws(OutputFolderError) {
    let path = place.staging
    guard mkdir(path, 0o777) == 0 else { throw .system(.createFolder, path: path) }
    var fileMode: UInt32 = 0
    do throws(OutputFolderError) {
      // An empty manifest marks a folder that is being made.
      try createFile(path + "/" + Manifest.fileName) { (descriptor) throws(OutputFolderError) in
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(.inspect, path: path) }
        fileMode = UInt32(status.st_mode)
      }
      root = try openFolder(path)
    } catch {
      removeTree(at: path)
      throw error
    }
    (self.path, source) = (path, place.folder)
    (self.cacheFolder, self.workers, self.linking, self.fileMode) = (cacheFolder, workers, linking, fileMode)
    publishers = Set(standing?.kept ?? [])
    // With another umask or other rights of the folder, a file would not come out as it stands.
    self.standing = standing?.record?.fileMode == fileMode ? standing : nil
    standsWhole = self.standing?.untouched.allSatisfy { $0 } ?? false
    books = Mutex(Books(fates: Array(repeating: .none, count: self.standing?.manifest.files.count ?? 0)))
    if let standing { takeOver(standing.folder, at: path) }
  }

  deinit { close(root) }

  /// Writes a file of the site.
  ///
  /// - Throws: ``OutputFolderError``: the path is no plain relative path, is taken, or is the
  ///   publisher's; or the system refuses (disk full).
  public func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws(OutputFolderError) {
    try create(path) { (descriptor, path) throws(OutputFolderError) in
      try writeAll(bytes, to: descriptor, at: path)
    }
  }

  /// Writes a file of the site; see ``write(_:to:)-(UnsafeRawBufferPointer,_)``.
  public func write(_ bytes: [UInt8], to path: String) throws(OutputFolderError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(OutputFolderError) in
      try write(UnsafeRawBufferPointer(bytes), to: path)
    }
  }

  /// Writes a file of the site; see ``write(_:to:)-(UnsafeRawBufferPointer,_)``.
  public func write(_ bytes: RawSpan, to path: String) throws(OutputFolderError) {
    try bytes.withUnsafeBytes { (bytes) throws(OutputFolderError) in
      try write(bytes, to: path)
    }
  }

  /// Copies the bytes (not the mode or the times) of a file into the site.
  ///
  /// - Parameters:
  ///   - source: Any path that the system understands; a symbolic link is followed.
  ///   - path: Where it goes, relative to the top of the site.
  /// - Throws: ``OutputFolderError``, as for `write`; or the source cannot be read.
  public func copy(fileAt source: String, to path: String) throws(OutputFolderError) {
    try create(path) { (descriptor, path) throws(OutputFolderError) in
      _ = try copyAll(from: source, to: descriptor, at: path)
    }
  }

  /// Whether the standing site has this file just as gids wrote it: a file with the same size, time of
  /// change and inode as it had then. Never, when the output folder does not remember its site.
  ///
  /// From any thread, and without asking the system: it tells what stood there when the build began.
  public func stands(_ path: String) -> Bool {
    guard let standing, case .file(let number)? = standing.index[path] else { return false }
    return standing.untouched[number]
  }

  /// Takes a file of the standing site over as it is, with its time and its mode. It counts as written.
  ///
  /// The file is the same one in both sites (a hard link), or a copy where the file system has no
  /// links. It is brought over when the function that fills the site has returned.
  ///
  /// - Throws: ``OutputFolderError/notStanding(_:)`` when it does not stand untouched (``stands(_:)``); or
  ///   the site has written the path already. Spoils the site, as a failed write does.
  public func keep(_ path: String) throws(OutputFolderError) {
    try books.withLock { (books) throws(OutputFolderError) in
      do throws(OutputFolderError) {
        guard !books.isFinished, !books.isLeft else { throw .tooLate(path) }
        guard let standing, case .file(let number)? = standing.index[path], standing.untouched[number] else {
          throw .notStanding(path)
        }
        guard books.fates[number] == .none else { throw .writtenTwice(path) }
        books.fates[number] = .kept
        books.keptCount += 1
      } catch {
        books.firstFailure = books.firstFailure ?? error
        throw error
      }
    }
  }

  /// Leaves the standing site as it is: nothing is replaced. Files that were kept before do not matter.
  ///
  /// - Precondition: ``standsWhole``, and nothing was written. Nothing can be written after it.
  public func leaveStandingSite() {
    books.withLock { books in
      precondition(standsWhole && books.files.isEmpty, "a site that is to change cannot be left as it is")
      books.isLeft = true
    }
  }

  /// The bytes that were given to ``setCache(_:)`` for the site that stands, just as they were; `nil` when
  /// there are none, or they are damaged, or the site that stands is another one.
  ///
  /// Read from the disk at each call.
  public func formerCache() -> [UInt8]? {
    guard let standing, let record = standing.record else { return nil }
    return cacheFolder?.cache(of: standing.folder.inode, stamp: record.stamp)
  }

  /// Gives bytes to be remembered with this site, for ``formerCache()`` of the next build.
  ///
  /// They are put down only when the site is published, or left as it is (then in the place of the
  /// former ones). That they cannot be (a full disk) is no failure: they are forgotten then.
  public func setCache(_ bytes: [UInt8]) {
    books.withLock { $0.cache = bytes }
  }

  /// An archive of the caller, for a site that is being made.
  enum Archive {
    case new([UInt8], id: UInt64)
    /// The one of the standing site.
    case former
  }

  /// Bytes of the caller that are too many to be put down anew at each build; `nil` when there are none of
  /// this name with the site that stands, or they are damaged.
  ///
  /// Read from the disk at each call.
  ///
  /// - Returns: The bytes, and what ``setArchive(_:named:)`` returned for them.
  public func formerArchive(named name: String) -> (bytes: [UInt8], id: UInt64)? {
    guard let standing, standing.record != nil else { return nil }
    return cacheFolder?.archive(name, of: standing.folder.inode)
  }

  /// Gives bytes to be remembered with this site under a name, until a site is published without them.
  /// As with ``setCache(_:)``, that they cannot be put down is no failure.
  ///
  /// - Parameter name: A file name without a dot.
  /// - Returns: What tells them from others of the same name.
  @discardableResult
  public func setArchive(_ bytes: [UInt8], named name: String) -> UInt64 {
    let id = checksum(of: bytes)
    books.withLock { $0.archives[name] = .new(bytes, id: id) }
    return id
  }

  /// Remembers the former archive of this name, which is then not written again.
  public func keepArchive(named name: String) {
    books.withLock { $0.archives[name] = .former }
  }

  /// What was made.
  enum Outcome {
    /// The standing site is to be left as it is.
    case left(Manifest)
    case site(NewSite)
  }

  struct NewSite {
    let manifest: Manifest
    /// How many files were kept, and for each file of the standing site, whether it was.
    let keptCount: Int
    let isKept: [Bool]
    /// Whether all of them are links to those of the standing site.
    let isLinked: Bool
  }

  /// Brings over what is kept and writes the manifest, which ends the making of the site. The new site
  /// is then where the staging was.
  func finish() throws(OutputFolderError) -> Outcome {
    let books = self.books.withLock { books in
      books.isFinished = true
      return books
    }
    if let failure = books.firstFailure { throw failure }
    let keptAll = standsWhole && books.files.isEmpty && books.keptCount == books.fates.count
    if let standing, books.isLeft || keptAll {
      if let cache = books.cache, let record = standing.record {
        cacheFolder?.remember(cache, of: standing.folder.inode, stamp: record.stamp)
      }
      removeTree(at: path)
      return .left(standing.manifest)
    }
    let written = books.files.sorted { $0.path < $1.path }
    var (site, copied) = (path, [Int: FileFacts]())
    let isKept = books.fates.map { $0 == .kept }
    if let standing, books.keptCount > 0 {
      try refuseConflicts(of: written, with: isKept, in: standing)
      let assembly = Assembly(
        standing: standing, source: source, isKept: isKept, written: written, workers: workers, linking: linking)
      (site, copied) = try assemble(assembly, standing, books.keptCount)
    }
    let (manifest, facts) = try list(written, books.fates, copied)
    try put(manifest, into: site)
    if site != path {
      removeTree(at: path)
      try rename(site, to: path)
    }
    if let cacheFolder {
      let folder = try Inspection.FolderFacts(of: path).inode
      let record = FactsRecord(of: facts, fileMode: fileMode, manifest: manifest, folder: folder)
      if cacheFolder.remember(record, books.cache, of: folder) {
        for (name, archive) in books.archives {
          switch archive {
          case .new(let bytes, let id): cacheFolder.remember(archive: bytes, id: id, name, of: folder)
          case .former: if let standing { cacheFolder.keepArchive(name, from: standing.folder.inode, for: folder) }
          }
        }
      }
    }
    return .site(
      NewSite(manifest: manifest, keptCount: books.keptCount, isKept: isKept, isLinked: copied.isEmpty))
  }

  /// - Returns: Where the files are together now.
  private func assemble(
    _ assembly: Assembly, _ standing: Inspection, _ keptCount: Int
  ) throws(OutputFolderError) -> (String, copied: [Int: FileFacts]) {
    if let cacheFolder, kind(of: cacheFolder.spare) == .folder, isMostKept(keptCount, of: standing.manifest) {
      do {
        let result = try assembly.turn(spare: cacheFolder.spare, intoSiteWith: path)
        takeOver(standing.folder, at: cacheFolder.spare)
        return (cacheFolder.spare, result.copied)
      } catch let error as Assembly.Fatal {
        throw error.error
      } catch {
        // Whatever is wrong with the spare: it can be done without.
      }
    }
    return (path, try assembly.addKept(to: path).copied)
  }

  private func refuseConflicts(
    of written: [WrittenFile], with isKept: [Bool], in standing: Inspection
  ) throws(OutputFolderError) {
    let holdsKept = standing.manifest.folders(holding: isKept)
    for file in written {
      if case .folder(let number)? = standing.index[file.path.text], holdsKept[number] {
        throw .fileAndFolder(file.path.text)
      }
      var folder = file.path.parent
      while let path = folder {
        if case .file(let number)? = standing.index[path.text], isKept[number] { throw .fileAndFolder(path.text) }
        folder = path.parent
      }
    }
  }

  /// The files of the new site, and their facts in the same order.
  private func list(
    _ written: [WrittenFile], _ fates: [Fate], _ copied: [Int: FileFacts]
  ) throws(OutputFolderError) -> (Manifest, [FileFacts]) {
    var writer = ManifestWriter(expecting: standing?.manifest.text.count ?? 0)
    var facts: [FileFacts] = []
    facts.reserveCapacity(written.count + fates.count)
    var rest = written[...]
    func add(_ file: WrittenFile) {
      writer.add(file.path.text.utf8, size: file.facts.size)
      facts.append(file.facts)
    }
    if let standing, let record = standing.record {
      for (number, file) in standing.manifest.files.enumerated() where fates[number] == .kept {
        while let next = rest.first, next.path.comes(before: file.path, of: standing.manifest) {
          add(rest.removeFirst())
        }
        writer.add(file, of: standing.manifest)
        facts.append(copied[number] ?? record.files[number])
      }
    }
    for file in rest { add(file) }
    return (try writer.finished(), facts)
  }

  private func put(_ manifest: Manifest, into site: String) throws(OutputFolderError) {
    // Renamed, so that the list is there as a whole or not at all.
    let (whole, marker) = (site + "/" + Manifest.fileName + ".new", site + "/" + Manifest.fileName)
    try createFile(whole) { (descriptor) throws(OutputFolderError) in
      try manifest.text.withUnsafeBufferPointer { (bytes) throws(OutputFolderError) in
        try writeAll(UnsafeRawBufferPointer(bytes), to: descriptor, at: whole)
      }
    }
    try rename(whole, to: marker)
  }

  /// - Parameter write: Gets the open file and its whole path.
  private func create(
    _ text: String, _ write: (Int32, String) throws(OutputFolderError) -> Void
  ) throws(OutputFolderError) {
    do throws(OutputFolderError) {
      let site = try SitePath(text)
      try prepare(for: site)
      let whole = path + "/" + text
      var facts: FileFacts?
      do throws(OutputFolderError) {
        try createFile(text, in: root, at: whole) { (descriptor) throws(OutputFolderError) in
          try write(descriptor, whole)
          facts = try FileFacts(of: descriptor, at: whole)
        }
      } catch .system(.createFile, _, EEXIST) {
        throw isFolder(site) ? .fileAndFolder(text) : .writtenTwice(text)
      }
      if let facts { books.withLock { $0.files.append(WrittenFile(path: site, facts: facts)) } }
    } catch {
      books.withLock { $0.firstFailure = $0.firstFailure ?? error }
      throw error
    }
  }

  private func isFolder(_ site: SitePath) -> Bool {
    books.withLock { $0.folders.contains(site) }
  }

  private func prepare(for site: SitePath) throws(OutputFolderError) {
    if !publishers.isEmpty, publishers.contains(site.topName) { throw .belongsToPublisher(site.text) }
    let entry = standing?.index[site.text]
    try books.withLock { (books) throws(OutputFolderError) in
      guard !books.isFinished, !books.isLeft else { throw .tooLate(site.text) }
      if case .file(let number)? = entry {
        guard books.fates[number] != .kept else { throw .writtenTwice(site.text) }
        books.fates[number] = .written
      }
      if let folder = site.parent { try makeFolder(folder, &books) }
    }
  }

  /// Makes a folder, once.
  private func makeFolder(_ site: SitePath, _ books: inout Books) throws(OutputFolderError) {
    guard !books.folders.contains(site) else { return }
    if let parent = site.parent { try makeFolder(parent, &books) }
    if mkdirat(root, site.text, 0o777) != 0 {
      guard errno == EEXIST else { throw .system(.createFolder, path: path + "/" + site.text) }
      let found = entryStatus(of: site.text, in: root).map(Kind.init)
      throw found == .folder ? .writtenTwice(site.text) : .fileAndFolder(site.text)
    }
    books.folders.insert(site)
  }
}

/// A file that was written for the new site.
struct WrittenFile: Sendable {
  let path: SitePath
  let facts: FileFacts
}

/// Whether so much of a site is kept that it pays to make the new site out of the spare, and to keep
/// the old one as the next: both then consist of nearly the same files.
func isMostKept(_ count: Int, of manifest: Manifest) -> Bool {
  count > 0 && count * 2 >= manifest.files.count
}

extension SitePath {
  fileprivate func comes(before path: Range<Int>, of manifest: Manifest) -> Bool {
    text.utf8.lexicographicallyPrecedes(manifest.text[path])
  }
}

/// Gives a new folder the mode and, where the system allows it, the group of the old one.
private func takeOver(_ old: Inspection.FolderFacts, at path: String) {
  var new = stat()
  guard stat(path, &new) == 0 else { return }
  // With the group as it is when it may not be changed: the publisher's rights come first.
  if new.st_gid != old.group { _ = chown(path, uid_t.max, old.group) }
  if new.st_mode != old.mode { chmod(path, old.mode & 0o7777 | 0o700) }
}
