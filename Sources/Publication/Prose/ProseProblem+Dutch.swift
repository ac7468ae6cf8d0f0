internal import Diagnostics
internal import Manuscript

extension ProseProblem {
  var dutchWords: Wording {
    switch self {
    case .typedPhone(let number, let contact):
      Wording("het telefoonnummer '\(number)' is in een tekst ingetikt", help: "schrijf <contact:\(contact)>")
    case .unregisteredPhone(let number):
      Wording(
        "het telefoonnummer '\(number)' is in een tekst ingetikt",
        help: "geef het een plaats in registry/contacts.yaml en schrijf <contact:id>")
    case .typedLabel(let words, let labels):
      Wording(
        "het label '\(words)' van het scherm is in een tekst ingetikt",
        help: "schrijf \(labels.map { "<ui:\($0)>" }.joined(separator: " of "))")
    case .typedFieldLabel(let words, let labels):
      Wording(
        "het label '\(words)' van het scherm is ingetikt",
        help: "schrijf 'label: \(labels.joined(separator: "' of 'label: "))' in plaats van 'text:'")
    case .avoidedWording(let words, let term, let right, let isFormer):
      Wording(
        isFormer ? "'\(words)' is een vroegere naam van '\(right)'" : "'\(words)' is een te vermijden benaming",
        help: "schrijf <term:\(term)>, dat geeft '\(right)'")
    case .abbreviationNotIntroduced(let abbreviation, let term, let wording):
      Wording(
        "nergens op de pagina staat wat '\(abbreviation)' betekent",
        help: "schrijf één keer <term:\(term)>, of '\(wording) (\(abbreviation))'")
    case .unknownAbbreviation(let abbreviation):
      Wording(
        "deze gids zegt niet wat '\(abbreviation)' betekent",
        help:
          "schrijf het de eerste keer voluit, met '(\(abbreviation))' erachter, of geef het een plaats in registry/terms.yaml"
      )
    case .untranslated(let language, let other):
      Wording(
        "de tekst in het \(language.name(in: .dutch)) is dezelfde als die in het \(other.name(in: .dutch))",
        help: "vertaal de tekst")
    case .wrongLanguage(let language, let other):
      Wording(
        "de tekst in het \(language.name(in: .dutch)) leest als \(other.name(in: .dutch))",
        help: "dit is alleen een vermoeden: kijk na of de tekst bij de juiste taal staat")
    case .swappedLanguages(let one, let other):
      Wording(
        "de teksten in het \(one.name(in: .dutch)) en het \(other.name(in: .dutch)) lijken verwisseld",
        help: "dit is alleen een vermoeden: kijk na welke tekst bij '\(one)' hoort en welke bij '\(other)'")
    case .foreignQuotes(let marks, let language, let open, let close):
      Wording(
        marks.contains("…")
          ? "\(marks) zijn geen aanhalingstekens van het \(language.name(in: .dutch))"
          : "\(marks) is hier geen aanhalingsteken van het \(language.name(in: .dutch))",
        help: "schrijf \"…\" of \(open)…\(close): Gids zet de tekens van de taal")
    case .spaceBefore(let mark, let language):
      Wording(
        "voor '\(mark)' staat een spatie, en die hoort er niet in het \(language.name(in: .dutch))",
        help: "haal de spatie weg")
    case .doubleSpace: Wording("er staan twee spaties na elkaar", help: "laat er één staan")
    case .repeatedWord(let word): Wording("het woord '\(word)' staat er twee keer", help: "laat er één staan")
    }
  }
}
