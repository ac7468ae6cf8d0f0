import Manuscript
import Publication

/// The index of each language, made of the pages of the guides one after the other.
struct SearchFiles {
  private var readers: [SearchPageReader]
  private let languages: [LanguageTag]

  init(_ site: SiteContext) {
    let publication = site.publication
    languages = publication.languages
    readers = publication.languageIndices.map { SearchPageReader(synonyms: Self.synonyms(publication, in: $0)) }
  }

  /// Below the site's root. The name stays, because the pages that name the file are written before it is known what stands in it.
  static func path(_ language: LanguageTag) -> String { "search.\(language).js" }

  /// - Parameter page: The page of a guide in a language.
  mutating func add(_ page: [UInt8], of guide: Guide, in language: LanguageIndex) {
    readers[language.index].read(page, of: guide.id)
  }

  /// The indices, and the script that searches them.
  func files(_ script: Asset) -> [OutputFile] {
    [script.file]
      + zip(languages, readers).map { OutputFile(path: Self.path($0), bytes: $1.index.script()) }
  }

  /// What terms are called elsewhere, in words and as a whole: plurals, abbreviations and former names lead to the steps that name the term.
  private static func synonyms(_ publication: Publication, in language: LanguageIndex) -> [String: [[UInt8]]] {
    var synonyms: [String: [[UInt8]]] = [:]
    for term in publication.registry.terms where term.isExplained {
      var names = [term.wording[language], term.plural?[language]].compactMap { wording -> String? in
        if case .written(let words)? = wording { words } else { nil }
      }
      names += [term.abbreviation[language]].compactMap { $0 } + term.formerNames[language]
      var words: [[UInt8]] = []
      for name in names {
        var whole = [UInt8(ascii: "=")]
        var reader = SearchWords()
        let note = { (word: [UInt8], isWhole: Bool) in
          words.append(word)
          if !isWhole { whole += word }
        }
        reader.read(name.utf8, note)
        reader.end(note)
        if whole.count > 1 { words.append(whole) }
      }
      synonyms["#\(PageAnchor.term(term))"] = words
    }
    return synonyms
  }
}
