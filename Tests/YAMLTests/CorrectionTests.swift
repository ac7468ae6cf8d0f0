import Testing
import YAML

/// What a writer should type instead, and the tree behind it.
@Suite struct CorrectionTests {
  /// Reads a marked sample; its only problem must be of this kind, at its mark, with these lines as correction, and the rest must be read.
  private func expectCorrection(
    in marked: String, _ kind: YAMLProblem.Kind, _ lines: [String], isRead: Bool = true,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectProblems(in: marked, [kind], sourceLocation: sourceLocation)
    let document = YAMLDocument(parsing: MarkedText(marked).bytes)
    #expect(document.problems.first?.correction?.lines ?? [] == lines, "\(marked)", sourceLocation: sourceLocation)
    #expect((document.root != nil) == isRead, "\(marked)", sourceLocation: sourceLocation)
  }

  @Test func `a colon in a text gets quotes around the text, and nothing else`() {
    expectCorrection(in: "do:\n  nl: Klik hier«:» nu # ja\n  fr: b\n", .unquotedColon, ["nl: \"Klik hier: nu\""])
    expectCorrection(in: "do: {nl: Klik hier«:» nu, fr: Cliquez}\n", .unquotedColon, ["nl: \"Klik hier: nu\""])
    expectCorrection(in: "do: {nl: Klik, fr: Cliquez ici«:» vite}\n", .unquotedColon, ["fr: \"Cliquez ici: vite\""])
    expectCorrection(in: "nl: Klik \"OK\"«:» nu\n", .unquotedColon, ["nl: 'Klik \"OK\": nu'"])
    expectCorrection(in: "fr: L'onglet \"OK\"«:» là\n", .unquotedColon, ["fr: \"L'onglet \\\"OK\\\": là\""])
  }

  @Test func `a comma between braces gets quotes around the whole text`() {
    expectCorrection(in: "do: {nl: Ja, «dat kan», fr: Oui}\n", .flowValueMissing, ["nl: \"Ja, dat kan\""])
    expectCorrection(in: "do: {nl: Ja, fr: Oui, «c'est ça»}\n", .flowValueMissing, ["fr: \"Oui, c'est ça\""])
    expectCorrection(
      in: "do: {nl: Ja, «dan», dit en dat, fr: Oui}\n", .flowValueMissing, ["nl: \"Ja, dan, dit en dat\""])
  }

  @Test func `a missing space is shown in its line`() {
    expectCorrection(in: "do«:»{nl: a, fr: b}\n", .colonWithoutSpace, ["do: {nl: a, fr: b}"])
    expectCorrection(in: "do: {nl«:»Klik, fr: b}\n", .colonWithoutSpace, ["nl: Klik"])
    expectCorrection(in: "a: b\ntitle«:»Zo\nc: d\n", .colonWithoutSpace, ["title: Zo"])
    expectCorrection(in: "steps:\n  «-»id: one\n    do: x\n", .gluedDash, ["- id: one"])
    expectCorrection(in: "steps:\n  - id: one\n  «-»id: two\n    do: x\n", .gluedDash, ["- id: two"])
    expectCorrection(in: "id: one\n«do» {nl: a, fr: b}\n", .missingColon, ["do: {nl: a, fr: b}"])
  }

  @Test func `a text of several lines gets its bar`() {
    expectCorrection(
      in: "do:\n  nl«:»\n    Klik op OK.\n    Let op: dat duurt.\n  fr: b\n", .barMissing,
      ["nl: |", "  Klik op OK.", "  Let op: dat duurt."])
    expectCorrection(
      in: "do:\n  nl«:»\n    Let op: dat duurt.\n    Wacht even.\n  fr: b\n", .barMissing,
      ["nl: |", "  Let op: dat duurt.", "  Wacht even."])
    expectCorrection(
      in: "do:\n  nl«:»\n  Klik op OK.\n  Wacht even.\n  fr: b\n", .barMissing,
      ["nl: |", "  Klik op OK.", "  Wacht even."])
    expectCorrection(
      in: "do:\n  nl: Klik op OK.\n    Let op«:» dat duurt.\n  fr: b\n", .unquotedColon,
      ["nl: |", "  Klik op OK.", "  Let op: dat duurt."])
    expectCorrection(
      in: "do:\n  nl: Klik op OK.\n  «En wacht even.»\n  fr: b\n", .missingColon,
      ["nl: |", "  Klik op OK.", "  En wacht even."])
    expectCorrection(
      in: "do:\n  nl: «|»tekst\n  fr: b\n".replacing("«|»tekst", with: "«|» Let op"), .blockScalarHeader,
      ["nl: |", "  Let op"])
    expectCorrection(in: "do:\n  nl: «-» eerst\n  fr: b\n", .itemOnKeyLine, ["nl: |", "  - eerst"])
  }

  @Test func `a text of several lines between braces loses the braces`() {
    expectCorrection(
      in: "  do: {nl: «|» Klik hier, fr: | Cliquez ici}\n", .blockTextInFlow,
      ["do:", "  nl: |", "    Klik hier", "  fr: |", "    Cliquez ici"])
  }

  @Test func `a quotation mark is closed where the text ends`() {
    expectCorrection(in: "nl: «\"»Klik hier # ja\nfr: b\n", .unclosedQuote, ["nl: \"Klik hier\""])
    expectCorrection(in: "nl: «'»Klik hier\nfr: 'b'\n", .unclosedQuote, ["nl: 'Klik hier'"])
    expectCorrection(in: "do: {nl: «\"»Klik hier, fr: \"Cliquez\"}\nx: y\n", .unclosedQuote, ["nl: \"Klik hier\""])
    expectCorrection(in: "do: {nl: \"Klik\", fr: «\"»Cliquez}\nx: y\n", .unclosedQuote, ["fr: \"Cliquez\""])
  }

  @Test func `quotation marks in a text stay, and others go around it`() {
    expectCorrection(in: "nl: \"Klik\" «en wacht»\n", .textAfterQuote, ["nl: '\"Klik\" en wacht'"])
    expectCorrection(in: "nl: \"Klik\" «en kies \"OK\"»\n", .textAfterQuote, ["nl: '\"Klik\" en kies \"OK\"'"])
    expectCorrection(in: "nl: \"Klik op \"«OK\" nu\"»\n", .textAfterQuote, ["nl: 'Klik op \"OK\" nu'"])
    expectCorrection(in: "fr: 'il s'«agit d'un essai'»\n", .textAfterQuote, ["fr: \"il s'agit d'un essai\""])
    expectCorrection(in: "do: {nl: \"Klik\" «nu», fr: b}\n", .textAfterQuote, ["nl: '\"Klik\" nu'"])
  }

  @Test func `a backslash in double quotes is doubled, wherever it stands in the text`() {
    expectCorrection(in: "nl: \"C:«\\d»oc\\new\"\n", .unknownEscape, ["nl: \"C:\\\\doc\\\\new\""])
  }

  @Test(arguments: [
    "@gids", "`code`", "%s", "*Let op*: nu", "**Let op** nu", "*Let op* nu", "! Let op", "!Let op", "? Vraag",
    ", dan", "] a", "& co",
  ])
  func `a text that begins with a sign of YAML gets quotes`(value: String) {
    let first = value.prefix(1)
    let kind: YAMLProblem.Kind = first == "]" ? .unexpectedCloser : .reservedCharacter
    let quoted = "nl: \"\(value)\""
    if value != "! Let op", value != "!Let op" {
      expectCorrection(in: "do:\n  nl: «\(first)»\(value.dropFirst())\n  fr: b\n", kind, [quoted])
    }
    let problems = YAMLDocument(parsing: Array("do:\n  nl: \(value)\n  fr: b\n".utf8)).problems
    #expect(problems.map { $0.correction?.lines } == [[quoted]])
  }

  @Test func `a text that begins with a bracket gets quotes`() {
    expectCorrection(
      in: "nl: «[»De aanvrager](term:applicant) komt.\nfr: b\n", .textAfterFlow,
      ["nl: \"[De aanvrager](term:applicant) komt.\""])
    expectCorrection(
      in: "do: {nl: «[»De aanvrager](term:applicant) komt, fr: b}\n", .textAfterFlow,
      ["nl: \"[De aanvrager](term:applicant) komt\""])
    expectCorrection(in: "do: {nl: Klik op «[»OK], fr: b}\n", .bracketInText, ["nl: \"Klik op [OK]\""])
    expectCorrection(in: "do:\n  nl: «{»naam} invullen\n  fr: b\n", .reservedCharacter, ["nl: \"{naam} invullen\""])
  }

  @Test func `a bracket is closed, or removed`() {
    expectCorrection(
      in: "do: «{»nl: Klik, fr: Cliquez\nx: y\n", .unclosedFlow(bracket: "{"), ["do: {nl: Klik, fr: Cliquez}"])
    expectCorrection(in: "area: «[»1, 2\n", .unclosedFlow(bracket: "["), ["area: [1, 2]"])
    expectCorrection(in: "area: [1, 2«}»\nx: y\n", .unexpectedCloser, ["area: [1, 2]"])
    expectCorrection(in: "do: {nl: Klik, fr: Cliquez}«}»\nx: y\n", .unexpectedCloser, ["do: {nl: Klik, fr: Cliquez}"])
  }

  @Test func `a comma is written or removed`() {
    expectCorrection(in: "do: {nl: \"a\" «fr»: \"b\"}\n", .missingComma, ["do: {nl: \"a\", fr: \"b\"}"])
    expectCorrection(in: "do: {nl: a\n     «fr»: b}\n", .missingComma, ["do: {nl: a,"])
    expectCorrection(in: "do: {nl: a,«,» fr: b}\n", .unexpectedComma, ["do: {nl: a,fr: b}"])
  }

  @Test func `a hash that swallows the closing brace is the fault, and not the brace`() {
    expectCorrection(
      in: "do: {nl: Kies optie «#»3, fr: Choisissez}\nx: y\n", .commentInText, ["nl: \"Kies optie #3\""])
    expectCorrection(in: "do: {nl: Kies optie «#»3,\n     fr: b}\n", .commentInText, ["nl: \"Kies optie #3\","])
  }

  @Test func `a line moves to the column of its neighbours`() {
    expectCorrection(in: "a:\n  - id: one\n   «do»: b\n", .badIndentation, ["    do: b"])
    expectCorrection(in: "a:\n  - id: one\n     «do»: b\n", .badIndentation, ["    do: b"])
    expectCorrection(in: "a:\n    b: c\n  «d»: e\n    f: g\n", .badIndentation, ["    d: e"])
    expectCorrection(in: "a:\n    b: c\n  «d»: e\n", .badIndentation, [], isRead: false)
    expectCorrection(in: "a: b\n  «c»: d\n", .badIndentation, ["c: d"])
    expectCorrection(in: "a:\n    - b\n  «-» c\n", .badIndentation, ["    - c"])
    expectCorrection(in: "a: |\n  b: c\nx:\n  d: e\n   «f»: g\n", .badIndentation, ["  f: g"])
  }

  @Test func `what stands below a line moves along`() throws {
    let text = "a:\n  b: c\n   d:\n     e: f\ng: h\n"
    #expect(outline(YAMLDocument(parsing: Array(text.utf8)).root) == "{a: {b: 'c', d: {e: 'f'}}, g: 'h'}")
    let items = "a:\n  - b: c\n   - d: e\n     f: g\n  - h: i\n"
    #expect(
      outline(YAMLDocument(parsing: Array(items.utf8)).root) == "{a: [{b: 'c'}, {d: 'e', f: 'g'}, {h: 'i'}]}")
  }

  @Test func `tabs become two spaces each`() {
    expectCorrection(in: "a:\n«\t»b: c\n", .tabIndentation, ["  b: c"])
    expectCorrection(in: "-«\t»b: c\n", .tabIndentation, ["- b: c"])
  }
}
