import Manuscript
import Publication

/// Writes the question for the language, in each of them, and an answer for each, all alike.
struct LanguageChoice {
  /// A page in each language, in the order of the site.
  let pages: [PageContext]
  /// What there is to read, beside the name of each language.
  let title: Localised<Text>
  /// Where a language leads.
  let address: (LanguageTag) -> String

  func write(into html: inout HTMLBuffer) {
    html.heading(.chooseLanguage, on: pages)
    html.html("<ul class=\"language-list\">\n")
    for page in pages {
      let tag = page.publication[page.language]
      let address = address(tag)
      html.html("<li")
      html.attribute("lang", tag.name)
      html.html("><a")
      html.attribute("href", address)
      // A place in the same file is no other document, which could be in a language of its own.
      if !address.hasPrefix("#") { html.attribute("hreflang", tag.name) }
      html.html("><strong>")
      html.text(page.words[.languageName])
      html.html("</strong> <span>")
      TextRenderer(page: page).line(title, links: false, into: &html)
      html.html("</span></a></li>\n")
    }
    html.html("</ul>\n")
  }
}

extension HTMLBuffer {
  /// The heading of a page in several languages: the same word in each.
  mutating func heading(_ word: Word, on pages: [PageContext]) {
    element("h1") { html in
      for (place, page) in pages.enumerated() {
        if place > 0 { html.html(" ") }
        html.html("<span")
        html.attribute("lang", page.publication[page.language].name)
        html.html(">")
        html.text(page.words[word])
        html.html("</span>")
      }
    }
  }
}
