import Publication

/// The titles of all guides in the plain words of one language, made once for all pages that cite them.
struct GuideTitles: Sendable {
  /// `nil` where a title is missing in the language.
  private let titles: [String?]

  init(of site: SiteContext, in language: LanguageIndex) {
    let text = TextRenderer(page: site.page(in: language))
    titles = site.publication.guides.map { guide in
      if case .written(let title) = guide.title[language] { text.plainText(title) } else { nil }
    }
  }

  subscript(guide: GuideIndex) -> String? { titles[guide.index] }
}
