import Diagnostics
import Foundation
import Testing

/// A fault in words of each language.
private struct Fault: Problem {
  var rule: Rule {
    Rule(
      "sample", .error, title: Trilingual(en: "A title", nl: "Een titel", fr: "Un titre"),
      explanation: Trilingual(en: "Why.", nl: "Waarom.", fr: "Pourquoi."),
      example: RuleExample(in: .steps, wrong: "", right: ""))
  }

  func words(in language: MessageLanguage) -> Wording {
    let message = Trilingual(en: "wrong: 5%, or more", nl: "fout: 5%, of meer", fr: "faux : 5%, ou plus")
    return Wording(message[language], help: "first\nsecond")
  }
}

private struct Somewhere: Whereabouts {
  func words(in language: MessageLanguage) -> String {
    Trilingual(en: "step 3°", nl: "stap 3°", fr: "étape 3°")[language]
  }
}

/// A finding at the first place of a part of a file.
private func findings(
  _ text: String, at part: String, path: String = "content/a.yaml", language: MessageLanguage = .english,
  fix: (SourceFileID, Range<Int>) -> Fix? = { _, _ in nil }
) -> Findings {
  var files = SourceFiles()
  let bytes = Array(text.utf8)
  let file = files.add(SourceFile(path: path, bytes: bytes))
  let range = bytes.firstRange(of: Array(part.utf8)) ?? 0..<0
  var diagnostic = Diagnostic(Fault(), at: SourceRange(range, in: file), fix: fix(file, range))
  diagnostic.whereabouts = Somewhere()
  return Findings([diagnostic], in: files, contentName: "content", language: language, version: "1.2.3")
}

private func ofFile(_ path: String) -> Findings {
  Findings(
    [Diagnostic(Fault(), path: path)], in: SourceFiles(), contentName: "content", language: .english, version: "1.2.3")
}

@Suite struct `the report as JSON` {
  @Test func `has the place, the words in the language, and the fix`() {
    let report = JSONReport(
      findings("één\r\ntwéé drie\r\n", at: "drie", language: .dutch) { file, range in
        Fix(
          [TextEdit(SourceRange(range, in: file), "<x>")],
          adding: [Fix.Addition(to: "a.yaml", "b: c\n"), Fix.Addition(to: "new.yaml", "d: e\n")])
      })
    #expect(
      report.text == #"""
        {
          "version": 1,
          "tool": {
            "name": "gids",
            "version": "1.2.3"
          },
          "language": "nl",
          "counts": {
            "error": 1,
            "warning": 0,
            "note": 0
          },
          "diagnostics": [
            {
              "code": "sample",
              "severity": "error",
              "message": "fout: 5%, of meer",
              "help": "first\nsecond",
              "path": "content/a.yaml",
              "range": {
                "start": {
                  "line": 2,
                  "column": 6,
                  "offset": 14
                },
                "end": {
                  "line": 2,
                  "column": 10,
                  "offset": 18
                }
              },
              "whereabouts": "stap 3°",
              "fix": {
                "edits": [
                  {
                    "path": "content/a.yaml",
                    "range": {
                      "start": {
                        "line": 2,
                        "column": 6,
                        "offset": 14
                      },
                      "end": {
                        "line": 2,
                        "column": 10,
                        "offset": 18
                      }
                    },
                    "replacement": "<x>"
                  }
                ],
                "additions": [
                  {
                    "path": "content/a.yaml",
                    "text": "b: c\r\n"
                  },
                  {
                    "path": "content/new.yaml",
                    "text": "d: e\n"
                  }
                ]
              }
            }
          ]
        }

        """#)
  }

  @Test func `of a file as a whole has no range`() {
    let text = JSONReport(ofFile("content/site.yaml")).text
    #expect(text.contains(#""path": "content/site.yaml""#))
    #expect(!text.contains("range") && !text.contains("whereabouts") && !text.contains("fix"))
  }
}

@Suite struct `the report as SARIF` {
  private func run(_ findings: Findings) throws -> [String: Any] {
    let log = try JSONSerialization.jsonObject(with: Data(SARIFReport(findings).text.utf8)) as? [String: Any]
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }

  private func result(_ findings: Findings) throws -> NSDictionary {
    try #require((run(findings)["results"] as? [NSDictionary])?.first)
  }

  @Test func `has the rule with its page in the language`() throws {
    let run = try run(findings("x", at: "x", language: .french))
    let driver = try #require((run["tool"] as? NSDictionary)?["driver"] as? NSDictionary)
    let page = ["text": "Pourquoi.", "markdown": "Pourquoi."]
    #expect(
      driver == [
        "name": "gids", "version": "1.2.3", "language": "fr",
        "rules": [
          [
            "id": "sample", "shortDescription": ["text": "Un titre"], "fullDescription": page, "help": page,
            "defaultConfiguration": ["level": "error"],
          ] as NSDictionary
        ],
      ])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
  }

  @Test func `counts columns in code points, the end behind the last one`() throws {
    #expect(
      try result(findings("één\ntwéé 𝒳drie vier", at: "drie")) == [
        "ruleId": "sample", "ruleIndex": 0, "level": "error", "message": ["text": "wrong: 5%, or more\nfirst\nsecond"],
        "locations": [
          [
            "physicalLocation": [
              "artifactLocation": ["uri": "content/a.yaml"],
              "region": ["startLine": 2, "startColumn": 7, "endLine": 2, "endColumn": 11],
            ] as NSDictionary, "logicalLocations": [["fullyQualifiedName": "step 3°"]],
          ]
        ],
      ])
  }

  @Test func `of a file as a whole has no region`() throws {
    #expect(
      try result(ofFile("content/figures"))["locations"] as? NSArray
        == [["physicalLocation": ["artifactLocation": ["uri": "content/figures"]]]])
  }

  @Test func `has the fix as a change of each file, and what is added at its end`() throws {
    let findings = findings("één twee", at: "twee") { file, range in
      Fix(
        [TextEdit(SourceRange(range, in: file), "<x>"), TextEdit(SourceRange(0..<2, in: file), "")],
        adding: [Fix.Addition(to: "a.yaml", "b: c\n"), Fix.Addition(to: "n.yaml", "d: e\n")])
    }
    func region(_ start: Int, _ end: Int) -> NSDictionary {
      ["startLine": 1, "startColumn": start, "endLine": 1, "endColumn": end]
    }
    #expect(
      try result(findings)["fixes"] as? NSArray == [
        [
          "artifactChanges": [
            [
              "artifactLocation": ["uri": "content/a.yaml"],
              "replacements": [
                ["deletedRegion": region(5, 9), "insertedContent": ["text": "<x>"]],
                ["deletedRegion": region(1, 2), "insertedContent": ["text": ""]],
                ["deletedRegion": region(9, 9), "insertedContent": ["text": "\nb: c\n"]],
              ],
            ] as NSDictionary,
            [
              "artifactLocation": ["uri": "content/n.yaml"],
              "replacements": [["deletedRegion": region(1, 1), "insertedContent": ["text": "d: e\n"]]],
            ],
          ]
        ]
      ])
  }

  @Test(arguments: [
    ("content/a b.yaml", "content/a%20b.yaml"), ("café/100%.yaml", "caf%C3%A9/100%25.yaml"),
    ("/srv/content/a.yaml", "file:///srv/content/a.yaml"), ("c:ontent/a#1?.yaml", "c%3Aontent/a%231%3F.yaml"),
    ("../content/a-b_c~d.yaml", "../content/a-b_c~d.yaml"),
  ])
  func `writes a path as a URI`(path: String, uri: String) throws {
    #expect(SARIFReport(ofFile(path)).text.contains("\"uri\": \"\(uri)\""))
    #expect(URL(string: uri) != nil)
  }
}

@Suite struct `the report for GitHub` {
  @Test func `is a command for each fault, with what has a meaning there escaped`() {
    #expect(
      GitHubReport(findings("één drie", at: "drie", path: "content/a,b: 50%.yaml")).text
        == "::error file=content/a%2Cb%3A 50%25.yaml,line=1,col=5,endLine=1,endColumn=9,title=sample::"
        + "wrong: 5%25, or more%0Astep 3°%0Afirst%0Asecond\n")
  }

  @Test func `has no columns for a place of more than one line`() {
    let text = GitHubReport(findings("a b\nc d", at: "b\nc")).text
    #expect(text.hasPrefix("::error file=content/a.yaml,line=1,endLine=2,title=sample::"))
  }

  @Test func `of a file as a whole has no line, and a weight that GitHub knows`() {
    var diagnostic = Diagnostic(Fault(), path: "content/site.yaml")
    for (severity, command) in [(Severity.error, "error"), (.warning, "warning"), (.note, "notice")] {
      diagnostic.severity = severity
      let findings = Findings(
        [diagnostic], in: SourceFiles(), contentName: "content", language: .english, version: "1")
      #expect(GitHubReport(findings).text.hasPrefix("::\(command) file=content/site.yaml,title=sample::"))
    }
  }

  @Test func `of nothing is nothing`() {
    let findings = Findings([], in: SourceFiles(), contentName: "content", language: .english, version: "1")
    #expect(GitHubReport(findings).text.isEmpty)
  }
}

@Suite struct `lines at the end of a file` {
  @Test(arguments: [
    (nil, "a: b\nc: d\n"), ("", "a: b\nc: d\n"), ("x: y\n", "a: b\nc: d\n"), ("x: y", "\na: b\nc: d\n"),
    ("x: y\r\n", "a: b\r\nc: d\r\n"), ("x: y\r\nz: 1", "\r\na: b\r\nc: d\r\n"), ("\u{FEFF}", "a: b\nc: d\n"),
  ])
  func `begin on a line of their own, with its line ends`(file: String?, added: String) {
    let addition = Fix.Addition(to: "a.yaml", "a: b\nc: d\n")
    #expect(addition.text(addedTo: file.map { Array($0.utf8) }) == added)
  }
}
