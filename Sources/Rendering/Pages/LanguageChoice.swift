import Manuscript
import Publication

/// Writes the content of the root page: one link for each language, all alike.
struct LanguageChoice {
  let publication: Publication
  let isDraft: Bool

  func write(into html: inout HTMLBuffer) {
    html.html("<h1>")
    for (place, language) in publication.languageIndices.enumerated() {
      if place > 0 { html.html(" ") }
      html.html("<span")
      html.attribute("lang", publication[language].name)
      html.html(">")
      html.text(publication.words[language][.chooseLanguage])
      html.html("</span>")
    }
    html.html("</h1>\n<ul class=\"language-list\">\n")
    for language in publication.languageIndices {
      let tag = publication[language].name
      let page = PageContext(publication, in: language, isDraft: isDraft)
      html.html("<li")
      html.attribute("lang", tag)
      html.html("><a")
      html.attribute("href", "\(tag)/index.html")
      html.attribute("hreflang", tag)
      html.html("><strong>")
      html.text(page.words[.languageName])
      html.html("</strong> <span>")
      TextRenderer(page: page).line(publication.site.title, links: false, into: &html)
      html.html("</span></a></li>\n")
    }
    html.html("</ul>\n")
  }
}
