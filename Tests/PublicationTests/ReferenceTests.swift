import TestSupport
import Testing

/// What each reference becomes: the words and the addresses in Dutch and French.
@Suite struct ReferenceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let written: String
    let nl: String
    let fr: String
    /// The addresses in order; those of French where they differ.
    let links: [String]
    var frenchLinks: [String]?
    var testDescription: String { written }
  }

  /// `~` stands for a no-break space.
  static let cases = [
    Case(
      written: "<link:csam>", nl: "CSAM-site", fr: "site de CSAM", links: ["https://www.csam.be/nl/"],
      frenchLinks: ["https://www.csam.be/fr/"]),
    Case(
      written: "<Link:csam>", nl: "CSAM-site", fr: "Site de CSAM", links: ["https://www.csam.be/nl/"],
      frenchLinks: ["https://www.csam.be/fr/"]),
    Case(written: "<link:nowhere>", nl: "de gids op papier", fr: "le guide papier", links: []),
    Case(written: "[own words](link:nowhere)", nl: "own words", fr: "own words", links: []),
    Case(written: "<contact:desk>", nl: "helpdesk", fr: "service d’aide", links: ["#_contact-desk"]),
    Case(written: "<Contact:desk>", nl: "Helpdesk", fr: "Service d’aide", links: ["#_contact-desk"]),
    Case(written: "[l'aide](contact:desk)", nl: "l’aide", fr: "l’aide", links: ["#_contact-desk"]),
    Case(written: "<term:user>", nl: "gebruiker", fr: "utilisateur", links: ["#_term-user"]),
    Case(written: "<terms:user>", nl: "gebruikers", fr: "utilisateurs", links: ["#_term-user"]),
    Case(written: "<Terms:user>", nl: "Gebruikers", fr: "Utilisateurs", links: ["#_term-user"]),
    Case(written: "[le *premier*](term:user)", nl: "le premier", fr: "le premier", links: ["#_term-user"]),
    Case(written: "<Terms:firm>", nl: "Firma’s", fr: "Firmes", links: []),
    Case(written: "<ui:users>", nl: "“GEBRUIKERS”", fr: "«~UTILISATEURS~»", links: []),
    Case(written: "<Ui:menu>", nl: "“Menu”", fr: "«~Menu~»", links: []),
    Case(
      written: "<ui:menu/users/add>", nl: "“Menu” → “GEBRUIKERS” → “Voeg \"toe\"”",
      fr: "«~Menu~» → «~UTILISATEURS~» → «~Ajouter <x>~»", links: []),
    Case(
      written: "<file:form>", nl: "Formulier (PDF, 1,2~MB)", fr: "Formulaire (PDF, 1~ko)",
      links: ["../files/form-nl.pdf"], frenchLinks: ["../files/form-fr.pdf"]),
    Case(
      written: "[le *document*](file:form)", nl: "le document", fr: "le document", links: ["../files/form-nl.pdf"],
      frenchLinks: ["../files/form-fr.pdf"]),
    Case(written: "<step:two>", nl: "stap~2°", fr: "étape~2°", links: ["#two"]),
    Case(written: "<Step:two>", nl: "Stap~2°", fr: "Étape~2°", links: ["#two"]),
    Case(written: "<step:three-two>", nl: "stap~3.2", fr: "étape~3.2", links: ["#three-two"]),
    Case(written: "<step:sample/two>", nl: "stap~2°", fr: "étape~2°", links: ["#two"]),
    Case(written: "[daar](step:two)", nl: "daar", fr: "daar", links: ["#two"]),
    Case(
      written: "<step:later-one>", nl: "stap~1° van deel “Nazorg”", fr: "étape~1° de la partie «~Suivi~»",
      links: ["#later-one"]),
    Case(
      written: "<step:other/far>", nl: "stap~1° in de gids “Een andere gids”",
      fr: "étape~1° dans le guide «~Un autre guide~»", links: ["other.html#far"]),
    Case(
      written: "<Step:wide/r-one>", nl: "Stap~1° van deel “Rechts” in de gids “Brede gids”",
      fr: "Étape~1° de la partie «~Droite~» dans le guide «~Guide large~»", links: ["wide.html#r-one"]),
    Case(written: "[elders](step:wide/r-one)", nl: "elders", fr: "elders", links: ["wide.html#r-one"]),
    Case(
      written: "<step:hint>", nl: "“Bewaar alles” van deel “Wenken”", fr: "«~Gardez tout~» de la partie «~Astuces~»",
      links: ["#hint"]),
    Case(written: "<steps:one..three>", nl: "stappen~1° tot~3°", fr: "étapes~1° à~3°", links: ["#one", "#three"]),
    Case(written: "<Steps:one..two>", nl: "Stappen~1° tot~2°", fr: "Étapes~1° à~2°", links: ["#one", "#two"]),
    Case(written: "<steps:two..two>", nl: "stap~2°", fr: "étape~2°", links: ["#two"]),
    Case(
      written: "<steps:three-one..three-two>", nl: "stappen~3.1 tot~3.2", fr: "étapes~3.1 à~3.2",
      links: ["#three-one", "#three-two"]),
    Case(written: "<steps:one,three>", nl: "stappen~1° en 3°", fr: "étapes~1° et 3°", links: ["#one", "#three"]),
    Case(
      written: "<Steps:one,two,three-one>", nl: "Stappen~1°, 2° en 3.1", fr: "Étapes~1°, 2° et 3.1",
      links: ["#one", "#two", "#three-one"]),
    Case(written: "[die twee](steps:one,two)", nl: "die twee", fr: "die twee", links: ["#one"]),
    Case(written: "[de reeks](steps:two..three)", nl: "de reeks", fr: "de reeks", links: ["#two"]),
    Case(
      written: "<steps:later-one,later-two>", nl: "stappen~1° en 2° van deel “Nazorg”",
      fr: "étapes~1° et 2° de la partie «~Suivi~»",
      links: ["#later-one", "#later-two"]),
    Case(
      written: "<steps:other/far..other/farther>", nl: "stappen~1° tot~2° in de gids “Een andere gids”",
      fr: "étapes~1° à~2° dans le guide «~Un autre guide~»", links: ["other.html#far", "other.html#farther"]),
    Case(written: "<part:later>", nl: "Nazorg", fr: "Suivi", links: ["#later"]),
    Case(written: "[verderop](part:later)", nl: "verderop", fr: "verderop", links: ["#later"]),
    Case(
      written: "<part:wide/left>", nl: "Links in de gids “Brede gids”", fr: "Gauche dans le guide «~Guide large~»",
      links: ["wide.html#left"]),
    Case(written: "<guide:other>", nl: "Een andere gids", fr: "Un autre guide", links: ["other.html"]),
    Case(written: "[elders](guide:other)", nl: "elders", fr: "elders", links: ["other.html"]),
    Case(written: "<figure:login>", nl: "Het aanmeldscherm", fr: "L’écran de connexion", links: ["#_figure-login"]),
    Case(written: "[l'image](figure:login)", nl: "l’image", fr: "l’image", links: ["#_figure-login"]),
  ]

  @Test(arguments: cases)
  func `a reference becomes its words and its address in each language`(reference: Case) throws {
    let site = try SampleSite.citing("a \(reference.written), b").published()
    for (language, words) in [("nl", reference.nl), ("fr", reference.fr)] {
      let text = try #require(site.page(language).element("one")?.all("do").first)
      #expect(text.text == "a \(words), b".replacing("~", with: "\u{A0}"))
      let links = language == "fr" ? reference.frenchLinks ?? reference.links : reference.links
      #expect(text.named("a").compactMap { $0["href"] } == links)
    }
    #expect(site.faults == [])
  }

  @Test func `a label is marked as words that are not to be translated, and keeps every character`() throws {
    let html = try SampleSite.citing("<ui:menu/add>").published().page("fr").element("one")?.all("do").first?.html
    let expected =
      "<p><span class=\"ui-path\"><b class=\"ui\" translate=\"no\">«\u{A0}Menu\u{A0}»</b> → "
      + "<b class=\"ui\" translate=\"no\">«\u{A0}Ajouter &lt;x&gt;\u{A0}»</b></span></p>\n"
    #expect(html == expected)
  }

  @Test(arguments: [
    ("*<step:two>*", "<em><a class=\"step-ref\" href=\"#two\">stap\u{A0}2°</a></em>"),
    ("**zie (<term:user>)**", "<strong>zie (<a class=\"term\" href=\"#_term-user\">gebruiker</a>)</strong>"),
    ("(<step:two>)", "(<a class=\"step-ref\" href=\"#two\">stap\u{A0}2°</a>)"),
    ("\"<step:two>\"", "“<a class=\"step-ref\" href=\"#two\">stap\u{A0}2°</a>”"),
    ("<ui:menu>-knop", "<b class=\"ui\" translate=\"no\">“Menu”</b>-knop"),
    ("<term:user>/<term:firm>", "<a class=\"term\" href=\"#_term-user\">gebruiker</a>/firma"),
    (
      "<step:two> en <step:two>",
      "<a class=\"step-ref\" href=\"#two\">stap\u{A0}2°</a> en <a class=\"step-ref\" href=\"#two\">stap\u{A0}2°</a>"
    ),
    ("`<step:two>`", "<code>&lt;step:two&gt;</code>"),
    ("[*één* `twee` <b](step:two)", "<a class=\"step-ref\" href=\"#two\"><em>één</em> <code>twee</code> &lt;b</a>"),
  ])
  func `a reference stands inside emphasis, beside marks and more than once`(written: String, html: String) throws {
    let site = try SampleSite.citing(written).published()
    #expect(site.page("nl").element("one")?.all("do").first?.html == "<p>\(html)</p>\n")
  }

  @Test func `a reference stands in a list, and after a line break`() throws {
    let site = try SampleSite.citing("- <step:two>\n- b\\\n  <step:three>").published()
    #expect(
      site.page("nl").element("one")?.all("do").first?.html
        == "<ul>\n<li><a class=\"step-ref\" href=\"#two\">stap\u{A0}2°</a></li>\n"
        + "<li>b<br />\n<a class=\"step-ref\" href=\"#three\">stap\u{A0}3°</a></li>\n</ul>\n")
  }

  @Test func `a link without words of its own is a reference without them`() throws {
    let site = try SampleSite.citing("Zie [](step:two).").published()
    #expect(site.page("nl").element("one")?.all("do").first?.text == "Zie stap\u{A0}2°.")
  }

  @Test func `a label in the writer's own words is refused`() {
    let site = SampleSite.citing(nl: "Klik op «[de knop](ui:menu)».", fr: "Cliquez sur «[le bouton](ui:menu)».")
    expectDiagnostics(in: site, ["own-words-label: write <ui:menu>", "own-words-label: write <ui:menu>"])
    #expect {
      try site.published()
    } throws: {
      "\($0)".contains("an on-screen label is always shown as the screen shows it")
    }
  }

  @Test func `in a guide whose steps stand in one part, a number from elsewhere in the guide needs no part`() throws {
    let site = try SampleSite(
      guide: SampleSite.guide(
        rest: """
            - {id: notes, title: {nl: Noten, fr: Notes}, intro: {nl: "Zie <step:two>.", fr: "Voir <step:two>."}}
          after: {nl: "Zie <step:one>.", fr: "Voir <step:one>."}
          """)
    ).published()
    let text = site.page("fr").root.text
    #expect(
      text.contains("Voir étape\u{A0}2°.") && text.contains("Voir étape\u{A0}1°.") && !text.contains("de la partie"))
  }

  @Test func `the home page and the banner of every page cite guides, steps and entries`() throws {
    var site = SampleSite.citing("<contact:desk>")
    let text =
      "<guide:other>, <step:sample/two>, <link:csam>, <term:user>, <contact:desk>, <file:form>, <part:wide/left>, <ui:menu>"
    site.content["site.yaml"] =
      SampleSite.site + """

        summary: {nl: "\(text)", fr: "\(text)"}
        banner: {nl: "\(text)", fr: "\(text)"}
        """
    let published = try site.published()
    #expect(published.faults == [])
    let home = published.page("nl", "index")
    let words =
      "Een andere gids, stap~2° van deel “Procedure” in de gids “Voorbeeld”, CSAM-site, gebruiker, helpdesk, "
      + "Formulier (PDF, 1,2~MB), Links in de gids “Brede gids”, “Menu”"
    let expected = words.replacing("~", with: "\u{A0}")
    #expect(home.all("summary").first?.text == expected)
    #expect(home.all("banner").map(\.text) == [expected])
    let links = ["other.html", "sample.html#two", "https://www.csam.be/nl/", "../files/form-nl.pdf", "wide.html#left"]
    #expect(home.all("banner").first?.named("a").compactMap { $0["href"] } == links)
    // On the page of the guide that it names, the banner leads to the place itself, and to the contact that the page shows.
    let banner = try #require(published.page("nl").all("banner").first)
    #expect(banner.text == expected)
    #expect(
      banner.named("a").compactMap { $0["href"] } == [
        "other.html", "#two", "https://www.csam.be/nl/", "#_contact-desk", "../files/form-nl.pdf", "wide.html#left",
      ])
    // The root page has no language of its own.
    let root = try #require(published.pages["index.html"])
    #expect(root.all("banner").map { $0["lang"] } == ["nl", "fr"])
    #expect(
      root.all("banner").last?.named("a").compactMap { $0["href"] } == [
        "fr/other.html", "fr/sample.html#two", "https://www.csam.be/fr/", "files/form-fr.pdf", "fr/wide.html#left",
      ])
  }

  @Test
  func `a step of the page's own guide needs no guide beside it, though the contact's note cites it from outside`()
    throws
  {
    var site = SampleSite.citing("<contact:desk>")
    site.content["registry/contacts.yaml"] = """
      desk:
        name: {nl: helpdesk, fr: service d'aide}
        note: {nl: "Lees <step:sample/two>.", fr: "Lisez <step:sample/two>."}
        verified: 2026-11-23
      """
    let note = try site.published().page("nl").all("contact-note").first
    #expect(note?.text == "Lees stap\u{A0}2° van deel “Procedure” in de gids “Voorbeeld”.")
    #expect(note?.named("a").first?["href"] == "#two")
  }
}
