internal import Diagnostics
internal import Manuscript

/// What can be wrong with the words of a text.
enum ProseProblem: Problem {
  // Typed instead of cited
  case typedPhone(String, contact: String)
  case unregisteredPhone(String)
  case typedLabel(String, labels: [String])
  case typedFieldLabel(String, labels: [String])
  case avoidedWording(String, term: String, right: String, isFormer: Bool)
  case abbreviationNotIntroduced(String, term: String, wording: String)
  case unknownAbbreviation(String)
  // Languages
  case untranslated(LanguageTag, sameAs: LanguageTag)
  case wrongLanguage(LanguageTag, readsAs: LanguageTag)
  case swappedLanguages(LanguageTag, LanguageTag)
  // Typography
  case foreignQuotes(String, LanguageTag, open: String, close: String)
  case spaceBefore(String, LanguageTag)
  case doubleSpace
  case repeatedWord(String)
}

extension ProseProblem {
  var rule: Rule {
    switch self {
    case .typedPhone: .typedPhone
    case .unregisteredPhone: .unregisteredPhone
    case .typedLabel, .typedFieldLabel: .typedLabel
    case .avoidedWording: .avoidedWording
    case .abbreviationNotIntroduced: .abbreviationNotIntroduced
    case .unknownAbbreviation: .unknownAbbreviation
    case .untranslated: .untranslated
    case .wrongLanguage, .swappedLanguages: .wrongLanguage
    case .foreignQuotes: .foreignQuotes
    case .spaceBefore, .doubleSpace: .spacing
    case .repeatedWord: .repeatedWord
    }
  }

  func words(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: englishWords
    case .dutch: dutchWords
    case .french: frenchWords
    }
  }
}
