public import BuildCache

/// What the pages of a guide are made of, and what others learn of the guide, for those who want to know what a change reaches.
public struct GuideTrace: Sendable {
  /// The id of the guide.
  public let id: String
  /// All that reaches its pages besides its own file, its pictures and what every page shows: the entries that it names and those that their
  /// texts name in turn, the fragments that it uses, and the faces of the guides that it cites.
  public let needs: Fingerprint
  /// What other guides can show of it: the titles, the anchors and numbers of the steps.
  public let face: Fingerprint
  /// What the looks at the content as a whole depend on: what it names, and the faults found outside the guide's own file.
  public let footprint: Fingerprint
  /// What the home page and the feeds say of the guide.
  public let card: Fingerprint
  /// Whether fragments bring steps into it.
  public let usesFragments: Bool
  /// The ids of the other guides that it cites, sorted.
  public let citedGuides: [String]
  /// Whether all faults in the guide's own file are found by looking at it alone, with what it names.
  public let isSeparate: Bool
  /// Whether what others can cite of it, such as the alternative text of a picture, cites steps or guides in turn.
  public let citesInTitles: Bool
}

/// The traces of a site.
public struct SiteTraces: Sendable {
  /// The entries that the site itself names, with those that their texts name in turn, and the faces of the guides that the registries and
  /// the site cite: what reaches every page, besides `site.yaml`.
  public let common: Fingerprint
  /// The guides that the registries and the site cite, sorted.
  public let citedGuides: [String]
  /// One for each guide whose pages are wanted, in the order of ``Publication/guides``.
  public let guides: [GuideTrace]
}
