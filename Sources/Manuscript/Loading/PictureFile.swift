/// A picture that stands in a folder `figures`.
public struct PictureFile: Sendable {
  /// The file below `content/`.
  public let path: String
  /// The figure that it belongs to: the first component of its name.
  public let figure: String
  /// The language in its name; `nil` for a picture for all languages.
  public let language: LanguageTag?
  /// Whether it is the drawing that stands in for a screenshot.
  public let isSchematic: Bool
  /// Width and height in pixels, or in user units of an SVG; `nil` when the file is not a picture that can be read.
  public let size: PictureSize?

  /// The file name without its folders.
  public var fileName: String {
    String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }
}

/// Width and height of a picture.
public struct PictureSize: Hashable, Sendable {
  public let width: Int
  public let height: Int
}

extension PictureFile {
  /// The endings of picture files.
  static let fileTypes = ["png", "jpg", "jpeg", "svg", "webp", "gif"]

  /// Reads `<figure>[.schematic][.<language>].<type>`.
  ///
  /// - Parameters:
  ///   - path: The file below the tree.
  ///   - tree: Where the file is read from.
  /// - Returns: `nil` when the name has another form.
  init?(path: String, in tree: SourceTree) {
    let name = path.split(separator: "/").last ?? ""
    var parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let type = parts.popLast(), Self.fileTypes.contains(type), let figure = parts.first else {
      return nil
    }
    var rest = parts.dropFirst()
    isSchematic = rest.first == "schematic"
    if isSchematic { rest = rest.dropFirst() }
    language = rest.first.flatMap { LanguageTag(wellFormed: $0) }
    guard rest.count == (language == nil ? 0 : 1), Identifier.isValid(Array(figure.utf8)) else { return nil }
    self.path = path
    self.figure = figure
    self.size = tree.read(path).flatMap { PictureSize(of: $0) }
  }
}
