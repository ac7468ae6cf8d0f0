internal import CommonMark
internal import Diagnostics
internal import Manuscript

/// A paragraph in its place: what a rule needs to look at words and to say where they stand.
struct Passage {
  let prose: Prose
  let version: SourceText
  let files: SourceFiles
  let form: TextForm
  let context: TextContext
  /// What was reported already, so that one fault gives one message.
  var reported: [Range<Int>] = []

  var bytes: [UInt8] { prose.bytes }

  func isReported(_ part: Range<Int>) -> Bool {
    reported.contains { $0.overlaps(part) }
  }

  /// Whether a part is a reference to a label in quotation marks, which is another fault.
  func isAroundLabel(_ part: Range<Int>) -> Bool {
    let inner = bytes[part].filter { $0 < 0x80 && $0 != UInt8(ascii: " ") }
    return inner == [Prose.label] && !part.contains { bytes.isWord(at: $0) }
  }

  /// Where a part of the words stands; the whole text when it cannot be told.
  func range(of part: Range<Int>) -> SourceRange {
    prose.place(of: part, in: version.bytes).map { version.sourceRange(of: $0, in: files) } ?? version.range
  }

  /// The change that puts other words in the place of a part; `nil` when it cannot be told where that stands.
  func edit(_ part: Range<Int>, to words: String) -> TextEdit? {
    prose.place(of: part, in: version.bytes).map { version.edit(replacing: $0, with: words, in: files) }
  }

  /// The fix that puts a reference in the place of a part; `nil` where no reference can stand.
  func fix(_ part: Range<Int>, to reference: String) -> Fix? {
    guard !prose.isInLink(part) else { return nil }
    return edit(part, to: reference).map { Fix([$0]) }
  }
}
