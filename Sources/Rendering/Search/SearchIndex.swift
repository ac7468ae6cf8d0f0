/// What a reader of one language can find: the documents, the words that stand in them, and how prominently each stands where.
///
/// Written as a script, because a page that was opened from a folder can load no other file; `templates/search/40-index.js` reads it.
struct SearchIndex {
  /// What a document is; the letter stands in the index.
  enum Kind: Character {
    case guide = "G"
    case part = "P"
    case step = "S"
    case section = "X"
    case contact = "C"
    case term = "T"

    /// The letter as it is spelled (ASCII).
    var code: UInt8 { rawValue.asciiValue ?? 0 }

    init?(code: UInt8) { self.init(rawValue: Character(Unicode.Scalar(code))) }
  }

  /// How prominently a word stands in a document.
  enum Level: UInt8 {
    /// Another name of what the document speaks of.
    case synonym
    case text
    case title
    /// In a label of the screen or a code.
    case label
  }

  struct Document {
    let kind: Kind
    /// The id of the place; of a guide the name of its page.
    let anchor: String
    var number: [UInt8] = []
    /// The title, or the first words.
    var title: [UInt8] = []
    /// Whether ``title`` is a title.
    var isNamed = false

    /// ``title`` without the spaces at its end.
    var shownTitle: ArraySlice<UInt8> { title[...(title.lastIndex { $0 != UInt8(ascii: " ") } ?? -1)] }
  }

  private(set) var documents: [Document] = []
  var lexicon = SearchLexicon()
  var places: [Place] = []
  /// The last entry of ``places`` for each word that was noted here.
  private var last: [Int32] = []
  /// The contacts and terms that stand among the documents.
  var known: Set<String> = []

  /// A word in a document.
  struct Place {
    let word: Int32
    /// The document, times four, and the level: as the index is written.
    private(set) var prominence: UInt32

    init(word: Int32, prominence: UInt32) { (self.word, self.prominence) = (word, prominence) }

    init(word: Int32, document: Int, level: UInt8) {
      self.init(word: word, prominence: UInt32(truncatingIfNeeded: document * 4 + Int(level)))
    }

    var document: Int { Int(prominence / 4) }
    var level: UInt8 { UInt8(prominence & 3) }

    mutating func raise(to level: UInt8) { prominence = max(prominence, prominence & ~3 | UInt32(level)) }
  }

  mutating func add(_ document: Document) -> Int {
    documents.append(document)
    return documents.count - 1
  }

  mutating func update(_ document: Int, _ change: (inout Document) -> Void) { change(&documents[document]) }

  /// Notes that a word stands in a document. It begins with `=` when it is a title, a label or a code as a whole.
  mutating func note(_ word: [UInt8], in document: Int, _ level: Level) {
    let number = lexicon.number(of: word)
    if number == last.count { last.append(-1) }
    let before = Int(last[number])
    if before >= 0, places[before].document == document {
      places[before].raise(to: level.rawValue)
    } else {
      last[number] = Int32(places.count)
      places.append(Place(word: Int32(number), document: document, level: level.rawValue))
    }
  }

  // MARK: Writing

  /// The index as a script.
  func script() -> [UInt8] {
    var bytes = Array("gidsSearch.file={documents:`".utf8)
    for (number, document) in documents.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: "\n")) }
      bytes.append(document.kind.code)
      Self.escape(document.anchor.utf8, into: &bytes)
      bytes.append(UInt8(ascii: "\t"))
      Self.escape(document.number, into: &bytes)
      bytes.append(UInt8(ascii: "\t"))
      Self.escape(document.shownTitle, into: &bytes)
    }
    let order = (0..<lexicon.count).sorted { lexicon[$0].lexicographicallyPrecedes(lexicon[$1]) }
    bytes += Array("`,words:`".utf8)
    for (place, word) in order.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: " ")) }
      bytes += lexicon[word]
    }
    bytes += Array("`,postings:\"".utf8)
    let byWord = placesByWord()
    byWord.places.withUnsafeBufferPointer { places in
      for (place, word) in order.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: " ")) }
        let places = UnsafeBufferPointer(rebasing: places[byWord.starts[word]..<byWord.starts[word + 1]])
        Self.write(places, into: &bytes)
      }
    }
    bytes += Array("\"};\n".utf8)
    return bytes
  }

  /// Where each word stands, as ``Place/prominence``, the words side by side, and where those of each word begin.
  private func placesByWord() -> (places: [UInt32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: lexicon.count + 1)
    for place in places { starts[Int(place.word) + 1] += 1 }
    for word in 0..<lexicon.count { starts[word + 1] += starts[word] }
    var free = starts
    let sorted = [UInt32](unsafeUninitializedCapacity: places.count) { sorted, count in
      for place in places {
        sorted[free[Int(place.word)]] = place.prominence
        free[Int(place.word)] += 1
      }
      count = places.count
    }
    return (sorted, starts)
  }

  /// Writes the places of one word: the distance from the document before, times four, and the level, five bits a letter.
  private static func write(_ places: UnsafeBufferPointer<UInt32>, into bytes: inout [UInt8]) {
    // The text of a step goes on behind its substeps, so that a word can come back to it.
    let isSorted = zip(places, places.dropFirst()).allSatisfy { $0 / 4 < $1 / 4 }
    if isSorted { write(sorted: places, into: &bytes) } else { write(sorted: places.sorted(), into: &bytes) }
  }

  /// - Parameter places: Those of one document stand side by side, the most prominent one last.
  private static func write(sorted places: some RandomAccessCollection<UInt32>, into bytes: inout [UInt8]) {
    var before = -1
    var last: UInt32?
    func write(_ place: UInt32) {
      let document = Int(place / 4)
      var rest = (document - before) * 4 + Int(place & 3)
      before = document
      repeat {
        let digit = rest & 31 | (rest > 31 ? 32 : 0)
        rest >>= 5
        // Letters that need no escape in a string.
        bytes.append(UInt8(35 + digit + (digit > 56 ? 1 : 0)))
      } while rest > 0
    }
    for place in places {
      if let last, last / 4 != place / 4 { write(last) }
      last = place
    }
    if let last { write(last) }
  }

  /// Appends text as it stands in a template literal (ECMA-262, section 12.9.6).
  private static func escape(_ text: some Sequence<UInt8>, into bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "$"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
  }
}
