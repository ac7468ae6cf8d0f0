import Diagnostics
import TestSupport
import Testing

/// A text is written in its own language, and translated.
@Suite struct TextLanguageTests {
  private func site(nl: String, fr: String) -> SampleSite { SampleSite(guide: SampleSite.guide(nl: nl, fr: fr)) }

  private func messages(nl: String, fr: String) -> [String] {
    let codes = ["untranslated", "wrong-language"]
    return site(nl: nl, fr: fr).run().diagnostics.filter { codes.contains($0.problem.code) }.map(\.message)
  }

  @Test func `a text that is the same in two languages was not translated`() {
    let dutch = "Kom naar het loket."
    #expect(messages(nl: dutch, fr: dutch) == ["the French text is the same as the Dutch one"])
    let french = "Venez au guichet avec votre carte."
    #expect(messages(nl: french, fr: french) == ["the Dutch text is the same as the French one"])
  }

  @Test func `a postal address may be the same in two languages`() {
    let address = "Rue de la gare 12, 1000 Bruxelles"
    expectDiagnostics(
      in: SampleSite(
        contacts: "desk: {name: {nl: loket, fr: guichet}, address: {nl: \"\(address)\", fr: \"\(address)\"}}"), [])
  }

  @Test(arguments: [
    ("Klik op <step:two>.", "French", "Dutch"), ("Aan het loket", "French", "Dutch"),
    ("Wacht tot u <step:two> ziet.", "French", "Dutch"), ("Le raccourci est `Ctrl + N`.", "Dutch", "French"),
    ("Au guichet", "Dutch", "French"), ("Gidsen van het RIZIV", "French", "Dutch"),
    ("<step:two> est le troisième choix.", "Dutch", "French"),
  ])
  func `a short phrase that is the same in two languages was not translated`(
    text: String, copy: String, original: String
  ) {
    #expect(messages(nl: text, fr: text) == ["the \(copy) text is the same as the \(original) one"])
  }

  @Test func `white space makes no translation`() {
    #expect(messages(nl: "Aan het  loket", fr: "Aan het\nloket") == ["the French text is the same as the Dutch one"])
  }

  @Test(arguments: [
    "CSAM", "Itsme en eBox", "Rue de la Gare 1, 9999 Ville-Exemple", "<step:two>, <step:three>", "A, B, C, D, E.",
    "`git commit my own files now`",
    "12 34 56 78 90", "Zie www.loket.example.org/aanvraag/nieuw.", "Studio Example Photo Passport Agency",
    "TR-FPP", "Menu", "Contact", "Menu <step:two>", "Le Soir", "LE SOIR", "Guide du SPF", "Het Zoute",
    "Office des étrangers", "Itsme op `het`",
    "<step:two>", "Zie <step:two>", "Rue de la Gare", "www.op.het.example", "How to",
  ])
  func `names, addresses and references may be the same`(text: String) {
    #expect(messages(nl: text, fr: text) == [])
  }

  @Test func `a text that reads as another language is a note`() {
    #expect(
      messages(nl: "Venez avec votre carte au guichet de la commune.", fr: "Venez avec votre carte au guichet.")
        == ["the Dutch text reads as French"])
    #expect(
      messages(nl: "Kom met uw kaart naar het loket.", fr: "Kom met uw kaart naar het loket van de gemeente.")
        == ["the French text reads as Dutch"])
    #expect(
      messages(nl: "Please come to the desk with your card.", fr: "Venez au guichet avec votre carte.")
        == ["the Dutch text reads as English"])
    #expect(
      messages(
        nl: "Bitte kommen Sie mit Ihrer Karte zum Schalter und warten.", fr: "Venez au guichet avec votre carte.")
        == ["the Dutch text reads as German"])
  }

  @Test func `two texts that changed places are one note`() {
    #expect(
      messages(nl: "Venez au guichet.", fr: "Kom naar het loket.")
        == ["the Dutch and the French text seem to have changed places"])
    #expect(
      messages(
        nl: "Venez avec votre carte au guichet de la commune.", fr: "Kom met uw kaart naar het loket van de gemeente.")
        == ["the Dutch and the French text seem to have changed places"])
  }

  @Test(arguments: [
    ("Cliquez sur <step:two>.", "Klik op <step:two>."), ("Au guichet", "Aan het loket"),
    ("Attendez de voir <step:two>.", "Wacht tot u <step:two> ziet."),
    ("<step:two> est le troisième choix.", "<step:two> is de derde keuze."),
    ("Le raccourci est `Ctrl + N`.", "De sneltoets is `Ctrl + N`."),
    ("Payez *dans les 14 jours*.", "Betaal *binnen de 14 dagen*."),
    ("Le bouton <step:two> se trouve *en haut à droite*", "De knop <step:two> staat *rechtsboven*"),
    ("Vous préférez payer par virement", "U betaalt liever per overschrijving"),
  ])
  func `two short texts that changed places are one note`(nl: String, fr: String) {
    #expect(messages(nl: nl, fr: fr) == ["the Dutch and the French text seem to have changed places"])
  }

  @Test(arguments: [
    ("Klik op <step:two> en wacht.", "Cliquez sur <step:two> et attendez."),
    ("De aanvraag bij de Direction générale de la Population.", "La demande auprès du Openbaar Centrum voor Welzijn."),
    ("De general manager vult in.", "Le general manager complète."), ("Nieuw scherm.", "Nouvel écran."),
    ("Betaal \"le tout est pour vous\" snel.", "Payez “De gids is voor u” vite."),
    ("Lees \"Le guide est pour vous\".", "Lisez \"De gids is voor u\" en ligne avec nous."),
    ("Menu", "Menu"), ("Contact", "Contact"), ("<step:two> en <step:three>", "<step:two> et <step:three>"),
    ("Dans in de zaal", "Il met dans la salle"), ("Het blad Le Soir", "Le journal Het Nieuwsblad"),
    ("Klik op \"La carte est pour vous\".", "Cliquez sur \"De kaart is voor u\"."),
    ("Doe dit eerst, en dan dat: kies wat u wilt.", "Faites d'abord ceci, puis cela : choisissez."),
  ])
  func `a text with words of another language is fine`(nl: String, fr: String) {
    #expect(messages(nl: nl, fr: fr) == [])
  }
}
