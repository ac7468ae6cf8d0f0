import TestSupport
import Testing

@Suite struct SameBytesTests {
  @Test func `the same input gives the same bytes, run after run`() throws {
    let sample = SampleSite.citing("<step:two>, <term:user>, <contact:desk>")
    #expect(try sample.published().files == sample.published().files)
    let project = SampleSite(project: ProjectFolder.content)
    #expect(try project.published().files == project.published().files)
  }

  @Test func `the order in which a folder lists its files does not matter`() throws {
    var sample = SampleSite(project: ProjectFolder.content)
    sample.content["guides/another/guide.yaml"] = SampleSite.guide()
    sample.content["guides/zebra/guide.yaml"] = SampleSite.guide()
    let expected = try sample.published().files
    for order in [{ $0.sorted() }, { $0.sorted().reversed() }, { $0.shuffled() }] as [@Sendable ([String]) -> [String]]
    {
      sample.listing = order
      #expect(try sample.published().files == expected)
    }
  }

  @Test func `what is wrong is said in the same order, run after run`() {
    let site = SampleSite.citing(nl: "<step:twoo> <link:x> <term:y>", fr: "<step:thre> <ui:z> a@b.be")
    var runs: Set<String> = []
    for _ in 0..<5 {
      do {
        _ = try site.published()
      } catch {
        runs.insert("\(error)")
      }
    }
    #expect(runs.count == 1)
  }
}
