import Synchronization

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
public final class Staging: Sendable {
  private let path: String
  private let root: Int32
  /// The publisher's entries, where a site may not write.
  private let kept: Set<String>
  private let books = Mutex(Books())

  private struct Books {
    var files: [Manifest.File] = []
    var folders: Set<SitePath> = []
    var firstFailure: OutputFolderError?
    var isFinished = false
  }

  init(at path: String, replacing standing: Inspection?) throws(OutputFolderError) {
    guard mkdir(path, 0o777) == 0 else { throw .system(.createFolder, path: path) }
    do throws(OutputFolderError) {
      // An empty manifest marks a folder that is being made.
      try createFile(path + "/" + Manifest.fileName) { (_) throws(OutputFolderError) in }
      root = try openFolder(path)
    } catch {
      removeTree(at: path)
      throw error
    }
    self.path = path
    kept = Set(standing?.kept ?? [])
    if let standing { takeOver(standing.status, at: path) }
  }

  deinit { close(root) }

  /// Writes a file of the site.
  ///
  /// - Throws: ``OutputFolderError``: the path is no plain relative path, is taken, or is the
  ///   publisher's; or the system refuses (disk full).
  public func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws(OutputFolderError) {
    try create(path) { (descriptor, path) throws(OutputFolderError) in
      try writeAll(bytes, to: descriptor, at: path)
      return bytes.count
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
      try copyAll(from: source, to: descriptor, at: path)
    }
  }

  /// Writes the manifest, which ends the making of the site.
  func finish() throws(OutputFolderError) -> Manifest {
    let (files, failure) = books.withLock { books in
      books.isFinished = true
      return (books.files, books.firstFailure)
    }
    if let failure { throw failure }
    let manifest = Manifest(files)
    // Renamed, so that the list is there as a whole or not at all.
    let (whole, marker) = (path + "/" + Manifest.fileName + ".new", path + "/" + Manifest.fileName)
    try createFile(whole) { (descriptor) throws(OutputFolderError) in
      try manifest.encoded.withUnsafeBufferPointer { (bytes) throws(OutputFolderError) in
        try writeAll(UnsafeRawBufferPointer(bytes), to: descriptor, at: whole)
      }
    }
    try rename(whole, to: marker)
    return manifest
  }

  /// - Parameter write: Gets the open file and its whole path, and returns its size.
  private func create(
    _ text: String, _ write: (Int32, String) throws(OutputFolderError) -> Int
  ) throws(OutputFolderError) {
    do throws(OutputFolderError) {
      let site = try SitePath(text)
      try prepare(for: site)
      let whole = path + "/" + text
      var size = 0
      do throws(OutputFolderError) {
        try createFile(text, in: root, at: whole) { (descriptor) throws(OutputFolderError) in
          size = try write(descriptor, whole)
        }
      } catch .system(.createFile, _, EEXIST) {
        throw isFolder(site) ? .fileAndFolder(text) : .writtenTwice(text)
      }
      books.withLock { $0.files.append(Manifest.File(path: site, size: size)) }
    } catch {
      books.withLock { $0.firstFailure = $0.firstFailure ?? error }
      throw error
    }
  }

  private func isFolder(_ site: SitePath) -> Bool {
    books.withLock { $0.folders.contains(site) }
  }

  private func prepare(for site: SitePath) throws(OutputFolderError) {
    if !kept.isEmpty, kept.contains(site.topName) { throw .belongsToPublisher(site.text) }
    try books.withLock { (books) throws(OutputFolderError) in
      guard !books.isFinished else { throw .tooLate(site.text) }
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

/// Gives a new folder the mode and, where the system allows it, the group of the old one.
private func takeOver(_ old: stat, at path: String) {
  var new = stat()
  guard stat(path, &new) == 0 else { return }
  // With the group as it is when it may not be changed: the publisher's rights come first.
  if new.st_gid != old.st_gid { _ = chown(path, uid_t.max, old.st_gid) }
  if new.st_mode != old.st_mode { chmod(path, old.st_mode & 0o7777 | 0o700) }
}
