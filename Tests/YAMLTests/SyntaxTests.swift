import Testing
import YAML

/// Faults of syntax: each is one problem, at its place, beside the nearest text that is right.
@Suite struct SyntaxTests {
  @Test func `a colon inside a text without quotes, all of them in one run`() {
    expectProblems(in: "title: Stap 1«:» begin\n", [.unquotedColon])
    expectProblems(in: "title: Let op«:»\nb: c\n", [.unquotedColon])
    expectProblems(in: "a: b«:» c: d\ne: f\ng:\n  - h: i«:» j\n", [.unquotedColon, .unquotedColon])
    expectProblems(in: "a: {nl: b«:» c, fr: d«:» e}\n", [.unquotedColon, .unquotedColon])
    expectProblems(in: "a: één tekst\n  en verder«:» zo\n", [.unquotedColon])
    expectProblems(in: "title: 'Stap 1: begin'\nb: om 12:30\nc: |\n  x: y\n", [])
  }

  @Test func `a line of a mapping without a colon`() {
    expectProblems(in: "a: b\n«title»\nc: d\n", [.missingColon])
    expectProblems(in: "a: b\n«een hele zin» # zo\n", [.missingColon])
    expectProblems(in: "«title»\nc: d\n", [.missingColon])
    expectProblems(in: "- id: a\n  «title»\n  do: b\n", [.missingColon])
    expectProblems(in: "- «title»\n  do: b\n", [.missingColon])
    expectProblems(in: "a: b\ntitle:\nc: d\n", [])
  }

  @Test func `a colon without a space after it`() {
    expectProblems(in: "a: b\ntitle«:»Zo\nc: d\n", [.colonWithoutSpace])
    expectProblems(in: "a: {b«:»[c]}\n", [.colonWithoutSpace])
    expectProblems(in: "a: b:c\n", [])
  }

  @Test func `a quote that is never closed`() {
    expectProblems(in: "a: «\"»b\nc: d\n", [.unclosedQuote])
    expectProblems(in: "a: «'»b\nc: [d]\n", [.unclosedQuote])
    expectProblems(in: "a: «\"»b\nc: \"d\"\ne: \"f\"\n", [.unclosedQuote])
    expectProblems(in: "x:\n  a: «\"»b\n  c: «\"»d\n", [.unclosedQuote, .unclosedQuote])
    expectProblems(in: "a: \"b\n  c: d\"\ne: f\n", [])
    expectProblems(in: "a: \"b\nzonder inspringen\"\n", [])
  }

  @Test func `text after a closing quote`() {
    expectProblems(in: "nl: \"a\" «b en c» # zo\n", [.textAfterQuote])
    expectProblems(in: "nl: 'il s'«agit'»\n", [.textAfterQuote])
    expectProblems(in: "nl: {fr: \"a\" «b», c: d}\n", [.textAfterQuote])
    expectProblems(in: "nl: \"a\"«: b»\n", [.textAfterQuote])
    expectProblems(in: "nl: \"a\"«, b»\n", [.textAfterQuote])
    expectProblems(in: "nl: 'il s''agit' # b\n", [])
  }

  @Test func `a backslash before what it cannot escape`() {
    expectProblems(in: "a: \"C:«\\d»ir\"\n", [.unknownEscape])
    expectProblems(in: "a: \"«\\é»\"\n", [.unknownEscape])
    expectProblems(in: "a: \"«\\u12»\"\n", [.unknownEscape])
    expectProblems(in: "a: \"«\\x»\"\n", [.unknownEscape])
    expectProblems(in: "a: \"«\\ud800»\"\n", [.unknownEscape])
    expectProblems(in: "a: \"\\u0012\\\\dir\"\nb: 'C:\\dir'\nc: C:\\dir\n", [])
  }

  @Test func `a bracket or brace that is never closed`() {
    expectProblems(in: "a: «{»b: c\n", [.unclosedFlow(bracket: "{")])
    expectProblems(in: "a: «[»b, c\nd: e\n", [.unclosedFlow(bracket: "[")])
    expectProblems(in: "a: «{»b: c\nd: e\nf: g\n", [.unclosedFlow(bracket: "{")])
    expectProblems(in: "a: {b: «[»c, d}\n", [.unclosedFlow(bracket: "[")])
    expectProblems(in: "- «[»b, c\n- d\n", [.unclosedFlow(bracket: "[")])
    expectProblems(in: "a: «[»b,\n", [.unclosedFlow(bracket: "[")])
    expectProblems(in: "a: {b: [c,\n  d],\n  e: f\n}\n", [])
  }

  @Test func `a closing bracket without an opening one`() {
    expectProblems(in: "a: «]»\n", [.unexpectedCloser])
    expectProblems(in: "a: [b]«]»\n", [.unexpectedCloser])
    expectProblems(in: "a: [b«}»\nc: d\n", [.unexpectedCloser])
    expectProblems(in: "a: \"b\"«}»\n", [.unexpectedCloser])
    expectProblems(in: "a: b]\n", [])
  }

  @Test func `text after a closing bracket`() {
    expectProblems(in: "a: «[»b] c d\n", [.textAfterFlow])
    expectProblems(in: "a: {b: «[»c] d, e: f}\n", [.textAfterFlow])
    expectProblems(in: "a: [b] # c\n", [])
  }

  @Test func `an opening bracket inside a text between brackets`() {
    expectProblems(in: "a: {nl: Klik op «[»OK], fr: b}\n", [.bracketInText])
    expectProblems(in: "a: Klik op [OK]\nb: {nl: 'Klik op [OK]'}\n", [])
  }

  @Test func `a comma that is missing or too much`() {
    expectProblems(in: "a: {\n  b: c\n  «d»: e\n}\n", [.missingComma])
    expectProblems(in: "a: {b: \"c\" «d»: e}\n", [.missingComma])
    expectProblems(in: "a: [\"c\" «\"d\"»]\n", [.missingComma])
    expectProblems(in: "a: [b«,», c]\n".replacing("«,», ", with: ",«,» "), [.unexpectedComma])
    expectProblems(in: "a: {«,» b: c}\n", [.unexpectedComma])
    expectProblems(in: "a: [b, c, ]\nd: {e: f,}\n", [])
  }

  @Test func `a line indented so that it belongs nowhere`() {
    expectProblems(in: "a:\n    b: c\n  «d»: e\n", [.badIndentation])
    expectProblems(in: "a: b\n  «c»: d\n", [.badIndentation])
    expectProblems(in: "a: 'b'\n  «c»: d\n", [.badIndentation])
    expectProblems(in: "  a: b\n«c»: d\n", [.badIndentation])
    expectProblems(in: "a:\n    - b\n  «-» c\n", [.badIndentation])
    expectProblems(in: "a:\n  - b\n  «c»: d\n", [.badIndentation])
    expectProblems(in: "- a\n «b»: c\n", [.badIndentation])
    expectProblems(in: "a: |\n    b\n  «c»: d\n", [.badIndentation])
    expectProblems(in: "a: «|»\ntekst en meer\nb: c\n", [.textNotIndented])
    expectProblems(in: "a:\n  - b\nc:\n- d\n", [])
  }

  @Test func `a list item where a key is expected, or on the line of its key`() {
    expectProblems(in: "a: b\n«-» c\n", [.sequenceInMapping])
    expectProblems(in: "x:\n  a: b\n  «-» c\n", [.sequenceInMapping])
    expectProblems(in: "a: «-» b\n", [.itemOnKeyLine])
    expectProblems(in: "a: -b\nc:\n- d\n", [])
  }

  @Test func `a text that starts with a reserved character`() {
    expectProblems(in: "a: «@»naam\n", [.reservedCharacter])
    expectProblems(in: "a: «`»code`\n", [.reservedCharacter])
    expectProblems(in: "a: «%» 5\n", [.reservedCharacter])
    expectProblems(in: "a: «,» b\n", [.reservedCharacter])
    expectProblems(in: "a: '@naam'\nb: 5 %\nc: x@y.be\n", [])
  }

  @Test func `a block scalar with text on its first line`() {
    expectProblems(in: "a: «|tekst» zo\n", [.blockScalarHeader])
    expectProblems(in: "a: «>0»\n  b\n", [.blockScalarHeader])
    expectProblems(in: "a: |- # tekst\n  b\n", [])
  }

  @Test func `anything else is a fault of syntax`() {
    expectProblems(in: "a: [«-» b]\n", [.syntax])
  }

  @Test func `a fault that follows from another one is not told`() {
    expectProblems(in: "a: {nl: Ja, «klik op» [OK]}\n", [.flowValueMissing])
    expectProblems(in: "a: «{»nl: Ja, klik\n", [.unclosedFlow(bracket: "{")])
    expectProblems(in: "a: {«\"»nl: Ja\nb: \"Oui\"}\n", [.unclosedQuote])
  }

  @Test func `the words of libyaml stay inside`() {
    let document = YAMLDocument(parsing: Array("a: b: c".utf8))
    #expect(!"\(document)".contains("mapping values"))
  }
}
