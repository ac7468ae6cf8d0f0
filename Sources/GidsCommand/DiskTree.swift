internal import Manuscript
internal import Workers

extension SourceTree {
  /// A folder on disk.
  ///
  /// - Parameters:
  ///   - path: The folder, as the user named it.
  ///   - workers: The threads that list it.
  /// - Returns: `nil` when there is no such folder.
  init?(folder path: String, workers: Workers = .all) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    let root = trimmed
    guard Disk.isFolder(root) else { return nil }
    self.init(
      name: root, paths: Disk.files(below: root, workers: workers), size: { Disk.size(of: "\(root)/\($0)") },
      read: { Disk.read("\(root)/\($0)") })
  }
}
