import CYAML

extension UnsafeBufferPointer<UInt8> {
  /// Whether these are well-formed UTF-8 without control characters and tabs, and without line breaks other than line feeds.
  ///
  /// - SeeAlso: Unicode, table 3-7 (well-formed UTF-8); YAML 1.2.2, rule `c-printable`.
  var holdsOnlyCommonCharacters: Bool {
    var place = 0
    while place < count {
      if place + 8 <= count, isASCIIText(eightFrom: place) {
        place += 8
        continue
      }
      let length = commonCharacter(at: place)
      guard length > 0 else { return false }
      place += length
    }
    return true
  }

  /// The first line feed from an offset on; the end when there is none.
  func firstIndex(ofLineFeedFrom start: Int) -> Int {
    guard let base = baseAddress, let found = memchr(base + start, 0x0A, count - start) else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether eight bytes are between the space and `DEL`, without these two or with the space.
  private func isASCIIText(eightFrom place: Int) -> Bool {
    let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    // In each byte the highest bit tells: of the byte itself, of the byte less a space, of the byte and one.
    return (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0
  }

  /// How many bytes the character here has; 0 when it is none, or not a common one.
  private func commonCharacter(at place: Int) -> Int {
    let first = self[place]
    if first < 0x80 { return first == 0x0A || first >= 0x20 && first != 0x7F ? 1 : 0 }
    // A control character or line break of its own kind.
    guard first >= 0xC2, continues(place + 1, from: first == 0xC2 ? 0xA0 : 0x80) else { return 0 }
    if first < 0xE0 { return 2 }
    guard continues(place + 2) else { return 0 }
    let second = self[place + 1]
    switch first {
    case 0xE0: return second >= 0xA0 ? 3 : 0
    // Line and paragraph separators.
    case 0xE2: return second == 0x80 && self[place + 2] & 0xFE == 0xA8 ? 0 : 3
    case 0xED: return second < 0xA0 ? 3 : 0
    // The byte order mark, and what is no character.
    case 0xEF: return second == 0xBB && self[place + 2] == 0xBF || second == 0xBF && self[place + 2] >= 0xBE ? 0 : 3
    case 0xE1..<0xF0: return 3
    case 0xF0: return second >= 0x90 && continues(place + 3) ? 4 : 0
    case 0xF1...0xF3: return continues(place + 3) ? 4 : 0
    case 0xF4: return second < 0x90 && continues(place + 3) ? 4 : 0
    default: return 0
    }
  }

  private func continues(_ place: Int, from lowest: UInt8 = 0x80) -> Bool {
    place < count && self[place] >= lowest && self[place] < 0xC0
  }
}
