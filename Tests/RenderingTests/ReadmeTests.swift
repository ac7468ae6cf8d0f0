import Foundation
import TestSupport
import Testing

/// The README shows a guide and what it becomes: both are made again here. Its messages are made again in `ReadmeMessageTests`.
@Suite struct ReadmeTests {
  private let readme: String
  private let guide: String
  private let labels: String

  init() throws {
    readme = try String(contentsOf: ProjectFolder.url.appendingPathComponent("README.md"), encoding: .utf8)
    let blocks = readme.blocks("yaml")
    (guide, labels) = (try #require(blocks.first), try #require(blocks.dropFirst().first))
  }

  private func site(_ guide: String) -> SampleSite {
    var site = SampleSite(guide: "", labels: labels)
    site.content["guides/sample/guide.yaml"] = nil
    site.content["guides/passport/guide.yaml"] = guide
    return site
  }

  @Test func `the guide of the readme becomes what stands below it`() throws {
    let pages = try #require(site(guide).pages())
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| **") }
    let columns = rows.map { $0.dropFirst(2).dropLast(2).components(separatedBy: " | ") }
    #expect(rows.count == 2)
    for (column, language) in ["nl", "fr"].enumerated() {
      let markdown = try #require(pages["\(language)/passport.md"])
      let steps = markdown.split(separator: "\n").filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
      #expect(steps == columns.map { $0[column] })
    }
  }
}
