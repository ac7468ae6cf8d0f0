import TestSupport
import Testing

/// Quotation marks, apostrophes and spaces as each language sets them, on the page. `~` stands for a no-break space.
@Suite struct TypographyTests {
  @Test(arguments: [
    // Quotation marks: straight ones, and those of other languages
    ("Het \"woord\" hier", "Het “woord” hier"), ("Het “woord” hier", "Het “woord” hier"),
    ("Het „woord” hier", "Het “woord” hier"),
    ("Het ‹ woord › hier", "Het “woord” hier"), ("\"Een\" en \"twee\".", "“Een” en “twee”."), ("(\"een\")", "(“een”)"),
    ("\"*een*\"", "“een”"), ("*\"een\"*", "“een”"), ("\"een *twee* `drie`\"", "“een twee drie”"),
    ("\"een\ntwee\"", "“een twee”"),
    ("\"Klik <ui:ok>\"", "“Klik “OK””"),
    // A paragraph begins anew
    ("\"open\n\n\"dicht\"", "“open “dicht”"),
    // Apostrophes
    ("foto's", "foto’s"), ("'s avonds", "’s avonds"), ("de 'n", "de ’n"), ("'t is", "’t is"),
    ("<term:firm>'s", "firma’s"),
    ("*Anna*'s", "Anna’s"), ("1950's", "1950’s"), ("foto’s", "foto’s"),
    // Marks keep no space in Dutch
    ("Let op! Echt? Ja: zo; dus", "Let op! Echt? Ja: zo; dus"), ("om 10:30", "om 10:30"),
    // Code is left alone
    ("`\"a\" 's d'a`", "\"a\" 's d'a"),
  ])
  func `Dutch has its own marks`(written: String, set: String) throws { try expect(written, set, in: "nl") }

  @Test(arguments: [
    ("Le \"mot\" ici", "Le «~mot~» ici"), ("Le “mot” ici", "Le «~mot~» ici"), ("Le ‹mot› ici", "Le «~mot~» ici"),
    ("Le ‹ mot › ici", "Le «~mot~» ici"), ("Le „mot” ici", "Le «~mot~» ici"),
    ("\"*un*\" et \"deux\".", "«~un~» et «~deux~»."),
    ("*\"un\"*", "«~un~»"), ("‹ *un* ›", "«~un~»"), ("(\"un\")", "(«~un~»)"),
    ("\"un\" : \"deux\"", "«~un~»~: «~deux~»"),
    ("\"Un mot !\"", "«~Un mot~!~»"),
    // Apostrophes
    ("d'accès", "d’accès"), ("l'*accès*", "l’accès"), ("l'<term:firm>", "l’firme"), ("aujourd'hui", "aujourd’hui"),
    ("d’accès", "d’accès"),
    ("l'\"accès\"", "l’«~accès~»"),
    // Spaces before : ; ! ? – there, missing, or of another kind
    ("Note : oui", "Note~: oui"), ("Note: oui", "Note~: oui"), ("Note\u{202F}: oui", "Note~: oui"),
    ("Note\u{A0}: oui", "Note~: oui"),
    ("Quoi ?", "Quoi~?"), ("Quoi?", "Quoi~?"), ("Attention !", "Attention~!"), ("un ; deux", "un~; deux"),
    ("un; deux", "un~; deux"),
    ("Quoi ?!", "Quoi~?!"), ("Quoi?!", "Quoi~?!"), ("Non !!!", "Non~!!!"), ("(Quoi ?)", "(Quoi~?)"),
    ("Quoi ?\nOui", "Quoi~? Oui"),
    ("<ui:ok> ?", "«~OK~»~?"), ("<ui:ok>?", "«~OK~»~?"), ("<term:firm> : oui", "firme~: oui"),
    ("<term:firm>: oui", "firme~: oui"),
    ("*mot* :\nsuite", "mot~: suite"), ("*mot :* suite", "mot~: suite"), ("*mot*: suite", "mot~: suite"),
    // Not between digits, nor at the beginning
    ("à 10:30", "à 10:30"), ("a?b=c", "a?b=c"), (": rien", ": rien"), ("oui (?)", "oui (?)"),
    // Never in code, addresses and labels
    ("`a : \"b\"`", "a : \"b\""), ("<ui:odd>", "«~L'\"a\": b?~»"),
  ])
  func `French has its own marks and spaces`(written: String, set: String) throws { try expect(written, set, in: "fr") }

  @Test(arguments: [
    ("Das \"Wort\" hier", "Das „Wort“ hier"), ("Das „Wort“ hier", "Das „Wort“ hier"),
    ("Das “Wort” hier", "Das „Wort“ hier"),
    ("\"*ein*\" und \"zwei\"", "„ein“ und „zwei“"), ("Wie geht's?", "Wie geht’s?"), ("Achtung: gut!", "Achtung: gut!"),
    ("<ui:ok>", "„OK“"),
  ])
  func `German has its own marks`(written: String, set: String) throws { try expect(written, set, in: "de") }

  @Test func `an address and the words of a download keep their characters`() throws {
    var site = Self.site("<link:odd> <file:form>", in: "fr")
    site.content["registry/links.yaml"] =
      "odd: {text: \"L'eau: \\\"oui\\\"\", url: \"https://a.be/l'eau:1?q=2\", verified: 2026-11-23}"
    site.content["registry/files.yaml"] = "form: {title: {fr: L'eau}, path: \"l'eau n° 1.pdf\", verified: 2026-11-23}"
    site.binaries["files/l'eau n° 1.pdf"] = [1]
    let published = try site.published()
    let links = published.page("fr").element("one")?.all("do").first?.named("a") ?? []
    #expect(links.map { $0["href"] } == ["https://a.be/l'eau:1?q=2", "../files/l%27eau%20n%C2%B0%201.pdf"])
    #expect(links.map(\.text) == ["L’eau\u{A0}: «\u{A0}oui\u{A0}»", "L’eau"])
    #expect(published.faults == [])
    #expect(published.markdown("fr").contains("[L’eau](../files/l%27eau%20n%C2%B0%201.pdf) (PDF, 1\u{A0}ko)"))
  }

  @Test func `titles, alternative texts and descriptions are set too`() throws {
    var site = Self.site("Oui.", in: "fr")
    site.content["guides/sample/guide.yaml"] = """
      title: {fr: "L'accès : \\"oui\\" ?"}
      summary: {fr: "D'abord: ceci"}
      figures: {login: {alt: {fr: "L'écran : \\"A\\""}}}
      parts: [{id: main, title: {fr: "C'est: ça"}, steps: [{id: one, do: {fr: Oui.}, figure: login}]}]
      """
    site.binaries["guides/sample/figures/login.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    let page = try site.published().page("fr")
    #expect(page.root.named("title").first?.text == "L’accès\u{A0}: «\u{A0}oui\u{A0}»\u{A0}? – Guides")
    #expect(page.elements.first { $0["name"] == "description" }?["content"] == "D’abord\u{A0}: ceci")
    #expect(page.elements.first { $0.name == "img" }?["alt"] == "L’écran\u{A0}: «\u{A0}A\u{A0}»")
    #expect(page.root.named("h2").contains { $0.text == "C’est\u{A0}: ça" })
  }

  private static func site(_ text: String, in language: String) -> SampleSite {
    SampleSite(
      guide: """
        title: {\(language): Guide}
        parts:
          - id: main
            title: {\(language): Main}
            steps:
              - id: one
                do:
                  \(language): |
        \(text.indented(by: 12))
        """,
      site: "title: {\(language): Guides}\npublisher: {\(language): Commune}\nlanguages: [\(language)]",
      terms: "firm: {term: \(language == "nl" ? "firma" : "firme"), verified: 2026-11-23}",
      labels: "ok: {text: OK, verified: 2026-11-23}\nodd: {text: \"L'\\\"a\\\": b?\", verified: 2026-11-23}")
  }

  private func expect(_ written: String, _ set: String, in language: String) throws {
    let page = try Self.site(written, in: language).published().page(language)
    #expect(page.element("one")?.all("do").first?.text == set.replacing("~", with: "\u{A0}"))
  }
}
