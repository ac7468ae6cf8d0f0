import Publication

/// Makes all files of a guide.
struct GuideFiles: Sendable {
  private let site: SiteContext
  private let frames: GuideFrames
  private let synonyms: [SearchSynonyms]

  init(_ site: SiteContext) {
    (self.site, frames) = (site, GuideFrames(site))
    synonyms = site.publication.languageIndices.map { SearchSynonyms(site.publication, in: $0) }
  }

  func render<Failure: Error>(
    _ index: GuideIndex, measuredBy meter: some RenderingMeter, _ take: (OutputFile) throws(Failure) -> Void
  ) throws(Failure) -> GuideYield {
    let outputs = site.outputs
    let subject = meter.measure(.pages) { GuideSubject(index, of: site) }
    let guide = subject.guide
    var yield = GuideYield(of: guide.id)
    func write(_ file: OutputFile) throws(Failure) {
      yield.paths.append(file.path)
      try take(file)
    }
    var plain: [PlainGuide]?
    if outputs.contains(.machines) {
      (plain, yield.record) = meter.measure(.machines) {
        let plain = site.publication.languageIndices.map { PlainGuide(guide, on: subject.page(in: $0)) }
        return (plain, GuideRecord(subject, plain: plain).json()[...])
      }
    }
    for language in site.publication.languageIndices {
      if !outputs.isDisjoint(with: [.pages, .search]) {
        let page = GuidePage(subject: subject, language: language, plain: plain?[language.index])
        let bytes = meter.measure(.pages) { page.bytes(frames[.guide, language]) }
        if outputs.contains(.search) {
          yield.search.append(
            meter.measure(.search) {
              SearchPageReader.index(of: bytes, guide: guide.id, synonyms[language.index]).flat()[...]
            })
        }
        if outputs.contains(.pages) { try write(OutputFile(path: page.path, bytes: bytes)) }
      }
      if outputs.contains(.pages) {
        for name in guide.formerIDs {
          let moved = MovedPage(subject: subject, name: name, language: language)
          try write(moved.file(frames[.moved, language]))
        }
      }
      if outputs.contains(.markdown) {
        let file = MarkdownFile(site: site, index: index, language: language)
        try write(meter.measure(.markdown) { file.file() })
      }
    }
    try renderAlone(subject, measuredBy: meter, write)
    if outputs.contains(.bilingual) {
      for pair in LanguagePair.all(of: site.publication) {
        let page = BilingualPage(subject: subject, pair: pair)
        try write(meter.measure(.bilingual) { page.file(frames[.bilingual, pair.first]) })
      }
    }
    return yield
  }

  /// Makes the files that need no other.
  private func renderAlone<Failure: Error>(
    _ subject: GuideSubject, measuredBy meter: some RenderingMeter, _ write: (OutputFile) throws(Failure) -> Void
  ) throws(Failure) {
    guard !site.outputs.isDisjoint(with: [.handout, .oneFile]) else { return }
    let languages = site.publication.languageIndices
    let pictures = EmbeddedPictures(of: subject.guide, in: site.content)
    if site.outputs.contains(.handout) {
      for language in languages {
        let page = HandoutPage(subject: subject, language: language, pictures: pictures)
        let bytes = meter.measure(.handout) { page.bytes(frames[.handout, language]) }
        try write(OutputFile(path: page.path, bytes: bytes))
      }
    }
    // In one language it would be the handout.
    if site.outputs.contains(.oneFile), languages.count > 1 {
      let page = OneFilePage(subject: subject, pictures: pictures)
      let parts = languages.map { frames[.oneFilePart, $0] }
      try write(meter.measure(.oneFile) { page.file(frames[.oneFile, languages[0]], parts) })
    }
  }
}
