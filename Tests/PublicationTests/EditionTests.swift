import TestSupport
import Testing

@Suite struct EditionTests {
  private static let site = """
    title: {nl: Gidsen, fr: Guides}
    publisher: {nl: Gemeente, fr: Commune}
    languages: [nl, fr]
    editions:
      - {id: internal, title: {nl: Voor medewerkers, fr: Pour les collaborateurs}}
      - {id: partners, title: {nl: Voor partners, fr: Pour les partenaires}}
    """
  private static let guide = """
    title: {nl: Voorbeeld, fr: Exemple}
    parts:
      - id: secret
        only: [internal]
        title: {nl: Geheim, fr: Secret}
        steps: [{id: hidden, do: {nl: Stil., fr: Chut.}}]
      - id: main
        title: {nl: Deel, fr: Partie}
        steps:
          - {id: first, only: [internal, partners], do: {nl: Vooraf., fr: Avant.}}
          - use: enter
            only: [internal]
          - id: two
            do:
              - text: {nl: Voor iedereen., fr: Pour tous.}
              - text: {nl: "Na <step:first>.", fr: "Après <step:first>."}
                only: [internal, partners]
              - note: {nl: "Na <step:enter>.", fr: "Après <step:enter>."}
                only: [internal]
          - {id: three, do: {nl: "Na <step:two>.", fr: "Après <step:two>."}}
    """
  private var sample: SampleSite {
    SampleSite(
      guide: Self.guide, site: Self.site,
      others: ["fragments/enter.yaml": "steps: [{id: enter, do: {nl: Binnen., fr: Entrez.}}]"])
  }

  @Test func `without an edition, what is kept for one is left out, and numbers are computed after that`() throws {
    let site = try sample.published()
    let page = site.page("nl")
    #expect(page.all("part").count == 1)
    #expect(
      page.all("step").map { "\($0["id"] ?? "") \($0.all("number").first?.text ?? "")" } == ["two 1°", "three 2°"])
    #expect(page.element("three")?.all("do").first?.text == "Na stap\u{A0}1°.")
    #expect(page.element("two")?.all("do").first?.text == "Voor iedereen.")
    #expect(page.all("edition").isEmpty)
    for text in ["Stil", "Vooraf", "Binnen", "medewerkers"] {
      #expect(!site.files.values.contains { $0.contains(text) }, "\(text) is not for everyone")
    }
  }

  @Test func `an edition has what is kept for it, and says its name`() throws {
    let site = try sample.published(edition: "internal")
    let page = site.page("fr")
    #expect(page.all("part").count == 2)
    #expect(
      page.all("step").map { "\($0["id"] ?? "") \($0.all("number").first?.text ?? "")" } == [
        "hidden 1°", "first 1°", "enter 2°", "two 3°", "three 4°",
      ])
    #expect(page.element("three")?.all("do").first?.text == "Après étape\u{A0}3°.")
    #expect(page.element("two")?.all("note").first?.named("p").last?.text == "Après étape\u{A0}2°.")
    #expect(
      page.all("edition").map(\.text) == ["Édition: Pour les collaborateurs"].map { $0.replacing(":", with: "\u{A0}:") }
    )
    #expect(site.page("nl", "index").all("edition").map(\.text) == ["Editie: Voor medewerkers"])
    #expect(site.markdown("nl").contains("**Editie**: Voor medewerkers"))
    #expect(site.faults == [])
  }

  @Test func `another edition has its own part of it`() throws {
    let page = try sample.published(edition: "partners").page("nl")
    #expect(page.all("step").compactMap { $0["id"] } == ["first", "two", "three"])
    #expect(page.element("two")?.all("do").first?.named("p").map(\.text) == ["Voor iedereen.", "Na stap\u{A0}1°."])
  }

  @Test(arguments: ["hidden", "first", "enter"])
  func `citing a step that the edition leaves out is an error that says so`(step: String) {
    var sample = sample
    sample.content["guides/sample/guide.yaml"] =
      Self.guide + "\nafter: {nl: 'Zie «<step:\(step)>».', fr: 'Voir «<step:\(step)>».'}"
    expectDiagnostics(in: sample, ["left-out", "left-out"])
  }

  @Test func `a way to a part that the edition leaves out is an error that says so`() {
    var sample = sample
    sample.content["guides/sample/guide.yaml"] =
      Self.guide
      + "\nchoose: [{when: {nl: U, fr: Vous}, part: «secret»}]\nafter: {nl: 'Zie «<part:secret>».', fr: 'Voir «<part:secret>».'}"
    let help = "put this text in a block or step with the same 'only', or name something that everyone has"
    expectDiagnostics(in: sample, Array(repeating: "left-out: \(help)", count: 3))
    #expect(sample.pages(edition: "internal") != nil)
  }
}
