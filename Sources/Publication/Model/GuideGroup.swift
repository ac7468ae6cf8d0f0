/// Guides that stand together on the home page.
public struct GuideGroup: Sendable {
  /// `nil` for the guides that the site puts in no group: they come last.
  public let heading: Heading?
  /// At least one, in the order in which readers find them.
  public let guides: [GuideIndex]

  /// The words above a group.
  public struct Heading: Sendable {
    /// The place on the home page, the same in all languages; in drafts, `nil` where the id is missing or stands twice.
    public let anchor: Anchor?
    /// The anchors that it had before, which still lead here.
    public let formerAnchors: [Anchor]
    public let title: Localised<Text>
  }
}

/// The place of a group in ``Publication/groups``.
public struct GroupIndex: Hashable, Sendable {
  public let index: Int

  init(_ index: Int) { self.index = index }
}
