import Diagnostics
import TestSupport
import Testing

/// Titles that a reader cannot tell apart, and choices without an answer.
@Suite struct TitleTests {
  private static let help = "duplicate-title: say in each title what sets it apart"

  private func step(_ id: String, nl: String, fr: String) -> String {
    "- {id: \(id), title: {nl: \(nl), fr: \(fr)}, do: {nl: Zo., fr: Voilà.}}\n"
  }

  // MARK: Steps

  @Test func `two steps of a part with one title in a language are a fault at the second, once`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(steps: step("a", nl: "Betalen", fr: "Payer") + step("b", nl: "«BETALEN.»", fr: "payer"))
      ),
      [Self.help])
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(steps: step("a", nl: "Kiezen", fr: "Payer") + step("b", nl: "Betalen", fr: "«Payer !»"))
      ),
      [Self.help])
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          steps: step("a", nl: "Betalen", fr: "Payer") + step("b", nl: "Betalen (kaart)", fr: "Payer (carte)"))),
      [])
    let message = SampleSite(
      guide: SampleSite.guide(steps: step("a", nl: "Betalen", fr: "Payer") + step("b", nl: "Betalen", fr: "Payer"))
    ).run().diagnostics.first?.message
    #expect(message == "'Betalen' is the title of the step 'a', too")
  }

  @Test func `substeps and branches meet the titles around them, not those of another branch`() {
    func choice(_ second: String) -> String {
      """
      - id: way
        title: {nl: Kiezen, fr: Choisir}
        do: {nl: Kies., fr: Choisissez.}
        steps: [{id: sub, title: {nl: Lezen, fr: Lire}, do: {nl: Lees., fr: Lisez.}}]
        choose:
          - when: {nl: Ja, fr: Oui}
            steps: [{id: yes, title: {nl: Betalen, fr: Payer}, do: {nl: Zo., fr: Voilà.}}]
          - when: {nl: Nee, fr: Non}
            steps: [{id: no, title: {nl: \(second), fr: Autrement}, do: {nl: Zo., fr: Voilà.}}]
      """
    }
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(steps: choice("Betalen"))), [])
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(steps: choice("«Lezen»"))), [Self.help])
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(steps: choice("«Nadien»") + "\n" + step("last", nl: "Nadien", fr: "Après"))),
      [Self.help])
  }

  @Test func `steps of different parts, and of editions that exclude each other, may share a title`() {
    let part = { (id: String, title: String) in
      "  - {id: \(id), title: {nl: \(title), fr: \(title)}, steps: [{id: \(id)-pay, title: {nl: Betalen, fr: Payer}, do: {nl: Zo., fr: Voilà.}}]}"
    }
    let guide = "title: {nl: Gids, fr: Guide}\nparts:\n"
    expectDiagnostics(in: SampleSite(guide: guide + part("one", "A") + "\n" + part("two", "B")), [])
    expectDiagnostics(
      in: SampleSite(guide: guide + part("one", "A") + "\n" + part("two", "«A»").replacing("fr: «A»", with: "fr: C")),
      [Self.help])

    let site = SampleSite(
      guide: SampleSite.guide(
        steps: """
          - {id: staff, only: [internal], title: {nl: Betalen, fr: Payer}, do: {nl: Zo., fr: Voilà.}}
          - {id: pay, only: [partners], title: {nl: Betalen, fr: Payer}, do: {nl: Zo., fr: Voilà.}}
          """),
      site: SampleSite.site
        + "\neditions: [{id: internal, title: {nl: I, fr: I}}, {id: partners, title: {nl: P, fr: P}}]")
    for edition in [nil, "internal", "partners"] { expectDiagnostics(in: site, [], edition: edition) }
  }

  @Test func `a fragment that is used twice brings its titles twice, which is fine`() {
    let site = SampleSite(
      guide: SampleSite.guide(steps: "- use: f\n- use: f"),
      others: ["fragments/f.yaml": "steps:\n" + step("a", nl: "Aanmelden", fr: "Se connecter").indented(by: 2)])
    expectDiagnostics(in: site, [])
  }

  // MARK: Guides

  @Test func `two guides of one title are a fault of the second`() {
    var site = SampleSite(guide: SampleSite.guide(title: "{nl: «Voorbeeld.», fr: Autre exemple}"))
    site.content["guides/other/guide.yaml"] = SampleSite.guide()
    expectDiagnostics(in: site, [Self.help])
    site.content["guides/sample/guide.yaml"] = SampleSite.guide(title: "{nl: Voorbeeld 2, fr: Exemple 2}")
    expectDiagnostics(in: site, [])
  }

  // MARK: Choices

  @Test func `a way without an answer is a fault, a way alone worth a note`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(rest: "choose: [{when: {nl: «Ja», fr: Oui}}, {when: {nl: Nee, fr: Non}, part: main}]")),
      ["empty-branch: add 'part:' or 'do:'"], includingNotes: true)
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(rest: "choose: [{when: {nl: «Ja», fr: Oui}, part: main}]")),
      ["single-branch: add a branch for them; where they simply go on, this is right"], includingNotes: true)
  }

  @Test func `a branch that another edition answers is not alone`() {
    let steps = """
      - id: one
        do: {nl: Kies., fr: Choisissez.}
        choose:
          - {when: {nl: Ja, fr: Oui}, do: {nl: Zo., fr: Voilà.}}
          - {when: {nl: Nee, fr: Non}, only: [internal], do: {nl: Niet., fr: Pas.}}
      """
    let site = SampleSite(
      guide: SampleSite.guide(steps: steps),
      site: SampleSite.site + "\neditions: [{id: internal, title: {nl: Intern, fr: Interne}}]")
    expectDiagnostics(in: site, [], includingNotes: true)
  }

  @Test func `an answer that is written wrongly is one fault`() {
    let steps =
      "- id: one\n  do: {nl: a, fr: b}\n  choose:\n    - {when: {nl: Ja, fr: Oui}, do: {nl: a, fr: b}}\n    - {when: {nl: Nee, fr: Non}, do: «kies»}"
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(steps: steps)), ["wrong-type"], includingNotes: true)
  }

  @Test func `a branch with steps of a fragment, or a result alone, has an answer`() {
    let steps =
      "- id: one\n  do: {nl: a, fr: b}\n  choose:\n    - {when: {nl: Ja, fr: Oui}, steps: [{use: f}]}\n    - {when: {nl: Nee, fr: Non}, result: {nl: a, fr: b}}"
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(steps: steps), others: ["fragments/f.yaml": "steps: [{id: two, do: {nl: a, fr: b}}]"]),
      [], includingNotes: true)
  }
}
