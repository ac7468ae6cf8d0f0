internal import Manuscript

/// Tells an on-screen label that was typed by hand from the same words in ordinary language.
///
/// - In quotation marks, the words are the label whatever the size of their letters, unless a term is written exactly so.
/// - Behind words such as `klik op` or `the button`, and in bold or italic, they are the label unless they are all small letters; so they
///   are when a word beside them says that they are seen, and no sentence begins with them.
/// - With a sign of the label's own, as in `+ Nieuw`, they are the label letter for letter.
/// - Elsewhere they need letters that ordinary language does not have there: a capital within a sentence, or capitals throughout. A single
///   word of capitals that the label has, too, needs more than six letters, for shorter ones look like abbreviations; and German, where
///   nouns have capitals, needs capitals throughout. A single word with a capital may be part of a name, see ``Names``.
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
    if surroundings.kind == .quoted { return isExact || !isApproved }
    guard part.contains(where: { text.isCapital(at: $0) }), !isApproved else { return false }
    if screenWords.point(at: surroundings.range, in: words) || surroundings.kind == .emphasised { return true }
    if isExact, label.hasOwnSign { return true }
    let within = words.filter { part.overlaps($0.range) }
    if isSeen(part, within, isExact: isExact) { return true }
    if !hasSmallLetter(part) { return standsOutInCapitals(part, within, isExact: isExact) }
    guard language.primary != "de" else { return false }
    return within.count > 1
      ? isUnlikeOrdinaryLanguage(part, within, label, isExact: isExact)
      : isExact && isUnlikeOrdinaryLanguage(part, names)
  }

  // MARK: Words that point at a screen

  /// Whether a word beside the part says that it is seen on a screen, and its capitals have no other reason.
  private func isSeen(_ part: Range<Int>, _ within: [Token], isExact: Bool) -> Bool {
    guard screenWords.areBeside(part, in: words, of: text) else { return false }
    if hasSmallLetter(part), Surroundings.isSentenceStart(part.lowerBound, in: text) { return false }
    // German nouns have capitals, whatever is seen.
    if language.primary == "de", !isExact { return false }
    let names = names
    guard within.count == 1 else { return isExact || !hasSmallLetter(part) || !names.isOfBody(part) }
    if names.contain(text.text(in: part)) || names.isOfBody(part) { return false }
    if names.isBesideCapitals(part, except: screenWords) { return false }
    return text[part].count > 3 || !names.hasArticle(part)
  }

  private var names: Names { Names(text: text, words: words, language: language) }

  // MARK: Capitals

  private func standsOutInCapitals(_ part: Range<Int>, _ within: [Token], isExact: Bool) -> Bool {
    if within.count > 1 { return isExact || isAmongSmallLetters }
    let count = part.count { text.isCapital(at: $0) }
    if isExact { return count > 6 }
    // Emphasis by capitals goes on beyond the word: "VOLGENDE WEEK gesloten".
    return count > 3 && isAmongSmallLetters && !words.beside(part, in: text).contains { !hasSmallLetter($0.range) }
  }

  /// A single word, letter for letter as the label.
  private func isUnlikeOrdinaryLanguage(_ part: Range<Int>, _ names: Names) -> Bool {
    guard text.isCapital(at: part.lowerBound), !Surroundings.isSentenceStart(part.lowerBound, in: text),
      !names.contain(text.text(in: part)), !names.isOfBody(part)
    else { return false }
    if screenWords.occur(in: words) { return true }
    return text[part].count > 3 && !names.isBesideCapitals(part)
  }

  /// Several words.
  private func isUnlikeOrdinaryLanguage(
    _ part: Range<Int>, _ within: [Token], _ label: RegisteredWording, isExact: Bool
  ) -> Bool {
    let beginsWithCapital = within.first.map { text.isCapital(at: $0.range.lowerBound) } ?? false
    guard beginsWithCapital else { return false }
    let names = names
    if !Surroundings.isSentenceStart(part.lowerBound, in: text) { return isExact || !names.isOfBody(part) }
    // English titles have capitals throughout.
    if language.primary == "en" { return false }
    return zip(within, label.written.tokens).dropFirst().contains { typed, registered in
      text.isCapital(at: typed.range.lowerBound) && hasSmallLetter(typed.range)
        && text[typed.range] != label.written[registered.range]
        && !Surroundings.isSentenceStart(typed.range.lowerBound, in: text)
        && !names.contain(text.text(in: typed.range))
    }
  }

  private func hasSmallLetter(_ part: Range<Int>) -> Bool {
    part.contains {
      text.isWord(at: $0) && !text[$0].isASCIIDigit && text[$0] & 0xC0 != 0x80 && !text.isCapital(at: $0)
    }
  }

  /// Whether the paragraph is not capitals from beginning to end, in which no word stands out.
  private var isAmongSmallLetters: Bool { hasSmallLetter(0..<text.count) }
}

extension RegisteredWording {
  /// Whether it begins or ends with a sign that ordinary language does not have there, as in `+ Nieuw` and `Nummerplaat *`.
  fileprivate var hasOwnSign: Bool {
    [written.first, written.last].contains { $0.map { "+*<>=#|".utf8.contains($0) } ?? false }
      || ["→", "←", "↑", "↓", "▶", "►", "×"].contains {
        written.starts(with: $0.utf8) || written.ends(with: $0, at: written.count)
      }
  }
}
