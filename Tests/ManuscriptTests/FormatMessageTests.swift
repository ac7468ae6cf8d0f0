import Diagnostics
import TestSupport
import Testing

/// What a writer reads in Dutch and French, in the sentence in which the fault puts its names.
@Suite struct FormatMessageTests {
  private struct Sample: Sendable, CustomTestStringConvertible {
    let site: SampleSite
    let dutch: String
    let french: String

    init(_ site: SampleSite, nl dutch: String, fr french: String) {
      (self.site, self.dutch, self.french) = (site, dutch, french)
    }

    init(rest: String, nl dutch: String, fr french: String) {
      self.init(SampleSite(guide: SampleSite.guide(rest: rest)), nl: dutch, fr: french)
    }

    init(step: String, nl dutch: String, fr french: String) {
      self.init(SampleSite(guide: SampleSite.guide(steps: "- {id: one, \(step)}")), nl: dutch, fr: french)
    }

    var testDescription: String { dutch }
  }

  @Test(arguments: keys + values + texts)
  private func `a fault is said in Dutch and French`(sample: Sample) throws {
    let faults = sample.site.run().diagnostics
    #expect(faults.count == 1)
    let fault = try #require(faults.first)
    func text(_ language: MessageLanguage) -> String {
      let words = fault.problem.words(in: language)
      return words.message + (words.help.map { " → \($0)" } ?? "")
    }
    #expect(text(.dutch) == sample.dutch)
    #expect(text(.french).replacing("\u{A0}", with: "_") == sample.french)
  }

  // No-break spaces are shown as `_`.
  private static let keys = [
    Sample(
      step: "do: {nl: a, fr: b}, tpi: {nl: a, fr: b}",
      nl: "een stap heeft geen sleutel 'tpi' → bedoelde u 'tip'?",
      fr: "une étape n'a pas de clé 'tpi' → vouliez-vous dire 'tip'_?"),
    Sample(
      rest: "steps: []", nl: "een gids heeft geen sleutel 'steps' → 'steps' hoort binnen een deel",
      fr: "un guide n'a pas de clé 'steps' → 'steps' se place dans une partie"),
    Sample(
      step: "do: {nl: a, fr: b}, trouble: [{do: {nl: a, fr: b}, when: {nl: a, fr: b}, zzzzzz: c}]",
      nl: "een probleem heeft geen sleutel 'zzzzzz' → mogelijk zijn 'when', 'do'",
      fr: "un problème n'a pas de clé 'zzzzzz' → sont possibles_: 'when', 'do'"),
    Sample(
      step: "title: {nl: a, fr: b}", nl: "in deze stap ontbreekt de sleutel 'do' → voeg 'do:' toe",
      fr: "la clé 'do' manque dans cette étape → ajoutez 'do:'"),
    Sample(
      SampleSite(contacts: "desk: {phone: '1', verified: 2026-11-23}"),
      nl: "in dit contact ontbreekt de sleutel 'name' → voeg 'name:' toe",
      fr: "la clé 'name' manque dans ce contact → ajoutez 'name:'"),
    Sample(
      step: "do: {nl: a, fr: b}, fields: [{enter: {nl: a, fr: b}}]",
      nl: "dit veld heeft geen van de sleutels 'label', 'text' → voeg er een toe, zoals 'label:'",
      fr: "ce champ n'a aucune des clés 'label', 'text' → ajoutez-en une, par exemple 'label:'"),
    Sample(
      step: "do: [{text: {nl: a, fr: b}, note: {nl: a, fr: b}}]",
      nl: "een blok krijgt maar één van de sleutels 'text', 'note' → behoud er één en verwijder de andere",
      fr: "un bloc n'admet qu'une des clés 'text', 'note' → gardez-en une et supprimez l'autre"),
  ]

  private static let values = [
    Sample(
      rest: "help: desk", nl: "hier hoort een lijst, maar er staat één losse tekst → schrijf [desk]",
      fr: "il faut ici une liste, et non un simple texte → écrivez [desk]"),
    Sample(
      SampleSite(guide: SampleSite.guide(steps: "- id: [a]\n  do: {nl: a, fr: b}")),
      nl:
        "hier hoort één losse tekst, maar er staat een lijst → schrijf één tekst, zonder haakjes, accolades of streepjes",
      fr: "il faut ici un simple texte, et non une liste → écrivez un seul texte, sans crochets, accolades ni tirets"),
    Sample(
      step: "do: Klik",
      nl:
        "hier hoort een tekst in elke taal of een lijst van blokken, maar er staat één losse tekst → schrijf {nl: …, fr: …}, of 'nl: |' en 'fr: |' elk op een eigen regel",
      fr:
        "il faut ici un texte dans chaque langue ou une liste de blocs, et non un simple texte → écrivez {nl: …, fr: …}, ou 'nl: |' et 'fr: |' chacun sur sa propre ligne"
    ),
    Sample(
      SampleSite(guide: SampleSite.guide(steps: "- Klik")),
      nl: "hier hoort een stap, maar er staat één losse tekst → schrijf de sleutels ervan, zoals 'id:' en 'do:'",
      fr: "il faut ici une étape, et non un simple texte → écrivez ses clés, par exemple 'id:' et 'do:'"),
    Sample(
      rest: "figures: [a]",
      nl:
        "hier hoort een groep afbeeldingen, elk onder een eigen id, maar er staat een lijst → schrijf een id met een dubbele punt, en wat erbij hoort op de regels eronder",
      fr:
        "il faut ici un groupe de figures, chacune sous son identifiant, et non une liste → écrivez un identifiant suivi de deux-points, puis ce qui s'y rapporte sur les lignes suivantes"
    ),
    Sample(
      SampleSite(guide: SampleSite.guide(steps: "- id: one\n  do:")),
      nl:
        "hier staat niets, maar er hoort een tekst in elke taal of een lijst van blokken → schrijf {nl: …, fr: …}, of 'nl: |' en 'fr: |' elk op een eigen regel",
      fr:
        "rien n'est écrit ici, alors qu'il faut un texte dans chaque langue ou une liste de blocs → écrivez {nl: …, fr: …}, ou 'nl: |' et 'fr: |' chacun sur sa propre ligne"
    ),
    Sample(
      SampleSite(links: "Mijn Link: {text: a, url: 'https://a.example', verified: 2026-11-23}"),
      nl:
        "'Mijn Link' kan geen id zijn → een id bestaat uit kleine letters, cijfers en koppeltekens: schrijf 'mijn-link'",
      fr:
        "'Mijn Link' ne peut pas être un identifiant → un identifiant se compose de minuscules, de chiffres et de traits d'union_: écrivez 'mijn-link'"
    ),
    Sample(
      rest: "updated: 23/11/2026", nl: "'23/11/2026' is geen datum → schrijf jaar, maand en dag, zoals 2026-11-23",
      fr: "'23/11/2026' n'est pas une date → écrivez l'année, le mois et le jour, par exemple 2026-11-23"),
    Sample(
      SampleSite(guide: SampleSite.guide(part: "numbering: romeins")),
      nl: "'romeins' is hier niet mogelijk → mogelijk zijn 'ordinal', 'decimal', 'letters', 'none'",
      fr: "'romeins' n'est pas possible ici → sont possibles_: 'ordinal', 'decimal', 'letters', 'none'"),
    Sample(
      rest: "help: []", nl: "deze lijst van contacten is leeg → voeg een onderdeel toe, of verwijder de sleutel",
      fr: "cette liste de contacts est vide → ajoutez un élément, ou supprimez la clé"),
    Sample(
      SampleSite(guide: SampleSite.guide(steps: "- {id: one, do: {nl: a, fr: b}, only: []}")),
      nl: "deze lijst van edities is leeg → voeg een onderdeel toe, of verwijder de sleutel",
      fr: "cette liste d'éditions est vide → ajoutez un élément, ou supprimez la clé"),
  ]

  private static let texts = [
    Sample(
      step: "do: {nl: a}", nl: "de tekst in het Frans ('fr') ontbreekt → voeg 'fr: …' toe",
      fr: "le texte en français ('fr') manque → ajoutez 'fr: …'"),
    Sample(
      step: "do: {nl: '', fr: b}", nl: "de tekst in het Nederlands ('nl') is leeg → vul hem aan",
      fr: "le texte en néerlandais ('nl') est vide → écrivez-le"),
    Sample(
      SampleSite(
        site: "title: {nl: a, fr: b, eo: c}\npublisher: {nl: a, fr: b}\nlanguages: [nl, fr]"),
      nl: "'eo' is geen taal van deze site → de talen zijn 'nl', 'fr'; 'languages:' in site.yaml zegt welke",
      fr:
        "'eo' n'est pas une langue de ce site → les langues sont 'nl', 'fr'_; 'languages:' dans site.yaml dit lesquelles"
    ),
    Sample(
      SampleSite(site: "title: {nl: a, fr: b}\npublisher: {nl: a, fr: b}\nlanguages: [nl, fr, nl]"),
      nl: "de taal 'nl' staat twee keer in deze lijst → verwijder er een",
      fr: "la langue 'nl' se trouve deux fois dans cette liste → supprimez-en une"),
  ]
}
