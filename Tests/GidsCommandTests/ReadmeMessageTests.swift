import Foundation
import TestSupport
import Testing

/// The README shows what `gids check` says of faults in its guide: all of it is made again here.
@Suite struct ReadmeMessageTests {
  private let messages: [String]
  private let guide: String
  private let labels: String

  init() throws {
    let readme = try String(contentsOf: ProjectFolder.url.appendingPathComponent("README.md"), encoding: .utf8)
    let sources = readme.blocks("yaml")
    (guide, labels) = (try #require(sources.first), try #require(sources.dropFirst().first))
    messages = readme.blocks("").map { $0 + "\n" }
  }

  /// What the command gives for the guide with other words in it, with paths as they are from within the folder of the site.
  private func check(_ arguments: String..., replacing words: String, with others: String) throws -> Run {
    let changed = guide.replacing(words, with: others)
    #expect(changed != guide)
    var site = SampleSite(guide: "", labels: labels + "\n  verified: 2026-11-23")
    site.content["guides/sample/guide.yaml"] = nil
    site.content["guides/passport/guide.yaml"] = changed
    let place = try Workplace(content: site.content)
    let folders = ["--content", place.at("content"), "--templates", Workplace.templates]
    var run = run(["check"] + folders + ["--today", "2026-11-24"] + arguments)
    run.messages = run.messages.replacing(place.path + "/", with: "")
    run.results = run.results.replacing(place.path + "/", with: "")
    return run
  }

  @Test func `a misspelled step is answered as shown`() throws {
    let said = try check(
      "--quiet", replacing: "nl: Kom naar het loket, met de bevestiging van <step:appointment>",
      with: "nl: Kom naar het loket, met de bevestiging van <step:apointment>")
    #expect(said.messages == messages.first)
  }

  @Test func `typed addresses are mended as shown`() throws {
    let said = try check(
      "--fix", replacing: "klik op <ui:book>.\", fr: \"Prenez rendez-vous:",
      with: "ga naar www.example.org en klik op <ui:book>.\", fr: \"Prenez rendez-vous sur www.example.org:")
    #expect(messages.count == 2)
    #expect(said.messages.hasPrefix(messages.last ?? "-"), "\(said)")
  }

  @Test func `the page about faults shows the report as it is`() throws {
    let page = try String(contentsOf: ProjectFolder.url.appendingPathComponent("docs/diagnostics.md"), encoding: .utf8)
    let report = try check(
      "--format", "json", replacing: "klik op <ui:book>.", with: "ga naar www.example.org en klik op <ui:book>.")
    #expect(report.results == page.blocks("json").first.map { $0 + "\n" }, "\(report.results)")
  }
}
