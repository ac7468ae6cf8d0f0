import TestSupport
import Testing

@testable import Rendering

@Suite struct GuideVersionTests {
  private func version(_ contents: String...) -> String { GuideVersion(of: contents.map { Array($0.utf8)[...] }).text }

  @Test(arguments: [
    "<p>Twee</p>", "<p>Een </p>", "<h2>Een</h2><p></p>", "<p><a href=\"#a\">Een</a></p>",
    "<p><a href=\"#b\">Een</a></p>", "<p><img src=\"a.png\" alt=\"\">Een</p>",
    "<p><img src=\"a.png\" alt=\"Knop\">Een</p>", "<p><img src=\"b.png\" alt=\"\">Een</p>", "",
  ])
  func `other words, addresses or pictures are another version`(content: String) {
    #expect(version(content) != version("<p>Een</p>"))
  }

  @Test func `a new look is no new version`() {
    #expect(version("<p class=\"a\" id=\"b\">Een</p>") == version("<div role=\"note\">Een</div>"))
  }

  @Test func `the same words in another language, or moved there, are another version`() {
    #expect(version("<p>a</p>", "<p>b</p>") != version("<p>b</p>", "<p>a</p>"))
    #expect(version("<p>a</p><p>b</p>", "") != version("<p>a</p>", "<p>b</p>"))
  }

  @Test func `a version has four digits twice`() throws {
    for content in ["", "<p>Een</p>", "a", "b", "c"] {
      let digits = version(content).split(separator: "-")
      #expect(digits.count == 2 && digits.allSatisfy { $0.count == 4 && $0.allSatisfy(\.isHexDigit) })
    }
  }

  @Test func `every form of a guide says the same version, whichever are made`() throws {
    let files = try SampleSite().published().files
    let page = try #require(files["nl/sample.html"]?.firstMatch(of: /Versie ([0-9a-f-]+)/)?.output.1)
    for path in [
      "fr/sample.html", "nl/sample.print.html", "sample.all-languages.html", "bilingual/sample.nl-fr.html",
      "guides.json",
    ] {
      #expect(files[path]?.contains(page) == true, "\(path)")
    }
    let alone = try SampleSite().published(outputs: [.handout]).files
    #expect(alone["fr/sample.print.html"]?.contains(page) == true)
  }
}
