internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Notes which abbreviations a paragraph of a guide uses and which it explains.
  mutating func noteAbbreviations(in passage: Passage, _ words: [Token], _ table: ProseTable) {
    guard passage.context.guide != nil else { return }
    let abbreviations = Abbreviation.all(in: passage.bytes).filter { !passage.isReported($0.range) }
    guard !abbreviations.isEmpty else { return }
    let wordings = table.wordings.matches(in: passage.bytes, words, table.words)
    for found in abbreviations {
      // `numéro BCE` may be a term itself.
      if wordings.contains(where: { $0.range.overlaps(found.range) && $0.range.count > found.range.count }) { continue }
      let terms = table.terms[found.word] ?? []
      if let term = terms.first(where: { spellsOut($0, before: found.range, in: passage.bytes, table.language) }) {
        self.abbreviations[table.language, default: GuideAbbreviations()].spellOut(term)
      } else if found.isIntroduced || passage.form == .title {
        self.abbreviations[table.language, default: GuideAbbreviations()].know(found.word)
      }
      guard passage.form != .title, !terms.isEmpty || !isCommon(found.word, table),
        self.abbreviations[table.language]?.has(found.word) != true
      else { continue }
      self.abbreviations[table.language, default: GuideAbbreviations()].use(
        found.word, at: passage.range(of: found.range))
    }
  }

  /// Reports the abbreviations that a page uses and does not explain.
  ///
  /// - Parameter explained: The terms that the page cites.
  mutating func reportAbbreviations(explained: [Int]) {
    for language in languages {
      guard let found = abbreviations[language], let table = proseTable(of: language) else { continue }
      for (abbreviation, place) in found.uses {
        if let terms = table.terms[abbreviation], let term = terms.first {
          if terms.contains(where: { explained.contains($0) || found.spelledOutTerms.contains($0) }) { continue }
          let entry = manuscript.registry.terms[term]
          let wording = entry.value.term?[language]?.string ?? entry.id.value
          report(
            ProseProblem.abbreviationNotIntroduced(abbreviation, term: entry.id.value, wording: wording), at: place)
        } else if !found.known.contains(abbreviation) {
          report(ProseProblem.unknownAbbreviation(abbreviation), at: place)
        }
      }
    }
    abbreviations = [:]
  }

  /// Whether the full wording of a term stands before its abbreviation in brackets.
  private func spellsOut(_ term: Int, before part: Range<Int>, in text: [UInt8], _ language: LanguageTag) -> Bool {
    let source = manuscript.registry.terms[term].value
    guard part.lowerBound > 0, text[part.lowerBound - 1] == UInt8(ascii: "(") else { return false }
    let end = text.skippingSpaces(before: part.lowerBound - 1)
    let before = Array(text[..<end]).withPlainMarks.foldedWords
    return [source.term, source.plural].contains { wording in
      guard let written = wording?[language]?.string else { return false }
      return before.reversed().starts(with: Array(written.utf8).withPlainMarks.foldedWords.reversed())
    }
  }

  /// Whether a word of capitals needs no explanation: everybody knows it, a registry has it, or it is a word that is shouted.
  private func isCommon(_ word: String, _ table: ProseTable) -> Bool {
    Abbreviation.common.contains(word) || table.knownCapitals.contains(word)
      || !table.words[WordHash(word.lowercased())].isDisjoint(with: .ordinary)
  }
}
