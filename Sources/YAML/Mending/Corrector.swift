/// Looks at a fault as the writer who made it: what was the slip, and how does the line read without it?
///
/// A slip of the pen often shows in another place than where it was made: `do:{nl: …}` is a colon too many to libyaml. Where it is plain
/// what was meant, the problem gets the place and the kind of the slip, and a correction.
struct Corrector {
  let text: SourceText
  let keys: TextKeys

  init(of source: [UInt8], keys: TextKeys) {
    text = SourceText(source)
    self.keys = keys
  }

  /// The problems as the writer made them; those that one correction mends together are one problem.
  func corrected(_ problems: [YAMLProblem]) -> [YAMLProblem] {
    var corrections: Set<YAMLCorrection> = []
    let corrected = problems.map(corrected)
    let slips = corrected.filter(opensQuote).map(\.range.lowerBound)
    return zip(problems, corrected).compactMap { problem, corrected in
      let place = problem.range.lowerBound
      let followsQuote =
        problem.kind == .flowValueMissing
        && slips.contains { $0 < place && text.lineEnd(at: $0) == text.lineEnd(at: place) }
      guard !followsQuote, corrected.correction.map({ corrections.insert($0).inserted }) ?? true else { return nil }
      return corrected
    }
  }

  /// Whether a fault keeps YAML from seeing that a text in quotes begins behind it, `nl:"Ja, dat kan"`: then its comma is no fault.
  private func opensQuote(_ problem: YAMLProblem) -> Bool {
    switch problem.kind {
    case .colonWithoutSpace, .missingComma, .missingColon: break
    default: return false
    }
    var next = problem.range.upperBound
    while text.isBlank(next) || text[next] == UInt8(ascii: ":") { next += 1 }
    return text.isQuote(next)
  }

  private func corrected(_ problem: YAMLProblem) -> YAMLProblem {
    let range = problem.range
    switch problem.kind {
    case .unquotedColon: return extraColon(problem)
    case .colonWithoutSpace: return problem.with(inserting(" ", at: range.upperBound))
    case .missingColon, .badIndentation, .sequenceInMapping, .syntax: return misplaced(problem)
    case .itemOnKeyLine: return problem.with(listBelow(range.lowerBound))
    case .unclosedQuote: return problem.with(closing(quoteAt: range.lowerBound))
    case .textAfterQuote: return afterQuote(problem)
    case .unknownEscape: return problem.with(doublingBackslashes(at: range.lowerBound))
    case .reservedCharacter: return reserved(problem)
    case .blockScalarHeader: return problem.with(blockHeader(range.lowerBound))
    case .alias, .tag: return property(problem)
    case .flowValueMissing: return piece(problem)
    case .textAfterFlow: return afterBracket(problem)
    case .bracketInText, .keyNotScalar: return problem.with(quotes(around: range.lowerBound))
    case .unclosedFlow: return unclosed(problem)
    case .unexpectedCloser: return problem.with(withoutCloser(range.lowerBound))
    case .missingComma: return commaMissing(problem)
    case .unexpectedComma: return problem.with(withoutComma(range.lowerBound))
    case .tabIndentation: return problem.with(spaces(forTabsAt: range.lowerBound))
    case .anchor, .empty, .notUTF8, .controlCharacter, .tooDeep, .mergeKey, .directive, .severalDocuments,
      .duplicateKey,
      .keyMissing, .gluedDash, .textNotIndented, .blockTextInFlow, .barMissing, .commentInText,
      .commentAfterText, .joinedLines:
      return problem
    }
  }
}

extension YAMLProblem {
  func with(_ correction: YAMLCorrection?) -> YAMLProblem { YAMLProblem(kind, at: range, correction) }
}

// MARK: - Quotation marks

extension Corrector {
  /// `key: "value"` instead of `key: value`, for the value that a place lies in.
  func quotes(around offset: Int, includingComment: Bool = false) -> YAMLCorrection? {
    guard let written = WrittenText(around: offset, in: text, keys: keys, includingComment: includingComment) else {
      return nil
    }
    return quotes(around: written)
  }

  /// The same; a text that goes on below stands in lines of its own instead.
  func quotes(around written: WrittenText) -> YAMLCorrection {
    if !written.isInBraces, goesOn(below: written.key), let bar = bar(after: written.key, replacing: nil) { return bar }
    let quoted = text.quoted(written.value)
    let isGlued = written.value.lowerBound == written.colon + 1
    return YAMLCorrection(
      [SourceEdit(written.value, (isGlued ? [UInt8(ascii: " ")] : []) + quoted)],
      showing: ["\(text.string(written.key)): \(String(decoding: quoted, as: UTF8.self))"])
  }

  /// Whether the line below a key belongs to its text.
  func goesOn(below key: Range<Int>) -> Bool {
    guard let next = text.nextLine(after: key.upperBound), !text.isGap(text.textStart(ofLineAt: next)) else {
      return false
    }
    return text.indentation(ofLineAt: next) > text.column(of: key.lowerBound) && !text.isKeyLine(at: next)
  }

  private func closing(quoteAt offset: Int) -> YAMLCorrection? {
    guard let written = WrittenText(around: offset, in: text, keys: keys), written.value.lowerBound == offset else {
      return nil
    }
    let quote = text.string(offset..<offset + 1)
    guard !text.bytes[offset + 1..<written.value.upperBound].contains(text[offset]) else { return nil }
    // A text that goes on below is closed there.
    if goesOn(below: written.key) { return nil }
    return YAMLCorrection(
      [SourceEdit(at: written.value.upperBound, quote)],
      showing: ["\(text.string(written.key)): \(text.string(written.value))\(quote)"])
  }

  /// Text after a closing quotation mark: marks that are part of the text, an apostrophe in single ones, or a text before it that was never
  /// closed.
  private func afterQuote(_ problem: YAMLProblem) -> YAMLProblem {
    let offset = problem.range.lowerBound
    guard let written = WrittenText(around: offset, in: text, keys: keys) else { return problem }
    let start = written.value.lowerBound
    if text.isQuote(start), text.quoteEnd(from: start, before: written.value.upperBound) == written.value.upperBound {
      guard written.isInBraces, written.key.lowerBound > 0, let correction = closing(quoteIn: written.key.lowerBound)
      else {
        return problem
      }
      return YAMLProblem(.unclosedQuote, at: correction.quote..<correction.quote + 1, correction.correction)
    }
    guard text.isQuote(start), start < offset else { return problem.with(quotes(around: written)) }
    let inner = start + 1..<written.value.upperBound - 1
    let isOuter = text[inner.upperBound] == text[start] && !inner.isEmpty
    let value = isOuter && isPartOfText(firstQuoteIn: inner, text[start]) ? inner : written.value
    let quoted = text.quoted(value)
    return problem.with(
      YAMLCorrection(
        [SourceEdit(written.value, quoted)],
        showing: ["\(text.string(written.key)): \(String(decoding: quoted, as: UTF8.self))"]))
  }

  /// The text with an open quotation mark that ends before a key between braces.
  private func closing(quoteIn key: Int) -> (quote: Int, correction: YAMLCorrection)? {
    var before = key - 1
    while text.isBlank(before) || text[before] == UInt8(ascii: ",") { before -= 1 }
    guard let written = WrittenText(around: before, in: text, keys: keys), text.isQuote(written.value.lowerBound),
      let correction = closing(quoteAt: written.value.lowerBound)
    else { return nil }
    return (written.value.lowerBound, correction)
  }

  /// Whether the first quotation mark inside a text opens a word, or is an apostrophe, and so does not end the text.
  private func isPartOfText(firstQuoteIn range: Range<Int>, _ quote: UInt8) -> Bool {
    guard let first = range.first(where: { text[$0] == quote }) else { return false }
    let opens = first > range.lowerBound && (text.isBlank(first - 1) || text[first - 1] == UInt8(ascii: "("))
    let isApostrophe = !opens && !text.isGap(first + 1) && first + 1 < range.upperBound && first > range.lowerBound
    return opens || isApostrophe && quote == UInt8(ascii: "'")
  }

  private func doublingBackslashes(at offset: Int) -> YAMLCorrection? {
    guard let written = WrittenText(around: offset, in: text, keys: keys), text.isQuote(written.value.lowerBound) else {
      return nil
    }
    var edits: [SourceEdit] = []
    var place = written.value.lowerBound
    while place < written.value.upperBound {
      if text[place] == UInt8(ascii: "\\") {
        let isEscape = text[place + 1] == UInt8(ascii: "\\") || text[place + 1] == UInt8(ascii: "\"")
        if !isEscape { edits.append(SourceEdit(at: place, "\\")) }
        place += isEscape ? 2 : 1
      } else {
        place += 1
      }
    }
    return YAMLCorrection(edits, showing: [shown(written.key.lowerBound..<written.value.upperBound, edits)])
  }

  /// A piece of the source with changes in it.
  func shown(_ range: Range<Int>, _ edits: [SourceEdit]) -> String {
    var result: [UInt8] = []
    var offset = range.lowerBound
    for edit in edits where edit.range.lowerBound >= offset && edit.range.upperBound <= range.upperBound {
      result += text.bytes[offset..<edit.range.lowerBound] + edit.replacement
      offset = edit.range.upperBound
    }
    return String(decoding: result + text.bytes[offset..<range.upperBound], as: UTF8.self)
  }
}

// MARK: - Characters that begin something else

extension Corrector {
  private func reserved(_ problem: YAMLProblem) -> YAMLProblem {
    let offset = problem.range.lowerBound
    guard text[offset] == UInt8(ascii: "|") || text[offset] == UInt8(ascii: ">") else {
      return problem.with(quotes(around: offset))
    }
    return YAMLProblem(.blockTextInFlow, at: problem.range, withoutBraces(offset))
  }

  /// `*Let op*` and `!Let op` are texts; what stands alone, or before a text in quotes, is what YAML takes it for, and so is `!!str`.
  private func property(_ problem: YAMLProblem) -> YAMLProblem {
    guard text[problem.range.lowerBound + 1] != UInt8(ascii: "!") else { return problem }
    var next = problem.range.upperBound
    while text.isBlank(next) { next += 1 }
    let isAlone = text.isGap(next) || "{[|>\"'#,}]&!*".utf8.contains(text[next])
    let start = problem.range.lowerBound
    guard !isAlone, let written = WrittenText(around: start, in: text, keys: keys), written.value.lowerBound == start
    else {
      return problem
    }
    return YAMLProblem(.reservedCharacter, at: start..<start + 1, quotes(around: written))
  }

  /// `nl: | tekst`: the text belongs on the next line; `nl: > 18 jaar`: in quotes.
  private func blockHeader(_ offset: Int) -> YAMLCorrection? {
    guard let written = WrittenText(around: offset, in: text, keys: keys), written.value.lowerBound == offset else {
      return nil
    }
    // With words below it, it is a text of several lines whose first line is wrong.
    if text[offset] == UInt8(ascii: ">"), goesOn(below: written.key) { return nil }
    guard text[offset] == UInt8(ascii: "|") else { return quotes(around: written) }
    var start = offset + 1
    while text.isBlank(start) || text.isBlockIndicator(start) { start += 1 }
    guard start < written.value.upperBound, !written.isInBraces else { return nil }
    return bar(after: written.key, replacing: written.colon + 1..<start)
  }

  /// `do: {nl: | Tekst, fr: | Texte}` on lines of their own.
  private func withoutBraces(_ offset: Int) -> YAMLCorrection? {
    guard var written = WrittenText(around: offset, in: text, keys: keys), written.isInBraces else { return nil }
    let line = text.lineStart(at: offset)
    let content = text.contentStart(ofLineAt: offset)
    guard let outer = text.key(at: content), text[outer.upperBound + 2] == UInt8(ascii: "{") else { return nil }
    var pieces: [WrittenText] = []
    var place = outer.upperBound + 3
    let end = text.textEnd(from: content)
    while place < end, let piece = nextPiece(from: place, to: end) {
      pieces.append(piece)
      place = piece.value.upperBound + 1
    }
    guard let last = pieces.last, text[end - 1] == UInt8(ascii: "}"), last.value.upperBound < end else { return nil }
    written = last
    let indent = String(repeating: " ", count: content - line + 2)
    var lines = ["\(text.string(outer)):"]
    for piece in pieces {
      var value = text.string(piece.value).drop { "|> ".contains($0) }
      if value.isEmpty { value = "…" }
      lines += ["  \(text.string(piece.key)): |", "    \(value)"]
    }
    let replacement = lines.dropFirst().map { "\n\(indent)\($0.dropFirst(2))" }.joined()
    return YAMLCorrection([SourceEdit(outer.upperBound + 1..<end, replacement)], showing: lines)
  }

  private func nextPiece(from start: Int, to end: Int) -> WrittenText? {
    var place = start
    while place < end, text.isBlank(place) || text[place] == UInt8(ascii: ",") { place += 1 }
    guard let key = text.key(at: place, mayBeGlued: true) else { return nil }
    var value = key.upperBound + 1
    while text.isBlank(value) { value += 1 }
    return WrittenText(around: value, in: text, keys: keys)
  }
}

// MARK: - Brackets and commas

extension Corrector {
  /// A text that begins with a bracket: that is where the quotation mark is missing.
  private func afterBracket(_ problem: YAMLProblem) -> YAMLProblem {
    guard let written = WrittenText(around: problem.range.lowerBound, in: text, keys: keys) else { return problem }
    let start = written.value.lowerBound
    guard text[start] == UInt8(ascii: "[") || text[start] == UInt8(ascii: "{") else {
      return problem.with(quotes(around: written))
    }
    return YAMLProblem(.textAfterFlow, at: start..<start + 1, quotes(around: written))
  }

  /// The rest of a text behind a comma; or `{naam}`, a text that begins with a brace.
  private func piece(_ problem: YAMLProblem) -> YAMLProblem {
    let range = problem.range
    guard !range.contains(where: { text.isBreak($0) }) else { return problem }
    let written = WrittenText(around: range.lowerBound, in: text, keys: keys)
    let isBehindText = written.map { !"{[\"'".utf8.contains(text[$0.value.lowerBound]) || !$0.isInBraces } ?? false
    guard let written, isBehindText else {
      // `{id street, do: …}`: a key and a word that nothing before it can have cut off.
      guard let word = firstOfTwoWords(at: range.lowerBound, before: range.upperBound) else { return problem }
      return YAMLProblem(
        .missingColon, at: word,
        YAMLCorrection(
          [SourceEdit(at: word.upperBound, ":")], showing: [shown(range, [SourceEdit(at: word.upperBound, ":")])]))
    }
    let start = written.value.lowerBound
    if !written.isInBraces, text[start] == UInt8(ascii: "{") {
      return YAMLProblem(.reservedCharacter, at: start..<start + 1, quotes(around: written))
    }
    return problem.with(quotes(around: written))
  }

  private func unclosed(_ problem: YAMLProblem) -> YAMLProblem {
    let start = problem.range.lowerBound
    let isBrace = text[start] == UInt8(ascii: "{")
    let closer = UInt8(ascii: isBrace ? "}" : "]")
    let end = text.textEnd(from: start)
    let lineEnd = text.lineEnd(at: start)
    if end < lineEnd, text.bytes[end..<lineEnd].contains(closer), let comment = comment(from: end, to: lineEnd) {
      return YAMLProblem(
        .commentInText, at: comment..<comment + 1, quotes(around: comment, includingComment: true))
    }
    // A text in brackets that is wholly on this line lacks no more than the bracket.
    if let next = text.nextLine(after: start), !text.isGap(text.textStart(ofLineAt: next)), !isOuter(next, of: start) {
      return problem
    }
    return problem.with(closing(bracketAt: start, closer, before: end))
  }

  private func isOuter(_ line: Int, of offset: Int) -> Bool {
    text.indentation(ofLineAt: line) <= text.column(of: text.contentStart(ofLineAt: offset))
      || text.isDash(text.textStart(ofLineAt: line)) || text.isKeyLine(at: line)
  }

  private func closing(bracketAt start: Int, _ closer: UInt8, before end: Int) -> YAMLCorrection? {
    var open: [UInt8] = []
    var place = start
    while place < end {
      switch text[place] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if let after = text.quoteEnd(from: place, before: end), isValueStart(place) { place = after - 1 }
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard open.last == text[place] else {
          // Closed by the wrong one: `[a, b}`, or the missing one belongs before it: `{b: [c, d}`.
          guard open.last == closer else { return nil }
          let isOnly = open.count == 1
          let edit = SourceEdit(place..<(isOnly ? place + 1 : place), [closer])
          return YAMLCorrection([edit], showing: [shown(text.contentStart(ofLineAt: start)..<end, [edit])])
        }
        open.removeLast()
      default: break
      }
      place += 1
    }
    guard open == [closer] else { return nil }
    let edit = SourceEdit(at: end, String(decoding: [closer], as: UTF8.self))
    return YAMLCorrection([edit], showing: [shown(text.contentStart(ofLineAt: start)..<end, [edit])])
  }

  private func isValueStart(_ offset: Int) -> Bool {
    offset > 0 && (text.isBlank(offset - 1) || text.isFlowIndicator(offset - 1))
  }

  /// A closing bracket without an opening one: too much after a value, or part of a text.
  private func withoutCloser(_ offset: Int) -> YAMLCorrection? {
    let content = text.contentStart(ofLineAt: offset)
    var before = offset - 1
    while text.isBlank(before) { before -= 1 }
    if let written = WrittenText(around: offset, in: text, keys: keys), !written.isInBraces,
      text[written.value.lowerBound] == UInt8(ascii: "["), text[offset] == UInt8(ascii: "}")
    {
      return closing(bracketAt: written.value.lowerBound, UInt8(ascii: "]"), before: text.textEnd(from: content))
    }
    guard text.isCloser(before) || text.isQuote(before) else { return quotes(around: offset) }
    let end = text.textEnd(from: content)
    let isWrongOne = text[offset] != text[before] && !text.isCloser(before)
    guard offset + 1 == end || text.isFlowIndicator(offset + 1), !isWrongOne || text.isQuote(before) else { return nil }
    let edit = SourceEdit(offset..<offset + 1, "")
    return YAMLCorrection([edit], showing: [shown(content..<end, [edit])])
  }

  private func commaMissing(_ problem: YAMLProblem) -> YAMLProblem {
    let offset = problem.range.lowerBound
    let isFirst = text.textStart(ofLineAt: offset) == offset
    if isFirst, let above = text.previousLine(before: offset) {
      let content = text.contentStart(ofLineAt: above)
      let end = text.textEnd(from: content)
      if let comment = comment(from: end, to: text.lineEnd(at: above)) {
        return YAMLProblem(
          .commentInText, at: comment..<comment + 1, quotesWithComma(around: comment))
      }
      if text.column(of: content) == text.column(of: offset), let bracket = openBracket(in: content..<end) {
        return unclosed(
          YAMLProblem(.unclosedFlow(bracket: Character(Unicode.Scalar(text[bracket]))), at: bracket..<bracket + 1))
      }
      let edit = SourceEdit(at: end, ",")
      return problem.with(YAMLCorrection([edit], showing: [shown(content..<end, [edit])]))
    }
    guard text.key(at: offset) != nil || text.isQuote(offset) else { return problem }
    var before = offset
    while before > 0, text.isBlank(before - 1) { before -= 1 }
    let edit = SourceEdit(at: before, ",")
    let content = text.contentStart(ofLineAt: offset)
    return problem.with(YAMLCorrection([edit], showing: [shown(content..<text.textEnd(from: content), [edit])]))
  }

  /// The bracket that a line leaves open.
  private func openBracket(in line: Range<Int>) -> Int? {
    var open: [Int] = []
    for place in line {
      if text[place] == UInt8(ascii: "{") || text[place] == UInt8(ascii: "["), isValueStart(place) {
        open.append(place)
      }
      if text.isCloser(place), !open.isEmpty { open.removeLast() }
    }
    return open.first
  }

  /// A text with a ` #` in it, the last one of its line between braces: its comma stays outside of the quotes.
  private func quotesWithComma(around offset: Int) -> YAMLCorrection? {
    guard let written = WrittenText(around: offset, in: text, keys: keys, includingComment: true) else { return nil }
    guard text[written.value.upperBound - 1] == UInt8(ascii: ",") else { return nil }
    let quoted = text.quoted(written.value.lowerBound..<written.value.upperBound - 1) + [UInt8(ascii: ",")]
    return YAMLCorrection(
      [SourceEdit(written.value, quoted)],
      showing: ["\(text.string(written.key)): \(String(decoding: quoted, as: UTF8.self))"])
  }

  /// The `#` of a comment that begins with a word of its own: `#3`. A remark has a space after its `#`.
  private func comment(from start: Int, to end: Int) -> Int? {
    guard let hash = (start..<max(start, end)).first(where: { !text.isBlank($0) }), text[hash] == UInt8(ascii: "#")
    else {
      return nil
    }
    return hash
  }

  private func withoutComma(_ offset: Int) -> YAMLCorrection? {
    let content = text.contentStart(ofLineAt: offset)
    let end = text.textEnd(from: content)
    var after = offset + 1
    while text.isBlank(after) { after += 1 }
    let edit = SourceEdit(offset..<after, "")
    return YAMLCorrection([edit], showing: [shown(content..<end, [edit])])
  }

  /// A character that is missing in a line, which shows from its key on.
  func inserting(_ character: String, at offset: Int) -> YAMLCorrection {
    let content = text.textStart(ofLineAt: offset)
    let edit = SourceEdit(at: offset, character)
    var piece = content..<text.textEnd(from: content)
    if let written = WrittenText(around: offset, in: text, keys: keys), written.isInBraces {
      piece = written.key.lowerBound..<written.value.upperBound
    }
    return YAMLCorrection([edit], showing: [shown(piece, [edit])])
  }
}
