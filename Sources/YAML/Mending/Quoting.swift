extension SourceText {
  /// A text in the quotation marks that read best: double ones; single ones around a text that holds double ones.
  func quoted(_ range: Range<Int>) -> [UInt8] { Self.quoted(bytes[range]) }

  static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let (double, single) = (UInt8(ascii: "\""), UInt8(ascii: "'"))
    let needsEscapes = text.contains { $0 == double || $0 == UInt8(ascii: "\\") }
    if needsEscapes, !text.contains(single) { return [single] + text + [single] }
    let escaped = text.flatMap { $0 == double || $0 == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), $0] : [$0] }
    return [double] + escaped + [double]
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The end of the key, or else of the word, that begins here.
  func keyEnd(from start: Int) -> Int { key(at: start, mayBeGlued: true)?.upperBound ?? wordEnd(from: start) }
}
