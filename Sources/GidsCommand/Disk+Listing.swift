internal import Manuscript
internal import Workers

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Disk {
  /// All regular files and everything that is no folder, by their path below the folder, sorted by their UTF-8 bytes.
  ///
  /// - Parameter workers: The threads that look into the folders.
  static func files(below root: String, workers: Workers = .all) -> [String] {
    files(in: root, named: "", workers)
  }

  /// - Parameter prefix: The path of the folder below the root, with a slash at its end; empty for the root.
  private static func files(in folder: String, named prefix: String, _ workers: Workers) -> [String] {
    let names = names(in: folder).sorted { $0.precedesInBytes($1) }
    let below = workers.map(names.indices) { index -> [String]? in
      let name = names[index]
      return name.utf8.last == UInt8(ascii: "/")
        ? files(in: "\(folder)/\(name.dropLast())", named: prefix + name, workers) : nil
    }
    var paths: [String] = []
    for (name, below) in zip(names, below) {
      if let below { paths += below } else { paths.append(prefix + name) }
    }
    return paths
  }

  /// What is in a folder. The names of folders end with a slash, so that what is in them comes where its whole path belongs.
  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      names.append(isFolder(entry, at: "\(folder)/\(name)") ? "\(name)/" : name)
    }
    return names
  }

  /// Most file systems tell with the name whether it is one of a folder.
  private static func isFolder(_ entry: UnsafeMutablePointer<dirent>, at path: @autoclosure () -> String) -> Bool {
    switch Int(entry.pointee.d_type) {
    case Int(DT_DIR): true
    case Int(DT_REG): false
    default: isFolder(path())
    }
  }
}
