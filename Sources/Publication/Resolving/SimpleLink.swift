internal import CommonMark

/// A reference of a ``SimpleText``, such as `<step:sign-in>`, by its place among the bytes of the text.
struct SimpleLink {
  let kind: ReferenceSyntax.Kind
  /// Whether the kind begins with a capital: `Term:user`.
  let isCapitalised: Bool
  /// What stands after the colon.
  let argument: Range<Int>
  /// Whether it leads somewhere, or will when a fault elsewhere is mended.
  var isCited = true

  /// What stands between the brackets.
  var destination: Range<Int> { argument.lowerBound - kind.rawValue.utf8.count - 1..<argument.upperBound }

  func syntax(in text: ArraySlice<UInt8>) -> ReferenceSyntax {
    ReferenceSyntax(kind: kind, isCapitalised: isCapitalised, argument: text.string(in: argument))
  }
}

extension SimpleText {
  /// The links of the text as references.
  ///
  /// - Returns: `nil` when one is none, or may be a label between quotation marks: such faults are looked at in libcmark's tree.
  func links(in text: ArraySlice<UInt8>) -> [SimpleLink]? {
    guard !pieces.isEmpty else { return [] }
    return text.withUnsafeBufferPointer { links(in: $0) }
  }

  private func links(in text: UnsafeBufferPointer<UInt8>) -> [SimpleLink]? {
    var links: [SimpleLink] = []
    links.reserveCapacity(pieces.count)
    for piece in pieces where piece.kind == .link {
      guard let link = SimpleLink(text, piece.range) else { return nil }
      if link.kind == .ui, text.mayBeQuoted(piece.range) { return nil }
      links.append(link)
    }
    return links
  }
}

extension SimpleLink {
  /// - Parameter range: Where the link stands, brackets included.
  fileprivate init?(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let start = range.lowerBound + 1
    var colon = start
    while text[colon] != UInt8(ascii: ":") { colon += 1 }
    guard let kind = ReferenceSyntax.Kind(UnsafeBufferPointer(rebasing: text[start..<colon])) else { return nil }
    self.kind = kind
    isCapitalised = text[start].isASCIICapital
    argument = colon + 1..<range.upperBound - 1
  }
}

extension ReferenceSyntax.Kind {
  /// - Parameter name: The name of a kind, which may begin with a capital.
  fileprivate init?(_ name: UnsafeBufferPointer<UInt8>) {
    func isName(_ word: StaticString) -> Bool {
      guard name.count == word.utf8CodeUnitCount else { return false }
      for index in 1..<name.count where name[index] != word.utf8Start[index] { return false }
      return true
    }
    guard name.count > 1 else { return nil }
    switch name[0] | 0x20 {
    case UInt8(ascii: "l") where isName("link"): self = .link
    case UInt8(ascii: "c") where isName("contact"): self = .contact
    case UInt8(ascii: "t") where isName("term"): self = .term
    case UInt8(ascii: "t") where isName("terms"): self = .terms
    case UInt8(ascii: "u") where isName("ui"): self = .ui
    case UInt8(ascii: "s") where isName("step"): self = .step
    case UInt8(ascii: "s") where isName("steps"): self = .steps
    case UInt8(ascii: "p") where isName("part"): self = .part
    case UInt8(ascii: "g") where isName("guide"): self = .guide
    case UInt8(ascii: "f") where isName("figure"): self = .figure
    case UInt8(ascii: "f") where isName("file"): self = .file
    default: return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether quotation marks may stand around a part: any character of the blocks that hold them counts as one.
  fileprivate func mayBeQuoted(_ part: Range<Int>) -> Bool {
    var before = part.lowerBound - 1
    while before >= 0, self[before] == UInt8(ascii: " ") { before -= 1 }
    guard before >= 0, isTypedMark(self[before]) || self[before] >= 0x80 else { return false }
    var after = part.upperBound
    while after < count, self[after] == UInt8(ascii: " ") { after += 1 }
    return after < count && (isTypedMark(self[after]) || self[after] == 0xC2 || self[after] == 0xE2)
  }

  private func isTypedMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
}

extension ArraySlice<UInt8> {
  /// A part of a text, counted from 0 for its first byte.
  func string(in part: Range<Int>) -> String {
    String(decoding: self[startIndex + part.lowerBound..<startIndex + part.upperBound], as: UTF8.self)
  }
}
