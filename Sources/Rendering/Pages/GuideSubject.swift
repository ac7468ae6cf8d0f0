import Publication

/// A guide of a site, for everything that is made of it.
struct GuideSubject {
  let site: SiteContext
  let index: GuideIndex
  /// The guide as Markdown in each language.
  let markdown: [[UInt8]]
  /// What tells this text of the guide from any other, the same in every language and output, such as `3f7a-21c9`: whoever holds a printed
  /// guide can compare it with the page. Made of the guide as Markdown in all languages, so that nobody has to raise it.
  let version: String
  /// What was made of the guide's texts in each language.
  private let composedTexts: [ComposedTexts]

  init(_ index: GuideIndex, of site: SiteContext) {
    (self.site, self.index) = (site, index)
    composedTexts = site.publication.languageIndices.map { _ in ComposedTexts() }
    markdown = site.publication.languageIndices.map { MarkdownFile(site: site, index: index, language: $0).bytes() }
    let digits = Digest(of: markdown).hexadecimal(8)
    version = "\(digits.prefix(4))-\(digits.suffix(4))"
  }

  var guide: Guide { site.publication[index] }

  /// What a page of the guide has to know.
  func page(
    in language: LanguageIndex, medium: Medium = .page, standing: Standing = .page, pictures: EmbeddedPictures? = nil
  ) -> PageContext {
    PageContext(
      site, in: language, guide: index, standing: standing, medium: medium, pictures: pictures,
      composedTexts: composedTexts[language.index])
  }
}
