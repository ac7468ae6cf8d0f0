import Manuscript
import Publication

/// A guide in one language as one file with all that it needs, for mail and print.
struct HandoutPage {
  let subject: GuideSubject
  let language: LanguageIndex
  let pictures: EmbeddedPictures

  /// Below the site's root.
  static func path(of guide: Guide, in language: LanguageTag) -> String { "\(language)/\(guide.id).print.html" }

  func file(_ frame: Frame) -> OutputFile {
    let (site, guide) = (subject.site, subject.guide)
    let publication = site.publication
    let tag = publication[language]
    var page = subject.page(
      in: language, medium: .handout, standing: .away(tag.name, from: publication.site.address))
    page.pictures = pictures
    let content = GuideContent(guide, on: page, twins: [], version: subject.version)
    content.write()
    let text = TextRenderer(page: page)
    let title = text.plainText(guide.title)
    let pageStyle = PageStyle(subject, on: page, title: title).element
    let description = guide.summary.map { text.plainText($0) } ?? title
    var values = site.frameValues(page, [], title: title, description: description)
    values.stand(alone: site.theme, script: site.theme.inlineScript, pageStyle: pageStyle)
    values[.content] = .html(content.html.bytes)
    values[.contents] = .html(HTMLBuffer.written(Contents(guide: guide, page: page).write))
    values[.help] = .html(HTMLBuffer.written(HelpBox(guide: guide, page: page).write))
    values[.shortcuts] = .html(HTMLBuffer.written(Shortcuts(guide: guide, page: page).write))
    return OutputFile(path: Self.path(of: guide, in: tag), bytes: frame.filled(values))
  }
}

extension [Slot: Frame.Value] {
  /// Puts style and script into the page itself, and allows nothing else.
  ///
  /// - Parameters:
  ///   - script: The script.
  ///   - pageStyle: The style of this page alone; it stands after that of the site.
  mutating func stand(alone theme: Theme, script: InlineScript, pageStyle: InlineStyle? = nil) {
    let style = theme.inlineStyle
    let styles = [style.digest, pageStyle?.digest].compactMap { $0 }
    self[.policy] = .text(ContentPolicy.alone(scripts: [script.digest], styles: styles).text)
    self[.inlineStyle] = .html(style.element + (pageStyle?.element ?? []))
    self[.inlineScript] = .html(script.bytes)
  }
}
