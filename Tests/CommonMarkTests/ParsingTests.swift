import CommonMark
import Testing

@Suite struct Parsing {
  @Test(
    arguments: [
      ("a", #"paragraph(text"a")"#),
      ("> a", #"blockQuote(paragraph(text"a"))"#),
      ("- a\n- b", #"list-tight(item(paragraph(text"a")) item(paragraph(text"b")))"#),
      ("- a\n\n- b", #"list-loose(item(paragraph(text"a")) item(paragraph(text"b")))"#),
      ("3) a", #"list-tight-3(item(paragraph(text"a")))"#),
      ("```\na\n```", "codeBlock\"a\n\""),
      ("<div>\na\n</div>", "htmlBlock\"<div>\na\n</div>\n\""),
      ("## a", #"heading2(text"a")"#),
      ("a\n=", #"heading1(text"a")"#),
      ("***", "thematicBreak"),
      ("a\nb", #"paragraph(text"a" softBreak text"b")"#),
      ("a  \nb", #"paragraph(text"a" hardBreak text"b")"#),
      ("a\\\nb", #"paragraph(text"a" hardBreak text"b")"#),
      ("`a`", #"paragraph(code"a")"#),
      ("a<br>", #"paragraph(text"a" rawHTML"<br>")"#),
      ("*a*", #"paragraph(emphasis(text"a"))"#),
      ("**a**", #"paragraph(strong(text"a"))"#),
      ("[a](b 'c')", #"paragraph(link"b"'c'(text"a"))"#),
      ("![a](b)", #"paragraph(image"b"(text"a"))"#),
    ])
  func `each kind of node has the name that the specification gives it`(
    text: String, outline: String
  ) {
    #expect(Document(text.utf8).outline() == "document(\(outline))")
  }

  @Test(
    arguments: [
      "ui:menu/users/add", "steps:choose..confirm", "steps:a,b", "ui:x", "Term:user",
      "step:foreign-firms/sign-in",
    ])
  func `a reference is an autolink`(reference: String) {
    let document = Document("Zie <\(reference)>.".utf8)
    var found: [String] = []
    document.visit { node, entering in
      if entering, node.isAutolink { found.append(String(node.destination)) }
    }
    #expect(found == [reference])
  }

  @Test func `a link with words of its own is not an autolink`() {
    let document = Document("[own *words*](term:x)".utf8)
    #expect(document.root.firstChild?.firstChild?.isAutolink == false)
  }

  @Test func `an address of one letter before the colon is text`() {
    #expect(Document("<u:x>".utf8).outline() == #"document(paragraph(text"<u:x>"))"#)
  }

  @Test func `an e-mail address is an autolink to mailto`() {
    let document = Document("<help@example.be>".utf8)
    let link = document.root.firstChild?.firstChild
    #expect(link?.isAutolink == true)
    #expect(link.map { String($0.destination) } == "mailto:help@example.be")
  }

  @Test func `a text is read from an array, a slice and raw memory alike`() {
    let text = Array("*a*".utf8)
    let slice = Array("x*a*x".utf8)[1...3]
    #expect(Document(text).outline() == Document(slice).outline())
    text.withUnsafeBytes { raw in
      #expect(Document(raw).outline() == Document(text).outline())
    }
    #expect(Document(text.lazy.map { $0 }).outline() == Document(text).outline())
  }

  @Test func `the relations between nodes go both ways`() throws {
    let document = Document("a *b* c".utf8)
    let paragraph = try #require(document.root.firstChild)
    let emphasis = try #require(paragraph.firstChild?.next)
    #expect(emphasis.kind == .emphasis)
    #expect(emphasis.parent == paragraph)
    #expect(emphasis.previous == paragraph.firstChild)
    #expect(emphasis.next == paragraph.lastChild)
    #expect(document.root.parent == nil)
  }

  @Test func `content can be seen without a copy`() throws {
    let document = Document("[a](b 'c')".utf8)
    let link = try #require(document.root.firstChild?.firstChild)
    #expect(link.withDestination { $0.elementsEqual("b".utf8) })
    #expect(link.withTitle { $0.elementsEqual("c".utf8) })
    #expect(link.withLiteral { $0.isEmpty })
    #expect(link.firstChild?.withLiteral { $0.elementsEqual("a".utf8) } == true)
  }

  @Test func `the document lives to the end of its scope`() {
    let document = Document("*a*".utf8)
    let node = document.root.firstChild?.firstChild
    for _ in 0..<100 { _ = Document("other text".utf8) }
    #expect(node?.kind == .emphasis)
  }
}

@Suite struct HardTexts {
  @Test func `an empty text is an empty document`() {
    let document = Document([UInt8]())
    #expect(document.outline() == "document()")
    #expect(document.html() == "")
    #expect(document.plainText() == "")
    var buffer: [UInt8] = []
    #expect(document.renderHTMLInline(into: &buffer) && buffer.isEmpty)
  }

  @Test func `a NUL byte becomes the replacement character`() {
    #expect(html("a\0b") == "<p>a\u{FFFD}b</p>\n")
    let document = Document("a".utf8)
    document.root.firstChild?.firstChild?.setLiteral("x\0y".utf8)
    #expect(document.html() == "<p>x\u{FFFD}y</p>\n")
  }

  @Test func `bytes that are not UTF-8 are carried along`() {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let document = Document(text)
      document.visit { node, _ in
        if let range = node.sourceRange(in: text) { #expect(range.upperBound <= text.count) }
      }
      _ = (document.html(), document.commonMark(), document.plainText())
    }
    #expect(Document([0x61, 0xFF, 0xC3]).html().contains("a\u{FFFD}"))
  }

  @Test func `no-break spaces stay where they are`() {
    let text = "Cliquez sur «\u{A0}Suivant\u{A0}»\u{202F}: c’est *fini*\u{202F}!"
    #expect(html(text) == "<p>\(text.replacing("*fini*", with: "<em>fini</em>"))</p>\n")
    #expect(Document(text.utf8).commonMark() == text.replacing("!", with: "\\!") + "\n")
  }

  @Test(
    arguments: [
      ">", "[", "![", "*a ", "- ", "<a:", "`", "[a](", "**a *", "&amp;", "\\", "_a ", "> - ",
    ])
  func `thousands of one mark are read and written in reasonable time`(mark: String) {
    let text = String(repeating: mark, count: 3_000) + "a"
    let time = ContinuousClock().measure {
      let document = Document(text.utf8)
      _ = (document.html(), document.commonMark(), document.plainText())
      document.visit { _, _ in }
    }
    #expect(time < .seconds(5))
  }

  @Test func `a very long paragraph is followed to its end`() {
    let text = Array((String(repeating: "woord *en* `code` &amp; <ui:x>\n", count: 2_000)).utf8)
    let document = Document(text)
    let last = document.root.firstChild?.lastChild
    #expect(last?.kind == .link)
    #expect(last?.sourceRange(in: text) == text.count - 7..<text.count - 1)
  }
}
