/// A run of letters and digits in plain words.
struct Token {
  let range: Range<Int>
  /// The word in small letters.
  let word: String
}

extension [UInt8] {
  /// The words in reading order.
  var tokens: [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < count {
      guard isWord(at: index) else {
        index += 1
        continue
      }
      let start = index
      while isWord(at: index) { index += 1 }
      tokens.append(Token(range: start..<index, word: String(decoding: foldedWord(start..<index), as: UTF8.self)))
    }
    return tokens
  }

  private func foldedWord(_ range: Range<Int>) -> [UInt8] { range.map { folded(at: $0) } }
}
