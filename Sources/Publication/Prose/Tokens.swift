/// A run of letters and digits in plain words.
struct Token {
  let range: Range<Int>
  /// The word in small letters, as a ``ProseScan`` reads it.
  let hash: WordHash
  /// The same word, whichever way its accents are encoded: the same as ``hash`` for all words but those with an accent of its own.
  let word: WordHash
}

extension [UInt8] {
  /// The words in reading order.
  var tokens: [Token] { withUnsafeBufferPointer { tokens(of: $0) } }

  private func tokens(of text: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokens: [Token] = []
    // A word and the space behind it rarely have fewer bytes.
    tokens.reserveCapacity(text.count / 5 + 1)
    var index = 0
    while index < text.count {
      guard text.isWord(at: index) else {
        index += 1
        continue
      }
      let start = index
      var hash = WordHash()
      var hasAccentOfItsOwn = false
      var previous: UInt8 = start > 0 ? text[start - 1] : 0
      repeat {
        let byte = text[index]
        // Nearly all bytes are these.
        if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
          hash.add(byte)
          previous = byte
          index += 1
          continue
        }
        if byte == 0xCC || byte == 0xCD { hasAccentOfItsOwn = true }
        hash.add(UInt8.folded(byte, after: previous))
        previous = byte
        index += 1
      } while index < text.count && text.isWord(at: index)
      let range = start..<index
      let word = hasAccentOfItsOwn ? WordHash(foldedText(in: range).withJoinedAccents) : hash
      tokens.append(Token(range: range, hash: hash, word: word))
    }
    return tokens
  }

  /// A part in small letters.
  func foldedText(in range: Range<Int>) -> String {
    String(decoding: range.map { folded(at: $0) }, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the byte belongs to a letter or a digit. The index must be one of the buffer.
  fileprivate func isWord(at index: Int) -> Bool {
    let byte = self[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit }
    var lead = index
    while lead > 0, self[lead] & 0xC0 == 0x80, index - lead < 3 { lead -= 1 }
    return self[lead].leadsLetter
  }
}

extension String {
  /// The same text with a letter such as `é` in the place of a letter and an accent behind it.
  fileprivate var withJoinedAccents: String {
    String(map { character in Self.accentedLetters[character] ?? character })
  }

  /// The small letters with an accent that the lists of words have, each found under either way of writing it.
  private static let accentedLetters: [Character: Character] = Dictionary(
    uniqueKeysWithValues: (0xE0...0x17F).compactMap { UnicodeScalar($0) }.map { (Character($0), Character($0)) })
}
