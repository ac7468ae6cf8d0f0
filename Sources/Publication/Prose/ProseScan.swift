/// What one look at the bytes of a text tells: whether any rule about words has to look closer, and how many words of each language there are.
///
/// Nearly every text is innocent, and this is all that it costs: one pass, a hash for each word, no memory.
struct ProseScan {
  /// What may be found in a text.
  struct Signs: OptionSet {
    let rawValue: UInt8
    /// A word that belongs to a label or to a wording to avoid.
    static let wording = Signs(rawValue: 1)
    /// What a language calls a step.
    static let step = Signs(rawValue: 2)
    /// As many digits as a telephone number has.
    static let digits = Signs(rawValue: 4)
    /// A full stop within a word.
    static let host = Signs(rawValue: 8)
    /// A word of capitals.
    static let capitals = Signs(rawValue: 16)
    /// A quotation mark that no typewriter has.
    static let quotes = Signs(rawValue: 32)
    /// A space where none may belong.
    static let spaces = Signs(rawValue: 64)
    /// A word that stands twice.
    static let twice = Signs(rawValue: 128)

    /// Whether somebody has to look at the words one by one.
    var needWords: Bool { !isDisjoint(with: [.wording, .step, .capitals, .twice]) }
  }

  /// The language that the text should have, as far as its function words are known.
  let own: GuessedLanguage?
  private(set) var signs: Signs = []
  /// Whether there may be an address or a reference that was typed: a sign without which ``TypedText`` finds nothing, but for `<`.
  private(set) var mayHoldTypedText = false
  /// The words outside of references.
  private(set) var wordCount = 0
  /// Those of them that begin with a small letter.
  private(set) var smallWordCount = 0
  /// How many function words of each language of ``GuessedLanguage`` there are.
  private(set) var functionWords = SIMD4<Int>()
  /// Which sets of languages share a function word of the text: bit 5 for a word of the languages 0 and 2 of ``GuessedLanguage``.
  private var languageSets: UInt16 = 0

  /// - Parameters:
  ///   - text: A CommonMark text.
  ///   - own: Its language.
  ///   - words: The words to look out for.
  ///   - marks: The bytes before which no plain space belongs, see ``TypographyMarks/bytesWithoutSpace``.
  init(_ text: ArraySlice<UInt8>, in own: GuessedLanguage?, lookingFor words: WordTable, marks: UInt64) {
    self.own = own
    text.withUnsafeBufferPointer { read($0, words, marks) }
  }

  /// - Parameter table: What the text is compared with.
  init(_ text: ArraySlice<UInt8>, for table: ProseTable) {
    self.init(text, in: table.guessed, lookingFor: table.words, marks: table.marks.bytesWithoutSpace)
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ words: WordTable, _ marks: UInt64) {
    var index = 0
    var digits = 0
    var previousHash: WordHash?
    while index < text.count {
      let byte = text[index]
      if byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 && byte.leadsLetter {
        let word = ScannedWord(text, from: index)
        digits += word.digits
        if digits >= 8 { signs.insert(.digits) }
        count(word, words[word.hash])
        if word.hash == previousHash { signs.insert(.twice) }
        previousHash = word.hash
        index = word.end
        continue
      }
      let next = index + 1 < text.count ? text[index + 1] : 0
      switch byte {
      case UInt8(ascii: " "):
        if next < 64, marks & (1 << UInt64(next)) != 0 { signs.insert(.spaces) }
      case UInt8(ascii: "."):
        if next.isASCIILetter, index > 0, text[index - 1].isASCIILetter || text[index - 1].isASCIIDigit {
          signs.insert(.host)
        }
        // Before any address without a scheme.
        if previousHash == Self.www { mayHoldTypedText = true }
      case UInt8(ascii: "@"): mayHoldTypedText = true
      case UInt8(ascii: "/"): if next == byte { mayHoldTypedText = true }
      case UInt8(ascii: ":"): if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") { mayHoldTypedText = true }
      case UInt8(ascii: "<"), UInt8(ascii: "]"):
        index = behindReference(text, at: index)
        previousHash = nil
        continue
      case 0xC2:
        if next == 0xAB || next == 0xBB { signs.insert(.quotes) }
        index += 2
        continue
      case 0xE2:
        if next == 0x80, index + 2 < text.count, (0x98...0xBA).contains(text[index + 2]) { signs.insert(.quotes) }
        index += 3
        continue
      default: break
      }
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\n") { previousHash = nil }
      index += 1
    }
  }

  private static let www: WordHash = "www"

  private mutating func count(_ word: ScannedWord, _ marks: WordTable.Marks) {
    wordCount += 1
    if word.beginsSmall { smallWordCount += 1 }
    if word.capitals > 1, word.capitals == word.letters { signs.insert(.capitals) }
    guard !marks.isEmpty else { return }
    if marks.contains(.wording) { signs.insert(.wording) }
    if marks.contains(.step) { signs.insert(.step) }
    // The marks of the four languages are the lowest bits, in their order.
    let bits = SIMD4<Int>(repeating: Int(marks.rawValue)) & SIMD4(1, 2, 4, 8)
    functionWords &+= bits &>> SIMD4(0, 1, 2, 3)
    languageSets |= 1 << UInt16(marks.rawValue & 15)
  }

  /// Whether there is a function word of a language that is none of another.
  func hasWords(of language: GuessedLanguage, notOf other: GuessedLanguage) -> Bool {
    (0..<16).contains { set in
      languageSets & (1 << UInt16(set)) != 0 && set & Int(language.mark.rawValue) != 0
        && set & Int(other.mark.rawValue) == 0
    }
  }

  /// Behind `<kind:id>`, or behind the `](kind:id)` of a reference with own words: ids are no words.
  private func behindReference(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
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

/// A word of a text, read in place.
private struct ScannedWord {
  let end: Int
  let hash: WordHash
  private(set) var letters = 0
  private(set) var capitals = 0
  private(set) var digits = 0
  let beginsSmall: Bool

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var hash = WordHash()
    var index = start
    var (letters, capitals, digits) = (0, 0, 0)
    while index < text.count {
      let byte = text[index]
      // Nearly all bytes are these.
      if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
        hash.add(byte)
        letters += 1
      } else if byte.isASCIICapital {
        hash.add(byte | 0x20)
        letters += 1
        capitals += 1
      } else if byte.isASCIIDigit {
        hash.add(byte)
        digits += 1
      } else if byte >= 0x80, byte.leadsLetter || byte & 0xC0 == 0x80 {
        let folded = UInt8.folded(byte, after: index > start ? text[index - 1] : 0)
        hash.add(folded)
        if byte & 0xC0 != 0x80 { letters += 1 }
        if folded != byte { capitals += 1 }
      } else {
        break
      }
      index += 1
    }
    beginsSmall = digits == 0 && letters > 0 && !Self.beginsWithCapital(text, start)
    (end, self.hash) = (index, hash)
    (self.letters, self.capitals, self.digits) = (letters, capitals, digits)
  }

  private static func beginsWithCapital(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    let first = text[start]
    if first < 0x80 { return first.isASCIICapital }
    return start + 1 < text.count && UInt8.folded(text[start + 1], after: first) != text[start + 1]
  }
}

/// A hash of the small letters of a word (FNV-1a, 64 bits), the same in every run.
///
/// It stands for the word itself: of the words that a language has, no two share one.
struct WordHash: Hashable, ExpressibleByStringLiteral {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  init() {}

  /// - Parameter word: In small letters.
  init(_ word: some Sequence<UInt8>) {
    for byte in word { add(byte) }
  }

  /// - Parameter word: In small letters.
  init(_ word: String) { self.init(word.utf8) }

  init(stringLiteral word: String) { self.init(word) }

  /// The word with an ending.
  func followed(by ending: String) -> WordHash {
    var hash = self
    for byte in ending.utf8 { hash.add(byte) }
    return hash
  }
}

/// The words that a scan looks out for.
struct WordTable {
  /// What is known of a word.
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let dutch = Marks(rawValue: 1)
    static let french = Marks(rawValue: 2)
    static let german = Marks(rawValue: 4)
    static let english = Marks(rawValue: 8)
    static let wording = Marks(rawValue: 16)
    static let step = Marks(rawValue: 32)
    /// A number that may stand beside the word for a step.
    static let number = Marks(rawValue: 64)
    /// The first word of a wording of a registry.
    static let wordingStart = Marks(rawValue: 128)

    /// The marks of words that a text may well have, whether or not a registry has them.
    static let ordinary: Marks = [.dutch, .french, .german, .english, .wording, .step]
  }

  /// Open addressing: a word stands at its hash, or behind it where that place is taken.
  private var slots: [(hash: WordHash, marks: Marks)]

  init(_ words: [WordHash: Marks]) {
    var capacity = 256
    while capacity < words.count * 4 { capacity *= 2 }
    slots = Array(repeating: (WordHash(), []), count: capacity)
    for (hash, marks) in words {
      var place = Int(truncatingIfNeeded: hash.value) & (capacity - 1)
      while !slots[place].marks.isEmpty { place = (place + 1) & (capacity - 1) }
      slots[place] = (hash, marks)
    }
  }

  /// - Parameter hash: That of a word in small letters.
  subscript(hash: WordHash) -> Marks {
    var place = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while !slots[place].marks.isEmpty {
      if slots[place].hash == hash { return slots[place].marks }
      place = (place + 1) & (slots.count - 1)
    }
    return []
  }
}
