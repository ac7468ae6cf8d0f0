#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What gids remembers of a site, in a hidden folder beside it, so that the next build can keep what
/// has not changed: the facts of its files, the cache of the caller, and the spare.
///
/// It can be removed at any time, and whatever is wrong with it is no error: the next build makes
/// everything anew. Facts and cache bear the number (the inode) of the folder that they belong to.
/// So those of a new site can be put down before it takes the place of the old one, and a build
/// that is killed in between leaves each site with its own.
struct CacheFolder: Sendable {
  /// A folder beside the output folder.
  let path: String

  /// The site before the one that stands, or what a build that was killed has left of it. Nothing in
  /// it is believed without a look at it.
  var spare: String { path + "/spare" }

  private func facts(of folder: UInt64) -> String { "\(path)/facts.\(folder)" }
  private func cache(of folder: UInt64) -> String { "\(path)/cache.\(folder)" }
  private func archivePath(_ name: String, of folder: UInt64) -> String { "\(path)/archive-\(name).\(folder)" }

  /// Whether it is there, and a folder rather than a link to one.
  var exists: Bool { kind(of: path) == .folder }

  /// - Parameter folder: The number of the folder in which the site stands.
  func record(of manifest: Manifest, in folder: UInt64) -> FactsRecord? {
    guard exists, let bytes = try? readFile(facts(of: folder), followingLink: false) else { return nil }
    return FactsRecord(decoding: bytes, manifest: manifest, folder: folder)
  }

  /// The bytes that the caller gave for the site.
  func cache(of folder: UInt64, stamp: UInt64) -> [UInt8]? {
    guard exists, let bytes = try? readCache(cache(of: folder), stamp: stamp) else { return nil }
    return bytes
  }

  /// Puts down what is known of a site.
  ///
  /// - Returns: Whether it was put down. Otherwise nothing of this site is remembered.
  @discardableResult
  func remember(_ record: FactsRecord, _ cache: [UInt8]?, of folder: UInt64) -> Bool {
    guard make() else { return false }
    forget(folder)
    guard put(record.encoded, at: facts(of: folder)) else { return false }
    if let cache { remember(cache, of: folder, stamp: record.stamp) }
    return true
  }

  /// Puts down the bytes of the caller, for a site whose facts are known.
  func remember(_ cache: [UInt8], of folder: UInt64, stamp: UInt64) {
    guard make() else { return }
    put(stamped: cache, cacheMagic, stamp: stamp, sum: checksum(of: cache), at: self.cache(of: folder))
  }

  /// The archive of a name that belongs to a site, and the number that tells it from others.
  func archive(_ name: String, of folder: UInt64) -> (bytes: [UInt8], id: UInt64)? {
    guard exists, let read = try? readStamped(archivePath(name, of: folder), magic: archiveMagic) else { return nil }
    return (bytes: read.body, id: read.stamp)
  }

  /// Puts down an archive for a site.
  ///
  /// - Parameter id: The checksum of the bytes, which tells them from others.
  func remember(archive bytes: [UInt8], id: UInt64, _ name: String, of folder: UInt64) {
    put(stamped: bytes, archiveMagic, stamp: id, sum: id, at: archivePath(name, of: folder))
  }

  /// Gives the archive of one site to another, too.
  func keepArchive(_ name: String, from old: UInt64, for new: UInt64) {
    clear(archivePath(name, of: new))
    link(archivePath(name, of: old), archivePath(name, of: new))
  }

  /// Removes all that is known of a site.
  func forget(_ folder: UInt64) {
    removeEntries { $0.hasSuffix(".\(folder)") }
  }

  /// Removes all that is known of sites but this one, and what was never finished.
  func forgetAll(but folder: UInt64) {
    removeEntries { !$0.hasSuffix(".\(folder)") }
  }

  /// Removes what is known of sites, as far as its name is meant.
  private func removeEntries(where isMeant: (String) -> Bool) {
    guard exists, let descriptor = try? openFolder(path) else { return }
    defer { close(descriptor) }
    for entry in (try? entries(of: descriptor, at: path)) ?? []
    where ["facts.", "cache.", "archive-"].contains(where: { entry.name.hasPrefix($0) }) && isMeant(entry.name) {
      clear(path + "/" + entry.name)
    }
  }

  /// Keeps a site that has been replaced as the spare.
  ///
  /// - Returns: Whether it is there now; otherwise it is where it was.
  func keepSpare(_ old: String) -> Bool {
    guard make() else { return false }
    removeSpare()
    return rename(old, spare) == 0
  }

  func removeSpare() {
    if exists { clear(spare) }
  }

  func remove() {
    if exists { removeTree(at: path) }
  }

  /// Makes the folder; no other user may look into it, as nobody published it.
  private func make() -> Bool {
    if exists { return true }
    guard mkdir(path, 0o700) == 0 else { return false }
    _ = put(Array("*\n".utf8), at: path + "/.gitignore")
    return true
  }

  /// Puts down bytes behind a head by which ``readStamped(_:magic:)`` knows them again, or leaves nothing there.
  ///
  /// - Parameter sum: Their checksum.
  private func put(stamped bytes: [UInt8], _ magic: [UInt8], stamp: UInt64, sum: UInt64, at target: String) {
    var head = magic
    for word in [stamp, UInt64(bytes.count), sum] { head.append(word) }
    if !put(head, bytes, at: target) { clear(target) }
  }

  /// Renamed, so that the file is there as a whole or not at all.
  private func put(_ head: [UInt8], _ rest: [UInt8] = [], at target: String) -> Bool {
    let new = target + ".new"
    clear(new)
    do throws(OutputFolderError) {
      try createFile(new) { (descriptor) throws(OutputFolderError) in
        for part in [head, rest] {
          try part.withUnsafeBufferPointer { (bytes) throws(OutputFolderError) in
            try writeAll(UnsafeRawBufferPointer(bytes), to: descriptor, at: new)
          }
        }
      }
      try rename(new, to: target)
      return true
    } catch {
      clear(new)
      return false
    }
  }

  /// Removes whatever stands there: all in this folder is gids's.
  private func clear(_ entry: String) {
    if unlink(entry) != 0 { removeTree(at: entry) }
  }
}

private let cacheMagic = Array("gids-cache 1\n".utf8)
private let archiveMagic = Array("gids-archive 1\n".utf8)

/// - Returns: `nil` when the file is not whole, or belongs to another site.
private func readCache(_ path: String, stamp: UInt64) throws(OutputFolderError) -> [UInt8]? {
  guard let read = try readStamped(path, magic: cacheMagic), read.stamp == stamp else { return nil }
  return read.body
}

/// - Returns: `nil` when the file is not whole.
private func readStamped(
  _ path: String, magic: [UInt8]
) throws(OutputFolderError) -> (body: [UInt8], stamp: UInt64)? {
  var head: [UInt8] = []
  let body = try readFile(path, followingLink: false, after: magic.count + 24, head: &head)
  guard head.starts(with: magic), let stamp = head.word(at: magic.count),
    head.word(at: magic.count + 8) == UInt64(body.count), head.word(at: magic.count + 16) == checksum(of: body)
  else { return nil }
  return (body, stamp)
}
