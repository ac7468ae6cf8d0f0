import TestSupport
import Testing

@Suite struct FaultTextTests {
  /// A site whose Dutch text has faults.
  private func site(nl: String) -> SampleSite { SampleSite(guide: SampleSite.guide(nl: nl, fr: "Bien.")) }

  private let newLink = "typed-address: give it an entry in registry/links.yaml and write <link:id>"
  private let newContact = "typed-email: give it an entry in registry/contacts.yaml and write <contact:id>"

  // MARK: Addresses

  @Test func `a typed address is an error, however it is typed`() {
    expectDiagnostics(in: site(nl: "Zie «<https://www.example.org/a?b=c>»."), [newLink])
    expectDiagnostics(in: site(nl: "Zie «[de site](https://www.example.org)»."), [newLink])
    expectDiagnostics(in: site(nl: "Zie «[https://www.example.org](https://www.example.org)»."), [newLink])
    expectDiagnostics(in: site(nl: "Zie «https://www.example.org»."), [newLink])
    expectDiagnostics(in: site(nl: "Zie («www.example.org»)."), [newLink])
    expectDiagnostics(in: site(nl: "Zie «WWW.Example.org»!"), [newLink])
    expectDiagnostics(in: site(nl: "Zie «<tel:+3221234567>»."), [newLink])
  }

  @Test func `every typed address of a text is reported`() {
    expectDiagnostics(
      in: site(nl: "«www.a.example» en «www.b.example»\n\n- **«http://c.example»**\n- a\\*b «www.d.example»."),
      Array(repeating: "typed-address", count: 4))
  }

  @Test func `a typed address that has an entry gets it`() {
    var site = site(nl: "Zie «www.example.org/nl».")
    site.content["registry/links.yaml"] =
      "portal: {text: a, url: {nl: \"https://www.example.org/nl/\", fr: \"https://www.example.org/fr/\"}}"
    expectDiagnostics(in: site, ["typed-address: write <link:portal>"])
  }

  @Test func `a typed e-mail address is an error, however it is typed`() {
    expectDiagnostics(in: site(nl: "Mail naar «jan@example.org»."), [newContact])
    expectDiagnostics(in: site(nl: "Mail naar «<jan@example.org>»."), [newContact])
    expectDiagnostics(in: site(nl: "Mail «[ons](mailto:jan@example.org)»."), [newContact])
    var site = site(nl: "Mail naar «Jan@Example.org».")
    site.content["registry/contacts.yaml"] = "desk: {name: a, email: jan@example.org}"
    expectDiagnostics(in: site, ["typed-email: write <contact:desk>"])
  }

  @Test func `words that only look like addresses are fine`() {
    expectDiagnostics(
      in: site(nl: "Typ @naam, 12:30, a/b, en/of, // en www. of `https://www.example.org`, en prijs@dag."), [])
  }

  // MARK: Markup

  @Test func `HTML is one fault for each tag that opens or stands alone`() {
    let help = "write **bold** or *italic*; for a '<' sign write \\<"
    expectDiagnostics(
      in: site(nl: "Klik «<b>»hier</b> of «<br>»daar."),
      [
        "raw-html: \(help)",
        "raw-html: end the line with a backslash to break it, or leave an empty line for a new paragraph",
      ])
    expectDiagnostics(
      in: site(nl: "Zie «<a href='x'>»dit</a>."),
      ["raw-html: write <link:id>, with the address in registry/links.yaml"])
    expectDiagnostics(in: site(nl: "Klik «</b>» hier."), ["raw-html"])
    expectDiagnostics(in: site(nl: "Klik.\n\n«<div>\nhier\n</div>»"), ["raw-html: \(help)"])
    expectDiagnostics(in: site(nl: "Als 3 < 4 en \\<b> dan `<b>`."), [])
  }

  @Test func `a comment has a place of its own`() {
    let help = "write a remark to yourself outside the text, on a line that begins with #"
    expectDiagnostics(in: site(nl: "Klik «<!-- nog nakijken -->» hier."), ["raw-html: \(help)"])
    expectDiagnostics(in: site(nl: "«<!-- nog»\nnakijken -->"), ["raw-html: \(help)"])
  }

  @Test func `an image is an error, its words and address are no further ones`() {
    expectDiagnostics(
      in: site(nl: "Zie «![www.example.org](https://www.example.org/a.png)»."),
      ["image-in-text: write 'figure: id' in the step, and describe the figure under 'figures:'"])
  }

  @Test func `a heading is an error`() {
    let help = "heading-in-text: use 'title:' of a step or part; for a '#' sign write \\#"
    expectDiagnostics(in: site(nl: "# «Kop»"), [help])
    expectDiagnostics(in: site(nl: "«Kop»\n==="), [help])
    expectDiagnostics(in: site(nl: "Druk op # of \\# 1."), [])
  }

  @Test func `a numbered list is an error, a list with dashes is fine`() {
    expectDiagnostics(
      in: site(nl: "Doe:\n\n«1. dit»\n2. dat"),
      ["numbered-list-in-text: write 'steps:', or begin each item with '- '; for a number and a full stop write 1\\."])
    expectDiagnostics(in: site(nl: "- dit\n  «1) dat»"), ["numbered-list-in-text"])
    expectDiagnostics(in: site(nl: "- dit\n- dat\n\n1\\. januari"), [])
  }

  @Test func `a dividing line is an error`() {
    expectDiagnostics(in: site(nl: "Dit\n\n«***»\n\nDat"), ["line-in-text: take the line out, or write two blocks"])
  }

  @Test func `a title has one paragraph`() {
    func site(_ title: String) -> SampleSite {
      SampleSite(guide: "title:\n  nl: \(title)\n  fr: b\nparts:\n  - id: main\n    title: {nl: a, fr: b}")
    }
    expectDiagnostics(
      in: site("«|\n    een\n\n    twee»"),
      ["blocks-in-line: join the lines into one paragraph, without '- ' or '>' before it"])
    expectDiagnostics(in: site("«'- een'»"), ["blocks-in-line"])
    expectDiagnostics(in: site("«'> een'»"), ["blocks-in-line"])
    expectDiagnostics(in: site("'«1. een»'"), ["numbered-list-in-text"])
    expectDiagnostics(in: site("'# «een»'"), ["heading-in-text"])
    expectDiagnostics(in: site("|\n    een\n    twee"), [])
  }

  @Test func `a text of which nothing is left on the page is empty`() {
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: "- id: one\n  do: {nl: «'[a]: b'», fr: b}")),
      ["empty-text: write the text, or remove the key"])
  }

  @Test func `the place of a fault is right in every style of YAML`() {
    for text in [
      #""Tekst \u0022a\u0022 «www.a.example»""#, "'Tekst ''a'' «www.a.example»'", "Tekst een\n      en «www.a.example»",
      ">-\n      Tekst\n      en «www.a.example» dus", "|2-\n      Tekst\n      en «www.a.example» dus",
    ] {
      expectDiagnostics(
        in: SampleSite(
          guide: SampleSite.guide(steps: "- id: one\n  do:\n    nl: \(text)\n    fr: b".replacing("|2-", with: "|-"))),
        ["typed-address"])
    }
  }
}
