import Foundation
import TestSupport
import Testing

/// What is made anew when something has changed: the rest keeps its file, with its time.
@Suite struct `A build after another` {
  /// A site of which the first guide shows a label, the second a term, the third cites the first one, and the fourth nothing.
  private static let content: [String: String] = {
    var site = SampleSite(
      guide: SampleSite.guide(nl: "Klik op <ui:save>."),
      terms: "card: {term: {nl: kaart, fr: carte}, definition: {nl: Bij <link:desk>., fr: Au <link:desk>.}}\n",
      labels: "save: {text: {nl: OPSLAAN, fr: ENREGISTRER}}\n")
    site.content["registry/links.yaml"] = "desk: {text: {nl: loket, fr: guichet}, url: https://www.example.org/desk}\n"
    site.content["guides/term/guide.yaml"] = SampleSite.guide(
      steps: "- id: one\n  do: {nl: Neem uw <term:card>., fr: Prenez votre <term:card>.}", title: "{nl: T, fr: Té}")
    site.content["guides/citing/guide.yaml"] = SampleSite.guide(
      steps: "- id: one\n  do: {nl: Zie <step:sample/two>., fr: Voyez <step:sample/two>.}", title: "{nl: C, fr: Cé}")
    site.content["guides/alone/guide.yaml"] = SampleSite.guide(title: "{nl: A, fr: Ah}")
    return site.content
  }()

  /// Builds, changes something, builds again, and returns the files that were made by the second build, without the lists of the whole site.
  private func made(
    _ arguments: [String] = [], after change: (Workplace) throws -> Void
  ) throws -> [String] {
    let place = try Workplace(content: Self.content)
    #expect(place.build().exit == 0)
    let before = place.inodes()
    try change(place)
    #expect(place.build(arguments).exit == 0)
    let after = place.inodes()
    return after.filter { before[$0.key] != $0.value }.keys.filter { $0.hasPrefix("nl/") && $0.hasSuffix(".html") }
      .filter { !$0.hasSuffix(".print.html") }.sorted()
  }

  @Test func `makes nothing when nothing has changed, and says the same`() throws {
    let place = try Workplace(content: Self.content)
    let first = place.build()
    let before = place.inodes()
    #expect(place.build() == first)
    #expect(place.inodes() == before)
  }

  @Test func `makes nothing when a file was only written again`() throws {
    #expect(
      try made { try $0.put(SampleSite.guide(title: "{nl: A, fr: Ah}"), at: "content/guides/alone/guide.yaml") } == [])
  }

  @Test func `makes the pages of the guide whose words have changed`() throws {
    let words = SampleSite.guide(title: "{nl: A, fr: Ah}").replacing("Eerst dit.", with: "Eerst iets anders.")
    #expect(try made { try $0.put(words, at: "content/guides/alone/guide.yaml") } == ["nl/alone.html"])
  }

  @Test
  func `makes the pages that cite a step whose number has changed, and the home page, as anything may show there`()
    throws
  {
    let guide = SampleSite.guide(nl: "Klik op <ui:save>.").replacing(
      "      - id: two", with: "      - id: between\n        do: {nl: Wacht., fr: Attendez.}\n      - id: two")
    #expect(
      try made { try $0.put(guide, at: "content/guides/sample/guide.yaml") } == [
        "nl/404.html", "nl/citing.html", "nl/index.html", "nl/sample.html",
      ])
  }

  @Test func `leaves alone the pages that cite a guide which only names something more`() throws {
    let guide = SampleSite.guide(nl: "Klik op <ui:save>, bij <link:desk>.", fr: "Klik op <ui:save>, bij <link:desk>.")
    let made = try made { try $0.put(guide, at: "content/guides/sample/guide.yaml") }
    #expect(made == ["nl/404.html", "nl/index.html", "nl/sample.html"])
  }

  @Test(arguments: [
    ("registry/labels.yaml", "OPSLAAN", "BEWAREN", ["nl/sample.html"]),
    ("registry/terms.yaml", "kaart", "pas", ["nl/term.html"]),
    ("registry/links.yaml", "loket", "balie", ["nl/term.html"]),
  ])
  func `makes exactly the pages of guides that show an entry which has changed`(
    file: String, old: String, new: String, pages: [String]
  ) throws {
    let source = try #require(Self.content[file])
    let made = try made { try $0.put(source.replacing(old, with: new), at: "content/\(file)") }
    #expect(made.filter { !["nl/404.html", "nl/index.html"].contains($0) } == pages)
  }

  @Test func `makes all pages when the site has other words, and leaves the guides alone on another day`() throws {
    let all = ["nl/404.html", "nl/alone.html", "nl/citing.html", "nl/index.html", "nl/sample.html", "nl/term.html"]
    let site = try #require(Self.content["site.yaml"])
    let renamed = try made {
      try $0.put(
        site.replacing("Gidsen", with: "Wegwijzers") + "\naddress: https://www.example.org/", at: "content/site.yaml")
    }
    #expect(renamed == all)
    #expect(try made(["--today", "2031-01-01"]) { _ in } == ["nl/404.html", "nl/index.html"])
    #expect(try made(["--draft"]) { _ in } == all)
  }

  @Test func `makes a page anew that somebody has changed or removed`() throws {
    let changed = try made { place in
      let page = try place.page("nl/alone.html")
      try place.put(page.replacing("Eerst dit", with: "Eerst dat"), at: "output/nl/alone.html")
    }
    #expect(changed.contains("nl/alone.html") && !changed.contains("nl/term.html"))
    #expect(try made { try $0.remove("output/nl/alone.html") }.contains("nl/alone.html"))
  }

  @Test func `with --fresh makes everything, and leaves nothing beside the site`() throws {
    let place = try Workplace(content: Self.content)
    #expect(place.build().exit == 0)
    let (before, files) = (place.inodes(), try place.files())
    #expect(place.build("--fresh").exit == 0)
    #expect(place.inodes().allSatisfy { before[$0.key] != $0.value })
    #expect(try place.files() == files)
    #expect(place.names == ["content", "output"])
  }

  @Test func `of content with faults shows them, and takes over what is good when they are mended`() throws {
    let place = try Workplace(content: Self.content)
    #expect(place.build().exit == 0)
    let before = place.inodes()
    let good = try #require(Self.content["guides/alone/guide.yaml"])
    try place.put(good.replacing("Eerst dit.", with: "Zie <step:nowhere>."), at: "content/guides/alone/guide.yaml")
    for _ in 0..<2 {
      let run = place.build()
      #expect(run.exit == 1)
      #expect(run.messages.contains("[unknown-reference]"))
    }
    try place.put(good, at: "content/guides/alone/guide.yaml")
    #expect(place.build().exit == 0)
    #expect(place.inodes() == before)
  }

  @Test func `says the warnings of guides again that it does not look at`() throws {
    let place = try Workplace(content: Self.content)
    let twice = SampleSite.guide(nl: "Wacht tot tot het werkt.").replacing(
      "{nl: Voorbeeld, fr: Exemple}", with: "{nl: B, fr: Bé}")
    try place.put(twice, at: "content/guides/b/guide.yaml")
    let first = place.build()
    #expect(first.exit == 0 && first.messages.contains("warning"))
    let words = SampleSite.guide(title: "{nl: A, fr: Ah}").replacing("Eerst dit.", with: "Eerst iets anders.")
    try place.put(words, at: "content/guides/alone/guide.yaml")
    #expect(place.build() == first)
  }
}

extension Workplace {
  /// The inodes of the files of the site, by path.
  func inodes() -> [String: Int] {
    let paths = FileManager.default.subpaths(atPath: at("output")) ?? []
    return Dictionary(
      paths.compactMap { path in inode(of: "output/\(path)", is: .typeRegular).map { (path, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The inode of what stands somewhere; `nil` when it is something else.
  func inode(of name: String, is type: FileAttributeType = .typeDirectory) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: at(name))
    return attributes?[.type] as? FileAttributeType == type ? attributes?[.systemFileNumber] as? Int : nil
  }
}
