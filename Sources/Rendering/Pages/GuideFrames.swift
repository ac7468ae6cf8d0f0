import Publication

/// The frames of the pages of guides, each cut once for all of them.
struct GuideFrames: Sendable {
  private let frames: [Theme.Page: [Frame]]

  init(_ site: SiteContext) {
    var frames: [Theme.Page: [Frame]] = [:]
    for page in [Theme.Page.guide, .moved, .bilingual, .handout, .oneFile, .oneFilePart] {
      frames[page] = site.publication.languageIndices.map { site.theme.frame(page, in: $0, of: site.publication) }
    }
    self.frames = frames
  }

  subscript(page: Theme.Page, language: LanguageIndex) -> Frame {
    frames[page]?[language.index] ?? Frame(cutting: "")
  }
}
