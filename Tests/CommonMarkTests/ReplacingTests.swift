import CommonMark
import Testing

extension Document {
  /// Replaces each link by a custom inline around its words, or by one word.
  fileprivate borrowing func replaceLinks(
    with opening: String, _ closing: String = "", keepingChildren: Bool = false
  ) {
    visit { node, entering in
      guard entering, node.kind == .link else { return }
      node.replace(
        withOpening: opening.utf8, closing: closing.utf8, keepingChildren: keepingChildren)
    }
  }
}

@Suite struct Replacing {
  @Test func `a custom inline is written as given in HTML, CommonMark and plain text`() {
    let document = Document("Zie <term:x>.".utf8)
    document.replaceLinks(with: "<b>A & B</b>")
    #expect(document.html() == "<p>Zie <b>A & B</b>.</p>\n")
    #expect(document.commonMark() == "Zie <b>A & B</b>.\n")
    #expect(document.plainText() == "Zie <b>A & B</b>.")
  }

  @Test func `words of one's own stay inside the replacement`() {
    let document = Document("[own *words* & `code`](term:x)".utf8)
    document.replaceLinks(with: "<dfn>", "</dfn>", keepingChildren: true)
    #expect(document.html() == "<p><dfn>own <em>words</em> &amp; <code>code</code></dfn></p>\n")
    #expect(
      document.outline()
        == #"document(paragraph(customInline"<dfn>|</dfn>"(text"own " emphasis(text"words") text" & " code"code")))"#
    )
  }

  @Test func `a link inside emphasis is replaced in its place`() {
    let document = Document("a *b <ui:x> c* d".utf8)
    document.replaceLinks(with: "X")
    #expect(document.html() == "<p>a <em>b X c</em> d</p>\n")
  }

  @Test func `links side by side are each replaced`() {
    let document = Document("<ui:a><ui:b>[c](ui:c) <ui:d>".utf8)
    document.replaceLinks(with: "(", ")", keepingChildren: true)
    #expect(document.plainText() == "(ui:a)(ui:b)(c) (ui:d)")
  }

  @Test func `the walk enters the kept children, then leaves the replacement`() {
    let document = Document("[a *b*](ui:x)c".utf8)
    var walk: [String] = []
    document.visit { node, entering in
      walk.append((entering ? "" : "/") + "\(node.kind)")
      if entering, node.kind == .link {
        node.replace(withOpening: [], closing: [], keepingChildren: true)
      }
    }
    #expect(
      walk == [
        "document", "paragraph", "link", "text", "emphasis", "text", "/emphasis", "/customInline",
        "text", "/paragraph", "/document",
      ])
  }

  @Test func `any visited node can be unlinked`() {
    for unwanted in Node.Kind.allCases where unwanted != .document {
      let document = Document(
        "# a\n\n> b *c* **d** `e`  \nf\ng [h](i) ![j](k) <br>\n\n- l\n\n***".utf8)
      var visited: Set<Node.Kind> = []
      document.visit { node, entering in
        visited.insert(node.kind)
        if entering, node.kind == unwanted { node.unlink() }
      }
      #expect(visited.contains(.thematicBreak))
      document.visit { node, _ in #expect(node.kind != unwanted) }
    }
  }

  @Test func `a node can be replaced when it is left`() {
    let document = Document("*a* *b*".utf8)
    document.visit { node, entering in
      if !entering, node.kind == .emphasis {
        node.replace(withOpening: "<i>".utf8, closing: "</i>".utf8, keepingChildren: true)
      }
    }
    #expect(document.html() == "<p><i>a</i> <i>b</i></p>\n")
  }

  @Test func `a replacement can be replaced again`() {
    let document = Document("<ui:x>y".utf8)
    var kinds: [Node.Kind] = []
    document.visit { node, entering in
      kinds.append(node.kind)
      guard entering, node.kind == .link else { return }
      node.replace(withOpening: "a".utf8, closing: [], keepingChildren: false)?
        .replace(withText: "b < c".utf8)
    }
    #expect(kinds == [.document, .paragraph, .link, .text, .paragraph, .document])
    #expect(document.html() == "<p>b &lt; cy</p>\n")
  }

  @Test func `text beside the visited node is escaped and not visited`() {
    let document = Document("a\nb".utf8)
    var count = 0
    document.visit { node, entering in
      guard node.kind == .text else { return }
      count += 1
      node.insertTextBefore("<".utf8)
      node.insertTextAfter(">".utf8)
    }
    #expect(count == 2)
    #expect(document.html() == "<p>&lt;a&gt;\n&lt;b&gt;</p>\n")
  }

  @Test func `a removed node stays readable and stands alone`() throws {
    let document = Document("a [b](c) d".utf8)
    let link = try #require(document.root.firstChild?.firstChild?.next)
    link.unlink()
    #expect(link.kind == .link && String(link.destination) == "c")
    #expect(link.parent == nil && link.next == nil && link.previous == nil)
    #expect(link.replace(withText: "x".utf8) == nil)
    #expect(link.insertTextAfter("x".utf8) == nil)
    link.unlink()
    #expect(document.plainText() == "a  d")
  }

  @Test func `a block is replaced by a custom block, an item and the document not at all`() throws {
    let document = Document("***\n\n- a".utf8)
    let rule = try #require(document.root.firstChild)
    #expect(rule.replace(withOpening: "<hr/>".utf8, closing: [], keepingChildren: false) != nil)
    #expect(rule.replace(withText: "a".utf8) == nil)
    #expect(document.html() == "<hr/>\n<ul>\n<li>a</li>\n</ul>\n")
    let item = document.root.lastChild?.firstChild
    #expect(item?.replace(withOpening: [], closing: [], keepingChildren: true) == nil)
    #expect(document.root.replace(withOpening: [], closing: [], keepingChildren: true) == nil)
    document.root.unlink()
    #expect(document.root.firstChild?.kind == .customBlock)
  }

  @Test func `a literal can be rewritten, other nodes refuse it`() {
    let document = Document("*a* `b`".utf8)
    document.visit { node, entering in
      guard entering else { return }
      let isLiteral = node.kind == .text || node.kind == .code
      #expect(node.setLiteral("<".utf8) == isLiteral)
    }
    #expect(document.html() == "<p><em>&lt;</em>&lt;<code>&lt;</code></p>\n")
  }
}
