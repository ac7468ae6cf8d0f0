internal import CommonMark
internal import Diagnostics
internal import Manuscript

/// The rules that compare the languages of a text.
extension Resolver {
  /// Reports a text that was not translated, or stands under the wrong language.
  ///
  /// - Parameter citations: What was read in each language.
  mutating func checkLanguages(of source: LocalisedText, _ citations: [TextCitations]) {
    if checkUntranslated(source, citations) { return }
    guard citations.contains(where: { $0.scan?.mayBeForeign == true }), !checkSwapped(source, citations) else { return }
    for citing in citations {
      guard let other = citing.scan?.foreignLanguage, let text = source[citing.language] else { continue }
      report(ProseProblem.wrongLanguage(citing.language, readsAs: other.tag), at: text.range)
    }
  }

  /// Reports two texts of which each reads as the language of the other.
  private mutating func checkSwapped(_ source: LocalisedText, _ citations: [TextCitations]) -> Bool {
    for (index, one) in citations.enumerated() {
      for other in citations[(index + 1)...] {
        guard let scan = one.scan, let otherScan = other.scan, scan.wordCount + otherScan.wordCount >= 6,
          let language = otherScan.own, scan.possibleLanguage == language,
          let own = scan.own, otherScan.possibleLanguage == own, let text = source[one.language]
        else { continue }
        report(ProseProblem.swappedLanguages(one.language, other.language), at: text.range)
        return true
      }
    }
    return false
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
        let isFirst = scan.possibleLanguage != nil
        let (copy, original) = isFirst ? (one, other) : (other, one)
        report(
          ProseProblem.untranslated(copy.language, sameAs: original.language), at: (isFirst ? text : same).range)
        isReported = true
      }
    }
    return isReported
  }

  /// Whether a text is words and neither code nor addresses: at least four, three of them with a small letter.
  private func isMadeOfWords(_ text: SourceText) -> Bool {
    let document = Document(text.bytes)
    var (words, small) = (0, 0)
    for prose in Prose.all(in: document) {
      let starts = prose.bytes.tokens.filter { !prose.bytes.isWithinAddress($0.range) }.map(\.range.lowerBound)
      words += starts.count
      small += starts.count { !prose.bytes.isCapital(at: $0) && !prose.bytes[$0].isASCIIDigit }
    }
    return words >= 4 && small >= 3
  }

  /// Reports the words of a form field or call-out that are those of a registered label.
  mutating func checkFieldLabel(_ words: LocalisedText?) {
    for language in languages {
      guard let text = words?[language] else { continue }
      let labels = manuscript.registry.labels.filter { $0.value.text?[language]?.string == text.string }
      guard !labels.isEmpty else { continue }
      report(ProseProblem.typedFieldLabel(text.string, labels: labels.map(\.id.value)), at: text.range)
      return
    }
  }
}

extension [UInt8] {
  /// Whether a word belongs to an address, such as `example` in `https://example.org`.
  fileprivate func isWithinAddress(_ word: Range<Int>) -> Bool {
    func joins(_ index: Int, to other: Int) -> Bool {
      indices.contains(index) && "./:@_".utf8.contains(self[index])
        && (isWord(at: other) || starts(with: "//", at: other))
    }
    return joins(word.lowerBound - 1, to: word.lowerBound - 2) || joins(word.upperBound, to: word.upperBound + 1)
      || word.lowerBound > 1 && starts(with: "//", at: word.lowerBound - 2)
  }
}
