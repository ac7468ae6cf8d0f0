import Publication

/// Writes the way from the home page to a guide.
struct Breadcrumbs {
  let guide: Guide
  let page: PageContext

  func write(into html: inout HTMLBuffer) {
    html.html("<nav class=\"breadcrumbs\"")
    html.attribute("aria-label", page.words[.youAreHere])
    html.html("><ol>\n<li><a")
    html.attribute("href", "\(page.standing.pages ?? "")index.html")
    html.html(">")
    html.text(page.words[.allGuides])
    html.html("</a></li>\n<li aria-current=\"page\">")
    TextRenderer(page: page).line(guide.title, links: false, into: &html)
    html.html("</li>\n</ol></nav>\n")
  }
}
