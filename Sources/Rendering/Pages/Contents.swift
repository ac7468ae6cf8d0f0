import Publication

/// Writes the list of contents of a guide's page: its sections, parts, and the steps that have a title.
///
/// On a phone, a page shows the heading alone, which leads to itself: while it is the target of the address, the list stands open below it. A
/// wide screen always shows the list. The style sheet decides, and no script is needed. A file that is printed has the list as it is.
struct Contents {
  let guide: Guide
  let page: PageContext
  /// Whether it is the list of a printed handout, with the number of the page beside each entry; the list for the screen is then left out.
  var isForPaper = false

  private var anchor: String { isForPaper ? PageAnchor.paperContents : PageAnchor.contents }

  func write(into html: inout HTMLBuffer) {
    let isFolded = page.medium == .page
    let classes = isForPaper ? "paper-contents" : isFolded ? "contents folded" : "contents"
    html.html("<nav")
    html.attribute("class", classes)
    html.attribute("aria-labelledby", page.id(anchor))
    html.html("><h2")
    html.attribute("id", page.id(anchor))
    html.html(">")
    if isFolded {
      link(PageAnchor.contents, &html) { $0.text(page.words[.contents]) }
    } else {
      html.text(page.words[.contents])
    }
    html.html("</h2>\n<ol>\n")
    if !guide.before.isEmpty { entry(PageAnchor.before, page.words[.before], &html) }
    if !guide.ways.isEmpty { entry(PageAnchor.choose, page.words[.choose], &html) }
    for part in guide.parts { write(part, &html) }
    if guide.after != nil { entry(PageAnchor.after, page.words[.after], &html) }
    if guide.hasHelp { entry(PageAnchor.help, page.words[.help], &html) }
    if !guide.terms.isEmpty { entry(PageAnchor.terms, page.words[.terms], &html) }
    html.html("</ol></nav>\n")
  }

  private func entry(_ anchor: String, _ title: String, _ html: inout HTMLBuffer) {
    html.html("<li>")
    link(anchor, &html) { $0.text(title) }
    html.html("</li>\n")
  }

  private func link(_ anchor: String, _ html: inout HTMLBuffer, _ content: (inout HTMLBuffer) -> Void) {
    html.html("<a")
    html.attribute("href", page.address(onPage: anchor))
    html.html(">")
    content(&html)
    html.html("</a>")
  }

  private func write(_ part: Part, _ html: inout HTMLBuffer) {
    html.html("<li>")
    link(part.anchor.name, &html) { write(part.title, &$0) }
    let titled = part.steps.steps.filter { $0.title != nil }
    if !titled.isEmpty {
      html.html("\n<ol>\n")
      for step in titled {
        html.html("<li>")
        link(step.anchor.name, &html) { html in
          if let number = step.number { write(number, &html) }
          if let title = step.title { write(title, &html) }
        }
        html.html("</li>\n")
      }
      html.html("</ol>\n")
    }
    html.html("</li>\n")
  }

  // In a PDF, a link that holds other elements falls apart into several, not all of which are known as links.

  private func write(_ title: Localised<Text>, _ html: inout HTMLBuffer) {
    let text = TextRenderer(page: page)
    if isForPaper { html.text(text.plainText(title)) } else { text.line(title, links: false, into: &html) }
  }

  private func write(_ number: StepNumber, _ html: inout HTMLBuffer) {
    if isForPaper { return html.text("\(number.marker) ") }
    html.html("<span class=\"number\">")
    html.text(number.marker)
    html.html("</span> ")
  }
}
