/// A hash of the small letters of a word (FNV-1a, 64 bits), the same in every run.
///
/// It stands for the word itself: of the words that a language has, no two share one.
struct WordHash: Hashable, ExpressibleByStringLiteral {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  init() {}

  /// - Parameter word: In small letters.
  init(_ word: some Sequence<UInt8>) {
    for byte in word { add(byte) }
  }

  /// - Parameter word: In small letters.
  init(_ word: String) { self.init(word.utf8) }

  init(stringLiteral word: String) { self.init(word) }

  /// Two words, one behind the other.
  func followed(by next: WordHash) -> WordHash {
    var hash = self
    hash.value = (value &* 31) ^ next.value
    return hash
  }

  /// The word with an ending.
  func followed(by ending: String) -> WordHash {
    var hash = self
    for byte in ending.utf8 { hash.add(byte) }
    return hash
  }
}
