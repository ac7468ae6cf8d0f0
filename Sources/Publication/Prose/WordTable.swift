/// The words that a scan looks out for.
struct WordTable: Sendable {
  /// What is known of a word.
  struct Marks: OptionSet {
    let rawValue: UInt16
    static let dutch = Marks(rawValue: 1)
    static let french = Marks(rawValue: 2)
    static let german = Marks(rawValue: 4)
    static let english = Marks(rawValue: 8)
    /// The longest word of a label or of a wording to avoid, which is the rarest one.
    static let wording = Marks(rawValue: 16)
    /// What a language calls a step, or the first word of it.
    static let step = Marks(rawValue: 32)
    /// A number that may stand beside the word for a step.
    static let number = Marks(rawValue: 64)
    /// The first word of a wording of a registry.
    static let wordingStart = Marks(rawValue: 128)
    /// A label of one word.
    static let wordAsLabel = Marks(rawValue: 256)
    /// The only word of a wording to avoid, or of a label that has signs besides.
    static let wordToAvoid = Marks(rawValue: 512)
    /// The second of two words that stand side by side in a label or in a wording to avoid.
    static let secondOfPair = Marks(rawValue: 1024)
    /// Not a word but two of them: a label, or a wording to avoid, has them side by side.
    static let pair = Marks(rawValue: 2048)

    /// The marks of words that a text may well have, whether or not a registry has them.
    static let ordinary: Marks = [.dutch, .french, .german, .english, .wording, .step]
  }

  struct Slot {
    var hash = WordHash()
    var marks: Marks = []
  }

  /// Open addressing: a word stands at its hash, or behind it where that place is taken.
  private var slots: [Slot]
  /// Whether what a language calls a step is always one word, so that its number stands beside a word with this mark.
  let hasShortStepNames: Bool

  init(_ words: [WordHash: Marks], hasShortStepNames: Bool) {
    self.hasShortStepNames = hasShortStepNames
    var capacity = 256
    while capacity < words.count * 4 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    for (hash, marks) in words {
      var place = Int(truncatingIfNeeded: hash.value) & (capacity - 1)
      while !slots[place].marks.isEmpty { place = (place + 1) & (capacity - 1) }
      slots[place] = Slot(hash: hash, marks: marks)
    }
  }

  /// - Parameter hash: That of a word in small letters.
  subscript(hash: WordHash) -> Marks { slots.withUnsafeBufferPointer { Self.marks(of: hash, in: $0) } }

  /// Looks words up without managing memory for each.
  func withSlots<Result>(_ body: (UnsafeBufferPointer<Slot>) -> Result) -> Result {
    slots.withUnsafeBufferPointer(body)
  }

  static func marks(of hash: WordHash, in slots: UnsafeBufferPointer<Slot>) -> Marks {
    var place = Int(truncatingIfNeeded: hash.value) & (slots.count - 1)
    while !slots[place].marks.isEmpty {
      if slots[place].hash == hash { return slots[place].marks }
      place = (place + 1) & (slots.count - 1)
    }
    return []
  }
}
