/// Where libyaml gave up, and what it knew there. Its words choose a kind of problem and go no further.
struct SyntaxFault {
  /// libyaml's words for the fault, and for what it was doing.
  var problem: String
  var context: String
  /// Where that began: an opening quote or bracket, a mapping, a key.
  var contextOffset: Int
  /// Where the fault shows.
  var offset: Int
  /// The last scalar that libyaml delivered.
  var lastScalar: (style: YAMLScalar.Style, range: Range<Int>)
  /// The brackets and braces that are open, outermost first.
  var openFlows: [Int]

  var isInFlow: Bool { !openFlows.isEmpty }

  /// Says in facts what is wrong.
  ///
  /// - Parameter earlier: The problems found before; a fault that follows from one of them is not
  ///   told again.
  /// - Returns: Mostly one problem; none if it is told already; more for tabs.
  func explained(in text: SourceText, after earlier: [YAMLProblem]) -> [YAMLProblem] {
    if earlier.contains(where: { explainsFaults($0, in: text) }) { return [] }
    if isTab(in: text) { return tabs(in: text) }
    let problem = scannerProblem(in: text) ?? parserProblem(in: text)
    if case .unclosedFlow = problem.kind { return [problem] }
    if let last = earlier.last, last.isOfPiece, isNext(to: last.range, in: text) { return [] }
    return [problem]
  }

  /// Whether a problem found before makes this fault: an open quote turns all that follows inside
  /// out, and what looks like an alias or a tag (`*Let op*`) is followed by text.
  private func explainsFaults(_ problem: YAMLProblem, in text: SourceText) -> Bool {
    switch problem.kind {
    case .unclosedQuote: true
    case .alias, .tag, .anchor:
      text.lineStart(at: problem.range.lowerBound) == text.lineStart(at: offset)
    default: false
    }
  }

  /// Whether only blanks stand between a piece without a colon and the fault: `{Ja, klik [OK]}`.
  private func isNext(to piece: Range<Int>, in text: SourceText) -> Bool {
    piece.upperBound <= offset && (piece.upperBound..<offset).allSatisfy { text.isGap($0) }
  }

  private func isTab(in text: SourceText) -> Bool {
    switch problem {
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      true
    case "found character that cannot start any token": text[offset] == UInt8(ascii: "\t")
    default: false
    }
  }

  private func tabs(in text: SourceText) -> [YAMLProblem] {
    let start = context == "while scanning a block scalar" ? contextOffset : offset
    return TabIndentation(in: text, fault: offset, from: start).problems
  }
}

// MARK: - Faults in a token

extension SyntaxFault {
  /// What libyaml's scanner means, or nil if it was its parser.
  private func scannerProblem(in text: SourceText) -> YAMLProblem? {
    switch problem {
    case "found character that cannot start any token", "mapping keys are not allowed in this context":
      .init(.reservedCharacter, at: offset..<min(offset + 1, text.count))
    case "could not find expected ':'":
      missingColon(in: text, at: contextOffset)
    case "block sequence entries are not allowed in this context":
      .init(.itemOnKeyLine, at: offset..<offset + 1)
    case "mapping values are not allowed in this context":
      extraColon(in: text)
    case "found unexpected ':'":
      .init(.colonWithoutSpace, at: offset..<offset + 1)
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      .init(.unknownEscape, at: escape(in: text))
    default:
      tokenProblem(in: text)
    }
  }

  private func tokenProblem(in text: SourceText) -> YAMLProblem? {
    switch context {
    case "while scanning a quoted scalar":
      .init(.unclosedQuote, at: contextOffset..<contextOffset + 1)
    case "while scanning a block scalar":
      .init(.blockScalarHeader, at: contextOffset..<text.wordEnd(from: contextOffset))
    case "while scanning an anchor", "while scanning an alias":
      .init(.reservedCharacter, at: contextOffset..<contextOffset + 1)
    case "while scanning a tag", "while parsing a tag":
      tag(in: text, at: contextOffset)
    case "while parsing a node":
      tag(in: text, at: offset)
    case let context where context.contains("directive"):
      .init(.directive, at: contextOffset..<text.textEnd(from: contextOffset))
    default:
      problem.contains("%YAML") || problem.contains("%TAG") || problem.contains("YAML document")
        ? .init(.directive, at: offset..<text.textEnd(from: offset)) : nil
    }
  }

  private func tag(in text: SourceText, at start: Int) -> YAMLProblem {
    let range = start..<text.propertyEnd(from: start)
    return .init(.tag(text: String(decoding: text.bytes[range], as: UTF8.self)), at: range)
  }

  /// The backslash and what follows: `\q`, or `\u` with its digits.
  private func escape(in text: SourceText) -> Range<Int> {
    guard problem != "found unknown escape character" else {
      var end = min(offset + 2, text.count)
      while text[end] & 0xC0 == 0x80 { end += 1 }
      return offset..<end
    }
    let length =
      switch text[offset - 1] {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      default: 8
      }
    var end = offset
    while end < offset + length, Character(Unicode.Scalar(text[end])).isHexDigit { end += 1 }
    return offset - 2..<end
  }

  /// A line of a mapping without `: `.
  private func missingColon(in text: SourceText, at start: Int) -> YAMLProblem {
    let line = start..<text.textEnd(from: start)
    if let colon = text.colonWithoutSpace(in: line) {
      return .init(.colonWithoutSpace, at: colon..<colon + 1)
    }
    if let above = text.previousLine(before: start), text.opensBlockScalar(lineAt: above) {
      return .init(.badIndentation, at: start..<text.wordEnd(from: start))
    }
    return .init(.missingColon, at: line)
  }

  /// A colon where no key can be: inside a text, or after a key whose line is wrong.
  private func extraColon(in text: SourceText) -> YAMLProblem {
    let content = text.contentStart(ofLineAt: offset)
    guard let first = text.separator(afterKeyAt: content), first >= offset else {
      return colonInValue(in: text, afterKeyAt: content)
    }
    if let line = lineWithoutColon(in: text, above: content) {
      return missingColon(in: text, at: line)
    }
    if text.isOneWord(content..<offset) {
      return .init(.badIndentation, at: content..<offset)
    }
    return .init(.unquotedColon, at: offset..<offset + 1)
  }

  private func colonInValue(in text: SourceText, afterKeyAt content: Int) -> YAMLProblem {
    var value = (text.separator(afterKeyAt: content) ?? offset) + 1
    while text.isBlank(value) { value += 1 }
    if text.isQuote(value), let end = text.quoteEnd(from: value, before: offset + 1) {
      return textAfter(.textAfterQuote, in: text, from: end)
    }
    if text[value] == UInt8(ascii: "[") || text[value] == UInt8(ascii: "{") {
      return textAfter(.textAfterFlow, in: text, from: offset)
    }
    return .init(.unquotedColon, at: offset..<offset + 1)
  }

  /// The line above that stands as a key would, but has no colon.
  private func lineWithoutColon(in text: SourceText, above content: Int) -> Int? {
    guard let above = text.previousLine(before: content) else { return nil }
    let start = text.contentStart(ofLineAt: above)
    guard text.column(of: start) == text.column(of: content),
      text.separator(afterKeyAt: start) == nil
    else { return nil }
    return start
  }
}

// MARK: - Faults between tokens

extension SyntaxFault {
  private func parserProblem(in text: SourceText) -> YAMLProblem {
    switch problem {
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      flowProblem(in: text, opening: contextOffset)
    case "did not find expected node content":
      contentProblem(in: text)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      misplaced(in: text)
    default:
      syntax(in: text)
    }
  }

  private func syntax(in text: SourceText) -> YAMLProblem {
    .init(.syntax, at: min(offset, text.count)..<text.wordEnd(from: min(offset, text.count)))
  }

  private func textAfter(
    _ kind: YAMLProblem.Kind, in text: SourceText, from start: Int
  ) -> YAMLProblem {
    var start = start
    while text.isBlank(start) { start += 1 }
    var end = text.textEnd(from: start)
    if isInFlow, let indicator = (start..<end).first(where: { text.isFlowIndicator($0) }) {
      end = max(indicator, start + 1)
      while end > start + 1, text.isBlank(end - 1) { end -= 1 }
    }
    return .init(kind, at: start..<max(end, start + 1))
  }

  /// Something where only a key, a dash or the end can be.
  private func misplaced(in text: SourceText) -> YAMLProblem {
    if text.isCloser(offset) { return .init(.unexpectedCloser, at: offset..<offset + 1) }
    if let kind = kindOfTextAfter(in: text) { return textAfter(kind, in: text, from: offset) }
    if text.isSeparator(offset) { return .init(.keyMissing, at: offset..<offset + 1) }
    if problem.contains("document"), let line = text.previousLine(before: offset),
      text.bytes[line...].starts(with: "...".utf8)
    {
      return .init(.severalDocuments, at: offset..<text.wordEnd(from: offset))
    }
    if text.isDash(offset), text.column(of: offset) == text.column(of: contextOffset) {
      return .init(.sequenceInMapping, at: offset..<offset + 1)
    }
    return .init(.badIndentation, at: firstWord(in: text))
  }

  private func firstWord(in text: SourceText) -> Range<Int> {
    let start = min(offset, text.count)
    var end = text.wordEnd(from: start)
    let line = text.lineEnd(at: start)
    if text.isQuote(start), let close = text.quoteEnd(from: start, before: line) {
      return start..<close
    }
    if isInFlow, let indicator = (start..<end).first(where: { text.isFlowIndicator($0) }) {
      end = max(indicator, start + 1)
    }
    if end > offset + 1, text[end - 1] == UInt8(ascii: ":") { end -= 1 }
    return start..<end
  }

  /// What stands before the fault on the same line, if it is something with an end.
  private func kindOfTextAfter(in text: SourceText) -> YAMLProblem.Kind? {
    var before = offset
    while before > 0, text.isBlank(before - 1) { before -= 1 }
    guard before > 0, !text.isBreak(before - 1) else { return nil }
    let isQuoted = lastScalar.style == .singleQuoted || lastScalar.style == .doubleQuoted
    if isQuoted, lastScalar.range.upperBound == before { return .textAfterQuote }
    return text.isCloser(before - 1) ? .textAfterFlow : nil
  }

  /// Something where only a value can be.
  private func contentProblem(in text: SourceText) -> YAMLProblem {
    guard let opening = openFlows.last else {
      if text.isCloser(offset) { return .init(.unexpectedCloser, at: offset..<offset + 1) }
      if text[offset] == UInt8(ascii: ",") {
        return .init(.reservedCharacter, at: offset..<offset + 1)
      }
      return syntax(in: text)
    }
    if let unclosed = bracketProblem(in: text, opening: opening) { return unclosed }
    if text.isSeparator(offset) { return .init(.keyMissing, at: offset..<offset + 1) }
    if text[offset] == UInt8(ascii: ",") {
      return .init(.unexpectedComma, at: offset..<offset + 1)
    }
    return syntax(in: text)
  }

  /// Something where only a comma or the closing bracket can be.
  private func flowProblem(in text: SourceText, opening: Int) -> YAMLProblem {
    if let bracket = bracketProblem(in: text, opening: opening) { return bracket }
    let content = text.textStart(ofLineAt: offset)
    if text[offset] == UInt8(ascii: ":") {
      if lastScalar.range.lowerBound < text.lineStart(at: offset),
        text.isOneWord(content..<offset)
      {
        return .init(.missingComma, at: content..<offset)
      }
      if let kind = kindOfTextAfter(in: text) { return textAfter(kind, in: text, from: offset) }
      return .init(.unquotedColon, at: offset..<offset + 1)
    }
    if lastScalar.style == .plain, isOpener(text[offset]),
      text.lineStart(at: offset) <= lastScalar.range.lowerBound
    {
      return .init(.bracketInText, at: offset..<offset + 1)
    }
    let word = firstWord(in: text)
    if text.isQuote(offset) || text.isSeparator(word.upperBound) {
      return .init(.missingComma, at: word)
    }
    if let kind = kindOfTextAfter(in: text) { return textAfter(kind, in: text, from: offset) }
    return syntax(in: text)
  }

  private func isOpener(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// A bracket that is not closed, or closed by the wrong one.
  private func bracketProblem(in text: SourceText, opening: Int) -> YAMLProblem? {
    let unclosed = YAMLProblem(
      .unclosedFlow(bracket: Character(Unicode.Scalar(text[opening]))), at: opening..<opening + 1)
    if text.skipBlanksAndComments(from: offset) >= text.count { return unclosed }
    let isOnItsOwn = text.textStart(ofLineAt: opening) == opening
    if !isOnItsOwn, text.hasOuterLine(after: opening, before: offset + 1) { return unclosed }
    guard text.isCloser(offset) else { return nil }
    let opener = UInt8(ascii: text[offset] == UInt8(ascii: "]") ? "[" : "{")
    if openFlows.dropLast().contains(where: { text[$0] == opener }) { return unclosed }
    return .init(.unexpectedCloser, at: offset..<offset + 1)
  }
}
