internal import Diagnostics

/// The words around the texts of a rule.
struct ExplainWords {
  let language: MessageLanguage

  /// How much the faults of a rule weigh, and whether a site may decide otherwise.
  func weight(of rule: Rule) -> String {
    let severity = rule.severity.word(in: language)
    guard rule.canBeLowered else {
      return Trilingual(
        en: "\(severity) on every site", nl: "\(severity) op elke site", fr: "\(severity) sur tous les sites")[
          language]
    }
    return Trilingual(
      en: "\(severity), unless 'rules:' in site.yaml says otherwise",
      nl: "\(severity), tenzij 'rules:' in site.yaml anders bepaalt",
      fr: "\(severity), sauf si 'rules:' dans site.yaml en décide autrement")[language]
  }

  func wrong(in place: RuleExample.Place) -> String {
    Trilingual(
      en: "Wrong, \(self.place(place)):", nl: "Fout, \(self.place(place)):", fr: "Incorrect, \(self.place(place)) :")[
        language]
  }

  var right: String { Trilingual(en: "Right:", nl: "Goed:", fr: "Correct :")[language] }

  var listEnd: String {
    Trilingual(
      en: "'gids explain' and a code explain one of them.", nl: "'gids explain' met een code legt er een uit.",
      fr: "'gids explain' suivi d'un code explique l'une d'elles.")[language]
  }

  /// Where a source of an example stands, as the end of a phrase.
  private func place(_ place: RuleExample.Place) -> String {
    switch place {
    case .steps:
      Trilingual(en: "in the steps of a guide", nl: "in de stappen van een gids", fr: "dans les étapes d'un guide")[
        language]
    case .file(let path):
      Trilingual(en: "in content/\(path)", nl: "in content/\(path)", fr: "dans content/\(path)")[language]
    case .template(let path):
      Trilingual(en: "in templates/\(path)", nl: "in templates/\(path)", fr: "dans templates/\(path)")[language]
    case .words(let path):
      Trilingual(
        en: "among the lines of templates/\(path)", nl: "tussen de regels van templates/\(path)",
        fr: "parmi les lignes de templates/\(path)")[language]
    case .wordFiles:
      Trilingual(
        en: "the files in templates/words/", nl: "de bestanden in templates/words/",
        fr: "les fichiers dans templates/words/")[language]
    case .folder:
      Trilingual(en: "the files in content/", nl: "de bestanden in content/", fr: "les fichiers dans content/")[
        language]
    case .templateFolder:
      Trilingual(en: "the files in templates/", nl: "de bestanden in templates/", fr: "les fichiers dans templates/")[
        language]
    case .pictures:
      Trilingual(
        en: "the pictures beside the guide", nl: "de beeldbestanden naast de gids", fr: "les images à côté du guide")[
          language]
    }
  }
}
