internal import Diagnostics
internal import Manuscript

/// The titles that were met, with what bears each.
struct SeenTitles {
  private var latin: [Key<LatinWords>: Bearer] = [:]
  /// All of them, once one was met that is not ``LatinWords``.
  private var all: [Key<String>: Bearer]?

  typealias Bearer = (id: String, range: SourceRange)

  private struct Key<Words: Hashable>: Hashable {
    let language: LanguageTag
    let words: Words

    // Few titles are the same in two languages.
    func hash(into hasher: inout Hasher) { hasher.combine(words) }
  }

  /// What bears a title, the last one that was noted.
  mutating func bearer(of words: ComparedWords, in language: LanguageTag) -> Bearer? {
    if case .latin(let words) = words, all == nil { return latin[Key(language: language, words: words)] }
    compareAsUnicode()
    return all?[Key(language: language, words: words.string)]
  }

  mutating func note(_ bearer: Bearer, of words: ComparedWords, in language: LanguageTag) {
    if case .latin(let words) = words, all == nil {
      latin[Key(language: language, words: words)] = bearer
    } else {
      compareAsUnicode()
      all?[Key(language: language, words: words.string)] = bearer
    }
  }

  private mutating func compareAsUnicode() {
    guard all == nil else { return }
    all = Dictionary(
      latin.map { (Key(language: $0.language, words: ComparedWords.latin($0.words).string), $1) },
      uniquingKeysWith: { first, _ in first })
    latin = [:]
  }
}
