/// A file of the site.
public struct OutputFile: Sendable {
  /// Below the site's root, with `/` between the folders.
  public let path: String
  public let content: Content

  /// What a file holds.
  public enum Content: Sendable {
    case bytes([UInt8])
    /// The bytes of a file below `content/`, such as a picture.
    case copy(of: String)
  }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    content = .bytes(bytes)
  }

  public init(path: String, copyOf source: String) {
    self.path = path
    content = .copy(of: source)
  }
}
