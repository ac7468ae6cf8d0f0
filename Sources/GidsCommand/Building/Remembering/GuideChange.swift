internal import OutputFolder
internal import Publication
internal import Rendering

/// A change that is likely to reach no more than the pages of a few guides: their words were changed, and nothing else was touched.
struct GuideChange {
  /// The ids of the guides.
  let guides: Set<String>
  /// The ids of the guides that their pages cite.
  let cited: Set<String>
  private let former: BuildRecord.Pages

  /// - Parameters:
  ///   - changes: The paths of the files that are new, gone or other than they were.
  ///   - former: What is remembered of the last build.
  ///   - staging: Tells what stands of the site.
  /// - Returns: `nil` when the change may reach more.
  init?(_ changes: [String], since former: BuildRecord.Pages, on staging: Staging) {
    var guides: Set<String> = []
    for path in changes {
      let folders = path.split(separator: "/")
      guard folders.count == 4, folders[0] == "content", folders[1] == "guides", folders[3] == "guide.yaml" else {
        return nil
      }
      guides.insert(String(folders[2]))
    }
    let known = former.traces.guides.filter { guides.contains($0.id) }
    // A new guide, or one that is gone, is on the home page.
    guard known.count == guides.count, known.allSatisfy(\.isSeparate) else { return nil }
    let cited = Set(known.flatMap(\.citedGuides) + former.traces.citedGuides).subtracting(guides)
    let citesInTitles = former.traces.guides.contains { $0.citesInTitles && cited.contains($0.id) }
    guard !citesInTitles, Self.stands(former, besides: guides, on: staging) else { return nil }
    (self.guides, self.cited, self.former) = (guides, cited, former)
  }

  private static func stands(_ pages: BuildRecord.Pages, besides guides: Set<String>, on staging: Staging) -> Bool {
    staging.standsWhole
      || pages.commonPaths.allSatisfy { staging.stands($0) }
        && pages.yields.allSatisfy { yield in
          guides.contains(yield.guide) || yield.paths.allSatisfy { staging.stands($0) }
        }
  }

  /// Whether others learn the same of the guides as before, now that they were resolved.
  func isAllThatChanged(_ traces: SiteTraces) -> Bool {
    let before = Dictionary(former.traces.guides.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return traces.guides.count == guides.count
      && traces.guides.allSatisfy { now in
        guard let then = before[now.id] else { return false }
        return now.isSeparate && now.face == then.face && now.footprint == then.footprint && now.card == then.card
      }
  }

  /// What can be taken over.
  var yields: GuideYields {
    GuideYields(
      former.yields, unchanged: Set(former.yields.map(\.guide)).subtracting(guides), keepsCommonFiles: true)
  }

  /// What is remembered afterwards.
  ///
  /// The traces are the former ones: who names the same as before, needs the same.
  func pages(_ yields: [GuideYield], of inputs: Inputs) -> BuildRecord.Pages {
    GuideKeys(former.traces, of: inputs).pages(yields, commonPaths: former.commonPaths)
  }
}
