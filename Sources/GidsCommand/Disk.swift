#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reading and writing through POSIX, without Foundation.
enum Disk {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The size of a regular file in bytes.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The bytes of a regular file; `nil` when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    // What is no regular file may never end, or wait for a writer before it opens.
    let file = open(path, O_RDONLY | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    var hasFailed = false
    // One byte more than the file has: the read that finds the end needs no second buffer.
    var capacity = Int(status.st_size) + 1
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let result = systemRead(file, buffer.baseAddress, capacity)
        hasFailed = result < 0
        count = max(0, result)
      }
      if hasFailed { return nil }
      if chunk.isEmpty { return bytes }
      let isWhole = bytes.isEmpty && chunk.count == Int(status.st_size)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if isWhole { return bytes }
      capacity = 65_536
    }
  }
}

extension Disk {
  /// Whether there is something at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// The path without symbolic links; the path itself where nothing is.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder of a file and its name.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  /// Makes a folder and those around it, as far as they are missing. What cannot be made shows when something is written there.
  static func makeFolder(_ path: String) {
    guard !exists(path) else { return }
    let (parent, _) = split(path)
    if parent != path, !parent.isEmpty { makeFolder(parent) }
    mkdir(path, 0o777)
  }

  /// What the system refused.
  struct Failure: Error {
    /// Its `errno`.
    let code: Int32
  }

  /// Makes a new file.
  ///
  /// - Parameter model: A file whose owner and permissions the new one gets, as far as that is allowed.
  static func write(_ bytes: [UInt8], to path: String, likeFileAt model: String?) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666)
    guard file >= 0 else { throw Failure(code: errno) }
    do throws(Failure) {
      try writeAll(bytes, to: file)
      var status = stat()
      if let model, stat(model, &status) == 0 {
        // Only the superuser may give a file away; the group is often allowed.
        if fchown(file, status.st_uid, status.st_gid) != 0 { _ = fchown(file, uid_t.max, status.st_gid) }
        guard fchmod(file, status.st_mode & 0o7777) == 0 else { throw Failure(code: errno) }
      }
    } catch {
      close(file)
      throw error
    }
    // A full disk may show only now.
    guard close(file) == 0 else { throw Failure(code: errno) }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Failure(code: count < 0 ? errno : ENOSPC) }
      rest = rest.dropFirst(count)
    }
  }
}

/// `write(2)`, under a name that the method of `Disk` does not hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }

/// `read(2)`, under a name that the method of `Disk` does not hide.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(file, buffer, count)
}
