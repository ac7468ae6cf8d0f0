internal import Manuscript

/// The place of a language in ``Publication/languages``.
public struct LanguageIndex: Hashable, Comparable, Sendable {
  public let index: Int

  public init(_ index: Int) { self.index = index }

  public static func < (left: LanguageIndex, right: LanguageIndex) -> Bool { left.index < right.index }
}

/// A value in every language of the publication: none can be missing.
public struct Localised<Value: Sendable>: Sendable {
  private let values: [Value]

  /// - Parameters:
  ///   - languages: All languages of the publication.
  ///   - value: Gives the value of a language.
  init(_ languages: [LanguageTag], _ value: (LanguageTag) -> Value) {
    values = languages.map(value)
  }

  /// - Parameter values: One for each language of the publication.
  init(ofAll values: [Value]) { self.values = values }

  /// - Parameter values: One for each language.
  /// - Returns: `nil` when one is missing.
  init?(complete values: [Value?]) {
    let found = values.compactMap { $0 }
    guard found.count == values.count else { return nil }
    self.values = found
  }

  public subscript(language: LanguageIndex) -> Value { values[language.index] }

  /// The values in the order of the languages.
  public var all: [Value] { values }

  /// What serves the readers of a language: the value of their language, else that of the first one that has any.
  ///
  /// - Returns: `nil` when no language has one. The language is that of the value, where it is not their own.
  public func serving<Wrapped>(_ language: LanguageIndex) -> (value: Wrapped, otherLanguage: LanguageIndex?)?
  where Value == Wrapped? {
    if let own = self[language] { return (own, nil) }
    for (index, value) in values.enumerated() {
      if let value { return (value, LanguageIndex(index)) }
    }
    return nil
  }

  /// The same languages with other values.
  func map<Other: Sendable>(_ transform: (Value) -> Other) -> Localised<Other> {
    Localised<Other>(ofAll: values.map(transform))
  }
}
