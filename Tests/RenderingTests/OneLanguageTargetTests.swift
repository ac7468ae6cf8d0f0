import Diagnostics
import TestSupport
import Testing

/// What exists in one language only is linked from the pages of all languages, which say so.
@Suite struct `a target that exists in one language only` {
  private var site: SampleSite {
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: """
          - id: one
            at: map
            do: {nl: "<link:map>, [mijn kaart](link:map), <file:rules>.", fr: "<link:map>, [ma carte](link:map), <file:rules>."}
            files: [rules]
          - id: two
            do: {nl: Bel het <contact:desk>., fr: Appelez le <contact:desk>.}
          """),
      links: """
        map: {text: {nl: kaart, fr: carte}, url: {fr: "https://a.be/fr"}, verified: 2026-11-23}
        form: {text: {nl: formulier, fr: formulaire}, url: {nl: "https://a.be/nl"}, verified: 2026-11-23}
        """,
      contacts: """
        desk:
          name: {nl: loket, fr: guichet}
          phone: {nl: 02 555 01 23}
          email: {fr: aide@example.org}
          form: form
          verified: 2026-11-23
        """,
      files: "rules: {title: {nl: Reglement, fr: Règlement}, path: {fr: r.pdf}, verified: 2026-11-23}")
    site.binaries["files/r.pdf"] = [32]
    return site
  }

  @Test func `is a warning that says what readers get, and that a site can lower`() {
    func site(_ url: String, _ rest: String = "") -> SampleSite {
      SampleSite(
        site: SampleSite.site + rest, links: "map: {text: kaart, url: \(url), verified: 2026-11-23}")
    }
    expectDiagnostics(
      in: site("{«fr»: \"https://a.be\"}"),
      ["target-language: add 'nl: …'; if there is nothing in that language, this is right"])
    #expect(
      site("{fr: \"https://a.be\"}").run().diagnostics.first { $0.severity == .warning }?.message
        == "nothing is given in Dutch ('nl'): its pages lead to what there is in French ('fr'), and say so")
    expectDiagnostics(in: site("{fr: \"https://a.be\"}", "\nrules: {target-language: off}"), [])
    expectDiagnostics(in: site("\"https://a.be\""), [])
    expectDiagnostics(in: site("{nl: «\"\"», fr: \"https://a.be\"}"), ["empty-text"])
    expectDiagnostics(in: site("«{}»"), ["empty-text"])
  }

  @Test func `is linked with its language, and said in words of the page`() throws {
    let published = try site.published()
    #expect(published.faults == [])
    let step = try #require(published.page("nl").element("one"))
    #expect(step.all("where").first?.text == "Waar: kaart (in het Frans)")
    let body = try #require(step.all("do").first)
    #expect(
      body.text == "kaart (in het Frans), mijn kaart (in het Frans), Reglement (in het Frans) (PDF, 1\u{A0}kB).")
    #expect(body.named("a").map { $0["hreflang"] } == ["fr", "fr", "fr"])
    #expect(body.named("a").map { $0["href"] } == ["https://a.be/fr", "https://a.be/fr", "../files/r.pdf"])
    let file = try #require(step.all("files").first)
    #expect(file.text == "Reglement (in het Frans) (PDF, 1\u{A0}kB)")
    #expect(file.named("a").first?["hreflang"] == "fr")
    let own = try #require(published.page("fr").element("one"))
    #expect(own.all("in-language").isEmpty)
    #expect(own.all("do").first?.named("a").allSatisfy { $0["hreflang"] == nil } == true)
  }

  @Test func `of a contact is said beside it`() throws {
    let published = try site.published()
    func rows(_ language: String) -> [String]? {
      published.page(language).element("_contact-desk")?.named("dd").map(\.text)
    }
    #expect(rows("nl") == ["02 555 01 23", "aide@example.org (in het Frans)", "Formulier"])
    #expect(
      rows("fr") == [
        "02 555 01 23 (en néerlandais)", "aide@example.org", "Formulaire (en néerlandais)",
      ])
    let phone = published.page("fr").element("_contact-desk")?.named("a").first
    #expect(phone?["href"] == "tel:025550123" && phone?["hreflang"] == nil, "a number is no page in a language")
  }

  @Test func `is said in Markdown, too`() throws {
    let markdown = try site.published().markdown("nl")
    #expect(markdown.contains("[kaart](https://a.be/fr) (in het Frans), [mijn kaart](https://a.be/fr) (in het Frans)"))
    #expect(markdown.contains("[Reglement](../files/r.pdf) (in het Frans) (PDF, 1\u{A0}kB)"))
    #expect(markdown.contains("[aide@example.org](mailto:aide@example.org) (in het Frans)"))
  }

  @Test func `without a text of the language needs one remark, not two`() throws {
    var site = site
    site.content["site.yaml"] = "\(SampleSite.site)\nmissing-texts: show"
    site.content["registry/links.yaml"]?.replace("{nl: kaart, fr: carte}", with: "{fr: carte}")
    let step = try #require(try site.published().page("nl").element("one"))
    #expect(step.all("where").first?.text == "Waar: carte (in het Frans)")
    let link = try #require(step.all("where").first?.named("a").first)
    #expect(link["hreflang"] == "fr" && link.children.first?["lang"] == "fr")
  }

  @Test func `is not a target that nobody has: a file that is missing stays a gap`() throws {
    var site = site
    site.binaries = [:]
    #expect(site.pages() == nil)
    let draft = try site.draft()
    #expect(draft.page("nl").element("one")?.all("files").first?.text == "Reglement [ontbreekt: rules]")
  }
}
