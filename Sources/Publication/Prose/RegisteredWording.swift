/// A wording of a registry as it may stand in a text.
struct RegisteredWording {
  let role: Role
  /// As it is registered, with plain spaces and apostrophes.
  let written: [UInt8]
  /// The same in small letters.
  let folded: [UInt8]
  /// How many bytes stand before its first word.
  let lead: Int
  /// The first word and the longest one, in small letters.
  let firstWord: WordHash
  let longestWord: WordHash
  /// The longest word with the one beside it; `nil` when there is but one word.
  let pair: (first: WordHash, second: WordHash)?
  /// Whether there is one word and nothing else.
  let isBareWord: Bool

  enum Role {
    /// The text of an on-screen label; not its own when the label reads so in another language.
    case label(String, isOwn: Bool)
    case avoided(AvoidedWording)
    /// What may be typed: a term, the name of a link, a title.
    case approved
  }

  /// - Returns: `nil` for a text without any word, which could be anything.
  init?(_ text: String, _ role: Role) {
    written = Array(text.utf8).withPlainMarks.trimmingSpaces
    folded = written.foldedWords
    let words = written.tokens
    guard let first = words.first,
      let longest = words.indices.max(by: { words[$0].range.count < words[$1].range.count })
    else { return nil }
    self.role = role
    lead = first.range.lowerBound
    firstWord = first.hash
    longestWord = words[longest].hash
    let second = max(longest, 1)
    pair = words.count > 1 ? (words[second - 1].hash, words[second].hash) : nil
    isBareWord = words.count == 1 && first.range == 0..<written.count
  }

  /// Where the wording ends that begins here; `nil` when another one does. Capitals and the kinds of spaces make no difference.
  func end(in text: [UInt8], from start: Int) -> Int? {
    guard start >= 0, !text.isWithinWord(before: start) || lead > 0 else { return nil }
    var index = start
    for byte in folded {
      if byte == UInt8(ascii: " ") {
        let next = text.skippingSpaces(from: index)
        guard next > index else { return nil }
        index = next
      } else if byte == UInt8(ascii: "'") {
        let length = text.apostropheLength(at: index)
        guard length > 0 else { return nil }
        index += length
      } else {
        guard index < text.count, text.folded(at: index) == byte else { return nil }
        index += 1
      }
    }
    return text.isWithinWord(after: index) ? nil : index
  }

  /// Whether a part of a text is the wording letter by letter.
  func isExactly(_ part: ArraySlice<UInt8>) -> Bool { Array(part).withPlainMarks == written }
}

/// A name that writers should not use.
struct AvoidedWording {
  /// The index of the term that has the right one.
  let term: Int
  let isFormer: Bool
  /// Whether only the size of the letters tells it from the right wording.
  let isCaseSensitive: Bool
}

extension [UInt8] {
  var trimmingSpaces: [UInt8] {
    var end = count
    while end > 0, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return Array(self[..<end].drop { $0 == UInt8(ascii: " ") })
  }

  /// Whether a word goes on behind a place: letters, or a hyphen, apostrophe or full stop with letters behind it, as in `aanvrager's`.
  fileprivate func isWithinWord(after index: Int) -> Bool {
    guard index > 0, isWord(at: index - 1) else { return false }
    if isWord(at: index) { return true }
    guard indices.contains(index) else { return false }
    let joint = "-._".utf8.contains(self[index]) ? 1 : apostropheLength(at: index)
    return joint > 0 && isWord(at: index + joint)
  }

  /// Whether a word has begun before a place. An apostrophe begins a new one, as in `l'accès`.
  fileprivate func isWithinWord(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if isWord(at: index - 1) { return isWord(at: index) }
    return "-._".utf8.contains(self[index - 1]) && isWord(at: index - 2)
  }
}

/// The wordings that a language has to look out for.
struct WordingTable {
  /// By the hash of the first word, the longest first.
  private var wordings: [WordHash: [RegisteredWording]] = [:]

  /// One place in a text with all wordings that stand there.
  struct Match {
    let range: Range<Int>
    let wordings: [RegisteredWording]
  }

  init(_ all: [RegisteredWording]) {
    for wording in all { wordings[wording.firstWord, default: []].append(wording) }
    for hash in wordings.keys { wordings[hash]?.sort { $0.folded.count > $1.folded.count } }
  }

  /// What stands in a text, the longest wording at each place: a shorter one within it is not meant.
  ///
  /// - Parameters:
  ///   - words: The words of the text.
  ///   - marks: What is known of words: which of them begin a wording.
  func matches(in text: [UInt8], _ words: [Token], _ marks: WordTable) -> [Match] {
    var matches: [Match] = []
    var end = 0
    for word in words where word.range.lowerBound >= end && marks[word.hash].contains(.wordingStart) {
      guard let candidates = wordings[word.hash],
        let match = longest(of: candidates, in: text, word.range.lowerBound, after: end)
      else { continue }
      matches.append(match)
      end = match.range.upperBound
    }
    return matches
  }

  private func longest(of candidates: [RegisteredWording], in text: [UInt8], _ word: Int, after limit: Int) -> Match? {
    var range: Range<Int>?
    var found: [RegisteredWording] = []
    for wording in candidates {
      let start = word - wording.lead
      guard start >= limit, let end = wording.end(in: text, from: start) else { continue }
      if let range, range != start..<end {
        if range.count > end - start { continue }
        found = []
      }
      range = start..<end
      found.append(wording)
    }
    return range.map { Match(range: $0, wordings: found) }
  }
}
