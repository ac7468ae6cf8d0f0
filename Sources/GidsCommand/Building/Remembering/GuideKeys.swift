internal import BuildCache
internal import OutputFolder
internal import Publication
internal import Rendering

/// What stands for all that reaches the pages of each guide.
struct GuideKeys {
  private let traces: SiteTraces
  /// In the order of the traces.
  private let keys: [Fingerprint]

  init(_ traces: SiteTraces, of inputs: Inputs) {
    self.traces = traces
    let owners = InputOwners(inputs)
    keys = traces.guides.map { guide in
      var printer = Fingerprinter()
      printer.add(owners.common)
      printer.add(traces.common)
      printer.add(guide.id)
      printer.add(guide.needs)
      printer.add(owners[guide: guide.id])
      if guide.usesFragments { printer.add(owners.picturesOfFragments) }
      return printer.fingerprint
    }
  }

  /// The guides whose pages are as they were, and stand.
  func unchanged(since former: BuildRecord.Pages, on staging: Staging) -> GuideYields {
    let places = Dictionary(
      former.yields.enumerated().map { ($1.guide, $0) }, uniquingKeysWith: { first, _ in first })
    let unchanged = zip(traces.guides, keys).filter { guide, key in
      guard let place = places[guide.id], former.keys[place] == key else { return false }
      return former.yields[place].paths.allSatisfy { staging.stands($0) }
    }
    return GuideYields(former.yields, unchanged: Set(unchanged.map(\.0.id)))
  }

  func pages(_ yields: [GuideYield], commonPaths: [String]) -> BuildRecord.Pages {
    BuildRecord.Pages(traces: traces, keys: keys, yields: yields, commonPaths: commonPaths)
  }
}

/// Which files reach which pages.
private struct InputOwners {
  /// Stands for `site.yaml` and the templates, which reach all.
  let common: Fingerprint
  /// Stands for the pictures that come with fragments.
  let picturesOfFragments: Fingerprint
  /// Stands for the folder of each guide.
  private let guides: [Substring: Fingerprint]

  init(_ inputs: Inputs) {
    var (common, pictures) = (Fingerprinter(), Fingerprinter())
    var guides: [Substring: Fingerprinter] = [:]
    for file in inputs.files {
      let names = file.path.split(separator: "/", maxSplits: 3)
      switch names[0] == "content" && names.count > 2 ? names[1] : "" {
      case "guides": guides[names[2], default: Fingerprinter()].add(file)
      case "fragments" where names[2] == "figures": pictures.add(file)
      // What reaches a page from there is traced entry by entry.
      case "registry", "fragments", "files": break
      default: common.add(file)
      }
    }
    (self.common, picturesOfFragments) = (common.fingerprint, pictures.fingerprint)
    self.guides = guides.mapValues(\.fingerprint)
  }

  subscript(guide id: String) -> Fingerprint { guides[id[...]] ?? common }
}

extension Fingerprinter {
  fileprivate mutating func add(_ file: Input) {
    add(file.path)
    if let fingerprint = file.fingerprint { add(fingerprint) }
  }
}
