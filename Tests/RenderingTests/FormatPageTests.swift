import Foundation
import TestSupport
import Testing

/// The reference page of the format shows a whole site, which is built here as it stands.
@Suite struct FormatPageTests {
  /// The sources of the page: a path on a line of its own, and the YAML in the block below it.
  private func sources() throws -> [String: String] {
    let page = try String(contentsOf: ProjectFolder.url.appendingPathComponent("docs/format.md"), encoding: .utf8)
    var sources: [String: String] = [:]
    var path: String?
    var lines: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = lines {
        guard line == "```" else {
          lines = open + [line]
          continue
        }
        if let path { sources[path] = open.joined(separator: "\n") }
        (path, lines) = (nil, nil)
      } else if line.hasPrefix("`content/"), line.hasSuffix(".yaml`") {
        path = String(line.dropFirst("`content/".count).dropLast())
      } else if line == "A few lines make a guide, here `content/guides/passport/guide.yaml`:" {
        path = "guides/passport/guide.yaml"
      } else if line == "```yaml", path != nil {
        lines = []
      } else if !line.isEmpty {
        path = nil
      }
    }
    return sources
  }

  @Test func `the guides of the page build, and give what it says`() throws {
    var site = SampleSite()
    site.content["guides/sample/guide.yaml"] = nil
    site.content.merge(try sources()) { $1 }
    site.binaries["guides/parking/figures/form.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>"#.utf8)
    #expect(site.content.count == 7)
    expectDiagnostics(in: site, [])
    let markdown = try #require(site.pages()?["nl/parking.md"])
    #expect(markdown.contains("[stap\u{A0}2°](passport.html#visit) in de gids “Een paspoort aanvragen”"))
    #expect(markdown.contains("Herhaal [stap\u{A0}1°](parking.html#open-site), of bel het [loket Mobiliteit]"))
  }
}
