internal import Diagnostics
internal import YAML

/// A word of the interface that a site says differently.
public struct WordEntry: Sendable {
  public let key: Located<String>
  public let value: PerLanguage<SourceText>
}

/// The interface words of one language: `templates/words/<language>.yaml`.
public struct WordFile: Sendable {
  public let language: LanguageTag
  /// The file, for messages about words that are missing.
  public let path: String
  /// The words; `nil` when the file cannot be read, which was reported.
  public let words: [Entry<SourceText>]?
}

extension ValueType where Value == [WordEntry] {
  /// A mapping from the key of an interface word to its wording per language.
  static var words: ValueType<[WordEntry]> {
    let item = ValueType<PerLanguage<SourceText>>.someLanguages(.verbatim, orOne: true)
    return ValueType(description: .map(key: .identifier, value: item.description)) { node, decoder in
      guard case .mapping(let mapping) = node else {
        decoder.reportType(.map(.word), node)
        return nil
      }
      return mapping.entries.compactMap { entry in
        let key = Located(entry.key.string, at: decoder.range(entry.key.range))
        return item.decode(entry.value, &decoder).map { WordEntry(key: key, value: $0) }
      }
    }
  }
}

extension ValueType where Value == SourceText {
  /// A scalar, taken as it was typed; it may be empty or only a space, as words that are joined to others are.
  static var verbatim: ValueType<SourceText> {
    ValueType(description: .named(.word, .plainText)) { node, decoder in
      guard case .scalar(let scalar) = node else {
        decoder.reportType(.text, node)
        return nil
      }
      return SourceText(scalar, in: decoder.file)
    }
  }
}
