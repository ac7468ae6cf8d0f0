import Manuscript
import Publication

/// Writes what a page says in one language about an address that leads nowhere: what to do, and whom to ask.
struct NotFoundContent {
  let page: PageContext

  /// Everything inside `main` of the page of one language.
  func write(into html: inout HTMLBuffer) {
    html.element("h1") { $0.text(page.words[.notFound]) }
    writeAdvice(into: &html)
    guard !contacts.isEmpty else { return }
    html.html("<section class=\"help\" aria-labelledby=\"_help\"><h2 id=\"_help\">")
    html.text(page.words[.help])
    html.html("</h2>\n")
    writeContacts(into: &html)
    html.html("</section>\n")
  }

  /// Everything inside `main` of the page that says it in all languages.
  static func write(_ pages: [PageContext], into html: inout HTMLBuffer) {
    html.heading(.notFound, on: pages)
    for page in pages {
      let content = NotFoundContent(page: page)
      html.html("<section")
      html.attribute("lang", page.publication[page.language].name)
      html.html(">\n")
      html.element("h2") { $0.text(page.words[.languageName]) }
      content.writeAdvice(into: &html)
      content.writeContacts(into: &html)
      html.html("</section>\n")
    }
  }

  private var contacts: [RegistryIndex<Contact>] { page.publication.site.contacts }

  private func writeAdvice(into html: inout HTMLBuffer) {
    html.element("p") { $0.text(page.words[.notFoundAdvice]) }
    html.html("<p><a")
    html.attribute("href", "\(page.standing.pages ?? "")index.html")
    html.attribute("hreflang", page.publication[page.language].name)
    html.html(">")
    html.text(page.words[.allGuides])
    html.html("</a></p>\n")
  }

  private func writeContacts(into html: inout HTMLBuffer) {
    let phrases = ReferencePhrases(page: page)
    for index in contacts {
      let contact = page.publication.registry[index]
      html.html("<div class=\"contact\">\n")
      html.element("p", class: "contact-name") {
        $0.html(phrases.plain(contact.name).capitalised().html(links: false))
      }
      ContactDetails(contact, on: page).write(on: page, into: &html)
      html.html("</div>\n")
    }
  }
}
