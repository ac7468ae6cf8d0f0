import TestSupport
import Testing

/// The pages for addresses that lead nowhere.
@Suite struct NotFoundTests {
  private static let desk = "desk: {name: {nl: loket, fr: guichet}, phone: +32 2 123 45 67, verified: 2026-11-23}"

  private static func site(_ rest: String) -> SampleSite {
    SampleSite(site: SampleSite.site + "\nhelp: [desk]\n\(rest)", contacts: desk)
  }

  private static func links(_ page: HTMLPage) -> [String] {
    page.elements.filter { $0.name == "a" && $0["class"] != "skip" }.map { "\($0["href"] ?? "") \($0.text)" }
  }

  @Test func `lead by full addresses wherever a server shows them`() throws {
    let root = "https://www.example.org/gidsen/"
    let published = try Self.site("address: \(root)").published()
    #expect(published.faults == [])
    #expect(
      Self.links(published.page("nl", "404")) == [
        "\(root)nl/index.html Gidsen", "\(root)nl/404.html Nederlands", "\(root)fr/404.html Français",
        "\(root)nl/index.html Alle gidsen", "tel:+3221234567 +32 2 123 45 67",
      ])
    #expect(
      Self.links(try #require(published.pages["404.html"])).filter { !$0.hasPrefix("tel:") } == [
        "\(root)index.html Gidsen – Guides", "\(root)nl/index.html Alle gidsen", "\(root)fr/index.html Tous les guides",
      ])
  }

  @Test func `lead from their folder as long as the address of the site is not known`() throws {
    let published = try Self.site("").published()
    #expect(published.faults == [])
    #expect(
      Self.links(published.page("fr", "404")).filter { !$0.hasPrefix("tel:") } == [
        "index.html Guides", "../nl/404.html Nederlands", "404.html Français", "index.html Tous les guides",
      ])
    #expect(
      Self.links(try #require(published.pages["404.html"])).filter { !$0.hasPrefix("tel:") } == [
        "index.html Gidsen – Guides", "nl/index.html Alle gidsen", "fr/index.html Tous les guides",
      ])
  }

  @Test func `say in their language what to do and whom to ask, and hide from search engines`() throws {
    let published = try Self.site("").published()
    for (language, title, help) in [
      ("nl", "Deze pagina bestaat niet", "Hulp nodig?"), ("fr", "Cette page n’existe pas", "Besoin d’aide\u{A0}?"),
    ] {
      let page = published.page(language, "404")
      #expect(page.elements.first { $0.name == "html" }?["lang"] == language)
      #expect(page.elements.filter { ["h1", "h2"].contains($0.name) }.map(\.text) == [title, help])
      #expect(page.elements.contains { $0["name"] == "robots" && $0["content"] == "noindex" })
      #expect(page.elements.first { $0.name == "a" }?["href"] == "#_main")
      #expect(page.all("contact").count == 1)
      let both = try #require(published.pages["404.html"])
      let section = try #require(both.elements.first { $0.name == "section" && $0["lang"] == language })
      #expect(section.all("contact").count == 1)
      #expect(both.elements.first { $0.name == "h1" }?.text.contains(title) == true)
    }
  }

  @Test func `load nothing, and no page leads to them`() throws {
    for (path, page) in try Self.site("").published().pages {
      if path.hasSuffix("404.html") {
        #expect(!page.elements.contains { $0["src"] != nil || $0["rel"] == "stylesheet" }, "\(path)")
        #expect(page.elements.filter { $0.name == "style" }.map { $0.html.isEmpty } == [false], "\(path)")
      } else {
        #expect(!page.elements.contains { $0["href"]?.contains("404") == true }, "\(path)")
      }
    }
  }

  @Test func `have no section of help on a site that names no helpdesk`() throws {
    let page = try SampleSite().published().page("nl", "404")
    #expect(page.elements.filter { $0.name == "h2" }.isEmpty && page.all("contact").isEmpty)
  }
}
