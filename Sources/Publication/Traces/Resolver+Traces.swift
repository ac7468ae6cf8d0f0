internal import BuildCache
internal import Diagnostics
internal import Manuscript

/// What is kept of a guide for its ``GuideTrace`` until all guides are resolved.
struct GuideSketch: Sendable {
  let face: Fingerprint
  let footprint: Fingerprint
  let card: Fingerprint
  /// The entries and fragments that the guide names itself.
  let named: IndexSet
  let citedGuides: IndexSet
  let formerIDs: [String]
  let isSeparate: Bool
  let citesInTitles: Bool
}

extension Resolver {
  /// Takes down what a guide has shown, right after it was resolved by this resolver.
  ///
  /// - Parameter entries: What stands for each entry.
  func sketch(of guide: Guide, at place: Int, _ entries: EntryFingerprints) -> GuideSketch {
    var face = GuideFace(entries)
    let outline = outlines[place]
    face.add(guide, outline)
    var named = uses.noted.byPages
    // What a figure of the guide names stands on its pages.
    for (user, used) in uses.noted.byEntries.sorted(by: { $0.key < $1.key }) where !isShared(user) {
      for index in used { named.insert(index) }
    }
    for fragment in outline.fragments {
      if let index = uses.index(ofFragment: fragment) { named.insert(index) }
    }
    var footprint = GuideFace(entries)
    footprint.addUses(of: self)
    for found in diagnostics where !isInFile(of: outline, found.place) {
      footprint.add(found, at: path(of: found.place))
    }
    return GuideSketch(
      face: face.fingerprint, footprint: footprint.fingerprint, card: GuideFace.card(of: guide, entries), named: named,
      citedGuides: citedGuides,
      formerIDs: guide.formerIDs,
      isSeparate: newAddresses.isEmpty && unknown.isEmpty && manuscript.site.editions.isEmpty,
      citesInTitles: face.citesGuides)
  }

  /// The traces of all guides, once they are resolved.
  func traces(of tracing: Tracing) -> SiteTraces {
    let (entries, sketches) = (tracing.entries, tracing.sketches)
    var reach = EntryReach(uses.noted.byEntries, isFollowed: { isShared($0) && !isLabel($0) })
    let places = placesOfGuides
    let touched = Set(
      tracing.looks.compactMap { found in
        if case .range(let range) = found.place { places[range.file] } else { nil }
      })
    func needs(_ named: IndexSet, _ cited: IndexSet, _ formerIDs: [String]) -> Fingerprint {
      var printer = Fingerprinter()
      for index in reach.reached(from: named) {
        if let entry = entries[index] { printer.add(entry) }
      }
      for guide in cited.indices {
        if let face = sketches[guide]?.face { printer.add(face) }
      }
      for id in formerIDs { printer.add(id) }
      return printer.fingerprint
    }
    func ids(_ guides: IndexSet, besides place: Int? = nil) -> [String] {
      guides.indices.filter { $0 != place }.map { guideIDs[$0] }.sorted()
    }
    return SiteTraces(
      common: needs(tracing.namedBySite, tracing.guidesCitedBySite, []), citedGuides: ids(tracing.guidesCitedBySite),
      guides: sketches.enumerated().compactMap { place, sketch in
        guard let sketch else { return nil }
        return GuideTrace(
          id: guideIDs[place], needs: needs(sketch.named, sketch.citedGuides, sketch.formerIDs), face: sketch.face,
          footprint: sketch.footprint,
          card: sketch.card, usesFragments: !outlines[place].fragments.isEmpty,
          citedGuides: ids(sketch.citedGuides, besides: place),
          isSeparate: sketch.isSeparate && !touched.contains(place), citesInTitles: sketch.citesInTitles)
      })
  }

  /// Whether something that is declared may be used by several guides: all but the figures of a guide.
  private func isShared(_ index: Uses.Index) -> Bool { index < uses.index(of: .figure, 0) }

  /// Whether it is a label: what one names besides, its screen, stands on no page.
  private func isLabel(_ index: Uses.Index) -> Bool {
    (uses.index(of: .label, 0)..<uses.index(of: .file, 0)).contains(index)
  }

  private var placesOfGuides: [SourceFileID: Int] {
    Dictionary(
      outlines[..<guideCount].enumerated().filter { $1.document.interest != .none }.map {
        ($1.document.source.range.file, $0)
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// The file in which something stands.
  func path(of range: SourceRange) -> String { manuscript.files[range.file].path }

  private func path(of place: Place) -> String {
    switch place {
    case .range(let range): path(of: range)
    case .path(let path): path
    }
  }

  private func isInFile(of outline: GuideOutline, _ place: Place) -> Bool {
    if case .range(let range) = place { range.file == outline.document.source.range.file } else { false }
  }
}
