internal import Diagnostics

extension String {
  /// The text as a message quotes it: the beginning of a long one.
  var shortened: String { count > 60 ? prefix(59) + "…" : self }
}

extension LanguageTag {
  /// A text in this language as messages name it, such as `in French ('fr')`, `in het Frans ('fr')`, `en français ('fr')`.
  func asOfText(in language: MessageLanguage) -> String {
    let known = name(in: language)
    guard known != name else {
      return Trilingual(en: "in '\(name)'", nl: "in de taal '\(name)'", fr: "dans la langue '\(name)'")[language]
    }
    let words = Trilingual(en: "in \(known)", nl: "in het \(known)", fr: "en \(known)")[language]
    return "\(words) ('\(name)')"
  }
}
