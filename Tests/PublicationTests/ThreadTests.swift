import Diagnostics
import Manuscript
import Publication
import TestSupport
import Testing
import Workers

@Suite struct ThreadTests {
  @Test(arguments: [2, 3, 8])
  func `what is found and resolved does not depend on how many threads do it`(count: Int) throws {
    let loading = Self.site.loading()
    let manuscript = try #require(loading.manuscript)
    let one = Resolution(of: manuscript, workers: .one)
    let several = Resolution(of: manuscript, workers: Workers(count))
    func faults(_ resolution: Resolution) -> [String] {
      resolution.diagnostics.sorted(in: loading.files).map {
        "\($0.place) \($0.problem.words(in: .english)) \(String(describing: $0.fix))"
      }
    }
    #expect(faults(several) == faults(one))
    #expect(faults(one).count > 200)
    #expect(Self.words(several.publication) == Self.words(one.publication))
  }

  @Test func `who wants the faults alone gets the same ones, and no publication`() throws {
    let loading = Self.site.loading()
    let manuscript = try #require(loading.manuscript)
    let resolution = Resolution(of: manuscript, isPublished: false)
    #expect(resolution.publication == nil)
    #expect(resolution.diagnostics.count == Resolution(of: manuscript).diagnostics.count)
  }

  /// All that a publication says; the texts get their ids in the order in which they are resolved.
  private static func words(_ publication: Publication?) -> String {
    "\(publication?.guides ?? [])".replacing(/\bid: [0-9]+/, with: "")
  }

  /// Guides that cite one another, with addresses that need new entries of the registry, and names that several of them misspell alike.
  private static let site: SampleSite = {
    var site = SampleSite(links: "portal: {text: {nl: Portaal, fr: Portail}, url: https://portal.example.org}")
    for number in 1...60 {
      site.content["guides/guide-\(number)/guide.yaml"] = SampleSite.guide(
        nl: """
          Ga naar <guide:guide-\(number % 60 + 1)>, <step:guide-\(number % 7 + 1)/two> en <link:portaal>.
          Kijk op https://new-\(number % 5).example.org/a en bel 02 123 45 67.
          """,
        fr: """
          Allez à <guide:guide-\(number % 60 + 1)>, <step:guide-\(number % 7 + 1)/two> et <link:portaal>.
          Voyez https://new-\(number % 3).example.org/b et <step:four>.
          """)
    }
    return site
  }()
}
