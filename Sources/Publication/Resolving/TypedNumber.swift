internal import Manuscript

/// The number of a step that stands in the plain words of a text, such as `stap 3°`.
struct TypedNumber {
  /// What stands there.
  let words: String
  /// Where it stands among the bytes of the words.
  let range: Range<Int>
  /// The number without its degree sign.
  let number: String

  /// The numbers among plain words, in reading order.
  ///
  /// - Parameters:
  ///   - words: Plain words as they were written.
  ///   - nouns: What a language calls a step, see ``nouns(of:)``.
  static func all(in words: [UInt8], nouns: [[UInt8]]) -> [TypedNumber] {
    var found: [TypedNumber] = []
    var offset = 0
    while offset < words.count {
      if let number = number(in: words, at: offset, nouns) {
        found.append(number)
        offset = number.range.upperBound
      } else {
        offset += 1
      }
    }
    return found
  }

  /// Whether words hold a digit, without which ``all(in:nouns:)`` finds nothing.
  static func isPossible(in words: UnsafeRawBufferPointer) -> Bool {
    words.contains(where: isDigit)
  }

  /// What a language calls a step: what stands before the number in its interface words `step` and `steps`, also with a capital.
  static func nouns(of patterns: [String]) -> [[UInt8]] {
    patterns.flatMap { pattern -> [[UInt8]] in
      let noun = pattern.prefix { $0 != "{" }.filter { $0 != "\u{A0}" }.split(separator: " ").joined(separator: " ")
      guard !noun.isEmpty else { return [] }
      return [Array(noun.utf8), Array((noun.prefix(1).uppercased() + noun.dropFirst()).utf8)]
    }
  }

  private static func number(in words: [UInt8], at start: Int, _ nouns: [[UInt8]]) -> TypedNumber? {
    guard start == 0 || !isLetter(words[start - 1]) else { return nil }
    for noun in nouns where words[start...].starts(with: noun) {
      let space = start + noun.count
      let digits = space + spaceLength(words[space...])
      guard digits > space, digits < words.count, isDigit(words[digits]) else { continue }
      var end = digits
      while end < words.count, isDigit(words[end]) || isDotWithin(words, end) || isASCIILetter(words[end]) { end += 1 }
      let number = String(decoding: words[digits..<end], as: UTF8.self)
      if words[end...].starts(with: "°".utf8) { end += "°".utf8.count }
      return TypedNumber(words: String(decoding: words[start..<end], as: UTF8.self), range: start..<end, number: number)
    }
    return nil
  }

  /// The length of one space or no-break space.
  private static func spaceLength(_ words: ArraySlice<UInt8>) -> Int {
    words.first == UInt8(ascii: " ") ? 1 : words.starts(with: "\u{A0}".utf8) ? 2 : 0
  }

  private static func isDotWithin(_ words: [UInt8], _ index: Int) -> Bool {
    words[index] == UInt8(ascii: ".") && index + 1 < words.count
      && (isDigit(words[index + 1]) || isASCIILetter(words[index + 1]))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
  private static func isLetter(_ byte: UInt8) -> Bool { isASCIILetter(byte) || byte >= 0x80 }
}

extension Resolver {
  /// What each language of the site calls a step.
  static func stepNouns(_ manuscript: Manuscript) -> [LanguageTag: [[UInt8]]] {
    let keys = [Word.step, .steps, .stepRange].map(\.rawValue)
    var nouns: [LanguageTag: [[UInt8]]] = [:]
    for language in manuscript.site.languages {
      let file = manuscript.words.first { $0.language == language }?.words ?? []
      let own = manuscript.site.words.filter { keys.contains($0.key.value) }.compactMap { $0.value[language]?.string }
      nouns[language] = TypedNumber.nouns(of: file.filter { keys.contains($0.id.value) }.map(\.value.string) + own)
    }
    return nouns
  }

  /// The references that could stand in the place of a typed number, as they are written.
  func references(toNumber number: String, in context: TextContext) -> [String] {
    guard let guide = context.guide else { return [] }
    let steps = outlines[guide].anchors.values.compactMap { if case .step(let facts) = $0 { facts } else { nil } }
    let fitting = steps.filter { $0.number?.cited == number || $0.number?.cited == "\(number)°" }
    let inPart = fitting.filter { $0.part == context.part }
    return (inPart.isEmpty ? fitting : inPart).map { "<step:\($0.anchor)>" }.sorted()
  }
}
