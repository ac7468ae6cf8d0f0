import Publication

/// All files of one guide.
struct GuideFiles {
  let site: SiteContext
  let index: GuideIndex
  let frames: GuideFrames

  /// - Parameters:
  ///   - records: Gets what `guides.json` says of the guide.
  ///   - search: Gets the pages, which readers search.
  func files(
    _ outputs: Set<SiteOutput>, recording records: inout [[UInt8]], searching search: inout SearchFiles
  ) -> [OutputFile] {
    let subject = GuideSubject(index, of: site)
    let plain = site.publication.languageIndices.map { PlainGuide(subject.guide, on: subject.page(in: $0)) }
    if outputs.contains(.machines) { records.append(GuideRecord(subject, plain: plain).json()) }
    var files: [OutputFile] = []
    for language in site.publication.languageIndices {
      if !outputs.isDisjoint(with: [.pages, .search]) {
        let page = GuidePage(subject: subject, language: language, plain: plain[language.index])
        let bytes = page.bytes(frames[.guide, language])
        if outputs.contains(.search) { search.add(bytes, of: subject.guide, in: language) }
        if outputs.contains(.pages) { files.append(OutputFile(path: page.path, bytes: bytes)) }
      }
      if outputs.contains(.pages) {
        for name in subject.guide.formerIDs {
          let moved = MovedPage(subject: subject, name: name, language: language)
          files.append(moved.file(frames[.moved, language]))
        }
      }
      if outputs.contains(.markdown) {
        let path = "\(site.publication[language])/\(subject.guide.id).md"
        files.append(OutputFile(path: path, bytes: subject.markdown[language.index]))
      }
    }
    files += alone(subject, outputs)
    if outputs.contains(.bilingual) {
      files += LanguagePair.all(of: site.publication).map {
        BilingualPage(subject: subject, pair: $0).file(frames[.bilingual, $0.first])
      }
    }
    return files
  }

  /// The files that need no other.
  private func alone(_ subject: GuideSubject, _ outputs: Set<SiteOutput>) -> [OutputFile] {
    guard !outputs.isDisjoint(with: [.handout, .oneFile]) else { return [] }
    let languages = site.publication.languageIndices
    let pictures = EmbeddedPictures(of: subject.guide, in: site.content)
    var files: [OutputFile] = []
    if outputs.contains(.handout) {
      files += languages.map { language in
        let page = HandoutPage(subject: subject, language: language, pictures: pictures)
        return OutputFile(path: page.path, bytes: page.bytes(frames[.handout, language]))
      }
    }
    // In one language it would be the handout.
    if outputs.contains(.oneFile), languages.count > 1 {
      let page = OneFilePage(subject: subject, pictures: pictures)
      files.append(page.file(frames[.oneFile, languages[0]], languages.map { frames[.oneFilePart, $0] }))
    }
    return files
  }
}

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
