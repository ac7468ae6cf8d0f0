internal import Diagnostics

/// Why something new cannot be written, as facts. Nothing was written.
enum NoveltyProblem: Error {
  case badID(String, suggestion: String?)
  case reserved(String)
  case taken(String, place: String)
  case fileExists(String)
  case unreadFile(String)
  /// A figure without the guide that is to have it.
  case noGuide
  case unknownGuide(String)
  /// The file is written in such a way that the entry cannot go to its end.
  case doesNotFit(String, entry: String)
}

extension NoveltyProblem {
  /// The reason in words.
  func words(in language: MessageLanguage) -> Wording {
    switch self {
    case .badID(let id, let suggestion): RenameProblem.badID(id, suggestion: suggestion).words(in: language)
    case .reserved(let id): RenameProblem.reserved(id).words(in: language)
    case .taken(let name, let place): RenameProblem.taken(name, place: place).words(in: language)
    case .fileExists(let path): RenameProblem.fileExists(path).words(in: language)
    case .unreadFile(let path): RenameProblem.unreadFile(path).words(in: language)
    case .noGuide:
      Wording(
        Trilingual(
          en: "a figure belongs to a guide", nl: "een afbeelding hoort bij een gids",
          fr: "une figure appartient à un guide"
        )[
          language],
        help: Trilingual(
          en: "name the guide with --guide", nl: "noem de gids met --guide", fr: "indiquez le guide avec --guide")[
            language])
    case .unknownGuide(let path):
      Wording(
        Trilingual(en: "there is no '\(path)'", nl: "er is geen '\(path)'", fr: "il n'y a pas de '\(path)'")[language])
    case .doesNotFit(let path, let entry):
      Wording(
        Trilingual(
          en: "gids cannot add anything to '\(path)' as it is written",
          nl: "gids kan aan '\(path)' zoals het er staat niets toevoegen",
          fr: "gids ne peut rien ajouter à '\(path)' tel qu'il est écrit")[language],
        help: Trilingual(
          en: "mend what 'gids check' says of it, or write there yourself:\n\(entry)",
          nl: "herstel wat 'gids check' erover zegt, of schrijf er zelf in:\n\(entry)",
          fr: "corrigez ce que 'gids check' en dit, ou écrivez-y vous-même\u{A0}:\n\(entry)")[language])
    }
  }
}
