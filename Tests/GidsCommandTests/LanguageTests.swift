import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import GidsCommand

/// The languages in which the command itself speaks; the words of the faults are tested where the faults are.
@Suite struct `the language of the messages` {
  @Test func `is that of the environment, unless another one is asked for`() throws {
    let place = try Workplace(content: ["site.yaml": SampleSite.site])
    let check = ["check", "--content", place.at("content"), "--templates", Workplace.templates]
    #expect(run(check, language: .dutch).messages.hasSuffix("\n1 fout\n"))
    #expect(run(check + ["--language", "fr"], language: .dutch).messages.hasSuffix("\n1 erreur\n"))
    #expect(run(check + ["--language=en"], language: .dutch).messages.hasSuffix("\n1 error\n"))
  }

  @Test(arguments: ["build", "check", "schema"])
  func `can be asked for with every command, and must be one that gids speaks`(command: String) {
    let help = run(command, "--help").results
    for option in ["--language", "--quiet", "--no-color"] { #expect(help.contains(option)) }
    let german = run(command, "--language", "de")
    #expect(german.exit == 2)
    for language in MessageLanguage.allCases { #expect(german.messages.contains(language.rawValue)) }
  }

  @Test(
    arguments: [
      ([:], "no faults", "geen fouten", "aucune faute"),
      ([.error: 1], "1 error", "1 fout", "1 erreur"),
      ([.error: 2, .note: 1], "2 errors and 1 note", "2 fouten en 1 opmerking", "2 erreurs et 1 remarque"),
      (
        [.error: 1, .warning: 2, .note: 3], "1 error, 2 warnings and 3 notes",
        "1 fout, 2 waarschuwingen en 3 opmerkingen",
        "1 erreur, 2 avertissements et 3 remarques"
      ),
    ] as [([Severity: Int], String, String, String)])
  func `counts faults in words`(numbers: [Severity: Int], english: String, dutch: String, french: String) {
    let counts = Counts(numbers)
    #expect(counts.words(in: .english) == english)
    #expect(counts.words(in: .dutch) == dutch)
    #expect(counts.words(in: .french) == french)
  }

  @Test(arguments: [
    (MessageLanguage.dutch, "; er is niets geschreven (--draft toont de leemten in de pagina's)\n"),
    (.french, "\u{A0}; rien n'a été écrit (--draft montre les lacunes dans les pages)\n"),
  ])
  func `holds for what a build says of itself`(language: MessageLanguage, refusal: String) throws {
    let place = try Workplace(content: ["site.yaml": SampleSite.site])
    #expect(place.build("--language", language.rawValue).messages.hasSuffix(refusal))
  }

  @Test func `holds for a wrong call`() throws {
    let place = try Workplace()
    let dutch = run("check", "--content", place.at("x"), "--language", "nl")
    #expect(dutch.exit == 2)
    #expect(dutch.messages.contains("Fout: Er is geen map '\(place.at("x"))'."))
    #expect(dutch.messages.contains("Gebruik: gids check "))
    #expect(dutch.messages.contains("Zie 'gids check --help' voor meer uitleg."))
    let french = place.check("--edition", "x", "--language", "fr")
    #expect(french.messages.contains("Erreur\u{A0}: Le site n'a pas d'édition 'x'."))
    let offer = "check".offeredAsSentence(in: .dutch)
    #expect(offer.hasPrefix("Bedoel") && offer.hasSuffix(" 'check'?"))
    #expect(run(["chekc"], language: .dutch).messages.contains("Fout: Er is geen opdracht 'chekc'. \(offer)\n"))
    #expect(run("schema", "guid", "--language", "fr").messages.contains("Vouliez-vous dire 'guide'\u{A0}?"))
  }

  @Test func `holds for an output folder that cannot be replaced`() throws {
    let place = try Workplace()
    try place.put("mine", at: "output/todo.txt")
    #expect(place.build("--language", "nl").messages.contains("niet door Gids geschreven:\n    todo.txt\n"))
    #expect(place.build("--language", "fr").messages.contains("non écrits par Gids\u{A0}:\n    todo.txt\n"))
  }
}
