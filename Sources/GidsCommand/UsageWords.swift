internal import ArgumentParser
internal import Diagnostics

/// The words around the message of a wrong call.
struct UsageWords {
  let language: MessageLanguage
  /// The command that was called; empty for `gids` itself.
  let command: String

  /// - Parameter arguments: The call: where the parser could not read it, its `--language` counts all the same.
  init(for arguments: [String], elseIn language: MessageLanguage) {
    self.language = MessageLanguage(askedFor: arguments) ?? language
    command = arguments.first.flatMap { Gids.commandNames.contains($0) ? $0 : nil } ?? ""
  }

  /// A message of the parser with its frame in the language. What the parser itself says of an option stays English, as help does; a
  /// sentence before it says what to do.
  func translate(_ text: String, of error: any Error) -> String {
    guard language != .english, Gids.exitCode(for: error) != .success else { return text }
    let translated = Self.frame.reduce(text) { $0.replacing($1.english, with: $1[language]) }
    // What gids itself refuses is said in the language already.
    return error is ValidationError ? translated : "\(advice[language])\n\(translated)"
  }

  private var advice: Trilingual {
    let help = command.isEmpty ? "gids help" : "gids help \(command)"
    return Trilingual(
      en: "The call cannot be read like this; '\(help)' shows how to write it.",
      nl: "Zo kan de opdracht niet worden gelezen; '\(help)' toont hoe het moet.",
      fr: "La commande ne peut pas être lue ainsi\u{A0}; '\(help)' montre comment l'écrire.")
  }

  private static let frame = [
    Trilingual(en: "Error: ", nl: "Fout: ", fr: "Erreur\u{A0}: "),
    Trilingual(en: "\nUsage: ", nl: "\nGebruik: ", fr: "\nUtilisation\u{A0}: "),
    Trilingual(en: "  See '", nl: "  Zie '", fr: "  Voir '"),
    Trilingual(en: "' for more information.", nl: "' voor meer uitleg.", fr: "' pour en savoir plus."),
  ]
}

extension MessageLanguage {
  /// The language that a call asks for with `--language`, even if nothing else of the call can be read.
  fileprivate init?(askedFor arguments: [String]) {
    // The one command whose `--language` is that of the guides.
    let option = arguments.first == Pdf._commandName ? "--messages" : "--language"
    let joined = arguments.last { $0.hasPrefix("\(option)=") }?.dropFirst(option.count + 1)
    let following = arguments.lastIndex(of: option).flatMap { arguments.dropFirst($0 + 1).first }
    guard let asked = joined.map(String.init) ?? following else { return nil }
    self.init(rawValue: asked)
  }
}
