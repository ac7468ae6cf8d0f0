import Testing
import YAML

@Suite struct TreeTests {
  @Test func `mappings and sequences keep the order of the source`() throws {
    let root = try tree(
      """
      title: {nl: Een, fr: Un}
      steps:
        - id: a
          do: |
            Klik.
        - [x, [y], {}]
        -
      """)
    #expect(
      outline(root)
        == "{title: {nl: 'Een', fr: 'Un'}, steps: [{id: 'a', do: 'Klik.\n'}, ['x', ['y'], {}], ~]}")
    #expect(root.mapping?["title"]?.mapping?["fr"]?.scalar?.string == "Un")
    #expect(root.mapping?["none"] == nil)
  }

  @Test func `a block collection reaches from its first key or dash to its last value`() throws {
    let text = MarkedText("a:\n  «b: c\n  d: 'e'»   # zo\n\n# zo\nf:\n«- g\n- h»\n")
    let root = try #require(YAMLDocument(parsing: text.bytes).root?.mapping)
    #expect(root.entries.map(\.value.range) == text.ranges)
    #expect(root.range == 0..<text.ranges[1].upperBound)
    #expect(root.entries.map(\.range) == [0..<text.ranges[0].upperBound, 32..<42])
    #expect(!root.isFlow)
  }

  @Test func `a flow collection reaches from bracket to bracket`() throws {
    let text = MarkedText("a: «{b: [c , d ] , }» # zo\né: «[ ]»\nf: «[ {} ]»")
    let root = try #require(YAMLDocument(parsing: text.bytes).root?.mapping)
    #expect(root.entries.map(\.value.range) == text.ranges)
    #expect(root["a"]?.mapping?.isFlow == true)
    #expect(root["é"]?.sequence?.isFlow == true)
  }

  @Test func `a pair in a flow sequence is a mapping of one entry`() throws {
    let text = MarkedText("[«a: b» , c, «{d: e}: f»]")
    let document = YAMLDocument(parsing: text.bytes)
    #expect(document.root?.sequence?.items.map(\.range) == [1..<5, 8..<9, 11..<20])
    #expect(outline(document.root) == "[{a: 'b'}, 'c', {}]")
    #expect(document.problems.map(\.kind) == [.keyNotScalar])
  }

  @Test func `the marks of a document may stand around it`() throws {
    #expect(outline(try tree("---\na: b\n...\n")) == "{a: 'b'}")
    #expect(outline(try tree("# zo\n\n--- \na: b\n")) == "{a: 'b'}")
  }

  @Test func `a long mapping finds its keys and its duplicates too`() throws {
    let lines = (0..<100).map { "k\($0): v\($0)" }
    #expect(try tree(lines.joined(separator: "\n")).mapping?["k99"]?.scalar?.string == "v99")
    expectProblems(
      in: (lines + ["«k5»: x", "«k50»: y"]).joined(separator: "\n"),
      [.duplicateKey(first: 35..<37), .duplicateKey(first: 430..<433)])
  }
}
