import TestSupport
import Testing

@Suite struct PageTests {
  // MARK: Languages

  @Test func `each page says its language and leads to the same page in the others`() throws {
    let site = try SampleSite().published()
    for (path, own, other) in [
      ("nl/sample.html", "nl", "fr"), ("fr/sample.html", "fr", "nl"), ("nl/index.html", "nl", "fr"),
      ("fr/index.html", "fr", "nl"),
    ] {
      let page = try #require(site.pages[path])
      let file = String(path.dropFirst(3))
      #expect(page.root.named("html").first?["lang"] == own)
      let addresses = [own: file, other: "../\(other)/\(file)"]
      let alternates = page.root.named("link").filter { $0["rel"] == "alternate" && $0["hreflang"] != nil }
      #expect(alternates.map { $0["hreflang"] } == ["nl", "fr"])
      #expect(alternates.map { $0["href"] } == ["nl", "fr"].map { addresses[$0] })
      let languages = page.all("languages").first?.named("a") ?? []
      #expect(languages.map { $0["href"] } == ["nl", "fr"].map { addresses[$0] })
      #expect(languages.map { $0["lang"] } == ["nl", "fr"] && languages.map { $0["hreflang"] } == ["nl", "fr"])
      #expect(languages.map(\.text) == ["Nederlands", "Français"])
      #expect(languages.map { $0["aria-current"] } == ["nl", "fr"].map { $0 == own ? "true" : nil })
    }
  }

  @Test func `each step leads to itself and to the same step in the other language`() throws {
    let site = try SampleSite(guide: SampleSite.guide(nl: "Ja.")).published()
    for (own, other, words) in [("nl", "fr", "Cette étape en français"), ("fr", "nl", "Deze stap in het Nederlands")] {
      for step in site.page(own).all("step") {
        let links = step.all("step-links").first?.named("a") ?? []
        let id = try #require(step["id"])
        #expect(links.map { $0["href"] } == ["#\(id)", "../\(other)/sample.html#\(id)"])
        #expect(links.last?.text == words && links.last?["lang"] == other && links.last?["hreflang"] == other)
        #expect(site.page(other).element(id) != nil)
      }
    }
  }

  @Test func `the root page offers every language in its own words, all alike`() throws {
    let page = try #require(try SampleSite().published().pages["index.html"])
    #expect(page.root.named("h1").first?.children.map { $0["lang"] } == ["nl", "fr"])
    #expect(page.root.named("h1").first?.text == "Kies uw taal Choisissez votre langue")
    let items = page.all("language-list").first?.children ?? []
    #expect(items.map { $0["lang"] } == ["nl", "fr"] && items.map(\.text) == ["Nederlands Gidsen", "Français Guides"])
    #expect(items.compactMap { $0.children.first?["href"] } == ["nl/index.html", "fr/index.html"])
  }

  @Test func `a site of one language and one of three work alike`() throws {
    for languages in [["fr"], ["nl", "fr", "de"]] {
      func text(_ words: String) -> String { "{\(languages.map { "\($0): \(words) \($0)" }.joined(separator: ", "))}" }
      let site = try SampleSite(
        guide:
          "title: \(text("T"))\nparts: [{id: main, title: \(text("P")), steps: [{id: one, do: \(text("A <step:one>"))}]}]",
        site: "title: \(text("S"))\npublisher: \(text("U"))\nlanguages: [\(languages.joined(separator: ", "))]"
      ).published()
      #expect(site.faults == [])
      #expect(site.page(languages[0]).all("languages").first?.named("a").count == languages.count)
    }
  }

  // MARK: Contents, contacts, terms

  @Test func `the contents list sections, parts and the steps with a title`() throws {
    let guide = """
      title: {nl: Gids, fr: Guide}
      help: [desk]
      before: [{nl: Iets, fr: Ceci}]
      choose: [{when: {nl: Ja, fr: Oui}, part: main}]
      parts:
        - id: main
          title: {nl: "Deel <term:user>", fr: "Partie <term:user>"}
          steps:
            - {id: one, title: {nl: "Eén *nu*", fr: Un}, do: {nl: Ja., fr: Oui.}}
            - {id: two, do: {nl: Ja., fr: Oui.}}
            - {id: three, title: {nl: Drie, fr: Trois}, do: {nl: Ja., fr: Oui.}}
        - {id: notes, title: {nl: Noten, fr: Notes}, intro: {nl: Zo., fr: Voilà.}}
      after: {nl: Klaar., fr: Fini.}
      """
    var site = SampleSite.citing("x")
    site.content["guides/sample/guide.yaml"] = guide
    site.binaries["guides/sample/figures/login.svg"] = nil
    let published = try site.published()
    #expect(published.faults == [])
    let nav = try #require(published.page("nl").all("contents").first)
    #expect(nav.named("h2").first?.named("a").map { "\($0["href"] ?? "") \($0.text)" } == ["#_contents Inhoud"])
    let contents = try #require(nav.named("ol").first)
    #expect(
      contents.named("a").map { $0["href"] } == [
        "#_before", "#_choose", "#main", "#one", "#three", "#notes", "#_after", "#_help", "#_terms",
      ])
    #expect(
      contents.named("a").map(\.text) == [
        "Wat u vooraf nodig hebt", "Kies wat voor u geldt", "Deel gebruiker", "1° Eén nu", "3° Drie", "Noten",
        "Wat er daarna gebeurt",
        "Hulp nodig?", "Begrippen",
      ])
    let headings = published.page("nl").root.named("main").first?.named("h2").map(\.text) ?? []
    #expect(headings == contents.named("a").map(\.text).filter { !$0.contains("°") })
  }

  private static func entries(_ site: SampleSite) -> SampleSite {
    var site = site
    site.content["registry/contacts.yaml"] = """
      desk: {name: Desk, note: {nl: "Of <contact:shop>, met <term:card>", fr: "Ou <contact:shop>, avec <term:card>"}, verified: 2026-11-23}
      shop: {name: Shop, phone: "+32 (0)2 123 45 67", email: a@b.be, form: site, verified: 2026-11-23}
      unused: {name: Unused, note: {nl: <term:unused>, fr: <term:unused>}, verified: 2026-11-23}
      """
    site.content["registry/links.yaml"] = "site: {text: Site, url: \"https://a.be/?a=1&b=2\", verified: 2026-11-23}"
    site.content["registry/terms.yaml"] = """
      card: {term: kaart, definition: {nl: "Van de <term:bank>", fr: "De la <term:bank>"}, verified: 2026-11-23}
      bank: {term: bank, abbreviation: {nl: BK, fr: BQ}, verified: 2026-11-23}
      plain: {term: gewoon, verified: 2026-11-23}
      unused: {term: ongebruikt, definition: {nl: Niets, fr: Rien}, verified: 2026-11-23}
      user: {term: gebruiker, former: {nl: [klant, "\\"lid\\""]}, verified: 2026-11-23}
      """
    return site
  }

  @Test func `a page explains the contacts and terms that it names, and what those name in turn, and no others`() throws
  {
    let site = Self.entries(
      SampleSite(guide: SampleSite.guide(nl: "Vraag <contact:desk>. Een <term:plain> <term:user>.")))
    let published = try site.published()
    #expect(published.faults == [])
    for language in ["nl", "fr"] {
      let page = published.page(language)
      #expect(page.all("contact").map { $0["id"] } == ["_contact-desk", "_contact-shop"])
      #expect(page.all("terms").first?.named("dt").map { $0["id"] } == ["_term-user", "_term-card", "_term-bank"])
    }
    let shop = try #require(published.page("nl").element("_contact-shop"))
    #expect(shop.named("a").map { $0["href"] } == ["tel:+3221234567", "mailto:a@b.be", "https://a.be/?a=1&b=2"])
    #expect(published.page("nl").all("former").map(\.text) == ["Vroeger “klant”, ““lid””"])
    #expect(try Self.entries(SampleSite()).published().page("nl").all("terms").isEmpty)
  }

  @Test func `help of a guide stands before help of the site`() throws {
    for (help, expected) in [
      ("", ["_contact-shop"]), ("help: [desk]", ["_contact-desk", "_contact-shop"]),
    ] {
      var site = Self.entries(SampleSite(guide: SampleSite.guide(rest: help)))
      site.content["site.yaml"] = SampleSite.site + "\nhelp: [shop]"
      #expect(try site.published().page("nl").all("contact").compactMap { $0["id"] } == expected, "\(help)")
    }
  }

  @Test func `what a picture that is not shown points at is not explained on the page`() throws {
    let guide = SampleSite.guide(
      steps: "- {id: one, do: {nl: Ja., fr: Oui.}, figure: login}",
      rest: """
        figures:
          login:
            alt: {nl: Scherm, fr: Écran}
            callouts: [{area: [1, 1, 9, 9], text: {nl: <term:card>, fr: <term:card>}}]
            schematic: {callouts: [{area: [1, 1, 9, 9], text: {nl: <term:user>, fr: <term:user>}}]}
        """)
    var site = Self.entries(SampleSite(guide: guide))
    let drawing = Array(#"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    site.binaries["guides/sample/figures/login.schematic.svg"] = drawing
    #expect(try site.published().page("nl").all("terms").first?.named("dt").map { $0["id"] } == ["_term-user"])
    site.binaries["guides/sample/figures/login.svg"] = drawing
    #expect(
      try site.published().page("nl").all("terms").first?.named("dt").map { $0["id"] } == ["_term-card", "_term-bank"])
    #expect(try site.published().page("nl").all("picture-note").isEmpty)
  }

  // MARK: Values

  @Test func `every value is escaped: titles, labels, names, alternative texts, addresses and file names`() throws {
    let odd = #"'A <b> & \"c\" &lt; 1>0'"#.replacing("\\\"", with: "\"")
    let text = "{nl: \(odd.replacing("<b>", with: "\\<b>").replacing("&lt;", with: "&amp;lt;")), fr: x}".replacing(
      "fr: x", with: "fr: oui")
    var site = SampleSite(
      guide: """
        title: \(text)
        summary: \(text)
        help: [desk]
        figures: {login: {alt: \(text), caption: \(text), callouts: [{area: [1, 1, 9, 9], label: ok}, {area: [1, 1, 9, 9], text: \(text)}]}}
        parts:
          - id: main
            title: \(text)
            steps:
              - id: one
                title: \(text)
                by: user
                at: site
                do: [{text: {nl: "<ui:ok> <step:one> <file:form>", fr: "<ui:ok> <step:one> <file:form>"}}, {table: {caption: \(text), columns: [\(text)], rows: [[\(text)]]}}]
                figure: login
                files: [form]
              - {id: two, do: {nl: "<figure:login> <part:main> <guide:sample>", fr: "<figure:login> <part:main> <guide:sample>"}}
        """,
      site: "title: \(text)\npublisher: \(text)\nlanguages: [nl, fr]",
      links: "site: {text: \(odd), url: \"https://a.be/?a=1&b='2'\", verified: 2026-11-23}",
      contacts: "desk: {name: \(odd), phone: \"<02>\", email: \"a&b@c.be\", form: site, verified: 2026-11-23}",
      terms: "user: {term: \(odd), abbreviation: \(odd), former: {nl: [\(odd)]}, verified: 2026-11-23}",
      labels: "ok: {text: \(odd), verified: 2026-11-23}",
      files: "form: {title: \(text), path: {nl: \"a <b> & #'c'.pdf\", fr: \"100%?.pdf\"}, verified: 2026-11-23}")
    site.binaries["files/a <b> & #'c'.pdf"] = [1]
    site.binaries["files/100%?.pdf"] = [1]
    site.binaries["guides/sample/figures/login.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    for published in [try site.published(), try site.draft()] {
      #expect(published.faults == [])
      let page = published.page("nl")
      let words = "A <b> & “c” &lt; 1>0"
      let exact = "A <b> & \"c\" &lt; 1>0"
      #expect(page.root.named("h1").first?.text == words)
      #expect(page.root.named("title").first?.text == "\(words) – \(words)")
      #expect(page.elements.first { $0["name"] == "description" }?["content"] == words)
      #expect(page.elements.first { $0.name == "img" }?["alt"] == words)
      #expect(page.all("ui").first?.text == "“\(exact)”")
      #expect(page.element("_contact-desk")?.named("h3").first?.text == words)
      #expect(
        page.element("_contact-desk")?.named("a").map { $0["href"] } == [
          "tel:02", "mailto:a&b@c.be", "https://a.be/?a=1&b='2'",
        ])
      #expect(page.all("table").first?["aria-label"] == words)
      let file = page.all("files").first?.named("a").first
      #expect(file?["href"] == "../files/a%20%3Cb%3E%20%26%20%23%27c%27.pdf" && file?.text == words)
      #expect(published.page("fr").all("files").first?.named("a").first?["href"] == "../files/100%25%3F.pdf")
    }
  }

  @Test func `the list of steps is numbered by the model, and its items hold a heading only when there is a title`()
    throws
  {
    let page = try SampleSite.citing("x").published().page("nl")
    #expect(page.all("step").map { $0["value"] } == ["1", "2", "3", "1", "2", "1", "2", nil])
    #expect(page.all("step-title").map(\.text) == ["Bewaar alles"])
    #expect(page.element("hint")?.all("permalink").first?.text == "Link naar “Bewaar alles”")
  }

  @Test func `headings go down one level at a time, however deep the lists are`() throws {
    let steps = """
      - id: one
        title: {nl: Een, fr: Un}
        do: {nl: Ja., fr: Oui.}
        steps:
          - id: two
            do: {nl: Ja., fr: Oui.}
            choose:
              - when: {nl: Soms, fr: Parfois}
                steps: [{id: three, title: {nl: Drie, fr: Trois}, do: {nl: Ja., fr: Oui.}}]
            steps: [{id: four, title: {nl: Vier, fr: Quatre}, do: {nl: Ja., fr: Oui.}}]
      """
    let page = try SampleSite(guide: SampleSite.guide(steps: steps)).published().page("fr")
    #expect(page.all("step-title").map(\.name) == ["h3", "h4", "h4"])
  }

  @Test func `a link to a step without number and title shows no id`() throws {
    let site = try SampleSite(guide: SampleSite.guide(part: "numbering: none")).published()
    #expect(site.page("nl").element("one")?.all("permalink").first?.text == "Link naar stap")
    #expect(site.page("fr").element("one")?.all("permalink").first?.text == "Lien direct\u{A0}: étape")
  }

  @Test func `a figure that is shown twice has one anchor, and a picture of another language says so`() throws {
    let guide = SampleSite.guide(
      steps: "- {id: one, do: {nl: Ja., fr: Oui.}, figure: login}\n- {id: two, do: {nl: Ja., fr: Oui.}, figure: login}",
      rest: "figures: {login: {alt: {nl: Scherm, fr: Écran}}}")
    var site = SampleSite(guide: guide)
    site.binaries["guides/sample/figures/login.nl.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>"#.utf8)
    let published = try site.published()
    #expect(published.faults == [])
    #expect(published.page("fr").all("figure").map { $0["id"] } == ["_figure-login", nil])
    #expect(
      published.page("fr").all("picture-note").map(\.text) == Array(repeating: "Image\u{A0}: Nederlands", count: 2))
    #expect(published.page("fr").all("picture-note").first?.named("span").first?["lang"] == "nl")
    #expect(published.page("nl").all("picture-note").isEmpty)
    let image = published.page("nl").root.named("img").first
    #expect(image?["width"] == "40" && image?["height"] == "30" && image?["src"] == "../figures/sample/login.nl.svg")
  }

  @Test func `call-outs lie over the picture in per cent and stand below it in words`() throws {
    let guide = SampleSite.guide(
      steps: """
        - id: one
          do: {nl: Ja., fr: Oui.}
          figure:
            id: login
            alt: {nl: Scherm, fr: Écran}
            callouts:
              - {area: [10, 20, 30, 40], label: ok}
              - {area: [0, 0, 100, 100], text: {nl: Alles, fr: Tout}}
        """)
    var site = SampleSite(guide: guide, labels: "ok: {text: {nl: JA, fr: OUI}, verified: 2026-11-23}")
    site.binaries["guides/sample/figures/login.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    let page = try site.published().page("fr")
    #expect(
      page.all("overlay").first?.named("rect").map { [$0["x"], $0["y"], $0["width"], $0["height"]] } == [
        ["10%", "20%", "30%", "40%"], ["0%", "0%", "100%", "100%"],
      ])
    #expect(page.all("overlay").first?.named("title").first?.text == "1. «\u{A0}OUI\u{A0}», 2. Tout")
    #expect(page.all("callouts").first?.named("li").map(\.text) == ["«\u{A0}OUI\u{A0}»", "Tout"])
  }

  @Test func `the home page lists the guides in the order of the site`() throws {
    var site = SampleSite.citing("x")
    #expect(
      try site.published().page("nl", "index").root.named("h2").map(\.text) == [
        "Een andere gids", "Voorbeeld", "Brede gids",
      ])
    site.content["site.yaml"] = SampleSite.site + "\nguides: [wide]"
    let home = try site.published().page("fr", "index")
    #expect(home.root.named("h2").map(\.text) == ["Guide large", "Un autre guide", "Exemple"])
    #expect(
      home.root.named("h2").compactMap { $0.children.first?["href"] } == ["wide.html", "other.html", "sample.html"])
  }

  @Test func `a date is written as its language does`() throws {
    for (date, nl, fr) in [
      ("2026-11-23", "23 november 2026", "23 novembre 2026"), ("2027-01-01", "1 januari 2027", "1er janvier 2027"),
    ] {
      let site = try SampleSite(guide: SampleSite.guide(rest: "updated: \(date)")).published()
      #expect(
        site.page("nl").root.named("time").first?.text == nl && site.page("fr").root.named("time").first?.text == fr)
      #expect(site.page("nl").root.named("time").first?["datetime"] == date)
      #expect(site.markdown("fr").contains("**Mis à jour le**\u{A0}: \(fr)"))
    }
  }
}
