import Diagnostics
import Testing

@Suite struct MarkedSourceTests {
  @Test func `marks are taken out and tell where they stood`() {
    let source = MarkedSource("één «twee» ‹drie›\n«»")
    #expect(source.text == "één twee «drie»\n")
    #expect(source.marks == [6..<10, 20..<20])
  }

  @Test func `a marked place is underlined below its line`() {
    #expect(
      MarkedSource("- id: visit\n  «resultaat»: ja\nend").underlined
        == ["- id: visit", "  resultaat: ja", "  ^^^^^^^^^", "end"])
  }

  @Test func `accents take one column, wide characters two, and an empty place shows one mark`() {
    #expect(MarkedSource("né «été»").underlined == ["né été", "   ^^^"])
    #expect(MarkedSource("🔒 «a»").underlined == ["🔒 a", "   ^"])
    #expect(MarkedSource("do:«»").underlined == ["do:", "   ^"])
  }

  @Test func `what cannot be seen is shown by a sign`() {
    #expect(MarkedSource("«\t»- id: a\u{7}b\u{85}").underlined == ["⇥- id: a␇b?", "^"])
  }

  @Test func `a place of several lines is underlined on the first`() {
    #expect(MarkedSource("a «b\nc» d").underlined == ["a b", "  ^", "c d"])
  }
}
