import Diagnostics
import TestSupport
import Testing

@Suite struct FaultEntryTests {
  /// A picture that can be read.
  private static let picture = Array("<svg width='300' height='200'/>".utf8)

  /// A site whose only step shows a figure `login`.
  ///
  /// - Parameters:
  ///   - figure: What `figures` says of it.
  ///   - pictures: The files in the folder `figures`.
  private func site(
    _ figure: String = "{alt: {nl: a, fr: b}}", id: String = "login", pictures: [String] = ["login.svg"]
  ) -> SampleSite {
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: "- id: one\n  do: {nl: a, fr: b}\n  figure: login", rest: "figures:\n  \(id): \(figure)"))
    for name in pictures { site.binaries["guides/sample/figures/\(name)"] = Self.picture }
    return site
  }

  // MARK: Figures

  @Test func `a figure without picture is one fault, at its id`() {
    expectDiagnostics(
      in: site(id: "«login»", pictures: []),
      [
        "missing-picture: put login.nl.png and login.fr.png, or login.png for all languages, into content/guides/sample/figures (svg, jpg, webp and gif will do, too)"
      ])
    for pictures in [
      ["login.svg"], ["login.nl.svg", "login.fr.svg"], ["login.schematic.svg"],
      ["login.schematic.nl.svg", "login.svg"],
    ] {
      expectDiagnostics(in: site(pictures: pictures), [])
    }
  }

  @Test func `a picture that cannot be read is one fault`() {
    var site = site(id: "«login»", pictures: [])
    site.binaries["guides/sample/figures/login.png"] = Array("no picture".utf8)
    expectDiagnostics(in: site, ["unreadable-picture: save it anew as png, jpg, svg, webp or gif"])
  }

  @Test func `a picture of one language is a warning, and is shown`() {
    let site = site(id: "«login»", pictures: ["login.nl.svg"])
    expectDiagnostics(in: site, ["picture-language: put login.fr.png beside it"])
    #expect(site.run().diagnostics.first?.severity == .warning)
    #expect(site.pages() != nil)
  }

  @Test func `a figure without alternative text is a fault`() {
    expectDiagnostics(in: site("{«caption»: {nl: a, fr: b}}"), ["missing-key: add 'alt:'"])
    expectDiagnostics(in: site("{alt: {«nl»: a}}"), ["missing-language: add 'fr: …'"])
  }

  @Test func `an id of a figure cannot leave the folder`() {
    let step = "- id: one\n  do: {nl: a, fr: b}\n  figure: «../x»"
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: step, rest: "figures:\n  «../x»: {alt: {nl: a, fr: b}}")),
      ["bad-id: ids are lower-case letters, digits and hyphens: write 'x'", "bad-id"])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(nl: "Zie «<figure:../x>».", fr: "Bien.")), ["unknown-reference"])
  }

  @Test func `a figure that is cited must be shown`() {
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: "- id: one\n  do: {nl: Zie «<figure:login>», fr: Bien}", rest: "figures:\n  login: {alt: {nl: a, fr: b}}"
      ))
    expectDiagnostics(in: site, ["figure-not-shown: add 'figure: login' to a step"])
    site = self.site()
    site.content["guides/sample/guide.yaml"] = site.content["guides/sample/guide.yaml"]?
      .replacing("do: {nl: a, fr: b}", with: "do: {nl: Zie <figure:login>, fr: Voir <figure:login>}")
    expectDiagnostics(in: site, [])
  }

  @Test func `a call-out lies inside the picture`() {
    func callout(_ area: String) -> SampleSite {
      site("{alt: {nl: a, fr: b}, callouts: [{area: \(area), text: {nl: a, fr: b}}]}")
    }
    let help = "left + width and top + height may be 100 at most, such as"
    expectDiagnostics(in: callout("«[50, 50, 60, 10]»"), ["callout-outside: \(help) [50, 50, 50, 10]"])
    expectDiagnostics(in: callout("«[50, 50, 10, 60]»"), ["callout-outside"])
    expectDiagnostics(
      in: callout("«[50, 50, 0, 10]»"),
      ["callout-outside: left and top are less than 100, and the rectangle needs a width and a height"])
    expectDiagnostics(in: callout("«[50, 50, 10, 0]»"), ["callout-outside"])
    expectDiagnostics(in: callout("«[100, 0, 1, 1]»"), ["callout-outside"])
    expectDiagnostics(in: callout("[0, 0, 100, 100]"), [])
    expectDiagnostics(in: callout("[50, 50, 50, 50]"), [])
  }

  @Test func `an area has four numbers`() {
    func callout(_ area: String) -> SampleSite {
      site("{alt: {nl: a, fr: b}, callouts: [{area: \(area), text: {nl: a, fr: b}}]}")
    }
    let help = "write left, top, width and height in per cent of the picture, such as [10, 20, 30, 15]"
    expectDiagnostics(in: callout("«[50, 50, 60]»"), ["wrong-count: \(help)"])
    expectDiagnostics(in: callout("«[]»"), ["wrong-count: \(help)"])
    expectDiagnostics(in: callout("«50»"), ["wrong-type: \(help)"])
    expectDiagnostics(
      in: callout("[10, «a», «120», 10]"), ["bad-number: write a whole number, such as 50", "bad-number"])
    expectDiagnostics(in: callout("[«1.5», 5, 5, 5]"), ["bad-number"])
  }

  @Test func `a call-out has a label or words`() {
    func callout(_ keys: String) -> SampleSite { site("{alt: {nl: a, fr: b}, callouts: [{\(keys)}]}") }
    expectDiagnostics(in: callout("«area»: [1, 1, 1, 1]"), ["missing-key: add one of them, such as 'label:'"])
    expectDiagnostics(
      in: callout("area: [1, 1, 1, 1], label: «next»"), ["unknown-id: declare it in registry/labels.yaml"])
  }

  // MARK: Tables

  @Test func `a row has as many cells as there are columns`() {
    func table(_ columns: String, _ row: String) -> SampleSite {
      SampleSite(
        guide: SampleSite.guide(
          steps: "- id: one\n  do:\n    - table:\n        columns: [\(columns)]\n        rows:\n          - \(row)"))
    }
    let cell = "{nl: a, fr: b}"
    expectDiagnostics(
      in: table("\(cell), \(cell)", "«[\(cell)]»"),
      ["row-length: add what is missing; a cell without content is {nl: –, fr: –}"])
    expectDiagnostics(in: table(cell, "«[\(cell), \(cell)]»"), ["row-length: remove what is too many, or add a column"])
    expectDiagnostics(in: table("\(cell), \(cell)", "[\(cell), \(cell)]"), [])
    expectDiagnostics(in: table("\(cell), «a»", "[\(cell), \(cell)]"), ["wrong-type"])
    expectDiagnostics(in: table("\(cell), \(cell)", "[\(cell), «a»]"), ["wrong-type"])
  }

  @Test func `a table without columns or rows, and a row without cells, is one fault`() {
    func table(_ keys: String) -> SampleSite {
      SampleSite(guide: SampleSite.guide(steps: "- id: one\n  do:\n    - table: {\(keys)}"))
    }
    let cell = "{nl: a, fr: b}"
    expectDiagnostics(in: table("«columns»: [\(cell)]"), ["missing-key: add 'rows:'"])
    expectDiagnostics(in: table("«rows»: [[\(cell)]]"), ["missing-key: add 'columns:'"])
    expectDiagnostics(in: table("columns: «[]», rows: [[\(cell)]]"), ["empty-list"])
    expectDiagnostics(in: table("columns: [\(cell)], rows: «[]»"), ["empty-list"])
    expectDiagnostics(in: table("columns: [\(cell), \(cell)], rows: [«[]», [\(cell), \(cell)]]"), ["empty-list"])
    expectDiagnostics(in: table("columns: {«nl»: a, fr: b}, rows: [[\(cell)]]"), ["wrong-type"])
  }

  @Test func `a cell that one language lacks is one fault, at the cell`() {
    func table(_ cell: String) -> SampleSite {
      SampleSite(
        guide: SampleSite.guide(
          steps: "- id: one\n  do:\n    - table: {columns: [{nl: a, fr: b}], rows: [[{nl: a, fr: b}], [\(cell)]]}"))
    }
    expectDiagnostics(in: table("{«nl»: a}"), ["missing-language: add 'fr: …'"])
    expectDiagnostics(in: table("{nl: a, fr: «\"\"»}"), ["empty-text: write it"])
  }

  // MARK: Registries

  @Test func `a download must be there, below its folder`() {
    let help = "missing-file: put the file into content/files/, or correct the name"
    func site(_ path: String) -> SampleSite { SampleSite(files: "form:\n  title: {nl: a, fr: b}\n  path: \(path)") }
    expectDiagnostics(in: site("«form.pdf»"), [help])
    for path in ["«../../secret»", "«../site.yaml»", "«/etc/passwd»", "«forms/new.pdf»"] {
      var site = site(path)
      site.binaries["files/form.pdf"] = [1]
      expectDiagnostics(in: site, [help])
    }
    for path in ["«./form.pdf»", "«Form.pdf»"] {
      var site = site(path)
      site.binaries["files/form.pdf"] = [1]
      expectDiagnostics(in: site, ["missing-file: did you mean 'form.pdf'?"])
    }
    var site = site("form.pdf")
    site.binaries["files/form.pdf"] = [1]
    expectDiagnostics(in: site, [])
  }

  @Test(
    arguments: [
      "htp://example.org", "https://", "https:///a", "\"https://ex ample.org\"",
      "javascript:alert(1)",
      "https://été.example", "'https://a\"b'", "mailto:a@b.example", "intranet",
    ])
  func `an address of the registry is whole`(url: String) {
    expectDiagnostics(
      in: SampleSite(links: "a: {text: a, url: «\(url)»}"),
      ["bad-address: write the whole address with https://, and no spaces"])
  }

  @Test(arguments: ["www.example.org/a", "//www.example.org/a"])
  func `an address that lacks only its beginning is offered whole`(url: String) {
    expectDiagnostics(
      in: SampleSite(links: "a: {text: a, url: «\(url)»}"), ["bad-address: write https://www.example.org/a"])
    expectDiagnostics(
      in: SampleSite(site: SampleSite.site + "\naddress: «\(url)»"), ["bad-address: write https://www.example.org/a/"])
  }

  @Test(arguments: ["https://example.org", "http://example.org/a?b=c&d=%20#e", "https://localhost:8080/"])
  func `a whole address is fine`(url: String) {
    expectDiagnostics(in: SampleSite(links: "a: {text: a, url: \"\(url)\"}"), [])
  }

  @Test func `a link without address is worth a note`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(nl: "Zie <link:a>."), links: "«a»: {text: a, verified: 2026-11-23}"),
      ["no-address: add 'url:' when you know it"],
      includingNotes: true)
  }

  @Test func `what nobody has verified is worth a note`() {
    let outcome = SampleSite(
      guide: SampleSite.guide(nl: "<ui:a/b/c>"),
      labels: "a: {text: a, verified: {nl: 2026-11-23}}\nb: {text: b}\nc: {text: c, verified: 2026-11-23}"
    ).run()
    #expect(
      outcome.diagnostics.map(\.message)
        == ["the label 'a' is not verified for French", "the label 'b' is not verified"])
  }

  // MARK: Interface words

  @Test func `a language without its file of words is one fault`() {
    var site = SampleSite()
    site.templates["words/fr.yaml"] = nil
    expectDiagnostics(in: site, ["templates/words/fr.yaml: missing-words"])
  }

  @Test func `a file of words that cannot be read is one fault`() {
    var site = SampleSite()
    site.templates["words/fr.yaml"] = Array("step: {a: b: c}".utf8)
    #expect(site.run().diagnostics.map(\.problem.code) == ["unquoted-colon"])
    site.templates["words/fr.yaml"] = Array("- step".utf8)
    #expect(site.run().diagnostics.map(\.problem.code) == ["wrong-type"])
  }

  @Test func `a missing word is a fault of the file, an unknown one a fault at its key`() throws {
    var site = SampleSite()
    let words = String(decoding: try #require(site.templates["words/fr.yaml"]), as: UTF8.self)
    let lines = words.split(separator: "\n")
    site.templates["words/fr.yaml"] = Array(lines.filter { !$0.hasPrefix("result:") }.joined(separator: "\n").utf8)
    expectDiagnostics(in: site, ["templates/words/fr.yaml: missing-word"])
    site.templates["words/fr.yaml"] = Array((words + "\nreslut: a\n").utf8)
    #expect(site.run().diagnostics.map(\.help) == ["did you mean 'result'?"])
    site.templates["words/fr.yaml"] = Array(words.replacing("\nresult:", with: "\nresult: [a]\n#").utf8)
    #expect(site.run().diagnostics.map(\.problem.code) == ["wrong-type"])
  }

  @Test func `words of the site are checked where they stand`() {
    func site(_ words: String) -> SampleSite { SampleSite(site: SampleSite.site + "\nwords:\n  \(words)") }
    expectDiagnostics(in: site("«reslut»: {nl: a}"), ["unknown-word: did you mean 'result'?"])
    expectDiagnostics(in: site("step: {nl: «stap»}"), ["missing-slot: add {number} where that value belongs"])
    expectDiagnostics(in: site("step-range: {nl: '{first} tot {last}'}"), [])
    expectDiagnostics(in: site("result: {«nk»: a}"), ["bad-language: did you mean 'nl'?"])
  }
}
