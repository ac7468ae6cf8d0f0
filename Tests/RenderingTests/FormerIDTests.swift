import TestSupport
import Testing

@Suite struct `a former id` {
  private static let guide = """
    title: {nl: "Toegang tot <term:app>", fr: "Accès à <term:app>"}
    former-ids: [old-guide]
    parts:
      - id: main
        former-ids: [old-part]
        title: {nl: Deel, fr: Partie}
        steps:
          - {id: one, former-ids: [old-one, older-one], do: {nl: Een., fr: Un.}, figure: form}
          - {use: enter, id: again}
          - {id: two, do: {nl: Twee., fr: Deux.}, figure: form}
    figures:
      form: {former-ids: [old-form], alt: {nl: Een formulier, fr: Un formulaire}}
    """

  private var site: SampleSite {
    var site = SampleSite(
      guide: Self.guide, terms: "app: {term: APP, verified: 2026-11-23}",
      others: ["fragments/enter.yaml": "steps: [{id: open, former-ids: [start], do: {nl: Open., fr: Ouvrez.}}]"])
    site.binaries["guides/sample/figures/form.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    return site
  }

  @Test func `of a step, part or figure stays an anchor in every language, and takes no part in anything else`() throws
  {
    let published = try site.published()
    #expect(published.faults == [])
    for language in ["nl", "fr"] {
      let page = published.page(language)
      for (former, present) in [
        ("old-one", "one"), ("older-one", "one"), ("old-part", "main"), ("again-start", "again-open"),
        ("_figure-old-form", "_figure-form"),
      ] {
        let span = try #require(page.element(former))
        #expect(span.name == "span" && span.text.isEmpty && span["class"] == "former-id")
        #expect(page.element(present)?.descendants.contains { $0["id"] == former } == true, "\(former)")
      }
      #expect(page.elements.count { $0["id"] == "_figure-old-form" } == 1, "the figure stands twice, its anchor once")
      #expect(!(published.files["\(language)/index.html"] ?? "").contains("old-"))
      #expect(!published.markdown(language).contains("old"))
    }
  }

  @Test func `of a fragment stays in the anchors of its figures`() throws {
    var site = SampleSite(
      guide: SampleSite.guide(steps: "- use: enter"),
      others: [
        "fragments/enter.yaml": """
        former-ids: [sign-in]
        figures: {card: {former-ids: [reader], alt: {nl: Een kaart, fr: Une carte}}}
        steps: [{id: open, do: {nl: Open., fr: Ouvrez.}, figure: card}]
        """
      ])
    site.binaries["fragments/figures/card.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    let published = try site.published()
    #expect(published.faults == [])
    let figure = try #require(published.page("fr").element("_figure-enter.card"))
    #expect(
      figure.all("former-id").compactMap { $0["id"] } == [
        "_figure-enter.reader", "_figure-sign-in.card", "_figure-sign-in.reader",
      ])
  }

  @Test func `of a guide stays a page that leads to the guide, and that no page links to`() throws {
    let published = try site.published()
    for (language, title, words) in [
      ("nl", "Toegang tot APP", "Deze gids heeft een nieuw adres"),
      ("fr", "Accès à APP", "Ce guide a une nouvelle adresse"),
    ] {
      let page = published.page(language, "old-guide")
      #expect(page.faults == [])
      #expect(page.elements.first { $0.name == "html" }?["lang"] == language)
      #expect(page.elements.first { $0.name == "title" }?.text.hasPrefix("\(title) – ") == true)
      #expect(page.elements.first { $0.name == "h1" }?.text == words)
      #expect(
        page.elements.filter { $0.name == "a" }.map { "\($0["href"] ?? "") \($0.text)" } == ["sample.html \(title)"])
      #expect(
        page.elements.first { $0.name == "meta" && $0["http-equiv"] == "refresh" }?["content"] == "0; url=sample.html")
      #expect(published.files["\(language)/old-guide.md"] == nil)
    }
    for (path, text) in published.files where !path.hasSuffix("/old-guide.html") && path != "guides.json" {
      #expect(!text.contains("old-guide"), "\(path)")
    }
  }
}
