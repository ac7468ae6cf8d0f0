/// Something in the plain words of a text that should be a reference.
struct TypedText {
  let kind: Kind
  /// Where it stands among the bytes of the words.
  let range: Range<Int>

  enum Kind {
    case address
    case email
    /// A reference that CommonMark does not read as one, because it is not closed or holds a space.
    case reference(ReferenceSyntax.Kind)
  }

  /// Looks for addresses, e-mail addresses and broken references.
  ///
  /// - Parameters:
  ///   - words: The content of a text node.
  ///   - previous: The content of the text node before it, if there is one: cmark puts `<` into a node of its own.
  static func findAll(in words: [UInt8], after previous: [UInt8]) -> [TypedText] {
    if previous.last == UInt8(ascii: "<"), let kind = brokenReference(words) {
      return [TypedText(kind: .reference(kind), range: 0..<words.count)]
    }
    var found: [TypedText] = []
    var start = 0
    while start < words.count {
      guard !isSeparator(words[start]) else {
        start += 1
        continue
      }
      let end = words[start...].firstIndex(where: isSeparator) ?? words.count
      if let kind = kind(of: words[start..<end]) {
        found.append(TypedText(kind: kind, range: start..<trimmedEnd(words, start, end)))
      }
      start = end
    }
    return found
  }

  private static func kind(of word: ArraySlice<UInt8>) -> Kind? {
    if let at = word.firstIndex(of: UInt8(ascii: "@")) {
      let host = word[(at + 1)...]
      if at > word.startIndex, let dot = host.firstIndex(of: UInt8(ascii: ".")), dot > host.startIndex, dot + 1 < host.endIndex {
        return .email
      }
    }
    if word.starts(with: "www.".utf8), word.count > 6 { return .address }
    guard let colon = word.firstIndex(of: UInt8(ascii: ":")), word[colon...].starts(with: "://".utf8) else { return nil }
    return colon > word.startIndex && word.count > colon - word.startIndex + 3 ? .address : nil
  }

  private static func brokenReference(_ words: [UInt8]) -> ReferenceSyntax.Kind? {
    guard let colon = words.firstIndex(of: UInt8(ascii: ":")), colon <= 8 else { return nil }
    return ReferenceSyntax.Kind(rawValue: String(decoding: words[..<colon], as: UTF8.self).lowercased())
  }

  /// Spaces and marks that surround an address.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
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
