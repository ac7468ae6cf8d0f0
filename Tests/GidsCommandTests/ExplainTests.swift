import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import GidsCommand

@Suite struct `explain` {
  @Test func `shows why a rule is there, a wrong source with its place, and a right one`() {
    let explained = run("explain", "unknown-key")
    #expect(explained.exit == 0)
    #expect(explained.messages.isEmpty)
    #expect(
      explained.results == """
        unknown-key: Only the keys of the format are written
        error on every site

        A key that gids does not know would be left out of the pages without a word, so it is
        refused. Keys are English on every site: `title`, `steps`, `result`. Look the key up in
        `docs/format.md`; for a Dutch or French word, the message offers the key that it stands
        for.

        Wrong, in the steps of a guide:

            - id: visit
              do: {nl: Kom naar het loket., fr: Venez au guichet.}
              resultaat: {nl: U krijgt een bewijs., fr: Vous recevez un reçu.}
              ^^^^^^^^^

        Right:

            - id: visit
              do: {nl: Kom naar het loket., fr: Venez au guichet.}
              result: {nl: U krijgt een bewijs., fr: Vous recevez un reçu.}

        """)
  }

  @Test func `speaks the language of the messages, and says whether a site may decide otherwise`() {
    let dutch = run("explain", "unknown-file", "--language", "nl").results
    #expect(dutch.hasPrefix("unknown-file: Elk bestand heeft een plaats in de inhoud\n"))
    #expect(dutch.contains("\nwaarschuwing, tenzij 'rules:' in site.yaml anders bepaalt\n"))
    #expect(dutch.contains("\nFout, de bestanden in content/:\n"))
    let french = run(["explain", "unknown-key"], language: .french).results
    #expect(french.contains("\nerreur sur tous les sites\n"))
    #expect(french.contains("\nIncorrect, dans les étapes d'un guide\u{A0}:\n"))
    #expect(french.contains("\nCorrect\u{A0}:\n"))
  }

  @Test func `takes a code as it stands in a message`() {
    #expect(run("explain", "[bad-id]") == run("explain", "bad-id"))
  }

  @Test func `of an unknown code exits with 2 and offers the nearest`() {
    let unknown = run("explain", "unkown-key")
    #expect(unknown.exit == 2)
    #expect(unknown.results.isEmpty)
    #expect(unknown.messages.contains("There is no rule 'unkown-key'. Did you mean 'unknown-key'?"))
    #expect(run("explain", "zzz", "--language", "nl").messages.contains("Er is geen regel 'zzz'. 'gids explain' somt"))
  }

  @Test(arguments: MessageLanguage.allCases) func `without a code lists every rule once`(language: MessageLanguage) {
    let lines = run("explain", "--language", language.rawValue).results.split(separator: "\n")
    for rule in RuleCatalogue.all {
      let found = lines.filter { $0.hasPrefix("  \(rule.code) ") }
      #expect(found.count == 1 && found[0].hasSuffix(" \(rule.title[language])"), "\(rule.code)")
    }
  }

  @Test(arguments: [(MessageLanguage.english, "rules.md"), (.dutch, "regels.md"), (.french, "regles.md")])
  func `prints the page that stands in docs`(language: MessageLanguage, file: String) throws {
    let page = run("explain", "--markdown", "--language", language.rawValue)
    #expect(page.exit == 0)
    try expectStored(page.results, "docs/\(file)")
  }

  @Test func `prints one rule of the page`() {
    let section = run("explain", "bad-date", "--markdown").results
    #expect(section.hasPrefix("### bad-date\n\n**A date is written as year, month and day** – error on every site\n\n"))
    #expect(run("explain", "--markdown").results.contains("\n\(section)"))
  }
}

@Suite struct `a text in lines` {
  @Test(arguments: [
    ("", []), ("een", ["een"]), ("een twee drie", ["een twee", "drie"]), ("abcdefghijkl mn", ["abcdefghijkl", "mn"]),
    ("een\ntwee", ["een twee"]), ("a b\u{A0}: ccccc", ["a b\u{A0}:", "ccccc"]),
  ])
  func `is cut at spaces, and only there`(text: String, lines: [String]) {
    #expect(text.wrapped(to: 8) == lines)
  }
}
