internal import Manuscript
public import Publication

/// Renders all files of a site.
public struct SiteRenderer: Sendable {
  private let publication: Publication
  private let theme: Theme
  private let isDraft: Bool

  /// A site to publish.
  public init(_ complete: CompletePublication, theme: Theme) {
    self.init(publication: complete.publication, theme: theme, isDraft: false)
  }

  /// A draft, which shows its gaps and says on every page that it is one.
  public init(draft publication: Publication, theme: Theme) {
    self.init(publication: publication, theme: theme, isDraft: true)
  }

  private init(publication: Publication, theme: Theme, isDraft: Bool) {
    (self.publication, self.theme, self.isDraft) = (publication, theme, isDraft)
  }

  /// All files, in the order in which they are written.
  public func files() -> [OutputFile] {
    var files = [
      languageChoice(), OutputFile(path: "style.css", bytes: theme.styleSheet),
      OutputFile(path: "script.js", bytes: theme.script),
    ]
    for language in publication.languageIndices {
      files.append(home(in: language))
      let frame = theme.frame(.guide, in: language, of: publication)
      for guide in publication.guideIndices {
        let page = context(for: guide, in: language)
        files.append(guidePage(guide, page, frame))
        files.append(markdown(guide, page))
        for name in publication[guide].formerIDs { files.append(movedPage(name, to: guide, page)) }
      }
    }
    return files + copies()
  }

  // MARK: Pages

  private func languageChoice() -> OutputFile {
    let first = LanguageIndex(0)
    let page = context(for: nil, in: first)
    var html = HTMLBuffer()
    LanguageChoice(publication: publication, isDraft: isDraft).write(into: &html)
    let titles = publication.languageIndices.map {
      TextRenderer(page: context(for: nil, in: $0)).plainText(publication.site.title)
    }
    let title = titles.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.joined(separator: " – ")
    let bytes = theme.frame(.languages, in: first, of: publication).filled([
      .title: .text(title), .siteTitle: .text(title), .description: .text(title), .choices: .html(html.bytes),
      .root: .text(""), .style: .text("style.css"), .script: .text("script.js"),
      .home: .text("\(publication[first])/index.html"), .publisher: .text(publisher(page)),
      .banner: .html(rootBanners()),
    ])
    return OutputFile(path: "index.html", bytes: bytes)
  }

  /// The notices of the root page, each in its language, in a landmark of their own; nothing when there are none.
  private func rootBanners() -> [UInt8] {
    let banners = publication.languageIndices.flatMap { language in
      var page = context(for: nil, in: language)
      (page.pagePrefix, page.rootPrefix) = ("\(publication[language])/", "")
      return banner(page, language: publication[language])
    }
    guard !banners.isEmpty else { return [] }
    var html = HTMLBuffer()
    html.element("header") { $0.html(banners) }
    return html.bytes
  }

  private func home(in language: LanguageIndex) -> OutputFile {
    let page = context(for: nil, in: language)
    var html = HTMLBuffer()
    HomeContent(page: page).write(into: &html)
    let text = TextRenderer(page: page)
    let title = text.plainText(publication.site.title)
    let description = publication.site.summary.map { text.plainText($0) } ?? title
    let twins = LanguageTwin.all(of: "index.html", in: publication, current: language)
    var values = frameValues(page, twins, title: title, description: description)
    values[.content] = .html(html.bytes)
    let bytes = theme.frame(.home, in: language, of: publication).filled(values)
    return OutputFile(path: "\(publication[language])/index.html", bytes: bytes)
  }

  private func guidePage(_ index: GuideIndex, _ page: PageContext, _ frame: Frame) -> OutputFile {
    let guide = publication[index]
    let twins = LanguageTwin.all(of: "\(guide.id).html", in: publication, current: page.language)
    let content = GuideContent(guide, on: page, twins: twins)
    content.write()
    var contents = HTMLBuffer()
    Contents(guide: guide, page: page).write(into: &contents)
    let text = TextRenderer(page: page)
    let title = text.plainText(guide.title)
    let markdown = "\(guide.id).md"
    let description = guide.summary.map { text.plainText($0) } ?? title
    var values = frameValues(page, twins, title: title, description: description, markdown: markdown)
    values[.content] = .html(content.html.bytes)
    values[.contents] = .html(contents.bytes)
    values[.footerLinks] = .html(footerLinks(page, markdown: markdown))
    return OutputFile(path: "\(publication[page.language])/\(guide.id).html", bytes: frame.filled(values))
  }

  /// The page under a former name of a guide: it leads to the guide, and no page links to it.
  private func movedPage(_ name: String, to index: GuideIndex, _ page: PageContext) -> OutputFile {
    let guide = publication[index]
    let target = "\(guide.id).html"
    let title = TextRenderer(page: page).plainText(guide.title)
    var html = HTMLBuffer()
    html.html("<p><a")
    html.attribute("href", target)
    html.html(">")
    html.text(title)
    html.html("</a></p>\n")
    let twins = LanguageTwin.all(of: "\(name).html", in: publication, current: page.language)
    var values = frameValues(page, twins, title: title, description: title)
    values[.target] = .text(target)
    values[.content] = .html(html.bytes)
    let bytes = theme.frame(.moved, in: page.language, of: publication).filled(values)
    return OutputFile(path: "\(publication[page.language])/\(name).html", bytes: bytes)
  }

  private func markdown(_ index: GuideIndex, _ page: PageContext) -> OutputFile {
    let guide = publication[index]
    var page = page
    page.namesOwnPage = true
    if let address = publication.site.address {
      page.pagePrefix = "\(address)\(publication[page.language])/"
      page.rootPrefix = address
    }
    var markdown = MarkdownGuide(guide, on: page)
    markdown.write()
    return OutputFile(path: "\(publication[page.language])/\(guide.id).md", bytes: Array(markdown.text.utf8))
  }

  /// The pictures that the guides show and the files that the registry declares, each once, sorted by path.
  private func copies() -> [OutputFile] {
    var sources: [String: String] = [:]
    for guide in publication.guides {
      for figure in guide.figures {
        for case .picture(let picture, _, _, _) in figure.images.all { sources[picture.path] = picture.source }
      }
    }
    for download in publication.registry.files {
      for case let file? in download.file.all { sources[file.path] = file.path }
    }
    return sources.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, copyOf: $0.value) }
  }

  // MARK: What all pages share

  private func context(for guide: GuideIndex?, in language: LanguageIndex) -> PageContext {
    PageContext(publication, in: language, guide: guide, isDraft: isDraft)
  }

  private func frameValues(
    _ page: PageContext, _ twins: [LanguageTwin], title: String, description: String, markdown: String? = nil
  ) -> [Slot: Frame.Value] {
    var languages = HTMLBuffer()
    languages.languageSwitch(twins, label: page.words[.language])
    return [
      .title: .text(title), .siteTitle: .text(TextRenderer(page: page).plainText(publication.site.title)),
      .description: .text(description.replacing("\n", with: " ")),
      .alternates: .html(alternates(twins, markdown: markdown)),
      .languages: .html(languages.bytes), .banner: .html(banner(page)), .root: .text("../"),
      .style: .text("../style.css"),
      .script: .text("../script.js"), .home: .text("index.html"), .publisher: .text(publisher(page)),
    ]
  }

  private func publisher(_ page: PageContext) -> String {
    let name = TextRenderer(page: page).plainText(publication.site.publisher)
    return Phrase(page.words[.byPublisher], ["publisher": Phrase(name)]).plainText
  }

  private func alternates(_ twins: [LanguageTwin], markdown: String?) -> [UInt8] {
    var html = HTMLBuffer()
    html.alternates(twins)
    if let markdown {
      html.html("<link rel=\"alternate\" type=\"text/markdown\"")
      html.attribute("href", markdown)
      html.html(">\n")
    }
    return html.bytes
  }

  private func footerLinks(_ page: PageContext, markdown: String) -> [UInt8] {
    var html = HTMLBuffer()
    html.html("<p><a type=\"text/markdown\"")
    html.attribute("href", markdown)
    html.html(">")
    html.text(page.words[.asMarkdown])
    html.html("</a></p>\n")
    return html.bytes
  }

  /// - Parameter language: The language of the notices, where it is not that of the page.
  private func banner(_ page: PageContext, language: LanguageTag? = nil) -> [UInt8] {
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
    return html.bytes
  }
}
