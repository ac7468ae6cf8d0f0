import Manuscript
import Publication

/// Writes everything inside `main` of a home page: the guides of one language.
struct HomeContent {
  let page: PageContext

  func write(into html: inout HTMLBuffer) {
    let text = TextRenderer(page: page)
    let site = page.publication.site
    html.html("<header class=\"home-header\">\n")
    html.element("h1") { text.line(site.title, links: false, into: &$0) }
    html.edition(of: page)
    if let summary = site.summary { html.element("div", class: "summary") { text.blocks(summary, into: &$0) } }
    html.html("</header>\n<ul class=\"guide-list\">\n")
    for guide in page.publication.guideIndices {
      write(page.publication[guide], at: page.address(of: guide) ?? "", text, &html)
    }
    html.html("</ul>\n")
  }

  private func write(_ guide: Guide, at address: String, _ text: TextRenderer, _ html: inout HTMLBuffer) {
    html.html("<li><h2><a")
    html.attribute("href", address)
    html.html(">")
    text.line(guide.title, links: false, into: &html)
    html.html("</a></h2>\n")
    if let summary = guide.summary { html.element("div", class: "summary") { text.blocks(summary, into: &$0) } }
    if guide.audience != nil || guide.updated != nil {
      html.html("<p class=\"meta\">")
      if let audience = guide.audience {
        html.text(page.key(.audience) + " ")
        text.line(audience, into: &html)
      }
      if guide.audience != nil, guide.updated != nil { html.html(" · ") }
      if let updated = guide.updated {
        html.text("\(page.words[.updated]) ")
        html.time(updated, page.words)
      }
      html.html("</p>\n")
    }
    html.html("</li>\n")
  }
}
