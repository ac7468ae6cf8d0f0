import Publication

/// The typography of a language: its quotation marks, its apostrophe, and the marks that keep a space before them.
///
/// It is applied to the words of a text, never to code, addresses or on-screen labels.
struct Typography: Sendable {
  private let quoteOpen: String
  private let quoteClose: String
  private let spaceBefore: Set<Unicode.Scalar>

  private static let noBreakSpace: Unicode.Scalar = "\u{A0}"
  private static let spaces: Set<Unicode.Scalar> = [" ", noBreakSpace, "\u{202F}"]

  init(_ words: Words) {
    quoteOpen = words[.quoteOpen]
    quoteClose = words[.quoteClose]
    spaceBefore = Set(words[.spaceBefore].unicodeScalars)
  }

  /// Puts words between the quotation marks of the language.
  func quoted(_ words: String) -> String { quoteOpen + words + quoteClose }

  /// A colon after a word, with the space that this language keeps before it.
  var colon: String { spaceBefore.contains(":") ? "\u{A0}:" : ":" }

  /// The words as this language sets them.
  ///
  /// - Parameter words: Plain text that is complete in itself, such as a term.
  func set(_ words: String) -> String {
    var isInQuote = false
    return set(Array(words.utf8), isInQuote: &isInQuote, followsInline: false, precedesInline: false)
      .map { String(decoding: $0, as: UTF8.self) } ?? words
  }

  /// The words of one text node as this language sets them.
  ///
  /// - Parameters:
  ///   - words: UTF-8.
  ///   - isInQuote: Whether a quotation is open; carried from node to node of a paragraph.
  ///   - followsInline: Whether something else stands directly before the words, such as a link.
  ///   - precedesInline: Whether something else stands directly after them.
  /// - Returns: `nil` when they are set already.
  func set(_ words: [UInt8], isInQuote: inout Bool, followsInline: Bool, precedesInline: Bool) -> [UInt8]? {
    guard words.contains(where: needsAttention) else { return nil }
    var result = Result()
    let scalars = Array(String(decoding: words, as: UTF8.self).unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\"", "“", "”", "„", "«", "»":
        index = setQuote(scalar, &result, &isInQuote, scalars, index)
      case "'", "’":
        result.append(isApostrophe(before: result.last, isFirst: !followsInline, next: next) ? "’" : scalar)
      case _ where spaceBefore.contains(scalar) && endsWord(next, isLast: !precedesInline || next != nil):
        setSpacedMark(scalar, &result, followsInline)
      default: result.append(scalar)
      }
      index += 1
    }
    return Array(String(result.scalars).utf8)
  }

  /// Whether the words may have to be changed at this byte: all marks above begin with one of these.
  private func needsAttention(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xE2 || byte == 0xC2
      || byte < 0x80 && spaceBefore.contains(Unicode.Scalar(byte))
  }

  /// Sets a quotation mark of any language as one of this language; the spaces inside the quotation belong to the marks.
  ///
  /// - Returns: The index of the last scalar that was used up.
  private func setQuote(
    _ mark: Unicode.Scalar, _ result: inout Result, _ isInQuote: inout Bool, _ scalars: [Unicode.Scalar], _ index: Int
  ) -> Int {
    let opens: Bool
    switch mark {
    case "«", "„": opens = true
    case "»", "”": opens = false
    default: opens = !isInQuote
    }
    isInQuote = opens
    var index = index
    if opens {
      result.append(quoteOpen)
      while index + 1 < scalars.count, Self.spaces.contains(scalars[index + 1]) { index += 1 }
    } else {
      result.removeTrailing(Self.spaces)
      result.append(quoteClose)
    }
    return index
  }

  /// Sets a mark such as `:` with one no-break space before it.
  private func setSpacedMark(_ mark: Unicode.Scalar, _ result: inout Result, _ followsInline: Bool) {
    result.removeTrailing(Self.spaces)
    let isAfterMark =
      result.last.map { spaceBefore.contains($0) || "([{¿¡".unicodeScalars.contains($0) } ?? !followsInline
    if !isAfterMark { result.append(Self.noBreakSpace) }
    result.append(mark)
  }

  /// Whether a mark before this scalar ends a word: `10:30` and `a?b=c` are left as they are.
  private func endsWord(_ next: Unicode.Scalar?, isLast: Bool) -> Bool {
    guard let next else { return true }
    return Self.spaces.contains(next) || "\n)]}»”“\"'’…,.".unicodeScalars.contains(next) || spaceBefore.contains(next)
  }

  /// Whether a typewriter apostrophe is one: after a letter, or in 's, 't, 'n and 'k at the beginning of a Dutch word.
  private func isApostrophe(before last: Unicode.Scalar?, isFirst: Bool, next: Unicode.Scalar?) -> Bool {
    if let last, last.properties.isAlphabetic || last.properties.numericType != nil { return true }
    return next.map { "stnk".unicodeScalars.contains($0) } ?? false
  }
}

/// The scalars set so far.
private struct Result {
  private(set) var scalars = String.UnicodeScalarView()

  var last: Unicode.Scalar? { scalars.last }

  mutating func append(_ scalar: Unicode.Scalar) { scalars.append(scalar) }
  mutating func append(_ text: String) { scalars.append(contentsOf: text.unicodeScalars) }

  mutating func removeTrailing(_ spaces: Set<Unicode.Scalar>) {
    while let last = scalars.last, spaces.contains(last) { scalars.removeLast() }
  }
}
