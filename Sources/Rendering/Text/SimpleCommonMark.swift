import CommonMark
import Publication

/// Writes a text whose structure shows at first sight (``SimpleText``) as CommonMark, which it is already: what was written stays as it is, its
/// typography is set, and its references are spelled out.
///
/// What libcmark would write has the same structure, and more escapes: `!` and `>` would not stand for themselves in it. Like libcmark it indents
/// the items of lists by two spaces.
struct SimpleCommonMark {
  private let renderer: TextRenderer
  private let phrases: ReferencePhrases
  private let words: [UInt8]
  private let simple: SimpleText
  private var references: IndexingIterator<[Reference]>
  private(set) var bytes: [UInt8] = []

  /// - Returns: `nil` when libcmark has to write the text: its structure does not show at first sight, or what is spelled out could get another
  ///   meaning through what stands beside it.
  init?(_ text: ResolvedText, _ renderer: TextRenderer) {
    guard let simple = renderer.page.composedTexts.structure(of: text) else { return nil }
    (self.renderer, self.simple) = (renderer, simple)
    phrases = ReferencePhrases(page: renderer.page)
    words = Array(text.commonMark)
    references = text.references.makeIterator()
    bytes.reserveCapacity(words.count * 2)
    guard write() else { return nil }
  }

  private mutating func write() -> Bool {
    var pieces = simple.pieces[...]
    var before: Range<Int>?
    for paragraph in simple.paragraphs {
      let isItem = isItem(paragraph)
      if let before {
        let isNextItem = isItem && self.isItem(before)
        // Between the items of one list, an empty line would make paragraphs of all of them.
        let isDirect = paragraph.lowerBound - before.upperBound == "\n- ".utf8.count
        guard !isNextItem || isDirect else { return false }
        bytes += (isNextItem ? "\n" : "\n\n").utf8
      }
      if isItem { bytes += "  - ".utf8 }
      let own = pieces.prefix { $0.range.lowerBound < paragraph.upperBound }
      guard write(paragraph, own) else { return false }
      pieces = pieces[own.endIndex...]
      before = paragraph
    }
    return true
  }

  /// The words of an item stand behind its bullet, those of a paragraph at the beginning of a line.
  private func isItem(_ paragraph: Range<Int>) -> Bool {
    paragraph.lowerBound > 0 && words[paragraph.lowerBound - 1] == UInt8(ascii: " ")
  }

  private mutating func write(_ paragraph: Range<Int>, _ pieces: ArraySlice<SimpleText.Piece>) -> Bool {
    var isInQuote = false
    var isEmphasised = false
    var written = paragraph.lowerBound
    var last: SimpleText.Piece.Kind?
    for (index, piece) in zip(pieces.indices, pieces) {
      write(written..<piece.range.lowerBound, before: piece.kind, &isInQuote, behind: last)
      written = piece.range.upperBound
      last = piece.kind
      switch piece.kind {
      case .code: bytes += words[piece.range]
      case .opening, .closing:
        isEmphasised.toggle()
        bytes += words[piece.range]
      case .link:
        // An exclamation mark before it would make an image of it, and an ampersand an entity.
        guard !isEmphasised, let reference = references.next(), !followsSign(piece, in: paragraph) else { return false }
        let isBetweenPieces =
          pieces[..<index].last?.range.upperBound == piece.range.lowerBound
          || pieces[(index + 1)...].first?.range.lowerBound == piece.range.upperBound
        let isBold = !isBetweenPieces && keepsBold(piece, in: paragraph)
        bytes += phrases.commonMark(reference, isBold: isBold).utf8
      }
    }
    write(written..<paragraph.upperBound, before: nil, &isInQuote, behind: last)
    return true
  }

  /// Writes words between pieces, on one line.
  ///
  /// - Parameters:
  ///   - next: The piece directly behind them; `nil` at the end of the paragraph.
  ///   - last: The piece directly before them; `nil` at its beginning.
  private mutating func write(
    _ run: Range<Int>, before next: SimpleText.Piece.Kind?, _ isInQuote: inout Bool, behind last: SimpleText.Piece.Kind?
  ) {
    // Inside an emphasis, its first words stand behind nothing and its last ones before nothing.
    let followsInline = last != nil && last != .opening
    let precedesInline = next != nil && next != .closing
    var start = run.lowerBound
    while start < run.upperBound {
      let end = words[start..<run.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? run.upperBound
      if end > start {
        let line = Array(words[start..<end])
        let set = renderer.page.typography.set(
          line, isInQuote: &isInQuote,
          followsInline: start == run.lowerBound && followsInline,
          precedesInline: end == run.upperBound && precedesInline)
        bytes += set ?? line
      }
      if end < run.upperBound { bytes.append(UInt8(ascii: " ")) }
      start = end + 1
    }
  }

  private func followsSign(_ piece: SimpleText.Piece, in paragraph: Range<Int>) -> Bool {
    guard piece.range.lowerBound > paragraph.lowerBound else { return false }
    let sign = words[piece.range.lowerBound - 1]
    return sign == UInt8(ascii: "!") || sign == UInt8(ascii: "&")
  }

  /// Whether CommonMark reads `**…**` as bold in the place of a link between words, whatever it says.
  private func keepsBold(_ piece: SimpleText.Piece, in paragraph: Range<Int>) -> Bool {
    let (start, end) = (piece.range.lowerBound, piece.range.upperBound)
    let isBehindWord =
      start > paragraph.lowerBound && words[start - 1] != UInt8(ascii: "\n")
      && !(bytes.lastScalar?.isSpaceOrPunctuation ?? true)
    let isBeforeWord =
      end < paragraph.upperBound && words[end] != UInt8(ascii: "\n")
      && !(words.scalar(at: end)?.isSpaceOrPunctuation ?? true)
    return !isBehindWord && !isBeforeWord
  }
}
