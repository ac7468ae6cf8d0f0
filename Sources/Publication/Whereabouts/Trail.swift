public import Diagnostics
public import Manuscript

/// The way to a place in the content, from the outside to the inside, as facts.
public struct Trail: Whereabouts, Hashable {
  public let components: [Component]

  /// One step of the way.
  public enum Component: Hashable, Sendable {
    case site
    /// An entry of a registry; the kind is the name of its record, such as `link`.
    case entry(String, id: String)
    case fragment(String)
    case guide(String, title: Title?)
    case part(id: String?, title: Title?, position: Int)
    /// A step with its number as it is cited; without one, its title or id tells it.
    case step(number: String?, title: Title?, id: String?, position: Int)
    /// The place where the steps of a fragment are used.
    case use(fragment: String?)
    /// A branch of a step with its letter, or one way of a guide or part.
    case choice(letter: String?, position: Int)
    case figure(String?)
    /// A group of the home page.
    case group(String?)
    case edition(String?)
    /// A key, such as `result`, and which of its items.
    case key(String, position: Int?)
    /// A cell of a table or list.
    case cell(position: Int)
    /// A word of the interface.
    case word(String)
    /// The text in one language.
    case text(LanguageTag)
  }

  /// A title in the languages in which it was written, in the order of the site.
  public struct Title: Hashable, Sendable {
    public let versions: [Version]

    /// The title in one language.
    public struct Version: Hashable, Sendable {
      public let language: LanguageTag
      public let words: String
    }

    /// The title for somebody who reads a language: in that language when the site has it, else in the first one.
    public func words(for language: MessageLanguage) -> String? {
      let own = versions.first { $0.language.name.prefix(while: { $0 != "-" }) == language.rawValue }
      return (own ?? versions.first)?.words
    }
  }
}
