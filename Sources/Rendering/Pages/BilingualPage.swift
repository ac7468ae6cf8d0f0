import Manuscript
import Publication

/// The page of a guide with two languages side by side, for those who compare them and for teams that read both.
struct BilingualPage {
  let subject: GuideSubject
  let pair: LanguagePair

  func file(_ frame: Frame) -> OutputFile {
    let (site, guide) = (subject.site, subject.guide)
    let publication = site.publication
    let pages = pair.languages.map {
      subject.page(in: $0, medium: .bilingual, standing: .beside(publication[$0].name, isAtRoot: false))
    }
    let twins = publication.languageIndices.map {
      LanguageTwin(guide, in: $0, of: publication)
    }
    let content = BilingualContent(subject, on: pages, twins: pair.languages.map { twins[$0.index] })
    content.write()
    let titles = pages.map { TextRenderer(page: $0).plainText(guide.title) }
    let title = titles[0] == titles[1] ? titles[0] : titles.joined(separator: " / ")
    var values = site.frameValues(pages[0], twins, title: title, description: title)
    // The pages of the languages are no translations of this one, which holds both.
    values[.alternates] = nil
    values[.banner] = .html(banners(pages))
    values[.content] = .html(content.html)
    return OutputFile(path: pair.path(of: guide, in: publication), bytes: frame.filled(values))
  }

  /// The notices in both languages.
  private func banners(_ pages: [PageContext]) -> [UInt8] {
    pages.flatMap { subject.site.banner($0, language: subject.site.publication[$0.language]) }
  }
}

/// Two languages of a site that stand side by side, in its order.
struct LanguagePair: Sendable {
  let first: LanguageIndex
  let second: LanguageIndex

  var languages: [LanguageIndex] { [first, second] }

  /// Every pair of languages of a site.
  static func all(of publication: Publication) -> [LanguagePair] {
    let languages = publication.languageIndices
    return languages.flatMap { first in
      languages.filter { first < $0 }.map { LanguagePair(first: first, second: $0) }
    }
  }

  /// The page of a guide below the root of the site. The name of its folder is longer than that of any language (RFC 5646, section 2.1).
  func path(of guide: Guide, in publication: Publication) -> String {
    "bilingual/\(guide.id).\(publication[first])-\(publication[second]).html"
  }

  /// The languages in their own words, such as `Nederlands – Français`.
  ///
  /// - Parameter language: The language of the line in which they stand.
  func names(in language: LanguageIndex, of publication: Publication) -> Phrase {
    func name(_ index: LanguageIndex) -> Phrase {
      let words = publication.words[index][.languageName]
      return Phrase([index == language ? .text(words) : .passage(words, language: publication[index].name)])
    }
    return name(first) + Phrase(" – ") + name(second)
  }
}

extension LanguageTwin {
  /// The page of a guide in one language, as seen from a page that stands in another folder at the root of the site.
  init(_ guide: Guide, in index: LanguageIndex, of publication: Publication) {
    self.init(
      language: publication[index], address: "../\(publication[index])/\(guide.id).html",
      words: publication.words[index], isCurrent: false)
  }
}

extension HTMLBuffer {
  /// The links from the page of a guide to the pages that hold its language beside another.
  mutating func bilingualLinks(of guide: Guide, on page: PageContext) {
    for pair in LanguagePair.all(of: page.publication) where pair.languages.contains(page.language) {
      html("<li><a")
      attribute("href", "../\(pair.path(of: guide, in: page.publication))")
      html(">")
      let names = pair.names(in: page.language, of: page.publication)
      html(Phrase(page.words[.sideBySide], ["languages": names]).html(links: false))
      html("</a></li>\n")
    }
  }
}
