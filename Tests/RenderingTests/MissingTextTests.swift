import Diagnostics
import TestSupport
import Testing

/// A text that one language lacks is shown in another: in drafts always, in a published site when it says `missing-texts: show`.
@Suite struct `a text that is missing in one language` {
  private static let showing = "\(SampleSite.site)\nmissing-texts: show\n"

  /// Every Dutch word of it holds `nlw`, and nothing of it was translated; the interface has no such words.
  private static let guide = """
    title: {nl: Gidsnlw <term:user>}
    summary: {nl: Samenvattingnlw.}
    audience: {nl: Doelgroepnlw}
    before: [{nl: Vooraf nlw}]
    choose: [{when: {nl: Als nlw}, title: {nl: Keuzenlw}, part: main}]
    figures:
      form: {alt: {nl: Beeldnlw}, caption: {nl: Onderschriftnlw}, callouts: [{area: [1, 2, 3, 4], text: {nl: Puntnlw}}]}
    parts:
      - id: main
        title: {nl: Deelnlw}
        when: {nl: Indien nlw}
        intro: {nl: Inleidingnlw.}
        steps:
          - id: one
            title: {nl: Stapnlw}
            by: user
            at: town
            do:
              nl: |
                Doenlw <step:two>, <link:town>, <ui:ok>.

                - Lijstnlw <part:main>
                - [Eigen nlw](step:three)
            fields: [{label: ok, enter: {nl: Invoernlw}}, {text: {nl: Veldnlw}, enter: {nl: Ooknlw}}]
            figure: form
            tip: {nl: Wenknlw.}
            choose:
              - {when: {nl: Gevalnlw}, title: {nl: Takfnlw}, do: {nl: Taknlw.}}
              - {when: {nl: Anders nlw}, do: {nl: Andersnlw.}}
            result: {nl: Uitkomstnlw.}
            trouble: [{when: {nl: Misnlw}, do: {nl: Hulpnlw.}}]
          - {id: two, do: {nl: Tweenlw.}}
          - id: three
            do:
              - text: {nl: Drienlw.}
              - table: {caption: {nl: Tabelnlw}, columns: [{nl: Kolomnlw}, {nl: Zuilnlw}], rows: [[{nl: Celnlw}, {nl: Vaknlw}]]}
              - contact: desk
              - files: [form]
        closing: {nl: Slotnlw.}
    after: {nl: Daarnanlw.}
    help: [desk]
    """

  private func site(_ settings: String = showing) -> SampleSite {
    var site = SampleSite(
      guide: Self.guide, site: settings, links: "town: {text: {nl: Stadnlw}, url: \"https://a.be\"}",
      contacts: "desk: {name: {nl: Loketnlw}, phone: 02 555 01 23, hours: {nl: Urennlw}, note: {nl: Notanlw.}}",
      terms:
        "user: {term: {nl: Termnlw}, plural: {nl: Termennlw}, definition: {nl: Uitlegnlw.}, abbreviation: {nl: A}}",
      labels: "ok: {text: {nl: Labelnlw}}",
      files: "form: {title: {nl: Bestandnlw}, path: form.pdf}")
    site.binaries["files/form.pdf"] = [32]
    site.binaries["guides/sample/figures/form.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    return site
  }

  // MARK: Faults

  @Test func `is an error unless the site shows it, and then a warning that says what readers get`() {
    func site(_ setting: String) -> SampleSite {
      SampleSite(
        guide: SampleSite.guide(
          steps: """
            - {id: one, do: {«nl»: Een.}}
            - {id: two, do: {nl: Twee., fr: «""»}}
            - {id: three, do: {nl: «"[[wat de lezer doet]]"», fr: Trois.}}
            """), site: SampleSite.site + setting, terms: "a: {term: {«fr»: a}, plural: {nl: as, fr: «\"\"»}}")
    }
    expectDiagnostics(
      in: site(""), ["missing-language", "empty-text", "missing-language", "empty-text", "unwritten-text"])
    expectDiagnostics(
      in: site("\nmissing-texts: refuse"),
      ["missing-language", "empty-text", "missing-language", "empty-text", "unwritten-text"])
    expectDiagnostics(
      in: site("\nmissing-texts: show"),
      [
        "text-language: write it behind 'nl:'", "text-language: write it behind 'fr:'",
        "text-language: write it behind 'fr:'", "text-language: write it behind 'fr:'",
        "text-language: write it behind 'nl:'",
      ])
    #expect(site("").pages() == nil && site("\nmissing-texts: show").pages() != nil)
    let message = site("\nmissing-texts: show").run().diagnostics.last { $0.severity == .warning }?.message
    #expect(message == "the text in Dutch ('nl') is missing: readers get the one in French ('fr')")
  }

  @Test func `in every language stays an error: there is nothing to show`() {
    func site(_ text: String) -> SampleSite {
      SampleSite(guide: SampleSite.guide(steps: "- {id: one, do: \(text)}"), site: Self.showing)
    }
    expectDiagnostics(in: site("{nl: «\"\"», fr: «\"[[ce qu'on fait]]\"»}"), ["empty-text", "unwritten-text"])
    expectDiagnostics(in: site("{«nl»: «\"\"»}"), ["missing-language", "empty-text"])
    expectDiagnostics(in: site("«{}»"), ["empty-text"])
  }

  @Test func `is judged by the rules as far as it is there, and cites what it cites`() {
    let site = SampleSite(
      guide: SampleSite.guide(steps: "- {id: one, do: {«nl»: Zie «<step:twoo>».}}"), site: Self.showing)
    expectDiagnostics(in: site, ["text-language", "unknown-reference"])
  }

  @Test func `can be made an error, or a note, by the rules of the site`() {
    func site(_ weight: String) -> SampleSite {
      SampleSite(
        guide: SampleSite.guide(steps: "- {id: one, do: {nl: Een.}}"),
        site: "\(Self.showing)rules: {text-language: \(weight)}")
    }
    #expect(site("error").pages() == nil)
    #expect(site("note").pages() != nil)
    expectDiagnostics(in: site("note"), [])
  }

  @Test func `a value that is not possible for 'missing-texts' is a fault`() {
    expectDiagnostics(
      in: SampleSite(site: "\(SampleSite.site)\nmissing-texts: «shw»"), ["bad-value: did you mean 'show'?"])
  }

  // MARK: Pages

  @Test func `is marked with its language wherever it stands, and nowhere without words that say so`() throws {
    for published in [try site().published(), try site(SampleSite.site).draft()] {
      #expect(published.faults == [])
      for (path, page) in published.pages where path.hasPrefix("fr/") && !path.hasSuffix("404.html") {
        let found = Passages(page.root)
        #expect(found.unmarked == [], "\(path)")
        #expect(found.marked > 0, "\(path)")
        let notices = page.all("not-translated").count + page.all("in-language").count
        let passages = page.elements.count { $0["lang"] == "nl" && $0.text.contains("nlw") }
        #expect(notices >= passages - page.elements.count { $0.name == "a" && $0["lang"] == "nl" }, "\(path)")
      }
      let dutch = published.page("nl")
      #expect(dutch.all("not-translated").isEmpty && dutch.all("in-language").isEmpty)
    }
  }

  @Test func `has one notice for a block, and short words behind a line`() throws {
    let page = try site().published().page("fr")
    #expect(page.root.named("h1").first?.text == "Gidsnlw Termnlw (en néerlandais)")
    let body = try #require(page.element("one")?.all("do").first)
    #expect(body.children.map(\.classes) == [["not-translated"], ["borrowed"]])
    #expect(body.children.first?.text == "Ce texte n’existe pas encore en français.")
    #expect(body.children.last?["lang"] == "nl")
    let field = try #require(page.element("one")?.all("fields").first)
    #expect(field.named("dt").map(\.text) == ["« Labelnlw » (en néerlandais)", "Veldnlw (en néerlandais)"].map(spaced))
    #expect(field.named("dd").map(\.text) == ["Invoernlw (en néerlandais)", "Ooknlw (en néerlandais)"])
    #expect(field.all("ui").first?["lang"] == "nl")
    let image = try #require(page.root.named("img").first)
    #expect(image["alt"] == "Beeldnlw" && image["lang"] == "nl")
    #expect(page.root.named("svg").first?.children.first?.text == "1. Puntnlw (en néerlandais)")
    #expect(page.all("table").first?["aria-label"] == "Tabelnlw (en néerlandais)")
    #expect(page.root.named("title").first?.text.hasPrefix("Gidsnlw Termnlw (en néerlandais)") == true)
    #expect(page.all("contents").first?.text.contains("Deelnlw (en néerlandais)") == true)
    #expect(page.element("_contact-desk")?.named("h3").first?.text == "Loketnlw (en néerlandais)")
    #expect(page.element("_term-user")?.text == "Termnlw (en néerlandais)", "an abbreviation is left out")
  }

  @Test func `speaks its own language in its references, which lead to pages of the reader's`() throws {
    let body = try #require(try site().published().page("fr").element("one")?.all("do").first)
    #expect(body.all("borrowed").first?.named("p").first?.text == spaced("Doenlw stap 2°, Stadnlw, “Labelnlw”."))
    let links = body.named("a").map { "\($0.text) \($0["href"] ?? "")" }
    #expect(links == [spaced("stap 2° #two"), "Stadnlw https://a.be", "Deelnlw #main", "Eigen nlw #three"])
    var other = site()
    other.content["guides/second/guide.yaml"] = SampleSite.guide(
      steps: "- {id: one, do: {nl: \"Zie <guide:sample>, <link:two>.\"}}", title: "{nl: Tweede, fr: Deuxième}")
    other.content["registry/links.yaml"] = """
      town: {text: {nl: Stadnlw}, url: "https://a.be"}
      two: {text: {nl: site, fr: site web}, url: {nl: "https://a.be/nl", fr: "https://a.be/fr"}}
      """
    let addresses = try other.published().page("fr", "second").element("one")?.all("do").first?.named("a").map {
      $0["href"] ?? ""
    }
    #expect(addresses == ["sample.html", "https://a.be/fr"])
  }

  @Test func `stands in references of other texts with its language`() throws {
    var site = site()
    site.content["guides/second/guide.yaml"] = SampleSite.guide(
      steps: """
        - id: one
          do:
            nl: "<guide:sample>, <part:sample/main>, <step:sample/one>, <Term:user>, <file:form>, <figure:sample/form>"
            fr: "<guide:sample>, <part:sample/main>, <step:sample/one>, <Term:user>, <file:form>, <figure:sample/form>"
        """, title: "{nl: Tweede, fr: Deuxième}")
    let published = try site.published()
    let body = try #require(published.page("fr", "second").element("one")?.all("do").first)
    #expect(
      body.text
        == spaced(
          "Gidsnlw Termnlw (en néerlandais), Deelnlw (en néerlandais) dans le guide « Gidsnlw Termnlw » (en néerlandais), "
            + "étape 1° dans le guide « Gidsnlw Termnlw » (en néerlandais), Termnlw (en néerlandais), "
            + "Bestandnlw (en néerlandais) (PDF, 1 ko), Onderschriftnlw (en néerlandais)"))
    #expect(Passages(published.page("fr", "second").root).unmarked == [])
    #expect(published.markdown("fr", "second").contains("[Gidsnlw Termnlw](sample.html) (en néerlandais)"))
  }

  @Test func `is followed by words that say so in Markdown, or begins with them`() throws {
    let markdown = try site().published().markdown("fr")
    #expect(markdown.hasPrefix("# Gidsnlw Termnlw (en néerlandais)\n\nSamenvattingnlw. (en néerlandais)\n"))
    #expect(markdown.contains("Ce texte n’existe pas encore en français.\n\n  Doenlw [stap"))
    #expect(markdown.contains("- Kolomnlw (en néerlandais)\u{A0}: Celnlw (en néerlandais)\\\n"))
    for line in markdown.split(separator: "\n") where line.contains("nlw") && !line.contains("Doenlw") {
      let isSaid = line.contains("(en néerlandais)") || ["Lijstnlw", "Eigen nlw"].contains { line.contains($0) }
      #expect(isSaid, "\(line)")
    }
  }

  @Test func `is that of the first language that has one, whatever languages there are`() throws {
    let site = SampleSite(
      guide: SampleSite.guide(
        steps: "- {id: one, do: {de: Eins., fr: Un.}}\n- {id: two, do: {de: Zwei.}}",
        part: "", title: "{nl: Voorbeeld, fr: Exemple, de: Beispiel}"
      ).replacing("{nl: Deel een, fr: Partie un}", with: "{nl: Deel een, fr: Partie un, de: Teil eins}"),
      site: """
        title: {nl: Gidsen, fr: Guides, de: Anleitungen}
        publisher: {nl: Gemeente, fr: Commune, de: Gemeinde}
        languages: [nl, fr, de]
        missing-texts: show
        """)
    let published = try site.published()
    func body(_ language: String, _ step: String) -> String? {
      published.page(language).element(step)?.all("borrowed").first.map { "\($0["lang"] ?? "") \($0.text)" }
    }
    #expect(body("nl", "one") == "fr Un." && body("nl", "two") == "de Zwei.")
    #expect(body("fr", "one") == nil && body("fr", "two") == "de Zwei.")
    #expect(body("de", "one") == nil && body("de", "two") == nil)
    #expect(published.faults == [])
  }

  @Test func `in a language without a name of its own is said in the words of its speakers`() throws {
    let words = String(decoding: ProjectFolder.templates["words/en.yaml"] ?? [], as: UTF8.self)
    var site = SampleSite(
      guide: """
        title: {pl: Przykład}
        parts: [{id: main, title: {nl: Deel, pl: Część}, steps: [{id: one, do: {nl: Een., pl: Jeden.}}]}]
        """,
      site: """
        title: {nl: Gidsen, pl: Poradniki}
        publisher: {nl: Gemeente, pl: Gmina}
        languages: [nl, pl]
        missing-texts: show
        """)
    site.templates["words/pl.yaml"] = Array(
      words.replacing("language-name: English", with: "language-name: Polski").utf8)
    let heading = try #require(try site.published().page("nl").root.named("h1").first)
    #expect(heading.text == "Przykład (taal: Polski)")
    #expect(heading.named("span").compactMap { $0["lang"] } == ["pl", "pl"])
  }

  /// The words with the no-break spaces that French typography and step numbers have.
  private func spaced(_ words: String) -> String {
    words.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»").replacing("stap 2", with: "stap\u{A0}2")
      .replacing("étape 1", with: "étape\u{A0}1").replacing("1 ko", with: "1\u{A0}ko")
  }
}

/// The Dutch words of a page in French: those that say their language, and those that do not.
private struct Passages {
  private(set) var unmarked: [String] = []
  private(set) var marked = 0

  /// Attributes whose words cannot have a language of their own, beside those of an element that has one.
  private static let plain = ["aria-label", "content", "title"]

  init(_ root: HTMLElement) { read(root, "fr") }

  private mutating func read(_ element: HTMLElement, _ around: String) {
    let language = element["lang"] ?? around
    for attribute in element.attributes where attribute.value.contains("nlw") {
      let isSaid = Self.plain.contains(attribute.name) && attribute.value.contains("(en néerlandais)")
      note(isSaid || language == "nl", attribute.value)
    }
    for content in element.contents {
      switch content {
      case .element(let inner): read(inner, language)
      case .text(let words) where words.contains("nlw"):
        // Where no element can stand, the words say it.
        note(language == "nl" || words.contains("(en néerlandais)"), words)
      case .text: break
      }
    }
  }

  private mutating func note(_ isMarked: Bool, _ words: String) {
    if isMarked { marked += 1 } else { unmarked.append(words) }
  }
}
