#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// The calls of POSIX that this target uses, with typed errors. Foundation is left out: on Linux
// its writes wait for the disk at every file.

enum Kind {
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
  // The stream closes its descriptor, so it gets one of its own, which starts at the top.
  let descriptor = try openFolder(".", in: folder, at: path)
  guard let stream = fdopendir(descriptor) else {
    close(descriptor)
    throw .system(.readFolder, path: path)
  }
  defer { closedir(stream) }
  var found: [Entry] = []
  errno = 0
  while let entry = readdir(stream) {
    let read = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      let name = bytes.prefix { $0 != 0 }
      let text = String(validating: name, as: UTF8.self)
      return Entry(name: text ?? String(decoding: name, as: UTF8.self), isText: text != nil)
    }
    if read.name != ".", read.name != ".." { found.append(read) }
    errno = 0
  }
  guard errno == 0 else { throw .system(.readFolder, path: path) }
  return found
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

func readFile(_ path: String) throws(OutputFolderError) -> [UInt8] {
  var bytes: [UInt8] = []
  try readPieces(of: path) { (piece) throws(OutputFolderError) in
    bytes.append(contentsOf: piece)
  }
  return bytes
}

private func readPieces(
  of path: String, _ work: (UnsafeRawBufferPointer) throws(OutputFolderError) -> Void
) throws(OutputFolderError) {
  // Without waiting: a pipe would never answer.
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw .system(.readFile, path: path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw .system(.readFile, path: path) }
  guard Kind(status) == .file else { throw .notAFile(path: path) }

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
