import Diagnostics
import TestSupport
import Testing

/// What the fixes of the resolver change: the text with them, and what they add to files.
private func fixed(_ site: SampleSite, _ path: String = "guides/sample/guide.yaml") -> (
  source: String, additions: [String]
) {
  let outcome = site.run()
  let fixes = outcome.diagnostics.compactMap(\.fix)
  let file = outcome.files.files.first { $0.path == "content/\(path)" }
  let edits = fixes.flatMap(\.edits).filter { outcome.files[$0.range.file].path == "content/\(path)" }
  var additions: [String] = []
  for addition in fixes.flatMap(\.additions) where !additions.contains(addition.text) {
    #expect(addition.path == "registry/links.yaml")
    additions.append(addition.text)
  }
  return (String(decoding: edits.applied(to: file?.bytes ?? []), as: UTF8.self), additions)
}

private let town = """
  town:
    text: website
    url: {nl: "https://www.example.org/nl/", fr: "https://www.example.org/fr/"}
    verified: 2026-11-23
  """

@Suite struct `the fix of a typed address` {
  @Test(arguments: [
    ("Zie https://www.example.org/nl/.", "Zie <link:town>."),
    ("Zie (https://example.org/nl).", "Zie (<link:town>)."),
    ("Zie (op http://example.org/nl/)!", "Zie (op <link:town>)!"),
    ("Zie www.example.org/nl, daarna.", "Zie <link:town>, daarna."),
    ("Zie <https://www.example.org/nl/>.", "Zie <link:town>."),
    ("Zie [onze *site*](https://www.example.org/nl/).", "Zie [onze *site*](link:town)."),
    ("Zie [onze site](<https://www.example.org/nl/>).", "Zie [onze site](link:town)."),
    ("Zie **https://www.example.org/nl/** nu.", "Zie **<link:town>** nu."),
  ])
  func `that is registered for its language cites the entry`(typed: String, mended: String) {
    let site = SampleSite(
      guide: SampleSite.guide(nl: typed, fr: "Voir <link:town>."), links: town)
    let result = fixed(site)
    #expect(result.source == SampleSite.guide(nl: mended, fr: "Voir <link:town>."))
    #expect(result.additions == [])
  }

  @Test(arguments: [
    "Zie https://www.example.org/fr/.", "Zie https://www.example.org/nl/_(a).",
    "Zie [onze site](https://www.example.org/nl/ \"Titel\").", "Zie https://www.example.org/nl/*a*.",
    "Zie https://www.example.org/?a=1&amp;b=2.", #"Zie https://www.example.org/a\_b."#,
    "Zie ftp://www.example.org/nl/.",
    "Zie tekst[https://www.example.org/nl/].", "Mail desk@example.org.",
  ])
  func `is not made where it could change what is meant`(typed: String) {
    let result = fixed(SampleSite(guide: SampleSite.guide(nl: typed, fr: "Voir <link:town>."), links: town))
    #expect(result.source == SampleSite.guide(nl: typed, fr: "Voir <link:town>."))
    #expect(result.additions == [])
  }

  @Test func `is not made where two entries have the address`() {
    let twice = "one: {text: een, url: \"https://example.org/\"}\ntwo: {text: twee, url: \"https://www.example.org\"}"
    let guide = SampleSite.guide(nl: "Zie https://example.org/.")
    #expect(fixed(SampleSite(guide: guide, links: twice)).source == guide)
  }

  @Test func `that is new makes an entry, the same one each time`() {
    let guide = SampleSite.guide(
      nl: "Zie https://paspoort.example.org/aanvraag?x=1#a en https://www.example.org.",
      fr: "Voir https://www.example.org et https://paspoort.example.org/aanvraag?x=1#a.")
    let result = fixed(SampleSite(guide: guide))
    #expect(
      result.source
        == SampleSite.guide(
          nl: "Zie <link:paspoort-example-org-aanvraag> en <link:example-org>.",
          fr: "Voir <link:example-org> et <link:paspoort-example-org-aanvraag>."))
    #expect(
      result.additions == [
        """
        paspoort-example-org-aanvraag:
          text: paspoort.example.org
          url: "https://paspoort.example.org/aanvraag?x=1#a"

        """,
        """
        example-org:
          text: example.org
          url: "https://www.example.org"

        """,
      ])
  }

  @Test func `that differs between the languages makes one entry with an address for each`() {
    let guide = SampleSite.guide(
      nl: "Zie https://www.example.org/nl/pas.", fr: "Voir https://www.example.org/fr/passe.")
    let result = fixed(SampleSite(guide: guide))
    #expect(result.source == SampleSite.guide(nl: "Zie <link:example-org-pas>.", fr: "Voir <link:example-org-pas>."))
    #expect(
      result.additions == [
        """
        example-org-pas:
          text: example.org
          url: {nl: "https://www.example.org/nl/pas", fr: "https://www.example.org/fr/passe"}

        """
      ])
  }

  @Test func `takes an id that no other entry has`() {
    let guide = SampleSite.guide(nl: "Zie https://example.org/a/b, https://example.org/a-b en https://1.example.org.")
    let result = fixed(SampleSite(guide: guide, links: "example-org-a-b: {text: x}"))
    let mended = "Zie <link:example-org-a-b-2>, <link:example-org-a-b-3> en <link:link-1-example-org>."
    #expect(result.source == SampleSite.guide(nl: mended))
  }

  @Test(arguments: ["{csam: {text: CSAM}}", "  csam: {text: CSAM}", "- csam", "csam: {text: CSAM"])
  func `makes no entry in a registry of which the end is no place for one`(links: String) {
    let guide = SampleSite.guide(nl: "Zie https://example.org/.")
    let result = fixed(SampleSite(guide: guide, links: links))
    #expect(result.source == guide)
    #expect(result.additions == [])
  }

  @Test func `keeps the quotation marks of YAML and what they escape`() {
    let guide = SampleSite.guide(
      steps: #"""
        - id: one
          do: {nl: "Een \"site\": https://example.org/.", fr: 'L''adresse: https://example.org/.'} # niet vergeten
        """#)
    #expect(
      fixed(SampleSite(guide: guide)).source == guide.replacing("https://example.org/", with: "<link:example-org>"))
  }
}

@Suite struct `the fix of a quoted label` {
  private let labels = "next: {text: {nl: Volgende, fr: Suivant}, verified: 2026-11-23}"

  @Test(arguments: [
    ("Klik op \"<ui:next>\".", "Klik op <ui:next>."), ("Klik op ‹ <ui:next> ›.", "Klik op <ui:next>."),
    ("Klik op „<ui:next>”.", "Klik op <ui:next>."), ("'<ui:next>' aanklikken.", "<ui:next> aanklikken."),
  ])
  func `takes the marks and the spaces within them away`(typed: String, mended: String) {
    let site = SampleSite(guide: SampleSite.guide(nl: typed, fr: "Cliquez sur <ui:next>."), labels: labels)
    #expect(fixed(site).source == SampleSite.guide(nl: mended, fr: "Cliquez sur <ui:next>."))
  }

  @Test(arguments: ["Klik op l'<ui:next>'.", #"Klik op \"<ui:next>\"."#, "Klik op &quot;<ui:next>&quot;."])
  func `is not made where a mark may be something else`(typed: String) {
    let guide = SampleSite.guide(nl: typed, fr: "Cliquez sur <ui:next>.")
    #expect(fixed(SampleSite(guide: guide, labels: labels)).source == guide)
  }
}
