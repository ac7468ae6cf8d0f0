internal import Diagnostics

/// Why something cannot be renamed, as facts. Nothing was written.
enum RenameProblem: Error {
  case badID(String, suggestion: String?)
  case sameID(String)
  case reserved(String)
  /// The name is how a guide calls something that is declared under another one.
  case named(String, declaration: String)
  case taken(String, place: String)
  case fileExists(String)
  /// A file with a fault of YAML, whose citations are not all known.
  case unreadFile(String)
  /// An id that is not written letter by letter.
  case notLegible(place: String)
  /// A text of a fragment that means other things in other guides.
  case meansSeveral(place: String, others: [String])
  /// The use of a fragment whose steps have other prefixes in other guides.
  case severalPrefixes(place: String)
  /// A citation that would lead elsewhere afterwards.
  case citationChanged(place: String)
  case anchorLost(String, guide: String)
  case newError(Diagnostic, files: SourceFiles)
}

extension RenameProblem {
  /// The reason in words.
  func words(in language: MessageLanguage) -> Wording {
    Wording(message[language], help: help?[language])
  }

  private var message: Trilingual {
    switch self {
    case .badID(let id, _):
      Trilingual(en: "'\(id)' is not an id", nl: "'\(id)' is geen id", fr: "'\(id)' n'est pas un identifiant")
    case .sameID(let id):
      Trilingual(en: "that is '\(id)' already", nl: "dat heet al '\(id)'", fr: "cela s'appelle déjà '\(id)'")
    case .reserved(let id):
      Trilingual(
        en: "a guide cannot have the id '\(id)': gids makes a page of that name itself",
        nl: "een gids kan niet '\(id)' heten: gids maakt zelf een pagina met die naam",
        fr: "un guide ne peut pas s'appeler '\(id)'\u{A0}: gids fait lui-même une page de ce nom")
    case .named(let name, let declaration):
      Trilingual(
        en: "'\(name)' is how the guide calls '\(declaration)'", nl: "'\(name)' is hoe de gids '\(declaration)' noemt",
        fr: "'\(name)' est la manière dont le guide appelle '\(declaration)'")
    case .taken(let name, _):
      Trilingual(en: "there is a '\(name)' already", nl: "er is al een '\(name)'", fr: "il y a déjà un '\(name)'")
    case .fileExists(let path):
      Trilingual(en: "there is a '\(path)' already", nl: "er is al een '\(path)'", fr: "il y a déjà un '\(path)'")
    case .unreadFile(let path):
      Trilingual(
        en: "'\(path)' cannot be read as a whole, so nobody knows what it uses",
        nl: "'\(path)' is niet helemaal leesbaar, dus is niet bekend wat het gebruikt",
        fr: "'\(path)' n'est pas entièrement lisible\u{A0}: on ne sait pas ce qu'il utilise")
    case .notLegible(let place):
      Trilingual(
        en: "\(place): the id is not written letter by letter here",
        nl: "\(place): het id staat hier niet letter voor letter",
        fr: "\(place)\u{A0}: l'identifiant n'est pas écrit ici lettre par lettre")
    case .meansSeveral(let place, let others):
      Trilingual(
        en: "\(place): this text of a fragment means another one in each guide: \(others.quotedList)",
        nl: "\(place): deze tekst van een fragment bedoelt in elke gids iets anders: \(others.quotedList)",
        fr: "\(place)\u{A0}: ce texte d'un fragment désigne autre chose dans chaque guide\u{A0}: \(others.quotedList)")
    case .severalPrefixes(let place):
      Trilingual(
        en: "\(place): the steps of this use have other anchors in other guides, and some would be lost",
        nl: "\(place): de stappen hebben hier in andere gidsen andere ankers, en sommige zouden verdwijnen",
        fr: "\(place)\u{A0}: les étapes ont ici d'autres ancres dans d'autres guides, et certaines disparaîtraient")
    case .citationChanged(let place):
      Trilingual(
        en: "\(place): this would mean something else afterwards", nl: "\(place): dit zou daarna iets anders betekenen",
        fr: "\(place)\u{A0}: ceci désignerait ensuite autre chose")
    case .anchorLost(let anchor, let guide):
      Trilingual(
        en: "old links to '\(anchor)' in the guide '\(guide)' would lead nowhere",
        nl: "oude links naar '\(anchor)' in de gids '\(guide)' zouden nergens meer heen leiden",
        fr: "les anciens liens vers '\(anchor)' dans le guide '\(guide)' ne mèneraient plus nulle part")
    case .newError(let fault, let files):
      Trilingual(
        en: "the content would have a new error: \(Self.words(for: fault, files, .english))",
        nl: "de inhoud zou een nieuwe fout hebben: \(Self.words(for: fault, files, .dutch))",
        fr: "le contenu aurait une nouvelle erreur\u{A0}: \(Self.words(for: fault, files, .french))")
    }
  }

  private static func words(for fault: Diagnostic, _ files: SourceFiles, _ language: MessageLanguage) -> String {
    let place =
      switch fault.place {
      case .path(let path): path
      case .range(let range): TextReport.place(at: range, in: files)
      }
    return "\(place): \(fault.problem.words(in: language).message) [\(fault.problem.code)]"
  }

  private var help: Trilingual? {
    switch self {
    case .badID(_, let suggestion):
      suggestion.map { Trilingual(en: "type '\($0)'", nl: "typ '\($0)'", fr: "tapez '\($0)'") }
        ?? Trilingual(
          en: "use lower-case letters, digits and hyphens", nl: "gebruik kleine letters, cijfers en streepjes",
          fr: "utilisez des minuscules, des chiffres et des traits d'union")
    case .named(_, let declaration):
      Trilingual(
        en: "rename '\(declaration)'", nl: "geef '\(declaration)' een andere naam", fr: "renommez '\(declaration)'")
    case .taken(_, let place):
      Trilingual(en: "it stands at \(place)", nl: "het staat op \(place)", fr: "il est à \(place)")
    case .unreadFile:
      Trilingual(
        en: "mend what 'gids check' says of it first", nl: "herstel eerst wat 'gids check' erover zegt",
        fr: "corrigez d'abord ce que 'gids check' en dit")
    case .notLegible:
      Trilingual(
        en: "write it without escapes, then rename", nl: "schrijf het zonder omwegen, en geef dan de andere naam",
        fr: "écrivez-le sans détour, puis renommez")
    case .meansSeveral:
      Trilingual(
        en: "rename all of them in turn by hand, or give the fragment a step of its own to cite",
        nl: "wijzig ze allemaal met de hand, of geef het fragment een eigen stap om naar te verwijzen",
        fr: "changez-les tous à la main, ou donnez au fragment une étape à lui à citer")
    case .severalPrefixes:
      Trilingual(
        en: "write 'id: …' below 'use:' there first", nl: "schrijf daar eerst 'id: …' onder 'use:'",
        fr: "écrivez-y d'abord 'id: …' sous 'use:'")
    case .sameID, .reserved, .fileExists, .citationChanged, .anchorLost, .newError: nil
    }
  }
}
