internal import Manuscript

/// A word that stands twice where a language never has it twice.
///
/// Only words that cannot follow themselves: `die die` and `nous nous` are right, and so is `donnez-le le jour même`.
enum RepeatedWord {
  /// - Returns: Where the second of the two stands, with the space before it.
  static func all(in text: [UInt8], _ words: [Token], _ language: LanguageTag) -> [(word: String, range: Range<Int>)] {
    guard let suspicious = suspicious[language.primary] else { return [] }
    return zip(words, words.dropFirst()).enumerated().compactMap { index, pair in
      let (first, second) = pair
      if index + 2 < words.count, latin.contains(words[index + 2].word) { return nil }
      guard first.word == second.word, suspicious.contains(first.word), !text.isCapital(at: second.range.lowerBound),
        text.skippingSpaces(from: first.range.upperBound) == second.range.lowerBound,
        !isJoined(text, before: first.range.lowerBound), !isJoined(text, behind: second.range.upperBound)
      else { return nil }
      return (text.foldedText(in: first.range), first.range.upperBound..<second.range.upperBound)
    }
  }

  private static func isJoined(_ text: [UInt8], before index: Int) -> Bool {
    index > 0
      && (text[index - 1] == UInt8(ascii: "-") || text.ends(with: "'", at: index) || text.ends(with: "’", at: index))
  }

  private static func isJoined(_ text: [UInt8], behind index: Int) -> Bool {
    index < text.count && (text[index] == UInt8(ascii: "-") || text.apostropheLength(at: index) > 0)
  }

  /// The second `de` may be Latin: `de de facto toestand`.
  private static let latin: Set<WordHash> = ["facto", "jure", "iure", "minimis"]

  private static let suspicious: [String: Set<WordHash>] = [
    "nl": ["de", "en", "uw"], "fr": ["le", "les", "des", "du", "et", "dans"], "de": ["und", "für"],
    "en": ["the", "and", "your"],
  ]
}
