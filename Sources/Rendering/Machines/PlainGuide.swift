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
  var onOneLine: String { utf8.contains(UInt8(ascii: "\n")) ? replacing("\n", with: " ") : self }

  /// The text, or as many of its words as there is room for, with an ellipsis.
  ///
  /// - Parameter length: How many characters there can be with the ellipsis.
  func firstWords(within length: Int) -> String {
    guard utf8.count > length, count > length else { return self }
    let room = prefix(length)
    guard let space = room.lastIndex(of: " ") else { return "\(room.dropLast())…" }
    let words = room[..<space]
    let end = words.lastIndex { !" .,;:–".contains($0) }
    return "\(end.map { words[...$0] } ?? words)…"
  }
}
