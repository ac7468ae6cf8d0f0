import Publication

/// The page of a guide in one language.
struct GuidePage {
  let subject: GuideSubject
  let language: LanguageIndex
  /// The guide in the plain words of the language, for machines; `nil` where nothing is made for these.
  let plain: PlainGuide?

  /// Below the site's root.
  var path: String { "\(subject.site.publication[language])/\(subject.guide.id).html" }

  func bytes(_ frame: Frame) -> [UInt8] {
    let (site, guide) = (subject.site, subject.guide)
    let publication = site.publication
    let page = subject.page(in: language)
    let twins = LanguageTwin.all(of: "\(guide.id).html", in: publication, current: language)
    let text = TextRenderer(page: page)
    let title = text.plainText(guide.title)
    let description = guide.summary.map { text.plainText($0) } ?? title
    let structured = plain.map { HowTo(subject: subject, plain: $0, page: page).json() }
    var values = site.frameValues(
      page, twins, title: title, description: description, inline: structured.map { [Digest(of: $0)] } ?? [])
    values[.structuredData] = structured.map { .html(script($0)) }
    values[.alternates] = .html(alternates(twins, guide))
    values.show(subject, subject.content(in: language), on: page)
    values[.breadcrumbs] = .html(HTMLBuffer.written(Breadcrumbs(guide: guide, page: page).write))
    values[.footerLinks] = .html(HTMLBuffer.written(GuideForms(guide: guide, page: page, outputs: site.outputs).write))
    return frame.filled(values)
  }

  /// - Parameter structured: Made by ``JSONBuffer``, so that nothing in it can end the element.
  private func script(_ structured: [UInt8]) -> [UInt8] {
    var html = HTMLBuffer()
    html.html("<script type=\"application/ld+json\">")
    html.html(structured)
    html.html("</script>\n")
    return html.finished()
  }

  private func alternates(_ twins: [LanguageTwin], _ guide: Guide) -> [UInt8] {
    var html = HTMLBuffer()
    html.alternates(twins)
    guard subject.site.outputs.contains(.markdown) else { return html.finished() }
    html.html("<link rel=\"alternate\" type=\"text/markdown\"")
    html.attribute("href", "\(guide.id).md")
    html.html(">\n")
    return html.finished()
  }
}
