/// A mark or space that belongs to the typography of another language, or of none.
struct TypographySlip {
  /// Where it stands among the bytes of a ``Prose``.
  let range: Range<Int>
  let kind: Kind
  /// What belongs there instead, each in the place of a part of the bytes.
  let corrections: [(part: Range<Int>, words: String)]

  enum Kind: Equatable {
    /// The marks as they stand there, such as `«…»`.
    case quotationMarks(String)
    /// A space before this mark.
    case spaceBefore(String)
    case doubleSpace
  }
}

/// What a language puts around quotations and before marks, as its interface words say.
struct TypographyMarks {
  let open: String
  let close: String
  /// The marks that keep a space before them.
  let spaceBefore: String
  /// The bytes before which a plain space may be a slip, as bits: all of them lie below 64.
  let bytesWithoutSpace: UInt64

  init(open: String?, close: String?, spaceBefore: String?) {
    func mark(_ words: String?) -> String { (words ?? "").filter { !$0.isWhitespace } }
    (self.open, self.close, self.spaceBefore) = (mark(open), mark(close), spaceBefore ?? "")
    let kept = (spaceBefore ?? "").utf8
    bytesWithoutSpace = " .,:;?!".utf8.filter { !kept.contains($0) }.reduce(0) { $0 | 1 << UInt64($1) }
  }

  // MARK: Quotation marks

  private static let opening: Set<String> = ["«", "„", "“"]
  private static let closing: Set<String> = ["»", "”", "“"]

  /// The quotation marks of other languages, pair by pair.
  func foreignQuotes(in text: [UInt8]) -> [TypographySlip] {
    guard !open.isEmpty, !close.isEmpty else { return [] }
    var slips: [TypographySlip] = []
    /// What closes the quotation that is open in marks of the language; a quotation within it has marks of its own.
    var ownClose: String?
    var foreign: Range<Int>?
    var index = 0
    while index < text.count {
      guard text[index] == 0xC2 || text[index] == 0xE2, let mark = mark(at: index, in: text) else {
        index += 1
        continue
      }
      let range = index..<index + mark.utf8.count
      index = range.upperBound
      let opens = Self.opening.contains(mark) && !text.isSpaceOrEnd(at: index) && !text.isWord(at: range.lowerBound - 1)
      if let start = foreign, Self.closing.contains(mark) {
        slips.append(slip(start, range, in: text))
        foreign = nil
      } else if let end = ownClose {
        if mark == end { ownClose = nil }
      } else if let end = ownPair(opening: mark, at: range, in: text) {
        ownClose = end
      } else if mark == close, !opens {
        continue
      } else if opens || mark == "«" {
        foreign = range
      } else {
        slips.append(slip(range, in: text))
      }
    }
    if let foreign { slips.append(slip(foreign, in: text)) }
    return slips
  }

  /// What closes a quotation that a mark opens in the manner of the language: its own, or the older `„…”` in Dutch and `»…«` in German.
  private func ownPair(opening mark: String, at range: Range<Int>, in text: [UInt8]) -> String? {
    if mark == open { return close }
    let older = ["”": ("„", "”"), "“": ("»", "«")][close]
    guard let older, mark == older.0, text[range.upperBound...].firstRange(of: older.1.utf8) != nil else { return nil }
    return older.1
  }

  private func mark(at index: Int, in text: [UInt8]) -> String? {
    ["«", "»", "“", "”", "„"].first { text.starts(with: $0, at: index) }
  }

  private func slip(_ first: Range<Int>, _ last: Range<Int>, in text: [UInt8]) -> TypographySlip {
    TypographySlip(
      range: first.lowerBound..<last.upperBound,
      kind: .quotationMarks("\(text.text(in: first))…\(text.text(in: last))"),
      corrections: [
        (first.lowerBound..<text.skippingPlainSpaces(from: first.upperBound), open),
        (text.skippingPlainSpaces(before: last.lowerBound)..<last.upperBound, close),
      ])
  }

  private func slip(_ mark: Range<Int>, in text: [UInt8]) -> TypographySlip {
    let opens = !text.isSpaceOrEnd(at: mark.upperBound)
    return TypographySlip(
      range: mark, kind: .quotationMarks(text.text(in: mark)), corrections: [(mark, opens ? open : close)])
  }

  // MARK: Spaces

  /// Plain spaces before marks that keep none in the language, and two spaces in a row.
  func misplacedSpaces(in text: [UInt8]) -> [TypographySlip] {
    var slips: [TypographySlip] = []
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: " ") else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
      let spaces = start..<index
      guard start > 0, index < text.count, text[start - 1] != UInt8(ascii: "\n"), text[start - 1] != Prose.hardBreak
      else { continue }
      if let mark = strayMark(at: index, in: text) {
        slips.append(TypographySlip(range: start..<index + 1, kind: .spaceBefore(mark), corrections: [(spaces, "")]))
      } else if spaces.count > 1, text[index] != UInt8(ascii: "\n"), text[index] != Prose.hardBreak {
        slips.append(TypographySlip(range: spaces, kind: .doubleSpace, corrections: [(spaces, " ")]))
      }
    }
    return slips
  }

  /// The mark that stands here and ends a word, but for one that keeps a space before it.
  private func strayMark(at index: Int, in text: [UInt8]) -> String? {
    let byte = text[index]
    guard ".,:;?!".utf8.contains(byte) else { return nil }
    let mark = String(UnicodeScalar(byte))
    var next = index + 1
    // "?!" ends a word as one mark does, "..." stands for words that were left out.
    while ".,".utf8.contains(byte) == false, next < text.count, "?!".utf8.contains(text[next]) { next += 1 }
    let endsWord =
      text.isSpaceOrEnd(at: next) || ")\"]".utf8.contains(text[next])
      || ["”", "»"].contains { text.starts(with: $0, at: next) }
    guard endsWord, !spaceBefore.contains(mark) else { return nil }
    switch mark {
    case ":": return isRatio(at: index, in: text) ? nil : mark
    // Behind the end of a sentence comes a capital: "a ! or a ?" speaks of the marks themselves.
    case "!", "?": return isBeforeSmallLetter(next, in: text) ? nil : mark
    default: return mark
    }
  }
}

extension TypographyMarks {
  private func isBeforeSmallLetter(_ index: Int, in text: [UInt8]) -> Bool {
    let next = text.skippingSpaces(from: index)
    return text.isWord(at: next) && !text[next].isASCIIDigit && !text.isCapital(at: next)
  }

  /// Whether a colon stands between numbers: `1 : 100`.
  private func isRatio(at colon: Int, in text: [UInt8]) -> Bool {
    let before = text.skippingSpaces(before: colon)
    let after = text.skippingSpaces(from: colon + 1)
    return before > 0 && text[before - 1].isASCIIDigit && after < text.count && text[after].isASCIIDigit
  }
}

extension [UInt8] {
  fileprivate func isSpaceOrEnd(at index: Int) -> Bool {
    index >= count || spaceLength(at: index) > 0 || self[index] == Prose.hardBreak
      || self[index] == Prose.closing || self[index] == Prose.linkClosing
  }

  /// Behind the spaces that stand here, without line ends: those stay as the writer set them.
  fileprivate func skippingPlainSpaces(from index: Int) -> Int {
    var index = index
    while index < count, self[index] != UInt8(ascii: "\n"), case let length = spaceLength(at: index), length > 0 {
      index += length
    }
    return index
  }

  fileprivate func skippingPlainSpaces(before index: Int) -> Int {
    var index = index
    while let length = (1...3).first(where: { spaceLength(at: index - $0) == $0 }),
      self[index - 1] != UInt8(ascii: "\n")
    {
      index -= length
    }
    return index
  }
}
