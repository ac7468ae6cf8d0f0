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
    let scanner = text.withUnsafeBufferPointer { text in
      words.withSlots { slots in
        var scanner = ProseScanner(text, slots, hasShortStepNames: words.hasShortStepNames, marks: marks)
        scanner.read()
        return scanner
      }
    }
    signs = scanner.signs
    mayHoldTypedText = scanner.mayHoldTypedText
    wordCount = scanner.wordCount
    smallWordCount = scanner.smallWordCount
    functionWords = scanner.functionWords
    languageSets = scanner.languageSets
  }

  /// - Parameter table: What the text is compared with.
  init(_ text: ArraySlice<UInt8>, for table: ProseTable) {
    self.init(text, in: table.guessed, lookingFor: table.words, marks: table.marks.bytesWithoutSpace)
  }

  /// Whether there is a function word of a language that is none of another.
  func hasWords(of language: GuessedLanguage, notOf other: GuessedLanguage) -> Bool {
    (0..<16).contains { set in
      languageSets & (1 << UInt16(set)) != 0 && set & Int(language.mark.rawValue) != 0
        && set & Int(other.mark.rawValue) == 0
    }
  }
}
