/// A text in a YAML tree: what it says, how it was written, and where.
public struct YAMLScalar: Hashable, Sendable {
  /// How a scalar is written.
  ///
  /// - SeeAlso: YAML 1.2.2, 7.3 (flow scalar styles) and 8.1 (block scalar styles).
  public enum Style: Hashable, Sendable {
    /// `text`
    case plain
    /// `'text'`
    case singleQuoted
    /// `"text"`
    case doubleQuoted
    /// `|` and the text on the lines below, line by line.
    case literal
    /// `>` and the text on the lines below, lines joined.
    case folded
  }

  /// The text as UTF-8: a slice of the source where the text stands there literally, else of an
  /// array of its own.
  public let value: ArraySlice<UInt8>

  /// How it is written.
  public let style: Style

  /// Where it stands: UTF-8 byte offsets into the source, quotes and block indicator included. The
  /// range of a block scalar ends with its last line that is not blank, before the line break.
  public let range: Range<Int>

  /// The text.
  public var string: String { String(decoding: value, as: UTF8.self) }

  /// Whether nothing was written: `key:`, `-` or `{key: }`. An empty text in quotes is not missing.
  public var isMissing: Bool { value.isEmpty && style == .plain }

  /// Whether this is the given text, byte by byte.
  public func equals(_ text: String) -> Bool {
    value.count == text.utf8.count && value.elementsEqual(text.utf8)
  }
}
