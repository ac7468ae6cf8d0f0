import Testing
import YAML

@Suite struct SourceMapTests {
  /// The value of key `a`, and where a part of it is written; the mark says where that should be.
  private func expect(
    _ part: String, at marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = MarkedText(marked)
    let document = YAMLDocument(parsing: text.bytes)
    let scalar = try #require(
      document.root?.mapping?["a"]?.scalar, "\(document)", sourceLocation: sourceLocation)
    let value = Array(scalar.value)
    let bytes = Array(part.utf8)
    let start = try #require(
      value.indices.first { value[$0...].starts(with: bytes) }, "\(scalar.string)",
      sourceLocation: sourceLocation)
    let range = scalar.sourceRange(of: start..<start + bytes.count, in: text.bytes)
    #expect([range] == text.ranges, "\(marked)", sourceLocation: sourceLocation)
  }

  @Test func `a part of a text that stands there literally`() throws {
    try expect("om", at: "a: Klik «om» te\n")
    try expect("om", at: "é: ü\na: 'Klik «om» te'\n")
    try expect("🙂", at: "a: \"é«🙂»é\"\n")
  }

  @Test func `after a doubled quote, and the quote itself`() throws {
    try expect("étape", at: "a: 'l''«étape»'\n")
    try expect("'", at: "a: 'l«''»étape'\n")
  }

  @Test func `after an escape, and the escape itself`() throws {
    try expect("x", at: "a: \"\\u00e9\\U0001F642\\x41\\\"\\t\\\\«x»\"\n")
    try expect("é", at: "a: \"a«\\u00e9»b\"\n")
    try expect("\u{2028}", at: "a: \"a«\\L»b\"\n")
    try expect("éb", at: "a: \"a«\\u00e9b»\"\n")
  }

  @Test func `on a later line of a plain or quoted text`() throws {
    try expect("drie", at: "a: een  \n   twee\n\n  «drie»\nb: c\n")
    try expect("drie", at: "a: 'een  \n   twee\n\n  «drie»'\nb: c\n")
    try expect("drie", at: "a: \" een\\n  \n\n twee \\\n   \n  «drie»\"\n")
    try expect("een twee", at: "a: «een\r\n  twee»\r\n")
    try expect(" ", at: "a: een«\r\n»  twee\r\n")
  }

  @Test func `on a line of a literal text`() throws {
    try expect("twee", at: "a: |\n  één\n    «twee»\n  drie\n")
    try expect("twee", at: "a: |2-\n    één\n   «twee»\n\nb: c")
    try expect("twee", at: "a: |+ # zo\r\n\r\n  één\r\n  «twee»\r\n\r\nb: c")
    try expect("n\n", at: "a: |\n  éé«n\n»b: c\n")
    try expect("twee", at: "a: |\n  één\n  «twee»")
  }

  @Test func `on a line of a folded text`() throws {
    try expect("twee", at: "a: >-\n  één\n  «twee»\n\n  drie\n    vier\n  vijf\n")
    try expect("vijf", at: "a: >\n\n  één\n  twee\n\n  drie\n    vier\n\n  «vijf»\n")
    try expect("één twee", at: "a: >\n  «één\n  twee»\nb: c")
  }

  @Test func `an empty part has a place too`() throws {
    func place(_ text: String, _ offset: Int) throws -> Range<Int> {
      let bytes = Array(text.utf8)
      let scalar = try #require(YAMLDocument(parsing: bytes).root?.scalar)
      return scalar.sourceRange(of: offset..<offset, in: bytes)
    }
    #expect(try place("''", 0) == 1..<1)
    #expect(try place("'a''b'", 2) == 4..<4)
    #expect(try place("'a''b'", 3) == 5..<5)
    #expect(try place("abc", 9) == 3..<3)
  }

  @Test func `in another source the whole scalar is the answer`() throws {
    let scalar = try #require(YAMLDocument(parsing: Array("'abc'".utf8)).root?.scalar)
    #expect(scalar.sourceRange(of: 1..<2, in: Array("'abd'".utf8)) == 0..<5)
    #expect(scalar.sourceRange(of: 1..<2, in: []) == 0..<5)
  }
}
