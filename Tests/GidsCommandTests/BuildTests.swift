import Foundation
import TestSupport
import Testing

@Suite struct `gids build` {
  @Test func `writes pages in every language and says how many files there are`() throws {
    let place = try Workplace()
    let run = place.build()
    #expect(run.exit == 0)
    #expect(run.results.isEmpty)
    let files = try place.files()
    #expect(
      run.messages == "no faults; \(files.count - 1) files in \(place.at("output"))\n", "the manifest does not count")
    for page in ["index.html", "nl/index.html", "nl/sample.html", "fr/index.html", "fr/sample.html"] {
      #expect(files[page] != nil, "\(page)")
    }
    #expect(place.names == [".output.gids-cache", "content", "output"])
  }

  @Test func `of the same content gives the same bytes, the manifest included`() throws {
    let place = try Workplace()
    #expect(place.build().exit == 0)
    let first = try place.files()
    #expect(place.build().exit == 0)
    #expect(try place.files() == first)
    #expect(place.build(output: "elsewhere").exit == 0)
    #expect(try place.files(below: "elsewhere") == first)
    #expect(place.names == [".elsewhere.gids-cache", ".output.gids-cache", "content", "elsewhere", "output"])
  }

  @Test func `of changed content changes what shows it, and the version on every page of the guide`() throws {
    let place = try Workplace()
    #expect(place.build().exit == 0)
    let before = try place.files()
    try place.put(
      SampleSite.guide().replacing("Eerst dit.", with: "Eerst iets anders."), at: "content/guides/sample/guide.yaml")
    #expect(place.build().exit == 0)
    let after = try place.files()
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] && $0 != ".gids-manifest" }
      .sorted()
    #expect(
      changed == [
        "bilingual/sample.nl-fr.html", "fr/sample.html", "fr/sample.print.html", "guides.json", "nl/sample.html",
        "nl/sample.md", "nl/sample.print.html", "sample.all-languages.html", "search.nl.js",
      ])
    #expect(try place.page("nl/sample.html").contains("Eerst iets anders."))
  }

  @Test func `takes away the pages of a guide that is gone`() throws {
    let place = try Workplace()
    #expect(place.build().exit == 0)
    let before = try place.files()
    try place.put(SampleSite.guide(), at: "content/guides/extra/guide.yaml")
    #expect(place.build().exit == 0)
    #expect(try place.files()["fr/extra.html"] != nil)
    try place.remove("content/guides/extra")
    #expect(place.build().exit == 0)
    #expect(try place.files() == before)
  }

  @Test func `leaves hidden files of the publisher where they are`() throws {
    let place = try Workplace()
    try place.put("deny", at: "output/.htaccess")
    #expect(place.build().exit == 0)
    #expect(place.build().exit == 0)
    #expect(try place.files()[".htaccess"] == Data("deny".utf8))
  }

  @Test func `with --only makes these kinds of file, and pages that lead to no other`() throws {
    let place = try Workplace()
    #expect(place.build("--only", "pages").exit == 0)
    let files = try place.files()
    #expect(files["nl/sample.html"] != nil)
    let others = ["nl/sample.print.html", "nl/sample.md", "sample.all-languages.html", "guides.json", "search.nl.js"]
    #expect(others.filter { files[$0] != nil } == [])
    let page = String(decoding: files["nl/sample.html"] ?? Data(), as: UTF8.self)
    #expect(others.filter { page.contains($0.split(separator: "/").last ?? "") } == [])
    #expect(place.build("--only", "markdown,search").exit == 0)
    let names = try place.files().keys.filter { !$0.hasSuffix("/") && !$0.hasPrefix(".") && !$0.hasPrefix("search.") }
    #expect(names.sorted() == ["fr/sample.md", "nl/sample.md"])
  }

  @Test(arguments: ["pages,", "pdf", "pages pages", ""])
  func `with a kind of file that there is not, says which there are`(kinds: String) throws {
    let run = try Workplace().build("--only", kinds)
    #expect(run.exit == 2)
    #expect(run.messages.contains("pages, markdown, machines, handout, one-file, bilingual, search"))
  }

  @Test(arguments: ["1", "2", "7"]) func `makes the same site with any number of threads`(jobs: String) throws {
    let place = try Workplace()
    #expect(place.build(output: "all").exit == 0)
    #expect(place.build("--jobs", jobs, output: "some").exit == 0)
    #expect(try place.files(below: "all") == place.files(below: "some"))
  }

  @Test(arguments: ["0", "-1", "many"]) func `works with at least one thread`(jobs: String) throws {
    #expect(try Workplace().build("--jobs=\(jobs)").exit == 2)
  }

  @Test func `with --timings shows what each stage and each kind of file cost, and makes the same site`() throws {
    let place = try Workplace()
    #expect(place.build(output: "plain").exit == 0)
    let run = place.build("--timings", "--jobs", "1", "--language", "nl", output: "timed")
    #expect(run.exit == 0)
    let rows = run.messages.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(
      rows.dropFirst().compactMap(\.first) == [
        "klok", "lezen", "bepalen", "pages", "markdown", "machines", "handout", "one-file", "bilingual", "search",
        "schrijven", "totaal", "hoogstens",
      ])
    #expect(rows.contains { $0.first == "totaal" && $0.suffix(2) == ["100", "%"] && $0[1].contains(",") })
    #expect(try place.files(below: "plain") == place.files(below: "timed"))
  }

  @Test func `makes the folders that lead to the site`() throws {
    let place = try Workplace()
    #expect(place.build(output: "a/b/site").exit == 0)
    #expect(try place.files(below: "a/b/site")["index.html"] != nil)
  }

  @Test func `of faulty content exits with 1, shows every fault, and leaves the last good site as it was`() throws {
    let place = try Workplace()
    #expect(place.build().exit == 0)
    let before = try place.files()
    try place.put(
      SampleSite.guide(nl: "Zie <step:tow>.").replacing("Dan dat.", with: "Zie <term:x>."),
      at: "content/guides/sample/guide.yaml")
    let run = place.build()
    #expect(run.exit == 1)
    #expect(run.results.isEmpty)
    #expect(run.messages.contains("[unknown-reference]"))
    #expect(run.messages.contains("did you mean 'two'?"))
    #expect(run.messages.contains("guides/sample/guide.yaml:"))
    #expect(run.messages.hasSuffix("nothing was written (--draft shows the gaps in the pages)\n"))
    #expect(try place.files() == before)
    #expect(place.names == [".output.gids-cache", "content", "output"])
  }

  @Test func `of faulty content makes no output folder`() throws {
    let place = try Workplace(content: ["site.yaml": "title: ["])
    #expect(place.build().exit == 1)
    #expect(place.names == ["content"])
  }

  @Test func `without a guide, a site file or languages exits with 1`() throws {
    for content in [
      ["site.yaml": SampleSite.site], ["guides/sample/guide.yaml": SampleSite.guide()],
      SampleSite(site: "title: {nl: Gidsen, fr: Guides}\npublisher: {nl: Gemeente, fr: Commune}").content,
    ] {
      let place = try Workplace(content: content)
      let run = place.build()
      #expect(run.exit == 1)
      #expect(run.messages.contains("error:"))
    }
  }

  // MARK: Drafts

  @Test func `with draft shows the gaps of faulty content and says that it is one`() throws {
    let place = try Workplace(content: SampleSite(guide: SampleSite.guide(nl: "Zie <step:tow>.")).content)
    let run = place.build("--draft")
    #expect(run.exit == 0)
    #expect(run.messages.contains("[unknown-reference]"))
    #expect(run.messages.hasSuffix(", as a draft\n"))
    let page = try place.page("nl/sample.html")
    #expect(page.contains("class=\"banner draft\""))
    #expect(page.contains("step:tow"))
  }

  @Test func `with draft still needs to know the languages`() throws {
    let place = try Workplace(content: ["guides/sample/guide.yaml": SampleSite.guide()])
    #expect(place.build("--draft").exit == 1)
    #expect(place.names == ["content"])
  }

  @Test func `with draft marks sound content as a draft too`() throws {
    let place = try Workplace()
    #expect(place.build("--draft").exit == 0)
    #expect(try place.page("fr/sample.html").contains("class=\"banner draft\""))
    #expect(place.build().exit == 0)
    #expect(try !place.page("fr/sample.html").contains("class=\"banner draft\""))
  }

  // MARK: Editions

  private func siteWithEditions() throws -> Workplace {
    try Workplace(
      content: SampleSite(
        guide: SampleSite.guide(
          steps: """
            - id: one
              do: {nl: Voor iedereen., fr: Pour tous.}
            - id: two
              only: [internal]
              do: {nl: Alleen intern., fr: Interne seulement.}
            """),
        site: SampleSite.site + "\neditions: [{id: internal, title: {nl: Intern, fr: Interne}}]"
      ).content)
  }

  @Test func `with an edition keeps what is only for that edition`() throws {
    let place = try siteWithEditions()
    #expect(place.build().exit == 0)
    #expect(try !place.page("nl/sample.html").contains("Alleen intern."))
    #expect(place.build("--edition", "internal").exit == 0)
    #expect(try place.page("nl/sample.html").contains("Alleen intern."))
  }

  @Test func `with an unknown edition exits with 2 and offers the nearest`() throws {
    let place = try siteWithEditions()
    let run = place.build("--edition", "internl")
    #expect(run.exit == 2)
    #expect(run.messages.contains("The site has no edition 'internl'. Did you mean 'internal'?"))
    #expect(place.names == ["content"])
  }

  // MARK: Messages

  @Test func `with quiet says nothing of a good site, and still shows errors`() throws {
    let place = try Workplace()
    #expect(place.build("--quiet") == Run(exit: 0))
    try place.put("title: {nl: X}", at: "content/guides/sample/guide.yaml")
    let run = place.build("-q")
    #expect(run.exit == 1)
    #expect(run.messages.contains("error:"))
    #expect(!run.messages.contains("nothing was written"), "quiet leaves the summary out")
  }

  @Test func `colours messages where the console has colours, unless no-color is given`() throws {
    let place = try Workplace(content: ["site.yaml": SampleSite.site])
    #expect(place.build(isColoured: true).messages.contains("\u{1B}["))
    #expect(!place.build("--no-color", isColoured: true).messages.contains("\u{1B}"))
    #expect(!place.build(isColoured: false).messages.contains("\u{1B}"))
  }

  @Test func `says that notes wait for gids check`() throws {
    let place = try Workplace(
      content: SampleSite(
        guide: SampleSite.guide(nl: "Zie <link:csam>."), links: "csam: {text: CSAM, url: \"https://www.example.org/\"}"
      ).content)
    let run = place.build()
    #expect(run.exit == 0)
    #expect(!run.messages.contains("[unverified]"))
    #expect(run.messages.contains("'gids check' shows the note"))
    #expect(place.check().messages.contains("[unverified]"))
  }

  // MARK: Size

  @Test func `of 300 guides makes a page for each, and only the home page lists them all`() throws {
    let names = (1...300).map { "guide-\($0)" }
    var content = ["site.yaml": SampleSite.site]
    for (index, name) in names.enumerated() {
      let next = names[(index + 1) % names.count]
      content["guides/\(name)/guide.yaml"] = SampleSite.guide(
        nl: "Lees ook <guide:\(next)>. Daarna <step:three>.", fr: "Lisez aussi <guide:\(next)>. Puis l'<step:three>.")
    }
    let place = try Workplace(content: content)
    let run = place.build()
    #expect(run.exit == 0, "\(run.messages.prefix(2000))")
    for language in ["nl", "fr"] {
      let home = try place.page("\(language)/index.html")
      for name in names { #expect(home.contains("href=\"\(name).html\""), "\(name)") }
      for name in names {
        let page = try place.page("\(language)/\(name).html")
        let linked = page.matches(of: #/href="(guide-\d+)\.html/#).map { String($0.1) }
        #expect(Set(linked).count <= 2, "a guide leads to itself and to the one that it cites")
      }
    }
  }
}
