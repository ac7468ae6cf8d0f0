import Diagnostics
import TestSupport
import Testing

/// All languages of a text cite the same things. A correct translation gives no alarm, and each thing that is missing gives one message.
@Suite struct ReferenceParityTests {
  /// Expects the faults of a text in a site with an entry of every kind.
  private func expect(
    nl: String, fr: String, _ faults: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectDiagnostics(in: .citing(nl: nl, fr: fr), faults, sourceLocation: sourceLocation)
  }

  /// Expects a text to be a correct translation, whichever language has which words.
  private func expectEqual(_ one: String, _ other: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expect(nl: one, fr: other, [], sourceLocation: sourceLocation)
    expect(nl: other, fr: one, [], sourceLocation: sourceLocation)
  }

  // MARK: What is missing

  @Test func `what one language cites and another does not is a fault where it is cited`() {
    expect(
      nl: "Zie «<step:two>».", fr: "Bien.",
      ["reference-parity: add '<step:two>' to the French text, or remove it here"])
    expect(
      nl: "Goed.", fr: "Voir «[ça](step:two)».",
      ["reference-parity: add '<step:two>' to the Dutch text, or remove it here"])
  }

  @Test func `one reference for another is one fault, which names both`() {
    let outcome = SampleSite.citing(nl: "Zie <step:two>.", fr: "Voir <step:three>.").run()
    #expect(
      outcome.diagnostics.filter { $0.severity == .error }.map(\.message)
        == ["'<step:two>' stands in the Dutch text, and '<step:three>' in the French one"])
    expect(
      nl: "Zie «<step:two>».", fr: "Voir <step:three>.", ["reference-parity: cite the same in all languages"])
    expect(nl: "Zie «<link:csam>».", fr: "Voir <contact:desk>.", ["reference-parity"])
    expect(
      nl: "Zie <link:csam>, «<step:two>».", fr: "Voir <step:three> et <link:csam>.", ["reference-parity"])
  }

  @Test func `two things that are missing are two faults`() {
    expect(
      nl: "Zie «<step:two>» en «<link:csam>».", fr: "Bien.", ["reference-parity", "reference-parity"])
    expect(
      nl: "Zie «<step:two>», «<link:csam>».", fr: "Voir <contact:desk>.", ["reference-parity", "reference-parity"])
  }

  @Test func `the same reference twice is missing once`() {
    expect(nl: "Zie «<step:two>», en nog eens <step:two>.", fr: "Bien.", ["reference-parity"])
  }

  @Test func `a text that is compared with its titles is told from them`() {
    expect(nl: "Zie <step:hint>, «<step:two>».", fr: "Voir <step:hint>.", ["reference-parity"])
  }

  // MARK: Correct translations

  @Test func `order, repetition, number, capital and own words are free`() {
    expectEqual(
      "<Term:user> in <step:two>, daarna <step:three>, dan weer <step:two>.",
      "[L'étape d'après](step:three) et les <terms:user>, puis <step:two>.")
  }

  @Test func `naming the own guide makes no difference`() {
    expectEqual("Zie <step:two>, <part:later>.", "Voir <step:sample/two>, <part:sample/later>.")
    expectEqual("Zie <figure:login>.", "Voir <figure:sample/login>.")
  }

  @Test func `steps are the same as a range, as a list and one by one`() {
    for other in ["<steps:one,two,three>", "<steps:two,three,one>", "<step:one>, <step:two>, <step:three>"] {
      expectEqual("Herhaal <steps:one..three>.", "Répétez \(other).")
    }
    expectEqual("Herhaal <steps:one..two> en <step:three>.", "Répétez <step:one> et <steps:two..three>.")
  }

  @Test func `from one step to another says what a range says`() {
    expectEqual("Herhaal <steps:one..three>.", "Répétez de l'<step:one> à l'<step:three>.")
    expect(
      nl: "Herhaal «<steps:one..three>».", fr: "Répétez <steps:one,three>.",
      ["reference-parity: cite the same in all languages"])
    expect(nl: "Herhaal «<steps:one..three>».", fr: "Répétez l'<step:one>.", ["reference-parity"])
    expect(nl: "Herhaal <steps:one..two>.", fr: "Répétez «<steps:one..three>».", ["reference-parity"])
  }

  @Test func `a click path cites the same as its labels one by one`() {
    expectEqual("Klik op <ui:menu/users>.", "Cliquez sur <ui:menu>, puis sur <ui:users>.")
    expect(nl: "Klik op «<ui:menu/users>».", fr: "Cliquez sur <ui:menu>.", ["reference-parity"])
  }

  @Test func `the labels of a click path keep their order`() {
    expect(nl: "Klik op «<ui:menu/users>».", fr: "Cliquez sur <ui:users/menu>.", ["reference-parity"])
    expectEqual("Klik op <ui:menu/users>, niet op <ui:users/menu>.", "Pas <ui:users/menu>, mais <ui:menu/users>.")
  }

  // MARK: Faults that come first

  @Test(
    arguments: [
      ("«<step:two»,", "<step:two>", "bad-reference"), ("«<step: two>»", "<step:two>", "bad-reference"),
      ("«<step:tow>»", "<step:two>", "unknown-reference"),
      ("«<steps:three..two>»", "<steps:two..three>", "reverse-range"),
      ("«stap 2°»", "<step:two>", "typed-number"), ("«<https://www.csam.be>»", "<link:csam>", "typed-address"),
      ("«desk@example.org»", "<contact:desk>", "typed-email"), ("«<stpe:two>»", "<step:two>", "unknown-kind"),
      ("«<b>»dit</b>", "<step:two>", "raw-html"), ("«![dit](login.svg)»", "<figure:login>", "image-in-text"),
      ("«<ui:menu/usres>»", "<ui:menu/users>", "unknown-reference"),
    ])
  func `a fault that may have been meant for a reference is no second one`(nl: String, fr: String, code: String) {
    expect(nl: "Zie \(nl).", fr: "Voir \(fr).", [code])
  }

  @Test func `a fault of another kind does not hide what is missing`() {
    expect(
      nl: "Zie «<link:csma>» en <step:two>.", fr: "Voir «<step:three>», <link:csam>, <step:two>.",
      ["unknown-reference", "reference-parity"])
    expect(nl: "Doe «stap 9» of «<link:csam>».", fr: "Bien.", ["typed-number", "reference-parity"])
    expect(nl: "Dit\n\n«***»\n\n«<step:two>»", fr: "Bien.", ["line-in-text", "reference-parity"])
  }

  @Test func `a declaration that cannot be read is no difference`() {
    var site = SampleSite.citing(nl: "Zie <link:a>.", fr: "Voir <link:a>.")
    site.content["registry/links.yaml"] = "a: {text: a«:» b}"
    expectDiagnostics(in: site, ["unquoted-colon"])
  }

  // MARK: Three languages

  /// A guide in three languages whose step has these texts.
  private func site(nl: String, fr: String, de: String) -> SampleSite {
    SampleSite(
      guide: """
        title: {nl: Voorbeeld, fr: Exemple, de: Beispiel}
        parts:
          - id: main
            title: {nl: Deel, fr: Partie, de: Teil}
            steps:
              - id: one
                do:
                  nl: \(nl)
                  fr: \(fr)
                  de: \(de)
              - {id: two, do: {nl: Dan dat., fr: Puis cela., de: Dann das.}}
              - {id: three, do: {nl: Ten slotte., fr: Enfin., de: Zuletzt.}}
        """,
      site: """
        title: {nl: Gidsen, fr: Guides, de: Anleitungen}
        publisher: {nl: Gemeente, fr: Commune, de: Gemeinde}
        languages: [nl, fr, de]
        """)
  }

  @Test func `what one of three languages lacks is one fault`() {
    expectDiagnostics(
      in: site(nl: "Zie «<step:two>».", fr: "Bien.", de: "Siehe <step:two>."),
      ["reference-parity: add '<step:two>' to the French text, or remove it here"])
  }

  @Test func `what only one of three languages has is one fault`() {
    let site = site(nl: "Goed.", fr: "Voir «<step:two>».", de: "Gut.")
    expectDiagnostics(
      in: site, ["reference-parity: add '<step:two>' to the Dutch and German texts, or remove it here"])
    #expect(
      site.run().diagnostics.map(\.message)
        == ["'<step:two>' stands in the French text and not in the Dutch and the German one"])
  }

  @Test func `the odd one out of three is the fault`() {
    let site = site(nl: "Zie <step:two>.", fr: "Voir «<step:three>».", de: "Siehe <step:two>.")
    expectDiagnostics(in: site, ["reference-parity: cite the same in all languages"])
    #expect(
      site.run().diagnostics.map(\.message)
        == ["'<step:three>' stands in the French text, and '<step:two>' in the Dutch and German ones"])
  }

  @Test func `a language whose text is missing does not keep the others from being compared`() {
    var site = site(nl: "Zie «<step:two>».", fr: "Bien.", de: "Gut.")
    site.content["guides/sample/guide.yaml"] = site.content["guides/sample/guide.yaml"]?
      .replacing("          de: Gut.\n", with: "").replacing("          nl: Zie", with: "          «nl»: Zie")
    expectDiagnostics(in: site, ["missing-language", "reference-parity"])
  }
}
