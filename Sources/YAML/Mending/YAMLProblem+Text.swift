extension YAMLProblem {
  /// What a writer hardly meant in a value that is to be a text, though it is good YAML: a ` #` that cuts the text off, lines of a list that
  /// are joined, brackets or a list that YAML takes for more than words.
  ///
  /// Ask ``YAMLNode/mayBeMisread(in:)`` first.
  ///
  /// - Parameters:
  ///   - value: The value, and `key` the key of its text.
  ///   - source: The source that they were read from.
  ///   - textKeys: As for ``YAMLDocument/init(parsing:textKeys:)``.
  /// - Returns: Nil for a text that says what it seems to say, and for what is no text at all.
  public init?(inText value: YAMLNode, after key: YAMLScalar, of source: [UInt8], textKeys: [String]) {
    // A mended text has its message, and does not stand in the source.
    guard value.range.upperBound <= source.count else { return nil }
    let corrector = Corrector(of: source, keys: TextKeys(textKeys))
    let problem =
      switch value {
      case .scalar(let scalar): corrector.misread(scalar, after: key)
      case .mapping(let mapping): corrector.misread(mapping, after: key)
      case .sequence(let sequence): corrector.misread(sequence, after: key)
      }
    guard let problem else { return nil }
    self = problem
  }
}

extension YAMLProblem {
  /// A word with a colon that a comma has cut off from its text between braces, `{nl: Klik hier, dan: wacht}`, where YAML reads a key.
  ///
  /// - Parameters:
  ///   - key: The word.
  ///   - source: The source that it was read from.
  ///   - textKeys: As for ``YAMLDocument/init(parsing:textKeys:)``.
  public init(cutOff key: YAMLScalar, of source: [UInt8], textKeys: [String]) {
    let corrector = Corrector(of: source, keys: TextKeys(textKeys))
    self.init(.flowValueMissing, at: key.range, corrector.quotes(around: key.range.lowerBound))
  }
}

extension YAMLProblem {
  /// A text whose lines stand beside its key, below the `|`, and look like further keys: `Opgelet: kom op tijd.`
  ///
  /// - Parameters:
  ///   - key: The key of the text.
  ///   - source: The source that it was read from.
  ///   - textKeys: As for ``YAMLDocument/init(parsing:textKeys:)``.
  public init?(textBeside key: YAMLScalar, of source: [UInt8], textKeys: [String]) {
    guard let problem = Corrector(of: source, keys: TextKeys(textKeys)).notIndented(below: key.range) else {
      return nil
    }
    self = problem
  }

  /// A text such as `use:sign-in`, where a key and a value are meant.
  ///
  /// - Parameters:
  ///   - scalar: The text.
  ///   - source: The source that it was read from.
  /// - Returns: Nil for a text of another form.
  public init?(gluedKeyIn scalar: YAMLScalar, of source: [UInt8]) {
    let corrector = Corrector(of: source, keys: TextKeys([]))
    guard scalar.style == .plain,
      let colon = corrector.text.key(at: scalar.range.lowerBound, mayBeGlued: true)?.upperBound,
      colon < scalar.range.upperBound,
      // An address has its colon.
      !(corrector.text[colon + 1] == UInt8(ascii: "/") && corrector.text[colon + 2] == UInt8(ascii: "/"))
    else { return nil }
    self.init(.colonWithoutSpace, at: colon..<colon + 1, corrector.inserting(" ", at: colon + 1))
  }
}

extension YAMLNode {
  /// Whether a value that is to be a text is worth a closer look: it is none, something follows it on its line, or it stands on several.
  ///
  /// - Parameter source: The source that it was read from.
  public func mayBeMisread(in source: [UInt8]) -> Bool {
    switch self {
    case .scalar(let scalar): scalar.mayBeMisread(in: source)
    case .mapping, .sequence: true
    }
  }
}

extension YAMLScalar {
  fileprivate func mayBeMisread(in source: [UInt8]) -> Bool {
    switch style {
    case .plain:
      if range.isEmpty || range.count != count { return true }
      return range.upperBound < source.count && source[range.upperBound] == UInt8(ascii: " ")
    case .singleQuoted: return range.count - 2 != count
    // A long sign and a short one may make up for each other's length.
    case .doubleQuoted:
      return range.count - 2 != count || !isWithoutEscapes && source[range].contains(UInt8(ascii: "\\"))
    case .folded: return true
    case .literal: return false
    }
  }
}

extension Corrector {
  fileprivate func misread(_ scalar: YAMLScalar, after key: YAMLScalar) -> YAMLProblem? {
    if scalar.range.isEmpty { return onlyComment(from: scalar.range.lowerBound) }
    if scalar.style == .plain, let comment = cutOff(after: scalar) {
      return YAMLProblem(
        .commentAfterText, at: comment, quotes(around: comment.lowerBound, includingComment: true))
    }
    if scalar.style == .doubleQuoted, let escape = invisibleEscape(in: scalar.range) {
      return YAMLProblem(.unknownEscape, at: escape, doublingBackslashes(at: escape.lowerBound))
    }
    return joinedLine(of: scalar).map { mark in
      YAMLProblem(.joinedLines, at: mark, scalar.style == .plain ? bar(after: key.range, replacing: nil) : nil)
    }
  }

  /// `nl: #hashtag`: the whole text is a comment. With a space behind the `#`, it is a remark, and the text is merely empty.
  private func onlyComment(from offset: Int) -> YAMLProblem? {
    var hash = offset
    while text.isBlank(hash) { hash += 1 }
    guard hash > offset, text[hash] == UInt8(ascii: "#"), !text.isGap(hash + 1), text[hash + 1] != UInt8(ascii: "#")
    else {
      return nil
    }
    return YAMLProblem(.reservedCharacter, at: hash..<hash + 1, quotes(around: hash, includingComment: true))
  }

  /// The rest of a sentence that a ` #` makes a comment of.
  ///
  /// A remark stays a remark. It is taken for a rest where the `#` is glued to what follows, `optie #3`; or where the text is no finished
  /// sentence, and what follows `# ` goes on in small letters up to a full stop: `Druk op # om te bevestigen.`
  private func cutOff(after scalar: YAMLScalar) -> Range<Int>? {
    var hash = scalar.range.upperBound
    while text.isBlank(hash) { hash += 1 }
    guard text[hash] == UInt8(ascii: "#") else { return nil }
    var end = text.lineEnd(at: hash)
    while text.isBlank(end - 1) { end -= 1 }
    var next = hash + 1
    if !text.isGap(next) { return text[next] == UInt8(ascii: "#") ? nil : hash..<end }
    while text.isBlank(next) { next += 1 }
    let stops = ".!?".utf8
    let goesOn =
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[next]) || text[next] >= 0x80
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[next])
    let isFinished = scalar.value.last.map { stops.contains($0) || $0 == UInt8(ascii: ")") } ?? true
    return goesOn && !isFinished && end > next && stops.contains(text[end - 1]) ? hash..<end : nil
  }

  /// A backslash with a letter that make an invisible sign together, as in `"C:\temp"` or `"\Paspoort"`: nobody types those on purpose. What
  /// writes a line end or a sign by its number is meant.
  ///
  /// - SeeAlso: YAML 1.2.2, 5.7 (escaped characters).
  private func invisibleEscape(in range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound + 1
    while place < range.upperBound - 1 {
      guard text[place] == UInt8(ascii: "\\") else {
        place += 1
        continue
      }
      if "0abtvfre_NLP".utf8.contains(text[place + 1]) { return place..<place + 2 }
      place += 2
    }
    return nil
  }

  /// The mark of a list, or the backslash at the end of a line, that is lost where YAML joins the lines of a text.
  private func joinedLine(of scalar: YAMLScalar) -> Range<Int>? {
    guard scalar.style != .literal else { return nil }
    var next = scalar.style == .folded ? secondLine(of: scalar) : text.nextLine(after: scalar.range.lowerBound)
    var before = scalar.range.lowerBound
    while let line = next, line < scalar.range.upperBound {
      let start = text.textStart(ofLineAt: line)
      let above = text.lineEnd(at: before)
      // An empty line between them stays one, and so do lines of a `>` that are indented further.
      let isJoined = !text.isGap(text.textStart(ofLineAt: before))
      if isJoined, isListMark(start) { return start..<start + 1 }
      if isJoined, scalar.style != .doubleQuoted, text[above - 1] == UInt8(ascii: "\\"), !text.isGap(start) {
        return above - 1..<above
      }
      before = line
      next = text.nextLine(after: line)
    }
    return nil
  }

  private func secondLine(of scalar: YAMLScalar) -> Int? {
    text.nextLine(after: scalar.range.lowerBound).flatMap { text.nextLine(after: $0) }
  }

  private func isListMark(_ offset: Int) -> Bool {
    "-*+".utf8.contains(text[offset]) && text.isBlank(offset + 1)
  }

  /// `nl: [Klik hier]` and `nl: {naam}`, or lines below `nl:` that look like keys: `Let op: …`.
  fileprivate func misread(_ mapping: YAMLMapping, after key: YAMLScalar) -> YAMLProblem? {
    if mapping.isFlow { return bracketed(mapping.range) }
    guard let first = mapping.entries.first?.key,
      first.value.contains(where: { !isLowercaseASCII($0) && $0 != UInt8(ascii: "-") })
    else { return nil }
    return withoutBar(key)
  }

  fileprivate func misread(_ sequence: YAMLSequence, after key: YAMLScalar) -> YAMLProblem? {
    if sequence.isFlow { return bracketed(sequence.range) }
    guard sequence.items.allSatisfy({ $0.scalar != nil }) else { return nil }
    return withoutBar(key)
  }

  private func isLowercaseASCII(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private func bracketed(_ range: Range<Int>) -> YAMLProblem? {
    let start = range.lowerBound
    return YAMLProblem(.reservedCharacter, at: start..<start + 1, quotes(around: start))
  }

  private func withoutBar(_ key: YAMLScalar) -> YAMLProblem? {
    let colon = key.range.upperBound
    guard text[colon] == UInt8(ascii: ":") else { return nil }
    return YAMLProblem(.barMissing, at: colon..<colon + 1, bar(after: key.range, replacing: nil))
  }
}
