import TestSupport

/// A kind of mistake that somebody may make in correct content.
struct Mutation: Sendable {
  let kind: String
  /// Makes the mistake in a place that the generator chooses; `nil` where there is no place for it.
  let apply: @Sendable (Catalogue, inout SplitMix) -> Change?

  init(_ kind: String, _ apply: @escaping @Sendable (Catalogue, inout SplitMix) -> Change?) {
    (self.kind, self.apply) = (kind, apply)
  }

  /// All kinds, in the order of the report.
  static let all: [Mutation] =
    languageKinds + stepKinds + idKinds + referenceKinds + typedKinds + registryKinds + figureKinds + yamlKinds
    + randomKinds
}

/// What a mutation does to the content.
struct Change: Sendable {
  var edits: [Edit] = []
  /// Files that are taken away.
  var removed: [String] = []
  /// Wordings that must stand in the outputs in place of others.
  var renamed: [Renaming] = []

  init(_ edits: [Edit]) { self.edits = edits }

  init(removing path: String) { removed = [path] }

  /// Words that take the place of others in all outputs of a language, as often as those stood there.
  struct Renaming: Sendable {
    let language: String
    let old: String
    let new: String
    /// Whether the words are the address of links, and not their words.
    let isAddress: Bool
  }

  /// The bytes of a file after the edits.
  func bytes(of path: String, from original: [UInt8]) -> [UInt8] {
    var bytes = original
    for edit in edits(of: path).reversed() { bytes.replaceSubrange(edit.range, with: edit.replacement) }
    return bytes
  }

  /// The edits of a file in the order of their places.
  func edits(of path: String) -> [Edit] {
    edits.filter { $0.path == path }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The files after the change.
  func files(from original: [String: [UInt8]]) -> [String: [UInt8]] {
    var files = original
    for path in Set(edits.map(\.path)) { files[path] = bytes(of: path, from: original[path] ?? []) }
    for path in removed { files[path] = nil }
    return files
  }
}

/// The replacement of a range of a file.
struct Edit: Sendable {
  let path: String
  let range: Range<Int>
  let replacement: [UInt8]

  init(_ path: String, _ range: Range<Int>, _ replacement: String) {
    (self.path, self.range, self.replacement) = (path, range, Array(replacement.utf8))
  }

  init(_ path: String, _ range: Range<Int>, _ replacement: [UInt8]) {
    (self.path, self.range, self.replacement) = (path, range, replacement)
  }
}
