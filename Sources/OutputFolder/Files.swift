#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The calls of POSIX that this target uses, with typed errors. Foundation is left out: on Linux
// its writes wait for the disk at every file.

enum Kind: Sendable {
  case file, folder, link, other

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

/// What stands at a path; `nil` when nothing does.
func kind(of path: String, followingLink: Bool = false) -> Kind? {
  var status = stat()
  return (followingLink ? stat(path, &status) : lstat(path, &status)) == 0 ? Kind(status) : nil
}

/// The status of an entry itself (of a link, not of what it leads to); `nil` when it is gone.
func entryStatus(of name: String, in folder: Int32) -> stat? {
  var status = stat()
  return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
}

func linkTarget(of name: String, in folder: Int32 = AT_FDCWD) -> String? {
  var text = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlinkat(folder, name, &text, text.count)
  guard count >= 0 else { return nil }
  return String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// - Returns: A descriptor, which the caller closes.
func openFolder(_ path: String) throws(OutputFolderError) -> Int32 {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  guard descriptor >= 0 else { throw .system(.readFolder, path: path) }
  return descriptor
}

/// - Parameter path: Where `folder` is, for the error.
/// - Returns: A descriptor, which the caller closes.
func openFolder(
  _ name: String, in folder: Int32, at path: String
) throws(OutputFolderError) -> Int32 {
  let descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  guard descriptor >= 0 else { throw .system(.readFolder, path: path + "/" + name) }
  return descriptor
}

struct Entry {
  /// Repaired, when it is not UTF-8: fit for a message, but not for a call.
  let name: String
  let isText: Bool

  var isHidden: Bool { name.utf8.first == UInt8(ascii: ".") }
}

/// What a folder holds, in the order of the file system.
func entries(of folder: Int32, at path: String) throws(OutputFolderError) -> [Entry] {
  guard let stream = try FolderStream(".", in: folder, at: path) else {
    throw .system(.readFolder, path: path, code: ENOENT)
  }
  var found: [Entry] = []
  while let entry = try stream.next() { found.append(Entry(entry)) }
  return found
}

extension Entry {
  init(_ entry: FolderStream.Entry) {
    let text = String(validating: entry.name, as: UTF8.self)
    self.init(name: text ?? String(decoding: entry.name, as: UTF8.self), isText: text != nil)
  }
}

/// Reads the entries of a folder one by one, without a string for any of them.
struct FolderStream: ~Copyable {
  struct Entry {
    /// The bytes of the name; good until the next entry is read.
    let name: UnsafeRawBufferPointer
    /// What it is; `nil` where the file system does not say.
    let kind: Kind?
    /// Its number, as far as the file system tells it here.
    let inode: UInt64
  }

  private let stream: OpaqueStream
  private let path: String

  /// Of the folder that is read, as long as it is read.
  let descriptor: Int32

  /// Opens a folder, unless it is gone or no folder any more: `nil` then.
  ///
  /// - Parameter path: Where `folder` is, for the error.
  init?(_ name: String, in folder: Int32, at path: String) throws(OutputFolderError) {
    let whole = name == "." ? path : path + "/" + name
    let descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
      throw .system(.readFolder, path: whole)
    }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw .system(.readFolder, path: whole, code: code)
    }
    (self.stream, self.path, self.descriptor) = (stream, whole, descriptor)
  }

  deinit { closedir(stream) }

  /// The next entry but `.` and `..`; `nil` after the last.
  func next() throws(OutputFolderError) -> Entry? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .system(.readFolder, path: path) }
        return nil
      }
      let start = UnsafeRawPointer(entry) + nameOffset
      let name = UnsafeRawBufferPointer(
        start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
      if name.count <= 2, name.allSatisfy({ $0 == UInt8(ascii: ".") }) { continue }
      return Entry(
        name: name, kind: Kind(entryType: Int32(entry.pointee.d_type)), inode: UInt64(entry.pointee.d_ino))
    }
  }
}

#if canImport(Darwin)
  private typealias OpaqueStream = UnsafeMutablePointer<DIR>
#else
  private typealias OpaqueStream = OpaquePointer
#endif

private let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0

extension Kind {
  /// - Parameter type: As in `d_type` of readdir(3).
  fileprivate init?(entryType type: Int32) {
    switch type {
    case Int32(DT_REG): self = .file
    case Int32(DT_DIR): self = .folder
    case Int32(DT_LNK): self = .link
    case Int32(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}

/// Makes a file that is not there yet, and closes it after the work.
///
/// - Parameter path: Where the file is, for the error; the same as `name` without `folder`.
func createFile(
  _ name: String, in folder: Int32 = AT_FDCWD, at path: String? = nil,
  _ work: (Int32) throws(OutputFolderError) -> Void
) throws(OutputFolderError) {
  let descriptor = openat(
    folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw .system(.createFile, path: path ?? name) }
  do throws(OutputFolderError) {
    try work(descriptor)
  } catch {
    close(descriptor)
    throw error
  }
  // Some file systems tell only now that the disk was full.
  guard close(descriptor) == 0 || errno == EINTR else {
    throw .system(.writeFile, path: path ?? name)
  }
}

func writeAll(
  _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at path: String
) throws(OutputFolderError) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      throw .system(.writeFile, path: path)
    }
  }
}

/// - Returns: How many bytes were copied.
func copyAll(
  from source: String, to descriptor: Int32, at path: String
) throws(OutputFolderError) -> Int {
  var total = 0
  try readPieces(of: source) { (piece) throws(OutputFolderError) in
    try writeAll(piece, to: descriptor, at: path)
    total += piece.count
  }
  return total
}

/// - Parameters:
///   - followingLink: Whether the path may be a symbolic link to the file.
///   - headCount: How many bytes at the start go into `head` rather than into the result.
func readFile(
  _ path: String, followingLink: Bool = true, after headCount: Int = 0, head: inout [UInt8]
) throws(OutputFolderError) -> [UInt8] {
  let (descriptor, status) = try openToRead(path, followingLink: followingLink)
  defer { close(descriptor) }
  head = try read(headCount, of: descriptor, at: path)
  var bytes = try read(max(Int(status.st_size) - headCount, 0), of: descriptor, at: path)
  // It may have grown since, or be one of the files of the system whose size is not known before.
  while true {
    let more = try read(64 * 1024, of: descriptor, at: path)
    if more.isEmpty { return bytes }
    bytes += more
  }
}

func readFile(_ path: String, followingLink: Bool = true) throws(OutputFolderError) -> [UInt8] {
  var head: [UInt8] = []
  return try readFile(path, followingLink: followingLink, head: &head)
}

/// Up to so many bytes, fewer only at the end of the file.
private func read(_ count: Int, of descriptor: Int32, at path: String) throws(OutputFolderError) -> [UInt8] {
  var code: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
    while filled < count {
      let more = read(descriptor, UnsafeMutableRawBufferPointer(space).baseAddress.map { $0 + filled }, count - filled)
      if more > 0 {
        filled += more
      } else if more == 0 {
        return
      } else if errno != EINTR {
        code = errno
        return
      }
    }
  }
  guard code == 0 else { throw .system(.readFile, path: path, code: code) }
  return bytes
}

/// - Returns: A descriptor, which the caller closes.
private func openToRead(_ path: String, followingLink: Bool) throws(OutputFolderError) -> (Int32, stat) {
  // Without waiting: a pipe would never answer.
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW))
  guard descriptor >= 0 else { throw .system(.readFile, path: path) }
  var status = stat()
  let code = fstat(descriptor, &status) == 0 ? 0 : errno
  if code == 0, Kind(status) == .file { return (descriptor, status) }
  close(descriptor)
  throw code == 0 ? .notAFile(path: path) : .system(.readFile, path: path, code: code)
}

private func readPieces(
  of path: String, _ work: (UnsafeRawBufferPointer) throws(OutputFolderError) -> Void
) throws(OutputFolderError) {
  let (descriptor, status) = try openToRead(path, followingLink: true)
  defer { close(descriptor) }
  let space = UnsafeMutableRawBufferPointer.allocate(
    byteCount: min(max(Int(status.st_size) + 1, 4096), 256 * 1024), alignment: 16)
  defer { space.deallocate() }
  while true {
    let count = read(descriptor, space.baseAddress, space.count)
    if count == 0 { return }
    if count > 0 {
      try work(UnsafeRawBufferPointer(rebasing: space[..<count]))
    } else if errno != EINTR {
      throw .system(.readFile, path: path)
    }
  }
}
