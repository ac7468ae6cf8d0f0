import Publication

/// Writes the links that stay at hand on a phone: to the contents, and to those who help.
struct Shortcuts {
  let guide: Guide
  let page: PageContext

  func write(into html: inout HTMLBuffer) {
    html.html("<nav class=\"shortcuts\"")
    html.attribute("aria-label", page.words[.shortcuts])
    html.html("><ul>\n")
    link(to: PageAnchor.contents, page.words[.contents], &html)
    if guide.hasHelp { link(to: PageAnchor.help, page.words[.help], &html) }
    html.html("</ul></nav>\n")
  }

  private func link(to anchor: String, _ words: String, _ html: inout HTMLBuffer) {
    html.html("<li><a")
    html.attribute("href", page.address(onPage: anchor))
    html.html(">")
    html.text(words)
    html.html("</a></li>\n")
  }
}
