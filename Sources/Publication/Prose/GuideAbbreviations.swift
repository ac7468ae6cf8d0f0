internal import Diagnostics
internal import Manuscript

/// The abbreviations that the texts of one guide use and explain, in one language.
struct GuideAbbreviations {
  /// Where each stands first, in the order of those places.
  private(set) var uses: [(abbreviation: String, place: SourceRange)] = []
  private var seen: Set<String> = []
  /// Those that stand in a title, or beside their full wording.
  private(set) var known: Set<String> = []
  /// The terms that are written in full with their abbreviation.
  private(set) var spelledOutTerms: Set<Int> = []

  func has(_ abbreviation: String) -> Bool { seen.contains(abbreviation) }

  mutating func use(_ abbreviation: String, at place: SourceRange) {
    if seen.insert(abbreviation).inserted { uses.append((abbreviation, place)) }
  }

  mutating func know(_ abbreviation: String) { known.insert(abbreviation) }

  mutating func spellOut(_ term: Int) { spelledOutTerms.insert(term) }
}

/// A word that looks like an abbreviation: two to six capitals, with digits or hyphens between them.
struct Abbreviation {
  let range: Range<Int>
  let word: String
  /// Whether its full wording stands before it: `Rijksregister (RR)`, or behind it in brackets.
  let isIntroduced: Bool

  /// The abbreviations among plain words, in reading order.
  static func all(in text: [UInt8]) -> [Abbreviation] {
    let words = compounds(in: text)
    var found: [Abbreviation] = []
    for (index, word) in words.enumerated() where isAbbreviation(text[word]) {
      // Capitals beside capitals are emphasis, or a label.
      let neighbours = [index > 0 ? words[index - 1] : nil, index + 1 < words.count ? words[index + 1] : nil]
      let isShouted = neighbours.contains { neighbour in
        guard let neighbour, isCapitals(text[neighbour]) else { return false }
        let gap = min(word.upperBound, neighbour.upperBound)..<max(word.lowerBound, neighbour.lowerBound)
        return text.skippingSpaces(from: gap.lowerBound) >= gap.upperBound
      }
      if isShouted { continue }
      let isIntroduced = isInBrackets(word, in: text) || hasBracketsBehind(word, in: text)
      found.append(Abbreviation(range: word, word: text.text(in: word), isIntroduced: isIntroduced))
    }
    return found
  }

  /// The words of capitals in a text of a registry, and their parts: who knows `TR-FPP` knows `TR`.
  static func capitals(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return (compounds(in: bytes) + bytes.tokens.map(\.range)).filter { isCapitals(bytes[$0]) }.map {
      bytes.text(in: $0)
    }
  }

  /// Words with their hyphens: `TR-FPP`, `e-mail`.
  private static func compounds(in text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text.isWord(at: index) else {
        index += 1
        continue
      }
      let start = index
      while text.isWord(at: index)
        || index < text.count && "-._@".utf8.contains(text[index]) && text.isWord(at: index + 1)
      {
        index += 1
      }
      // The ending of a word of capitals is small: pdf's.
      if case let length = text.apostropheLength(at: index), length > 0, text.isWord(at: index + length) {
        index += length
        // An elision begins a new word.
        if index - start - length <= 2 { continue }
        while text.isWord(at: index) { index += 1 }
      }
      words.append(start..<index)
    }
    return words
  }

  private static func isCapitals(_ word: ArraySlice<UInt8>) -> Bool {
    word.count { $0.isASCIICapital } > 1
      && word.allSatisfy { $0.isASCIICapital || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
  }

  private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    let capitals = word.count { $0.isASCIICapital }
    return isCapitals(word) && word.first?.isASCIICapital == true && (2...6).contains(capitals)
      && word.count(where: \.isASCIIDigit) <= 2 && !isRomanNumeral(word) && !isAccount(word)
  }

  /// The beginning of an account number: `BE12`.
  private static func isAccount(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 4 && word.prefix(2).allSatisfy(\.isASCIICapital) && word.suffix(2).allSatisfy(\.isASCIIDigit)
  }

  private static func isRomanNumeral(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { "IVXLCDM".utf8.contains($0) }
  }

  /// Brackets around the abbreviation, and words before them.
  private static func isInBrackets(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    guard word.lowerBound > 1, text[word.lowerBound - 1] == UInt8(ascii: "(") else { return false }
    let before = text.skippingSpaces(before: word.lowerBound - 1)
    guard before > 0 else { return false }
    return text.isWord(at: before - 1) || [Prose.hidden, Prose.closing, Prose.linkClosing].contains(text[before - 1])
  }

  /// Brackets with at least two words directly behind the abbreviation.
  private static func hasBracketsBehind(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    let start = text.skippingSpaces(from: word.upperBound)
    guard start < text.count, text[start] == UInt8(ascii: "("),
      let end = text[start...].firstIndex(of: UInt8(ascii: ")"))
    else {
      return false
    }
    return Array(text[start..<end]).tokens.count > 1
  }

  /// Capitals that need no explanation: file types, units, and words of everyday life.
  static let common: Set<String> = [
    "OK", "PDF", "DOC", "DOCX", "XLS", "XLSX", "CSV", "XML", "JSON", "HTML", "JPG", "JPEG", "PNG", "GIF", "SVG", "ZIP",
    "TXT",
    "PPT", "PPTX", "ODT", "ODS", "MP3", "MP4", "TIF", "TIFF", "KB", "MB", "GB", "TB", "KG", "CM", "MM", "KM", "EUR",
    "PC", "USB",
    "URL", "SMS", "GSM", "PIN", "QR", "ID", "TV", "CD", "DVD", "NL", "FR", "DE", "EN", "BE",
  ]
}
