/// A key and its value on one line as a person sees them, whatever YAML makes of it: `nl: Klik hier: nu`.
///
/// The value goes to the end of the line; between braces, to the comma before the next key, or to the closing brace.
struct WrittenText {
  let key: Range<Int>
  /// The colon after the key.
  let colon: Int
  /// The value without the blanks around it; not empty.
  let value: Range<Int>
  let isInBraces: Bool

  /// - Parameters:
  ///   - offset: A place in the value.
  ///   - keys: The keys that have texts as values.
  ///   - includesComment: Whether what follows a ` #` belongs to the value.
  init?(around offset: Int, in text: SourceText, keys: TextKeys, includingComment includesComment: Bool = false) {
    let content = text.contentStart(ofLineAt: offset)
    let end = includesComment ? Self.trimmed(text, content..<text.lineEnd(at: offset)) : text.textEnd(from: content)
    let brace = Self.brace(before: offset, from: content, in: text)
    isInBraces = brace != nil || Self.continuesBraces(text, at: offset)
    var start = brace.map { $0 + 1 } ?? content
    var limit = end
    if isInBraces {
      let first = Self.skipBlanks(text, start)
      let isText = text.key(at: first).map { keys.contains(text.bytes[$0]) } ?? false
      for comma in start..<max(start, end) where text[comma] == UInt8(ascii: ",") {
        guard let next = text.key(at: Self.skipBlanks(text, comma + 1)),
          !isText || keys.contains(text.bytes[next])
        else { continue }
        if next.lowerBound <= offset {
          start = comma + 1
        } else {
          limit = comma
          break
        }
      }
      limit = min(limit, Self.closer(text, from: max(start, offset), to: end))
    }
    start = Self.skipBlanks(text, start)
    guard start < limit, let key = text.key(at: start, mayBeGlued: true) else { return nil }
    let valueStart = Self.skipBlanks(text, key.upperBound + 1)
    limit = Self.trimmed(text, valueStart..<max(valueStart, limit))
    guard valueStart < limit else { return nil }
    self.key = key
    colon = key.upperBound
    value = valueStart..<limit
  }

  /// The innermost `{` before a place on its line that opens a mapping.
  private static func brace(before offset: Int, from content: Int, in text: SourceText) -> Int? {
    var open: [Int] = []
    for place in content..<max(content, min(offset, text.count)) {
      if text[place] == UInt8(ascii: "{"), text.key(at: skipBlanks(text, place + 1), mayBeGlued: true) != nil {
        open.append(place)
      } else if text[place] == UInt8(ascii: "}"), !open.isEmpty {
        open.removeLast()
      }
    }
    return open.last
  }

  /// Whether the line goes on with a mapping between braces that began above it.
  private static func continuesBraces(_ text: SourceText, at offset: Int) -> Bool {
    guard let above = text.previousLine(before: offset) else { return false }
    let end = text.textEnd(from: above)
    guard end > above, text[end - 1] == UInt8(ascii: ",") || text[end - 1] == UInt8(ascii: "{") else { return false }
    return true
  }

  /// The closing brace, or the end. A text that holds a whole pair of braces itself keeps it.
  private static func closer(_ text: SourceText, from start: Int, to end: Int) -> Int {
    var depth = 0
    for place in start..<max(start, end) {
      if text[place] == UInt8(ascii: "{") { depth += 1 }
      if text[place] == UInt8(ascii: "}") {
        if depth == 0 { return place }
        depth -= 1
      }
    }
    return end
  }

  private static func skipBlanks(_ text: SourceText, _ start: Int) -> Int {
    var offset = start
    while text.isBlank(offset) { offset += 1 }
    return offset
  }

  private static func trimmed(_ text: SourceText, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, text.isBlank(end - 1) { end -= 1 }
    return end
  }
}

/// The keys whose values are texts that a reader sees: the languages of the content.
struct TextKeys {
  private let keys: [[UInt8]]

  /// - Parameter names: Left empty, every key of two small letters counts.
  init(_ names: [String]) {
    keys = names.map { Array($0.utf8) }
  }

  /// Whether these are the keys, and not just a guess.
  var areKnown: Bool { !keys.isEmpty }

  func contains(_ key: ArraySlice<UInt8>) -> Bool {
    if keys.isEmpty { return key.count == 2 && key.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } }
    return keys.contains { $0.elementsEqual(key) }
  }
}

extension SourceText {
  /// The key that stands here: a word of small letters, digits and hyphens before a colon.
  ///
  /// - Parameter mayBeGlued: Whether the colon may lack the space behind it.
  func key(at start: Int, mayBeGlued: Bool = false) -> Range<Int>? {
    var end = start
    while isKeyByte(self[end]) { end += 1 }
    guard end > start, self[end] == UInt8(ascii: ":"), mayBeGlued || isGap(end + 1) else { return nil }
    return start..<end
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
