import Diagnostics
import Manuscript
import TestSupport
import Testing
import Workers

@Suite struct ParallelReadingTests {
  /// Guides of which some are sound, some have a fault of each kind that reading finds, and some cannot be read.
  private let content: SourceTree = {
    var texts = ["site.yaml": SampleSite.site, "registry/links.yaml": "town: {text: {nl: Stad}}\n"]
    for number in 0..<120 {
      let sound = SampleSite.guide(nl: "Kom naar loket \(number).")
      texts["guides/guide-\(number)/guide.yaml"] =
        switch number % 7 {
        case 1: sound.replacing("parts:", with: "part:")
        case 2: sound.replacing("nl: Dan dat.", with: "nl: Dan: dat.")
        case 3: sound.replacing("id: two", with: "id: Two")
        case 4: sound.replacing("- id: three", with: "-id: three")
        default: sound
        }
      if number % 11 == 0 { texts["guides/guide-\(number)/figures/Bad.png"] = "" }
    }
    let files = texts.mapValues { Array($0.utf8) }
    return SourceTree(name: "content", paths: Array(files.keys), size: { files[$0]?.count }) { path in
      path.hasSuffix("-40/guide.yaml") ? nil : files[path]
    }
  }()

  private func reading(by workers: Workers) -> Loading {
    Loading(
      content: content, templates: SourceTree(name: "templates", files: ProjectFolder.templates),
      rules: SampleSite.rules,
      workers: workers)
  }

  @Test(arguments: [2, 3, 16]) func `what is read does not depend on how many threads read it`(threads: Int) throws {
    let (alone, shared) = (reading(by: .one), reading(by: Workers(threads)))
    #expect(shared.files.files == alone.files.files)
    #expect(shared.diagnostics.map { "\($0)" } == alone.diagnostics.map { "\($0)" })
    #expect(alone.diagnostics.count > 80)
    let (guides, others) = (try #require(shared.manuscript).guides, try #require(alone.manuscript).guides)
    #expect(guides.map(\.id) == others.map(\.id))
    #expect(guides.map(\.source.range) == others.map(\.source.range))
  }
}
