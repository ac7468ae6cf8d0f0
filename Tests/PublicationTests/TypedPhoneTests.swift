import TestSupport
import Testing

/// Telephone numbers and the bare names of sites belong to registries.
@Suite struct TypedPhoneTests {
  private func site(nl: String, fr: String = "Rien.") -> SampleSite {
    SampleSite(
      guide: SampleSite.guide(nl: nl, fr: fr),
      links: """
        csam: {text: CSAM, url: "https://www.csam.example/"}
        help: {text: {nl: hulp, fr: aide}, url: {nl: "https://www.csam.example/nl/help", fr: "https://www.csam.example/fr/help"}}
        """,
      contacts: """
        desk: {name: loket, phone: 02 511 51 51}
        abroad: {name: ambassade, phone: +33 1 23 45 67 89}
        free: {name: lijn, phone: 0800 12 345 (gratis)}
        mobile: {name: gsm, phone: "+32 (0)470 12 34 56"}
        """)
  }

  @Test(arguments: [
    ("02 511 51 51", "desk"), ("02/511.51.51", "desk"), ("02 511 5151", "desk"), ("02-511 51 51", "desk"),
    ("+32 2 511 51 51", "desk"),
    ("+32 (0)2 511 51 51", "desk"), ("0032 2 511 51 51", "desk"), ("+3225115151", "desk"), ("025115151", "desk"),
    ("02\u{A0}511\u{A0}51\u{A0}51", "desk"), ("+33 1 23 45 67 89", "abroad"), ("0033 1 23 45 67 89", "abroad"),
    ("0800 12 345", "free"),
    ("0800/12.345", "free"), ("0470 12 34 56", "mobile"), ("0470/12.34.56", "mobile"), ("0470/123.456", "mobile"),
    ("+32 470 12 34 56", "mobile"),
  ])
  func `the number of a contact is an error that names it, however it is written`(number: String, id: String) {
    expectDiagnostics(
      in: site(nl: "Bel «\(number)», of (tel.: «\(number)»)."),
      Array(repeating: "typed-phone: write <contact:\(id)>", count: 2))
  }

  @Test(arguments: [
    "02 555 01 23", "+32 16 12 34 56", "016 12 34 56", "0475 98 76 54", "+31 20 123 4567", "+44 20 7946 0018",
    "070 123 456", "0032475987654",
  ])
  func `any other telephone number is a warning`(number: String) {
    expectDiagnostics(in: site(nl: "Bel «\(number)» vandaag."), ["unregistered-phone"])
  }

  @Test(arguments: [
    "Ondernemingsnummer 0123.456.789, 0470.123.456 of BE 0470 123 456.", "Rijksregisternummer 00.01.01-123.45.",
    "Op 02.03.2027 om 09.30 uur.",
    "Tussen 01/02/2027 en 03/04/2028.", "Rekening BE12 0123 4567 8901 of 001-1234567-89.",
    "Mededeling +++090/9337/55493+++.",
    "In 9000 Voorbeeldstad, 1000 Voorbeeld.", "Versie 1.10.2026.12345.", "Artikel 02.511, paragraaf 4, punt 12.34.56.",
    "Bedrag 10 000 000,00 euro.",
    "Dossier 2026-0012345678.", "Van 08 tot 12 uur, 025 gram en 0,5 liter.", "`02 511 51 51`", "Nummer X02 511 51 51.",
    "Reken +10 000 000 bij.",
    "Nummer 0470 123 456.", "ISBN 978-90-1234-567-8.", "Dienst 12/2027/0034.",
  ])
  func `other numbers are fine`(text: String) {
    expectDiagnostics(in: site(nl: text), [])
  }

  @Test func `what one language types and the other cites is one fault`() {
    expectDiagnostics(in: site(nl: "Bel «02 511 51 51».", fr: "Appelez le <contact:desk>."), ["typed-phone"])
  }

  // MARK: Host names

  @Test(arguments: [
    ("csam.example", "csam"), ("CSAM.example", "csam"), ("csam.example/nl/help", "help"),
    ("csam.example/andere", "csam"),
  ])
  func `the bare name of a registered site is a typed address`(name: String, id: String) {
    expectDiagnostics(
      in: site(nl: "Ga naar «\(name)», of («\(name)»)."),
      Array(repeating: "typed-address: write <link:\(id)>", count: 2))
  }

  @Test func `a whole address is still one fault`() {
    expectDiagnostics(
      in: site(nl: "Ga naar «https://www.csam.example/» en «www.csam.example»."),
      Array(repeating: "typed-address: write <link:csam>", count: 2))
    expectDiagnostics(in: site(nl: "Mail «info@csam.example»."), ["typed-email"])
  }

  @Test func `other words with a full stop are fine`() {
    expectDiagnostics(
      in: site(
        nl: "Zie ander.example, gids.pdf, bijv.dit, v1.2, mijncsam.example.org, `csam.example` en csam. Example."), [])
  }
}
