internal import CXXHash

/// The words of an index, each with a number in the order in which they were met.
///
/// A hash table of its own, because a site has millions of words and a dictionary of arrays would be most of the time.
struct SearchLexicon {
  /// The bytes of all words, one after the other.
  private var bytes: [UInt8] = []
  /// Where each word ends in ``bytes``.
  private var ends: [Int] = []
  /// The number of the word in each slot, or -1; a power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  var count: Int { ends.count }

  subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

  /// The number of a word, a new one where the word is new.
  mutating func number(of word: some Collection<UInt8>) -> Int {
    word.withContiguousStorageIfAvailable { number(of: $0) } ?? number(of: Array(word))
  }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if isEqual(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
    slots[slot] = Int32(count - 1)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == word.count else { return false }
    return bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[start..<ends[number]]).equals(word) }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      var slot = self[number].withUnsafeBufferPointer(Self.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// XXH3 of 64 bits.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: XXH3_64bits(word.baseAddress, word.count) >> 1)
  }
}
