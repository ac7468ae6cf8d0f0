public import Diagnostics

/// One thing that stands in a file of the content, as the description of the format names it.
public struct SourceElement: Sendable {
  public let content: Content
  /// Where it stands, with the key before it.
  public let range: SourceRange
  /// The key alone, of a field and of a text under its language; what is said of it is said of what is around.
  public let key: SourceRange?
  /// The place among its neighbours, from 0, for an item of a list.
  public let position: Int?
  /// The element around it, by its place in ``SourceWalk/elements``.
  public let parent: Int?
  /// The place in ``SourceWalk/elements`` after the last element inside.
  public internal(set) var end: Int

  /// What an element is.
  public enum Content: Sendable {
    /// A mapping with known keys, such as a step, with its id: the key before it, or what stands under its own key for ids.
    case record(String, id: Located<String>?)
    /// A key of a record, and what stands under it.
    case field(String)
    /// A key that the writer chose, and what stands under it, where that is no record.
    case entry(Located<String>)
    /// An item of a list that is neither a record nor a scalar, such as a row of a table.
    case item
    /// An id that is declared.
    case declaredID(Located<String>)
    /// An id that is cited, and what it names.
    case citedID(Located<String>, of: Noun)
    /// A text in one language, or in all of them.
    case text(SourceText, language: LanguageTag?, isCommonMark: Bool)
    /// A day.
    case date(SourceText, language: LanguageTag?)
    /// A number, a language or one of a few words.
    case value(SourceText)
  }
}
