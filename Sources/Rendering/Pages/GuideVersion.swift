internal import CXXHash

/// What tells one text of a guide from any other, such as `3f7a-21c9`.
///
/// Made of what readers see and where links lead, in all languages, so that nobody has to raise it, and a new look is no new version: its XXH3
/// hash of 64 bits, folded into 32.
struct GuideVersion {
  /// What counts of the pages.
  private var words: [UInt8] = []

  /// - Parameter contents: What stands on the page of the guide in each language, as gids writes it.
  init(of contents: [ArraySlice<UInt8>]) {
    words.reserveCapacity(contents.reduce(0) { $0 + $1.count } / 2)
    for content in contents {
      content.withUnsafeBufferPointer { add($0) }
      words.append(0)
    }
  }

  var text: String {
    let hash = XXH3_64bits(words, words.count)
    let digits = String(hash >> 32 ^ hash & 0xffff_ffff, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    return "\(padded.prefix(4))-\(padded.suffix(4))"
  }

  private mutating func add(_ content: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while let tag = content.firstOffset(of: UInt8(ascii: "<"), from: at) {
      words.append(contentsOf: UnsafeBufferPointer(rebasing: content[at..<tag]))
      at = content.firstOffset(of: UInt8(ascii: ">"), from: tag) ?? content.count
      addValues(UnsafeBufferPointer(rebasing: content[tag..<at]))
      // So that words cannot move from one element into the next unseen.
      words.append(1)
      at = min(at + 1, content.count)
    }
    words.append(contentsOf: UnsafeBufferPointer(rebasing: content[at...]))
  }

  /// Adds the addresses of a tag, and the words that stand for a picture.
  private mutating func addValues(_ tag: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while let equals = tag.firstOffset(of: UInt8(ascii: "="), from: at) {
      guard equals + 1 < tag.count, tag[equals + 1] == UInt8(ascii: "\"") else {
        at = equals + 1
        continue
      }
      let name = tag[..<equals]
      let start = equals + 2
      at = tag.firstOffset(of: UInt8(ascii: "\""), from: start) ?? tag.count
      if name.ends(in: " href") || name.ends(in: " src") || name.ends(in: " alt") {
        words.append(contentsOf: UnsafeBufferPointer(rebasing: tag[start..<at]))
      }
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func ends(in end: StaticString) -> Bool {
    end.withUTF8Buffer { end in
      last == end.last && suffix(end.count).elementsEqual(end)
    }
  }
}
