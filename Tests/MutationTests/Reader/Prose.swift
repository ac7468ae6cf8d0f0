/// The words of a block outside of links, labels and code, and what stands in them that only a reference should say.
///
/// It works on numbers of scalars and not on characters, because tests without optimisation read many pages.
struct Prose {
  let tongue: Tongue
  /// The numbers of steps that are typed: `stap 3`, `étape 3°`, `3°`, `derde stap`, `l'étape trois`.
  private(set) var typedNumbers: [String] = []
  /// Addresses, e-mail addresses and telephone numbers.
  private(set) var typedAddresses: [String] = []
  /// Pieces of references that CommonMark did not read as such: `<step:`, `step:one>`, `](step:`.
  private(set) var brokenReferences: [String] = []
  /// The words in lower case, without the marks around them.
  private(set) var words: [String] = []
  private let text: Wording

  /// - Parameter text: As ``ReadBlock/prose`` gives it.
  init(_ text: String, in tongue: Tongue) {
    self.tongue = tongue
    self.text = Wording(text)
    let tokens = Self.tokens(of: self.text)
    words = tokens.map(\.lowercased)
    readNumbers(tokens)
    readAddresses(tokens)
    if self.text.scalars.contains(0x3A) || self.text.scalars.contains(0x5D) { readReferences(tokens) }
  }

  /// A word without the marks around it.
  fileprivate struct Token {
    let words: String
    /// In lower case and without an article that is elided before it: `étape` of `l’étape`.
    let lowercased: String
    let isNumber: Bool
  }

  fileprivate static func tokens(of text: Wording) -> [Token] {
    var tokens: [Token] = []
    var start = 0
    for index in text.scalars.indices where Wording.isSpace(text.scalars[index]) || text.scalars[index] == 0xFFFC {
      if index > start { tokens += token(start..<index, of: text) }
      start = index + 1
    }
    return tokens + token(start..<text.scalars.count, of: text)
  }

  private static func token(_ range: Range<Int>, of text: Wording) -> [Token] {
    guard let first = range.first(where: { !Wording.isMark(text.scalars[$0]) }),
      let last = range.last(where: { !Wording.isMark(text.scalars[$0]) })
    else { return [] }
    let elided = (first...last).last { Wording.isApostrophe(text.scalars[$0]) }.map { $0 + 1 } ?? first
    return [
      Token(
        words: Wording.string(text.scalars[first...last]), lowercased: Wording.string(text.folded[elided...last]),
        isNumber: Wording.isDigit(text.scalars[first]))
    ]
  }

  /// The words, parted by everything but letters, digits and hyphens: what stands directly before or behind them makes no difference.
  var bareWords: [String] { text.bareWords }

  // MARK: What only a reference should say

  private mutating func readNumbers(_ tokens: [Token]) {
    for (index, token) in tokens.enumerated() {
      if token.isNumber, token.words.hasSuffix("°"), token.words.dropLast().allSatisfy(\.isNumber) {
        typedNumbers.append(token.words)
      }
      guard index + 1 < tokens.count else { continue }
      let next = tokens[index + 1]
      let isCounted =
        tongue.stepNouns.contains(token.lowercased) && (next.isNumber || tongue.cardinals.contains(next.lowercased))
      let isOrdered = tongue.stepNouns.contains(next.lowercased) && tongue.ordinals.contains(token.lowercased)
      if isCounted || isOrdered { typedNumbers.append("\(token.words) \(next.words)") }
    }
  }

  private mutating func readAddresses(_ tokens: [Token]) {
    for token in tokens {
      let words = token.words.utf8
      if token.lowercased.hasPrefix("www.") || token.words.contains("://") {
        typedAddresses.append(token.words)
      } else if let at = words.firstIndex(of: UInt8(ascii: "@")), at > words.startIndex,
        words[at...].contains(UInt8(ascii: "."))
      {
        typedAddresses.append(token.words)
      }
    }
    guard text.scalars.count(where: Wording.isDigit) >= 8 else { return }
    var index = 0
    while index < text.scalars.count {
      let isStart = Wording.beginsPhone(text.scalars[index]) && !isWord(index - 1)
      let run = isStart ? text.scalars[index...].prefix { Wording.isInPhone($0) } : [][...]
      if run.count(where: Wording.isDigit) >= 8 { typedAddresses.append(Wording.string(run)) }
      index += max(1, run.count)
    }
  }

  private static let kinds: Set<String> = [
    "link", "contact", "term", "terms", "ui", "step", "steps", "part", "guide", "figure", "file",
  ]

  private mutating func readReferences(_ tokens: [Token]) {
    for token in tokens where token.words.utf8.contains(UInt8(ascii: ":")) {
      let parts = token.words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let kind = String(parts[0].reversed().prefix { $0.isASCII && $0.isLetter }.reversed())
      guard Self.kinds.contains(kind.lowercased()) else { continue }
      let isOpened = parts[0].dropLast(kind.count).last.map { "<(".contains($0) } ?? false
      if isOpened || parts[1].last == ">" || parts[1].first.map({ $0.isASCII && $0.isLowercase }) ?? false {
        brokenReferences.append(token.words)
      }
    }
    if !text.places(of: Wording("](")).isEmpty { brokenReferences.append("](") }
  }

  // MARK: Wordings

  /// Where a wording stands as words of its own, in any case.
  func places(of wording: Wording) -> [Range<Int>] {
    text.places(of: wording).filter { !isWord($0.lowerBound - 1) && !isWord($0.upperBound) }
  }

  /// Whether a place stands between quotation marks.
  func isQuoted(_ place: Range<Int>) -> Bool {
    let before = text.scalars[..<place.lowerBound].last { !Wording.isSpace($0) }
    let after = text.scalars[place.upperBound...].first { !Wording.isSpace($0) }
    guard let before, let after else { return false }
    return Wording.opensQuote(before) && Wording.closesQuote(after)
  }

  /// Whether a wording stands here as the screen shows it, or in capitals that no sentence asks for.
  func isWrittenAsLabel(_ place: Range<Int>, _ wording: Wording) -> Bool {
    let capitals = place.indices.filter { text.scalars[$0] != text.folded[$0] }
    if text.scalars[place] == wording.scalars[...], wording.scalars.contains(where: Wording.isSpace) {
      return !capitals.isEmpty
    }
    if isOrdinary(place, wording) { return false }
    let isAtStart = startsSentence(place.lowerBound)
    return capitals.contains { $0 > place.lowerBound || !isAtStart }
  }

  /// Whether a single word of a label is ordinary language here.
  ///
  /// - Up to three letters may be a word of every day, unless it is pointed at on the screen: "een OK van ons", "la OK", "geef uw Ok".
  /// - The others only letter for letter, for other capitals have other reasons.
  /// - Behind a word for a body, it is the name of that body: "de dienst Gebruikers".
  /// - Beside another word with a capital, it may be part of a longer name: "het Vlaams Aanmelden".
  private func isOrdinary(_ place: Range<Int>, _ wording: Wording) -> Bool {
    if place.count <= 3 {
      let (before, behind) = (text.folded[..<place.lowerBound], text.folded[place.upperBound...])
      return !tongue.pointers.contains { Wording.string(before).hasSuffix("\($0) ") }
        && !tongue.pointersBehind.contains { Wording.string(behind).hasPrefix(" \($0)") }
    }
    guard text.scalars[place] == wording.scalars[...] else { return false }
    let before = neighbour(text.scalars[..<place.lowerBound].reversed()).reversed()
    let behind = neighbour(text.scalars[place.upperBound...])
    if tongue.bodies.contains(Wording.string(before.map { Wording.lowercased($0) }[...])) { return true }
    return [before.first, behind.first].contains { $0.map { Wording.lowercased($0) != $0 } ?? false }
  }

  /// The word that begins behind one space; none when something else stands there.
  private func neighbour(_ scalars: some Sequence<UInt32>) -> [UInt32] {
    let rest = Array(scalars)
    guard let space = rest.first, Wording.isSpace(space) else { return [] }
    return Array(rest.dropFirst().prefix { Wording.isLetterOrDigit($0) })
  }

  private func startsSentence(_ index: Int) -> Bool {
    let before = text.scalars[..<index].last { !Wording.isSpace($0) && !Wording.opensQuote($0) }
    return before.map { Wording.endsSentence($0) } ?? true
  }

  private func isWord(_ index: Int) -> Bool {
    text.scalars.indices.contains(index) && Wording.isLetterOrDigit(text.scalars[index])
  }

  // MARK: Language

  /// The small words of another language in a block that has hardly any of its own.
  func foreignWords(of other: Tongue) -> [String] {
    let foreign = words.filter { other.smallWords.contains($0) && !tongue.smallWords.contains($0) }
    guard foreign.count >= 2 else { return [] }
    let own = words.count { tongue.smallWords.contains($0) && !other.smallWords.contains($0) }
    return foreign.count > 2 * own ? foreign : []
  }
}

/// Words as numbers of scalars, and the same in lower case.
struct Wording: Hashable {
  let scalars: [UInt32]
  let folded: [UInt32]

  /// The first word in lower case; `nil` when there are only marks.
  var firstWord: String? { Prose.tokens(of: self).first?.lowercased }

  init(_ text: String) {
    scalars = text.unicodeScalars.map(\.value)
    folded = scalars.map(Self.folded)
  }

  /// The runs of letters, digits and hyphens in lower case.
  var bareWords: [String] {
    folded.split { !Self.isLetterOrDigit($0) }.map { Self.string($0) }
  }

  /// Where another wording stands in this one, in any case.
  func places(of other: Wording) -> [Range<Int>] {
    let count = other.folded.count
    guard count > 0, count <= folded.count else { return [] }
    var found: [Range<Int>] = []
    folded.withUnsafeBufferPointer { folded in
      var start = 0
      while start + count <= folded.count {
        if folded[start] == other.folded[0], folded[start..<(start + count)].elementsEqual(other.folded) {
          found.append(start..<(start + count))
        }
        start += 1
      }
    }
    return found
  }

  /// A letter of Dutch or French in lower case, any space as a space, any apostrophe as one.
  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    case 0x152: 0x153
    case 0xA0, 0x202F, 0x0A: 0x20
    case 0x2019: 0x27
    default: scalar
    }
  }

  static func lowercased(_ scalar: UInt32) -> UInt32 { folded(scalar) }

  static func string(_ scalars: ArraySlice<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { if let scalar = Unicode.Scalar(scalar) { view.append(scalar) } }
    return String(view)
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x0A || scalar == 0xA0 || scalar == 0x202F
  }
  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }
  static func isApostrophe(_ scalar: UInt32) -> Bool { scalar == 0x27 || scalar == 0x2019 }
  static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    isDigit(scalar) || (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar) || scalar == 0x2D
      || (0xC0...0x17F).contains(scalar)
  }
  static func opensQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x2018, 0x201C, 0x201E, 0xAB: true
    default: false
    }
  }
  static func closesQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x2019, 0x201D, 0x201C, 0xBB: true
    default: false
    }
  }
  static func endsSentence(_ scalar: UInt32) -> Bool {
    scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x3A
  }
  /// `( ) [ ] { } , . ; : ! ? * _ |`, quotation marks, ellipsis and dash.
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x2A, 0x5F, 0x7C, 0x2026, 0x2013: true
    default: opensQuote(scalar) || closesQuote(scalar)
    }
  }
  static func beginsPhone(_ scalar: UInt32) -> Bool { scalar == 0x2B || scalar == 0x30 || scalar == 0x28 }
  static func isInPhone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xA0, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F: true
    default: isDigit(scalar)
    }
  }
}
