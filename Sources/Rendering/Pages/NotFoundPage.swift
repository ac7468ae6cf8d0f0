import Manuscript
import Publication

/// A page for addresses that lead nowhere.
///
/// A web server shows it under whatever address was asked for, so that it loads no other file, and its links are full addresses. As long as
/// nobody has said where the site is published, they are right under addresses in the folder of the page.
struct NotFoundPage {
  let site: SiteContext

  private static let name = "404.html"
  private var publication: Publication { site.publication }

  /// The page in the folder of a language.
  func file(in language: LanguageIndex) -> OutputFile {
    let tag = publication[language].name
    let page = site.page(
      in: language, standing: publication.site.address.map { Standing.away(tag, from: $0) } ?? .page)
    let twins = LanguageTwin.all(
      of: Self.name, in: publication, current: language, from: publication.site.address)
    var html = HTMLBuffer()
    NotFoundContent(page: page).write(into: &html)
    let title = page.words[.notFound]
    let values = site.frameValues(page, twins, title: title, description: page.words[.notFoundAdvice])
    return file("\(tag)/\(Self.name)", language, values, html)
  }

  /// The page at the root of the site, in all languages, for servers that know only one.
  func fileAtRoot() -> OutputFile {
    let address = publication.site.address
    let pages = publication.languageIndices.map { language in
      let tag = publication[language].name
      return site.page(
        in: language,
        standing: address.map { Standing.away(tag, from: $0) } ?? .beside(tag, isAtRoot: true))
    }
    var html = HTMLBuffer()
    NotFoundContent.write(pages, into: &html)
    let title = site.inAllLanguages(pages.map { $0.words[.notFound] })
    var values = site.frameValues(pages[0], [], title: title, description: title)
    values[.siteTitle] = .text(site.title(on: pages))
    values[.home] = .text("\(address ?? "")index.html")
    values[.languages] = .html([])
    values[.banner] = .html(pages.flatMap { site.banner($0, language: publication[$0.language]) })
    values[.publisher] = .text(site.inAllLanguages(pages.map { site.publisher($0) }))
    return file(Self.name, LanguageIndex(0), values, html)
  }

  private func file(
    _ path: String, _ language: LanguageIndex, _ values: [Slot: Frame.Value], _ content: HTMLBuffer
  ) -> OutputFile {
    let style = site.assets.inlineStyle
    var values = values
    values[.policy] = .html(ContentPolicy.alone(scripts: [], styles: [style.digest]).elements)
    values[.inlineStyle] = .pieces(style.element)
    values[.content] = .html(content)
    let bytes = site.theme.frame(.notFound, in: language, of: publication).filled(values)
    return OutputFile(path: path, bytes: bytes)
  }
}
