internal import CCmark

/// Text against its spelling: escapes, entities and line ends (CommonMark 0.30, 2.4 and 2.5).
extension Alignment {
  /// Reads the spelling of a literal; false where the text says something else.
  mutating func readWords(_ literal: UnsafeBufferPointer<UInt8>, escapes: Bool = true) -> Bool {
    var index = 0
    while index < literal.count {
      guard let byte = source.at(position) else { return false }
      if escapes, byte == UInt8(ascii: "\\"), isEscape(at: position) {
        guard literal[index] == source[position + 1] else { return false }
        index += 1
        position += 2
      } else if byte == UInt8(ascii: "&"), let entity = entity(at: position) {
        guard literal[index...].starts(with: entity.meaning) else { return false }
        index += entity.meaning.count
        position += entity.length
      } else if !readByte(of: literal, at: &index) {
        return false
      }
    }
    return true
  }

  /// Reads a literal that stands as it is: raw HTML.
  mutating func readVerbatim(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < literal.count {
      guard readByte(of: literal, at: &index) else { return false }
    }
    return true
  }

  /// From the first mark of an HTML block to its last, without the line end.
  mutating func rangeOfHTMLBlock(_ block: Node) -> Range<Int>? {
    var literal = bytes(of: cmark_node_get_literal(written(for: block.pointer)))
    while let last = literal.last, last == 0x0A || last == 0x0D {
      literal = UnsafeBufferPointer(rebasing: literal.dropLast())
    }
    let indentation = literal.prefix { $0 == 0x20 || $0 == 0x09 }.count
    literal = UnsafeBufferPointer(rebasing: literal.dropFirst(indentation))
    while source.isBlank(at: position) { position += 1 }
    let start = position
    return readVerbatim(literal) ? start..<position : nil
  }

  private mutating func readByte(
    of literal: UnsafeBufferPointer<UInt8>, at index: inout Int
  ) -> Bool {
    guard let byte = source.at(position) else { return false }
    if source.isLineEnd(at: position), literal.isLineEnd(at: index) {
      // Indentation and quote marks may or may not be part of the literal.
      index = literal.afterLineEnd(at: index)
      while literal.isBlank(at: index) { index += 1 }
      return readLineEnd()
    }
    if byte == 0, literal[index...].starts(with: [0xEF, 0xBF, 0xBD]) {
      index += 3
    } else if byte == literal[index] {
      index += 1
    } else {
      return false
    }
    position += 1
    return true
  }

  func isEscape(at position: Int) -> Bool {
    guard let escaped = source.at(position + 1) else { return false }
    return switch escaped {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// What an entity means is asked of libcmark, which has the table; nil where it is no entity.
  private func entity(at start: Int) -> (meaning: [UInt8], length: Int)? {
    let longest = 40  // the longest name, and more digits than a reference can have
    guard
      let semicolon = source[start...].prefix(longest).firstIndex(of: UInt8(ascii: ";")),
      source[start + 1..<semicolon].allSatisfy(\.canNameEntity)
    else { return nil }
    let spelling = UnsafeBufferPointer(rebasing: source[start...semicolon])
    let document = Document(spelling)
    let meaning = document.root.firstChild?.firstChild?.literal ?? []
    return meaning.elementsEqual(spelling) ? nil : (meaning, spelling.count)
  }
}

extension UInt8 {
  fileprivate var canNameEntity: Bool {
    switch self {
    case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
