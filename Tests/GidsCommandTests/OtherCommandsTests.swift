import Foundation
import TestSupport
import Testing

@Suite struct `gids check` {
  @Test func `of good content exits with 0 and writes nothing`() throws {
    let place = try Workplace()
    let before = try place.files(below: ".")
    #expect(place.check() == Run(exit: 0, messages: "no faults\n"))
    #expect(place.check("--quiet") == Run(exit: 0))
    #expect(try place.files(below: ".") == before)
  }

  @Test func `of faulty content exits with 1, counts the faults and writes nothing`() throws {
    let place = try Workplace(content: SampleSite(guide: SampleSite.guide(nl: "Zie <step:tow>.")).content)
    let before = try place.files(below: ".")
    let run = place.check()
    #expect(run.exit == 1)
    #expect(run.results.isEmpty)
    #expect(run.messages.contains("[unknown-reference]"))
    #expect(run.messages.hasSuffix("\n2 errors\n"), "one in each language")
    #expect(try place.files(below: ".") == before)
  }

  @Test func `looks at every edition, and shows a fault that two have once`() throws {
    let site = SampleSite.site + "\neditions: [{id: internal, title: {nl: Intern, fr: Interne}}]"
    let guide = SampleSite.guide(
      steps: """
        - id: one
          do: {nl: "Zie <step:two>.", fr: "Voir <step:two>."}
        - id: two
          only: [internal]
          do: {nl: Dan dat., fr: Puis cela.}
        """)
    let hidden = try Workplace(content: SampleSite(guide: guide, site: site).content)
    #expect(hidden.check().exit == 1, "without an edition the step that is cited is left out")
    #expect(hidden.check("--edition", "internal").exit == 0)
    #expect(hidden.check("--edition", "intern").exit == 2)
    let common = try Workplace(content: SampleSite(guide: SampleSite.guide(nl: "Zie <step:tow>."), site: site).content)
    #expect(common.check().messages.hasSuffix("\n2 errors\n"))
  }

  @Test func `shows notes, which are no fault`() throws {
    let place = try Workplace(
      content: SampleSite(
        guide: SampleSite.guide(nl: "Zie <link:csam>."), links: "csam: {text: CSAM, url: \"https://www.example.org/\"}"
      ).content)
    let run = place.check()
    #expect(run.exit == 0)
    #expect(run.messages.contains("[unverified]"))
    #expect(run.messages.hasSuffix("1 note\n"))
    #expect(place.check("--quiet") == Run(exit: 0))
  }

  @Test func `finds nothing wrong with the project's own content`() {
    let content = ProjectFolder.url.appendingPathComponent("content").path
    let run = run("check", "--content", content, "--templates", Workplace.templates)
    #expect(run.exit == 0, "\(run.messages)")
  }
}

@Suite struct `gids schema` {
  static let files = ["site", "links", "contacts", "terms", "labels", "files", "guide", "fragment"]

  @Test(arguments: files)
  func `prints the schema of each file on the result stream`(file: String) throws {
    let run = run("schema", file)
    #expect(run.exit == 0)
    #expect(run.messages.isEmpty)
    let schema = try JSONSerialization.jsonObject(with: Data(run.results.utf8)) as? [String: Any]
    #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(run.results.hasSuffix("}\n"))
  }

  @Test func `without a name prints that of a guide`() {
    #expect(run("schema") == run("schema", "guide"))
  }

  @Test func `of an unknown file exits with 2 and says which there are`() {
    let unknown = run("schema", "guid")
    #expect(unknown.exit == 2)
    #expect(unknown.results.isEmpty)
    #expect(unknown.messages.contains("There is no schema 'guid'. Did you mean 'guide'?"))
    for file in Self.files { #expect(run("schema", "zzz").messages.contains(file)) }
  }

  @Test func `prints the reference page that stands in docs`() throws {
    let page = run("schema", "--markdown")
    #expect(page.exit == 0)
    let stored = try String(contentsOf: ProjectFolder.url.appendingPathComponent("docs/format.md"), encoding: .utf8)
    #expect(page.results == stored, "renew it with: gids schema --markdown > docs/format.md")
  }
}

@Suite struct `help and version` {
  @Test(arguments: [[], ["--help"], ["-h"], ["help"], ["build", "--help"], ["help", "check"], ["schema", "-h"]])
  func `of help stand on the result stream, and the exit code is 0`(arguments: [String]) {
    let run = run(arguments)
    #expect(run.exit == 0)
    #expect(run.messages.isEmpty)
    #expect(run.results.contains("USAGE: gids"))
  }

  @Test func `name the commands and the exit codes`() {
    let help = run("--help").results
    for word in ["build", "check", "where", "list", "rename", "new", "schema", "Exit codes"] {
      #expect(help.contains(word))
    }
    for option in ["--content", "--templates", "--output", "--edition", "--draft", "--quiet", "--no-color"] {
      #expect(run("build", "--help").results.contains(option))
    }
  }

  @Test func `the version is a result`() throws {
    let run = run("--version")
    #expect(run.exit == 0)
    #expect(run.messages.isEmpty)
    #expect(try #/\d+\.\d+\.\d+\n/#.wholeMatch(in: run.results) != nil)
  }
}
