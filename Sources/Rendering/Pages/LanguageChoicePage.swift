import Manuscript
import Publication

/// The page at the root of the site, where the reader chooses a language.
struct LanguageChoicePage {
  let site: SiteContext

  func file() -> OutputFile {
    let publication = site.publication
    let first = LanguageIndex(0)
    let pages = publication.languageIndices.map {
      site.page(in: $0, standing: .beside(publication[$0].name, isAtRoot: true))
    }
    let choice = LanguageChoice(pages: pages, title: publication.site.title) { "\($0)/index.html" }
    let title = site.title(on: pages)
    var values = site.frameValues(pages[0], [], title: title, description: title)
    values[.siteTitle] = .text(title)
    values[.choices] = .html(HTMLBuffer.written(choice.write))
    values[.banner] = .html(banners(pages))
    let bytes = site.theme.frame(.languages, in: first, of: publication).filled(values)
    return OutputFile(path: "index.html", bytes: bytes)
  }

  /// The notices, each in its language, in a landmark of their own, and the way past them; nothing when there are none.
  private func banners(_ pages: [PageContext]) -> [UInt8] {
    let banners = pages.flatMap { site.banner($0, language: site.publication[$0.language]) }
    guard !banners.isEmpty else { return [] }
    var html = HTMLBuffer()
    for page in pages {
      html.html("<a class=\"skip\" href=\"#_main\"")
      html.attribute("lang", site.publication[page.language].name)
      html.html(">")
      html.text(page.words[.skipToContent])
      html.html("</a>\n")
    }
    html.element("header") { $0.html(banners) }
    return html.finished()
  }
}
