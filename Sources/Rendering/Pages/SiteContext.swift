import Manuscript
import Publication

/// What all pages of a site have in common.
struct SiteContext: Sendable {
  let publication: Publication
  let theme: Theme
  let assets: Assets
  let isDraft: Bool
  /// How each language is spoken.
  let voices: [Voice]
  private let furniture = FurnitureStore()
  /// The entries of the registries in each language.
  private(set) var entries: [EntryForms] = []
  /// The titles of the guides in each language.
  private(set) var titles: [GuideTitles] = []
  /// The files below `content/`, for pages that carry their pictures.
  let content: SourceTree
  /// The kinds of file that are made together: a page leads to no other.
  var outputs = Set(SiteOutput.allCases)

  init(publication: Publication, theme: Theme, isDraft: Bool, content: SourceTree) {
    (self.publication, self.theme, self.isDraft, self.content) = (publication, theme, isDraft, content)
    assets = Assets(of: theme)
    voices = publication.languageIndices.map { Voice(publication.words[$0]) }
    entries = publication.languageIndices.map { EntryForms(of: self, in: $0) }
    titles = publication.languageIndices.map { GuideTitles(of: self, in: $0) }
  }

  /// What a page has to know.
  func page(for guide: GuideIndex? = nil, in language: LanguageIndex, standing: Standing = .page) -> PageContext {
    PageContext(self, in: language, guide: guide, standing: standing)
  }

  /// What the frame of a page shows beside its content.
  ///
  /// - Parameters:
  ///   - twins: The page in each language.
  ///   - inline: The scripts that stand in the page itself.
  func frameValues(
    _ page: PageContext, _ twins: [LanguageTwin], title: String, description: String, inline: [Digest] = []
  ) -> [Slot: Frame.Value] {
    var languages = HTMLBuffer()
    languages.languageSwitch(twins, label: page.words[.language])
    var alternates = HTMLBuffer()
    alternates.alternates(twins)
    let root = page.standing.root ?? ""
    let furniture = furniture.furniture(of: page) { furnish(page) }
    return [
      .policy: .html(ContentPolicy.page(inline: inline).elements), .title: .text(title),
      .siteTitle: .text(furniture.siteTitle), .description: .text(description.onOneLine),
      .alternates: .html(alternates), .metadata: Metadata(isDraft: isDraft).value,
      .search: .html(outputs.contains(.search) || page.medium.isAlone ? furniture.search : []),
      .languages: .html(languages), .banner: .html(banner(page)), .root: .text(root),
      .style: .text(root + assets.styleSheet.path), .script: .text(root + assets.script.path),
      .home: .text("\(page.standing.pages ?? "")index.html"), .publisher: .text(furniture.publisher),
    ]
  }

  private func furnish(_ page: PageContext) -> Furniture {
    Furniture(
      siteTitle: TextRenderer(page: page).plainText(publication.site.title), publisher: publisher(page),
      search: HTMLBuffer.written(SearchBox(page: page, script: assets.search).write))
  }

  /// The title of the site on a page in several languages.
  func title(on pages: [PageContext]) -> String {
    inAllLanguages(pages.map { TextRenderer(page: $0).plainText(publication.site.title) })
  }

  /// A text of each language, each once.
  func inAllLanguages(_ texts: [String]) -> String {
    texts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " – ")
  }

  func publisher(_ page: PageContext) -> String {
    let name = TextRenderer(page: page).plainText(publication.site.publisher)
    return page.words[.byPublisher].filled("publisher", with: name)
  }

  /// The notices of every page: that it is a draft, and what the site has to say.
  ///
  /// - Parameter language: The language of the notices, where it is not that of the page.
  func banner(_ page: PageContext, language: LanguageTag? = nil) -> [UInt8] {
    var html = HTMLBuffer()
    if isDraft {
      html.html("<div class=\"banner draft\" role=\"note\"")
      if let language { html.attribute("lang", language.name) }
      html.html("><p>")
      html.text(page.words[.draft])
      html.html("</p></div>\n")
    }
    if let banner = publication.site.banner {
      html.html("<div class=\"banner\" role=\"note\"")
      if let language { html.attribute("lang", language.name) }
      html.html(">")
      TextRenderer(page: page).blocks(banner, into: &html)
      html.html("</div>\n")
    }
    return html.finished()
  }
}
