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
  static func perLanguage<Item>(_ item: ValueType<Item>) -> ValueType<PerLanguage<Item>>
  where Value == PerLanguage<Item> {
    ValueType(description: .perLanguage(item.description)) { node, decoder in
      guard case .mapping(let mapping) = node else {
        return item.decode(node, &decoder).map { .same($0) }
      }
      let values = decoder.languageValues(item, from: mapping)
      decoder.reportMissingLanguages(in: mapping)
      return .differing(values)
    }
  }

  /// A mapping from language to value in which languages may be missing, or one value for all languages.
  static func someLanguages<Item>(_ item: ValueType<Item>, orOne: Bool) -> ValueType<PerLanguage<Item>>
  where Value == PerLanguage<Item> {
    let description: TypeDescription =
      orOne ? .either([item.description, .someLanguages(item.description)]) : .someLanguages(item.description)
    return ValueType(description: description) { node, decoder in
      if case .mapping(let mapping) = node { return .differing(decoder.languageValues(item, from: mapping)) }
      guard orOne else {
        decoder.reportType(.languageMap, node)
        return nil
      }
      return item.decode(node, &decoder).map { .same($0) }
    }
  }
}

extension Decoder {
  mutating func localisedText(from mapping: YAMLMapping) -> LocalisedText {
    var text = LocalisedText(range: range(mapping.range))
    if let key = mapping.emptyBlockText, reportTextBeside(key) { return text }
    text.versions.reserveCapacity(mapping.entries.count)
    for entry in mapping.entries {
      guard let language = knownLanguage(entry.key, in: mapping), !reportTrap(in: entry.value, after: entry.key) else {
        continue
      }
      if case .scalar(let scalar) = entry.value, SourceText(scalar, in: file).isBlank, !entry.value.isAlias {
        report(.emptyVersion(language), at: scalar.range)
      } else if let source = writtenText(from: entry.value) {
        text.versions.append((language, source))
      }
    }
    reportMissingLanguages(in: mapping)
    return text
  }

  fileprivate mutating func languageValues<Item>(
    _ item: ValueType<Item>, from mapping: YAMLMapping
  ) -> [LanguageValue<Item>] {
    var values: [LanguageValue<Item>] = []
    for entry in mapping.entries {
      guard let language = knownLanguage(entry.key, in: mapping) else { continue }
      if case .scalar = entry.value, reportTrap(in: entry.value, after: entry.key) { continue }
      guard let value = item.decode(entry.value, &self) else { continue }
      values.append(LanguageValue(language: language, value: value))
    }
    return values
  }

  /// The language that a key names; another word, or a language that the site does not have, is reported.
  private mutating func knownLanguage(_ key: YAMLScalar, in mapping: YAMLMapping) -> LanguageTag? {
    if let known = languages.first(where: { $0.bytes.elementsEqual(key.value) }) { return known }
    guard languages.isEmpty else {
      // With every language in its place, what is left over between the braces is the rest of a text.
      let isComplete = languages.allSatisfy { tag in mapping.entries.contains { tag.bytes.elementsEqual($0.key.value) }
      }
      if mapping.isFlow, isComplete, LanguageTag(wellFormed: key.string) == nil {
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
  fileprivate mutating func reportMissingLanguages(in mapping: YAMLMapping) {
    guard !hasLostEntry(mapping) else { return }
    guard !mapping.entries.isEmpty else { return report(.emptyValue(.localisedText), at: mapping.range) }
    for language in languages where !mapping.entries.contains(where: { language.bytes.elementsEqual($0.key.value) }) {
      // A misspelled language key has its own message: the text is there, under a wrong name.
      let place = mapping.entries.first?.key.range ?? mapping.range
      if mapping.entries.contains(where: { key in !languages.contains { $0.bytes.elementsEqual(key.key.value) } }) {
        continue
      }
      report(.missingLanguage(language), at: place)
    }
  }
}

extension YAMLMapping {
  /// The key of a text whose lines stand beside it and not below, where YAML reads them as further keys.
  fileprivate var emptyBlockText: YAMLScalar? {
    guard entries.contains(where: { $0.key.value.contains(UInt8(ascii: " ")) }) else { return nil }
    for entry in entries {
      guard case .scalar(let scalar) = entry.value, scalar.value.isEmpty else { continue }
      if scalar.style == .literal || scalar.style == .folded { return entry.key }
    }
    return nil
  }
}
