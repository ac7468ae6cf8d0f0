import Publication

/// The typography of a language: its quotation marks, its apostrophe, and the marks that keep a space before them.
///
/// It is applied to the words of a text, never to code, addresses or on-screen labels.
struct Typography: Sendable {
  private let quoteOpen: String
  private let quoteClose: String
  private let spaceBefore: [Unicode.Scalar]
  /// Whether a byte begins a character that may have to be changed.
  private let beginsMark: [Bool]

  private static let noBreakSpace: Unicode.Scalar = "\u{A0}"

  init(_ words: Words) {
    quoteOpen = words[.quoteOpen]
    quoteClose = words[.quoteClose]
    let spaceBefore = Array(words[.spaceBefore].unicodeScalars)
    self.spaceBefore = spaceBefore
    beginsMark = (0...UInt8.max).map { byte in
      // All quotation marks and the typographic apostrophe begin with one of the two last bytes.
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xE2 || byte == 0xC2
        || spaceBefore.contains { $0.utf8.first == byte }
    }
  }

  /// Puts words between the quotation marks of the language.
  func quoted(_ words: String) -> String { quoteOpen + words + quoteClose }

  /// A colon after a word, with the space that this language keeps before it.
  var colon: String { spaceBefore.contains(":") ? "\u{A0}:" : ":" }

  /// The words as this language sets them.
  ///
  /// - Parameter words: Plain text that is complete in itself, such as a term.
  func set(_ words: String) -> String { String(decoding: set(Array(words.utf8)), as: UTF8.self) }

  /// The words as this language sets them.
  ///
  /// - Parameter words: Plain text in UTF-8 that is complete in itself.
  func set(_ words: [UInt8]) -> [UInt8] {
    var isInQuote = false
    return set(words, isInQuote: &isInQuote, followsInline: false, precedesInline: false) ?? words
  }

  /// The words of one text node as this language sets them.
  ///
  /// - Parameters:
  ///   - words: UTF-8.
  ///   - isInQuote: Whether a quotation is open; carried from node to node of a paragraph.
  ///   - followsInline: Whether something else stands directly before the words, such as a link.
  ///   - precedesInline: Whether something else stands directly after them.
  /// - Returns: `nil` when there is nothing to change in them.
  func set(_ words: [UInt8], isInQuote: inout Bool, followsInline: Bool, precedesInline: Bool) -> [UInt8]? {
    guard var mark = nextMark(in: words, from: 0) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(words.count + 16)
    var copied = 0
    while true {
      result += words[copied..<mark]
      guard let scalar = words.scalar(at: mark) else { break }
      copied = min(mark + scalar.utf8.count, words.count)
      let next = words.scalar(at: copied)
      switch scalar {
      case "\"", "“", "”", "„", "«", "»":
        setQuote(scalar, &result, &isInQuote)
        // The spaces inside the quotation belong to the marks.
        if isInQuote { copied = words.afterSpaces(at: copied) }
      case "'", "’":
        result.append(isApostrophe(before: result.lastScalar, isFirst: !followsInline, next: next) ? "’" : scalar)
      case _ where spaceBefore.contains(scalar) && endsWord(next, isLast: !precedesInline || next != nil):
        setSpacedMark(scalar, &result, followsInline)
      default: result.append(scalar)
      }
      guard let following = nextMark(in: words, from: copied) else { break }
      mark = following
    }
    result += words[copied...]
    return result
  }

  /// Whether words can hold something to change: a quick look that spares copying them.
  func mayChange(_ words: UnsafeRawBufferPointer) -> Bool { words.contains { beginsMark[Int($0)] } }

  private func nextMark(in words: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset < words.count {
      if beginsMark[Int(words[offset])] { return offset }
      offset += 1
    }
    return nil
  }

  /// Sets a quotation mark of any language as one of this language.
  private func setQuote(_ mark: Unicode.Scalar, _ result: inout [UInt8], _ isInQuote: inout Bool) {
    switch mark {
    case "«", "„": isInQuote = true
    case "»", "”": isInQuote = false
    default: isInQuote.toggle()
    }
    if isInQuote {
      result += quoteOpen.utf8
    } else {
      result.removeTrailingSpaces()
      result += quoteClose.utf8
    }
  }

  /// Sets a mark such as `:` with one no-break space before it.
  private func setSpacedMark(_ mark: Unicode.Scalar, _ result: inout [UInt8], _ followsInline: Bool) {
    result.removeTrailingSpaces()
    let isAfterMark =
      result.lastScalar.map { spaceBefore.contains($0) || ["(", "[", "{", "¿", "¡"].contains($0) } ?? !followsInline
    if !isAfterMark { result.append(Self.noBreakSpace) }
    result.append(mark)
  }

  /// Whether a mark before this scalar ends a word: `10:30` and `a?b=c` are left as they are.
  private func endsWord(_ next: Unicode.Scalar?, isLast: Bool) -> Bool {
    guard let next else { return true }
    switch next {
    case " ", "\u{A0}", "\u{202F}", "\n", ")", "]", "}", "»", "”", "“", "\"", "'", "’", "…", ",", ".": return true
    default: return spaceBefore.contains(next)
    }
  }

  /// Whether a typewriter apostrophe is one: after a letter, or in 's, 't, 'n and 'k at the beginning of a Dutch word.
  private func isApostrophe(before last: Unicode.Scalar?, isFirst: Bool, next: Unicode.Scalar?) -> Bool {
    if let last, last.isLetterOrNumber { return true }
    switch next {
    case "s", "t", "n", "k": return true
    default: return false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the spaces that stand beside marks.
  fileprivate var isSetSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }

  fileprivate var isLetterOrNumber: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where isASCII: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }
}

extension [UInt8] {
  /// The scalar that begins at an offset; `nil` at the end.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < count else { return nil }
    if self[offset] < 0x80 { return Unicode.Scalar(self[offset]) }
    var decoder = UTF8()
    var rest = self[offset...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return "\u{FFFD}" }
    return scalar
  }

  var lastScalar: Unicode.Scalar? {
    guard let last else { return nil }
    if last < 0x80 { return Unicode.Scalar(last) }
    return lastIndex { $0 & 0xC0 != 0x80 }.flatMap { scalar(at: $0) }
  }

  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { append(UInt8(truncatingIfNeeded: scalar.value)) } else { append(contentsOf: scalar.utf8) }
  }

  fileprivate mutating func removeTrailingSpaces() {
    while let last = lastScalar, last.isSetSpace { removeLast(last.utf8.count) }
  }

  /// The first offset at or after another one at which no space stands.
  fileprivate func afterSpaces(at offset: Int) -> Int {
    var end = offset
    while let space = scalar(at: end), space.isSetSpace { end += space.utf8.count }
    return end
  }
}
