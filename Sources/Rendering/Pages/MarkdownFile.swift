import Manuscript
import Publication

/// A guide as Markdown, for a wiki or a ticket.
struct MarkdownFile {
  let site: SiteContext
  let index: GuideIndex
  let language: LanguageIndex

  func file() -> OutputFile {
    let publication = site.publication
    let guide = publication[index]
    let name = publication[language].name
    var standing = publication.site.address.map { Standing.away(name, from: $0) } ?? .page
    standing.namesOwnPage = true
    var markdown = MarkdownGuide(guide, on: site.page(for: index, in: language, standing: standing))
    markdown.write()
    return OutputFile(path: "\(name)/\(guide.id).md", bytes: markdown.bytes)
  }
}
