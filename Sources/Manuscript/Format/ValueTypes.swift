internal import Diagnostics
internal import YAML

extension ValueType {
  /// A scalar, taken as it was typed.
  static func plainText(_ description: TypeDescription = .plainText) -> ValueType<SourceText>
  where Value == SourceText {
    ValueType(description: description) { node, decoder in decoder.writtenText(from: node) }
  }

  /// A list of values; items with faults are left out.
  static func list<Item>(_ item: ValueType<Item>, of what: Noun) -> ValueType<[Item]> where Value == [Item] {
    ValueType(description: .list(item.description)) { node, decoder in
      guard case .sequence(let sequence) = node else {
        decoder.reportType(.list, node)
        decoder.hasLostRecords = true
        return nil
      }
      if sequence.items.isEmpty { decoder.report(.emptyList(what), at: sequence.range) }
      var items: [Item] = []
      items.reserveCapacity(sequence.items.count)
      for node in sequence.items {
        if let value = item.decode(node, &decoder) { items.append(value) }
      }
      return items
    }
  }
}

extension ValueType where Value: Record {
  /// A mapping with the known keys of a record.
  static var record: ValueType<Value> {
    ValueType(description: .record(Value.self)) { node, decoder in decoder.record(Value.self, from: node) }
  }
}

extension ValueType where Value == Located<String> {
  /// An id that is declared here.
  static var identifier: ValueType<Located<String>> {
    ValueType(description: .identifier) { node, decoder in decoder.identifier(from: node) }
  }

  /// An id that is declared elsewhere.
  ///
  /// - Parameter what: What the id names, such as a contact.
  static func idOf(_ what: Noun) -> ValueType<Located<String>> {
    ValueType(description: .idOf(what)) { node, decoder in decoder.identifier(from: node) }
  }
}

extension ValueType where Value == CalendarDate {
  /// A day, as `2026-11-23`.
  static var date: ValueType<CalendarDate> {
    ValueType(description: .date) { node, decoder in decoder.date(from: node) }
  }
}

extension ValueType where Value == Located<CalendarDate> {
  /// A day with the place where it is written.
  static var locatedDate: ValueType<Located<CalendarDate>> {
    ValueType(description: .date) { node, decoder in
      decoder.date(from: node).map { Located($0, at: decoder.range(node.range)) }
    }
  }
}

extension ValueType where Value == LanguageTag {
  static var language: ValueType<LanguageTag> {
    ValueType(description: .language) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportType(.text, node)
        return nil
      }
      guard let tag = LanguageTag(wellFormed: scalar.string) else {
        decoder.report(.badLanguage(scalar.string), at: scalar.range)
        return nil
      }
      return tag
    }
  }
}

extension ValueType where Value == [LanguageTag] {
  /// A list of languages, each once.
  static var languages: ValueType<[LanguageTag]> {
    let list = ValueType<[LanguageTag]>.list(.language, of: .language)
    return ValueType(description: list.description) { node, decoder in
      var languages: [LanguageTag] = []
      guard let found = list.decode(node, &decoder), case .sequence(let sequence) = node else { return nil }
      guard found.count == sequence.items.count else { return found }
      for (language, item) in zip(found, sequence.items) {
        if languages.contains(language) {
          decoder.report(.languageTwice(language), at: item.range)
        } else {
          languages.append(language)
        }
      }
      return languages
    }
  }
}

extension ValueType where Value: FormatChoice {
  /// One of a few words.
  static var choice: ValueType<Value> {
    ValueType(description: .choice(Value.allCases.map { .init($0.rawValue, $0.meaning) })) { node, decoder in
      guard let text = decoder.text(from: node) else { return nil }
      if let value = Value(rawValue: text.string) { return value }
      decoder.report(.badWord(text.string, known: Value.allCases.map(\.rawValue)), at: node.range)
      return nil
    }
  }
}

/// An enumeration whose cases a writer types as words.
protocol FormatChoice: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// What the word means, for the reference page.
  var meaning: String { get }
}

extension ValueType where Value == Int {
  /// A whole number within a range.
  static func number(_ range: ClosedRange<Int>) -> ValueType<Int> {
    ValueType(description: .number(range)) { node, decoder in
      guard let text = decoder.text(from: node) else { return nil }
      if let number = Int(text.string), range.contains(number) { return number }
      decoder.report(.badNumber(text.string, range), at: node.range)
      return nil
    }
  }
}

extension ValueType {
  /// A mapping from ids that the writer chooses to values, in the order in which they stand.
  static func entries<Item>(_ value: ValueType<Item>, of what: Noun) -> ValueType<[Entry<Item>]>
  where Value == [Entry<Item>] {
    ValueType(description: .map(key: .identifier, value: value.description)) { node, decoder in
      guard case .mapping(let mapping) = node else {
        decoder.reportType(.map(what), node)
        return nil
      }
      var entries: [Entry<Item>] = []
      entries.reserveCapacity(mapping.entries.count)
      for entry in mapping.entries {
        let id = decoder.identifier(from: .scalar(entry.key))
        let item = value.decode(entry.value, &decoder)
        guard let id else { continue }
        guard let item else {
          decoder.refusedIDs.insert(id.value)
          continue
        }
        entries.append(Entry(id: id, value: item))
      }
      return entries
    }
  }
}

extension Decoder {
  /// Reads a scalar that is not empty.
  mutating func text(from node: YAMLNode) -> SourceText? {
    guard case .scalar(let scalar) = node else {
      reportType(.text, node)
      return nil
    }
    let text = SourceText(scalar, in: file)
    guard !text.isBlank else {
      if !node.isAlias { report(.emptyText, at: scalar.range) }
      return nil
    }
    return text
  }

  /// Reads a text for readers; one that is still to be written is reported.
  mutating func writtenText(from node: YAMLNode) -> SourceText? {
    guard let text = text(from: node) else { return nil }
    guard let hint = text.unwrittenHint else { return text }
    report(.unwrittenText(hint), at: node.range)
    return nil
  }

  mutating func identifier(from node: YAMLNode) -> Located<String>? {
    guard let text = text(from: node) else { return nil }
    guard Identifier.isValid(text.bytes) else {
      report(.badIdentifier(text.string), at: node.range)
      refusedIDs.formUnion(Identifier.meant(by: text.string))
      return nil
    }
    return Located(text.string, at: text.range)
  }

  mutating func date(from node: YAMLNode) -> CalendarDate? {
    guard let text = text(from: node) else { return nil }
    guard let date = CalendarDate(text.string) else {
      report(.badDate(text.string), at: node.range)
      return nil
    }
    return date
  }
}
