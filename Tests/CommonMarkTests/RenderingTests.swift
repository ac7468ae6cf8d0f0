import CommonMark
import Testing

@Suite struct Rendering {
  @Test func `what is rendered is appended`() {
    let document = Document("*a*".utf8)
    let result = string {
      document.renderHTML(into: &$0)
      document.renderHTMLInline(into: &$0)
      document.renderCommonMark(into: &$0)
      document.renderPlainText(into: &$0)
    }
    #expect(result == "<p><em>a</em></p>\n<em>a</em>*a*\na")
  }

  @Test func `one paragraph is rendered inline, more is rendered whole`() {
    func inline(_ text: String) -> (String, Bool) {
      let document = Document(text.utf8)
      var isInline = false
      let html = string { isInline = document.renderHTMLInline(into: &$0) }
      return (html, isInline)
    }
    #expect(inline("a\n*b*") == ("a\n<em>b</em>", true))
    #expect(inline("a\n\nb") == ("<p>a</p>\n<p>b</p>\n", false))
    #expect(inline("- a") == ("<ul>\n<li>a</li>\n</ul>\n", false))
  }

  @Test func `raw HTML is left out, and what looks like it is escaped`() {
    #expect(html("a <b>c</b> <!-- d --> e") == "<p>a c  e</p>\n")
    #expect(html("a\n\n<div>\nx\n</div>\n\nb") == "<p>a</p>\n<p>b</p>\n")
    #expect(html("- <br>a") == "<ul>\n<li>a</li>\n</ul>\n")
    #expect(html("`<b>` \\<b>") == "<p><code>&lt;b&gt;</code> &lt;b&gt;</p>\n")
  }

  @Test func `a node is rendered with what is inside it`() {
    let document = Document("a *b `c`* d".utf8)
    let emphasis = document.root.firstChild?.firstChild?.next
    #expect(string { emphasis?.renderHTML(into: &$0) } == "<em>b <code>c</code></em>")
    #expect(string { emphasis?.renderCommonMark(into: &$0) } == "*b `c`*\n")
    #expect(string { emphasis?.renderPlainText(into: &$0) } == "b c")
  }

  @Test func `lines are filled to a width`() {
    let document = Document("een twee drie vier".utf8)
    #expect(string { document.renderCommonMark(width: 10, into: &$0) } == "een twee\ndrie vier\n")
  }

  @Test(
    arguments: [
      ("a\nb", "a b"),
      ("a  \nb", "a\nb"),
      ("# a\n\nb *c* `d<`", "a\nb c d<"),
      ("- a\n- b\n\n  c", "a\nb\nc"),
      ("> a\n\n***\n\n```\nx\ny\n```\nb", "a\nx\ny\nb"),
      ("[a](b) ![c](d) <ui:x> &lt; \\*", "a c ui:x < *"),
      ("a<br>b\n\n<div></div>", "ab"),
      ("", ""),
    ])
  func `plain text gives the words`(text: String, plain: String) {
    #expect(Document(text.utf8).plainText() == plain)
  }

  @Test func `CommonMark escapes a text that looks like marks`() {
    let document = Document("a".utf8)
    let text = document.root.firstChild?.firstChild
    for hard in [
      "*a*", "1. a", "- a", "# a", "[a](b)", "<ui:x>", "&amp;", "`a`", "> a", "\\*", "+ a", "1) a",
      "a_b_ _c_", "===", "![a]", "<br>", "---",
    ] {
      text?.setLiteral(hard.utf8)
      let written = document.commonMark()
      #expect(Document(written.utf8).plainText() == hard, "\(written)")
      #expect(Document(written.utf8).root.firstChild?.kind == .paragraph, "\(written)")
    }
  }
}

@Suite struct RoundTrip {
  @Test func `CommonMark that was rendered reads back as the same tree`() {
    let mark = " htmlBlock\"<!-- end list -->\n\""  // what libcmark puts between two lists
    var generator = SeededGenerator(state: 2026)
    for _ in 0..<1_000 {
      let text = Sample.blocks(using: &generator)
      let document = Document(text.utf8)
      let written = document.commonMark()
      let again = Document(written.utf8).outline().replacing(mark, with: "")
      #expect(again == document.outline(), "\(text)\n→\n\(written)")
    }
  }
}
