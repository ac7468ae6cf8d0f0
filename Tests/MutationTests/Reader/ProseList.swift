/// The words of the blocks of a file, in which wordings are found fast.
struct ProseList {
  let all: [Prose]
  /// The blocks that hold a word.
  private let blocks: [String: [Int]]

  init(_ all: [Prose] = []) {
    self.all = all
    var blocks: [String: [Int]] = [:]
    for (index, prose) in all.enumerated() {
      for word in prose.words where blocks[word]?.last != index { blocks[word, default: []].append(index) }
    }
    self.blocks = blocks
  }

  /// Where a wording stands as words of its own, in any case.
  func places(of wording: Wording) -> [(prose: Prose, place: Range<Int>)] {
    let candidates = wording.firstWord.map { blocks[$0] ?? [] } ?? Array(all.indices)
    return candidates.flatMap { index in all[index].places(of: wording).map { (all[index], $0) } }
  }
}
