internal import Manuscript

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension SourceTree {
  /// A folder on disk.
  ///
  /// - Parameter path: The folder, as the user named it.
  /// - Returns: `nil` when there is no such folder.
  init?(folder path: String) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let root = trimmed
    guard Disk.isFolder(root) else { return nil }
    self.init(
      name: root, paths: Disk.files(below: root), size: { Disk.size(of: "\(root)/\($0)") },
      read: { Disk.read("\(root)/\($0)") })
  }
}

/// Reading through POSIX, without Foundation.
private enum Disk {
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

  static func read(_ path: String) -> [UInt8]? {
    guard size(of: path) != nil else { return nil }
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
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
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      capacity = 65_536
    }
  }

  /// All regular files and everything that is no folder, by their path below the folder.
  static func files(below root: String) -> [String] {
    var files: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      guard let directory = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else { continue }
      defer { closedir(directory) }
      while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name != ".", name != ".." else { continue }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if isFolder("\(root)/\(path)") { folders.append(path) } else { files.append(path) }
      }
    }
    return files
  }
}

/// `read(2)`, under a name that the method of `Disk` does not hide.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(file, buffer, count)
}
