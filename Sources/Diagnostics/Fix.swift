/// A change of sources that mends a fault without changing what they mean.
public struct Fix: Hashable, Sendable {
  /// What is replaced. The ranges of one fix do not overlap.
  public let edits: [TextEdit]
  /// What is added at the end of files, which are made where they do not exist.
  public let additions: [Addition]
  /// What has to be mended as a whole: the languages of one text, which must go on citing the same. Fixes of one unit are applied together
  /// or not at all. `nil` for a fix that stands alone.
  public var unit: SourceRange?

  public init(_ edits: [TextEdit], adding additions: [Addition] = []) {
    self.edits = edits
    self.additions = additions
  }

  /// Lines at the end of a file.
  public struct Addition: Hashable, Sendable {
    /// The file, relative to `content/`, such as `registry/links.yaml`.
    public let path: String
    /// The lines, each ended by a line feed.
    public let text: String

    public init(to path: String, _ text: String) {
      (self.path, self.text) = (path, text)
    }
  }
}

/// The replacement of a range of a file.
public struct TextEdit: Hashable, Sendable {
  public let range: SourceRange
  /// What takes its place, as it stands in the file: with the escapes of the quotation marks around it.
  public let replacement: String

  public init(_ range: SourceRange, _ replacement: String) {
    (self.range, self.replacement) = (range, replacement)
  }
}
