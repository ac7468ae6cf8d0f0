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
    guard citations.contains(where: { $0.scan?.mayBeForeign == true }) else { return }
    let citations = citations.map { withoutQuotations($0, of: source) }
    if checkSwapped(source, citations) { return }
    for citing in citations {
      guard let other = citing.scan?.foreignLanguage, let text = source[citing.language] else { continue }
      report(ProseProblem.wrongLanguage(citing.language, readsAs: other.tag), at: text.range)
    }
  }

  /// Leaves out of account what stands in quotation marks: a title, or what somebody says, may be in any language.
  private func withoutQuotations(_ citing: TextCitations, of source: LocalisedText) -> TextCitations {
    guard let text = source[citing.language], let table = proseTable(of: citing.language),
      let bytes = text.bytes.withoutQuotations
    else { return citing }
    var bare = citing
    bare.scan = ProseScan(bytes[...], for: table)
    return bare
  }

  /// Reports two texts of which each has words of the language of the other only, and none of its own.
  ///
  /// Both versions say the same thing, so that texts of two words are enough.
  private mutating func checkSwapped(_ source: LocalisedText, _ citations: [TextCitations]) -> Bool {
    for index in citations.indices {
      for other in (index + 1)..<citations.count {
        guard let scan = citations[index].scan, let own = scan.own, let otherScan = citations[other].scan,
          let otherOwn = otherScan.own, scan.isRather(otherOwn, than: own), otherScan.isRather(own, than: otherOwn),
          let text = source[citations[index].language]
        else { continue }
        report(
          ProseProblem.swappedLanguages(citations[index].language, citations[other].language), at: text.range)
        return true
      }
    }
    return false
  }

  /// Reports a text that is the same in two languages, though it is made of words and not of names.
  private mutating func checkUntranslated(_ source: LocalisedText, _ citations: [TextCitations]) -> Bool {
    var isReported = false
    for index in citations.indices {
      for other in (index + 1)..<citations.count {
        guard let scan = citations[index].scan, let otherScan = citations[other].scan, scan.wordCount >= 2,
          scan.wordCount == otherScan.wordCount, scan.functionWords == otherScan.functionWords
        else { continue }
        let (one, other) = (citations[index], citations[other])
        guard let text = source[one.language], let same = source[other.language],
          text.bytes.hasSameWords(as: same.bytes)
        else { continue }
        let isLong = scan.wordCount >= 4 && scan.smallWordCount >= 3 && isMadeOfWords(text)
        guard isLong || isPhrase(text, one, other) else { continue }
        // The one that does not read as its language was copied.
        let isFirst = scan.own.flatMap { own in otherScan.own.map { scan.isRather($0, than: own) } } ?? false
        let (copy, original) = isFirst ? (one, other) : (other, one)
        report(
          ProseProblem.untranslated(copy.language, sameAs: original.language), at: (isFirst ? text : same).range)
        isReported = true
      }
    }
    return isReported
  }

  /// Whether a text, however short, is a phrase of one of two languages, such as "Aan het loket".
  ///
  /// It has small letters but for one word at most, and begins with a function word that only one of the two languages has, or holds two;
  /// with two, there may be an abbreviation besides.
  /// "Rue de la Gare", "Le Soir" and "Office des étrangers" are names.
  private func isPhrase(_ text: SourceText, _ one: TextCitations, _ other: TextCitations) -> Bool {
    guard let own = one.scan?.own, let otherOwn = other.scan?.own, let table = proseTable(of: one.language) else {
      return false
    }
    func scan(_ bytes: ArraySlice<UInt8>) -> ProseScan {
      ProseScan(bytes, in: own, lookingFor: table.words, marks: table.marks.bytesWithoutSpace)
    }
    func isPhrase(_ prose: Prose, of language: GuessedLanguage, not other: GuessedLanguage) -> Bool {
      let words = scan(prose.bytes[...])
      let capitals = words.wordCount - words.smallWordCount
      let isAbbreviated = words.signs.contains(.capitals)
      guard words.wordCount >= 2, capitals <= 2, !words.signs.contains(.host),
        words.isRather(language, than: other)
      else { return false }
      if words.functionWords[language.rawValue] >= 2 { return capitals <= (isAbbreviated ? 2 : 1) }
      guard capitals <= 1, let first = prose.bytes.tokens.first else { return false }
      return scan(prose.bytes[first.range]).isRather(language, than: other)
    }
    guard let words = one.scan, words.isRather(own, than: otherOwn) || words.isRather(otherOwn, than: own) else {
      return false
    }
    let document = Document(text.bytes)
    return Prose.all(in: document).contains { prose in
      isPhrase(prose, of: own, not: otherOwn) || isPhrase(prose, of: otherOwn, not: own)
    }
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

extension ArraySlice<UInt8> {
  /// The text without what stands in double quotation marks of any language; `nil` when there are none, or one is left open.
  fileprivate var withoutQuotations: [UInt8]? {
    var bare: [UInt8] = []
    var marks = 0
    var index = startIndex
    while index < endIndex {
      let length = quotationMarkLength(at: index)
      if length > 0 { marks += 1 } else if marks.isMultiple(of: 2) { bare.append(self[index]) }
      index += Swift.max(length, 1)
    }
    return marks > 0 && marks.isMultiple(of: 2) ? bare : nil
  }

  /// How many bytes a double quotation mark has that stands at a place; 0 when none does.
  private func quotationMarkLength(at index: Int) -> Int {
    let rest = self[index...]
    if rest.first == UInt8(ascii: "\"") { return 1 }
    return ["“", "”", "„", "«", "»"].first { rest.starts(with: $0.utf8) }?.utf8.count ?? 0
  }

  /// Whether two texts are the same apart from white space.
  fileprivate func hasSameWords(as other: ArraySlice<UInt8>) -> Bool {
    func isSign(_ byte: UInt8) -> Bool { byte > UInt8(ascii: " ") }
    return lazy.filter(isSign).elementsEqual(other.lazy.filter(isSign))
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
