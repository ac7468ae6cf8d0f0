import Publication

/// Writes the other forms in which a guide can be had, for the foot of its page.
struct GuideForms {
  let guide: Guide
  let page: PageContext
  /// The kinds of file that are there.
  let outputs: Set<SiteOutput>

  func write(into html: inout HTMLBuffer) {
    let publication = page.publication
    var forms = HTMLBuffer()
    if outputs.contains(.handout) { link(to: "\(guide.id).print.html", page.words[.asHandout], &forms) }
    if publication.languages.count > 1 {
      if outputs.contains(.oneFile) { link(to: "../\(OneFilePage.path(of: guide))", page.words[.asOneFile], &forms) }
      if outputs.contains(.bilingual) { forms.bilingualLinks(of: guide, on: page) }
    }
    if outputs.contains(.markdown) {
      link(to: "\(guide.id).md", type: "text/markdown", page.words[.asMarkdown], &forms)
    }
    guard forms.count > 0 else { return }
    html.html("<ul class=\"forms\">\n")
    html.html(forms.written)
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
