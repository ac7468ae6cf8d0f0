import TestSupport
import Testing

@testable import Rendering

/// Style sheets and scripts go out without what only their writers read, and mean what was written.
@Suite struct LeanCodeTests {
  @Test(arguments: [
    // Comments, indentation and empty lines go.
    ("/* The look. */\n\n:root {\n  --gap: 1rem; /* between blocks */\n}\n", ":root {\n--gap: 1rem;\n}\n"),
    ("a { /* one\n   two */\n\tcolor : red }\r\n\r\nb{}", "a {\ncolor : red }\nb{}"),
    ("a/* b */{c/* d */;e/* f */}", "a{c;e}"),
    // One that keeps two tokens apart stays, and so does a licence.
    ("a/**/b /**/c/**/ d { }", "a/**/b c d { }"),
    ("/*! (c) House */\na{}\n", "/*! (c) House */\na{}\n"),
    // Texts, addresses and escapes are no comments and have no indentation.
    (
      "a::before { content: \"/* \\\" */\\\n   b\" /**/ '  /*' }",
      "a::before { content: \"/* \\\" */\\\n   b\" '  /*' }"
    ),
    (
      "a { background: URL( data:image/png;base64,a/*b/*= ) }", "a { background: URL( data:image/png;base64,a/*b/*= ) }"
    ),
    ("a { background: url( \"/*a b*/\" ) /* c */ }", "a { background: url( \"/*a b*/\" ) }"),
    (".a\\/*b { }", ".a\\/*b { }"),
    // What is not closed ends where a browser ends it.
    ("a { content: \"b\n  /* c */ }", "a { content: \"b\n}"),
    ("a { } /* b", "a { }"),
    ("a { background: url(b", "a { background: url(b"),
    ("a\\", "a\\"),
    ("", ""), (" \n", "\n"),
  ])
  func `a style sheet keeps its tokens`(css: String, lean: String) {
    #expect(String(decoding: LeanStyleSheet(of: Array(css.utf8)).bytes, as: UTF8.self) == lean)
  }

  @Test(arguments: [
    // Comments on lines of their own, indentation and empty lines go.
    ("// A script.\n\n  a();\n    // So.\n  b(); // here\n", "a();\nb(); // here\n"),
    ("/* One\n   two */ a();\r\n  /* b */\n\n\tc();\n", "a();\r\nc();\n"),
    ("/*! (c) House */\na();", "/*! (c) House */\na();"),
    // A line break may end a statement.
    ("return\n\n   a\n  ++b", "return\na\n++b"),
    // Texts, regular expressions and template literals are no code; what stands between `${` and `}` is.
    ("a = \"// b\" + '/*';\n  // c\n d", "a = \"// b\" + '/*';\nd"),
    (
      "a = `\n  // b ${c(\n    // d\n    `  e\n  f`, {g: {}})}\n  h`;\n  i",
      "a = `\n  // b ${c(\n`  e\n  f`, {g: {}})}\n  h`;\ni"
    ),
    ("a = `\\`\n  ${b}`;\n  c", "a = `\\`\n  ${b}`;\nc"),
    ("a = /[/\"`]\\/'/u.test(b);\n  // c\n  d", "a = /[/\"`]\\/'/u.test(b);\nd"),
    ("return /`/;\n  a / b / `\n  c`", "return /`/;\na / b / `\n  c`"),
    ("a = b[0] / 2 + (c) / 2 + d2 / 3;\n  e", "a = b[0] / 2 + (c) / 2 + d2 / 3;\ne"),
    ("a = 'b\\\n  c';\n  d", "a = 'b\\\n  c';\nd"),
    // What cannot be followed stays as it is.
    ("  a = 'b\n  c", "  a = 'b\n  c"), ("  a = `b", "  a = `b"), ("  a = `${b", "  a = `${b"),
    ("  a = 1 + /b\n  c", "  a = 1 + /b\n  c"), ("  a\n  /* b", "  a\n  /* b"), ("  a = \"\\", "  a = \"\\"),
    ("", ""), ("\n // a", ""),
  ])
  func `a script keeps its lines`(script: String, lean: String) {
    #expect(String(decoding: LeanScript(of: Array(script.utf8)).bytes, as: UTF8.self) == lean)
  }

  @Test func `the style sheet and the scripts of the project carry no comments and no indentation`() throws {
    let files = try SampleSite().published().files
    for name in ["style", "script", "search"] {
      let asset = try #require(
        files.first { $0.key.wholeMatch(of: /\w+\.[0-9a-f]{10}\.(css|js)/) != nil && $0.key.hasPrefix(name) })
      let lines = asset.value.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count > 50, "\(asset.key)")
      #expect(!asset.value.contains("/*"), "\(asset.key)")
      for line in lines.dropLast() { #expect(line.first?.isWhitespace == false && !line.hasPrefix("//"), "\(line)") }
    }
  }
}
