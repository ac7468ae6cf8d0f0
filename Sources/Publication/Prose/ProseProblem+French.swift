internal import Diagnostics
internal import Manuscript

extension ProseProblem {
  var frenchWords: Wording {
    switch self {
    case .typedPhone(let number, let contact):
      Wording("le numéro de téléphone '\(number)' est écrit dans un texte", help: "écrivez <contact:\(contact)>")
    case .unregisteredPhone(let number):
      Wording(
        "le numéro de téléphone '\(number)' est écrit dans un texte",
        help: "donnez-lui une entrée dans registry/contacts.yaml et écrivez <contact:id>")
    case .typedLabel(let words, let labels):
      Wording(
        "le libellé d'écran '\(words)' est écrit dans un texte",
        help: "écrivez \(labels.map { "<ui:\($0)>" }.joined(separator: " ou "))")
    case .typedFieldLabel(let words, let labels):
      Wording(
        "le libellé d'écran '\(words)' est écrit dans un texte",
        help: "écrivez 'label: \(labels.joined(separator: "' ou 'label: "))' au lieu de 'text:'")
    case .avoidedWording(let words, let term, let right, let isFormer):
      Wording(
        isFormer ? "'\(words)' est un ancien nom de '\(right)'" : "'\(words)' est une formulation à éviter",
        help: "écrivez <term:\(term)>, qui donne '\(right)'")
    case .abbreviationNotIntroduced(let abbreviation, let term, let wording):
      Wording(
        "rien sur la page ne dit ce que signifie '\(abbreviation)'",
        help: "écrivez une fois <term:\(term)>, ou '\(wording) (\(abbreviation))'")
    case .unknownAbbreviation(let abbreviation):
      Wording(
        "ce guide ne dit pas ce que signifie '\(abbreviation)'",
        help:
          "écrivez-le en toutes lettres la première fois, suivi de '(\(abbreviation))', ou donnez-lui une entrée dans registry/terms.yaml"
      )
    case .untranslated(let language, let other):
      Wording(
        "le texte en \(language.name(in: .french)) est le même que celui en \(other.name(in: .french))",
        help: "traduisez-le")
    case .wrongLanguage(let language, let other):
      Wording(
        "le texte en \(language.name(in: .french)) semble écrit en \(other.name(in: .french))",
        help: "ce n'est qu'une supposition\u{A0}: vérifiez que le texte se trouve sous la bonne langue")
    case .swappedLanguages(let one, let other):
      Wording(
        "les textes en \(one.name(in: .french)) et en \(other.name(in: .french)) semblent intervertis",
        help: "ce n'est qu'une supposition\u{A0}: vérifiez lequel va sous '\(one)' et lequel sous '\(other)'")
    case .foreignQuotes(let marks, let language, let open, let close):
      Wording(
        marks.contains("…")
          ? "\(marks) ne sont pas des guillemets employés en \(language.name(in: .french))"
          : "\(marks) n'est pas ici un guillemet employé en \(language.name(in: .french))",
        help: "écrivez \"…\" ou \(open)…\(close)\u{A0}: Gids met les guillemets de la langue")
    case .spaceBefore(let mark, let language):
      Wording(
        "une espace précède '\(mark)', ce qui ne se fait pas en \(language.name(in: .french))",
        help: "supprimez l'espace")
    case .doubleSpace: Wording("deux espaces se suivent", help: "n'en laissez qu'une")
    case .repeatedWord(let word): Wording("le mot '\(word)' figure deux fois de suite", help: "n'en laissez qu'un")
    }
  }
}
