import CommonMark
import Testing

@Suite struct TextMemory {
  @Test func `a document stays whole while others come and go on its thread`() {
    let outer = Document("*a* <step:b> c".utf8)
    let expected = outer.html()
    for length in [1, 100, 10_000, 50_000] {
      let inner = Document(String(repeating: "*a* ", count: length).utf8)
      inner.visit { node, entering in
        if entering, node.kind == .text { node.replace(withText: "b".utf8) }
      }
      #expect(inner.plainText().hasPrefix("b"))
    }
    #expect(outer.html() == expected)
  }

  @Test func `what is taken out of a document can be looked at as long as it is there`() {
    let document = Document("a <step:b> c".utf8)
    var link: Node?
    document.visit { node, _ in if node.kind == .link { link = node } }
    link?.replace(withText: "d".utf8)
    for _ in 0..<100 { link?.firstChild?.setLiteral(String(repeating: "e", count: 1_000).utf8) }
    #expect(link?.destination == Array("step:b".utf8))
    #expect(document.plainText() == "a d c")
  }

  @Test func `long texts are read in whole`() {
    let paragraph = "Klik op <ui:next> en *wacht*, zoals [hier](step:two) staat.\n\n"
    let document = Document(String(repeating: paragraph, count: 5_000).utf8)
    var count = 0
    document.visit { node, entering in if entering, node.kind == .link { count += 1 } }
    #expect(count == 10_000)
  }
}
