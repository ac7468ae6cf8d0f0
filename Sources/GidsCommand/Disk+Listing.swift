#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Disk {
  /// All regular files and everything that is no folder, by their path below the folder, sorted by their UTF-8 bytes.
  static func files(below root: String) -> [String] {
    var files: [String] = []
    add(filesIn: root, named: "", to: &files)
    return files
  }

  /// - Parameter prefix: The path of the folder below the root, with a slash at its end; empty for the root.
  private static func add(filesIn folder: String, named prefix: String, to files: inout [String]) {
    for name in names(in: folder).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      if name.utf8.last == UInt8(ascii: "/") {
        add(filesIn: "\(folder)/\(name.dropLast())", named: prefix + name, to: &files)
      } else {
        files.append(prefix + name)
      }
    }
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
