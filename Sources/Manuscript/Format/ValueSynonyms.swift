internal import Diagnostics

/// The words of the format in the languages that its writers think in.
enum ValueSynonyms {
  /// The word that a Dutch, French or English one stands for, if it is one of the known words.
  ///
  /// What says no says `none` or `off`. What says yes names nothing, and so stands for no word.
  static func word(for word: String, among known: [String]) -> String? {
    let written = word.lowercased()
    return known.first { synonyms[$0]?.contains(written) ?? false }
  }

  private static let synonyms: [String: [String]] = [
    "none": no + ["zonder", "sans"],
    "decimal": [
      "cijfers", "nummers", "getallen", "chiffres", "nombres", "numéros", "numbers", "decimaal", "décimal", "1",
    ],
    "letters": ["lettres", "letter", "lettre", "a"],
    "ordinal": ["rangtelwoord", "rangtelwoorden", "ordinaux", "1°"],
    "off": no + ["uit", "désactivé"],
    "error": ["fout", "erreur"],
    "warning": ["waarschuwing", "avertissement"],
    "note": ["opmerking", "remarque"],
  ]

  private static let no = [
    "nee", "neen", "no", "non", "niet", "geen", "niets", "aucun", "aucune", "rien", "false", "off", "0",
  ]
}

extension [String] {
  /// The word of the format that a writer most likely meant, in whatever language it was typed.
  func nearestWord(to word: String) -> String? {
    ValueSynonyms.word(for: word, among: self) ?? nearest(to: word)
  }
}
