import TestSupport
import Testing

/// By law Dutch and French stand equal: the pages of all languages are made alike, and in the order of the site.
@Suite struct `the languages of a site` {
  private static let everything = SampleSite(project: ProjectFolder.files(below: "Tests/Fixtures/everything"))

  @Test func `have the same pages, built of the same elements with the same classes`() throws {
    for site in [try Self.everything.published(), try Self.everything.published(edition: "counter")] {
      let dutch = site.pages.filter { $0.key.hasPrefix("nl/") }
      #expect(dutch.count > 3)
      #expect(
        dutch.keys.map { $0.dropFirst(3) }.sorted()
          == site.pages.keys.filter { $0.hasPrefix("fr/") }.map { $0.dropFirst(3) }.sorted())
      for (path, page) in dutch {
        let french = try #require(site.pages["fr/\(path.dropFirst(3))"])
        let (one, other) = (Skeleton(of: page.root).lines, Skeleton(of: french.root).lines)
        let place = zip(one, other).enumerated().first { $1.0 != $1.1 }
        #expect(place == nil && one.count == other.count, "\(path): \(place?.element ?? ("", "")) \(one.count)")
      }
    }
  }

  @Test func `stand in the order of the site wherever the reader chooses`() throws {
    for languages in [["nl", "fr"], ["fr", "nl"]] {
      var site = Self.everything
      site.content["site.yaml"]?.replace(
        "languages: [nl, fr]", with: "languages: [\(languages.joined(separator: ", "))]")
      let published = try site.published()
      let lists = published.pages.sorted { $0.key < $1.key }.flatMap { path, page -> [HTMLElement] in
        let found = page.all("languages") + page.all("language-list")
        #expect(!found.isEmpty || !Self.isRead(path) && path != "index.html" || !page.all("moved").isEmpty, "\(path)")
        return found.filter { $0.named("a").contains { $0["hreflang"] != nil } }
      }
      for list in lists {
        #expect(list.named("a").map { $0["hreflang"] } == languages)
        #expect(Set(list.named("a").map { $0["class"] ?? "" }) == [""], "no language stands out")
      }
    }
  }

  /// Whether a page is read on the site: a home page, a guide, or a page under a former name.
  private static func isRead(_ path: String) -> Bool {
    ["nl/", "fr/"].contains { path.hasPrefix($0) } && ![".print.html", "404.html"].contains { path.hasSuffix($0) }
  }

  @Test func `have no look of their own`() throws {
    for (path, bytes) in ProjectFolder.templates where path.hasPrefix("style/") {
      let style = String(decoding: bytes, as: UTF8.self)
      for selector in [":lang(", "[lang", "[hreflang"] { #expect(!style.contains(selector), "\(path)") }
    }
    for (path, bytes) in ProjectFolder.templates where path.hasSuffix(".mustache") {
      let template = String(decoding: bytes, as: UTF8.self)
      for tag in ["\"nl\"", "\"fr\"", "/nl/", "/fr/"] { #expect(!template.contains(tag), "\(path)") }
    }
  }

  @Test func `lead from each page to the same page, also from home pages and former names, and back`() throws {
    var site = Self.everything
    site.content["guides/visitor-codes/guide.yaml"]? += "former-ids: [guest-codes]\n"
    let published = try site.published()
    for (path, page) in published.pages {
      guard Self.isRead(path) else { continue }
      let language = String(path.prefix(2))
      let isMoved = !page.all("moved").isEmpty
      // A page that only leads on says it to machines; the guide that it leads to has the switch.
      let links =
        isMoved
        ? page.root.named("link").filter { $0["hreflang"] != nil } : page.all("languages").flatMap { $0.named("a") }
      #expect(links.count == 2, "\(path)")
      for link in links {
        let target = link["hreflang"] ?? ""
        let address = target == language ? String(path.dropFirst(3)) : "../\(target)/\(path.dropFirst(3))"
        #expect(link["href"] == address, "\(path)")
        #expect(isMoved || (link["aria-current"] != nil) == (target == language), "\(path)")
        #expect(published.fault(inAddress: address, on: path, published.pages) == nil, "\(path)")
      }
    }
    #expect(published.pages["fr/guest-codes.html"] != nil)
  }

  @Test func `have the same step one click apart, without a script`() throws {
    let published = try Self.everything.published()
    for (language, other) in [("nl", "fr"), ("fr", "nl")] {
      let page = published.page(language, "resident-permit")
      for step in page.all("step") {
        let id = try #require(step["id"])
        let address = "../\(other)/resident-permit.html#\(id)"
        #expect(step.all("step-links").last?.named("a").contains { $0["href"] == address } == true, "\(id)")
        #expect(published.page(other, "resident-permit").element(id)?.classes == step.classes)
      }
    }
  }
}

/// The elements of a page with their classes, without what a text of one language may have and another not: its own marks, and remarks that
/// something is in the other language.
private struct Skeleton {
  private(set) var lines: [String] = []

  private static let inText: Set<String> = ["em", "strong", "code", "br"]
  private static let remarks: Set<String> = ["in-language", "picture-note", "code-name"]

  init(of root: HTMLElement) { read(root, depth: 0) }

  private mutating func read(_ element: HTMLElement, depth: Int) {
    for child in element.children where Self.remarks.isDisjoint(with: child.classes) {
      guard !Self.inText.contains(child.name) else { continue }
      let role = child["role"].map { " \($0)" } ?? ""
      lines.append(
        String(repeating: " ", count: depth) + "\(child.name).\(child.classes.joined(separator: "."))\(role)")
      read(child, depth: depth + 1)
    }
  }
}
