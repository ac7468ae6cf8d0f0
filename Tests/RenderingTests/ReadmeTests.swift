import Diagnostics
import Foundation
import TestSupport
import Testing

/// The README shows a guide, what it becomes, and a message: all three are made again here.
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

  @Test func `the message of the readme is what a misspelled step gives`() throws {
    let misspelled = guide.replacing(
      "nl: Kom naar het loket, met de bevestiging van <step:appointment>",
      with: "nl: Kom naar het loket, met de bevestiging van <step:apointment>")
    let outcome = site(misspelled).run()
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    let report = TextReport(files: outcome.files)
    #expect(errors.map { report.text(for: $0) }.joined() == readme.blocks("").first?.appending("\n"))
  }
}

extension String {
  /// The fenced blocks with this info string, without the fences and the last line end.
  fileprivate func blocks(_ info: String) -> [String] {
    var blocks: [String] = []
    var lines: [Substring] = []
    var fence: Substring?
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        guard line == "```" else {
          lines.append(line)
          continue
        }
        if open.dropFirst(3) == info { blocks.append(lines.joined(separator: "\n")) }
        (fence, lines) = (nil, [])
      } else if line.hasPrefix("```") {
        fence = line
      }
    }
    return blocks
  }
}
