internal import Manuscript

/// A file or folder of the content that gets another name.
struct ContentMove: Hashable {
  /// The file or folder below the folder of the content.
  let old: String
  /// What it is called then, in the same folder.
  let new: String

  /// The path of a file after the move; `nil` when the move does not touch it.
  func path(of file: String) -> String? {
    if file == old { return new }
    return file.hasPrefix("\(old)/") ? new + file.dropFirst(old.count) : nil
  }
}

extension [ContentMove] {
  /// The path of a file after all the moves.
  func path(of file: String) -> String { lazy.compactMap { $0.path(of: file) }.first ?? file }
}

extension SourceTree {
  /// The folder after some moves.
  func moving(_ moves: [ContentMove]) -> SourceTree {
    guard !moves.isEmpty else { return self }
    let base = self
    let old = Dictionary(paths.map { (moves.path(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    return SourceTree(
      name: name, paths: Array(old.keys), size: { old[$0].flatMap { base.size(of: $0) } },
      read: { old[$0].flatMap { base.read($0) } })
  }
}
