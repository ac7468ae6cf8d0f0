import Manuscript
import Publication

/// What several kinds of page have in common.
extension HTMLBuffer {
  /// The name of the edition, when the site is one.
  mutating func edition(of page: PageContext) {
    guard let edition = page.publication.site.edition else { return }
    element("p", class: "edition") {
      $0.text(page.key(.edition) + " ")
      TextRenderer(page: page).line(edition, links: false, into: &$0)
    }
  }

  /// The places that what stands here was called before: nothing to see, but old links lead to them.
  mutating func formerAnchors(_ names: [String], on page: PageContext) {
    for name in names {
      html("<span class=\"former-id\"")
      attribute("id", page.id(name))
      html("></span>")
    }
  }

  /// The version of the guide.
  mutating func version(_ version: String, _ words: Words) {
    element("p", class: "version") { $0.text(words[.version], filling: "version", with: version) }
  }

  /// A date in words, with the date itself for machines.
  mutating func time(_ date: CalendarDate, _ words: Words) {
    html("<time")
    attribute("datetime", date.iso8601)
    html(">")
    text(DateWords.text(for: date, words))
    html("</time>")
  }
}
