import Foundation
import TestSupport
import Testing

@testable import Rendering

/// The files that need no other: the handout, and the one file in every language.
@Suite struct AloneTests {
  static let everything = SampleSite(project: ProjectFolder.files(below: "Tests/Fixtures/everything"))
  static let handout = "resident-permit.print.html"
  static let oneFile = "resident-permit.all-languages.html"

  @Test(arguments: ["nl/\(handout)", "fr/\(handout)", oneFile])
  func `loads nothing, and leads only to itself or to full addresses`(path: String) throws {
    let page = try #require(try Self.everything.published().pages[path])
    #expect(PublishedSite.faults(within: page) == [])
    #expect(page.elements.filter { $0.name == "link" }.allSatisfy { $0["href"] == "data:," })
    for element in page.elements {
      if let source = element["src"] { #expect(source.hasPrefix("data:image/"), "\(source.prefix(60))") }
      guard element.name == "a", let address = element["href"] else { continue }
      if address.hasPrefix("#") {
        #expect(page.element(String(address.dropFirst())) != nil, "\(address)")
      } else {
        #expect(["https://", "mailto:", "tel:"].contains { address.hasPrefix($0) }, "\(address)")
      }
    }
  }

  @Test(arguments: ["nl/\(handout)", oneFile])
  func `the policy allows what stands in the file, and nothing else`(path: String) throws {
    let html = try #require(try Self.everything.published().files[path])
    let policy = try #require(html.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
    let contents = html.matches(of: /<(?:style|script)(?: [^>]*)?>([\s\S]*?)<\/(?:style|script)>/).map(\.1)
    #expect(contents.count == 3)
    for content in contents {
      #expect(policy.contains(Digest(of: Array(content.utf8)).source), "\(content.prefix(40))")
    }
    #expect(policy.matches(of: /'sha256-/).count == contents.count)
    #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("'self'") && !policy.contains("unsafe"))
  }

  @Test func `in a handout every numbered step has a heading, and says the address of its place`() throws {
    let published = try Self.everything.published()
    let handout = try #require(published.pages["nl/\(Self.handout)"])
    let page = published.page("nl", "resident-permit")
    for step in handout.elements
    where step["class"]?.hasPrefix("step") == true && step.name == "li" && step["value"] != nil {
      let head = try #require(step.html.firstMatch(of: /^\s*<(\w+) class="number">/)?.1)
      let body = step.html.split(separator: "<div class=\"step-body\">", maxSplits: 1).last ?? ""
      let hasTitle = body.prefixMatch(of: /\s*<h[3-6] class="step-title">/) != nil
      #expect(hasTitle ? head == "p" : ["h3", "h4", "h5", "h6"].contains(head), "\(step["id"] ?? "")")
    }
    #expect(handout.all("on-paper").map(\.text).contains("https://www.example.org/nl/"))
    #expect(page.all("on-paper").isEmpty && !page.elements.contains { $0.name == "h3" && $0["class"] == "number" })
  }

  @Test func `a label that is a short code is not broken at its hyphen`() throws {
    let site = SampleSite(
      guide: SampleSite.guide(nl: "Klik op <ui:code> of <ui:words>."),
      labels: "code: {text: {nl: TR-FPP, fr: TR-FPP}}\nwords: {text: {nl: E-loket openen, fr: Ouvrir l'e-guichet}}")
    let page = try site.published().page("fr", "sample")
    #expect(
      page.all("ui").map(\.html) == [
        "<span class=\"unbroken\">«\u{A0}TR-FPP\u{A0}»</span>", "«\u{A0}Ouvrir l'e-guichet\u{A0}»",
      ])
  }

  @Test func `only a step that no page can hold is broken over printed pages`() throws {
    let published = try Self.everything.published()
    for language in ["nl", "fr"] {
      let handout = try #require(published.pages["\(language)/\(Self.handout)"])
      // A page of the site is printed too, from the browser.
      for page in [handout, published.page(language, "resident-permit")] {
        #expect(page.elements.filter { $0["class"] == "step long" }.map { $0["id"] } == ["car"])
      }
    }
  }

  @Test func `one file searches in its guide, a page in all of them`() throws {
    let published = try Self.everything.published()
    let box = { (page: HTMLPage?) in page?.elements.filter { $0["type"] == "search" }.map { $0["aria-label"] } }
    #expect(box(published.pages[Self.oneFile]) == ["Zoek in deze gids", "Rechercher dans ce guide"])
    #expect(box(published.page("nl", "resident-permit")) == ["Zoek in de gidsen"])
  }

  @Test func `a picture stands in the file byte for byte`() throws {
    let page = try #require(try Self.everything.published().pages["fr/\(Self.handout)"])
    let sources = page.elements.filter { $0.name == "img" }.compactMap { $0["src"] }
    #expect(!sources.isEmpty)
    let pictures = ProjectFolder.files(below: "Tests/Fixtures/everything").values
    for source in sources {
      let bytes = try #require(Data(base64Encoded: String(source.drop { $0 != "," }.dropFirst())))
      #expect(pictures.contains(Array(bytes)))
    }
  }

  @Test func `every printed page says what it belongs to, in the language of the file`() throws {
    let files = try Self.everything.published().files
    let version = try #require(files["nl/resident-permit.html"]?.firstMatch(of: /[0-9a-f]{4}-[0-9a-f]{4}/)?.0)
    let nl = try #require(files["nl/\(Self.handout)"])
    #expect(nl.contains(#"@top-left { content: "Een bewonerskaart aanvragen" }"#))
    #expect(
      nl.contains(
        #"@bottom-right { content: "Versie \#(version) · Bijgewerkt op 1 januari 2027" "\A " "https://www.example.org/gidsen/nl/resident-permit.html" }"#
      ))
    #expect(nl.contains(#"@bottom-left { content: "Pagina " counter(page) " van " counter(pages) "" }"#))
    let fr = try #require(files["fr/\(Self.handout)"])
    #expect(fr.contains("\"Version \(version) · Mis à jour le 1er janvier 2027\""))
    #expect(fr.contains(#"@bottom-left { content: "Page " counter(page) " sur " counter(pages) "" }"#))
  }

  @Test func `in a file in every language, the printed pages of each language say it in that language`() throws {
    let html = try #require(try Self.everything.published().files[Self.oneFile])
    for (tag, title, pageOf) in [
      ("nl", "Een bewonerskaart aanvragen", #""Pagina " counter(page) " van ""#),
      ("fr", "Demander une carte de riverain", #""Page " counter(page) " sur ""#),
    ] {
      let rule = try #require(html.components(separatedBy: "@page handout-\(tag) {").dropFirst().first)
      #expect(rule.hasPrefix("\n@top-left { content: \"\(title)\" }"), "\(rule.prefix(80))")
      #expect(rule.prefix(600).contains("https://www.example.org/gidsen/\(tag)/resident-permit.html"))
      #expect(rule.prefix(600).contains(pageOf))
      #expect(html.contains("#_\(tag) { page: handout-\(tag) }"))
    }
  }

  @Test func `the first page has the title large, and not above it too`() throws {
    let html = try #require(try Self.everything.published().files["nl/\(Self.handout)"])
    // Chromium takes the later of two rules for a page.
    let rules = try #require(html.components(separatedBy: "@page handout {").last)
    #expect(rules.contains("@page handout:first {\n@top-left { content: none }\n}"))
  }

  @Test func `a title with marks of CSS and HTML stays a title on every page`() throws {
    let site = SampleSite(guide: SampleSite.guide(title: #"{nl: "A \"b\" \\ c & d", fr: "E"}"#))
    let html = try #require(try site.published().files["nl/sample.print.html"])
    #expect(html.contains(#"@top-left { content: "A “b” \5c  c & d" }"#))
  }

  @Test func `without an address of the site, nothing leads from the file to it`() throws {
    let guide = SampleSite.guide(nl: "Zie <guide:other> en <step:two>.", fr: "Voir <guide:other> et <step:two>.")
    let other = SampleSite.guide(title: "{nl: Ander, fr: Autre}")
    let site = SampleSite(guide: guide, others: ["guides/other/guide.yaml": other])
    let page = try #require(try site.published().pages["nl/sample.print.html"])
    let words = try #require(page.element("one")?.text)
    #expect(words.contains("Zie Ander en stap\u{A0}2°."), "\(words)")
    #expect(
      page.elements.filter { $0.name == "a" }.compactMap { $0["href"] }.allSatisfy { $0.hasPrefix("#") })
    #expect(!page.elements.contains { $0["class"] == "online" })
  }

  @Test func `the versions are equal in every language and form, and change with the text`() throws {
    func versions(_ site: SampleSite) throws -> Set<Substring> {
      let files = try site.published().files
      let pages = [
        "nl/sample.html", "fr/sample.html", "nl/sample.print.html", "sample.all-languages.html",
        "bilingual/sample.nl-fr.html",
      ]
      #expect(pages.allSatisfy { files[$0]?.contains(/[0-9a-f]{4}-[0-9a-f]{4}</) == true })
      return Set(pages.flatMap { files[$0]?.matches(of: /Versi(?:e|on) ([0-9a-f]{4}-[0-9a-f]{4})/).map(\.1) ?? [] })
    }
    let before = try versions(SampleSite())
    let after = try versions(SampleSite(guide: SampleSite.guide(nl: "Eerst dit.", fr: "D'abord cela.")))
    #expect(before.count == 1 && after.count == 1 && before != after)
  }

  @Test func `every place of the one file is there once for each language, and each step leads to its twins`() throws {
    let site = try Self.everything.published()
    let page = try #require(site.pages[Self.oneFile])
    let nl = try #require(page.element("_nl"))
    let fr = try #require(page.element("_fr"))
    #expect(nl["lang"] == "nl" && fr["lang"] == "fr")
    let steps = site.page("nl", "resident-permit").elements.filter { $0["class"] == "step" }.compactMap { $0["id"] }
    #expect(steps.count > 10)
    for step in steps {
      #expect(nl.descendants.contains { $0["id"] == "_nl-\(step)" }, "\(step)")
      let links = page.element("_fr-\(step)")?.descendants.filter { $0["lang"] == "nl" }.compactMap { $0["href"] }
      #expect(links?.contains("#_nl-\(step)") == true, "\(step)")
    }
    #expect(page.elements.filter { $0.name == "main" }.count == 1)
  }

  @Test func `a site in one language has handouts, and no file in every language`() throws {
    var site = SampleSite()
    site.content["site.yaml"] = "title: {nl: Gidsen}\npublisher: {nl: Gemeente}\nlanguages: [nl]\n"
    site.content["guides/sample/guide.yaml"] = """
      title: {nl: Voorbeeld}
      parts:
        - {id: main, title: {nl: Deel een}, steps: [{id: one, do: {nl: Eerst dit.}}]}
      """
    let files = try site.published().files
    #expect(files["nl/sample.print.html"] != nil && files["sample.all-languages.html"] == nil)
  }
}
