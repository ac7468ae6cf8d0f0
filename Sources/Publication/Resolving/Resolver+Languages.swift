internal import CommonMark
internal import Diagnostics
internal import Manuscript

/// The rules that compare the languages of a text.
extension Resolver {
  /// Reports a text that was not translated, or stands under the wrong language.
  ///
  /// - Parameter citations: What was read in each language.
  mutating func checkLanguages(of source: LocalisedText, _ citations: [TextCitations]) {
    let scans = citations.compactMap { citing in
      citing.scan.flatMap { scan in GuessedLanguage(citing.language).map { (language: citing.language, own: $0, scan) }
      }
    }
    var isReported = checkUntranslated(source, citations)
    if isReported { return }
    for (index, one) in scans.enumerated() {
      for other in scans[(index + 1)...] where one.2.wordCount + other.2.wordCount >= 6 {
        guard one.2.possibleLanguage(insteadOf: one.own) == other.own,
          other.2.possibleLanguage(insteadOf: other.own) == one.own, let text = source[one.language]
        else { continue }
        report(ProseProblem.swappedLanguages(one.language, other.language), at: text.range)
        isReported = true
      }
    }
    if isReported { return }
    for (language, own, scan) in scans {
      guard let other = scan.language(insteadOf: own), let text = source[language] else { continue }
      report(ProseProblem.wrongLanguage(language, readsAs: other.tag), at: text.range)
    }
  }

  /// Reports a text that is the same in two languages, though it is made of words and not of names.
  private mutating func checkUntranslated(_ source: LocalisedText, _ citations: [TextCitations]) -> Bool {
    var isReported = false
    for (index, one) in citations.enumerated() {
      for other in citations[(index + 1)...] {
        guard let scan = one.scan, scan.wordCount >= 4, scan.smallWordCount >= 3, let text = source[one.language],
          let same = source[other.language], text.bytes == same.bytes, isMadeOfWords(text)
        else { continue }
        // The one that does not read as its language was copied.
        let isFirst =
          GuessedLanguage(one.language).map { scan.possibleLanguage(insteadOf: $0) != nil } ?? false
        let (copy, original) = isFirst ? (one, other) : (other, one)
        report(
          ProseProblem.untranslated(copy.language, sameAs: original.language), at: (isFirst ? text : same).range)
        isReported = true
      }
    }
    return isReported
  }

  /// Whether a text is words and not code: at least four, three of them with a small letter.
  private func isMadeOfWords(_ text: SourceText) -> Bool {
    let document = Document(text.bytes)
    let small = Prose.all(in: document).map { prose in
      prose.bytes.tokens.map {
        !prose.bytes.isCapital(at: $0.range.lowerBound) && !prose.bytes[$0.range.lowerBound].isASCIIDigit
      }
    }.flatMap { $0 }
    return small.count >= 4 && small.count { $0 } >= 3
  }

  /// Reports an alternative text that says what the caption says.
  mutating func checkAlternative(of figure: FigureSource) {
    for language in languages {
      guard let alternative = figure.alt?[language], let caption = figure.caption?[language],
        spoken(alternative) == spoken(caption)
      else { continue }
      report(ProseProblem.altIsCaption, at: alternative.range)
    }
  }

  /// A text without what cannot be heard: the size of letters, line ends, a full stop at the end.
  private func spoken(_ text: SourceText) -> [UInt8] {
    var words = Array(text.bytes).withPlainMarks.trimmingSpaces
    if words.last == UInt8(ascii: ".") { words.removeLast() }
    return words.foldedWords
  }
}
