internal import Diagnostics
internal import Manuscript

/// How a record is laid out in its file, to add a key to it in the writer's manner.
struct RecordLayout {
  private let field: SourceElement
  private let isFlow: Bool
  private let bytes: [UInt8]

  /// - Parameters:
  ///   - index: A key of the record, behind or before which another one is to stand.
  ///   - walk: The walk through the file.
  ///   - bytes: The file.
  init(ofFieldAt index: Int, in walk: SourceWalk, _ bytes: [UInt8]) {
    let field = walk.elements[index]
    (self.field, self.bytes) = (field, bytes)
    // A record under an id of the writer begins with that id; its braces come behind.
    isFlow =
      field.parent.map { Self.opensWithBrace(walk.elements[$0], before: field.range.bytes.lowerBound, bytes) } ?? false
  }

  private static func opensWithBrace(_ record: SourceElement, before start: Int, _ bytes: [UInt8]) -> Bool {
    guard case .record(_, let id) = record.content else { return false }
    var place = record.range.bytes.lowerBound
    if let id, id.range.bytes.lowerBound == place { place = id.range.bytes.upperBound }
    while place < start, bytes[place] == UInt8(ascii: ":") || bytes[place].isBlank { place += 1 }
    return bytes.indices.contains(place) && bytes[place] == UInt8(ascii: "{")
  }

  /// The edit that adds a key behind this one.
  ///
  /// - Parameter entry: The key with its value, in one line.
  func insertion(_ entry: String) -> TextEdit {
    let end = field.range.bytes.upperBound
    if isFlow { return edit(at: end, ", \(entry)") }
    let lineEnd = bytes[end...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
    return edit(at: lineEnd, "\(lineBreak)\(indentation)\(entry)")
  }

  /// The edit that adds a key before this one.
  func insertionBefore(_ entry: String) -> TextEdit {
    edit(at: field.range.bytes.lowerBound, isFlow ? "\(entry), " : "\(entry)\(lineBreak)\(indentation)")
  }

  private func edit(at offset: Int, _ text: String) -> TextEdit {
    TextEdit(SourceRange(offset..<offset, in: field.range.file), text)
  }

  /// Spaces up to the column of the key, also where a dash stands before it.
  private var indentation: String {
    let start = field.range.bytes.lowerBound
    let lineStart = (bytes[..<start].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    return String(repeating: " ", count: start - lineStart)
  }

  private var lineBreak: String { bytes.lineBreak }
}

extension [UInt8] {
  /// The line ends of the file: CRLF when its first line ends so.
  var lineBreak: String {
    guard let end = firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return "\n" }
    return self[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r")
  }
}
