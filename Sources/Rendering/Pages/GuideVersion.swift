/// What tells one text of a guide from any other, such as `3f7a-21c9`.
///
/// Made of what readers see and where links lead, in all languages, so that nobody has to raise it, and a new look is no new version.
struct GuideVersion {
  private var hash = FNV()

  /// - Parameter contents: What stands on the page of the guide in each language, as gids writes it.
  init(of contents: [[UInt8]]) {
    for content in contents {
      content.withUnsafeBufferPointer { add($0) }
      hash.add(0)
    }
  }

  var text: String {
    let digits = String(hash.value >> 32 ^ hash.value & 0xffff_ffff, radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.count) + digits
    return "\(padded.prefix(4))-\(padded.suffix(4))"
  }

  private mutating func add(_ content: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < content.count {
      let start = at
      while at < content.count, content[at] != UInt8(ascii: "<") { at += 1 }
      hash.add(UnsafeBufferPointer(rebasing: content[start..<at]))
      guard at < content.count else { return }
      let tag = at
      while at < content.count, content[at] != UInt8(ascii: ">") { at += 1 }
      addValues(UnsafeBufferPointer(rebasing: content[tag..<at]))
      // So that words cannot move from one element into the next unseen.
      hash.add(1)
      at += 1
    }
  }

  /// Adds the addresses of a tag, and the words that stand for a picture.
  private mutating func addValues(_ tag: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at + 1 < tag.count {
      guard tag[at] == UInt8(ascii: "="), tag[at + 1] == UInt8(ascii: "\"") else {
        at += 1
        continue
      }
      let name = tag[..<at]
      let start = at + 2
      at = start
      while at < tag.count, tag[at] != UInt8(ascii: "\"") { at += 1 }
      if name.ends(in: " href") || name.ends(in: " src") || name.ends(in: " alt") {
        hash.add(UnsafeBufferPointer(rebasing: tag[start..<at]))
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
