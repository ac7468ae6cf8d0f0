internal import Diagnostics

/// The words that the parser of arguments puts around the message of a wrong call.
struct UsageWords {
  let language: MessageLanguage

  /// A message of the parser with its frame in the language; what the parser itself says of an option stays English, as help does.
  func translate(_ text: String) -> String {
    guard language != .english else { return text }
    return Self.frame.reduce(text) { $0.replacing($1.english, with: $1[language]) }
  }

  private static let frame = [
    Trilingual(en: "Error: ", nl: "Fout: ", fr: "Erreur\u{A0}: "),
    Trilingual(en: "\nUsage: ", nl: "\nGebruik: ", fr: "\nUtilisation\u{A0}: "),
    Trilingual(en: "  See '", nl: "  Zie '", fr: "  Voir '"),
    Trilingual(en: "' for more information.", nl: "' voor meer uitleg.", fr: "' pour en savoir plus."),
  ]
}
