import Diagnostics
import Foundation
import TestSupport
import Testing

/// The README shows a guide, what it becomes, and a message: all three are made again here.
@Suite struct ReadmeTests {
  private let readme: String
  private let guide: String

  init() throws {
    readme = try String(contentsOf: ProjectFolder.url.appendingPathComponent("README.md"), encoding: .utf8)
    guide = try #require(readme.block("yaml"))
  }

  private func site(_ guide: String) -> SampleSite {
    var site = SampleSite(guide: "", labels: "book:\n  text: {nl: Afspraak maken, fr: Prendre rendez-vous}\n")
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
    let errors = outcome.diagnostics.filter { $0.problem.severity == .error }
    let report = TextReport(files: outcome.files)
    #expect(errors.map { report.text(for: $0) }.joined() == readme.block("")?.appending("\n"))
  }
}

extension String {
  /// The first fenced block with this info string, without the fences and the last line end.
  fileprivate func block(_ info: String) -> String? {
    var lines: [Substring] = []
    var fence: Substring?
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        guard line != "```" else {
          if open.dropFirst(3) == info { return lines.joined(separator: "\n") }
          (fence, lines) = (nil, [])
          continue
        }
        lines.append(line)
      } else if line.hasPrefix("```") {
        fence = line
      }
    }
    return nil
  }
}
