import Publication

/// What terms are called elsewhere: plurals, abbreviations and former names lead to the steps that name the term.
struct SearchSynonyms: Sendable {
  /// The other names of each term, in words and as a whole, by the address of a link to it on the page of a guide.
  private let names: [String: [[UInt8]]]

  init(_ publication: Publication, in language: LanguageIndex) {
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
    names = synonyms
  }

  subscript(address: String) -> [[UInt8]] { names[address] ?? [] }
}
