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
    html.html("</header>\n")
    let groups = page.publication.groups
    // Guides without a group stand right below the title of the page, unless there are groups before them.
    let isGrouped = groups.contains { $0.heading != nil }
    for group in groups {
      if isGrouped { write(group.heading, text, &html) }
      html.html("<ul class=\"guide-list\">\n")
      for guide in group.guides {
        write(
          page.publication[guide], at: page.address(of: guide) ?? "", heading: isGrouped ? "h3" : "h2", text, &html)
      }
      html.html("</ul>\n")
    }
  }

  private func write(_ heading: GuideGroup.Heading?, _ text: TextRenderer, _ html: inout HTMLBuffer) {
    html.html("<h2 class=\"guide-group\"")
    if let anchor = heading?.anchor { html.attribute("id", page.id(anchor.name)) }
    html.html(">")
    html.formerAnchors((heading?.formerAnchors ?? []).map(\.name), on: page)
    if let heading {
      text.line(heading.title, links: false, into: &html)
    } else {
      html.text(page.words[.otherGuides])
    }
    html.html("</h2>\n")
  }

  private func write(
    _ guide: Guide, at address: String, heading: StaticString, _ text: TextRenderer, _ html: inout HTMLBuffer
  ) {
    html.html("<li>")
    html.open(heading)
    html.html("<a")
    html.attribute("href", address)
    html.html(">")
    text.line(guide.title, links: false, into: &html)
    html.html("</a>")
    html.close(heading)
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
