internal import Diagnostics
internal import Manuscript

/// The sources of a site as they were first read, and as the fixes change them in memory.
struct Sources {
  /// The folders as they were when they were first read: what somebody else writes in the meantime is not seen.
  private let trees: SiteTrees
  private let original: [String: [UInt8]]
  private var changed: [String: [UInt8]] = [:]

  /// - Parameter files: All files that were read from the folders.
  init(_ trees: SiteTrees, files: SourceFiles) {
    var original: [String: [UInt8]] = [:]
    for file in files.files {
      if let path = Self.path(of: file.path, below: trees.content) { original[path] = file.bytes }
    }
    self.original = original
    self.trees = SiteTrees(content: trees.content.replacing(original), templates: trees.templates)
  }

  /// The folders with what was changed.
  var current: SiteTrees { SiteTrees(content: trees.content.replacing(changed), templates: trees.templates) }

  /// The changes, by path; the registries come first, so that nothing ever cites what is not written yet.
  var changes: [FileChange] {
    let paths = changed.keys.sorted { left, right in
      let (isLeftFirst, isRightFirst) = (left.hasPrefix("registry/"), right.hasPrefix("registry/"))
      return isLeftFirst == isRightFirst ? left < right : isLeftFirst
    }
    return paths.compactMap { path in
      guard let new = changed[path], original[path] != new else { return nil }
      return FileChange(path: path, displayPath: trees.content.displayPath(path), old: original[path], new: new)
    }
  }

  /// The sources after these fixes; `nil` when one of them reaches beyond what was read of the content.
  ///
  /// - Parameter files: The files to which the ranges of the edits belong.
  func applying(_ fixes: [Fix], in files: SourceFiles) -> Sources? {
    var result = self
    for (file, edits) in Dictionary(grouping: fixes.flatMap(\.edits), by: \.range.file) {
      guard let path = Self.path(of: files[file].path, below: trees.content) else { return nil }
      result.changed[path] = edits.applied(to: files[file].bytes)
    }
    var added: Set<Fix.Addition> = []
    for addition in fixes.flatMap(\.additions) where added.insert(addition).inserted {
      let bytes = result.changed[addition.path] ?? original[addition.path]
      // A file that is there but could not be read is not written over.
      guard bytes != nil || !trees.content.paths.contains(addition.path) else { return nil }
      result.changed[addition.path] = (bytes ?? []) + addition.text(addedTo: bytes).utf8
    }
    return result
  }

  private static func path(of displayPath: String, below tree: SourceTree) -> String? {
    guard displayPath.hasPrefix(tree.name + "/") else { return nil }
    let path = String(displayPath.dropFirst(tree.name.count + 1))
    return tree.paths.contains(path) ? path : nil
  }
}

/// What happens to one file.
struct FileChange: Hashable {
  /// The file below the folder `content`.
  let path: String
  /// The file as messages name it.
  let displayPath: String
  /// The bytes that were read; `nil` for a file that is new.
  let old: [UInt8]?
  let new: [UInt8]
}
