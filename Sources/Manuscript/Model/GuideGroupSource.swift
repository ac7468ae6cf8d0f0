public import Diagnostics

/// Guides that stand together on the home page.
public struct GuideGroupSource: Record {
  public let range: SourceRange
  public var id: Located<String>?
  public var title: LocalisedText?
  public var guides: [Located<String>] = []
  public var formerIDs: [Located<String>] = []

  public init(range: SourceRange) { self.range = range }

  public static let recordName = "group"
  public static let noun = Noun.group
  public static let documentation =
    "Guides that stand together on the home page, under a heading. A guide stands in one group at most."
  public static let sample = """
    id: travel
    title: {nl: Op reis, fr: En voyage}
    guides: [passport]
    """
  public static let fields: [Field<GuideGroupSource>] = [
    Field(
      "id", .identifier, required: true, "The id: an address that ends in `index.html#id` leads to the group."
    ) { $0.id = $1 },
    Field("title", .localisedText, required: true, "The heading.") { $0.title = $1 },
    Field("guides", .list(.idOf(.guide), of: .guide), required: true, "The guides, in this order.") { $0.guides = $1 },
    Field(
      "former-ids", .list(.identifier, of: .name),
      "Ids that the group had before: old links to it still lead here. `gids rename` writes them."
    ) { $0.formerIDs = $1 },
  ]
}
