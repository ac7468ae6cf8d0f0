import Testing

@testable import YAML

/// The quick reader may give up, but never read something else than libyaml.
@Suite struct QuickReaderTests {
  /// All that the quick reader takes.
  private let sample = """
    # Zo.
    title: {nl: "Een «gids»: kort", fr: 'Un guide\\', de: Ohne Anführung (1)  }   # zo

    summary: # zo
      nl: |
        Kies <ui:next>. Dat *duurt* even:
          een inspringing

        # geen opmerking
        🙂 Klik op [hier](https://www.example.org/a?b=c).

      fr: >-
        Choisissez
        <ui:next>.


        Cliquez.
      de: |
        Eine einzige Zeile.
    updated: 2025-02-10
    help: [town-hall, [a , "b"],  {c: d, e-1: https://x.example}]
    parts:
    - id: a
      title: Zonder aanhalingstekens, met een # hekje erin#
      steps:
      -   id: b-2
          do: {nl: nee, fr: 1.10}
      - use: c
    # zo
    - een tekst
    - |-
      Kort.
    - "in aanhalingstekens" # zo
    after: (Zo)

    """

  @Test func `what most guides are written in is read without libyaml, and alike`() throws {
    let source = Array(sample.utf8)
    let root = try #require(QuickReader.root(of: source))
    let reading = Reading.complete(source)
    #expect(root == reading.root)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: [
    "a: b", "\u{FEFF}a: b\n", "a: b\r\n", "a:\tb\n", "a: b\u{85}\n", "a: b\u{2028}c\n", "a: \u{7}\n", "a: b\n...\n",
    "--- \na: b\n", "%YAML 1.1\n---\na: b\n", "a: &b c\n", "a: *b\n", "a: !c d\n", "<<: {a: b}\n", "a:\n",
    "a: b\na: c\n",
    "a: b: c\n", "a: b\n  c\n", "a: \"b\n  c\"\n", "a: \"b\\n\"\n", "a: 'b''c'\n", "a: {b: c,\n  d: e}\n",
    "a: {b: c?}\n",
    "a: {b}\n", "a: {}\n", "a: [b: c]\n", "a: |+\n  b\n", "a: |2\n   b\n", "a: | # c\n  b\n", "a: |\n\n  b\n",
    "a: |\nb: c\n",
    "a: >\n  b\n   c\n", "- - a\n", "- a\n", "a\n", "? a\n: b\n", "a: - b\n", "a: @b\n", "a : b\n", "\"a\": b\n",
    "a:b: c\n",
    "a:\n    b: c\n  d: e\n", "# zo\n", "",
  ])
  func `everything else is left to libyaml`(source: String) {
    #expect(QuickReader.root(of: Array(source.utf8)) == nil)
  }

  @Test func `whatever happens to a file, it is read as libyaml reads it or left to libyaml`() {
    var random = SeededGenerator(state: 5)
    let pieces = [
      ":", ": ", "{", "}", "[", "]", ",", "\"", "'", "|", ">", "- ", "-", "#", " #", "&a ", "*a", "!", "%", "?", "\t",
      "\n", "\n\n",
      " ", "  ", "\\", "<<: ", "---\n", "\r\n", "\u{85}", "\u{2028}", "é", "\u{1}", "|-", ">+", "''", "\n  ", "\n- ",
      "\n# c\n",
      ": |\n", ": >-\n", ":\n", "{a: b}", "[a, b]",
    ]
    var count = 0
    for _ in 0..<6000 {
      var source = Array(sample.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let start = Int.random(in: 0..<source.count, using: &random)
        let end = min(source.count, start + Int.random(in: 0...3, using: &random))
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &random)]
        source.replaceSubrange(start..<end, with: Bool.random(using: &random) ? Array(piece.utf8) : [])
      }
      guard let root = QuickReader.root(of: source) else { continue }
      count += 1
      let reading = Reading.complete(source)
      guard root == reading.root, reading.problems.isEmpty else {
        Issue.record("\(reading.problems)\n\(String(decoding: source, as: UTF8.self))")
        return
      }
    }
    // Else nothing was compared.
    #expect(count > 500)
  }
}
