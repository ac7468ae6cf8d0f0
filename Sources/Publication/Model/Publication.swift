public import Manuscript

/// The content with everything resolved: numbers, references, registries, conditions.
///
/// Only the resolver makes one. What a draft lacks stands in it as a ``Gap``; there is no other spelling for something that is missing.
public struct Publication: Sendable {
  /// The languages, in the order of the language switch; at least one.
  public let languages: [LanguageTag]
  public let site: Site
  public let registry: Registry
  /// The guides, in the order of the home page.
  public let guides: [Guide]
  /// The groups of the home page: every guide stands in one of them, in the order of ``guides``.
  public let groups: [GuideGroup]
  /// The interface words of each language.
  public let words: Localised<Words>

  /// All places of ``languages``.
  public var languageIndices: [LanguageIndex] { languages.indices.map { LanguageIndex($0) } }

  /// All places of ``guides``.
  public var guideIndices: [GuideIndex] { guides.indices.map { GuideIndex($0) } }

  public subscript(index: GuideIndex) -> Guide { guides[index.index] }
  public subscript(index: GroupIndex) -> GuideGroup { groups[index.index] }
  public subscript(index: LanguageIndex) -> LanguageTag { languages[index.index] }
}

/// What the site says of itself.
public struct Site: Sendable {
  public let title: Localised<Text>
  public let publisher: Localised<Text>
  public let summary: Localised<Text>?
  public let banner: Localised<Text>?
  /// The contacts of `help`: whom to ask when no guide says it.
  public let contacts: [RegistryIndex<Contact>]
  /// The address below which the site is published; ends in `/`.
  public let address: String?
  /// The name of the edition, when it is one.
  public let edition: Localised<Text>?
}

/// A publication without a ``Gap``: the only kind that is published.
public struct CompletePublication: Sendable {
  public let publication: Publication

  /// - Parameter resolution: What the resolver found.
  /// - Returns: `nil` when it, or reading the manuscript, found an error: each may have left a gap.
  public init?(_ resolution: Resolution) {
    guard let publication = resolution.publication, !resolution.hasErrors else { return nil }
    self.publication = publication
  }
}
