import CommonMark
import TestSupport
import Testing

@testable import Rendering

/// The Markdown reads back as what was meant: lists inside lists, bold where it is meant, no HTML.
@Suite struct MarkdownTests {
  // MARK: Texts

  @Test(arguments: [
    // Labels are bold only where bold survives
    ("Klik op <ui:ok>.", "Klik op **“OK”**."), ("de <ui:ok>-knop", "de **“OK”**-knop"), ("(<ui:ok>)", "(**“OK”**)"),
    ("<ui:ok>s", "“OK”s"), ("x<ui:ok>", "x“OK”"), ("<ui:ok><ui:ok>", "“OK”“OK”"), ("*<ui:ok>*", "***“OK”***"),
    ("**<ui:ok> nu**", "**“OK” nu**"), ("*a <ui:ok>*", "*a **“OK”***"), ("*a*<ui:ok>", "*a*“OK”"),
    ("\"Klik <ui:ok>\"", "“Klik **“OK”**”"),
    ("<ui:ok/menu>", "**“OK”** → **“\\*A\\_B\\[C\\]”**"), ("<ui:ok/menu>x", "“OK” → “\\*A\\_B\\[C\\]”x"),
    ("<ui:ok>’s", "**“OK”**’s"),
    // References
    ("*<step:two>*", "*[stap\u{A0}2°](sample.html#two)*"),
    ("Let op!<step:two>", "Let op\\![stap\u{A0}2°](sample.html#two)"),
    ("[*een* `b`](step:two)", "[*een* `b`](sample.html#two)"), ("[a \\] b](step:two)", "[a \\] b](sample.html#two)"),
    ("<link:odd>", "[\\[a\\] \\*b\\*](<https://a.be/(x>)"),
    ("<file:form>", "[Formulier](../files/form%20%281%29.pdf) (PDF, 1\u{A0}kB)"),
    // Line breaks
    ("een\ntwee\ndrie", "een twee drie"), ("een\n<ui:ok>", "een **“OK”**"), ("een\\\ntwee", "een  \n  twee"),
    // Marks in words
    ("2 \\* 3 \\_x\\_ \\<b> \\# \\`", "2 \\* 3 \\_x\\_ \\<b\\> \\# \\`"), ("a_b", "a\\_b"),
  ])
  func `a text keeps its meaning`(written: String, markdown: String) throws {
    let published = try site(written).published()
    let expected = "- **1°** \(markdown)\n\n- **2°** "
    #expect(published.markdown("nl").contains(expected), "\(published.markdown("nl"))")
    // What CommonMark reads from it is what the page shows.
    let page = try #require(published.page("nl").element("one")?.all("do").first)
    let words = Outline(published.markdown("nl")).text.replacing("\n", with: " ")
    #expect(words.contains("1° \(page.text)"))
    checkStructure(published.markdown("nl"))
  }

  @Test(arguments: [
    ("Kaarten & codes", "Kaarten & codes"), ("a &amp; b", "a \\&amp; b"), ("a &#38; b", "a \\&#38; b"), ("R&", "R\\&"),
    ("C#", "C#"), ("# a", "\\# a"), ("a #", "a \\#"), ("a ##", "a \\#\\#"),
  ])
  func `a sign is escaped only where it could mean something`(words: String, markdown: String) {
    #expect(CommonMarkText.escaped(words) == markdown)
    #expect(Outline("# \(markdown)").headings == [words])
    #expect(Outline(markdown).text == words)
  }

  @Test func `labels are bold, links are links and nothing else is, as CommonMark reads it`() throws {
    let markdown = try site("de <ui:ok>-knop, *<ui:menu>*, x<ui:ok>, <ui:ok>").published().markdown("nl")
    #expect(Outline(markdown).strong == ["1°", "“OK”", "“*A_B[C]”", "“OK”", "2°", "3°"])
  }

  @Test func `a text that begins with a list, code or a quotation keeps it below the number`() throws {
    for (written, kind) in [("- a\n- b", Node.Kind.list), ("```\ncode\n```", .codeBlock), ("> quote", .blockQuote)] {
      let markdown = try site(written).published().markdown("nl")
      #expect(Outline(markdown).kindsInFirstItem == [.paragraph, kind], "\(markdown)")
      checkStructure(markdown)
    }
  }

  @Test func `two lists in a row stay two lists without HTML`() throws {
    let markdown = try site("- a\n- b\n\n* c\n\n+ d").published().markdown("nl")
    #expect(Outline(markdown).kindsInFirstItem == [.paragraph, .list, .list, .list], "\(markdown)")
    checkStructure(markdown)
  }

  // MARK: Lists of different things

  private static let lists = """
    - id: one
      do: {nl: "- a\\n- b", fr: "- a\\n- b"}
      files: [form]
      choose: [{when: {nl: Soms, fr: Parfois}, do: {nl: Anders., fr: Sinon.}}]
      steps: [{id: sub, do: {nl: Onder., fr: Sous.}}, {id: sub-two, do: {nl: "- a", fr: "- a"}}]
      result: {nl: "- klaar", fr: "- fini"}
      trouble: [{when: {nl: Nee, fr: Non}, do: {nl: Bel., fr: Appelez.}}]
    - {id: two, do: {nl: "- a", fr: "- a"}}
    """

  @Test func `lists of different things that follow each other stay apart, and substeps stay in their step`() throws {
    let sample = SampleSite(
      guide: SampleSite.guide(steps: Self.lists, part: "closing: {nl: \"- slot\", fr: \"- fin\"}"),
      files: "form: {title: {nl: Formulier, fr: Formulaire}, path: form.pdf, verified: 2026-11-23}")
    var site = sample
    site.binaries["files/form.pdf"] = [1]
    let markdown = try site.published().markdown("nl")
    let outline = Outline(markdown)
    #expect(
      outline.kindsInFirstItem == [.paragraph, .list, .list, .list, .list, .paragraph, .list, .paragraph, .list],
      "\(markdown)")
    // The steps, then the list of the closing words.
    #expect(outline.topLevel.suffix(3) == [.heading, .list, .list])
    checkStructure(markdown)
  }

  @Test func `steps are nested in the list of their parent`() throws {
    let markdown = try SampleSite.citing("x").published().markdown("nl")
    #expect(
      Outline(markdown).depths.filter { $0.key != "Bewaar alles" } == ["1°": 1, "2°": 1, "3°": 1, "3.1": 2, "3.2": 2])
    checkStructure(markdown)
  }

  // MARK: Titles, captions, conditions

  @Test func `titles stay bold and headings stay headings, whatever marks they hold`() throws {
    let odd = #"a*b *c* _d_ [e](link:odd) `f` 1. g! <ui:menu>"#
    let shown = "a*b c d e f 1. g! “*A_B[C]”"
    let guide = """
      title: {nl: "\(odd)", fr: "\(odd)"}
      choose: [{when: {nl: "*A* **B** <ui:menu>", fr: "*A* **B** <ui:menu>"}, title: {nl: "\(odd)", fr: "\(odd)"}, part: main}]
      figures: {login: {alt: {nl: "\(odd)", fr: "\(odd)"}, caption: {nl: "*A* <ui:menu>", fr: "*A* <ui:menu>"}}}
      parts:
        - id: main
          title: {nl: "\(odd)", fr: "\(odd)"}
          when: {nl: "*A* <ui:menu>", fr: "*A* <ui:menu>"}
          steps:
            - id: one
              title: {nl: "\(odd)", fr: "\(odd)"}
              do: {nl: Ja., fr: Oui.}
              figure: login
              choose: [{when: {nl: "*A* <ui:menu>", fr: "*A* <ui:menu>"}, title: {nl: "\(odd)", fr: "\(odd)"}, do: {nl: Ja., fr: Oui.}}]
              trouble: [{when: {nl: "*A* <ui:menu>", fr: "*A* <ui:menu>"}, do: [{table: {caption: {nl: "*A*", fr: "*A*"}, columns: [{nl: "*K* <ui:menu>", fr: "*K* <ui:menu>"}, {nl: L, fr: L}], rows: [[{nl: "*c*", fr: "*c*"}, {nl: d, fr: d}]]}}]}]
      """
    var site = self.site("x")
    site.content["guides/sample/guide.yaml"] = guide
    site.binaries["guides/sample/figures/login.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    let published = try site.published()
    #expect(published.faults == [])
    let markdown = published.markdown("nl")
    let outline = Outline(markdown)
    #expect(outline.headings == [shown, "Kies wat voor u geldt", shown])
    #expect(outline.strong.count { $0 == shown } == 3, "\(outline.strong)")
    #expect(outline.strong.count { $0 == "“*A_B[C]”" } == 6, "\(outline.strong)")
    #expect(outline.emphasis == ["A", "A", "A", "A", "A", "A", "K", "c"].sorted(), "\(outline.emphasis)")
    #expect(outline.text.contains("K “*A_B[C]”: c\nL: d"))
    #expect(outline.images == [shown])
    checkStructure(markdown)
  }

  @Test func `names of contacts, terms and interface words keep their characters`() throws {
    var site = self.site("Vraag <contact:desk> om <term:user>.")
    site.content["registry/contacts.yaml"] = """
      desk: {name: "1. *Desk* [x]", phone: "+32 2", form: odd, hours: {nl: "*Altijd*", fr: x}, address: {nl: "Laan 1\\\\\\n1000 Stad", fr: x}, verified: 2026-11-23}
      """
    site.content["registry/terms.yaml"] =
      "user: {term: \"g_b_r\", abbreviation: \"G*B\", former: {nl: [\"# oud\"]}, verified: 2026-11-23}"
    let markdown = try site.published().markdown("nl")
    let outline = Outline(markdown)
    #expect(outline.headings == ["Voorbeeld", "Deel een", "Hulp nodig?", "1. *Desk* [x]", "Begrippen"])
    #expect(outline.strong.contains("G_b_r") && outline.text.contains("G_b_r (G*B)\nVroeger “# oud”"))
    #expect(outline.text.contains("Adres: Laan 1\n1000 Stad"))
    #expect(markdown.contains("[+32 2](tel:+322)"))
    checkStructure(markdown)
  }

  @Test func `a name that looks like the start of a list is none`() throws {
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: "- {id: one, do: [{text: {nl: <contact:desk>, fr: <contact:desk>}}, {contact: desk}], files: [form]}"),
      contacts: "desk: {name: \"- desk\", verified: 2026-11-23}",
      files: "form: {title: {nl: \"1\\\\. Formulier\", fr: x}, path: {nl: form.pdf}, verified: 2026-11-23}")
    site.content["guides/sample/guide.yaml"]?.replace("help:", with: "help:")
    let markdown = try site.draft().markdown("nl")
    #expect(Outline(markdown).headings.contains("- desk"))
    checkStructure(markdown)
  }

  // MARK: Addresses

  @Test func `links of the Markdown lead to the pages, and to the site's address when it has one`() throws {
    var sample = SampleSite.citing(
      "<step:two>, <term:user>, <contact:desk>, <guide:other>, <step:wide/r-one>, <file:form>, <figure:login>")
    let site = try sample.published()
    for language in ["nl", "fr"] {
      let links = Outline(site.markdown(language)).links
      #expect(links.count > 7)
      for link in links { #expect(site.fault(inAddress: link, on: "\(language)/sample.md", site.pages) == nil) }
    }
    sample.content["site.yaml"] = SampleSite.site + "\naddress: https://guides.be/x/"
    let links = Outline(try sample.published().markdown("fr")).links
    #expect(
      links.prefix(7) == [
        "https://guides.be/x/fr/sample.html",
        "https://guides.be/x/fr/sample.html#two", "https://guides.be/x/fr/sample.html#_term-user",
        "https://guides.be/x/fr/sample.html#_contact-desk", "https://guides.be/x/fr/other.html",
        "https://guides.be/x/fr/wide.html#r-one", "https://guides.be/x/files/form-fr.pdf",
      ])
    #expect(links.contains("https://guides.be/x/figures/sample/login.svg"))
  }

  @Test func `the real guide reads back in every language`() throws {
    let site = try SampleSite(project: ProjectFolder.content).published()
    for language in ["nl", "fr"] {
      let markdown = site.markdown(language, "tr-fpp-access")
      checkStructure(markdown)
      let outline = Outline(markdown)
      #expect(outline.depths["5.6"] == 2 && outline.emphasis.count == 1)
      for link in outline.links {
        #expect(site.fault(inAddress: link, on: "\(language)/x.md", site.pages) == nil, "\(link)")
      }
    }
  }

  // MARK: Helpers

  private func site(_ text: String) -> SampleSite {
    var site = SampleSite(
      guide: SampleSite.guide(nl: text),
      links: "odd: {text: \"[a] *b*\", url: \"https://a.be/(x\", verified: 2026-11-23}",
      labels: "ok: {text: OK, verified: 2026-11-23}\nmenu: {text: \"*A_B[C]\", verified: 2026-11-23}",
      files: "form: {title: {nl: Formulier, fr: Formulaire}, path: form (1).pdf, verified: 2026-11-23}")
    site.binaries["files/form (1).pdf"] = [1]
    return site
  }

  private func checkStructure(_ markdown: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let outline = Outline(markdown)
    #expect(outline.html.isEmpty && outline.orderedLists == 0, "\(markdown)", sourceLocation: sourceLocation)
    for mark in ["**", "](", "\\", "<!--"] {
      #expect(!outline.text.contains(mark), "\(mark) in \(outline.text)", sourceLocation: sourceLocation)
    }
  }
}

/// What CommonMark reads from a text.
private struct Outline {
  var strong: [String] = []
  var emphasis: [String] = []
  var headings: [String] = []
  var links: [String] = []
  var images: [String] = []
  var html: [String] = []
  var orderedLists = 0
  var topLevel: [Node.Kind] = []
  var kindsInFirstItem: [Node.Kind] = []
  /// How many lists stand around each bold number at the beginning of an item.
  var depths: [String: Int] = [:]
  var text = ""

  init(_ markdown: String) {
    let document = Document(markdown.utf8)
    var depth = 0
    document.visit { node, entering in
      if node.kind == .list { depth += entering ? 1 : -1 }
      guard entering else { return }
      if node.parent?.parent == nil, node.parent != nil { topLevel.append(node.kind) }
      switch node.kind {
      case .strong:
        strong.append(node.words)
        if node.previous == nil, node.parent?.parent?.kind == .item, depths[node.words] == nil {
          depths[node.words] = depth
        }
      case .emphasis: emphasis.append(node.words)
      case .heading: headings.append(node.words)
      case .link: links.append(String(decoding: node.destination, as: UTF8.self))
      case .image:
        links.append(String(decoding: node.destination, as: UTF8.self))
        images.append(node.words)
      case .htmlBlock, .rawHTML: html.append(String(decoding: node.literal, as: UTF8.self))
      case .list: if node.orderedListStart != nil { orderedLists += 1 }
      case .item:
        if kindsInFirstItem.isEmpty {
          var child = node.firstChild
          while let found = child {
            kindsInFirstItem.append(found.kind)
            child = found.next
          }
        }
      default: break
      }
    }
    emphasis.sort()
    text = document.root.words
  }
}

extension Node {
  fileprivate var words: String {
    var bytes: [UInt8] = []
    renderPlainText(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
