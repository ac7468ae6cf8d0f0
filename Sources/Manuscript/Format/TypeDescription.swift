public import Diagnostics

/// What may stand as a value of the authoring format, told once: the decoder of each type, the JSON Schema and the reference page
/// derive from it.
public indirect enum TypeDescription: Sendable {
  /// A scalar that is taken as it was typed.
  case plainText
  /// A kebab-case name that the writer chooses.
  case identifier
  /// The id of an entry that is declared elsewhere; the noun says of what, such as a contact.
  case idOf(Noun)
  /// A day, as `2026-11-23`.
  case date
  /// A number within a range, as typed in decimal digits.
  case number(ClosedRange<Int>)
  /// One of a few words.
  case choice([Choice])
  /// A BCP 47 language tag.
  case language
  /// A mapping from each language of the site to a CommonMark text.
  case localisedText
  /// A value that may differ between the languages: one scalar for all, or a mapping from language to scalar.
  case perLanguage(TypeDescription)
  /// A mapping from language to a value, in which languages may be missing.
  case someLanguages(TypeDescription)
  /// A sequence.
  case list(TypeDescription)
  /// A sequence with a fixed number of items.
  case tuple([TypeDescription])
  /// A mapping from ids or keys that the writer chooses to values.
  case map(key: TypeDescription, value: TypeDescription)
  /// A mapping with known keys.
  case record(any Record.Type)
  /// A record that stands where it is used, and has its `id` inside.
  case inline(any Record.Type)
  /// A record whose id is the key before it, and has no `id` inside.
  case keyed(any Record.Type)
  /// Any of several types, told apart by what stands there.
  case either([TypeDescription])
  /// A type with a name of its own, under which the reference page and the JSON Schema speak of it.
  case named(Name, TypeDescription)

  /// The names of types that are no records.
  public enum Name: String, Sendable {
    /// A text or blocks.
    case body
    /// One body or several.
    case notes
    /// A word of the interface, which may be empty.
    case word
  }

  /// One word of a ``choice(_:)`` with its meaning.
  public struct Choice: Hashable, Sendable {
    public let word: String
    public let meaning: String

    public init(_ word: String, _ meaning: String) {
      self.word = word
      self.meaning = meaning
    }
  }
}
