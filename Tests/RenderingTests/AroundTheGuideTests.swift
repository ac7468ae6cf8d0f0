import TestSupport
import Testing

/// What stands around the text of a guide, and lets readers find their way.
@Suite struct AroundTheGuideTests {
  private static let parts = """
    title: {nl: Gids, fr: Guide}
    parts:
      - {id: first, title: {nl: "Eerst <term:user>", fr: "D'abord <term:user>"}, intro: {nl: Ja., fr: Oui.}}
      - {id: second, title: {nl: Dan, fr: Ensuite}, intro: {nl: Ja., fr: Oui.}}
      - {id: third, title: {nl: Ten slotte, fr: Enfin}, intro: {nl: Ja., fr: Oui.}}
    """
  private static let terms =
    "user: {term: {nl: gebruiker, fr: utilisateur}, definition: {nl: Wie, fr: Qui}, verified: 2026-11-23}"

  @Test func `each part leads to the part before it and to the one after it, without a landmark of its own`() throws {
    let page = try SampleSite(guide: Self.parts, terms: Self.terms).published().page("nl")
    let neighbours = page.all("neighbours")
    #expect(
      neighbours.map { $0.named("a").map { "\($0["href"] ?? "") \($0.text)" } } == [
        ["#second Volgende: Dan"], ["#first Vorige: Eerst gebruiker", "#third Volgende: Ten slotte"],
        ["#second Vorige: Dan"],
      ])
    #expect(neighbours.allSatisfy { $0.name == "p" })
    #expect(try SampleSite().published().page("nl").all("neighbours").isEmpty)
  }

  @Test func `the last part leads to what happens afterwards`() throws {
    let page = try SampleSite(guide: SampleSite.guide(rest: "after: {nl: Klaar., fr: Fini.}")).published().page("fr")
    #expect(page.all("neighbours").first?.named("a").map(\.text) == ["Suivant\u{A0}: Ce qui se passe ensuite"])
    #expect(page.all("neighbours").first?.named("a").first?["href"] == "#_after")
  }

  @Test func `a guide says where it stands: the home page, its group, itself`() throws {
    for (groups, expected) in [
      ("", ["index.html Alle gidsen", " Voorbeeld"]),
      (
        "\ngroups: [{id: desk, title: {nl: Aan het loket, fr: Au guichet}, guides: [sample]}]",
        ["index.html Alle gidsen", "index.html#desk Aan het loket", " Voorbeeld"]
      ),
    ] {
      let site = try SampleSite(site: SampleSite.site + groups).published()
      #expect(site.faults == [])
      let way = try #require(site.page("nl").all("breadcrumbs").first)
      #expect(way.name == "nav" && way["aria-label"] == "U bent hier")
      #expect(way.named("li").map { "\($0.named("a").first?["href"] ?? "") \($0.text)" } == expected)
      #expect(way.named("li").map { $0["aria-current"] }.last == "page")
    }
  }

  @Test func `the version of a guide is shown, is the same in all languages, and changes with any of them`() throws {
    func versions(_ guide: String) throws -> [String] {
      let site = try SampleSite(guide: guide).published()
      return ["nl", "fr"].compactMap {
        site.page($0).all("version").first?.text.split(separator: " ").last.map(String.init)
      }
    }
    let before = try versions(SampleSite.guide(nl: "Ja.", fr: "Oui."))
    #expect(before.count == 2 && before[0] == before[1])
    #expect(before[0].wholeMatch(of: /[0-9a-f]{4}-[0-9a-f]{4}/) != nil)
    #expect(try versions(SampleSite.guide(nl: "Ja.", fr: "Non.")) != before)
  }

  // MARK: Help

  private static let contacts = """
    desk: {name: Desk, phone: "02 555 01 24", email: a@b.be, hours: {nl: Altijd, fr: Toujours}, verified: 2026-11-23}
    shop: {name: Shop, form: site, verified: 2026-11-23}
    other: {name: Other, phone: "02 555 01 25", verified: 2026-11-23}
    """

  @Test func `those who help stand at the side in short, at most two, with a link to all that is known`() throws {
    let guide = SampleSite.guide(nl: "Bel <contact:other>.", fr: "Appelez <contact:other>.") + "\nhelp: [desk, shop]"
    let site = try SampleSite(
      guide: guide, links: "site: {text: Site, url: \"https://a.be/\", verified: 2026-11-23}", contacts: Self.contacts
    ).published()
    #expect(site.faults == [])
    let box = try #require(site.page("nl").all("help-box").first)
    #expect(box.all("contact-name").map(\.text) == ["Desk", "Shop"])
    #expect(box.named("a").map { $0["href"] } == ["tel:025550124", "mailto:a@b.be", "https://a.be/", "#_help"])
    #expect(!box.text.contains("Altijd"))
    #expect(site.page("nl").all("shortcuts").first?.named("a").map { $0["href"] } == ["#_contents", "#_help"])
  }

  @Test func `a guide without contacts promises no help`() throws {
    let page = try SampleSite().published().page("nl")
    #expect(page.all("help-box").isEmpty)
    #expect(page.all("shortcuts").first?.named("a").map { $0["href"] } == ["#_contents"])
  }

  // MARK: Ticks

  private static let steps = """
    - id: one
      do: {nl: Eén., fr: Un.}
      steps: [{id: below, do: {nl: Onder., fr: Dessous.}}]
    - id: two
      do: {nl: Twee., fr: Deux.}
      choose:
        - {when: {nl: Ja, fr: Oui}, do: {nl: Zo., fr: Ainsi.}, steps: [{id: chosen, do: {nl: Zo., fr: Ainsi.}}]}
        - {when: {nl: Nee, fr: Non}, do: {nl: Anders., fr: Autrement.}}
    """

  @Test func `the numbered steps of a part have a box that says which step it is, and shows its word`() throws {
    let site = try SampleSite(guide: SampleSite.guide(steps: Self.steps)).published()
    for (language, word, names) in [
      ("nl", "Gedaan", ["Gedaan: stap\u{A0}1°", "Gedaan: stap\u{A0}2°"]),
      ("fr", "Fait", ["Fait\u{A0}: étape\u{A0}1°", "Fait\u{A0}: étape\u{A0}2°"]),
    ] {
      let ticks = site.page(language).all("tick")
      #expect(ticks.allSatisfy { $0.name == "label" && $0.text == word })
      #expect(ticks.flatMap { $0.named("input").map { $0["value"] } } == ["one", "two"])
      #expect(ticks.flatMap { $0.named("input").map { $0["aria-label"] } } == names)
    }
    let unnumbered = SampleSite.guide(steps: Self.steps, part: "numbering: none")
    #expect(try SampleSite(guide: unnumbered).published().page("nl").all("tick").isEmpty)
  }

  @Test func `a tick on what the reader needs belongs to its words, in all languages`() throws {
    func values(_ items: String) throws -> [[String?]] {
      let site = try SampleSite(guide: SampleSite.guide(rest: "before: [\(items)]")).published()
      return ["nl", "fr"].map { site.page($0).all("checklist").flatMap { $0.named("input").map { $0["value"] } } }
    }
    let card = "{nl: Uw kaart, fr: Votre carte}"
    let before = try values("\(card), {nl: Uw code, fr: Votre code}")
    #expect(before[0].count == 2 && before[0] == before[1] && before[0][0] != before[0][1])
    #expect(try values("{nl: Iets, fr: Ceci}, \(card)")[0][1] == before[0][0])
    #expect(try values("{nl: Uw kaart, fr: La carte}")[0][0] != before[0][0])
  }

  @Test func `the page names the guide under which ticks are kept, the same in every language`() throws {
    let site = try SampleSite().published()
    for language in ["nl", "fr"] { #expect(site.page(language).all("guide-header").first?["data-guide"] == "sample") }
  }

  // MARK: Pictures

  @Test func `a picture that is there can be enlarged`() throws {
    let guide = SampleSite.guide(
      steps: "- {id: one, do: {nl: Ja., fr: Oui.}, figure: login}",
      rest: "figures: {login: {alt: {nl: Scherm, fr: Écran}}}")
    var site = SampleSite(guide: guide)
    site.binaries["guides/sample/figures/login.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    let zoom = try #require(try site.published().page("nl").all("zoom").first)
    #expect(zoom.name == "details" && zoom.children.map(\.name) == ["summary"])
    #expect(zoom.named("span").map(\.text) == ["Afbeelding vergroten", "Afbeelding verkleinen"])
    site.binaries = [:]
    #expect(try site.draft().page("nl").all("zoom").isEmpty)
  }
}
