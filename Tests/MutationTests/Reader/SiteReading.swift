import Manuscript
import Publication
import TestSupport

/// A generated site as a reader finds it, and the model that it was made from.
struct SiteReading {
  let publication: Publication
  /// The wordings that writers should not use, by language; the model does not keep them.
  let avoided: [String: [String]]
  /// The files by path, as text; a picture or download is `copy of …`.
  let files: [String: String]
  /// The pages by path.
  let pages: [String: ReadPage]
  /// The Markdown files by path.
  let markdown: [String: ReadMarkdown]

  /// A page of the site with what it has to show.
  struct GuidePage {
    let language: LanguageIndex
    let tongue: Tongue
    let guide: Guide?
    let page: ReadPage
    let expected: Expected
  }

  /// A Markdown file of the site with what it has to show.
  struct GuideMarkdown {
    let language: LanguageIndex
    let tongue: Tongue
    let file: ReadMarkdown
    let expected: Expected
  }

  let guidePages: [GuidePage]
  let homePages: [GuidePage]
  let guideMarkdown: [GuideMarkdown]
  /// The files that have to be there and are not.
  let missing: [String]

  init(
    _ publication: Publication, avoided: [String: [String]], files: [String: String], pages: [String: ReadPage],
    markdown: [String: ReadMarkdown]
  ) {
    (self.publication, self.avoided, self.files, self.pages, self.markdown) = (
      publication, avoided, files, pages, markdown
    )
    var guidePages: [GuidePage] = []
    var homePages: [GuidePage] = []
    var guideMarkdown: [GuideMarkdown] = []
    var missing: [String] = pages["index.html"] == nil ? ["index.html"] : []
    for language in publication.languageIndices {
      let tag = publication[language].name
      guard let tongue = Tongue.named(tag) else { continue }
      func page(_ name: String, _ guide: Guide?) -> GuidePage? {
        guard let page = pages["\(tag)/\(name).html"] else {
          missing.append("\(tag)/\(name).html")
          return nil
        }
        let expected = Expected(publication, in: language, guide: guide, format: .html)
        return GuidePage(language: language, tongue: tongue, guide: guide, page: page, expected: expected)
      }
      homePages += page("index", nil).map { [$0] } ?? []
      for guide in publication.guides {
        guidePages += page(guide.id, guide).map { [$0] } ?? []
        let path = "\(tag)/\(guide.id).md"
        if let file = markdown[path] {
          let expected = Expected(publication, in: language, guide: guide, format: .markdown)
          guideMarkdown.append(GuideMarkdown(language: language, tongue: tongue, file: file, expected: expected))
        } else {
          missing.append(path)
        }
      }
    }
    (self.guidePages, self.homePages, self.guideMarkdown, self.missing) = (
      guidePages, homePages, guideMarkdown, missing
    )
  }

  /// All pages that hold texts of the content.
  var contentPages: [GuidePage] { homePages + guidePages }
}

/// Reads sites, and pages that did not change since the last time only once.
final class SiteReader {
  private var pages: [String: (text: String, page: ReadPage)] = [:]
  private var markdown: [String: (text: String, file: ReadMarkdown)] = [:]

  /// - Parameters:
  ///   - files: The files of the site by path, as text.
  ///   - publication: The model from which they were made.
  ///   - avoided: The wordings that writers should not use, by language.
  func read(_ files: [String: String], of publication: Publication, avoided: [String: [String]]) -> SiteReading {
    var pages: [String: ReadPage] = [:]
    var markdown: [String: ReadMarkdown] = [:]
    for (path, text) in files {
      if path.hasSuffix(".html") { pages[path] = page(text, path) }
      if path.hasSuffix(".md") { markdown[path] = file(text, path, publication.site.address) }
    }
    return SiteReading(publication, avoided: avoided, files: files, pages: pages, markdown: markdown)
  }

  private func page(_ text: String, _ path: String) -> ReadPage {
    if let known = pages[path], known.text == text { return known.page }
    let page = ReadPage(text, path: path, tongue: Self.tongue(of: path))
    if pages[path] == nil { pages[path] = (text, page) }
    return page
  }

  private func file(_ text: String, _ path: String, _ site: String?) -> ReadMarkdown {
    let key = "\(site ?? "") \(path)"
    if let known = markdown[key], known.text == text { return known.file }
    let file = ReadMarkdown(text, path: path, site: site, tongue: Self.tongue(of: path))
    if markdown[key] == nil { markdown[key] = (text, file) }
    return file
  }

  /// Each language has a folder of its own.
  private static func tongue(of path: String) -> Tongue? { Tongue.named(String(path.prefix { $0 != "/" })) }
}
