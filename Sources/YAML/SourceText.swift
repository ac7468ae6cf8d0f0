/// Looks at a source as a person does: lines, indentation, words. Used where libyaml only says that
/// something is wrong; never on the way of a good file, but for the end of a block scalar.
struct SourceText {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// The byte, or 0 beyond the end.
  subscript(offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  func isBlank(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: " ") || self[offset] == UInt8(ascii: "\t")
  }

  func isBreak(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "\n") || self[offset] == UInt8(ascii: "\r")
  }

  /// Whether a word ends here: at a blank, a line break or the end.
  func isGap(_ offset: Int) -> Bool { offset >= count || isBlank(offset) || isBreak(offset) }

  func isCloser(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "]") || self[offset] == UInt8(ascii: "}")
  }

  func isQuote(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "\"") || self[offset] == UInt8(ascii: "'")
  }

  /// Whether a `- ` stands here.
  func isDash(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: "-") && isGap(offset + 1)
  }

  /// Whether a `: ` stands here.
  func isSeparator(_ offset: Int) -> Bool {
    self[offset] == UInt8(ascii: ":") && isGap(offset + 1)
  }
}

// MARK: - Lines

extension SourceText {
  func lineStart(at offset: Int) -> Int {
    var start = min(offset, count)
    while start > 0, !isBreak(start - 1) { start -= 1 }
    return start
  }

  /// The end of a line, before its break.
  func lineEnd(at offset: Int) -> Int {
    var end = offset
    while end < count, !isBreak(end) { end += 1 }
    return end
  }

  /// The start of the next line, or nil on the last one.
  func nextLine(after offset: Int) -> Int? {
    let end = lineEnd(at: offset)
    guard end < count else { return nil }
    return end + (self[end] == UInt8(ascii: "\r") && self[end + 1] == UInt8(ascii: "\n") ? 2 : 1)
  }

  /// The start of the line above that is not blank.
  func previousLine(before offset: Int) -> Int? {
    var start = lineStart(at: offset)
    while start > 0 {
      start = lineStart(at: start - 1)
      if !isGap(textStart(ofLineAt: start)) { return start }
    }
    return nil
  }

  /// The first byte of a line that is not a blank.
  func textStart(ofLineAt offset: Int) -> Int {
    var start = lineStart(at: offset)
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    while isBlank(start) { start += 1 }
    return start
  }

  /// Where the content of a line begins, after the dashes of list items.
  func contentStart(ofLineAt offset: Int) -> Int {
    var start = textStart(ofLineAt: offset)
    while isDash(start), isBlank(start + 1) {
      start += 1
      while isBlank(start) { start += 1 }
    }
    return start
  }

  /// How far a line is indented, in bytes.
  func indentation(ofLineAt offset: Int) -> Int { column(of: textStart(ofLineAt: offset)) }

  /// How far from the start of its line an offset is, in bytes.
  func column(of offset: Int) -> Int { offset - lineStart(at: offset) }

  /// Where the text of a line ends, without comment and blanks.
  func textEnd(from start: Int) -> Int {
    var end = start
    var offset = start
    while offset < count, !isBreak(offset) {
      if self[offset] == UInt8(ascii: "#"), offset > start, isBlank(offset - 1) { break }
      if !isBlank(offset) { end = offset + 1 }
      offset += 1
    }
    return end
  }

  /// The end of the word that begins here; at least one character.
  func wordEnd(from start: Int) -> Int {
    var end = min(start + 1, count)
    while !isGap(end) { end += 1 }
    return end
  }
}

// MARK: - YAML in a line

extension SourceText {
  /// Where a quoted text that opens here ends, after the closing quote; nil if not before `limit`.
  func quoteEnd(from start: Int, before limit: Int) -> Int? {
    let quote = self[start]
    var offset = start + 1
    while offset < limit {
      if self[offset] == quote {
        guard quote == UInt8(ascii: "'"), self[offset + 1] == quote else { return offset + 1 }
        offset += 1
      } else if self[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  /// The colon after the key that begins here, on the same line.
  func separator(afterKeyAt start: Int) -> Int? {
    let end = textEnd(from: start)
    var offset = start
    if isQuote(start), let after = quoteEnd(from: start, before: end) { offset = after }
    while offset < end {
      if isSeparator(offset) { return offset }
      offset += 1
    }
    return nil
  }

  /// Whether a line is `word:` or `word: …`, perhaps after dashes.
  func isKeyLine(at offset: Int) -> Bool {
    let start = contentStart(ofLineAt: offset)
    guard let colon = separator(afterKeyAt: start) else { return false }
    return colon > start && (isQuote(start) || isOneWord(start..<colon))
  }

  func isOneWord(_ range: Range<Int>) -> Bool {
    !range.isEmpty && !range.contains { isGap($0) }
  }

  /// The colon of `key:value` in a piece of text; not the one of `https://`.
  func colonWithoutSpace(in range: Range<Int>) -> Int? {
    guard let colon = range.first(where: { self[$0] == UInt8(ascii: ":") || isGap($0) }),
      colon > range.lowerBound, colon + 1 < range.upperBound,
      self[colon] == UInt8(ascii: ":"), self[colon + 1] != UInt8(ascii: "/")
    else { return nil }
    return colon
  }

  /// The colon that follows, perhaps after blanks, line breaks and comments.
  func colon(after offset: Int) -> Int? {
    let next = skipBlanksAndComments(from: offset)
    return self[next] == UInt8(ascii: ":") ? next : nil
  }

  func skipBlanksAndComments(from start: Int) -> Int {
    var offset = start
    while offset < count {
      if isGap(offset) {
        offset += 1
      } else if self[offset] == UInt8(ascii: "#"), offset == 0 || isGap(offset - 1) {
        offset = lineEnd(at: offset)
      } else {
        break
      }
    }
    return offset
  }

  /// The end of an anchor or a tag.
  func propertyEnd(from start: Int) -> Int {
    let isVerbatim = self[start + 1] == UInt8(ascii: "<")
    var end = min(start + 1, count)
    while !isGap(end), isVerbatim || !isFlowIndicator(end) { end += 1 }
    return end
  }

  /// Whether one of `,[]{}` stands here.
  func isFlowIndicator(_ offset: Int) -> Bool {
    switch self[offset] {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// The end of a block scalar's last line that is not blank; at least that of its header.
  func blockScalarEnd(from start: Int, to end: Int) -> Int {
    var last = min(end, count)
    while last > start, isGap(last - 1) { last -= 1 }
    let header = lineEnd(at: start)
    guard last > header else {
      var indicators = start + 1
      while isBlockIndicator(indicators) { indicators += 1 }
      return indicators
    }
    return min(lineEnd(at: last), end)
  }

  /// Whether one of the characters that may follow `|` and `>` stands here.
  func isBlockIndicator(_ offset: Int) -> Bool {
    switch self[offset] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// Whether a line ends with the header of a block scalar.
  func opensBlockScalar(lineAt offset: Int) -> Bool {
    let start = textStart(ofLineAt: offset)
    var end = textEnd(from: start)
    while end > start, isBlockIndicator(end - 1) { end -= 1 }
    guard end > start else { return false }
    let indicator = self[end - 1]
    guard indicator == UInt8(ascii: "|") || indicator == UInt8(ascii: ">") else { return false }
    var before = end - 1
    guard before > start else { return true }
    guard isBlank(before - 1) else { return false }
    while before > start, isBlank(before - 1) { before -= 1 }
    return before == start || self[before - 1] == UInt8(ascii: ":")
      || self[before - 1] == UInt8(ascii: "-")
  }

  /// Whether a text in quotes, over several lines, has taken in a key of a mapping around it.
  func hasKeyOfOuterMapping(in range: Range<Int>) -> Bool {
    guard range.contains(where: { isBreak($0) }),
      textStart(ofLineAt: range.lowerBound) != range.lowerBound
    else { return false }
    return hasOuterLine(after: range.lowerBound, before: range.upperBound)
  }

  /// Whether, below the line of `start`, a line with a key or a dash is indented no more than it.
  func hasOuterLine(after start: Int, before end: Int) -> Bool {
    let indentation = indentation(ofLineAt: start)
    var next = nextLine(after: start)
    while let line = next, line < end {
      let text = textStart(ofLineAt: line)
      if text < end, text - line <= indentation, isDash(text) || isKeyLine(at: line) {
        return true
      }
      next = nextLine(after: line)
    }
    return false
  }

  /// The source with a colon, and those after it in the same text, made harmless.
  func withoutColons(from colon: Range<Int>, inFlow: Bool) -> [UInt8] {
    var copy = bytes
    let end = inFlow ? colon.upperBound : textEnd(from: colon.lowerBound)
    for offset in colon.lowerBound..<end where isSeparator(offset) {
      copy[offset] = UInt8(ascii: "_")
    }
    return copy
  }
}
