#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says of a file, by which it is known again: a file that somebody edits gets
/// another time, and one that is copied, restored or checked out gets another inode.
///
/// The time of the last change of the inode (`st_ctime`) is no part of it: a hard link changes it.
public struct FileFacts: Hashable, Sendable {
  /// The number of the file on its disk.
  public let inode: UInt64
  /// The time of the last change of the content, in nanoseconds since 1970.
  public let modified: Int64
  /// In bytes.
  public let size: Int

  public init(inode: UInt64, modified: Int64, size: Int) {
    (self.inode, self.modified, self.size) = (inode, modified, size)
  }

  /// Asks for the facts of a regular file; a symbolic link is followed.
  ///
  /// - Returns: `nil` for anything else, and when it is not there.
  public init?(ofFileAt path: String) {
    var status = stat()
    guard stat(path, &status) == 0, Kind(status) == .file else { return nil }
    self.init(status)
  }

  init(_ status: stat) {
    let time = status.modified
    // Wraps in the year 2262, and needs only to be the same each time.
    modified = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
  }
}

/// The facts of every file of a site, in the order of its manifest, as they were when gids wrote it.
///
/// Whatever is wrong with the record, it is worth no more than one that is not there: it is never an
/// error, and no file stands untouched then.
struct FactsRecord: Sendable {
  /// The mode of files when the site was made. With another umask, none of them is as a new one would be.
  let fileMode: UInt32
  let files: [FileFacts]
  /// Tells this record from all others.
  let stamp: UInt64

  /// The manifest and the folder that it belongs to are part of the stamp, and not written down.
  init(of files: [FileFacts], fileMode: UInt32, manifest: Manifest, folder: UInt64) {
    (self.files, self.fileMode) = (files, fileMode)
    stamp = checksum(of: Self.body(files, fileMode) + Self.bond(manifest, folder))
  }

  var encoded: [UInt8] {
    var bytes = Self.magic
    bytes.append(stamp)
    return bytes + Self.body(files, fileMode)
  }

  /// - Returns: `nil` unless it is a whole record of this very site.
  init?(decoding bytes: [UInt8], manifest: Manifest, folder: UInt64) {
    let start = Self.magic.count
    guard bytes.count == start + 16 + manifest.files.count * 16, bytes.starts(with: Self.magic),
      let stamp = bytes.word(at: start),
      checksum(of: bytes[(start + 8)...] + Self.bond(manifest, folder)) == stamp,
      let mode = bytes.word(at: start + 8)
    else { return nil }
    self.stamp = stamp
    fileMode = UInt32(truncatingIfNeeded: mode)
    files = bytes.withUnsafeBytes { bytes in
      manifest.files.enumerated().map { number, file in
        let at = start + 16 + number * 16
        return FileFacts(
          inode: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)),
          modified: Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + 8, as: Int64.self)),
          size: file.size)
      }
    }
  }

  private static let magic = Array("gids-facts 1\n".utf8)

  private static func body(_ files: [FileFacts], _ mode: UInt32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 8 + files.count * 16) { bytes, count in
      let bytes = UnsafeMutableRawBufferPointer(bytes)
      bytes.storeBytes(of: UInt64(mode).littleEndian, toByteOffset: 0, as: UInt64.self)
      for (number, file) in files.enumerated() {
        bytes.storeBytes(of: file.inode.littleEndian, toByteOffset: 8 + number * 16, as: UInt64.self)
        bytes.storeBytes(of: file.modified.littleEndian, toByteOffset: 16 + number * 16, as: Int64.self)
      }
      count = bytes.count
    }
  }

  /// The sizes of the files are in the manifest, and so in this.
  private static func bond(_ manifest: Manifest, _ folder: UInt64) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(checksum(of: manifest.text))
    bytes.append(folder)
    return bytes
  }
}

extension [UInt8] {
  mutating func append(_ word: UInt64) {
    Swift.withUnsafeBytes(of: word.littleEndian) { append(contentsOf: $0) }
  }

  func word(at offset: Int) -> UInt64? {
    guard offset + 8 <= count else { return nil }
    return withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }
}

private func checksum(of bytes: ArraySlice<UInt8>) -> UInt64 { checksum(of: Array(bytes)) }

extension stat {
  var modified: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}
