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
    var text = self
    return text.withUTF8 { bytes in
      guard let first = bytes.firstOffset(of: UInt8(ascii: "\n")) else { return self }
      return String(unsafeUninitializedCapacity: bytes.count) { line in
        _ = line.initialize(from: bytes)
        for offset in first..<bytes.count where bytes[offset] == UInt8(ascii: "\n") { line[offset] = UInt8(ascii: " ") }
        return bytes.count
      }
    }
  }

  /// The text, or as many of its words as there is room for, with an ellipsis.
  ///
  /// - Parameter length: How many characters there can be with the ellipsis.
  func firstWords(within length: Int) -> String {
    var text = self
    guard utf8.count > length, let end = text.utf8Offset(ofCharacter: length) else { return self }
    return text.withUTF8 { bytes in
      guard let space = bytes[..<end].lastIndex(of: UInt8(ascii: " ")) else { return "\(prefix(length - 1))…" }
      let words = bytes[..<space]
      return String(decoding: words.withoutTrailingSigns ?? words, as: UTF8.self) + "…"
    }
  }

  /// Where a character begins; `nil` when there are not so many.
  private mutating func utf8Offset(ofCharacter number: Int) -> Int? {
    let offset = withUTF8 { $0.offset(ofSingleScalar: number) }
    // Where characters are made of several scalars, Unicode has to say how many there are.
    return offset
      ?? index(startIndex, offsetBy: number, limitedBy: endIndex).flatMap {
        $0 < endIndex ? utf8.distance(from: startIndex, to: $0) : nil
      }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a scalar begins; `nil` when there are not so many, or when one up to there may be a part of another character.
  fileprivate func offset(ofSingleScalar number: Int) -> Int? {
    var scalars = 0
    for offset in indices where self[offset] & 0xC0 != 0x80 {
      let byte = self[offset]
      guard byte < 0xCC && byte != UInt8(ascii: "\r") || byte == 0xE2 && isPunctuation(at: offset) else { return nil }
      if scalars == number { return offset }
      scalars += 1
    }
    return nil
  }

  /// Whether the scalar at an offset, which begins with the byte 0xE2, is general punctuation from U+2010, which joins nothing.
  private func isPunctuation(at offset: Int) -> Bool {
    offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] >= 0x90
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The text without the spaces and signs at its end; `nil` when it is nothing else.
  fileprivate var withoutTrailingSigns: Self? {
    var rest = self
    while let last = rest.last {
      switch last {
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
        rest = rest.dropLast()
      default:
        let dash = "–".utf8
        guard rest.suffix(dash.count).elementsEqual(dash) else { return rest }
        rest = rest.dropLast(dash.count)
      }
    }
    return nil
  }
}
