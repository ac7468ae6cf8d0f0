import TestSupport
import Testing

/// Every text of the format may cite; titles and captions only what cannot cite them in turn.
@Suite struct ReferencePlacesTests {
  /// A guide in which each text holds its own mark, and a reference after it.
  private static func guide(_ reference: String) -> String {
    func text(_ mark: String) -> String { "{nl: \"\(mark) \(reference)\", fr: \"\(mark) \(reference)\"}" }
    let title = "<term:user>"
    func heading(_ mark: String) -> String { "{nl: \"\(mark) \(title)\", fr: \"\(mark) \(title)\"}" }
    return """
      title: \(heading("title"))
      summary: \(text("summary"))
      audience: \(text("audience"))
      help: [desk]
      before: [\(text("before"))]
      choose: [{when: \(text("way-when")), title: \(heading("way-title")), do: \(text("way-do")), part: main}]
      figures:
        login:
          alt: \(text("alt"))
          caption: \(heading("caption"))
          callouts: [{area: [10, 10, 20, 20], text: \(text("callout"))}]
      parts:
        - id: main
          title: \(heading("part-title"))
          when: \(text("part-when"))
          intro: \(text("intro"))
          choose: [{when: \(text("part-way-when")), do: \(text("part-way-do"))}]
          steps:
            - id: one
              title: \(heading("step-title"))
              do:
                - text: \(text("do"))
                - figure: login
                - table:
                    caption: \(heading("table-caption"))
                    columns: [\(text("column"))]
                    rows: [[\(text("cell"))]]
                - danger: \(text("block-danger"))
                - fields: [{text: \(text("block-field")), enter: \(text("block-enter"))}]
                - contact: desk
              fields: [{text: \(text("field")), enter: \(text("enter"))}]
              note: [\(text("note-one")), \(text("note-two"))]
              tip: \(text("tip"))
              important: \(text("important"))
              warning: \(text("warning"))
              danger: \(text("danger"))
              choose:
                - when: \(text("branch-when"))
                  title: \(heading("branch-title"))
                  do: \(text("branch-do"))
                  steps: [{id: branch-step, do: \(text("branch-step"))}]
                  result: \(text("branch-result"))
              result: \(text("result"))
              trouble: [{when: \(text("trouble-when")), do: \(text("trouble-do"))}]
            - {id: two, do: {nl: Klaar., fr: Fini.}}
          closing: \(text("closing"))
      after: \(text("after"))
      """
  }

  private static let marks = [
    "summary", "audience", "before", "way-when", "way-do", "alt", "callout", "part-when", "intro", "part-way-when",
    "part-way-do", "do",
    "column", "cell", "block-danger", "block-field", "block-enter", "field", "enter", "note-one", "note-two", "tip",
    "important",
    "warning", "danger", "branch-when", "branch-do", "branch-step", "branch-result", "result", "trouble-when",
    "trouble-do", "closing",
    "after", "contact-hours", "contact-address", "contact-note", "definition",
  ]
  private static let titles = [
    "title", "way-title", "caption", "part-title", "step-title", "table-caption", "branch-title",
  ]

  /// The text without bold and without the addresses of its links.
  private static func words(ofMarkdown text: String) -> String {
    text.replacing("**", with: "").split(separator: "](", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? String($1) : String($1.drop { $0 != ")" }.dropFirst()) }.joined().replacing("[", with: "")
  }

  private func site(_ reference: String) -> SampleSite {
    func text(_ mark: String) -> String { "{nl: \"\(mark) \(reference)\", fr: \"\(mark) \(reference)\"}" }
    var site = SampleSite.citing("x")
    site.content["guides/sample/guide.yaml"] = Self.guide(reference)
    let outside = reference.replacing("step:two", with: "step:sample/two").replacing(
      "one..two", with: "sample/one..sample/two"
    )
    .replacing("part:main", with: "part:sample/main").replacing("figure:login", with: "figure:sample/login")
    func outsideText(_ mark: String) -> String { text(mark).replacing(reference, with: outside) }
    site.content["registry/contacts.yaml"] = """
      desk:
        name: Desk
        hours: \(outsideText("contact-hours"))
        address: \(outsideText("contact-address"))
        note: \(outsideText("contact-note"))
        verified: 2026-11-23
      """
    site.content["registry/terms.yaml"] = """
      user:
        term: {nl: gebruiker, fr: utilisateur}
        plural: {nl: gebruikers, fr: utilisateurs}
        definition: \(outsideText("definition"))
        verified: 2026-11-23
      """
    return site
  }

  @Test(arguments: [
    ("<step:two>", "stap\u{A0}2°", "étape\u{A0}2°"),
    ("<Steps:one..two>", "Stappen\u{A0}1° tot\u{A0}2°", "Étapes\u{A0}1° à\u{A0}2°"),
    ("<terms:user>", "gebruikers", "utilisateurs"), ("<link:csam>", "CSAM-site", "site de CSAM"),
    ("<ui:menu>", "“Menu”", "«\u{A0}Menu\u{A0}»"),
    ("<contact:desk>", "Desk", "Desk"), ("<file:form>", "Formulier (PDF, 1,2\u{A0}MB)", "Formulaire (PDF, 1\u{A0}ko)"),
    ("<guide:other>", "Een andere gids", "Un autre guide"),
    ("<part:main>", "part-title gebruiker", "part-title utilisateur"),
    ("<figure:login>", "caption gebruiker", "caption utilisateur"),
  ])
  func `each kind of reference works in each text of a guide, on the page and in Markdown`(
    written: String, nl: String, fr: String
  ) throws {
    let site = try site(written).published()
    #expect(site.faults == [])
    for (language, words, term) in [("nl", nl, "gebruiker"), ("fr", fr, "utilisateur")] {
      let page = site.page(language)
      let text = page.root.text
      let expected = Self.marks.map { "\($0) \(words)" } + Self.titles.map { "\($0) \(term)" }
      let alternative = page.elements.first { $0.name == "img" }?["alt"] ?? ""
      #expect(expected.filter { !"\(text) \(alternative)".contains($0) } == [], "\(language)")
      let plain = Self.words(ofMarkdown: site.markdown(language))
      #expect(expected.filter { !plain.contains($0) } == [], "\(language), Markdown")
      let description = page.elements.first { $0["name"] == "description" }?["content"]
      #expect(description?.hasPrefix("summary \(words)") ?? false)
      #expect(page.root.named("title").first?.text.hasPrefix("title \(term) – ") ?? false)
      #expect(site.page(language, "index").root.text.contains("summary \(words)"), "the home page")
    }
  }
}
