public import Manuscript
import Publication

extension SiteRenderer {
  /// The handout of a guide in one language, ready to be printed.
  public struct Handout: Sendable {
    public let guide: String
    public let language: LanguageTag
    /// The page, which needs no other file.
    public let bytes: [UInt8]
  }

  /// The guides that there are, in the order of the home page.
  public var guideIDs: [String] { site.publication.guides.map(\.id) }

  /// The languages of the site, in its order.
  public var languages: [LanguageTag] { site.publication.languages }

  /// Renders handouts alone.
  ///
  /// - Parameters:
  ///   - guides: The ids of the guides.
  ///   - languages: The languages.
  /// - Returns: The handouts, guide by guide in the order of the home page, in the order of the languages.
  public func handouts(of guides: Set<String>, in languages: Set<LanguageTag>) -> [Handout] {
    let publication = site.publication
    let frames = GuideFrames(site)
    return publication.guideIndices.filter { guides.contains(publication[$0].id) }.flatMap { index in
      let subject = GuideSubject(index, of: site)
      let pictures = EmbeddedPictures(of: subject.guide, in: site.content)
      return publication.languageIndices.filter { languages.contains(publication[$0]) }.map { language in
        let page = HandoutPage(subject: subject, language: language, pictures: pictures)
        return Handout(
          guide: subject.guide.id, language: publication[language], bytes: page.bytes(frames[.handout, language]))
      }
    }
  }
}
