/// Something in the plain words of a text that should be a reference.
struct TypedText {
  let kind: Kind
  /// Where it stands among the bytes of the words.
  let range: Range<Int>
  /// What stands there.
  let words: String

  enum Kind {
    case address
    case email
    /// A reference that CommonMark does not read as one, because a sign of it is missing or it holds a space.
    case reference(ReferenceSyntax.Kind)
  }

  private init(_ kind: Kind, _ range: Range<Int>, in text: [UInt8]) {
    self.kind = kind
    self.range = range
    words = String(decoding: text[range], as: UTF8.self)
  }

  /// The addresses, e-mail addresses and broken references among plain words, in reading order.
  ///
  /// - Parameter words: Plain words as they were written, with their backslashes.
  static func all(in words: [UInt8]) -> [TypedText] {
    var found: [TypedText] = []
    var start = 0
    while start < words.count {
      if let reference = brokenReference(in: words, at: start) {
        found.append(reference)
        start = reference.range.upperBound
      } else if isSeparator(words[start]) {
        // A backslash takes the meaning from the sign behind it.
        start += words[start] == UInt8(ascii: "\\") ? 2 : 1
      } else {
        let end = words[start...].firstIndex(where: isSeparator) ?? words.count
        if let reference = bareReference(in: words, start..<end) {
          found.append(reference)
        } else if let kind = kind(of: words[start..<end]) {
          found.append(TypedText(kind, start..<trimmedEnd(words, start, end), in: words))
        }
        start = end
      }
    }
    return found
  }

  /// Whether words hold a sign without which ``all(in:)`` finds nothing.
  static func isPossible(in words: UnsafeRawBufferPointer) -> Bool {
    var previous: UInt8 = 0
    for byte in words {
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "<"): return true
      case UInt8(ascii: "/") where previous == byte: return true
      case UInt8(ascii: "a")...UInt8(ascii: "z") where previous == UInt8(ascii: ":"): return true
      case UInt8(ascii: "w"), UInt8(ascii: "W"): if previous | 0x20 == UInt8(ascii: "w") { return true }
      default: break
      }
      previous = byte
    }
    return false
  }

  private static func kind(of word: ArraySlice<UInt8>) -> Kind? {
    if let colon = word.firstIndex(of: UInt8(ascii: ":")), word[colon...].starts(with: "://".utf8) {
      return colon > word.startIndex && colon + 3 < word.endIndex ? .address : nil
    }
    if let at = word.firstIndex(of: UInt8(ascii: "@")) {
      let host = word[(at + 1)...]
      if at > word.startIndex, let dot = host.firstIndex(of: UInt8(ascii: ".")), dot > host.startIndex,
        dot + 1 < host.endIndex
      {
        return .email
      }
    }
    return word.count > 6 && word.prefix(4).map({ $0 | 0x20 }) == Array("www.".utf8) ? .address : nil
  }

  /// A `<` with the name of a kind and a colon behind it, up to the `>` of the same line or else to the first space.
  private static func brokenReference(in words: [UInt8], at start: Int) -> TypedText? {
    guard words[start] == UInt8(ascii: "<") else { return nil }
    let name = words[(start + 1)...].firstIndex { $0 != UInt8(ascii: " ") } ?? words.count
    guard let colon = words[name...].prefix(9).firstIndex(of: UInt8(ascii: ":")),
      let kind = ReferenceSyntax.Kind(written: words[name..<colon])
    else { return nil }
    let rest = words[(colon + 1)...]
    let end = rest.firstIndex { "<>\n".utf8.contains($0) } ?? words.count
    if end < words.count, words[end] == UInt8(ascii: ">") {
      return TypedText(.reference(kind), start..<(end + 1), in: words)
    }
    var wordEnd = rest[..<end].firstIndex(of: UInt8(ascii: " ")) ?? end
    while wordEnd > colon + 1, ".,;!?)".utf8.contains(words[wordEnd - 1]) { wordEnd -= 1 }
    return TypedText(.reference(kind), start..<wordEnd, in: words)
  }

  /// A word such as `step:sign-in` without the `<` before it, up to the `>` that may stand behind it.
  private static func bareReference(in words: [UInt8], _ word: Range<Int>) -> TypedText? {
    guard let colon = words[word].prefix(9).firstIndex(of: UInt8(ascii: ":")), colon + 1 < word.upperBound,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(words[colon + 1]),
      let kind = ReferenceSyntax.Kind(written: words[word.lowerBound..<colon]),
      // Behind a `\<` it is only shown.
      word.lowerBound == 0 || words[word.lowerBound - 1] != UInt8(ascii: "<")
    else { return nil }
    let isClosed = word.upperBound < words.count && words[word.upperBound] == UInt8(ascii: ">")
    let end = isClosed ? word.upperBound + 1 : trimmedEnd(words, word.lowerBound, word.upperBound)
    return TypedText(.reference(kind), word.lowerBound..<end, in: words)
  }

  /// Spaces and marks that surround an address.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }

  private static func trimmedEnd(_ words: [UInt8], _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start + 1, ".,;:!?".utf8.contains(words[end - 1]) { end -= 1 }
    return end
  }
}

extension ReferenceSyntax.Kind {
  /// The kind that a word names, with or without a capital.
  fileprivate init?(written name: ArraySlice<UInt8>) {
    self.init(rawValue: String(decoding: name, as: UTF8.self).lowercased())
  }
}
