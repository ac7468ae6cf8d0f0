internal import Diagnostics

/// What `gids build` says of itself.
struct BuildWords {
  let language: MessageLanguage

  func reading(_ folder: String) -> String {
    Trilingual(en: "Reading \(folder)", nl: "\(folder) lezen", fr: "Lecture de \(folder)")[language]
  }

  var resolving: String {
    Trilingual(
      en: "Resolving numbers and references", nl: "Nummers en verwijzingen bepalen",
      fr: "Résolution des numéros et des renvois")[language]
  }

  var rendering: String {
    Trilingual(en: "Making the pages", nl: "Pagina's maken", fr: "Création des pages")[language]
  }

  func refused(_ counts: Counts, offeringDraft: Bool) -> String {
    let outcome = Trilingual(en: "nothing was written", nl: "er is niets geschreven", fr: "rien n'a été écrit")
    let offer = Trilingual(
      en: " (--draft shows the gaps in the pages)", nl: " (--draft toont de leemten in de pagina's)",
      fr: " (--draft montre les lacunes dans les pages)")
    return joined(counts.words(in: language), outcome[language]) + (offeringDraft ? offer[language] : "")
  }

  func published(_ counts: Counts, _ count: Int, in folder: String, asDraft: Bool) -> String {
    let outcome = Trilingual(
      en: "\(count) files in \(folder)", nl: "\(count) bestanden in \(folder)", fr: "\(count) fichiers dans \(folder)")
    let draft = Trilingual(en: ", as a draft", nl: ", als ontwerp", fr: ", comme projet")
    return joined(counts.words(in: language), outcome[language]) + (asDraft ? draft[language] : "")
  }

  func notesWait(_ count: Int) -> String {
    Trilingual(
      en: "'gids check' shows the \(count == 1 ? "note" : "\(count) notes")",
      nl: "'gids check' toont de \(count == 1 ? "opmerking" : "\(count) opmerkingen")",
      fr: "'gids check' montre \(count == 1 ? "la remarque" : "les \(count) remarques")")[language]
  }

  /// Two statements; French sets a no-break space before the semicolon.
  private func joined(_ first: String, _ second: String) -> String {
    Trilingual(en: "\(first); \(second)", nl: "\(first); \(second)", fr: "\(first)\u{A0}; \(second)")[language]
  }
}
