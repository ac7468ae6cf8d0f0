import Testing
import YAML

@Suite struct TabTests {
  @Test func `a tab in the indentation is named for what it is, on every line`() {
    expectProblems(in: "a:\n«\t»b: c\n«\t\t»d: e\nf: g\n", [.tabIndentation, .tabIndentation])
    expectProblems(in: "a:\n  «\t»b: c\n", [.tabIndentation])
    expectProblems(in: "a: b\n«\t»c\n", [.tabIndentation])
    expectProblems(in: "a: b\n«\t»# zo\nc: d\n", [.tabIndentation])
    expectProblems(in: "-«\t»a\n-«\t»b\n", [.tabIndentation, .tabIndentation])
    expectProblems(in: "a: |\n«\t»b\n«\t»c\nd: e\n", [.tabIndentation, .tabIndentation])
    expectProblems(in: "a:\r\n«\t»b: é\r\n  «\t»d: e\r\n", [.tabIndentation, .tabIndentation])
  }

  @Test func `a tab in a text, after it, or between brackets is fine`() {
    expectProblems(
      in: "a: b\tc\t# zo\nd:\t e\t\nf: |\n  g\n  \th\n\t\n".replacing("\n\t\n", with: "\n"), [])
    expectProblems(in: "a: \"b\n\tc\"\nd: [e,\n\tf]\n", [])
  }

  @Test func `after the first tab, those in texts and brackets are still fine`() {
    expectProblems(
      in: "a:\n«\t»b: c\nd: |\n  e\n  \tf\n\tg: h\ni: \"j\n\tk\"\nl: [m,\n\tn]\n«\t»o: p\n"
        .replacing("\n\tg: h", with: ""),
      [.tabIndentation, .tabIndentation])
  }
}
