import Diagnostics
import Publication
import TestSupport
import Testing

/// What is declared and used by nothing.
@Suite struct UnusedTests {
  private static let editions = """

    editions:
      - {id: internal, title: {nl: Intern, fr: Interne}}
      - {id: partners, title: {nl: Partners, fr: Partenaires}}
    """

  /// The messages about what is not used.
  private func unused(_ site: SampleSite, edition: String? = nil) -> [String] {
    site.run(edition: edition).diagnostics.filter { $0.problem.code.hasPrefix("unused") }.map(\.message)
  }

  /// A site with one entry of each registry, and a guide with these steps and more keys.
  private func site(_ steps: String, rest: String = "", site: String = "") -> SampleSite {
    var sample = SampleSite(
      guide: SampleSite.guide(steps: steps, rest: rest), site: SampleSite.site + site,
      links: "town: {text: Town, url: \"https://www.example.org/\", verified: 2026-11-23}",
      contacts: "desk: {name: Desk, phone: 02 555 01 23, verified: 2026-11-23}",
      terms: "permit: {term: permit, verified: 2026-11-23}", labels: "next: {text: Next, verified: 2026-11-23}",
      files: "form: {title: {nl: Formulier, fr: Formulaire}, path: form.pdf, verified: 2026-11-23}")
    sample.binaries["files/form.pdf"] = [1]
    return sample
  }

  private static let text = "{nl: Zo., fr: Voilà.}"
  private static let all = [
    "the contact 'desk'", "the file 'form'", "the label 'next'", "the link 'town'", "the term 'permit'",
  ]

  // MARK: Entries

  @Test func `what no text and no key names is worth a note at its id`() {
    #expect(unused(site("- {id: one, do: \(Self.text)}")) == Self.all.map { "nothing uses \($0)" })
    expectDiagnostics(
      in: SampleSite(labels: "«next»: {text: Next, verified: 2026-11-23}"),
      ["unused-entry: take this label out, or write <ui:next> where it belongs"], includingNotes: true)
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(rest: "figures: {«login»: {alt: {nl: Het scherm, fr: L'écran}}}")),
      ["unused-entry: take this figure out, or write 'figure: login' where it belongs"], includingNotes: true)
  }

  @Test(arguments: [
    ("link", "- {id: one, at: town, do: {nl: Zo., fr: Voilà.}}"),
    ("link", "- {id: one, do: {nl: \"Zie <link:town>.\", fr: \"Voir <link:town>.\"}}"),
    ("link", "- {id: one, do: {nl: \"Zie [de site](link:town).\", fr: \"Voir [le site](link:town).\"}}"),
    ("contact", "- {id: one, do: [{contact: desk}]}"),
    ("contact", "- {id: one, do: [{note: {nl: \"<Contact:desk>\", fr: \"<Contact:desk>\"}}]}"),
    ("term", "- {id: one, by: permit, do: {nl: Zo., fr: Voilà.}}"),
    (
      "term",
      "- {id: one, do: {nl: Zo., fr: Voilà.}, trouble: [{when: {nl: <term:permit>, fr: <term:permit>}, do: {nl: a, fr: b}}]}"
    ),
    ("label", "- {id: one, do: {nl: Zo., fr: Voilà.}, fields: [{label: next, enter: {nl: a, fr: b}}]}"),
    ("label", "- {id: one, do: {nl: Zo., fr: Voilà.}, result: {nl: \"<ui:next/next>\", fr: \"<ui:next/next>\"}}"),
    (
      "label",
      "- {id: one, do: {nl: Zo., fr: Voilà.}, figure: {id: f, alt: {nl: a, fr: b}, callouts: [{area: [1, 1, 1, 1], label: next}]}}"
    ),
    ("file", "- {id: one, do: {nl: Zo., fr: Voilà.}, files: [form]}"),
    ("file", "- {id: one, do: {nl: \"<file:form>\", fr: \"<file:form>\"}}"),
  ])
  func `each way to use an entry counts`(what: String, steps: String) {
    var site = site(steps)
    site.binaries["guides/sample/figures/f.svg"] = Array("<svg width='4' height='3'/>".utf8)
    #expect(unused(site) == Self.all.filter { !$0.contains("the \(what) ") }.map { "nothing uses \($0)" })
  }

  @Test func `what the site, the help of a guide or a table names is used`() {
    let table =
      "- {id: one, do: [{table: {columns: [{nl: <term:permit>, fr: <term:permit>}], rows: [[{nl: <ui:next>, fr: <ui:next>}]]}}]}"
    #expect(
      unused(
        site(
          table, rest: "after: {nl: \"<file:form>\", fr: \"<file:form>\"}",
          site: "\nhelp: [desk]\nbanner: {nl: <link:town>, fr: <link:town>}"))
        == [])
    #expect(unused(site("- {id: one, do: \(Self.text)}", rest: "help: [desk]")).count == 4)
  }

  @Test func `an entry that a used one names is used`() {
    var site = site("- {id: one, do: {nl: \"<ui:next> <contact:desk>\", fr: \"<ui:next> <contact:desk>\"}}")
    site.content["registry/labels.yaml"] = "next: {text: Next, on: town, verified: 2026-11-23}"
    site.content["registry/contacts.yaml"] =
      "desk: {name: Desk, phone: 02 555 01 23, note: {nl: \"<term:permit> <file:form>\", fr: \"<term:permit> <file:form>\"}, verified: 2026-11-23}"
    #expect(unused(site) == [])
  }

  @Test func `of what only unused entries use, the first is named, and the others once it is gone`() {
    var site = SampleSite(
      contacts: "desk: {name: Desk, form: town, note: {nl: <term:permit>, fr: <term:permit>}, verified: 2026-11-23}",
      terms: "permit: {term: permit, verified: 2026-11-23}")
    site.content["registry/links.yaml"] = "town: {text: Town, url: \"https://www.example.org/\", verified: 2026-11-23}"
    #expect(unused(site) == ["nothing uses the contact 'desk'"])
    site.content["registry/contacts.yaml"] = nil
    #expect(unused(site) == ["nothing uses the link 'town'", "nothing uses the term 'permit'"])
  }

  @Test func `entries that only use each other do not keep each other`() {
    func term(_ id: String, _ cited: String) -> String {
      "\(id): {term: \(id), definition: {nl: <term:\(cited)>, fr: <term:\(cited)>}, verified: 2026-11-23}\n"
    }
    #expect(unused(SampleSite(terms: term("a", "a"))) == ["nothing uses the term 'a'"])
    #expect(unused(SampleSite(terms: term("a", "b") + term("b", "a"))) == ["nothing uses the term 'a'"])
    #expect(
      unused(SampleSite(terms: term("a", "b") + term("b", "a") + term("c", "a"))) == ["nothing uses the term 'c'"])
  }

  @Test func `an error comes first, for what it hides may be a use`() {
    let labels = "next: {text: Next, verified: 2026-11-23}"
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(nl: "«<ui:nxet>»", fr: "«<ui:nxet>»"), labels: labels),
      ["unknown-reference", "unknown-reference"], includingNotes: true)
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(rest: "«aftre»: {nl: <ui:next>, fr: <ui:next>}"), labels: labels),
      ["unknown-key"], includingNotes: true)
  }

  // MARK: Editions

  @Test(arguments: [
    "- {id: one, do: {nl: a, fr: b}}\n- {id: two, only: [internal], do: {nl: <ui:next>, fr: <ui:next>}}",
    "- {id: one, do: [{text: {nl: a, fr: b}}, {text: {nl: <ui:next>, fr: <ui:next>}, only: [internal]}]}",
    "- {id: one, do: [{text: {nl: a, fr: b}}, {note: {nl: <ui:next>, fr: <ui:next>}, only: [internal]}]}",
    "- {id: one, do: [{text: {nl: a, fr: b}}, {fields: [{label: next, enter: {nl: a, fr: b}}], only: [internal]}]}",
    "- {id: one, do: [{text: {nl: a, fr: b}}, {table: {columns: [{nl: a, fr: b}], rows: [[{nl: <ui:next>, fr: <ui:next>}]]}, only: [internal]}]}",
    "- {id: one, do: {nl: a, fr: b}}\n- {use: f, only: [internal]}",
    "- {id: one, do: {nl: a, fr: b}}\n- {id: two, only: [internal], do: {nl: a, fr: b}, steps: [{use: f}]}",
    "- {id: one, do: {nl: a, fr: b}, choose: [{when: {nl: a, fr: b}, do: {nl: a, fr: b}}, {when: {nl: <ui:next>, fr: <ui:next>}, only: [internal], do: {nl: a, fr: b}}]}",
    "- {id: one, do: {nl: a, fr: b}}\n- {id: two, only: [internal], do: {nl: a, fr: b}, figure: {id: g, alt: {nl: a, fr: b}, callouts: [{area: [1, 1, 1, 1], label: next}]}}",
    "- {id: one, do: {nl: a, fr: b}}\n- {id: two, only: [internal], do: {nl: a, fr: b}, trouble: [{when: {nl: a, fr: b}, do: {nl: <ui:next>, fr: <ui:next>}}]}",
  ])
  func `what one edition uses is used, whichever edition is built`(steps: String) {
    var site = SampleSite(
      guide: SampleSite.guide(steps: steps), site: SampleSite.site + Self.editions,
      labels: "next: {text: Next, verified: 2026-11-23}\nalone: {text: Alone, verified: 2026-11-23}")
    if steps.contains("use: f") {
      site.content["fragments/f.yaml"] = "steps: [{id: f-one, do: {nl: <ui:next>, fr: <ui:next>}}]"
    }
    site.binaries["guides/sample/figures/g.svg"] = Array("<svg width='4' height='3'/>".utf8)
    for edition in [nil, "internal", "partners"] {
      #expect(unused(site, edition: edition) == ["nothing uses the label 'alone'"], "\(edition ?? "everyone")")
    }
  }

  @Test func `a part, a way and a figure that one edition has count, too`() {
    var site = SampleSite(
      guide: """
        title: {nl: Voorbeeld, fr: Exemple}
        choose:
          - {when: {nl: Ja, fr: Oui}, part: main}
          - {when: {nl: <ui:way>, fr: <ui:way>}, only: [internal], part: main}
        figures: {login: {alt: {nl: "<ui:login>", fr: "<ui:login>"}}}
        parts:
          - {id: main, title: {nl: Deel, fr: Partie}, steps: [{id: one, do: {nl: Ja., fr: Oui.}}]}
          - id: staff
            only: [internal]
            title: {nl: <ui:title>, fr: <ui:title>}
            closing: {nl: <ui:closing>, fr: <ui:closing>}
            steps: [{id: two, do: {nl: Ja., fr: Oui.}, figure: login}]
        """,
      site: SampleSite.site + Self.editions,
      labels: ["way", "title", "closing", "login"].map { "\($0): {text: \($0), verified: 2026-11-23}" }.joined(
        separator: "\n"))
    site.binaries["guides/sample/figures/login.svg"] = Array("<svg width='4' height='3'/>".utf8)
    for edition in [nil, "internal", "partners"] { #expect(unused(site, edition: edition) == []) }
  }

  // MARK: Fragments

  @Test func `a fragment that no guide uses is worth a warning, at its file`() {
    let site = SampleSite(others: ["fragments/f.yaml": "steps: [{id: f-one, do: {nl: a, fr: b}}]"])
    expectDiagnostics(in: site, ["content/fragments/f.yaml: unused-fragment"])
    #expect(
      site.run().diagnostics.first?.help == "write '- use: f' where its steps belong, or remove the file")
    #expect(site.pages() != nil)
  }

  @Test func `a fragment inside an unused one is not named as well, unless the two go round in a circle`() {
    var site = SampleSite(others: [
      "fragments/outer.yaml": "steps: [{use: inner}]",
      "fragments/inner.yaml": "steps: [{id: one, do: {nl: <ui:next>, fr: <ui:next>}}]",
    ])
    site.content["registry/labels.yaml"] = "next: {text: Next, verified: 2026-11-23}"
    #expect(unused(site) == ["no guide uses the fragment 'outer'"])
    site.content["fragments/outer.yaml"] = "steps: [{use: «inner»}]"
    site.content["fragments/inner.yaml"] = "steps: [{use: outer}]"
    expectDiagnostics(in: site, ["fragment-cycle"])
  }

  @Test func `the texts of an unused fragment are checked, each once`() {
    var site = SampleSite(others: [
      "fragments/outer.yaml": "steps:\n  - use: inner\n  - {id: a, do: {nl: Zie «<link:twon>»., fr: Bien.}}",
      "fragments/inner.yaml": "steps: [{id: b, do: {nl: Zie «<ui:nxet>»., fr: Bien.}}]",
    ])
    expectDiagnostics(in: site, ["unknown-reference", "unknown-reference"])
    #expect(site.run().diagnostics.count == 2)
    site.content["fragments/outer.yaml"] = "steps: [{id: a, do: {nl: «<link:town>», fr: Bien.}}]"
    site.content["fragments/inner.yaml"] = nil
    site.content["registry/links.yaml"] = "town: {text: Town, url: \"https://www.example.org/\", verified: 2026-11-23}"
    expectDiagnostics(in: site, ["reference-parity"])
  }

  @Test func `the pictures of an unused fragment must be there`() {
    expectDiagnostics(
      in: SampleSite(others: [
        "fragments/f.yaml":
          "steps: [{id: a, do: {nl: a, fr: b}, figure: login}]\nfigures: {«login»: {alt: {nl: a, fr: b}}}"
      ]), ["missing-picture"])
  }

  @Test func `an unused fragment may cite what only its guide will have`() {
    let text =
      "{nl: \"Na <step:start>, <part:main> en <figure:map>; zie <step:b>, <step:sample/one>.\", fr: \"Après <step:start>, <part:main> et <figure:map> ; voir <step:b>, <step:sample/one>.\"}"
    let site = SampleSite(others: [
      "fragments/f.yaml": "steps:\n  - {id: a, do: \(text)}\n  - {id: b, do: {nl: a, fr: b}}"
    ])
    expectDiagnostics(in: site, ["content/fragments/f.yaml: unused-fragment"])
    var other = site
    other.content["fragments/f.yaml"] = "steps: [{id: a, do: {nl: «<step:sample/oen>», fr: «<step:sample/oen>»}}]"
    expectDiagnostics(in: other, ["unknown-reference: did you mean 'sample/one'?", "unknown-reference"])
  }

  @Test func `a figure of a fragment that no step shows is named, and its texts are checked`() {
    var site = SampleSite(
      guide: SampleSite.guide(steps: "- use: f"),
      others: [
        "fragments/f.yaml":
          "steps: [{id: a, do: {nl: a, fr: b}}]\nfigures: {login: {alt: {nl: <ui:next>, fr: <ui:next>}}}"
      ])
    site.content["registry/labels.yaml"] = "next: {text: Next, verified: 2026-11-23}"
    #expect(unused(site) == ["nothing uses the figure 'login'"])
    site.content["registry/labels.yaml"] = nil
    #expect(site.run().diagnostics.map(\.problem.code) == ["unknown-reference", "unknown-reference"])
  }
}
