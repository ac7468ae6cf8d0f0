import Diagnostics
import TestSupport
import Testing

@Suite struct YAMLFaultTests {
  /// A site whose first step has this value of `do`.
  private func site(do value: String) -> SampleSite {
    SampleSite(guide: SampleSite.guide(steps: "- id: one\n  do: \(value)"))
  }

  /// A site whose first step has these lines.
  private func site(step lines: String) -> SampleSite {
    SampleSite(guide: SampleSite.guide(steps: "- \(lines.indented(by: 2).dropFirst(2))"))
  }

  @Test func `a file that is not UTF-8 is one fault, at its first bad byte`() throws {
    var site = SampleSite()
    site.content["guides/sample/guide.yaml"] = nil
    site.binaries["guides/sample/guide.yaml"] = Array("title: {nl: T".utf8) + [0xE9, 0x74, 0xE9, 0x7D]
    let outcome = site.run()
    #expect(outcome.diagnostics.map(\.problem.code) == ["not-utf8"])
    #expect(outcome.diagnostics.first?.help == "save it anew with the encoding 'UTF-8'")
    guard case .range(let range) = try #require(outcome.diagnostics.first).place else {
      Issue.record("it has a place")
      return
    }
    #expect(range.bytes == 13..<14)
  }

  @Test func `a tab in the indentation is named for what it is`() {
    expectDiagnostics(
      in: site(step: "id: one\ndo:\n«\t»nl: a\n  fr: b"),
      ["tab-indentation: begin the line with 10 spaces:\n          nl: a"])
  }

  @Test func `a tab inside a text is fine`() {
    expectDiagnostics(in: site(do: "{nl: a\tb, fr: b}"), [])
  }

  @Test func `a key that stands twice is a fault at the second`() {
    expectDiagnostics(
      in: site(step: "id: one\ndo: {nl: a, fr: b}\n«do»: {nl: c, fr: d}"), ["duplicate-key: remove one of them"])
    expectDiagnostics(in: site(do: "{nl: a, fr: b, «nl»: c}"), ["duplicate-key"])
  }

  @Test func `a colon inside a text on a line of its own gets the line in quotes`() {
    expectDiagnostics(
      in: site(step: "id: one\ndo:\n  nl: Klik«:» \"nu\"\n  fr: b"),
      ["unquoted-colon: write: nl: 'Klik: \"nu\"'"])
  }

  @Test func `a colon inside a text between braces is a fault at the colon`() {
    expectDiagnostics(
      in: site(do: "{nl: Klik«:» nu, fr: b}"), ["unquoted-colon: write: nl: \"Klik: nu\""])
    expectDiagnostics(
      in: site(do: "{nl: Hier, fr: Cliquez ici, «là»: maintenant}"),
      ["comma-in-braces: write: fr: \"Cliquez ici, là: maintenant\""])
  }

  @Test func `a space that is missing after a colon or a dash is the fault, and not what YAML makes of it`() {
    expectDiagnostics(
      in: site(step: "id: one\ndo«:»{nl: Klik hier, fr: Cliquez ici}"),
      ["colon-without-space: write: do: {nl: Klik hier, fr: Cliquez ici}"])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: "«-»id: one\n  do: {nl: a, fr: b}")),
      ["dash-without-space: write: - id: one"])
  }

  @Test func `a text of several lines stands on lines of its own, indented`() {
    expectDiagnostics(
      in: site(do: "{nl: «|», fr: b}"),
      [
        "block-text-in-braces: write:\ndo:\n  nl: |\n    …\n  fr: |\n    b"
      ])
    expectDiagnostics(
      in: site(step: "id: one\ndo:\n  nl: «|»\n  Hou uw kaart bij de hand: u hebt ze nodig.\n  fr: b"),
      ["text-not-indented: write:\nnl: |\n  Hou uw kaart bij de hand: u hebt ze nodig."])
    expectDiagnostics(in: site(step: "id: one\ndo:\n  nl: |\n    Hou uw kaart bij de hand: nu.\n  fr: b"), [])
  }

  @Test func `colons in quotes, in a block and inside words are fine`() {
    expectDiagnostics(in: site(do: #"{nl: "Klik: nu", fr: 12:30 uur}"#), [])
    expectDiagnostics(in: site(step: "id: one\ndo:\n  nl: |\n    Klik: nu\n  fr: 'b: c'"), [])
  }

  @Test func `a comma that ends a text between braces is one fault`() {
    expectDiagnostics(
      in: site(do: "{nl: a, «b», fr: c}"),
      ["comma-in-braces: write: nl: \"a, b\""])
  }

  @Test func `an anchor is refused`() {
    expectDiagnostics(
      in: site(do: "«&x» {nl: a, fr: b}"), ["yaml-anchor: write the text out, or use a fragment for steps"])
  }

  @Test func `an alias is refused, and what it would have said is not missed as well`() {
    let help = "write the text out; put a text that begins with * in quotes"
    expectDiagnostics(in: site(do: "{nl: «*x», fr: b}"), ["yaml-alias: \(help)"])
    expectDiagnostics(in: site(do: "«*x»"), ["yaml-alias"])
    expectDiagnostics(in: site(step: "id: «*x»\ndo: {nl: a, fr: b}"), ["yaml-alias"])
    expectDiagnostics(in: site(do: "{nl: '*x', fr: b}"), [])
  }

  @Test func `a tag is refused`() {
    expectDiagnostics(
      in: site(do: "{nl: «!x» 'a', fr: b}"), ["yaml-tag: remove it; put a text that begins with ! in quotes"])
  }

  @Test func `a merge key is refused, and the keys that it would have brought are not missed as well`() {
    expectDiagnostics(in: site(step: "id: one\n«<<»: *step"), ["yaml-merge: write the keys out"])
    expectDiagnostics(in: site(step: "id: one\n«<<»: [*step, *other]"), ["yaml-merge"])
  }

  @Test func `a key that is no word is one fault`() {
    expectDiagnostics(in: site(step: "id: one\n? «[do]»\n: {nl: a, fr: b}"), ["yaml-key"])
  }

  @Test func `a second document is refused`() {
    expectDiagnostics(
      in: SampleSite(links: "a: {text: a}\n«---»\nb: {text: b}\n"),
      ["yaml-documents: keep one document in a file: remove the line '---'"])
    expectDiagnostics(in: SampleSite(links: "---\na: {text: a}\n"), [])
  }

  @Test func `a thousand levels inside one another are one fault`() {
    let deep = String(repeating: "[", count: 1000)
    for (open, close) in [(deep, ""), (deep, String(repeating: "]", count: 1000))] {
      let outcome = SampleSite(guide: "title: \(open)\(close)").run()
      #expect(outcome.diagnostics.map(\.problem.code) == ["too-deep"])
    }
  }

  @Test func `a thousand steps inside one another are one fault`() {
    var guide = "title: {nl: a, fr: b}\nparts:\n  - id: main\n    title: {nl: a, fr: b}\n    steps:\n"
    for level in 0..<1000 {
      let indent = String(repeating: " ", count: 6 + 2 * level)
      guide += "\(indent)- id: s\(level)\n\(indent)  do: {nl: a, fr: b}\n\(indent)  steps:\n"
    }
    #expect(SampleSite(guide: guide).run().diagnostics.map(\.problem.code) == ["too-deep"])
  }

  @Test func `thirty steps inside one another are fine`() {
    var guide = "title: {nl: a, fr: b}\nparts:\n  - id: main\n    title: {nl: a, fr: b}\n    steps:\n"
    for level in 0..<28 {
      let indent = String(repeating: " ", count: 6 + 4 * level)
      guide += "\(indent)- id: s\(level)\n\(indent)  do: {nl: a, fr: b}\n" + (level < 27 ? "\(indent)  steps:\n" : "")
    }
    expectDiagnostics(in: SampleSite(guide: guide), [])
  }

  @Test func `a text of a thousand marks of CommonMark does not crash`() {
    for mark in [">", "*", "[", "(", "<", "`", "- ", "&", "\\"] {
      let text = String(repeating: mark, count: 1_000)
      _ = SampleSite(guide: SampleSite.guide(nl: text, fr: "b")).run()
    }
  }

  @Test func `words that other readers of YAML take for something else stay text`() {
    let steps = """
      - id: nee
        title: {nl: nee, fr: 1.10}
        do: {nl: no, fr: 0x10}
      - id: no
        do: {nl: null, fr: ~}
      - id: null
        do: {nl: 2026-11-23, fr: <step:no>}
      """
    let site = SampleSite(guide: SampleSite.guide(steps: steps.replacing("<step:no>", with: "1e3")))
    expectDiagnostics(in: site, [])
    let page = site.pages()?["nl/sample.html"] ?? ""
    for text in ["nee", "no", "null", "2026-11-23", "id=\"null\""] { #expect(page.contains(text)) }
    #expect(site.pages()?["fr/sample.html"]?.contains("1.10") == true)
  }

  @Test func `no is a language of its own, as text and as key`() {
    var site = SampleSite(
      guide: """
        title: {no: nei, nl: nee}
        parts:
          - id: no
            title: {no: ja, nl: 1.10}
        """,
      site: """
        title: {no: Guider, nl: Gidsen}
        publisher: {no: Kommune, nl: Gemeente}
        languages: [no, nl]
        """)
    site.templates["words/no.yaml"] = site.templates["words/nl.yaml"]
    expectDiagnostics(in: site, [])
  }

  @Test func `1_10 is a text, and no id`() {
    expectDiagnostics(
      in: site(step: "id: «1.10»\ndo: {nl: 1.10, fr: 1.10}"),
      ["bad-id: ids are lower-case letters, digits and hyphens, and begin with a letter, such as 'sign-in'"])
  }

  @Test func `an empty guide is one fault, an empty registry none`() {
    expectDiagnostics(in: SampleSite(guide: "«»"), ["empty-file: write it, or remove the file"])
    expectDiagnostics(in: SampleSite(guide: "«»# later\n"), ["empty-file"])
    expectDiagnostics(
      in: SampleSite(links: "", contacts: "# none yet\n", terms: "\n", labels: "---\n", files: "\u{FEFF}"), [])
  }

  @Test func `Windows line ends and a byte order mark change nothing`() {
    let guide = SampleSite.guide(nl: "Herhaal <step:two>.\nEn nog eens.")
    expectDiagnostics(in: SampleSite(guide: "\u{FEFF}" + guide.replacing("\n", with: "\r\n")), [])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(nl: "Doe\ndit «<step:tow>».", fr: "Bien.").replacing("\n", with: "\r\n")),
      ["unknown-reference: did you mean 'two'?"])
  }
}
