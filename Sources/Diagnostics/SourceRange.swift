/// A range of bytes in a source file.
///
/// Offsets count UTF-8 bytes from the start of the file, so that a range survives any later question: lines and columns are computed
/// only when a diagnostic is shown, see ``SourcePosition``.
public struct SourceRange: Hashable, Sendable {
  /// The file in which the range lies.
  public let file: SourceFileID
  private let lower: UInt32
  private let upper: UInt32

  /// - Parameters:
  ///   - bytes: The range, in UTF-8 bytes from the start of the file.
  ///   - file: The file in which the range lies.
  public init(_ bytes: Range<Int>, in file: SourceFileID) {
    self.file = file
    self.lower = UInt32(truncatingIfNeeded: bytes.lowerBound)
    self.upper = UInt32(truncatingIfNeeded: bytes.upperBound)
  }

  /// The range in UTF-8 bytes from the start of the file.
  public var bytes: Range<Int> {
    Int(lower)..<Int(upper)
  }
}

/// A line and a column as an editor shows them.
///
/// Lines end at LF or CRLF. Both numbers begin at 1; a column counts Unicode code points (SARIF 2.1.0, section 3.14.17,
/// `unicodeCodePoints`), a tab is one. A byte order mark does not count.
public struct SourcePosition: Hashable, Sendable {
  public let line: Int
  public let column: Int

  /// - Parameters:
  ///   - offset: The place, in UTF-8 bytes from the start of `text`; a place past the end counts as the end.
  ///   - text: The whole file.
  public init(offset: Int, in text: [UInt8]) {
    let end = min(offset, text.count)
    var line = 1
    var lineStart = text.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, end) : 0
    for index in lineStart..<end where text[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    self.line = line
    self.column = 1 + text[lineStart..<end].count { $0 & 0xC0 != 0x80 }
  }
}
