import Manuscript
import Publication

/// A guide in one language as one file with all that it needs, for mail and print.
struct HandoutPage {
  let subject: GuideSubject
  let language: LanguageIndex
  let pictures: EmbeddedPictures

  /// Below the site's root.
  var path: String { "\(subject.site.publication[language])/\(subject.guide.id).print.html" }

  /// - Returns: The page, which needs no other file.
  func bytes(_ frame: Frame) -> [UInt8] {
    let (site, guide) = (subject.site, subject.guide)
    let publication = site.publication
    let page = subject.page(
      in: language, medium: .handout, standing: .away(publication[language].name, from: publication.site.address),
      pictures: pictures)
    let text = TextRenderer(page: page)
    let title = text.plainText(guide.title)
    let description = guide.summary.map { text.plainText($0) } ?? title
    var values = site.frameValues(page, [], title: title, description: description)
    values.stand(
      alone: site.assets, script: site.assets.inlineScript, pageStyle: PageStyle(subject, on: page).inlined)
    values.show(subject, on: page, twins: [])
    return frame.filled(values)
  }
}
