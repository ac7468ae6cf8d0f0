/// Reads the part of YAML in which nearly every guide is written, many times faster than libyaml, and gives up at everything else.
///
/// It takes block mappings and sequences whose keys are simple words; texts on one line, plain or in quotes without escapes; `|` and `>`,
/// perhaps with `-`; braces and brackets that close on their line; comments. It finds no faults: where it is not sure that a file is sound,
/// and that libyaml makes the same tree of it, there is no tree. Tests compare the two.
///
/// When a method for a value returns, ``at`` and ``column`` tell of the next line that says something.
struct QuickReader: ~Copyable {
  /// Says only that libyaml has to look.
  private struct Unsure: Error {}

  private let source: [UInt8]
  /// The same bytes. The last one is a line feed, which ends every search in a line.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The first byte of the line that says something; the end of the source after the last one.
  private var at = 0
  /// How far that line is indented, or what follows its dash; -1 after the last one.
  private var column = -1
  /// The lines of the block text that is read.
  private var lines: [Range<Int>] = []

  /// The tree of a source; `nil` when libyaml has to read it.
  static func root(of source: [UInt8]) -> YAMLNode? {
    source.withUnsafeBufferPointer { bytes in
      guard bytes.last == .lineFeed, bytes.holdsOnlyCommonCharacters else { return nil }
      var reader = QuickReader(of: source, bytes)
      return try? reader.document()
    }
  }

  private init(of source: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) {
    (self.source, self.bytes) = (source, bytes)
  }

  private mutating func document() throws(Unsure) -> YAMLNode {
    goToNextLine(from: 0)
    guard column >= 0 else { throw Unsure() }
    let root = YAMLNode.mapping(try mapping(depth: 1))
    guard column < 0 else { throw Unsure() }
    return root
  }
}

// MARK: - Collections over several lines

extension QuickReader {
  private mutating func mapping(depth: Int) throws(Unsure) -> YAMLMapping {
    guard depth < YAMLDocument.nestingLimit else { throw Unsure() }
    let (start, indentation) = (at, column)
    var entries: [YAMLMapping.Entry] = []
    entries.reserveCapacity(4)
    var keys = KeyIndex()
    var end = start
    repeat {
      let key = try key(at: at)
      guard keys.firstRange(of: key, in: entries) == nil else { throw Unsure() }
      let value = try value(of: key, indentedBy: indentation, depth: depth + 1)
      end = value.range.upperBound
      entries.append(YAMLMapping.Entry(key: key, value: value))
    } while column == indentation
    guard column < indentation else { throw Unsure() }
    return YAMLMapping(entries: entries, range: start..<end, isFlow: false)
  }

  private mutating func value(
    of key: YAMLScalar, indentedBy indentation: Int, depth: Int
  ) throws(Unsure) -> YAMLNode {
    let colon = key.range.upperBound
    let place = skipSpaces(from: colon + 1)
    guard bytes[place] == .lineFeed || bytes[place] == UInt8(ascii: "#") && place > colon + 1 else {
      return try inline(at: place, within: indentation, depth: depth)
    }
    goToNextLine(from: lineEnd(from: place) + 1)
    // The dashes of a list may stand right below its key.
    if column >= indentation, isDash(at) { return .sequence(try sequence(depth: depth)) }
    guard column > indentation else { throw Unsure() }
    return .mapping(try mapping(depth: depth))
  }

  private mutating func sequence(depth: Int) throws(Unsure) -> YAMLSequence {
    guard depth < YAMLDocument.nestingLimit else { throw Unsure() }
    let (start, indentation) = (at, column)
    var items: [YAMLNode] = []
    var end = start
    repeat {
      let place = skipSpaces(from: at + 1)
      let item: YAMLNode
      if isKey(place) {
        (column, at) = (column + place - at, place)
        item = .mapping(try mapping(depth: depth + 1))
      } else {
        item = try inline(at: place, within: indentation, depth: depth + 1)
      }
      end = item.range.upperBound
      items.append(item)
    } while column == indentation && isDash(at)
    return YAMLSequence(items: items, range: start..<end, isFlow: false)
  }

  /// A value that begins on the line of its key or dash.
  private mutating func inline(at start: Int, within indentation: Int, depth: Int) throws(Unsure) -> YAMLNode {
    var place = start
    let node: YAMLNode
    switch bytes[start] {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return .scalar(try blockText(at: start, within: indentation))
    case UInt8(ascii: "{"), UInt8(ascii: "["): node = try flowCollection(&place, depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): node = .scalar(try quotedText(&place))
    default: node = .scalar(try plainText(&place))
    }
    try finishLine(from: place, within: indentation)
    return node
  }
}

// MARK: - Texts

extension QuickReader {
  /// A text without quotes, up to the end of its line or a comment.
  private func plainText(_ place: inout Int) throws(Unsure) -> YAMLScalar {
    let start = place
    guard bytes[start].beginsPlainText else { throw Unsure() }
    var end = start
    while bytes[place] != .lineFeed {
      if bytes[place] == UInt8(ascii: ":"), isGap(place + 1) { throw Unsure() }
      if bytes[place] == UInt8(ascii: "#"), end < place { break }
      place += 1
      if bytes[place - 1] != .space { end = place }
    }
    place = end
    return scalar(start..<end, .plain, from: start..<end)
  }

  /// A text in quotes, without escapes.
  private func quotedText(_ place: inout Int) throws(Unsure) -> YAMLScalar {
    let (start, quote) = (place, bytes[place])
    let isSingle = quote == UInt8(ascii: "'")
    guard let end = bytes.firstIndex(of: quote, from: start + 1, to: lineEnd(from: start)),
      bytes[end + 1] != quote, isSingle || bytes.firstIndex(of: UInt8(ascii: "\\"), from: start + 1, to: end) == nil
    else { throw Unsure() }
    place = end + 1
    return scalar(start + 1..<end, isSingle ? .singleQuoted : .doubleQuoted, from: start..<place)
  }

  private mutating func blockText(at start: Int, within indentation: Int) throws(Unsure) -> YAMLScalar {
    let style = bytes[start] == UInt8(ascii: "|") ? YAMLScalar.Style.literal : .folded
    let isStripped = bytes[start + 1] == UInt8(ascii: "-")
    let header = start + (isStripped ? 2 : 1)
    guard bytes[header] == .lineFeed else { throw Unsure() }
    try readLines(from: header + 1, within: indentation, style)
    guard let first = lines.first, let last = lines.last else { throw Unsure() }
    goToNextLine(from: last.upperBound + 1)
    guard column <= indentation else { throw Unsure() }
    let range = start..<last.upperBound
    // A single line stands in the source as it is read.
    guard lines.count > 1 else {
      return scalar(first.lowerBound..<last.upperBound + (isStripped ? 0 : 1), style, from: range)
    }
    return YAMLScalar(joinedLines(style, isStripped: isStripped), style: style, range: range)
  }

  /// Finds the lines of a block text, each without its indentation. The last one is not empty.
  private mutating func readLines(
    from start: Int, within indentation: Int, _ style: YAMLScalar.Style
  ) throws(Unsure) {
    lines.removeAll(keepingCapacity: true)
    guard start < bytes.count else { throw Unsure() }
    let first = skipSpaces(from: start)
    let depth = first - start
    guard depth > indentation, bytes[first] != .lineFeed else { throw Unsure() }
    var (line, count) = (start, 0)
    while line < bytes.count {
      let word = skipSpaces(from: line)
      let text = min(word, line + depth)
      var end = word
      if bytes[word] != .lineFeed {
        guard text == line + depth else { break }
        end = lineEnd(from: word)
        count = lines.count + 1
      }
      // Beside a line that is indented further nothing is folded, and spaces alone are such a line.
      if word > text, style == .folded || end == word { throw Unsure() }
      lines.append(text..<end)
      line = end + 1
    }
    lines.removeLast(lines.count - count)
  }

  /// The lines as one text.
  private func joinedLines(_ style: YAMLScalar.Style, isStripped: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    var breaks = 0
    for line in lines {
      if !line.isEmpty {
        // A single line break is folded into a space, and the first of several is lost.
        if style == .folded, breaks > 0 {
          if breaks == 1 { text.append(.space) }
          breaks -= 1
        }
        while breaks > 0 {
          text.append(.lineFeed)
          breaks -= 1
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[line]))
      }
      breaks += 1
    }
    if !isStripped { text.append(.lineFeed) }
    return text
  }
}

// MARK: - Collections on one line

extension QuickReader {
  private func flowValue(_ place: inout Int, depth: Int) throws(Unsure) -> YAMLNode {
    switch bytes[place] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): try flowCollection(&place, depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .scalar(try quotedText(&place))
    default: .scalar(try plainFlowText(&place))
    }
  }

  private func flowCollection(_ place: inout Int, depth: Int) throws(Unsure) -> YAMLNode {
    guard depth < YAMLDocument.nestingLimit else { throw Unsure() }
    if bytes[place] == UInt8(ascii: "{") { return .mapping(try flowMapping(&place, depth: depth)) }
    return .sequence(try flowSequence(&place, depth: depth))
  }

  private func flowMapping(_ place: inout Int, depth: Int) throws(Unsure) -> YAMLMapping {
    let start = place
    var entries: [YAMLMapping.Entry] = []
    entries.reserveCapacity(2)
    var keys = KeyIndex()
    repeat {
      let key = try key(at: skipSpaces(from: place + 1))
      guard keys.firstRange(of: key, in: entries) == nil else { throw Unsure() }
      place = skipSpaces(from: key.range.upperBound + 1)
      entries.append(YAMLMapping.Entry(key: key, value: try flowValue(&place, depth: depth + 1)))
      place = skipSpaces(from: place)
    } while bytes[place] == UInt8(ascii: ",")
    try close(UInt8(ascii: "}"), &place)
    return YAMLMapping(entries: entries, range: start..<place, isFlow: true)
  }

  private func flowSequence(_ place: inout Int, depth: Int) throws(Unsure) -> YAMLSequence {
    let start = place
    var items: [YAMLNode] = []
    repeat {
      place = skipSpaces(from: place + 1)
      items.append(try flowValue(&place, depth: depth + 1))
      place = skipSpaces(from: place)
    } while bytes[place] == UInt8(ascii: ",")
    try close(UInt8(ascii: "]"), &place)
    return YAMLSequence(items: items, range: start..<place, isFlow: true)
  }

  private func close(_ bracket: UInt8, _ place: inout Int) throws(Unsure) {
    guard bytes[place] == bracket else { throw Unsure() }
    place += 1
  }

  /// A text without quotes, up to what separates it from the next.
  private func plainFlowText(_ place: inout Int) throws(Unsure) -> YAMLScalar {
    let start = place
    guard bytes[start].beginsPlainText else { throw Unsure() }
    var end = start
    while !bytes[place].endsPlainFlowText {
      switch bytes[place] {
      case .lineFeed, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"), UInt8(ascii: "#"): throw Unsure()
      case UInt8(ascii: ":") where !bytes[place + 1].isLetterOrDigit && bytes[place + 1] != UInt8(ascii: "/"):
        throw Unsure()
      default: break
      }
      place += 1
      if bytes[place - 1] != .space { end = place }
    }
    place = end
    return scalar(start..<end, .plain, from: start..<end)
  }
}

// MARK: - Keys and lines

extension QuickReader {
  /// Whether a simple word with its colon stands here.
  private func isKey(_ start: Int) -> Bool {
    let colon = wordEnd(from: start)
    return colon > start && bytes[colon] == UInt8(ascii: ":") && isGap(colon + 1)
  }

  private func key(at start: Int) throws(Unsure) -> YAMLScalar {
    let colon = wordEnd(from: start)
    // libyaml takes no longer one than 1024 characters.
    guard colon > start, colon - start < 100, bytes[colon] == UInt8(ascii: ":"), isGap(colon + 1) else {
      throw Unsure()
    }
    return scalar(start..<colon, .plain, from: start..<colon)
  }

  /// The end of a word of letters and digits of ASCII and hyphens.
  private func wordEnd(from start: Int) -> Int {
    guard start < bytes.count, bytes[start].isLetterOrDigit else { return start }
    var end = start + 1
    while bytes[end].isLetterOrDigit || bytes[end] == UInt8(ascii: "-") { end += 1 }
    return end
  }

  /// Goes to the first line from an offset on that is neither empty nor a comment.
  private mutating func goToNextLine(from start: Int) {
    var line = start
    while line < bytes.count {
      let text = skipSpaces(from: line)
      if bytes[text] != .lineFeed, bytes[text] != UInt8(ascii: "#") {
        (at, column) = (text, text - line)
        return
      }
      line = lineEnd(from: text) + 1
    }
    (at, column) = (bytes.count, -1)
  }

  /// Leaves a line behind on which nothing follows but a comment. What is indented below it would go on with its value.
  private mutating func finishLine(from end: Int, within indentation: Int) throws(Unsure) {
    let rest = skipSpaces(from: end)
    guard bytes[rest] == .lineFeed || bytes[rest] == UInt8(ascii: "#") && rest > end else { throw Unsure() }
    goToNextLine(from: lineEnd(from: rest) + 1)
    guard column <= indentation else { throw Unsure() }
  }

  private func skipSpaces(from start: Int) -> Int {
    bytes[start] == .space ? bytes.firstIndex(withoutSpaceFrom: start + 1) : start
  }

  private func lineEnd(from start: Int) -> Int {
    bytes.firstIndex(of: .lineFeed, from: start, to: bytes.count) ?? bytes.count
  }

  private func isGap(_ place: Int) -> Bool { bytes[place] == .space || bytes[place] == .lineFeed }

  /// Whether a `- ` stands here.
  private func isDash(_ place: Int) -> Bool {
    place < bytes.count && bytes[place] == UInt8(ascii: "-") && bytes[place + 1] == .space
  }

  private func scalar(_ value: Range<Int>, _ style: YAMLScalar.Style, from range: Range<Int>) -> YAMLScalar {
    YAMLScalar(value, of: source, style: style, range: range)
  }
}

extension UInt8 {
  fileprivate static let space = UInt8(ascii: " ")
  fileprivate static let lineFeed = UInt8(ascii: "\n")

  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Whether a text without quotes surely begins with it: YAML gives it no meaning of its own.
  fileprivate var beginsPlainText: Bool {
    isLetterOrDigit || self >= 0x80 || self == UInt8(ascii: "<") || self == UInt8(ascii: "(")
  }

  fileprivate var endsPlainFlowText: Bool {
    self == UInt8(ascii: ",") || self == UInt8(ascii: "}") || self == UInt8(ascii: "]")
  }
}
