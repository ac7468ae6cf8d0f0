/// A style sheet as a browser needs it: without the comments, the indentation and the empty lines that are for its writers.
///
/// Comments that begin with `/*!`, as licences do, stay. What is left means the same: strings, addresses and escapes are copied byte by byte,
/// and a comment that alone keeps two tokens apart stays (CSS Syntax Level 3, section 4.3).
struct LeanStyleSheet {
  private(set) var bytes: [UInt8] = []
  private let source: [UInt8]
  private var offset = 0
  /// What was between the last token and here.
  private var gap = Gap.none

  private enum Gap { case none, blank, line }

  init(of source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
    while offset < source.count { readToken() }
    if gap == .line { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func readToken() {
    let byte = source[offset]
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0C:
      gap = .line
      offset += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      if gap == .none { gap = .blank }
      offset += 1
    case UInt8(ascii: "/") where source[at: offset + 1] == UInt8(ascii: "*"): readComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): copy(to: end(ofTextIn: byte))
    case UInt8(ascii: "\\"): copy(to: offset + 2)
    case UInt8(ascii: "("):
      let isAddress = gap == .none && bytes.suffix(3).elementsEqual("url".utf8) { $0 | 0x20 == $1 }
      copy(to: isAddress ? endOfAddress : offset + 1)
    default: copy(to: source[(offset + 1)...].firstIndex(where: Self.isSpecial) ?? source.count)
    }
  }

  /// Whether more has to be known of a byte than that it is copied.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"),
      UInt8(ascii: "("):
      true
    default: false
    }
  }

  private mutating func readComment() {
    let end = source.endOfComment(from: offset + 2) ?? source.count
    if source[at: offset + 2] == UInt8(ascii: "!") || keepsTokensApart(upTo: end) {
      copy(to: end)
    } else {
      offset = end
    }
  }

  /// Whether, without the comment that begins here, what stands around it could be one token.
  private func keepsTokensApart(upTo end: Int) -> Bool {
    guard gap == .none, let before = bytes.last, let after = source[at: end] else { return false }
    return !Self.standsAlone(before) && !Self.standsAlone(after)
  }

  /// Whether a byte is a blank, or a token that never grows.
  private static func standsAlone(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0C, UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","):
      true
    default: false
    }
  }

  /// Where a text in quotes ends, behind its closing quote; a line break ends it, too.
  private func end(ofTextIn quote: UInt8) -> Int {
    var end = offset + 1
    while let byte = source[at: end], byte != UInt8(ascii: "\n") {
      end += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == quote { break }
    }
    return end
  }

  /// Where an address ends, behind its bracket. One in quotes is read as a text, behind the opening bracket.
  private var endOfAddress: Int {
    var end = offset + 1
    while let byte = source[at: end], byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { end += 1 }
    if let quote = source[at: end], quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") { return end }
    while let byte = source[at: end] {
      end += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: ")") { break }
    }
    return end
  }

  private mutating func copy(to end: Int) {
    let end = min(end, source.count)
    if !bytes.isEmpty {
      switch gap {
      case .none: break
      case .blank: bytes.append(UInt8(ascii: " "))
      case .line: bytes.append(UInt8(ascii: "\n"))
      }
    }
    gap = .none
    bytes += source[offset..<end]
    offset = end
  }
}
