import Publication

/// Writes who helps with a guide, in short, for the side of a wide page; nothing for a guide without contacts.
struct HelpBox {
  let guide: Guide
  let page: PageContext

  /// What has room at the side: the first contacts, which are those that the guide and the site name for help.
  private static let room = 2

  func write(into html: inout HTMLBuffer) {
    guard guide.hasHelp else { return }
    // What stands beside the content is no part of it; in a file of several languages it is, as all of them are.
    let isBeside = page.medium != .oneFile
    html.html(isBeside ? "<aside class=\"help-box\"" : "<div class=\"help-box\" role=\"group\"")
    html.attribute("aria-labelledby", page.id(PageAnchor.helpBox))
    html.html("><p class=\"block-title\"")
    html.attribute("id", page.id(PageAnchor.helpBox))
    html.html(">")
    html.text(page.words[.help])
    html.html("</p>\n")
    if !guide.contacts.isEmpty {
      html.element("ul") { html in
        for index in guide.contacts.prefix(Self.room) { write(page.publication.registry[index], into: &html) }
      }
    }
    html.html("<p><a")
    html.attribute("href", page.address(onPage: PageAnchor.help))
    html.html(">")
    html.text(page.words[.allContactDetails])
    html.html(isBeside ? "</a></p></aside>\n" : "</a></p></div>\n")
  }

  private func write(_ contact: Contact, into html: inout HTMLBuffer) {
    let phrases = ReferencePhrases(page: page)
    html.element("li") { html in
      html.html("<span class=\"contact-name\">")
      html.html(phrases.plain(contact.name).capitalised().html(links: false))
      html.html("</span>")
      for row in ContactDetails(contact, on: page).rows {
        switch row.value {
        case .phrase(let phrase):
          html.html(" ")
          html.html(phrase.html(links: true))
        case .text: break
        }
      }
    }
  }
}
