import Publication

/// A guide in the plain words of one language, for machines.
struct PlainGuide: Sendable {
  let title: String
  let summary: String?
  let parts: [PlainPart]

  init(_ guide: Guide, on page: PageContext) {
    let text = TextRenderer(page: page)
    title = text.plainText(guide.title).onOneLine
    summary = guide.summary.map { text.plainText($0).onOneLine }
    parts = guide.parts.map { PlainPart($0, on: page) }
  }
}

/// A part of a ``PlainGuide``.
struct PlainPart: Sendable {
  let title: String
  /// All steps in the order of ``ListedStep/all(of:)``.
  let steps: [PlainStep]

  init(_ part: Part, on page: PageContext) {
    title = TextRenderer(page: page).plainText(part.title).onOneLine
    steps = ListedStep.all(of: part.steps).map { PlainStep($0.step, on: page) }
  }
}

/// A step of a ``PlainGuide``.
struct PlainStep: Sendable {
  let title: String?
  /// The first words of what there is to do; `nil` when it begins with no text.
  let beginning: String?
  /// How a reference cites the step, such as `stap 2°`.
  let citation: String

  init(_ step: Step, on page: PageContext) {
    let text = TextRenderer(page: page)
    title = step.title.map { text.plainText($0).onOneLine }
    beginning = step.body.blocks.lazy.compactMap { block in
      if case .text(let words) = block { words } else { nil }
    }.first.map { text.plainText($0).onOneLine.firstWords(within: Self.length) }
    citation = ReferencePhrases(page: page).citation(of: step)
  }

  /// What the step is called where there is room for one line.
  var name: String { title ?? beginning ?? citation }

  /// How many characters of a text stand for the whole.
  private static let length = 140
}

extension String {
  /// The text with a space for each line end.
  var onOneLine: String {
    guard utf8.contains(UInt8(ascii: "\n")) else { return self }
    return String(decoding: utf8.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// The text, or as many of its words as there is room for, with an ellipsis.
  ///
  /// - Parameter length: How many characters there can be with the ellipsis.
  func firstWords(within length: Int) -> String {
    guard utf8.count > length, let end = utf8Offset(ofCharacter: length) else { return self }
    let room = utf8.prefix(end)
    guard let space = room.lastIndex(of: UInt8(ascii: " ")) else { return "\(prefix(length - 1))…" }
    let words = Substring(room[..<space])
    let last = words.lastIndex { !" .,;:–".contains($0) }
    return "\(last.map { words[...$0] } ?? words)…"
  }

  /// Where a character begins; `nil` when there are not so many.
  private func utf8Offset(ofCharacter number: Int) -> Int? {
    guard utf8.allSatisfy({ $0 < 0xCC && $0 != 0x0D || $0 == 0xE2 }), !containsJoiners else {
      // Where characters are made of several scalars, Unicode has to say how many there are.
      return index(startIndex, offsetBy: number, limitedBy: endIndex).flatMap {
        $0 < endIndex ? utf8.distance(from: startIndex, to: $0) : nil
      }
    }
    var characters = 0
    for (offset, byte) in utf8.enumerated() where byte & 0xC0 != 0x80 {
      if characters == number { return offset }
      characters += 1
    }
    return nil
  }

  /// Whether a scalar that is spelled with the byte 0xE2 can be a part of another character: all are but the general punctuation from U+2010.
  private var containsJoiners: Bool {
    var (first, second): (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      if first == 0xE2, second != 0x80 || byte < 0x90 { return true }
      (first, second) = (second, byte)
    }
    return false
  }
}
