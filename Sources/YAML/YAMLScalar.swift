/// A text in a YAML tree: what it says, how it was written, and where.
///
/// It is small, for a guide has hundreds of them: the text is a range of the source, or of an array of its own.
public struct YAMLScalar: Sendable {
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

  private let buffer: [UInt8]
  private let valueStart: UInt32
  private let valueEnd: UInt32
  private let start: UInt32
  private let end: UInt32

  /// How it is written.
  public let style: Style

  /// The text as UTF-8: a slice of the source where the text stands there literally, else of an
  /// array of its own.
  public var value: ArraySlice<UInt8> { buffer[Int(valueStart)..<Int(valueEnd)] }

  /// Where it stands: UTF-8 byte offsets into the source, quotes and block indicator included. The
  /// range of a block scalar ends with its last line that is not blank, before the line break.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// The text.
  public var string: String { String(decoding: value, as: UTF8.self) }

  /// Whether nothing was written: `key:`, `-` or `{key: }`. An empty text in quotes is not missing.
  public var isMissing: Bool { valueStart == valueEnd && style == .plain }

  /// Whether there is nothing but spaces, tabs and line ends.
  public var isBlank: Bool {
    for index in Int(valueStart)..<Int(valueEnd) {
      switch buffer[index] {
      case 0x20, 0x0A, 0x09, 0x0D: continue
      default: return false
      }
    }
    return true
  }

  /// How many bytes the text has.
  public var count: Int { Int(valueEnd - valueStart) }

  /// Whether this is the given text, byte by byte.
  public func equals(_ text: String) -> Bool {
    count == text.utf8.count && value.elementsEqual(text.utf8)
  }

  /// Whether this is the given text in UTF-8.
  public func equals(_ text: [UInt8]) -> Bool {
    guard count == text.count else { return false }
    let start = Int(valueStart)
    for index in text.indices where buffer[start + index] != text[index] { return false }
    return true
  }

  /// Whether a byte is part of the text.
  public func contains(_ byte: UInt8) -> Bool {
    buffer.withUnsafeBufferPointer { bytes in
      bytes.firstIndex(of: byte, from: Int(valueStart), to: Int(valueEnd)) != nil
    }
  }

  /// Whether a text in quotes stands in its source byte for byte, without escapes: one of an array of its own begins with its first byte.
  var isWithoutEscapes: Bool { valueStart == start + 1 && valueEnd + 1 == end }

  /// A text that stands literally in its source.
  ///
  /// - Parameters:
  ///   - value: The text within the source.
  ///   - range: The text with its quotes or its indicator.
  init(_ value: Range<Int>, of source: [UInt8], style: Style, range: Range<Int>) {
    buffer = source
    valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
    valueEnd = UInt32(truncatingIfNeeded: value.upperBound)
    self.style = style
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// A text that stands in its source in another form.
  init(_ value: [UInt8], style: Style, range: Range<Int>) {
    self.init(value.indices, of: value, style: style, range: range)
  }

  /// The same text at another place.
  func at(_ range: Range<Int>) -> YAMLScalar {
    YAMLScalar(Int(valueStart)..<Int(valueEnd), of: buffer, style: style, range: range)
  }
}

extension YAMLScalar: Hashable {
  public static func == (left: YAMLScalar, right: YAMLScalar) -> Bool {
    left.range == right.range && left.style == right.style && left.hasSameText(as: right)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(value)
    hasher.combine(style)
    hasher.combine(range)
  }

  func hasSameText(as other: YAMLScalar) -> Bool {
    guard count == other.count else { return false }
    let (start, otherStart) = (Int(valueStart), Int(other.valueStart))
    for index in 0..<count where buffer[start + index] != other.buffer[otherStart + index] { return false }
    return true
  }
}
