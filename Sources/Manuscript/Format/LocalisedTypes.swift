internal import Diagnostics
internal import YAML

extension ValueType where Value == LocalisedText {
  /// A CommonMark text in each language of the site.
  static var localisedText: ValueType<LocalisedText> {
    ValueType(description: .localisedText) { node, decoder in
      guard case .mapping(let mapping) = node else {
        decoder.reportType(.localisedText, node)
        return nil
      }
      return decoder.localisedText(from: mapping)
    }
  }
}

extension ValueType {
  /// One value for all languages, or a mapping from each language to its value.
  ///
  /// - Parameter absence: What a reader gets whose language has none.
  static func perLanguage<Item>(
    _ item: ValueType<Item>, absence: AbsentVersion = .borrowed
  ) -> ValueType<PerLanguage<Item>>
  where Value == PerLanguage<Item> {
    ValueType(description: .perLanguage(item.description)) { node, decoder in
      guard case .mapping(let mapping) = node else {
        return item.decode(node, &decoder).map { .same($0) }
      }
      var unwritten: [UnwrittenVersion] = []
      let values = decoder.languageValues(item, from: mapping) { value, language, decoder in
        guard absence != .elsewhere, decoder.showsMissingTexts else { return false }
        guard let version = decoder.unwrittenVersion(value, language) else { return false }
        unwritten.append(version)
        return true
      }
      let languages = decoder.languages
      func shown() -> LanguageTag? { languages.first { language in values.contains { $0.language == language } } }
      decoder.report(unwritten, absence, shown)
      decoder.reportMissingLanguages(in: mapping, absence, shown)
      return .differing(values)
    }
  }

  /// A mapping from language to value in which languages may be missing, or one value for all languages.
  static func someLanguages<Item>(_ item: ValueType<Item>, orOne: Bool) -> ValueType<PerLanguage<Item>>
  where Value == PerLanguage<Item> {
    let description: TypeDescription =
      orOne ? .either([item.description, .someLanguages(item.description)]) : .someLanguages(item.description)
    return ValueType(description: description) { node, decoder in
      if case .mapping(let mapping) = node {
        return .differing(decoder.languageValues(item, from: mapping) { _, _, _ in false })
      }
      guard orOne else {
        decoder.reportType(.languageMap, node)
        return nil
      }
      return item.decode(node, &decoder).map { .same($0) }
    }
  }
}

/// What readers of a language get where others have a value and theirs has none.
enum AbsentVersion {
  /// The words of another language, on a site that says so: else it is not published.
  case borrowed
  /// Nothing, on a site that shows texts of other languages: else it is not published.
  case leftOut
  /// What there is for another language: an address or a number serves them, too.
  case elsewhere
}

/// A version of a text in which there are no words yet.
private struct UnwrittenVersion {
  let language: LanguageTag
  let problem: FormatProblem
  let range: Range<Int>
}

extension Decoder {
  mutating func localisedText(from mapping: YAMLMapping) -> LocalisedText {
    var text = LocalisedText(range: range(mapping.range))
    if let key = mapping.emptyBlockText, reportTextBeside(key) { return text }
    text.versions.reserveCapacity(mapping.entries.count)
    var unwritten: [UnwrittenVersion] = []
    var knownCount = 0
    for entry in mapping.entries {
      guard let language = knownLanguage(entry.key, in: mapping) else { continue }
      knownCount += 1
      if reportTrap(in: entry.value, after: entry.key) { continue }
      if case .scalar(let scalar) = entry.value, !scalar.isBlank, !scalar.mayHaveUnwrittenMark {
        text.versions.append((language, SourceText(scalar, in: file)))
        continue
      }
      if let version = unwrittenVersion(entry.value, language) {
        unwritten.append(version)
      } else if let source = writtenText(from: entry.value) {
        text.versions.append((language, source))
      }
    }
    if !unwritten.isEmpty || knownCount < languages.count || mapping.entries.isEmpty {
      reportAbsent(unwritten, in: mapping, text.versions)
    }
    return text
  }

  private mutating func reportAbsent(
    _ unwritten: [UnwrittenVersion], in mapping: YAMLMapping, _ versions: [(language: LanguageTag, text: SourceText)]
  ) {
    let languages = languages
    func shown() -> LanguageTag? {
      languages.first { language in versions.contains { $0.language == language } }
    }
    report(unwritten, .borrowed, shown)
    reportMissingLanguages(in: mapping, .borrowed, shown)
  }

  /// What is wrong with a version that is empty, or holds nothing but what belongs there.
  fileprivate func unwrittenVersion(_ value: YAMLNode, _ language: LanguageTag) -> UnwrittenVersion? {
    guard case .scalar(let scalar) = value else { return nil }
    if scalar.isBlank {
      guard !value.isAlias else { return nil }
      return UnwrittenVersion(language: language, problem: .emptyVersion(language), range: scalar.range)
    }
    // Elsewhere the text itself is read and reported.
    guard showsMissingTexts, let hint = SourceText(scalar, in: file).unwrittenHint else { return nil }
    return UnwrittenVersion(language: language, problem: .unwrittenText(hint), range: value.range)
  }

  /// - Parameter shown: The first language that has words.
  fileprivate mutating func report(
    _ versions: [UnwrittenVersion], _ absence: AbsentVersion, _ shown: () -> LanguageTag?
  ) {
    for version in versions {
      let fault = showsMissingTexts ? absent(version.language, absence, shown) : nil
      report(fault ?? version.problem, at: version.range)
    }
  }

  /// That readers of a language get something else; `nil` where nobody has anything.
  private func absent(
    _ language: LanguageTag, _ absence: AbsentVersion, _ shown: () -> LanguageTag?
  ) -> FormatProblem? {
    guard let shown = shown() else { return nil }
    switch absence {
    case .borrowed: return showsMissingTexts ? .textOfOtherLanguage(language, shown: shown) : nil
    case .leftOut: return showsMissingTexts ? .textOfOtherLanguage(language, shown: nil) : nil
    case .elsewhere: return .targetOfOtherLanguage(language, shown: shown)
    }
  }

  /// - Parameter isUnwritten: Whether a value is none yet, and is left out.
  fileprivate mutating func languageValues<Item>(
    _ item: ValueType<Item>, from mapping: YAMLMapping, unless isUnwritten: (YAMLNode, LanguageTag, Decoder) -> Bool
  ) -> [LanguageValue<Item>] {
    var values: [LanguageValue<Item>] = []
    for entry in mapping.entries {
      guard let language = knownLanguage(entry.key, in: mapping) else { continue }
      if case .scalar = entry.value, reportTrap(in: entry.value, after: entry.key) { continue }
      guard !isUnwritten(entry.value, language, self), let value = item.decode(entry.value, &self) else { continue }
      values.append(LanguageValue(language: language, value: value))
    }
    return values
  }

  /// The language that a key names; another word, or a language that the site does not have, is reported.
  private mutating func knownLanguage(_ key: YAMLScalar, in mapping: YAMLMapping) -> LanguageTag? {
    for index in languageKeys.indices where key.equals(languageKeys[index]) { return languages[index] }
    guard languages.isEmpty else {
      // With every language in its place, what is left over between the braces is the rest of a text; the first key follows none.
      let isFirst = mapping.entries.first?.key == key
      let isComplete = languageKeys.allSatisfy { tag in mapping.entries.contains { $0.key.equals(tag) } }
      if mapping.isFlow, isComplete, !isFirst, LanguageTag(wellFormed: key.string) == nil {
        reportCutOff(key)
      } else {
        report(.unknownLanguage(key.string, known: languages.map(\.name)), at: key.range)
      }
      return nil
    }
    guard let tag = LanguageTag(wellFormed: key.string) else {
      report(.badLanguage(key.string), at: key.range)
      return nil
    }
    return tag
  }

  /// One report per missing language, at the first key, which is the line that a writer has to extend.
  ///
  /// - Parameter shown: The first language that has a value.
  fileprivate mutating func reportMissingLanguages(
    in mapping: YAMLMapping, _ absence: AbsentVersion, _ shown: () -> LanguageTag?
  ) {
    guard !hasLostEntry(mapping) else { return }
    guard !mapping.entries.isEmpty else { return report(.emptyValue(.localisedText), at: mapping.range) }
    for (language, tag) in zip(languages, languageKeys) where !mapping.entries.contains(where: { $0.key.equals(tag) }) {
      // A misspelled language key has its own message: the text is there, under a wrong name.
      let place = mapping.entries.first?.key.range ?? mapping.range
      if mapping.entries.contains(where: { !languageKeys.contains(where: $0.key.equals) }) { continue }
      report(absent(language, absence, shown) ?? .missingLanguage(language), at: place)
    }
  }
}

extension YAMLMapping {
  /// The key of a text whose lines stand beside it and not below, where YAML reads them as further keys.
  fileprivate var emptyBlockText: YAMLScalar? {
    guard entries.contains(where: { $0.key.contains(UInt8(ascii: " ")) }) else { return nil }
    for entry in entries {
      guard case .scalar(let scalar) = entry.value, scalar.value.isEmpty else { continue }
      if scalar.style == .literal || scalar.style == .folded { return entry.key }
    }
    return nil
  }
}
