internal import Diagnostics

/// What is taken down for the ``SiteTraces`` while a site is resolved.
struct Tracing: Sendable {
  let entries: EntryFingerprints
  /// What the site itself names, and the guides that it and the registries cite.
  let namedBySite: IndexSet
  let guidesCitedBySite: IndexSet
  /// One for each guide; `nil` where its pages are not wanted.
  var sketches: [GuideSketch?] = []
  /// The faults that were found by looking at several guides.
  var looks: [Diagnostic]

  /// - Parameter resolver: What has resolved the registries and the site, and no guide yet.
  init(_ resolver: Resolver) {
    entries = EntryFingerprints(resolver.manuscript)
    namedBySite = resolver.uses.noted.byPages
    guidesCitedBySite = resolver.citedGuides
    looks = resolver.diagnostics
  }
}
