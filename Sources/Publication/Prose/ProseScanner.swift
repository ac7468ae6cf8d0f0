/// Reads the bytes of a text for a ``ProseScan``: one pass, a hash for each word, no memory.
struct ProseScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let slots: UnsafeBufferPointer<WordTable.Slot>
  private let hasShortStepNames: Bool
  private let marksWithoutSpace: UInt64

  private(set) var signs: ProseScan.Signs = []
  private(set) var mayHoldTypedText = false
  private(set) var wordCount = 0
  private(set) var smallWordCount = 0
  private(set) var functionWords = SIMD4<Int>()
  private(set) var languageSets: UInt16 = 0

  private static let www: WordHash = "www"

  private var digitCount = 0
  /// The word before, with nothing but spaces behind it.
  private var neighbour: WordHash?
  /// The word before, whatever stands behind it.
  private var previous = WordHash()
  private var isBehindStep = false
  private var isBehindNumber = false
  private var hasStep = false
  private var hasStepWithNumber = false
  private var hasWording = false
  private var hasWholeWording = false
  /// Whether words may stand side by side that do not so in the bytes, or be others than their bytes say.
  private var isEncoded = false

  /// - Parameters:
  ///   - slots: The words to look out for.
  ///   - hasShortStepNames: See ``WordTable/hasShortStepNames``.
  ///   - marks: The bytes before which no plain space belongs, see ``TypographyMarks/bytesWithoutSpace``.
  init(
    _ text: UnsafeBufferPointer<UInt8>, _ slots: UnsafeBufferPointer<WordTable.Slot>, hasShortStepNames: Bool,
    marks: UInt64
  ) {
    (self.text, self.slots) = (text, slots)
    (self.hasShortStepNames, marksWithoutSpace) = (hasShortStepNames, marks)
  }

  mutating func read() {
    var index = 0
    while index < text.count {
      let byte = text[index]
      let isInWord = byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 && byte.leadsLetter
      index = isInWord ? readWord(from: index) : readSign(byte, at: index)
    }
    if digitCount >= 8 { signs.insert(.digits) }
    if hasStepWithNumber || hasStep && (isEncoded || !hasShortStepNames) { signs.insert(.step) }
    if hasWholeWording || hasWording && isEncoded { signs.insert(.wording) }
  }

  /// - Returns: Behind the sign.
  private mutating func readSign(_ byte: UInt8, at index: Int) -> Int {
    let next = index &+ 1 < text.count ? text[index &+ 1] : 0
    switch byte {
    case UInt8(ascii: " "):
      if next < 64, marksWithoutSpace & (1 << UInt64(next)) != 0 { signs.insert(.spaces) }
      return index &+ 1
    case UInt8(ascii: "\n"): return index &+ 1
    case UInt8(ascii: "."):
      if next.isASCIILetter, index > 0, text[index - 1].isASCIILetter || text[index - 1].isASCIIDigit {
        signs.insert(.host)
      }
      // Before any address without a scheme.
      if neighbour == Self.www { mayHoldTypedText = true }
    case UInt8(ascii: "@"): mayHoldTypedText = true
    case UInt8(ascii: "/"): if next == byte { mayHoldTypedText = true }
    case UInt8(ascii: ":"): if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") { mayHoldTypedText = true }
    case UInt8(ascii: "&"): isEncoded = true
    case UInt8(ascii: "<"), UInt8(ascii: "]"):
      neighbour = nil
      return Self.behindReference(at: index, in: text)
    case 0xC2:
      if next == 0xAB || next == 0xBB { signs.insert(.quotes) }
      return index &+ 2
    case 0xE2:
      if next == 0x80, index + 2 < text.count, (0x98...0xBA).contains(text[index + 2]) { signs.insert(.quotes) }
      return index &+ 3
    default: break
    }
    neighbour = nil
    return index &+ 1
  }

  /// - Returns: Behind the word.
  private mutating func readWord(from start: Int) -> Int {
    let text = text
    var index = start
    var hash = WordHash()
    var (capitals, digits, innerBytes) = (0, 0, 0)
    repeat {
      let byte = text[index]
      // Nearly all bytes are these.
      if byte &- UInt8(ascii: "a") < 26 {
        hash.add(byte)
      } else if byte.isASCIICapital {
        hash.add(byte | 0x20)
        capitals &+= 1
      } else if byte.isASCIIDigit {
        hash.add(byte)
        digits &+= 1
      } else if byte >= 0x80, byte.leadsLetter || byte & 0xC0 == 0x80 {
        let folded = UInt8.folded(byte, after: index > start ? text[index - 1] : 0)
        hash.add(folded)
        if byte & 0xC0 == 0x80 { innerBytes &+= 1 }
        if folded != byte { capitals &+= 1 }
        // An accent of its own.
        if byte == 0xCC || byte == 0xCD { isEncoded = true }
      } else {
        break
      }
      index &+= 1
    } while index < text.count
    let letters = index &- start &- digits &- innerBytes
    wordCount &+= 1
    digitCount &+= digits
    if capitals > 1, capitals == letters { signs.insert(.capitals) }
    if hash == neighbour { signs.insert(.twice) }
    if digits == 0, letters > 0, !Self.beginsWithCapital(text, start) { smallWordCount &+= 1 }
    let marks = WordTable.marks(of: hash, in: slots)
    if marks.isEmpty, digits == 0 {
      (isBehindStep, isBehindNumber) = (false, false)
    } else {
      note(marks, of: hash, start..<index, hasCapitals: capitals > 0)
    }
    (neighbour, previous) = (hash, hash)
    return index
  }

  private mutating func note(_ marks: WordTable.Marks, of word: WordHash, _ part: Range<Int>, hasCapitals: Bool) {
    let isNumber = marks.contains(.number) || text[part.lowerBound].isASCIIDigit
    let isStep = marks.contains(.step)
    if isStep {
      hasStep = true
      if isBehindNumber { hasStepWithNumber = true }
    }
    if isNumber && isBehindStep { hasStepWithNumber = true }
    (isBehindStep, isBehindNumber) = (isStep, isNumber)
    guard !marks.isEmpty else { return }
    // The marks of the four languages are the lowest bits, in their order.
    let languages = Int(marks.rawValue & 15)
    if languages != 0 {
      functionWords &+= SIMD4(languages & 1, languages >> 1 & 1, languages >> 2 & 1, languages >> 3)
    }
    // A word without any of them says as little of the languages as one without marks.
    languageSets |= 1 << UInt16(languages)
    if marks.contains(.wording) { hasWording = true }
    if marks.contains(.wordToAvoid) || marks.contains(.wordAsLabel) && (hasCapitals || mayBeQuoted(part)) {
      hasWholeWording = true
    }
    if marks.contains(.secondOfPair),
      WordTable.marks(of: previous.followed(by: word), in: slots).contains(.pair)
    {
      hasWholeWording = true
    }
  }

  /// Whether quotation marks may stand around a word, with emphasis or a backslash between: any character beyond ASCII counts as one.
  private func mayBeQuoted(_ word: Range<Int>) -> Bool {
    func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte >= 0x80 }
    func isBetween(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"): true
      default: false
      }
    }
    var before = word.lowerBound - 1
    while before >= 0, isBetween(text[before]) { before -= 1 }
    guard before >= 0, isMark(text[before]) else { return false }
    var after = word.upperBound
    while after < text.count, isBetween(text[after]) { after += 1 }
    return after < text.count && isMark(text[after])
  }

  private static func beginsWithCapital(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let first = text[start]
    if first < 0x80 { return first.isASCIICapital }
    return start + 1 < text.count && UInt8.folded(text[start + 1], after: first) != text[start + 1]
  }

  /// Behind `<kind:id>`, or behind the `](kind:id)` of a reference with own words: ids are no words.
  private static func behindReference(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let isOwnWords = text[start] == UInt8(ascii: "]")
    if isOwnWords, start + 1 == text.count || text[start + 1] != UInt8(ascii: "(") { return start + 1 }
    let close = UInt8(ascii: isOwnWords ? ")" : ">")
    var index = start + 1
    while index < text.count, text[index] != close {
      if text[index] <= UInt8(ascii: " ") { return start + 1 }
      index += 1
    }
    return min(index + 1, text.count)
  }
}
