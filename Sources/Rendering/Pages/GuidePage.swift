import Publication

/// The page of a guide in one language.
struct GuidePage {
  let subject: GuideSubject
  let language: LanguageIndex
  /// The guide in the plain words of the language.
  let plain: PlainGuide

  func file(_ frame: Frame) -> OutputFile {
    let (site, guide) = (subject.site, subject.guide)
    let publication = site.publication
    let page = subject.page(in: language)
    let twins = LanguageTwin.all(of: "\(guide.id).html", in: publication, current: language)
    let content = GuideContent(guide, on: page, twins: twins, version: subject.version)
    content.write()
    let text = TextRenderer(page: page)
    let title = text.plainText(guide.title)
    let description = guide.summary.map { text.plainText($0) } ?? title
    let structured = HowTo(subject: subject, plain: plain, page: page).json()
    var values = site.frameValues(
      page, twins, title: title, description: description, inline: [Digest(of: structured)])
    values[.structuredData] = .html(script(structured))
    values[.alternates] = .html(alternates(twins, guide))
    values[.content] = .html(content.html.bytes)
    values[.breadcrumbs] = .html(HTMLBuffer.written(Breadcrumbs(guide: guide, page: page).write))
    values[.contents] = .html(HTMLBuffer.written(Contents(guide: guide, page: page).write))
    values[.help] = .html(HTMLBuffer.written(HelpBox(guide: guide, page: page).write))
    values[.shortcuts] = .html(HTMLBuffer.written(Shortcuts(guide: guide, page: page).write))
    values[.footerLinks] = .html(HTMLBuffer.written(GuideForms(guide: guide, page: page, outputs: site.outputs).write))
    return OutputFile(path: "\(publication[language])/\(guide.id).html", bytes: frame.filled(values))
  }

  /// - Parameter structured: Made by ``JSONBuffer``, so that nothing in it can end the element.
  private func script(_ structured: [UInt8]) -> [UInt8] {
    var html = HTMLBuffer()
    html.html("<script type=\"application/ld+json\">")
    html.html(structured)
    html.html("</script>\n")
    return html.bytes
  }

  private func alternates(_ twins: [LanguageTwin], _ guide: Guide) -> [UInt8] {
    var html = HTMLBuffer()
    html.alternates(twins)
    guard subject.site.outputs.contains(.markdown) else { return html.bytes }
    html.html("<link rel=\"alternate\" type=\"text/markdown\"")
    html.attribute("href", "\(guide.id).md")
    html.html(">\n")
    return html.bytes
  }
}
