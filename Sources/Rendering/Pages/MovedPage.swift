import Publication

/// The page under a former name of a guide: it leads to the guide, and no page links to it.
struct MovedPage {
  let subject: GuideSubject
  let name: String
  let language: LanguageIndex

  func file(_ frame: Frame) -> OutputFile {
    let (site, guide) = (subject.site, subject.guide)
    let publication = site.publication
    let page = subject.page(in: language)
    let target = "\(guide.id).html"
    let title = TextRenderer(page: page).plainText(guide.title)
    var html = HTMLBuffer()
    html.html("<p><a")
    html.attribute("href", target)
    html.html(">")
    html.text(title)
    html.html("</a></p>\n")
    let twins = LanguageTwin.all(of: "\(name).html", in: publication, current: language)
    var values = site.frameValues(page, twins, title: title, description: title)
    values[.target] = .text(target)
    values[.content] = .html(html)
    return OutputFile(path: "\(publication[language])/\(name).html", bytes: frame.filled(values))
  }
}
