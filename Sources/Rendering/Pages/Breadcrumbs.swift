import Publication

/// Writes the way from the home page to a guide, through its group.
struct Breadcrumbs {
  let guide: Guide
  let page: PageContext

  func write(into html: inout HTMLBuffer) {
    let text = TextRenderer(page: page)
    let home = "\(page.standing.pages ?? "")index.html"
    html.html("<nav class=\"breadcrumbs\"")
    html.attribute("aria-label", page.words[.youAreHere])
    html.html("><ol>\n")
    link(to: home, &html) { $0.text(page.words[.allGuides]) }
    if let group = guide.group.flatMap({ page.publication[$0].heading }) {
      let anchor = group.anchor.map { "#\($0.name)" } ?? ""
      link(to: home + anchor, &html) { text.line(group.title, links: false, into: &$0) }
    }
    html.html("<li aria-current=\"page\">")
    text.line(guide.title, links: false, into: &html)
    html.html("</li>\n</ol></nav>\n")
  }

  private func link(to address: String, _ html: inout HTMLBuffer, _ words: (inout HTMLBuffer) -> Void) {
    html.html("<li><a")
    html.attribute("href", address)
    html.html(">")
    words(&html)
    html.html("</a></li>\n")
  }
}
