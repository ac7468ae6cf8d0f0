internal import Manuscript

/// Tells an on-screen label that was typed by hand from the same words in ordinary language.
///
/// - In quotation marks, the words are the label whatever the size of their letters, unless a term is written exactly so.
/// - Behind words such as `klik op` or `the button`, and in bold or italic, they are the label unless they are all small letters.
/// - Elsewhere they need letters that ordinary language does not have there: a capital within a sentence, or capitals throughout. A single
///   word of capitals needs more than six letters, for shorter ones look like abbreviations; and German, where nouns have capitals, needs
///   capitals throughout. A single word with a capital may be the name of anything: the paragraph must speak of a screen.
struct TypedLabel {
  let text: [UInt8]
  let words: [Token]
  let language: LanguageTag
  let screenWords: ScreenWords

  /// - Parameters:
  ///   - part: Where the words of the label stand.
  ///   - label: Its wording.
  ///   - isApproved: Whether a term or name is written exactly so, too.
  func isLabel(_ part: Range<Int>, _ label: RegisteredWording, isApproved: Bool, in surroundings: Surroundings) -> Bool
  {
    let isExact = label.isExactly(text[part])
    let capitals = part.filter { text.isCapital(at: $0) }
    if surroundings.kind == .quoted { return isExact || !isApproved }
    guard !capitals.isEmpty, !isApproved else { return false }
    if screenWords.point(at: surroundings.range, in: words) || surroundings.kind == .emphasised { return true }
    return isUnlikeOrdinaryLanguage(part, capitals, isExact: isExact)
  }

  private func isUnlikeOrdinaryLanguage(_ part: Range<Int>, _ capitals: [Int], isExact: Bool) -> Bool {
    let wordsWithin = words.filter { part.overlaps($0.range) }
    let isAllCapitals = !hasSmallLetter(part)
    if isAllCapitals { return wordsWithin.count > 1 ? isExact || isAmongSmallLetters : isExact && capitals.count > 6 }
    guard language.primary != "de", wordsWithin.count > 1 || isExact else { return false }
    if wordsWithin.count == 1, Self.names.contains(text.text(in: part)) || !screenWords.occur(in: words) {
      return false
    }
    let beginsWithCapital = wordsWithin.first.map { text.isCapital(at: $0.range.lowerBound) } ?? false
    return beginsWithCapital && !Surroundings.isSentenceStart(part.lowerBound, in: text)
  }

  private func hasSmallLetter(_ part: Range<Int>) -> Bool {
    part.contains {
      text.isWord(at: $0) && !text[$0].isASCIIDigit && text[$0] & 0xC0 != 0x80 && !text.isCapital(at: $0)
    }
  }

  /// Whether the paragraph is not capitals from beginning to end, in which no word stands out.
  private var isAmongSmallLetters: Bool { hasSmallLetter(0..<text.count) }

  /// Words that have their capital in every sentence: languages are chosen on many screens.
  private static let names: Set<String> = [
    "Nederlands", "Frans", "Duits", "Engels", "Français", "Dutch", "French", "German", "English", "België", "Belgique",
  ]
}
