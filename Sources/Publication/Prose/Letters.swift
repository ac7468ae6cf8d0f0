/// Plain words in UTF-8: where letters, spaces and apostrophes stand, and which letters differ only in their size.
///
/// Capitals are told from small letters in ASCII, from U+00C0 to U+00DE, and in Œ: the letters of the languages that gids speaks.
extension [UInt8] {
  /// Whether the byte belongs to a letter or a digit.
  func isWord(at index: Int) -> Bool {
    guard indices.contains(index) else { return false }
    let byte = self[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit }
    var lead = index
    while lead > 0, self[lead] & 0xC0 == 0x80, index - lead < 3 { lead -= 1 }
    return self[lead].leadsLetter
  }

  /// The byte as it stands in the small letter.
  func folded(at index: Int) -> UInt8 {
    UInt8.folded(self[index], after: index > 0 ? self[index - 1] : 0)
  }

  /// The bytes with small letters for capitals.
  var foldedWords: [UInt8] { indices.map { folded(at: $0) } }

  /// Whether a capital begins here.
  func isCapital(at index: Int) -> Bool {
    guard indices.contains(index) else { return false }
    if self[index] < 0x80 { return self[index].isASCIICapital }
    return index + 1 < count && folded(at: index + 1) != self[index + 1]
  }

  /// How many bytes the space of any kind takes that stands here; 0 when none does.
  func spaceLength(at index: Int) -> Int {
    guard indices.contains(index) else { return 0 }
    switch self[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"): return 1
    case 0xC2: return self[index...].starts(with: "\u{A0}".utf8) ? 2 : 0
    case 0xE2: return self[index...].starts(with: "\u{202F}".utf8) ? 3 : 0
    default: return 0
    }
  }

  /// Behind the spaces of any kind that stand here.
  func skippingSpaces(from index: Int) -> Int {
    var index = index
    while case let length = spaceLength(at: index), length > 0 { index += length }
    return index
  }

  /// Before the spaces of any kind that end here.
  func skippingSpaces(before index: Int) -> Int {
    var index = index
    while let length = (1...3).first(where: { spaceLength(at: index - $0) == $0 }) { index -= length }
    return index
  }

  /// How many bytes the apostrophe takes that stands here, typewritten or not; 0 when none does.
  func apostropheLength(at index: Int) -> Int {
    guard indices.contains(index) else { return 0 }
    if self[index] == UInt8(ascii: "'") { return 1 }
    return self[index] == 0xE2 && self[index...].starts(with: "’".utf8) ? 3 : 0
  }

  /// The words with one plain space for each run of spaces, and typewritten apostrophes.
  var withPlainMarks: [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < count {
      if spaceLength(at: index) > 0 {
        index = skippingSpaces(from: index)
        result.append(UInt8(ascii: " "))
      } else if case let length = apostropheLength(at: index), length > 0 {
        index += length
        result.append(UInt8(ascii: "'"))
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }

  func starts(with mark: String, at index: Int) -> Bool {
    index >= 0 && index <= count && self[index...].starts(with: mark.utf8)
  }

  func ends(with mark: String, at index: Int) -> Bool {
    starts(with: mark, at: index - mark.utf8.count)
  }

  func text(in range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

extension UInt8 {
  var isASCIICapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether the first byte of a character beyond ASCII begins a letter: the marks and spaces of our languages begin with the two others.
  var leadsLetter: Bool { self >= 0xC3 && self != 0xE2 }

  /// A byte as it stands in the small letter, by the byte before it.
  static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte.isASCIICapital { return byte | 0x20 }
    if previous == 0xC3, (0x80...0x9E).contains(byte), byte != 0x97 { return byte + 0x20 }
    return previous == 0xC5 && byte == 0x92 ? 0x93 : byte
  }
}
