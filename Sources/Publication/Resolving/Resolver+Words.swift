internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// The interface words of each language: those of `templates/words/`, then those that the site says differently.
  ///
  /// - Returns: `nil` when words are missing, which is reported.
  mutating func resolveWords() -> Localised<Words>? {
    let known = Word.allCases.map(\.rawValue)
    for entry in manuscript.site.words where Word(rawValue: entry.key.value) == nil {
      report(.unknownWord(entry.key.value, known: known), at: entry.key.range)
    }
    let words = languages.map { language in self.words(in: language, known: known) }
    return Localised(complete: words)
  }

  private mutating func words(in language: LanguageTag, known: [String]) -> Words? {
    guard let file = manuscript.words.first(where: { $0.language == language }) else {
      let path = "\(manuscript.templatesName)/words/\(language).yaml"
      diagnostics.append(Diagnostic(ResolveProblem.missingWordFile(language), path: path))
      return nil
    }
    guard let entries = file.words else { return nil }
    var wordings: [Word: String] = [:]
    for entry in entries {
      if let word = Word(rawValue: entry.id.value) {
        wordings[word] = checked(entry.value, for: word)
      } else {
        report(.unknownWord(entry.id.value, known: known), at: entry.id.range)
      }
    }
    for entry in manuscript.site.words {
      if let word = Word(rawValue: entry.key.value), let text = entry.value[language] {
        wordings[word] = checked(text, for: word)
      }
    }
    for word in Word.allCases where wordings[word] == nil && !manuscript.refused.mayHold(word.rawValue, .word) {
      diagnostics.append(Diagnostic(ResolveProblem.missingWord(word.rawValue, language: language), path: file.path))
    }
    return Words(wordings)
  }

  private mutating func checked(_ text: SourceText, for word: Word) -> String {
    var missing = word.slots.filter { !text.string.contains("{\($0)}") }
    for name in Self.names(inBracesOf: text.string) where !word.slots.contains(name) {
      report(
        .unknownSlot(name, word: word.rawValue, known: missing.isEmpty ? word.slots : missing), at: text.range)
      // It stands in the place of one that is missing, which is no second fault.
      if let index = missing.firstIndex(where: { $0 == missing.nearest(to: name) }) ?? missing.indices.first {
        missing.remove(at: index)
      }
    }
    for slot in missing { report(.missingSlot(slot, word: word.rawValue), at: text.range) }
    return text.string
  }

  private static func names(inBracesOf pattern: String) -> [String] {
    pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }
}
