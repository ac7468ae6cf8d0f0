import Diagnostics
import Testing

@Suite struct TextReportTests {
  private struct Fault: Problem {
    var code = "sample"
    var severity = Severity.error
    var message = "something is wrong"
    var help: String?

    var rule: Rule {
      let none = Trilingual(en: "", nl: "", fr: "")
      let example = RuleExample(in: .steps, wrong: "", right: "")
      return Rule(code, severity, title: none, explanation: none, example: example)
    }

    func words(in language: MessageLanguage) -> Wording { Wording(message, help: help) }
  }

  /// The report of a fault at the first place of `part` in a file of one text.
  private func report(_ text: String, at part: String, _ fault: Fault = Fault(), coloured: Bool = false) -> String {
    report(Array(text.utf8), at: Array(text.utf8).firstRange(of: Array(part.utf8)) ?? 0..<0, fault, coloured: coloured)
  }

  private func report(_ bytes: [UInt8], at range: Range<Int>, _ fault: Fault = Fault(), coloured: Bool = false)
    -> String
  {
    var files = SourceFiles()
    let file = files.add(SourceFile(path: "content/a.yaml", bytes: bytes))
    return TextReport(files: files, isColoured: coloured).text(for: Diagnostic(fault, at: SourceRange(range, in: file)))
  }

  @Test func `the place, the line and the help stand below one another`() {
    #expect(
      report("one\ntwo three\n", at: "three", Fault(help: "write four"))
        == """
        content/a.yaml:2:5: error: something is wrong [sample]
        2 | two three
          |     ^^^^^ write four

        """)
  }

  @Test func `an accent takes one column`() {
    #expect(
      report("été: déjà vu", at: "vu")
        == """
        content/a.yaml:1:11: error: something is wrong [sample]
        1 | été: déjà vu
          |           ^^

        """)
  }

  @Test func `an accent of two code points takes one column of the marks`() {
    #expect(
      report("e\u{301}: vu", at: "vu")
        == """
        content/a.yaml:1:5: error: something is wrong [sample]
        1 | e\u{301}: vu
          |    ^^

        """)
  }

  @Test func `a tab is shown as four spaces and counted as one column`() {
    #expect(
      report("\ta: b", at: "b")
        == """
        content/a.yaml:1:5: error: something is wrong [sample]
        1 |     a: b
          |        ^

        """)
  }

  @Test func `wide characters and emoji take two columns of the marks`() {
    #expect(
      report("日本 🎉 vu", at: "vu")
        == """
        content/a.yaml:1:6: error: something is wrong [sample]
        1 | 日本 🎉 vu
          |         ^^

        """)
    #expect(report("🎉", at: "🎉").hasSuffix("  | ^^\n"))
  }

  @Test(arguments: [
    ("👩‍💻", 2), ("👍🏽", 2), ("🇧🇪", 2), ("❤️", 2), ("1️⃣", 2), ("👨‍👩‍👧", 2), ("한", 2), ("가", 2), ("❤", 1),
    ("n\u{303}", 1), ("a\u{301}\u{323}", 1), ("\u{AD}", 1), ("\u{200B}", 0), ("a\u{200D}", 1), ("\u{2060}", 0),
  ])
  func `marks stand below the right words behind a character of any width`(character: String, width: Int) {
    #expect(
      report("a\(character) vu", at: "vu").hasSuffix(
        "1 | a\(character) vu\n  | \(String(repeating: " ", count: width + 2))^^\n"))
    #expect(
      report("a \(character)b vu", at: "\(character)b").hasSuffix(
        "  |   \(String(repeating: "^", count: width + 1))\n"))
  }

  @Test func `a fault that begins between a letter and its accent is marked at the next letter`() {
    #expect(report("e\u{301}t vu", at: "\u{301}t").hasSuffix("1 | e\u{301}t vu\n  |  ^\n"))
    #expect(report("e\u{301} vu", at: "\u{301}").hasSuffix("1 | e\u{301} vu\n  |  ^\n"))
  }

  @Test func `tabs before, in and behind a fault are four columns each`() {
    #expect(report("\ta\tb\tc", at: "a\tb").hasSuffix("1 |     a    b    c\n  |     ^^^^^^\n"))
    #expect(report("a:\t\tb", at: "\t\t").hasSuffix("1 | a:        b\n  |   ^^^^^^^^\n"))
    #expect(report("a\tb: é", at: "é").hasSuffix("1 | a    b: é\n  |         ^\n"))
  }

  @Test func `a very long line is cut around the fault`() {
    let text = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    #expect(
      report(text, at: "X")
        == """
        content/a.yaml:1:501: error: something is wrong [sample]
        1 | …\(String(repeating: "a", count: 29))X\(String(repeating: "b", count: 78))…
          |                               ^

        """)
  }

  @Test func `no line of the excerpt is wider than the limit, wide characters or not`() {
    for filling in ["a", "日", "🎉", "e\u{301}"] {
      let text = String(repeating: filling, count: 300) + "X" + String(repeating: filling, count: 300)
      let line = report(text, at: "X").split(separator: "\n")[1].dropFirst(4)
      let width = line.reduce(0) { $0 + ($1 == "日" || $1 == "🎉" ? 2 : 1) }
      #expect(width <= 110)
      #expect(line.contains("X"))
    }
  }

  @Test func `a fault longer than the line is marked as far as it is shown`() {
    let lines = report(String(repeating: "a", count: 300), at: String(repeating: "a", count: 300)).split(
      separator: "\n")
    #expect(lines[1].hasSuffix("a…"))
    #expect(lines[2].count == lines[1].count)
  }

  @Test func `a fault over several lines is marked to the end of its first line`() {
    #expect(report("ab\ncd\n", at: "b\ncd").hasSuffix("1 | ab\n  |  ^\n"))
  }

  @Test func `a fault at the end of the file is marked behind the last line`() {
    #expect(
      report(Array("key:".utf8), at: 4..<4)
        == """
        content/a.yaml:1:5: error: something is wrong [sample]
        1 | key:
          |     ^

        """)
    #expect(report(Array("key:\n".utf8), at: 5..<5).hasPrefix("content/a.yaml:2:1: "))
    #expect(report(Array("key:".utf8), at: 90..<95).hasPrefix("content/a.yaml:1:5: "))
  }

  @Test func `a fault of an empty file is marked on its first line`() {
    #expect(
      report([], at: 0..<0)
        == """
        content/a.yaml:1:1: error: something is wrong [sample]
        1 | \("")
          | ^

        """)
  }

  @Test func `the carriage returns of Windows are not shown`() {
    #expect(
      report("a: b\r\nc: d\r\n", at: "d")
        == """
        content/a.yaml:2:4: error: something is wrong [sample]
        2 | c: d
          |    ^

        """)
    #expect(!report("a: b\r\nc: d\r\n", at: "\r\n").contains("\r"))
  }

  @Test func `a byte order mark takes no column`() {
    #expect(
      report("\u{FEFF}a: b", at: "b")
        == """
        content/a.yaml:1:4: error: something is wrong [sample]
        1 | \u{FEFF}a: b
          |    ^

        """)
  }

  @Test func `bytes that are not UTF-8 are shown as such`() {
    #expect(report([0x61, 0xFF, 0x62], at: 1..<2).hasSuffix("1 | a\u{FFFD}b\n  |  ^\n"))
  }

  @Test func `nothing that a terminal would obey is shown`() {
    let text = report(
      "a \u{1B}[2J \u{9B}1m \u{202E}b", at: "b", Fault(message: "'\u{1B}[2J\nx'", help: "no \u{7}\u{202E}bell"))
    #expect(
      text
        == """
        content/a.yaml:1:13: error: '?[2J x' [sample]
        1 | a ?[2J ?1m ?b
          |             ^ no ??bell

        """)
  }

  @Test func `a help that does not fit behind the marks stands on a line of its own`() {
    let help = String(repeating: "h", count: 100)
    #expect(report("a: bbbbbbbb", at: "bbbbbbbb", Fault(help: help)).hasSuffix("  |    ^^^^^^^^\n  = \(help)\n"))
  }

  @Test func `each line of a long help begins in the same column`() {
    #expect(report("a: b", at: "b", Fault(help: "one\ntwo")).hasSuffix("  |    ^\n  = one\n  = two\n"))
  }

  @Test func `a fault of a file as a whole names its path`() {
    let text = TextReport(files: SourceFiles()).text(
      for: Diagnostic(Fault(help: "write it"), path: "content/site.yaml"))
    #expect(text == "content/site.yaml: error: something is wrong [sample]\n  = write it\n")
  }

  @Test(arguments: [(Severity.error, "31"), (.warning, "33"), (.note, "36")])
  func `severity and marks are coloured, and nothing else`(severity: Severity, colour: String) {
    let escape = "\u{1B}["
    #expect(
      report("a: b", at: "b", Fault(severity: severity), coloured: true)
        == """
        content/a.yaml:1:4: \(escape)1;\(colour)m\(severity.rawValue):\(escape)0m \
        \(escape)1msomething is wrong\(escape)0m [sample]
        1 | a: b
          |    \(escape)1;\(colour)m^\(escape)0m

        """)
  }

  @Test func `faults come in reading order, and the same one comes once`() {
    var files = SourceFiles()
    let later = files.add(SourceFile(path: "b.yaml", bytes: []))
    let sooner = files.add(SourceFile(path: "a.yaml", bytes: []))
    func fault(_ code: String, _ bytes: Range<Int>, _ file: SourceFileID) -> Diagnostic {
      Diagnostic(Fault(code: code), at: SourceRange(bytes, in: file))
    }
    let sorted = [
      fault("d", 5..<6, later), fault("c", 5..<6, sooner), fault("b", 5..<6, sooner), fault("a", 9..<10, sooner),
      fault("b", 5..<6, sooner), Diagnostic(Fault(code: "z"), path: "a.yaml"),
    ].sorted(in: files)
    #expect(sorted.map(\.problem.code) == ["z", "b", "c", "a", "d"])
  }
}
