/// A set of small numbers, a bit for each.
struct IndexSet: Sendable {
  private var words: [UInt64] = []

  func contains(_ index: Int) -> Bool {
    index / 64 < words.count && words[index / 64] & (1 << UInt64(index % 64)) != 0
  }

  /// The numbers, from the smallest to the largest.
  var indices: [Int] {
    words.enumerated().flatMap { place, word in
      word == 0 ? [] : (0..<64).filter { word & (1 << UInt64($0)) != 0 }.map { place * 64 + $0 }
    }
  }

  mutating func insert(_ index: Int) {
    let word = index / 64
    if word >= words.count { words += repeatElement(0, count: word + 1 - words.count) }
    words[word] |= 1 << UInt64(index % 64)
  }

  mutating func add(_ other: IndexSet) {
    if other.words.count > words.count { words += repeatElement(0, count: other.words.count - words.count) }
    for index in other.words.indices { words[index] |= other.words[index] }
  }
}
