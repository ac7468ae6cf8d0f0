import Manuscript
import Publication

/// A guide in every language as one file with all that it needs.
///
/// The languages stand one after the other, and the style sheet shows the one in which the address has its anchor: so the file needs no
/// script, and a link to a step leads to the language of its text. Without an anchor it asks for the language.
struct OneFilePage {
  let subject: GuideSubject
  let pictures: EmbeddedPictures

  /// Below the site's root.
  static func path(of guide: Guide) -> String { "\(guide.id).all-languages.html" }

  /// - Parameters:
  ///   - frame: The frame of the file.
  ///   - partFrames: The frame of what each language says.
  func file(_ frame: Frame, _ partFrames: [Frame]) -> OutputFile {
    let (site, guide) = (subject.site, subject.guide)
    let publication = site.publication
    let pages = publication.languageIndices.map(page)
    var values = site.frameValues(pages[0], [], title: "", description: "")
    let title = site.inAllLanguages(pages.map { TextRenderer(page: $0).plainText(guide.title) })
    values[.title] = .text(title)
    values[.description] = .text(title)
    values[.siteTitle] = .text(site.title(on: pages))
    values[.languages] = nil
    values[.banner] = nil
    let parts = pages.map { (id: Self.anchor(of: publication[$0.language]), page: $0) }
    values.stand(
      alone: site.assets, script: site.assets.inlineSearch, pageStyle: PageStyle(subject, parts: parts).inlined)
    let choice = LanguageChoice(pages: pages, title: guide.title) { "#\(Self.anchor(of: $0))" }
    values[.choices] = .html(HTMLBuffer.written(choice.write))
    values[.parts] = .pieces(zip(pages, partFrames).map { part($0, $1)[...] })
    return OutputFile(path: Self.path(of: guide), bytes: frame.filled(values))
  }

  private func page(in language: LanguageIndex) -> PageContext {
    let publication = subject.site.publication
    let tag = publication[language].name
    var standing = Standing.away(tag, from: publication.site.address)
    standing.anchorPrefix = "\(Self.anchor(of: publication[language]))-"
    return subject.page(in: language, medium: .oneFile, standing: standing, pictures: pictures)
  }

  /// The place of a language. It begins with `_`, as all ids do that gids makes.
  private static func anchor(of language: LanguageTag) -> String { "_\(language)" }

  /// What a language says, with its own header.
  private func part(_ page: PageContext, _ frame: Frame) -> [UInt8] {
    let (site, guide) = (subject.site, subject.guide)
    let publication = site.publication
    let twins = publication.languageIndices.map { index in
      let anchor = "#\(Self.anchor(of: publication[index]))"
      return LanguageTwin(
        language: publication[index], address: anchor, words: publication.words[index],
        isCurrent: index == page.language,
        anchorStart: "\(anchor)-")
    }
    var values = site.frameValues(page, twins, title: TextRenderer(page: page).plainText(guide.title), description: "")
    values[.anchor] = .text(Self.anchor(of: publication[page.language]))
    values.show(subject, on: page, twins: twins)
    return frame.filled(values)
  }
}
