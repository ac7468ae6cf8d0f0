import Publication
import TestSupport
import Testing

@testable import Rendering

/// What tells search engines and feed readers of a site.
@Suite struct AnnouncementTests {
  private static let address = "https://www.example.org/gidsen/"

  private static func site(_ rest: String = "updated: 2026-11-23", address: String? = address) -> SampleSite {
    SampleSite(
      guide: SampleSite.guide(rest: rest),
      site: SampleSite.site + (address.map { "\naddress: \($0)" } ?? ""))
  }

  // MARK: Site map

  @Test func `the site map names every page with its twins and the day of its last change`() throws {
    let map = try #require(try Self.site().published().files["sitemap.xml"])
    let lines = map.split(separator: "\n").map(String.init)
    func twins(_ name: String) -> String {
      ["nl", "fr"].map {
        "<xhtml:link rel=\"alternate\" hreflang=\"\($0)\" href=\"\(Self.address)\($0)/\(name)\"/>"
      }.joined()
    }
    #expect(
      lines.dropFirst(2).dropLast() == [
        "<url><loc>\(Self.address)index.html</loc></url>",
        "<url><loc>\(Self.address)nl/index.html</loc>\(twins("index.html"))</url>",
        "<url><loc>\(Self.address)fr/index.html</loc>\(twins("index.html"))</url>",
        "<url><loc>\(Self.address)nl/sample.html</loc><lastmod>2026-11-23</lastmod>\(twins("sample.html"))</url>",
        "<url><loc>\(Self.address)fr/sample.html</loc><lastmod>2026-11-23</lastmod>\(twins("sample.html"))</url>",
      ])
  }

  @Test(arguments: [SiteMap.Limit(addresses: 2), SiteMap.Limit(size: 700)])
  func `a site map that is too long becomes several, with an index`(limit: SiteMap.Limit) throws {
    let publication = try #require(Self.site().run().resolution?.publication)
    let whole = SiteMap(publication: publication, address: Self.address).files()
    let pieces = SiteMap(publication: publication, address: Self.address, limit: limit).files()
    #expect(whole.map(\.path) == ["sitemap.xml"])
    #expect(pieces.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    func lines(_ file: OutputFile) -> [Substring] {
      guard case .bytes(let bytes) = file.content else { return [] }
      #expect(file.path == "sitemap.xml" || bytes.count <= limit.size)
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
    #expect(
      lines(pieces[0]).dropFirst(2).dropLast()
        == (1...3).map { "<sitemap><loc>\(Self.address)sitemap-\($0).xml</loc></sitemap>" })
    let entries = pieces.dropFirst().flatMap { lines($0).filter { $0.hasPrefix("<url>") } }
    #expect(entries == lines(whole[0]).filter { $0.hasPrefix("<url>") })
    #expect(pieces.dropFirst().allSatisfy { lines($0).count <= 3 + limit.addresses })
  }

  @Test func `robots may read a site that is published, and no draft`() throws {
    #expect(
      try Self.site().published().files["robots.txt"]
        == "User-agent: *\nAllow: /\n\nSitemap: \(Self.address)sitemap.xml\n")
    #expect(try Self.site(address: nil).published().files["robots.txt"] == "User-agent: *\nAllow: /\n")
    #expect(try Self.site().draft().files["robots.txt"] == "User-agent: *\nDisallow: /\n")
    // A site below a path has no robots.txt that anybody reads.
    for (path, page) in try Self.site().draft().pages {
      #expect(page.elements.contains { $0["name"] == "robots" && $0["content"] == "noindex" }, "\(path)")
    }
  }

  @Test func `without an address, and for a draft, there is neither a site map nor a feed, and no page names one`()
    throws
  {
    for site in try [Self.site(address: nil).published(), Self.site().draft()] {
      #expect(site.faults == [])
      #expect(!site.files.keys.contains { $0.hasPrefix("sitemap") || $0.hasSuffix("feed.xml") })
      for (path, text) in site.files { #expect(!text.contains("feed.xml") && !text.contains("sitemap"), "\(path)") }
    }
  }

  // MARK: Feed

  @Test func `a feed tells of the changed guides of its language, the latest first`() throws {
    var site = Self.site("updated: 2026-11-23\nsummary: {nl: \"Kort & *goed* < lang.\", fr: Bref.}")
    site.content["guides/b/guide.yaml"] = SampleSite.guide(rest: "updated: 2027-01-02", title: "{nl: B, fr: Bé}")
    site.content["guides/a/guide.yaml"] = SampleSite.guide(rest: "updated: 2026-11-23", title: "{nl: A, fr: Á}")
    site.content["guides/old/guide.yaml"] = SampleSite.guide(title: "{nl: Zonder dag, fr: Sans jour}")
    let published = try site.published()
    #expect(published.faults == [])
    let feed = try #require(published.files["nl/feed.xml"])
    let folder = "\(Self.address)nl/"
    #expect(
      feed == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
        <title>Gidsen – Gewijzigde gidsen</title>
        <id>\(folder)feed.xml</id>
        <updated>2027-01-02T00:00:00Z</updated>
        <author><name>Gemeente</name>
        </author>
        <link rel="self" type="application/atom+xml" hreflang="nl" href="\(folder)feed.xml"/>
        <link rel="alternate" type="text/html" hreflang="nl" href="\(folder)index.html"/>
        <entry>
        <title>B</title>
        <id>\(folder)b.html</id>
        <updated>2027-01-02T00:00:00Z</updated>
        <link rel="alternate" type="text/html" hreflang="nl" href="\(folder)b.html"/>
        </entry>
        <entry>
        <title>A</title>
        <id>\(folder)a.html</id>
        <updated>2026-11-23T00:00:00Z</updated>
        <link rel="alternate" type="text/html" hreflang="nl" href="\(folder)a.html"/>
        </entry>
        <entry>
        <title>Voorbeeld</title>
        <id>\(folder)sample.html</id>
        <updated>2026-11-23T00:00:00Z</updated>
        <link rel="alternate" type="text/html" hreflang="nl" href="\(folder)sample.html"/>
        <summary>Kort &amp; goed &lt; lang.</summary>
        </entry>
        </feed>

        """)
    #expect(published.files["fr/feed.xml"]?.contains("<title>Guides – Guides modifiés</title>") == true)
    let home = HTMLPage(try #require(published.files["nl/index.html"]))
    let links = home.elements.filter { $0["href"] == "feed.xml" && $0["type"] == "application/atom+xml" }
    #expect(links.map(\.name) == ["link", "a"] && links.first?["rel"] == "alternate")
  }

  @Test func `a feed holds fifty guides, and there is none where nobody said when a guide changed`() throws {
    var site = Self.site()
    for number in 10..<70 {
      site.content["guides/g\(number)/guide.yaml"] = SampleSite.guide(
        rest: "updated: 2026-\(number < 40 ? "10" : "12")-\(number % 30 + 1)".replacing(/-(\d)$/) { "-0\($0.1)" },
        title: "{nl: Gids \(number), fr: Guide \(number)}")
    }
    let feed = try #require(try site.published().files["fr/feed.xml"])
    #expect(feed.split(separator: "<entry>").count == 51)
    #expect(feed.contains("Guide 69") && !feed.contains("<title>Guide 10</title>"))
    #expect(try Self.site("").published().files["nl/feed.xml"] == nil)
    #expect(try Self.site("").published().files["sitemap.xml"] != nil)
  }
}
