extension Fix.Addition {
  /// What has to be put behind the last byte of a file so that the lines stand at its end, with the line ends of the file.
  ///
  /// - Parameter bytes: The file; `nil` when it does not exist.
  public func text(addedTo bytes: [UInt8]?) -> String {
    guard let bytes, let last = bytes.last, bytes != [0xEF, 0xBB, 0xBF] else { return text }
    let lineFeed = UInt8(ascii: "\n")
    let isCRLF = bytes.firstIndex(of: lineFeed).map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false
    let lineEnd = isCRLF ? "\r\n" : "\n"
    return (last == lineFeed ? "" : lineEnd) + text.replacing("\n", with: lineEnd)
  }
}

extension Collection<TextEdit> {
  /// The bytes of a file after these edits of it.
  ///
  /// - Parameter bytes: The file as it is, to which the ranges belong. They lie within it and do not overlap.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for edit in sorted(by: { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }) {
      result += bytes[position..<edit.range.bytes.lowerBound]
      result += edit.replacement.utf8
      position = edit.range.bytes.upperBound
    }
    return result + bytes[position...]
  }
}
