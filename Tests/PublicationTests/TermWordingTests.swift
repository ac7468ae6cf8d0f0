import Diagnostics
import TestSupport
import Testing

/// A term has one wording in all guides, and an abbreviation is explained where it is used.
@Suite struct TermWordingTests {
  private static let terms = """
    bank:
      term: {nl: Kruispuntbank van Ondernemingen, fr: Banque-Carrefour des Entreprises}
      abbreviation: {nl: KBO, fr: BCE}
      avoid: {nl: [Kruispuntbank voor Ondernemingen], fr: [Banque Carrefour]}
    manager:
      term: {nl: toegangsbeheerder, fr: gestionnaire d'accès}
      definition: {nl: "Vroeger lokale beheerder, nu toegangsbeheerder.", fr: "Gestionnaire des accès."}
      former: {nl: [lokale beheerder, Verantwoordelijke Toegangen (VT)], fr: [gestionnaire local]}
    contact: {term: {nl: lokale beheerder van het gebouw, fr: gestionnaire local du bâtiment}}
    firm: {term: {nl: firma, fr: firme}, avoid: {nl: [Firma]}}
    """

  private func site(nl: String, fr: String = "Rien.") -> SampleSite {
    SampleSite(guide: SampleSite.guide(nl: nl, fr: fr), terms: Self.terms)
  }

  @Test(arguments: [
    (
      "Vraag het aan de «lokale beheerder».", "Demandez-le au «gestionnaire local».", "manager", "toegangsbeheerder",
      "gestionnaire d'accès"
    ),
    ("«Lokale beheerder» worden?", "«GESTIONNAIRE LOCAL» !", "manager", "toegangsbeheerder", "gestionnaire d'accès"),
    (
      "De «lokale\nbeheerder» helpt.", "Le «gestionnaire\nlocal» aide.", "manager", "toegangsbeheerder",
      "gestionnaire d'accès"
    ),
    (
      "De **«lokale beheerder»**.", "Le *«gestionnaire local»*.", "manager", "toegangsbeheerder", "gestionnaire d'accès"
    ),
    (
      "Bij de «Kruispuntbank voor Ondernemingen».", "À la «banque Carrefour».", "bank",
      "Kruispuntbank van Ondernemingen",
      "Banque-Carrefour des Entreprises"
    ),
    (
      "De [«lokale beheerder»](term:manager).", "Le [«gestionnaire local»](term:manager).", "manager",
      "toegangsbeheerder", "gestionnaire d'accès"
    ),
  ])
  func `a former name or a wording to avoid names the right one`(
    nl: String, fr: String, id: String, right: String, rightFrench: String
  ) {
    expectDiagnostics(
      in: site(nl: nl, fr: fr),
      [right, rightFrench].map { "avoided-wording: write <term:\(id)>, which gives '\($0)'" })
  }

  @Test func `a former name is found without the abbreviation that it is registered with`() {
    expectDiagnostics(
      in: site(nl: "De «Verantwoordelijke Toegangen» of «verantwoordelijke toegangen (VT)»."),
      ["avoided-wording", "avoided-wording"])
  }

  @Test func `where only the capital is wrong, only the capital counts`() {
    expectDiagnostics(in: site(nl: "Uw firma is de «Firma».\n\nDe FIRMA."), ["avoided-wording"])
  }

  @Test(arguments: [
    // Inflected, or a part of a longer word
    (
      "Lokale beheerders, lokale beheerder's, lokale beheerder-generaal.",
      "Les gestionnaires locaux, gestionnaire localement."
    ),
    // Within a longer wording of the registry
    ("Bel de lokale beheerder van het gebouw.", "Appelez le gestionnaire local du bâtiment."),
    // Spoken of
    ("Vroeger “lokale beheerder” genoemd.", "Autrefois appelé « gestionnaire local »."),
    ("Lokale en andere beheerder.", "Gestionnaire et local."), ("De `lokale beheerder`.", "Le `gestionnaire local`."),
    ("De Kruispuntbank van Ondernemingen.", "La Banque-Carrefour des Entreprises."),
  ])
  func `other words are fine`(nl: String, fr: String) {
    expectDiagnostics(in: site(nl: nl, fr: Marks.escape(fr)), [])
  }

  @Test func `what one language names in a wording to avoid, the other may cite`() {
    expectDiagnostics(in: site(nl: "De «lokale beheerder».", fr: "Le <term:manager>."), ["avoided-wording"])
  }

  // MARK: Abbreviations

  @Test func `the abbreviation of a term that the page does not explain is a warning at its first use`() {
    expectDiagnostics(
      in: site(nl: "Bij de «KBO». De KBO helpt.", fr: "La «BCE», la BCE."),
      [
        "abbreviation-not-introduced: write <term:bank> once, or 'Kruispuntbank van Ondernemingen (KBO)'",
        "abbreviation-not-introduced: write <term:bank> once, or 'Banque-Carrefour des Entreprises (BCE)'",
      ])
  }

  @Test(arguments: [
    // Cited, before or after
    ("De KBO en de <term:bank>.", "La BCE et la <term:bank>."),
    ("[Die bank](term:bank) is de KBO.", "[Elle](term:bank), la BCE."),
    // Written in full
    ("De kruispuntbank van ondernemingen (KBO). De KBO.", "La Banque-Carrefour\ndes Entreprises (BCE). La BCE."),
    // Part of another word
    ("Een KBO-nummer en de KBO's.", "Le numéro-BCE."), ("`KBO`", "`BCE`"),
  ])
  func `an explained abbreviation is fine`(nl: String, fr: String) {
    expectDiagnostics(in: site(nl: nl, fr: fr), [])
  }

  @Test func `an abbreviation that two terms have is explained by either`() {
    var site = site(nl: "De <term:other> en de KBO.", fr: "Le <term:other>.")
    site.content["registry/terms.yaml"] =
      Self.terms + "\nother: {term: {nl: ander, fr: autre}, abbreviation: {nl: KBO, fr: AU}}"
    expectDiagnostics(in: site, [])
  }

  @Test func `an abbreviation behind a wording to avoid is no second fault`() {
    expectDiagnostics(in: site(nl: "De «Kruispuntbank voor Ondernemingen» (KBO), ja de KBO."), ["avoided-wording"])
  }

  @Test func `the full wording of something else does not explain an abbreviation`() {
    expectDiagnostics(in: site(nl: "De bank («KBO»)."), ["abbreviation-not-introduced"])
  }

  @Test func `a page that another text of it explains is fine, another guide is not`() {
    var site = site(nl: "De KBO.", fr: "Rien.")
    site.content["guides/sample/guide.yaml"] = SampleSite.guide(
      steps: "- {id: one, do: {nl: De KBO., fr: La BCE.}}\n- {id: two, by: bank, do: {nl: Dit., fr: Ceci.}}")
    expectDiagnostics(in: site, [])
    site.content["guides/other/guide.yaml"] = SampleSite.guide(
      steps: "- {id: one, do: {nl: De «KBO»., fr: La «BCE».}}", title: "{nl: Ander, fr: Autre}")
    expectDiagnostics(in: site, ["abbreviation-not-introduced", "abbreviation-not-introduced"])
  }

  private func notes(nl: String, rest: String = "") -> [String] {
    var site = site(nl: nl)
    if !rest.isEmpty { site.content["guides/sample/guide.yaml"]? += rest }
    return site.run().diagnostics.filter { $0.problem.code == "unknown-abbreviation" }.map(\.message)
  }

  @Test func `an abbreviation that nobody explains is a note, once`() {
    #expect(
      notes(nl: "Naar het OCMW, ja het OCMW, of AB-12.")
        == ["OCMW", "AB-12"].map { "this guide does not say what '\($0)' means" })
  }

  @Test(arguments: [
    "Een PDF of DOCX van 3 MB is OK.", "Hoofdstuk III, deel XIV en L I.", "Het Openbaar Centrum (OCMW). Het OCMW.",
    "Het OCMW (Openbaar Centrum) en het OCMW.", "LET OP: SLUIT HET VENSTER.", "Sluit het venster NIET.", "A B C en B1.",
    "BE12 3456 7890 en ABCDEFGH.", "De KBO (<term:bank>).", "De <term:bank> (XYZ).", "De VT of `XYZ`.",
  ])
  func `capitals that need no explanation are fine`(text: String) {
    #expect(notes(nl: text) == [])
  }

  @Test func `an abbreviation of the title is no news`() {
    #expect(notes(nl: "Het OCMW.", rest: "\nsummary: {nl: Het OCMW., fr: Le CPAS.}\n").count == 2)
    var site = site(nl: "Het OCMW.")
    site.content["guides/sample/guide.yaml"] = site.content["guides/sample/guide.yaml"]?.replacing(
      "{nl: Voorbeeld", with: "{nl: Steun van het OCMW")
    #expect(!site.run().diagnostics.contains { $0.problem.code == "unknown-abbreviation" })
  }
}

extension Marks {
  /// A text in which quotation marks stand for themselves.
  fileprivate static func escape(_ text: String) -> String {
    text.replacing("«", with: "‹").replacing("»", with: "›")
  }
}
