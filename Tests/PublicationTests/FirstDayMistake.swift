import Diagnostics
import Testing

/// A source that somebody writes on a first day.
struct FirstDayMistake: Sendable, CustomTestStringConvertible {
  /// What is wrong, as a heading.
  let name: String
  let place: RuleExample.Place
  let source: String

  init(_ name: String, in place: RuleExample.Place = .steps, _ source: String) {
    (self.name, self.place, self.source) = (name, place, source)
  }

  /// A mistake in the Dutch text of a step.
  private init(_ name: String, nl: String, fr: String = "Venez au guichet.") {
    self.init(name, "- id: come\n  do:\n    nl: \(nl)\n    fr: \(fr)")
  }

  var testDescription: String { name }

  /// The name of its page.
  var file: String {
    name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }

  static let all = yaml + format + references + texts + files

  // MARK: YAML

  private static let yaml = [
    FirstDayMistake("A tab indents", "- id: come\n\tdo: {nl: Kom naar het loket., fr: Venez au guichet.}"),
    FirstDayMistake("One space too many", "- id: come\n   do: {nl: Kom naar het loket., fr: Venez au guichet.}"),
    FirstDayMistake(
      "A step one column off",
      """
      - id: come
        do: {nl: Kom naar het loket., fr: Venez au guichet.}
       - id: ticket
         do: {nl: Neem een ticket., fr: Prenez un ticket.}
      """),
    FirstDayMistake("A colon in a sentence", nl: "Opgelet: kom op tijd."),
    FirstDayMistake("A colon between braces", "- id: come\n  do: {nl: Opgelet: kom op tijd., fr: Venez à l'heure.}"),
    FirstDayMistake(
      "A comma between braces", "- id: come\n  do: {nl: Kom langs, liefst vandaag., fr: Venez aujourd'hui.}"),
    FirstDayMistake("No space after the colon", "- id: come\n  do:{nl: Kom naar het loket., fr: Venez au guichet.}"),
    FirstDayMistake("No space after the dash", "-id: come\n  do: {nl: Kom naar het loket., fr: Venez au guichet.}"),
    FirstDayMistake("No colon after the key", "- id: come\n  do {nl: Kom naar het loket., fr: Venez au guichet.}"),
    FirstDayMistake(
      "Several lines without a bar",
      """
      - id: come
        do:
          nl:
            Kom naar het loket.
            Breng mee: uw kaart en een foto.
          fr: Venez au guichet.
      """),
    FirstDayMistake(
      "Lines that are not indented below the bar",
      """
      - id: come
        do:
          nl: |
          Kom naar het loket.
          Breng uw kaart mee.
          fr: Venez au guichet.
      """),
    FirstDayMistake(
      "A list in a text without a bar",
      """
      - id: come
        do:
          nl: Breng mee
            - uw kaart
            - een foto
          fr: Apportez votre carte et une photo.
      """),
    FirstDayMistake("A bar between braces", "- id: come\n  do: {nl: | Kom naar het loket., fr: | Venez au guichet.}"),
    FirstDayMistake("A quotation mark that is not closed", nl: "\"Kom naar het loket."),
    FirstDayMistake("A quoted word at the beginning", nl: "\"Paspoort\" staat boven het loket."),
    FirstDayMistake("An apostrophe in single quotes", nl: "Kom naar het loket.", fr: "'Venez à l'heure.'"),
    FirstDayMistake(
      "A link at the beginning", nl: "[De aanvrager](term:applicant) komt langs.", fr: "Le <term:applicant> vient."),
    FirstDayMistake("Emphasis at the beginning", nl: "**Kom op tijd** naar het loket."),
    FirstDayMistake("A hash in a sentence", nl: "Ga naar loket #3 op de eerste verdieping."),
    FirstDayMistake("A hash between braces", "- id: come\n  do: {nl: Ga naar loket #3., fr: Allez au guichet 3.}"),
    FirstDayMistake("A brace that is not closed", "- id: come\n  do: {nl: Kom naar het loket., fr: Venez au guichet."),
    FirstDayMistake("A path in double quotes", nl: "\"Bewaar het in C:\\documenten.\""),
    FirstDayMistake(
      "A key twice",
      "- id: come\n  do: {nl: Kom naar het loket., fr: Venez au guichet.}\n  do: {nl: Neem een ticket., fr: Prenez un ticket.}"
    ),
  ]

  // MARK: The format

  private static let format = [
    FirstDayMistake("A misspelled key", "- id: come\n  tilte: {nl: Loket, fr: Guichet}\n  do: {nl: Kom., fr: Venez.}"),
    FirstDayMistake("A key in Dutch", "- id: come\n  titel: {nl: Loket, fr: Guichet}\n  do: {nl: Kom., fr: Venez.}"),
    FirstDayMistake("A key in French", "- id: come\n  do: {nl: Kom., fr: Venez.}\n  résultat: {nl: Klaar., fr: Fini.}"),
    FirstDayMistake("A forgotten language", "- id: come\n  do:\n    nl: Kom naar het loket."),
    FirstDayMistake("A text without languages", "- id: come\n  do: Kom naar het loket."),
    FirstDayMistake("A language in capitals", "- id: come\n  do: {NL: Kom naar het loket., fr: Venez au guichet.}"),
    FirstDayMistake("An empty translation", "- id: come\n  do:\n    nl: Kom naar het loket.\n    fr:"),
    FirstDayMistake("A step without an id", "- do: {nl: Kom naar het loket., fr: Venez au guichet.}"),
    FirstDayMistake("A step that is only a sentence", "- Kom naar het loket."),
    FirstDayMistake(
      "An id with a space and a capital", "- id: Kom langs\n  do: {nl: Kom naar het loket., fr: Venez au guichet.}"),
    FirstDayMistake(
      "An id twice",
      """
      - id: come
        do: {nl: Kom naar het loket., fr: Venez au guichet.}
      - id: come
        do: {nl: Neem een ticket., fr: Prenez un ticket.}
      """),
    FirstDayMistake("Numbering no", in: .file("guides/photo/guide.yaml"), guide("    numbering: nee\n")),
    FirstDayMistake("A date with slashes", in: .file("guides/photo/guide.yaml"), "updated: 23/11/2026\n" + guide()),
    FirstDayMistake("One item without brackets", in: .file("guides/photo/guide.yaml"), "help: desk\n" + guide()),
    FirstDayMistake(
      "Steps without a part", in: .file("guides/photo/guide.yaml"),
      """
      title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
      steps:
        - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
      """),
  ]

  private static func guide(_ key: String = "") -> String {
    """
    title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
    parts:
      - id: photo
        title: {nl: Foto, fr: Photo}
    \(key)    steps:
          - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
    """
  }

  // MARK: References

  private static let references = [
    FirstDayMistake("An unknown label", nl: "Klik op <ui:boek>.", fr: "Cliquez sur le bouton."),
    FirstDayMistake("A reference that is not closed", nl: "Klik op <ui:book.", fr: "Cliquez sur <ui:book>."),
    FirstDayMistake("A kind in Dutch", nl: "Klik op <knop:book>.", fr: "Cliquez sur <ui:book>."),
    FirstDayMistake("A reference in one language", nl: "Klik op <ui:book>.", fr: "Cliquez sur le bouton."),
    FirstDayMistake("A typed address", nl: "Surf naar https://www.example.org/nl/.", fr: "Surfez sur <link:town>."),
    FirstDayMistake(
      "A link with an address", nl: "Surf naar [de site](https://www.example.org/nl/).", fr: "Surfez sur <link:town>."),
    FirstDayMistake("A typed e-mail address", nl: "Schrijf naar desk@example.org.", fr: "Écrivez au <contact:desk>."),
    FirstDayMistake("A typed telephone number", nl: "Bel +32 2 123 45 67.", fr: "Appelez le <contact:desk>."),
    FirstDayMistake(
      "A typed step number",
      """
      - id: ticket
        do: {nl: Neem een ticket., fr: Prenez un ticket.}
      - id: come
        do: {nl: Kom naar het loket met het ticket van stap 1., fr: Venez avec le ticket de l'<step:ticket>.}
      """),
    FirstDayMistake("A label typed by hand", nl: "Klik op \"Afspraak maken\".", fr: "Cliquez sur <ui:book>."),
    FirstDayMistake("Quotation marks around a label", nl: "Klik op \"<ui:book>\".", fr: "Cliquez sur <ui:book>."),
    FirstDayMistake("A figure that does not exist", "- id: come\n  do: {nl: Kom., fr: Venez.}\n  figure: foto"),
    FirstDayMistake(
      "A step of another guide", nl: "Zoals in <step:identity-card/kom>.", fr: "Comme à l'étape précédente."),
  ]

  // MARK: Texts

  private static let texts = [
    FirstDayMistake("An HTML tag", nl: "Kom <b>op tijd</b> naar het loket."),
    FirstDayMistake("An image", nl: "Zo ziet het eruit ![loket](loket.png)."),
    FirstDayMistake(
      "A heading", "- id: come\n  do:\n    nl: |\n      # Loket\n      Kom naar het loket.\n    fr: Venez au guichet."),
    FirstDayMistake(
      "A numbered list",
      "- id: come\n  do:\n    nl: |\n      1. Kom naar het loket.\n      2. Teken.\n    fr: Venez et signez."),
  ]

  // MARK: Files

  private static let files = [
    FirstDayMistake(
      "A file that is not UTF-8", in: .file("guides/photo/guide.yaml"),
      "title: {nl: Een pasfoto, fr: Une photo d'identit\u{FFFD}}"),
    FirstDayMistake("An empty guide", in: .file("guides/photo/guide.yaml"), "# nog te schrijven"),
    FirstDayMistake(
      "Two spellings of yaml", in: .folder,
      "site.yaml\nfragments/sign-in.yaml\nguides/identity-card/guide.yaml\nguides/photo/guide.yml"),
  ]
}
