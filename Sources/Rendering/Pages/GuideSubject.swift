import Publication

/// A guide of a site, for everything that is made of it.
struct GuideSubject {
  let site: SiteContext
  let index: GuideIndex
  /// What tells this text of the guide from any other, the same in every language and output: whoever holds a printed guide can compare it with
  /// the page.
  let version: String
  /// What stands in `main` on the page of the guide in each language, but for the version.
  private let contents: [GuideContent]
  /// What was made of the guide's texts in each language.
  private let composedTexts: [ComposedTexts]

  init(_ index: GuideIndex, of site: SiteContext) {
    (self.site, self.index) = (site, index)
    let texts = site.publication.languageIndices.map { _ in ComposedTexts() }
    let guide = site.publication[index]
    contents = site.publication.languageIndices.map { language in
      let page = PageContext(site, in: language, guide: index, composedTexts: texts[language.index])
      let twins = LanguageTwin.all(of: "\(guide.id).html", in: site.publication, current: language)
      let content = GuideContent(guide, on: page, twins: twins)
      content.write()
      return content
    }
    version = GuideVersion(of: contents.map(\.html.written)).text
    composedTexts = texts
  }

  /// What stands in `main` on the page of the guide.
  func content(in language: LanguageIndex) -> [ArraySlice<UInt8>] {
    contents[language.index].pieces(saying: version)
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
