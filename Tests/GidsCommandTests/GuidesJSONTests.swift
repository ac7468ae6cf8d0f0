import Foundation
import TestSupport
import Testing

/// Whether `gids schema guides-json` describes what gids writes.
@Suite(SchemaValidation.isPossible)
struct `the schema of guides.json` {
  @Test func `takes the lists of guides of all sites, drafts too`() throws {
    var documents: [String] = []
    for folder in ["content", "Tests/Fixtures/everything", "Tests/SiteChecks/sample"] {
      let site = SampleSite(project: ProjectFolder.files(below: folder))
      documents += try [site.published(), site.draft()].map { try #require($0.files["guides.json"]) }
    }
    let edition = SampleSite(project: ProjectFolder.files(below: "Tests/Fixtures/everything"))
    documents.append(try #require(try edition.published(edition: "counter").files["guides.json"]))
    #expect(try faults(of: documents) == documents.map { _ in [] })
  }

  @Test func `refuses what gids does not write`() throws {
    let site = SampleSite(guide: SampleSite.guide(rest: "updated: 2026-11-23\nformer-ids: [old]"))
    let good = try #require(try site.published().files["guides.json"])
    let slips = [
      ("\"version\":1", "\"version\":2"), ("\"languages\":[\"nl\",\"fr\"],", ""), ("2026-11-23", "23/11/2026"),
      ("\"formerIds\":[\"old\"]", "\"formerIds\":\"old\""), ("\"position\":1", "\"position\":0"),
      ("\"number\":\"1°\"", "\"number\":1"), ("\"anchor\":\"one\"", "\"anchor\":\"#one\""),
      ("\"fr\":\"D’abord ceci.\"", "\"fr\":null"),
    ]
    let documents = slips.map { good.replacing($0, with: $1) }
    for document in documents { #expect(document != good) }
    for (slip, faults) in zip(slips, try faults(of: documents)) { #expect(!faults.isEmpty, "\(slip)") }
  }

  @Test func `takes the example of its page in docs`() throws {
    let page = try String(contentsOf: ProjectFolder.url.appendingPathComponent("docs/guides-json.md"), encoding: .utf8)
    let examples = page.matches(of: #/```json\n(.*?)\n```/#.dotMatchesNewlines()).map { String($0.1) }
    #expect(examples.count == 1)
    #expect(try faults(of: examples) == examples.map { _ in [] })
  }

  private func faults(of documents: [String]) throws -> [[String]] {
    let schema = try JSONSerialization.jsonObject(with: Data(run("schema", "guides-json").results.utf8))
    let requests = documents.map { ["schema": "guides-json", "json": $0] }
    let validation = try SchemaValidation(of: requests, against: ["guides-json": schema])
    #expect(validation.schemas.isEmpty)
    return validation.documents
  }
}
