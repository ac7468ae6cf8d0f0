extension SourceTree {
  /// The folder with other bytes in some of its files, and with files that it has not.
  ///
  /// - Parameter files: The bytes by path below the folder.
  public func replacing(_ files: [String: [UInt8]]) -> SourceTree {
    guard !files.isEmpty else { return self }
    let base = self
    return SourceTree(
      name: name, paths: Array(Set(paths).union(files.keys)), size: { files[$0]?.count ?? base.size(of: $0) },
      read: { files[$0] ?? base.read($0) })
  }
}

extension SourceTree {
  /// The same folder, of which some files were read already.
  public func knowing(_ read: [String: [UInt8]]) -> SourceTree {
    read.isEmpty
      ? self : SourceTree(name: name, paths: paths, size: { self.size(of: $0) }, read: { read[$0] ?? self.read($0) })
  }
}
