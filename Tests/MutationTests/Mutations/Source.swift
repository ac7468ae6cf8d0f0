import YAML

/// A file of the content as a mutation sees it: bytes, lines, and the tree of its values.
struct Source: Sendable {
  let path: String
  let bytes: [UInt8]
  let root: YAMLNode?
  private let lineStarts: [Int]

  init(path: String, bytes: [UInt8]) {
    (self.path, self.bytes) = (path, bytes)
    root = YAMLDocument(parsing: bytes).root
    lineStarts = Self.lineStarts(of: bytes)
  }

  static func lineStarts(of bytes: [UInt8]) -> [Int] {
    [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") && $0 + 1 < bytes.count }.map { $0 + 1 }
  }

  var lineCount: Int { lineStarts.count }

  /// The line of an offset, from 0.
  func line(at offset: Int) -> Int { Self.line(at: offset, lineStarts) }

  static func line(at offset: Int, _ starts: [Int]) -> Int {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line with its line end.
  func range(ofLine line: Int) -> Range<Int> { range(ofLines: line..<(line + 1)) }

  func range(ofLines lines: Range<Int>) -> Range<Int> {
    let end = lines.upperBound < lineCount ? lineStarts[lines.upperBound] : bytes.count
    return lineStarts[lines.lowerBound]..<end
  }

  /// The lines that hold a range.
  func lines(of range: Range<Int>) -> Range<Int> {
    line(at: range.lowerBound)..<(line(at: max(range.lowerBound, range.upperBound - 1)) + 1)
  }

  /// Whether a range is made of whole lines.
  func isWhole(_ range: Range<Int>) -> Bool {
    self.range(ofLine: line(at: range.lowerBound)).lowerBound == range.lowerBound
      && (range.upperBound == bytes.count || byte(range.upperBound - 1) == UInt8(ascii: "\n"))
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func byte(_ offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

  /// The spaces before the first word of a line.
  func indentation(ofLine line: Int) -> Int {
    bytes[range(ofLine: line)].prefix { $0 == UInt8(ascii: " ") }.count
  }

  func isBlank(line: Int) -> Bool { bytes[range(ofLine: line)].allSatisfy { $0 == 0x20 || $0 == 0x0A } }

  /// Whether nothing but a comment stands on a line.
  func isComment(line: Int) -> Bool {
    bytes[range(ofLine: line)].first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
  }
}
