extension YAMLScalar {
  /// Where a part of the value is written.
  ///
  /// Escapes, doubled quotes, folded lines and stripped indentation are followed byte by byte. For
  /// diagnostics: the cost is a new look at the scalar.
  ///
  /// - Parameters:
  ///   - valueRange: UTF-8 offsets into the value, from 0.
  ///   - source: The source that the scalar was read from.
  /// - Returns: UTF-8 offsets into the source. A byte that comes from an escape has the whole escape;
  ///   the space of a folded line has the line break. The whole scalar if it does not stand in
  ///   `source`.
  public func sourceRange(of valueRange: Range<Int>, in source: [UInt8]) -> Range<Int> {
    guard range.upperBound <= source.count, let map = SourceMap(of: self, in: source) else {
      return range
    }
    return map.sourceRange(of: valueRange.clamped(to: 0..<value.count))
  }

  /// Where some parts of the value are written, as ``sourceRange(of:in:)`` tells it for one, with a single look at the scalar.
  public func sourceRanges(of valueRanges: [Range<Int>], in source: [UInt8]) -> [Range<Int>] {
    guard !valueRanges.isEmpty else { return [] }
    guard range.upperBound <= source.count, let map = SourceMap(of: self, in: source) else {
      return valueRanges.map { _ in range }
    }
    return valueRanges.map { map.sourceRange(of: $0.clamped(to: 0..<value.count)) }
  }
}

/// For each byte of a value, where in the source it comes from.
struct SourceMap {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []
  private let start: Int

  /// Nil if the value cannot be found again.
  init?(of scalar: YAMLScalar, in source: [UInt8]) {
    let text = SourceText(source)
    switch scalar.style {
    case .plain:
      start = scalar.range.lowerBound
      addFlow(text, scalar.range, style: .plain)
    case .singleQuoted, .doubleQuoted:
      guard scalar.range.count >= 2 else { return nil }
      start = scalar.range.lowerBound + 1
      addFlow(text, start..<scalar.range.upperBound - 1, style: scalar.style)
    case .literal, .folded:
      start = scalar.range.upperBound
      addBlock(text, scalar)
    }
    guard bytes[...] == scalar.value else { return nil }
  }

  func sourceRange(of range: Range<Int>) -> Range<Int> {
    if range.isEmpty {
      let place =
        ranges.indices.contains(range.lowerBound)
        ? ranges[range.lowerBound].lowerBound : ranges.last?.upperBound ?? start
      return place..<place
    }
    return ranges[range.lowerBound].lowerBound..<ranges[range.upperBound - 1].upperBound
  }

  private mutating func add(_ value: [UInt8], from range: Range<Int>) {
    for byte in value {
      bytes.append(byte)
      ranges.append(range)
    }
  }

  private mutating func add(_ piece: Piece) { add(piece.value, from: piece.range) }

  /// Bytes of the value, and the place that they come from.
  private struct Piece {
    var value: [UInt8]
    var range: Range<Int>
  }
}

// MARK: - Plain and quoted: lines fold, quotes escape

extension SourceMap {
  private mutating func addFlow(_ text: SourceText, _ range: Range<Int>, style: YAMLScalar.Style) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = text[offset]
      if text.isBlank(offset) || lineBreak(text, at: offset) != nil {
        addBlanks(text, &offset, before: range.upperBound, after: nil)
      } else if style == .singleQuoted, byte == UInt8(ascii: "'") {
        add([byte], from: offset..<offset + 2)
        offset += 2
      } else if style == .doubleQuoted, byte == UInt8(ascii: "\\") {
        addEscape(text, &offset, before: range.upperBound)
      } else {
        add([byte], from: offset..<offset + 1)
        offset += 1
      }
    }
  }

  /// Blanks stay as they are inside a line and vanish around a break; one break is a space, further
  /// ones stay.
  ///
  /// - Parameter escaped: The break after a backslash, which leaves no trace.
  private mutating func addBlanks(
    _ text: SourceText, _ offset: inout Int, before end: Int, after escaped: Piece?
  ) {
    var first = escaped
    var further: [Piece] = []
    let start = offset
    while offset < end {
      if let piece = lineBreak(text, at: offset) {
        if first == nil { first = piece } else { further.append(piece) }
        offset = piece.range.upperBound
      } else if text.isBlank(offset) {
        offset += 1
      } else {
        break
      }
    }
    guard let first else {
      for blank in start..<offset { add([text[blank]], from: blank..<blank + 1) }
      return
    }
    if first.value == [0x0A], further.isEmpty {
      add([0x20], from: first.range)
    } else {
      if first.value != [0x0A] { add(first) }
      for piece in further { add(piece) }
    }
  }

  private mutating func addEscape(_ text: SourceText, _ offset: inout Int, before end: Int) {
    if let piece = lineBreak(text, at: offset + 1) {
      offset = piece.range.upperBound
      addBlanks(text, &offset, before: end, after: Piece(value: [], range: piece.range))
      return
    }
    let letter = text[offset + 1]
    let digits =
      switch letter {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    let range = offset..<min(offset + 2 + digits, end)
    offset = max(range.upperBound, offset + 1)
    guard !range.isEmpty else { return }
    if digits > 0 {
      let code = UInt32(
        String(decoding: text.bytes[range].dropFirst(2), as: UTF8.self), radix: 16)
      guard let scalar = code.flatMap(Unicode.Scalar.init) else { return }
      add(Array(String(Character(scalar)).utf8), from: range)
    } else {
      add(Self.escaped(letter), from: range)
    }
  }

  /// - SeeAlso: YAML 1.2.2, 5.7.
  private static func escaped(_ letter: UInt8) -> [UInt8] {
    switch letter {
    case UInt8(ascii: "0"): [0x00]
    case UInt8(ascii: "a"): [0x07]
    case UInt8(ascii: "b"): [0x08]
    case UInt8(ascii: "t"), UInt8(ascii: "\t"): [0x09]
    case UInt8(ascii: "n"): [0x0A]
    case UInt8(ascii: "v"): [0x0B]
    case UInt8(ascii: "f"): [0x0C]
    case UInt8(ascii: "r"): [0x0D]
    case UInt8(ascii: "e"): [0x1B]
    case UInt8(ascii: "N"): Array("\u{85}".utf8)
    case UInt8(ascii: "_"): Array("\u{A0}".utf8)
    case UInt8(ascii: "L"): Array("\u{2028}".utf8)
    case UInt8(ascii: "P"): Array("\u{2029}".utf8)
    default: [letter]
    }
  }

  /// A line break as libyaml sees it, which knows more of them than a text editor.
  private func lineBreak(_ text: SourceText, at offset: Int) -> Piece? {
    switch text[offset] {
    case 0x0D where text[offset + 1] == 0x0A: Piece(value: [0x0A], range: offset..<offset + 2)
    case 0x0A, 0x0D: Piece(value: [0x0A], range: offset..<offset + 1)
    case 0xC2 where text[offset + 1] == 0x85: Piece(value: [0x0A], range: offset..<offset + 2)
    case 0xE2 where text[offset + 1] == 0x80 && text[offset + 2] & 0xFE == 0xA8:
      Piece(value: [0xE2, 0x80, text[offset + 2]], range: offset..<offset + 3)
    default: nil
    }
  }
}

// MARK: - Literal and folded: indentation goes, folded lines join

extension SourceMap {
  /// How far the content is indented depends on what is around it, or on an indicator. The value
  /// itself tells which one it is: only the right one gives the same bytes.
  private mutating func addBlock(_ text: SourceText, _ scalar: YAMLScalar) {
    let header = text.lineEnd(at: scalar.range.lowerBound)
    var chomping = UInt8(ascii: " ")
    var indicator = scalar.range.lowerBound + 1
    while text.isBlockIndicator(indicator) {
      if text[indicator] < UInt8(ascii: "0") { chomping = text[indicator] }
      indicator += 1
    }
    let content = text.nextLine(after: header) ?? text.count
    let deepest = deepestIndentation(text, from: content, to: scalar.range.upperBound)
    // Nearly always it is that of the first line that is not blank; only an indicator says otherwise.
    let likely = min(max(1, firstIndentation(text, from: content)), deepest)
    for indentation in [likely] + (1...deepest).filter({ $0 != likely }) {
      bytes = []
      ranges = []
      addLines(
        text, from: content, indentation: indentation, folding: scalar.style == .folded,
        chomping: chomping)
      if bytes[...] == scalar.value { return }
    }
  }

  private func firstIndentation(_ text: SourceText, from start: Int) -> Int {
    var line = start
    while true {
      var offset = line
      while text[offset] == UInt8(ascii: " ") { offset += 1 }
      guard text.isBreak(offset), let next = text.nextLine(after: offset) else { return offset - line }
      line = next
    }
  }

  private func deepestIndentation(_ text: SourceText, from start: Int, to end: Int) -> Int {
    var deepest = 1
    var next: Int? = start
    while let line = next, line < end {
      var offset = line
      while text[offset] == UInt8(ascii: " ") { offset += 1 }
      deepest = max(deepest, offset - line)
      next = text.nextLine(after: line)
    }
    return deepest
  }

  private mutating func addLines(
    _ text: SourceText, from start: Int, indentation: Int, folding: Bool, chomping: UInt8
  ) {
    var offset = start
    var breakBefore: Piece?
    var wasBlank = false
    var (column, blankLines) = skipToContent(text, &offset, indentation: indentation)
    while column == indentation, offset < text.count {
      let isBlank = text.isBlank(offset)
      if folding, let piece = breakBefore, piece.value == [0x0A], !wasBlank, !isBlank {
        if blankLines.isEmpty { add([0x20], from: piece.range) }
      } else if let breakBefore {
        add(breakBefore)
      }
      for piece in blankLines { add(piece) }
      wasBlank = isBlank
      while offset < text.count, lineBreak(text, at: offset) == nil {
        add([text[offset]], from: offset..<offset + 1)
        offset += 1
      }
      breakBefore = lineBreak(text, at: offset)
      offset = breakBefore?.range.upperBound ?? offset
      (column, blankLines) = skipToContent(text, &offset, indentation: indentation)
    }
    if chomping != UInt8(ascii: "-"), let breakBefore { add(breakBefore) }
    if chomping == UInt8(ascii: "+") { for piece in blankLines { add(piece) } }
  }

  /// Goes over blank lines and indentation.
  private func skipToContent(
    _ text: SourceText, _ offset: inout Int, indentation: Int
  ) -> (column: Int, blankLines: [Piece]) {
    var blankLines: [Piece] = []
    while true {
      var column = 0
      while column < indentation, text[offset] == UInt8(ascii: " ") {
        offset += 1
        column += 1
      }
      guard let piece = lineBreak(text, at: offset) else { return (column, blankLines) }
      blankLines.append(piece)
      offset = piece.range.upperBound
    }
  }
}
