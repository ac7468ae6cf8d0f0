import Manuscript
import Publication

/// A language that is not the one of the words around.
struct OtherLanguage {
  /// The tag of the language (BCP 47).
  let tag: String
  /// Such as `in het Frans`, in the words around.
  let words: Phrase
}

extension PageContext {
  /// A language as this text speaks of it.
  ///
  /// The languages of Belgium, and English, have a name in each; another one is called as its own speakers call it.
  func other(_ language: LanguageIndex) -> OtherLanguage {
    let tag = publication[language].name
    return OtherLanguage(tag: tag, words: phrase(for: language, tag))
  }

  private func phrase(for language: LanguageIndex, _ tag: String) -> Phrase {
    switch tag.prefix(while: { $0 != "-" }) {
    case "nl": return Phrase(words[.inDutch])
    case "fr": return Phrase(words[.inFrench])
    case "de": return Phrase(words[.inGerman])
    case "en": return Phrase(words[.inEnglish])
    default:
      let name = publication.words[language][.languageName]
      return Phrase(words[.inOtherLanguage], ["language": Phrase([.passage(name, language: tag)])])
    }
  }
}

extension OtherLanguage {
  /// The remark behind words of that language, or behind a link to something in it.
  var mark: Phrase { Phrase([.languageMark(words)]) }
}
