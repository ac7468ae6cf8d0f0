internal import Manuscript

/// The languages that gids can tell apart, by words that only one of them has.
///
/// Function words (articles, prepositions, pronouns) make up nearly half of any text, so a few lines are enough. Words that two of the
/// languages share, such as Dutch and French `de` and `en`, are left out, or stand in both lists, such as Dutch and English `is`: they tell
/// those two from the others, and never from each other.
enum GuessedLanguage: Int, CaseIterable {
  case dutch, french, german, english

  init?(_ language: LanguageTag) {
    switch language.primary {
    case "nl": self = .dutch
    case "fr": self = .french
    case "de": self = .german
    case "en": self = .english
    default: return nil
    }
  }

  var tag: LanguageTag {
    switch self {
    case .dutch: LanguageTag("nl")
    case .french: LanguageTag("fr")
    case .german: LanguageTag("de")
    case .english: LanguageTag("en")
    }
  }

  var mark: WordTable.Marks {
    switch self {
    case .dutch: .dutch
    case .french: .french
    case .german: .german
    case .english: .english
    }
  }

  /// In small letters.
  var functionWords: [String] {
    switch self {
    case .dutch:
      words(
        "het een van voor niet met zijn wordt werd naar bij ook aan deze dit dat uw hebt heeft hebben moet moeten kunt "
          + "kunnen maar geen nog zich hun hij zij daarna vervolgens eerst indien wanneer volgens tussen zonder tijdens "
          + "opnieuw ons wij dus alleen altijd klik kies vul wacht op u tot is om als ziet bent dans des den binnen staat"
      )
    case .french:
      words(
        "le la les des du un une et est pour dans avec sur par votre vos vous nous qui que ou où aux au ce cette ces il elle "
          + "ils elles sont être avez avoir pouvez devez ne sans puis ensuite lorsque selon chez leur leurs notre nos "
          + "l qu cliquez choisissez attendez voir voyez à met")
    case .german:
      words(
        "der das und ist nicht mit für auf den dem ein eine einen einer einem sich sie ihr ihre ihren von zu zum zur wird "
          + "werden auch nach oder wenn aus über sind haben können durch wurde bitte dann klicken als des du")
    case .english:
      words(
        "the and to for with you your this that are from not have has must which when please click then they their its "
          + "were should would is")
    }
  }

  private func words(_ list: String) -> [String] { list.split(separator: " ").map(String.init) }
}

extension ProseScan {
  /// Whether another language has more words in the text than its own: a cheap sign that it may stand in the wrong place.
  var mayBeForeign: Bool { own.map { functionWords[$0.rawValue] < functionWords.max() } ?? false }

  /// The language that a text reads as instead of its own: the one whose words it has at least three of, and four times as many as of its
  /// own.
  ///
  /// - Returns: `nil` when it reads as its own language, is too short (fewer than six words) or gives no clear answer.
  var foreignLanguage: GuessedLanguage? {
    guard wordCount >= 6 else { return nil }
    return mostFrequentLanguage(atLeast: 3)
  }

  /// Whether a text has words of one language that another has not, be it only one word, and none the other way round.
  func isRather(_ language: GuessedLanguage, than other: GuessedLanguage) -> Bool {
    hasWords(of: language, notOf: other) && !hasWords(of: other, notOf: language)
  }

  private func mostFrequentLanguage(atLeast least: Int) -> GuessedLanguage? {
    guard let own else { return nil }
    let others = GuessedLanguage.allCases.filter { $0 != own }
    guard let best = others.max(by: { functionWords[$0.rawValue] < functionWords[$1.rawValue] }) else { return nil }
    let count = functionWords[best.rawValue]
    let isClear = others.allSatisfy { $0 == best || functionWords[$0.rawValue] * 2 <= count }
    return count >= least && isClear && functionWords[own.rawValue] * 4 <= count ? best : nil
  }
}

extension LanguageTag {
  /// The language without its region: `fr` of `fr-BE`.
  var primary: String { String(name.prefix { $0 != "-" }) }
}
