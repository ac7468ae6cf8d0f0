extension UnsafeBufferPointer<UInt8> {
  /// Whether these are well-formed UTF-8 without control characters and tabs, and without line breaks other than line feeds.
  ///
  /// - SeeAlso: Unicode, table 3-7 (well-formed UTF-8); YAML 1.2.2, rule `c-printable`.
  var holdsOnlyCommonCharacters: Bool {
    var place = 0
    while true {
      place = firstUncommonByte(from: place)
      guard place < count else { return true }
      let length = self[place] == 0x0A ? 1 : lengthOfCommonCharacter(at: place)
      guard length > 0 else { return false }
      place += length
    }
  }

  /// The next byte that is neither a visible sign of ASCII nor a space, found eight bytes at a time.
  private func firstUncommonByte(from start: Int) -> Int {
    var place = start
    while place + 8 <= count {
      let word = word(at: place)
      // In each byte the highest bit tells: of the byte itself, of the byte less a space, of the byte and one. The lowest such bit is right;
      // those above it may come from a carry.
      let uncommon = (word | (word &- .eachByte(0x20)) | (word &+ .eachByte(1))) & .eachByte(0x80)
      if uncommon != 0 { return place + uncommon.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count, self[place] >= 0x20, self[place] < 0x7F { place += 1 }
    return place
  }

  /// How many bytes a character beyond ASCII has; 0 when it is none, or a control character or a line break of its own kind.
  private func lengthOfCommonCharacter(at place: Int) -> Int {
    let first = self[place]
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
