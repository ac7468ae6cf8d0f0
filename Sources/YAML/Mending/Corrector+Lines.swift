// Slips of whole lines: a colon or dash that is glued to what follows, a text without its `|`, an indentation.

extension Corrector {
  func extraColon(_ problem: YAMLProblem) -> YAMLProblem {
    let offset = problem.range.lowerBound
    let content = text.contentStart(ofLineAt: offset)
    if let slip = slip(ofKeyInLineAt: offset), slip.range.lowerBound < offset { return slip }
    if let dash = gluedDash(inLineAt: offset) { return dashGlued(dash) }
    if text.key(at: content) == nil {
      if let slip = neighbour(above: offset).flatMap({ slip(ofKeyInLineAt: $0) }) { return slip }
      if let key = keyOfText(aroundLineAt: offset) { return barMissing(problem, key) }
    }
    if let comma = commaBeforeKey(endingAt: offset) { return comma }
    return problem.with(quotes(around: offset))
  }

  func misplaced(_ problem: YAMLProblem) -> YAMLProblem {
    let offset = problem.range.lowerBound
    let neighbour = neighbour(above: offset)
    if let dash = gluedDash(inLineAt: offset) ?? neighbour.flatMap(gluedDash) { return dashGlued(dash) }
    if let slip = slip(ofKeyInLineAt: offset) ?? neighbour.flatMap({ slip(ofKeyInLineAt: $0) }) { return slip }
    switch problem.kind {
    case .missingColon:
      if let key = keyOfText(aroundLineAt: offset) { return barMissing(problem, key) }
      guard let word = firstOfTwoWords(at: text.contentStart(ofLineAt: offset)) else { return problem }
      return YAMLProblem(.missingColon, at: word, inserting(":", at: word.upperBound))
    case .badIndentation:
      guard text.key(at: text.contentStart(ofLineAt: offset)) == nil, !text.isDash(text.textStart(ofLineAt: offset))
      else {
        return indented(problem)
      }
      let above = text.previousLine(before: offset).flatMap { text.key(at: text.contentStart(ofLineAt: $0)) }
      guard let key = keyOfText(aroundLineAt: offset) ?? above, text.opensBlockScalar(lineAt: key.lowerBound) else {
        return problem
      }
      return notIndented(below: key) ?? problem
    default: return problem
    }
  }

  /// What is missing behind the key of a line: the space after its colon, or the colon itself.
  private func slip(ofKeyInLineAt offset: Int) -> YAMLProblem? {
    if let colon = gluedColon(inLineAt: offset) {
      return YAMLProblem(.colonWithoutSpace, at: colon..<colon + 1, inserting(" ", at: colon + 1))
    }
    guard let word = wordWithoutColon(at: text.contentStart(ofLineAt: offset)) else { return nil }
    return YAMLProblem(.missingColon, at: word, inserting(":", at: word.upperBound))
  }

  private func dashGlued(_ dash: Int) -> YAMLProblem {
    YAMLProblem(.gluedDash, at: dash..<dash + 1, inserting(" ", at: dash + 1))
  }

  /// `{nl: Auto fr: Voiture}`: the comma before a key that ends with this colon.
  private func commaBeforeKey(endingAt colon: Int) -> YAMLProblem? {
    guard let written = WrittenText(around: colon, in: text, keys: keys), written.isInBraces,
      colon > written.value.lowerBound
    else { return nil }
    var start = colon
    while start > written.value.lowerBound, !text.isBlank(start - 1) { start -= 1 }
    var before = start
    while before > written.value.lowerBound, text.isBlank(before - 1) { before -= 1 }
    let key = start..<colon
    guard before > written.value.lowerBound, before < start, keys.contains(text.bytes[key]),
      text.bytes[key] != text.bytes[written.key]
    else { return nil }
    let edit = SourceEdit(at: before, ",")
    return YAMLProblem(
      .missingComma, at: key,
      YAMLCorrection([edit], showing: [shown(written.key.lowerBound..<written.value.upperBound, [edit])]))
  }

  /// The nearest line above that is indented no more.
  private func neighbour(above offset: Int) -> Int? {
    let indentation = text.indentation(ofLineAt: offset)
    var line = text.previousLine(before: offset)
    while let above = line, text.indentation(ofLineAt: above) > indentation { line = text.previousLine(before: above) }
    return line
  }

  /// The colon of `key:{`, `key:[` or `key:|` at the beginning of a line.
  private func gluedColon(inLineAt offset: Int) -> Int? {
    guard let key = text.key(at: text.contentStart(ofLineAt: offset), mayBeGlued: true),
      "{[|>\"'".utf8.contains(text[key.upperBound + 1])
    else { return nil }
    return key.upperBound
  }

  /// The dash of `-key` at the beginning of a line.
  private func gluedDash(inLineAt offset: Int) -> Int? {
    let dash = text.textStart(ofLineAt: offset)
    guard text[dash] == UInt8(ascii: "-") else { return nil }
    let next = text[dash + 1]
    let isGlued =
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next) || next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
    return isGlued ? dash : nil
  }

  /// The word of `do {nl: …}` or `nl |`, which lacks its colon.
  private func wordWithoutColon(at content: Int) -> Range<Int>? {
    let word = content..<text.wordEnd(from: content)
    var next = word.upperBound
    while text.isBlank(next) { next += 1 }
    guard next > word.upperBound, word.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[$0]) }) else {
      return nil
    }
    let end = text.textEnd(from: next)
    let isHeader =
      (text[next] == UInt8(ascii: "|") || text[next] == UInt8(ascii: ">"))
      && (next + 1..<max(next + 1, end)).allSatisfy { text.isBlockIndicator($0) }
    let isText = keys.areKnown && keys.contains(text.bytes[word]) && next < end
    let isBracket = text[next] == UInt8(ascii: "{") || text[next] == UInt8(ascii: "[") && text.isCloser(end - 1)
    return isBracket || isHeader || isText ? word : nil
  }
}

extension Corrector {
  /// `id open-portal`, `nl Klik hier`: a key of small letters and a word, or the key of a text.
  func firstOfTwoWords(at content: Int, before end: Int? = nil) -> Range<Int>? {
    let word = content..<text.wordEnd(from: content)
    let end = end ?? text.textEnd(from: content)
    guard word.upperBound < end else { return nil }
    let rest = text.string(word.upperBound..<end).drop { $0 == " " }
    let isKey = word.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[$0]) }
    let isWord = rest.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    let isText = keys.contains(text.bytes[word])
    return isKey && !rest.isEmpty && (isWord || isText) ? word : nil
  }
}

// MARK: - A text of several lines

extension Corrector {
  private func barMissing(_ problem: YAMLProblem, _ key: Range<Int>) -> YAMLProblem {
    let isAlone = text.textEnd(from: key.lowerBound) == key.upperBound + 1
    guard isAlone else { return problem.with(bar(after: key, replacing: nil)) }
    return YAMLProblem(
      .barMissing, at: key.upperBound..<key.upperBound + 1, bar(after: key, replacing: nil))
  }

  /// The lines of a text that stand beside its key, below the `|`.
  func notIndented(below key: Range<Int>) -> YAMLProblem? {
    var mark = text.textEnd(from: key.lowerBound)
    while mark > key.upperBound, text[mark - 1] != UInt8(ascii: "|"), text[mark - 1] != UInt8(ascii: ">") { mark -= 1 }
    guard mark > key.upperBound else { return nil }
    return YAMLProblem(.textNotIndented, at: mark - 1..<mark, bar(after: key, replacing: nil))
  }

  /// The key of the text that a line belongs to, as a person sees it: the nearest key of a text above, with lines of text in between.
  private func keyOfText(aroundLineAt offset: Int) -> Range<Int>? {
    let column = text.indentation(ofLineAt: offset)
    var line = text.previousLine(before: offset)
    while let above = line {
      if let key = text.key(at: text.contentStart(ofLineAt: above)) {
        guard keys.contains(text.bytes[key]), text.column(of: key.lowerBound) <= column else { return nil }
        let after = text.contentStart(ofLineAt: above)
        let value = text.textEnd(from: after)
        // Behind a value in quotes or brackets, no text goes on.
        var start = key.upperBound + 1
        while text.isBlank(start) { start += 1 }
        if start < value, text.isQuote(start) || text[start] == UInt8(ascii: "{") || text[start] == UInt8(ascii: "[") {
          return nil
        }
        return key
      }
      if text.isDash(text.textStart(ofLineAt: above)) { return nil }
      line = text.previousLine(before: above)
    }
    return nil
  }

  /// `nl: |` and the lines of the text below it, indented.
  ///
  /// - Parameter blanks: What stands between the colon and the first word, if it is not blanks alone.
  func bar(after key: Range<Int>, replacing blanks: Range<Int>?) -> YAMLCorrection? {
    let column = text.column(of: key.lowerBound)
    let lineEnd = text.lineEnd(at: key.lowerBound)
    let hasMark = blanks == nil && text.opensBlockScalar(lineAt: key.lowerBound)
    var start = blanks?.upperBound ?? key.upperBound + 1
    while start < lineEnd, text.isBlank(start) { start += 1 }
    let hasWords = !hasMark && start < lineEnd
    var edits: [SourceEdit] = []
    var shown = ["\(text.string(key)): |"]
    var base = column + 2
    var isFirst = true
    if hasWords {
      edits.append(
        SourceEdit(key.upperBound + 1..<start, " |\n" + String(repeating: " ", count: base)))
      shown.append("  " + text.string(start..<lineEnd))
      isFirst = false
    } else if !hasMark {
      edits.append(SourceEdit(key.upperBound + 1..<lineEnd, " |"))
    }
    for line in linesOfText(below: key.lowerBound, column: column) {
      let words = text.textStart(ofLineAt: line)
      if isFirst { base = max(base, words - line) }
      isFirst = false
      if words - line < base { edits.append(SourceEdit(line..<words, String(repeating: " ", count: base))) }
      let deeper = String(repeating: " ", count: max(0, words - line - base))
      shown.append("  " + deeper + text.string(words..<text.lineEnd(at: words)))
    }
    guard shown.count > 1, !edits.isEmpty else { return nil }
    return YAMLCorrection(edits, showing: shown)
  }

  /// The lines that are not blank, from below a key to the next key or item that stands no further right.
  private func linesOfText(below key: Int, column: Int) -> [Int] {
    var lines: [Int] = []
    var next = text.nextLine(after: key)
    while let line = next, line < text.count {
      let start = text.textStart(ofLineAt: line)
      if !text.isGap(start) {
        let isDeeper = start - line > column
        if !isDeeper, text.key(at: text.contentStart(ofLineAt: line)) != nil || text.isDash(start) { break }
        lines.append(line)
      }
      next = text.nextLine(after: line)
    }
    return lines
  }

  /// `nl: - eerst` as a text of several lines; `help: - desk` with its list on the next line.
  func listBelow(_ dash: Int) -> YAMLCorrection? {
    let content = text.contentStart(ofLineAt: dash)
    guard let key = text.key(at: content) else { return nil }
    if keys.contains(text.bytes[key]) { return bar(after: key, replacing: nil) }
    if let next = text.nextLine(after: dash), text.indentation(ofLineAt: next) > text.indentation(ofLineAt: dash),
      !text.isGap(text.textStart(ofLineAt: next))
    {
      return nil
    }
    let indent = String(repeating: " ", count: text.column(of: content) + 2)
    let edit = SourceEdit(key.upperBound + 1..<dash, "\n\(indent)")
    return YAMLCorrection(
      [edit], showing: ["\(text.string(key)):", "  " + text.string(dash..<text.textEnd(from: content))])
  }
}

// MARK: - Indentation

extension Corrector {
  /// The tabs of a line as spaces, two for each.
  func spaces(forTabsAt offset: Int) -> YAMLCorrection? {
    let start = text.lineStart(at: offset)
    var blanks = start..<text.textStart(ofLineAt: offset)
    if offset >= blanks.upperBound {
      // `-→id`: a tab after a dash.
      var end = offset
      while text.isBlank(end) { end += 1 }
      blanks = offset..<end
      let edit = SourceEdit(blanks, " ")
      return YAMLCorrection(
        [edit], showing: [shown(text.textStart(ofLineAt: offset)..<text.textEnd(from: end), [edit])])
    }
    let count = blanks.reduce(0) { $0 + (text[$1] == UInt8(ascii: "\t") ? 2 : 1) }
    let edit = SourceEdit(blanks, String(repeating: " ", count: count))
    return YAMLCorrection([edit], showing: [shown(start..<text.textEnd(from: start), [edit])])
  }

  /// The line that does not stand in the column of its neighbours: the one where that shows; or the first of them, where all others agree.
  private func indented(_ problem: YAMLProblem) -> YAMLProblem {
    let line = text.lineStart(at: problem.range.lowerBound)
    let found = text.indentation(ofLineAt: line)
    let levels = OpenLevels(above: line, in: text)
    if let first = levels.onlyNeighbour(ofLineAt: line) {
      let column = text.indentation(ofLineAt: first.line) + found - first.column
      let isKnown = OpenLevels(above: first.line, in: text).hasLevel(
        column, isList: text.isDash(text.textStart(ofLineAt: first.line)))
      if column >= 0, isKnown || isFollowed(line, at: found) || isFollowed(line, at: column),
        let correction = moving(lineAt: first.line, to: column)
      {
        let start = text.textStart(ofLineAt: first.line)
        return YAMLProblem(.badIndentation, at: start..<text.keyEnd(from: start), correction)
      }
    }
    guard let column = levels.column(forLineAt: line), column != found else { return problem }
    return problem.with(movingAll(below: line, to: column))
  }

  /// Whether a neighbour below stands in the same column.
  private func isFollowed(_ line: Int, at column: Int) -> Bool {
    var next = text.nextLine(after: line)
    while let line = next, line < text.count {
      let start = text.textStart(ofLineAt: line)
      if !text.isGap(start), start - line <= column { return start - line == column }
      next = text.nextLine(after: line)
    }
    return false
  }

  private func moving(lineAt line: Int, to column: Int) -> YAMLCorrection? {
    let line = text.lineStart(at: line)
    let start = text.textStart(ofLineAt: line)
    let edit = SourceEdit(line..<start, String(repeating: " ", count: column))
    return YAMLCorrection([edit], showing: [shown(line..<text.textEnd(from: start), [edit])])
  }

  /// A line in another column, with what stands below it.
  private func movingAll(below line: Int, to column: Int) -> YAMLCorrection? {
    let start = text.textStart(ofLineAt: line)
    let content = text.contentStart(ofLineAt: line)
    // A key with a value on its line has nothing below it.
    let opens =
      content > start || text.opensBlockScalar(lineAt: line)
      || text.textEnd(from: start) == (text.key(at: start)?.upperBound ?? start) + 1
    let below = opens ? linesBelow(line, deeperThan: start - line) : []
    let shift = column - (start - line)
    let depth = below.map { text.indentation(ofLineAt: $0) }.min() ?? Int.max
    // What stands below moves along, unless it stands right already.
    let isRight = content > start ? depth == column + content - start : depth > column
    var edits = [SourceEdit(line..<start, String(repeating: " ", count: column))]
    for line in isRight ? [] : below {
      let words = text.textStart(ofLineAt: line)
      guard words - line + shift >= 0 else { return nil }
      edits.append(SourceEdit(line..<words, String(repeating: " ", count: words - line + shift)))
    }
    return YAMLCorrection(edits, showing: [shown(line..<text.textEnd(from: start), [edits[0]])])
  }

  private func linesBelow(_ line: Int, deeperThan column: Int) -> [Int] {
    var lines: [Int] = []
    var next = text.nextLine(after: line)
    while let line = next, line < text.count {
      let start = text.textStart(ofLineAt: line)
      if !text.isGap(start) {
        guard start - line > column else { break }
        lines.append(line)
      }
      next = text.nextLine(after: line)
    }
    return lines
  }
}
