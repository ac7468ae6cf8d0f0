import Publication

/// Writes the other forms in which a guide can be had, for the foot of its page.
struct GuideForms {
  let guide: Guide
  let page: PageContext

  func write(into html: inout HTMLBuffer) {
    let publication = page.publication
    html.html("<ul class=\"forms\">\n")
    link(to: "\(guide.id).print.html", page.words[.asHandout], &html)
    if publication.languages.count > 1 {
      link(to: "../\(OneFilePage.path(of: guide))", page.words[.asOneFile], &html)
      html.bilingualLinks(of: guide, on: page)
    }
    link(to: "\(guide.id).md", type: "text/markdown", page.words[.asMarkdown], &html)
    html.html("</ul>\n")
  }

  private func link(to address: String, type: String? = nil, _ words: String, _ html: inout HTMLBuffer) {
    html.html("<li><a")
    if let type { html.attribute("type", type) }
    html.attribute("href", address)
    html.html(">")
    html.text(words)
    html.html("</a></li>\n")
  }
}
