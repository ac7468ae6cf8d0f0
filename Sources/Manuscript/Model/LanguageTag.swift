public import Diagnostics

/// A language, by its BCP 47 tag (RFC 5646), such as `nl` or `fr-BE`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The tag as written.
  public let name: String

  /// - Parameter name: A well-formed tag.
  public init(_ name: String) { self.name = name }

  /// Reads a tag: a primary language of two or three letters, then subtags of two to eight letters and digits joined by hyphens
  /// (RFC 5646, section 2.1, without extensions and private use).
  ///
  /// - Returns: `nil` when the text is something else.
  public init?(wellFormed name: String) {
    let parts = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let primary = parts.first, (2...3).contains(primary.count), primary.allSatisfy({ $0.isLowercaseASCII }) else {
      return nil
    }
    for part in parts.dropFirst() {
      guard (2...8).contains(part.count),
        part.allSatisfy({ $0.isLowercaseASCII || $0.isUppercaseASCII || $0.isDigitASCII })
      else { return nil }
    }
    self.init(name)
  }

  public var description: String { name }

  /// The name of the language in English, as far as the messages need it; else the tag.
  public var englishName: String { name(in: .english) }

  /// The name of the language, as far as the messages need it, such as `Frans` or `français`; else the tag.
  public func name(in language: MessageLanguage) -> String {
    switch name.prefix(while: { $0 != "-" }) {
    case "nl": Trilingual(en: "Dutch", nl: "Nederlands", fr: "néerlandais")[language]
    case "fr": Trilingual(en: "French", nl: "Frans", fr: "français")[language]
    case "de": Trilingual(en: "German", nl: "Duits", fr: "allemand")[language]
    case "en": Trilingual(en: "English", nl: "Engels", fr: "anglais")[language]
    default: name
    }
  }

}

extension UInt8 {
  var isLowercaseASCII: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isUppercaseASCII: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isDigitASCII: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
