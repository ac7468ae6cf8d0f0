/// What stands around a part of a paragraph.
struct Surroundings {
  let kind: Kind
  /// The part with the quotation marks and the emphasis around it.
  let range: Range<Int>

  enum Kind {
    case plain, emphasised, quoted
  }

  /// - Parameters:
  ///   - part: The part.
  ///   - text: The bytes of a ``Prose``.
  init(of part: Range<Int>, in text: [UInt8]) {
    var range = part
    var kind = Kind.plain
    // Quotation marks may stand within emphasis, and emphasis within quotation marks.
    while true {
      if let quoted = Self.quoted(range, in: text) {
        (range, kind) = (quoted, .quoted)
      } else if Self.isEmphasised(range, in: text) {
        range = range.lowerBound - 1..<range.upperBound + 1
        if kind == .plain { kind = .emphasised }
      } else {
        break
      }
    }
    (self.range, self.kind) = (range, kind)
  }

  private static func isEmphasised(_ part: Range<Int>, in text: [UInt8]) -> Bool {
    part.lowerBound > 0 && part.upperBound < text.count && text[part.lowerBound - 1] == Prose.opening
      && text[part.upperBound] == Prose.closing
  }

  private static func quoted(_ part: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    let before = text.skippingSpaces(before: part.lowerBound)
    let after = text.skippingSpaces(from: part.upperBound)
    guard let open = QuotationMarks.all.first(where: { text.ends(with: $0, at: before) }),
      let close = QuotationMarks.all.first(where: { text.starts(with: $0, at: after) }),
      !text.isWord(at: before - open.utf8.count - 1), !text.isWord(at: after + close.utf8.count)
    else { return nil }
    return before - open.utf8.count..<after + close.utf8.count
  }

  /// Whether a quotation begins with what stands at a place.
  static func isQuotationStart(_ place: Int, in text: [UInt8]) -> Bool {
    let before = text.skippingSpaces(before: place)
    guard let mark = QuotationMarks.all.first(where: { text.ends(with: $0, at: before) }) else { return false }
    return !text.isWord(at: before - mark.utf8.count - 1)
  }

  /// Whether a sentence, or what stands for one, begins at a place.
  static func isSentenceStart(_ place: Int, in text: [UInt8]) -> Bool {
    var index = place
    while true {
      let before = text.skippingSpaces(before: index)
      guard before > 0 else { return true }
      if let mark = QuotationMarks.all.first(where: { text.ends(with: $0, at: before) }) {
        index = before - mark.utf8.count
      } else if Prose.marks.contains(text[before - 1]) || "([".utf8.contains(text[before - 1]) {
        index = before - 1
      } else {
        return ".!?:;/-\u{B}".utf8.contains(text[before - 1])
          || ["–", "—", "…", "•", "→", ">"].contains { text.ends(with: $0, at: before) }
      }
    }
  }
}

/// The quotation marks of all languages.
enum QuotationMarks {
  static let all = ["\"", "“", "”", "„", "«", "»", "‹", "›", "'", "‘", "’"]
}
