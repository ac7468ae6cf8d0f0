import Testing
import YAML

/// What the subset leaves out, and faults of keys: the read goes on.
@Suite struct ProblemTests {
  @Test(arguments: ["", "\n\n", "# zo\n", "\u{FEFF}", "---\n", "  ", "---\n...\n"])
  func `a file without content is empty`(text: String) {
    let document = YAMLDocument(parsing: Array(text.utf8))
    #expect(document.root == nil)
    #expect(document.problems.map(\.kind) == [.empty])
    #expect(document.problems.map(\.range) == [0..<0])
  }

  @Test func `the first byte that is not UTF-8 is the only problem`() {
    let text: [([UInt8], Int)] = [
      (Array("a: ".utf8) + [0xE9, 0x0A], 3), ([0xFF, 0xFE, 0x61, 0x00], 0),
      (Array("a: é".utf8) + [0xED, 0xA0, 0x80], 5), ([0x61, 0xC3], 1), ([0xC0, 0xAF], 0),
    ]
    for (bytes, offset) in text {
      let document = YAMLDocument(parsing: bytes)
      #expect(document.root == nil)
      #expect(document.problems.map(\.kind) == [.notUTF8])
      #expect(document.problems.map(\.range) == [offset..<offset + 1])
    }
  }

  @Test func `control characters are problems, one for each line, and the read goes on`() {
    let text = "a: b«\u{7}»c\u{7}\nd: «\u{7F}»\ne: é«\u{85}»f\ng: «\u{9F}»x\n«d»: y\n"
    expectProblems(
      in: text.replacing("«\u{85}»", with: "\u{A0}"),
      [
        .controlCharacter, .controlCharacter, .controlCharacter, .duplicateKey(first: 8..<9),
      ])
    let root = YAMLDocument(parsing: Array("a: b\u{0}c\n".utf8)).root
    #expect(outline(root) == "{a: 'b c'}")
  }

  @Test func `a key may stand once, and its first entry stays`() {
    expectProblems(
      in: "a: x\nb: {c: d, «c»: e}\n«'a'»: y\n«a»: z\n",
      [.duplicateKey(first: 9..<10), .duplicateKey(first: 0..<1), .duplicateKey(first: 0..<1)])
    let root = YAMLDocument(parsing: Array("a: x\na: y\nb: z".utf8)).root
    #expect(outline(root) == "{a: 'x', b: 'z'}")
    expectProblems(in: "a: {b: c}\nA: {b: c}\n", [])
  }

  @Test func `anchors, aliases and tags are problems, and all are found in one run`() {
    expectProblems(
      in: "a: «&een» b\nc: «*een»\nd: «!!str» 5\ne: «&twee» «!t»\n  - f\ng: «!!null»\nh: «*een»\n",
      [
        .anchor(name: "een"), .alias(name: "een"), .tag(text: "!!str"), .anchor(name: "twee"),
        .tag(text: "!t"), .tag(text: "!!null"), .alias(name: "een"),
      ])
    let root = YAMLDocument(parsing: Array("a: &x 'b'\nc: *x\nd: !t [e]\nf: !!null\n".utf8)).root
    #expect(outline(root) == "{a: 'b', c: ~, d: ['e'], f: ~}")
    #expect(root?.mapping?.entries.map(\.value.range) == [6..<9, 13..<15, 22..<25, 35..<35])
    expectProblems(in: "a: 'x &y *z !w'\nb: Q&A * 2!\n", [])
  }

  @Test func `text that looks like an alias or a tag is one problem`() {
    expectProblems(in: "a: «*»Let op!\n", [.reservedCharacter])
    expectProblems(in: "a: «*»*Let op*\n", [.reservedCharacter])
    expectProblems(in: "a: «!»let op\n", [.reservedCharacter])
    expectProblems(in: "a: «!»x!y op\n", [.reservedCharacter])
    expectProblems(
      in: "a: «*let»\nb: «!let» {c: d}\ne: «!!str» f\n", [.alias(name: "let"), .tag(text: "!let"), .tag(text: "!!str")])
  }

  @Test func `a merge key is a problem, and leaves nothing in the tree`() {
    expectProblems(in: "a: b\n«<<»: {c: d}\n", [.mergeKey])
    #expect(outline(YAMLDocument(parsing: Array("a: b\n<<: c".utf8)).root) == "{a: 'b'}")
    expectProblems(in: "'<<': c\n", [])
  }

  @Test func `a second document is a problem, and is not read`() {
    expectProblems(in: "a: b\n«---»\nc: &d e\n", [.severalDocuments])
    expectProblems(in: "a: b\n...\n«c:» d\n", [.severalDocuments])
    #expect(outline(YAMLDocument(parsing: Array("a: b\n---\nc: d".utf8)).root) == "{a: 'b'}")
  }

  @Test func `a directive is a problem`() {
    expectProblems(in: "«%YAML 1.1» # zo\n---\na: b\n", [.directive])
    expectProblems(in: "«%TAG ! tag:x,2000:»\n---\na: b\n", [.directive])
    expectProblems(in: "«%ZO»\n---\na: b\n", [.directive])
    expectProblems(in: "«%YAML 3.0»\n---\na: b\n", [.directive])
  }

  @Test func `a key is a scalar`() {
    expectProblems(in: "«[a, b]»: c\nd: e\n", [.keyNotScalar])
    expectProblems(in: "? «a: b»\n: c\n", [.keyNotScalar])
    expectProblems(in: "a: {«{naam}»}\n", [.keyNotScalar])
    expectProblems(in: "a: b\n«:» c\n", [.keyMissing])
    expectProblems(in: "a: { «:» c}\n", [.keyMissing])
    #expect(outline(YAMLDocument(parsing: Array("[a]: b\nc: d".utf8)).root) == "{c: 'd'}")
  }

  @Test func `a piece of a flow mapping without a colon is a problem: mostly, a text with a comma`() {
    expectProblems(in: "a: {nl: Ja, «dat kan», fr: Oui}\n", [.flowValueMissing])
    expectProblems(
      in: "a: {nl: Ja, «dat\n kan» # zo: x\n , fr: Oui, «'zo'»}\n",
      [
        .flowValueMissing, .flowValueMissing,
      ])
    expectProblems(in: "a: {nl: 'Ja, dat kan', fr: , de : , en: }\n", [])
    let root = YAMLDocument(parsing: Array("{nl: Ja, dat kan, fr: Oui}".utf8)).root
    #expect(outline(root) == "{nl: 'Ja, dat kan', fr: 'Oui'}")
  }

  @Test func `a key stuck to its value is a problem at the colon`() {
    expectProblems(in: "a: {nl«:»Ja, fr: Oui}\n", [.colonWithoutSpace])
    expectProblems(in: "a: {«https://x.be»}\n", [.flowValueMissing])
  }

  @Test(arguments: [
    "[", "[\n", "{a: ", "- ", "{? ", "[[], ",
  ])
  func `a nest too deep is one problem, however deep it is`(level: String) {
    for depth in [65, 1000, 200_000] {
      let text = Array(String(repeating: level, count: depth).utf8)
      let document = YAMLDocument(parsing: text)
      #expect(document.problems.map(\.kind) == [.tooDeep(limit: 64)], "\(depth)")
    }
  }

  @Test func `the nesting limit is sixty-four, and what is deeper is left out`() throws {
    func nest(_ depth: Int) -> YAMLDocument {
      YAMLDocument(
        parsing: Array(
          (String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)).utf8))
    }
    #expect(nest(64).problems.isEmpty)
    #expect(nest(65).problems.map(\.range) == [64..<65])
    #expect(nest(65).root != nil)
    let block = (0..<65).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(YAMLDocument(parsing: Array(block.utf8)).problems.map(\.kind) == [.tooDeep(limit: 64)])
  }

  @Test func `problems come in the order of the source`() {
    expectProblems(
      in: "a: «&x» b\n«a»: c\nd: Stap 1«:» e\nf: «*x»\n",
      [.anchor(name: "x"), .duplicateKey(first: 0..<1), .unquotedColon, .alias(name: "x")])
  }
}
