import TestSupport
import Testing

@Suite struct `a page with two languages side by side` {
  private let steps = """
    - id: one
      title: {nl: Aanmelden, fr: Se connecter}
      do: {nl: Eerst dit., fr: D'abord ceci.}
      result: {nl: U ziet uw naam., fr: Vous voyez votre nom.}
      trouble:
        - when: {nl: Uw kaart wordt niet gelezen, fr: Votre carte n'est pas lue}
          do: {nl: Begin opnieuw., fr: Recommencez.}
      steps:
        - id: below
          do: {nl: Kies een map., fr: Choisissez un dossier.}
    - id: two
      do: {nl: Ga verder na <step:one>., fr: "Continuez après l'<step:one>."}
      choose:
        - when: {nl: U hebt een kaart, fr: Vous avez une carte}
          steps: [{id: with-card, do: {nl: Steek ze erin., fr: Introduisez-la.}}]
        - when: {nl: U hebt geen kaart, fr: Vous n'avez pas de carte}
          do: {nl: Vraag een kaart., fr: Demandez une carte.}
    """

  private func page(_ site: SampleSite, _ name: String = "nl-fr") throws -> HTMLPage {
    let published = try site.published()
    #expect(published.faults == [])
    return try #require(published.pages["bilingual/sample.\(name).html"])
  }

  /// The words of each language in the pairs that stand directly in an element.
  private func pairs(in element: HTMLElement) -> [[String]] {
    element.children.filter { $0.classes.contains("pair") }.map { pair in
      pair.children.filter { $0.classes.contains("half") }.map { "\($0["lang"] ?? "-"): \($0.text)" }
    }
  }

  @Test func `holds every step once, with its number once and its words in both languages`() throws {
    let page = try page(SampleSite(guide: SampleSite.guide(steps: steps)))
    #expect(page.root.named("html").first?["lang"] == "nl")
    let one = try #require(page.element("one"))
    #expect(one.name == "li" && one["value"] == "1")
    #expect(one.children.first?.text == "1°")
    #expect(
      pairs(in: one) == [
        ["nl: Aanmelden", "fr: Se connecter"], ["nl: Eerst dit.", "fr: D’abord ceci."],
        [
          "nl: Resultaat U ziet uw naam. Lukt het niet? Uw kaart wordt niet gelezen Begin opnieuw.",
          "fr: Résultat Vous voyez votre nom. Un problème\u{A0}? Votre carte n’est pas lue Recommencez.",
        ],
      ])
    #expect(page.all("row-number").map(\.text) == ["1°", "1.1", "2°", "A", "2A.1", "B"])
  }

  @Test func `gives a substep and an alternative a row of their own, inside the row of their step`() throws {
    let page = try page(SampleSite(guide: SampleSite.guide(steps: steps)))
    let one = try #require(page.element("one"))
    #expect(one.descendants.contains { $0["id"] == "below" })
    #expect(pairs(in: try #require(page.element("below"))) == [["nl: Kies een map.", "fr: Choisissez un dossier."]])
    let two = try #require(page.element("two"))
    let branches = two.all("branch-row")
    #expect(branches.map { $0.children.first?.text } == ["A", "B"])
    #expect(pairs(in: branches[0]) == [["nl: U hebt een kaart", "fr: Vous avez une carte"]])
    #expect(
      pairs(in: branches[1]) == [
        ["nl: of U hebt geen kaart Vraag een kaart.", "fr: ou Vous n’avez pas de carte Demandez une carte."]
      ])
    #expect(branches[0].descendants.contains { $0["id"] == "with-card" })
  }

  @Test func `leads from both languages to its own rows`() throws {
    let page = try page(SampleSite(guide: SampleSite.guide(steps: steps)))
    let links = page.all("step-ref")
    #expect(links.map { $0["href"] } == ["#one", "#one"])
    #expect(links.map(\.text) == ["stap\u{A0}1°", "étape\u{A0}1°"])
  }

  @Test func `has each heading once, in both languages, and no level left out`() throws {
    let page = try page(SampleSite(guide: SampleSite.guide(steps: steps)))
    let headings = page.elements.filter { ["h1", "h2", "h3", "h4", "h5", "h6"].contains($0.name) }
    #expect(
      headings.map { "\($0.name) \($0.text)" } == [
        "h1 Voorbeeld Exemple", "h2 Deel een Partie un", "h3 Aanmelden Se connecter",
      ])
  }

  @Test func `shows a figure in both languages and has its anchor once`() throws {
    let guide = SampleSite.guide(
      steps: """
        - id: one
          do: {nl: Eerst dit., fr: D'abord ceci.}
          figure: {id: screen, alt: {nl: Het scherm, fr: L'écran}}
        """)
    var site = SampleSite(guide: guide)
    for language in ["nl", "fr"] {
      site.binaries["guides/sample/figures/screen.\(language).svg"] = Array("<svg width='4' height='3'/>".utf8)
    }
    let page = try page(site)
    #expect(page.all("figure").map { $0["id"] } == ["_figure-screen", nil])
    #expect(page.root.named("img").map { $0["alt"] } == ["Het scherm", "L’écran"])
    #expect(page.root.named("img").map { $0["src"]?.contains(".nl.") } == [true, false])
  }

  @Test func `is reached from the guide in each language, and leads back to it`() throws {
    let site = try SampleSite().published()
    for language in ["nl", "fr"] {
      let links = site.page(language).root.named("a").filter { $0["href"] == "../bilingual/sample.nl-fr.html" }
      #expect(links.count == 1)
    }
    #expect(
      site.files["nl/sample.html"]?.contains("Twee talen naast elkaar: Nederlands – <span lang=\"fr\">Français</span>")
        == true)
    let page = try #require(site.pages["bilingual/sample.nl-fr.html"])
    for list in ["languages", "pair-languages"] {
      let links = page.all(list).flatMap { $0.named("a") }
      #expect(links.map { $0["href"] } == ["../nl/sample.html", "../fr/sample.html"])
      #expect(links.map { $0["hreflang"] } == ["nl", "fr"] && links.map { $0["lang"] } == ["nl", "fr"])
    }
  }

  @Test func `is made for every pair of languages, and for none where there is one language`() throws {
    for (languages, pairs) in [(["fr"], []), (["nl", "fr", "de"], ["fr-de", "nl-de", "nl-fr"])] {
      func text(_ words: String) -> String { "{\(languages.map { "\($0): \(words) \($0)" }.joined(separator: ", "))}" }
      let site = try SampleSite(
        guide:
          "title: \(text("T"))\nparts: [{id: main, title: \(text("P")), steps: [{id: one, do: \(text("A <step:one>"))}]}]",
        site: "title: \(text("S"))\npublisher: \(text("U"))\nlanguages: [\(languages.joined(separator: ", "))]"
      ).published()
      #expect(site.faults == [])
      #expect(
        site.files.keys.filter { $0.hasPrefix("bilingual/") }.sorted() == pairs.map { "bilingual/sample.\($0).html" })
      if languages.count == 3 {
        let links = site.page("fr").root.named("a").compactMap { $0["href"] }.filter { $0.hasPrefix("../bilingual/") }
        #expect(links == ["nl-fr", "fr-de"].map { "../bilingual/sample.\($0).html" })
      }
    }
  }

  @Test func `of a draft shows what is missing in the column of its language`() throws {
    let guide = SampleSite.guide(steps: "- id: one\n  do: {nl: Eerst dit.}")
    let page = try #require(try SampleSite(guide: guide).draft().pages["bilingual/sample.nl-fr.html"])
    let pair = pairs(in: try #require(page.element("one")))
    #expect(pair.count == 1 && pair[0][0] == "nl: Eerst dit.")
    #expect(pair[0][1] == "fr: Ce texte n’existe pas encore en français. Eerst dit.")
    #expect(page.all("draft").map { $0["lang"] } == ["nl", "fr"])
  }
}
