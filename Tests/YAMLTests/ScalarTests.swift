import Testing
import YAML

@Suite struct ScalarTests {
  @Test func `a plain text is what was typed, without the blanks and the comment after it`() throws {
    try expectScalar(in: "a: «Klik op OK»  # zo\n", "Klik op OK", .plain)
    try expectScalar(in: "a: «https://x.be/?a#b»\n", "https://x.be/?a#b", .plain)
  }

  @Test(arguments: [
    "nee", "no", "1.10", "0x1F", "null", "~", "2026-11-23", "true", "1_000", ".inf",
  ])
  func `what other readers turn into numbers and booleans stays text`(text: String) throws {
    try expectScalar(in: "a: «\(text)»\n", text, .plain)
  }

  @Test func `a plain text over several lines joins them with spaces`() throws {
    try expectScalar(in: "a: «een\n  twee   \n  drie»\nb: c", "een twee drie", .plain)
    try expectScalar(in: "a: «een\n\n  twee»\n", "een\ntwee", .plain)
  }

  @Test func `quotes belong to the range, not to the value`() throws {
    try expectScalar(in: "a: «'x: y'»\n", "x: y", .singleQuoted)
    try expectScalar(in: "a: «\"x: y\"» # z\n", "x: y", .doubleQuoted)
    try expectScalar(in: "a: «''»\n", "", .singleQuoted)
    try expectScalar(in: "a: «'l''étape'»\n", "l'étape", .singleQuoted)
    try expectScalar(in: "{a: «\"één\\n\\u00e9\\\"\"»}", "één\né\"", .doubleQuoted)
    try expectScalar(in: "a: «\"een\n  twee \\\n  drie\"»\n", "een twee drie", .doubleQuoted)
  }

  @Test func `a literal text keeps its lines, and ends with its last line that is not blank`()
    throws
  {
    try expectScalar(in: "a: «|\n  een\n    twee»\n\n\nb: c\n", "een\n  twee\n", .literal)
    try expectScalar(in: "a: «|-\n  een»\n# zo\n", "een", .literal)
    try expectScalar(in: "a: «|+\n  een»\n\nb: c", "een\n\n", .literal)
    try expectScalar(in: "a: «|2\n    een»\n", "  een\n", .literal)
    try expectScalar(in: "a: «| # zo\n  een»", "een", .literal)
    try expectScalar(in: "a: «|-» # zo\n\nb: c\n", "", .literal)
    try expectScalar(in: "a: «|\n  een  »\n", "een  \n", .literal)
  }

  @Test func `a folded text joins its lines, but not those that are indented`() throws {
    try expectScalar(
      in: "a: «>\n  een\n  twee\n\n  drie\n    vier\n  vijf»\n",
      "een twee\ndrie\n  vier\nvijf\n", .folded)
  }

  @Test func `accents and emoji count their UTF-8 bytes`() throws {
    try expectScalar(in: "é: ü\n\"👩‍💻\": 'ça'\na: «naïef 🙂»\n", "naïef 🙂", .plain)
    try expectScalar(in: "x: 😀😀😀😀😀😀😀😀😀\na: «|\n  één»\nb: c", "één\n", .literal)
  }

  @Test func `Windows line breaks become line feeds, and the ranges count both bytes`() throws {
    try expectScalar(
      in: "x: y\r\na: «|\r\n  een\r\n  twee»\r\n\r\nb: c\r\n", "een\ntwee\n", .literal)
    try expectScalar(in: "x: y\r\na: «een\r\n  twee»\r\n", "een twee", .plain)
  }

  @Test func `a byte order mark is not content, but counts`() throws {
    try expectScalar(in: "\u{FEFF}a: «é»\n", "é", .plain)
  }

  @Test(arguments: [
    ("a: «»\nb: c", "~"), ("a:«»\nb: c", "~"), ("a:«»   # zo\nb: c", "~"), ("{a:«» , b: c}", "~"),
    ("{a:«»\n , b: c}", "~"), ("{b: c, a:«» }", "~"), ("b: c\na:«»", "~"),
    ("{\"a\" :«» # x\n}", "~"), ("a:«» # é: \r\nb: c\r\n", "~"),
  ])
  func `a missing value stands right after the colon`(sample: (String, String)) throws {
    let marked = sample.0.replacing("a: «»", with: "a:«» ")
    try expectScalar(in: marked, "", .plain)
  }

  @Test func `a missing item stands right after the dash`() throws {
    let items = try #require(try tree("- a\n-\n- b").sequence?.items)
    #expect(items.map(\.range) == [2..<3, 5..<5, 8..<9])
    #expect(items[1].scalar?.isMissing == true)
    #expect(try tree("- ''").sequence?.items.first?.scalar?.isMissing == false)
  }

  @Test func `a text that stands literally is a slice of the source, any other has its own bytes`()
    throws
  {
    let root = try #require(try tree("a: bc\nd: 'ef'\ng: \"h\\n\"\n").mapping)
    #expect(root["a"]?.scalar?.value.indices == 3..<5)
    #expect(root["d"]?.scalar?.value.indices == 10..<12)
    #expect(root["g"]?.scalar?.value.indices == 0..<2)
  }

  @Test func `a text is compared byte by byte`() throws {
    let scalar = try #require(try tree("é").scalar)
    #expect(scalar.equals("\u{E9}"))
    #expect(!scalar.equals("e\u{301}"))
  }
}
