import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct `gids check for machines` {
  /// A guide with a reference to nothing, and an address that is registered nowhere.
  private func faulty() throws -> Workplace {
    try Workplace(
      content: SampleSite(
        guide: SampleSite.guide(
          nl: "Zie <step:tow> op https://www.example.org/a.", fr: "Voir <step:two> sur https://www.example.org/a.")
      ).content)
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `writes the faults to standard output and the summary to standard error`() throws {
    let place = try faulty()
    for format in ["json", "sarif", "github"] {
      let run = place.check("--format", format)
      #expect(run.exit == 1)
      #expect(run.messages == "3 errors\n")
      #expect(run.results.contains("unknown-reference") && run.results.contains("typed-address"))
      #expect(place.check("--format", format, "--quiet") == Run(exit: 1, results: run.results))
    }
  }

  @Test func `of good content writes a report without faults`() throws {
    let place = try Workplace()
    let report = try json(place.check("--format", "json").results)
    #expect(report["counts"] as? NSDictionary == ["error": 0, "warning": 0, "note": 0])
    #expect(report["diagnostics"] as? [String] == [])
    #expect(place.check("--format", "github") == Run(exit: 0, messages: "no faults\n"))
  }

  @Test func `says where in the guide and how to mend it`() throws {
    let place = try faulty()
    let faults = try #require(json(place.check("--format", "json").results)["diagnostics"] as? [[String: Any]])
    let address = try #require(faults.first { $0["code"] as? String == "typed-address" })
    #expect(address["whereabouts"] as? String == "guide Voorbeeld, part Deel een, step 1°, Dutch text")
    let fix = try #require(address["fix"] as? [String: Any])
    #expect((fix["edits"] as? [[String: Any]])?.first?["replacement"] as? String == "<link:example-org-a>")
    let addition = try #require((fix["additions"] as? [[String: String]])?.first)
    #expect(addition["path"] == place.at("content/registry/links.yaml"))
  }

  @Test func `gives codes, keys and places that do not change with the language, and words that do`() throws {
    let place = try faulty()
    func facts(_ language: MessageLanguage) throws -> (facts: NSArray, words: [String?]) {
      let report = try json(place.check("--format", "json", "--language", language.rawValue).results)
      #expect(report["language"] as? String == language.rawValue)
      let faults = try #require(report["diagnostics"] as? [[String: Any]])
      let words = ["message", "help", "whereabouts"]
      return (
        faults.map { $0.filter { !words.contains($0.key) } } as NSArray, faults.map { $0["whereabouts"] as? String }
      )
    }
    let english = try facts(.english)
    for language in [MessageLanguage.dutch, .french] {
      let other = try facts(language)
      #expect(other.facts == english.facts)
      #expect(other.words != english.words)
    }
  }

  @Test func `refuses a format that it has not`() {
    let run = run("check", "--format", "xml")
    #expect(run.exit == 2)
    for format in ["text", "json", "sarif", "github"] { #expect(run.messages.contains(format)) }
  }
}

@Suite(SchemaValidation.isPossible)
struct `the schemas of the reports` {
  /// Sites with faults of many kinds: in places and of whole files, with fixes and without.
  private var sites: [SampleSite] {
    [
      SampleSite(),
      SampleSite(
        guide: SampleSite.guide(nl: "Zie https://www.example.org en \"<ui:next>\", <b>nu</b>."),
        labels: "next: {text: x}"
      ),
      SampleSite(guide: "title: [", links: "a b: {text: x}", others: ["stray.yaml": "", "guides/Bad/guide.yaml": ""]),
      SampleSite(
        guide: SampleSite.guide(nl: "Bel ‹ stap 3 › of mail naar desk@example.org.\n\n1. Eén\n2. Twee")
          + "\nfigures: {f: {}}", links: "town: {text: website, url: \"example\"}"),
    ]
  }

  @Test func `take what gids writes, in every language`() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(run("schema", "diagnostics").results.utf8))
    var documents: [[String: Any]] = []
    var codes: Set<String> = []
    for site in sites {
      let place = try Workplace(content: site.content.mapValues { Marks.removed(from: $0) })
      for language in MessageLanguage.allCases.map(\.rawValue) {
        let report = place.check("--format", "json", "--language", language).results
        documents.append(["schema": "diagnostics", "json": report])
        documents.append([
          "schema": "sarif-2.1.0", "json": place.check("--format", "sarif", "--language", language).results,
        ])
        codes.formUnion(report.matches(of: #/"code": "(.*?)"/#).map { String($0.1) })
      }
    }
    #expect(codes.count >= 10, "\(codes.sorted())")
    let answer = try SchemaValidation(of: documents, against: ["diagnostics": schema])
    #expect(answer.schemas.isEmpty)
    #expect(answer.documents.count == documents.count)
    for (document, faults) in zip(documents, answer.documents) { #expect(faults.isEmpty, "\(document)") }
  }

  @Test func `refuse what gids never writes`() throws {
    let place = try Workplace(content: sites[1].content)
    let (json, sarif) = (place.check("--format", "json").results, place.check("--format", "sarif").results)
    let wrong: [(String, String)] = [
      ("diagnostics", json.replacing("\"severity\": \"error\"", with: "\"severity\": \"fatal\"")),
      ("diagnostics", json.replacing("\"version\": 1,", with: "\"version\": 2,")),
      ("diagnostics", json.replacing("\"column\": ", with: "\"columns\": ")),
      ("diagnostics", json.replacing("\"replacement\"", with: "\"text\"")),
      ("sarif-2.1.0", sarif.replacing("\"level\": \"error\"", with: "\"level\": \"fatal\"")),
      ("sarif-2.1.0", sarif.replacing("unicodeCodePoints", with: "bytes")),
      ("sarif-2.1.0", sarif.replacing("\"startLine\": ", with: "\"startLine\": -")),
    ]
    let schema = try JSONSerialization.jsonObject(with: Data(run("schema", "diagnostics").results.utf8))
    let answer = try SchemaValidation(
      of: wrong.map { ["schema": $0.0, "json": $0.1] }, against: ["diagnostics": schema])
    for (document, faults) in zip(wrong, answer.documents) { #expect(!faults.isEmpty, "\(document)") }
  }
}
