internal import CCmark

/// What stands behind the `]` of a link or image (CommonMark 0.30, 6.3 Links).
extension Alignment {
  mutating func readLinkEnd(of node: OpaquePointer) -> Bool {
    let start = position
    if readInlineDestination(of: node) { return true }
    position = start
    // `[words][label]` and `[words][]`; else the words are the label (a shortcut reference), for
    // where a label follows libcmark looks for that one only.
    if !readLabel() { position = start }
    return true
  }

  private mutating func readInlineDestination(of node: OpaquePointer) -> Bool {
    guard read("(") else { return false }
    skipSpace()
    let destination = bytes(of: cmark_node_get_url(node))
    if isAt("<") {
      position += 1
      guard readWords(destination), read(">") else { return false }
    } else {
      guard readWords(destination) else { return false }
    }
    skipSpace()
    if read(")") { return cmark_node_get_title(node)?.pointee == 0 }
    guard readTitle(bytes(of: cmark_node_get_title(node))) else { return false }
    skipSpace()
    return read(")")
  }

  private mutating func readTitle(_ title: UnsafeBufferPointer<UInt8>) -> Bool {
    let close: StaticString
    switch source.at(position) {
    case UInt8(ascii: "\""): close = "\""
    case UInt8(ascii: "'"): close = "'"
    case UInt8(ascii: "("): close = ")"
    default: return false
    }
    position += 1
    return readWords(title) && read(close)
  }

  mutating func readLabel() -> Bool {
    guard read("[") else { return false }
    let longest = 1_000
    let start = position
    while position - start <= longest, let byte = source.at(position) {
      position += 1
      switch byte {
      case UInt8(ascii: "]"): return true
      case UInt8(ascii: "["): return false
      case UInt8(ascii: "\\"): if isEscape(at: position - 1) { position += 1 }
      default: break
      }
    }
    return false
  }

  /// Space and at most one line end, for no blank line can stand inside a paragraph.
  private mutating func skipSpace() {
    position = afterSpace(at: position)
    if readLineEnd() { position = afterSpace(at: position) }
  }
}
