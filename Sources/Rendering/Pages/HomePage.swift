import Publication

/// The page of a language that lists the guides.
struct HomePage {
  let site: SiteContext
  let language: LanguageIndex

  func file() -> OutputFile {
    let publication = site.publication
    let page = site.page(in: language)
    var html = HTMLBuffer()
    HomeContent(page: page).write(into: &html)
    let text = TextRenderer(page: page)
    let title = text.plainText(publication.site.title)
    let description = publication.site.summary.map { text.plainText($0) } ?? title
    let twins = LanguageTwin.all(of: "index.html", in: publication, current: language)
    var values = site.frameValues(page, twins, title: title, description: description)
    values[.content] = .html(html)
    values[.metadata] = metadata(page).value
    values[.footerLinks] = .html(footerLinks(page))
    let bytes = site.theme.frame(.home, in: language, of: publication).filled(values)
    return OutputFile(path: "\(publication[language])/index.html", bytes: bytes)
  }

  private var hasFeed: Bool { site.outputs.contains(.machines) && ChangeFeed(site) != nil }

  private func metadata(_ page: PageContext) -> Metadata {
    var metadata = Metadata(isDraft: site.isDraft)
    if hasFeed { metadata.alternate("application/atom+xml", ChangeFeed.name, title: page.words[.changedGuides]) }
    if site.outputs.contains(.machines) { metadata.alternate("application/json", "../\(GuideCatalogue.path)") }
    return metadata
  }

  private func footerLinks(_ page: PageContext) -> [UInt8] {
    guard hasFeed else { return [] }
    var html = HTMLBuffer()
    html.html("<p><a type=\"application/atom+xml\"")
    html.attribute("href", ChangeFeed.name)
    html.html(">")
    html.text(page.words[.followChanges])
    html.html("</a></p>\n")
    return html.finished()
  }
}
