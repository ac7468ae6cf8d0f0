import Manuscript
import Publication

/// The guides of one language that changed last, as an Atom feed (RFC 4287).
///
/// The moment of a change is the beginning of its day in UTC: writers declare days, and no clock is read.
struct ChangeFeed {
  let site: SiteContext
  let address: String
  /// Of the guides that say when they changed.
  private let changes: [Change]

  /// How many guides a feed tells of.
  private static let length = 50
  /// The file in the folder of a language.
  static let name = "feed.xml"

  /// - Returns: `nil` for a site that has no feed: a draft, or nobody has said where it is published, or when a guide changed.
  init?(_ site: SiteContext) {
    guard !site.isDraft, let address = site.publication.site.address else { return nil }
    let changed = zip(site.publication.guideIndices, site.publication.guides).compactMap { index, guide in
      guide.updated.map { Change(guide: index, id: guide.id, day: $0) }
    }
    guard !changed.isEmpty else { return nil }
    (self.site, self.address) = (site, address)
    changes = Array(changed.sorted().prefix(Self.length))
  }

  /// The last change of a guide; the latest comes first, and on one day the order is that of the ids.
  private struct Change: Comparable {
    let guide: GuideIndex
    let id: String
    let day: CalendarDate

    static func < (left: Change, right: Change) -> Bool {
      left.day == right.day ? left.id < right.id : left.day > right.day
    }
  }

  func file(_ language: LanguageIndex) -> OutputFile {
    let publication = site.publication
    let page = site.page(in: language)
    let text = TextRenderer(page: page)
    let folder = "\(address)\(publication[language])/"
    var xml = HTMLBuffer()
    xml.html("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    xml.attribute("xml:lang", publication[language].name)
    xml.html(">\n")
    xml.xml("title", "\(text.plainText(publication.site.title)) – \(page.words[.changedGuides])")
    xml.xml("id", folder + Self.name)
    if let latest = changes.first { xml.xml("updated", Self.moment(latest.day)) }
    xml.html("<author>")
    xml.xml("name", text.plainText(publication.site.publisher))
    xml.html("</author>\n")
    link("self", "application/atom+xml", folder + Self.name, publication[language], &xml)
    link("alternate", "text/html", "\(folder)index.html", publication[language], &xml)
    for change in changes {
      write(publication[change.guide], change.day, in: folder, site.page(for: change.guide, in: language), &xml)
    }
    xml.html("</feed>\n")
    return OutputFile(path: "\(publication[language])/\(Self.name)", bytes: xml.finished())
  }

  private func write(
    _ guide: Guide, _ updated: CalendarDate, in folder: String, _ page: PageContext, _ xml: inout HTMLBuffer
  ) {
    let text = TextRenderer(page: page)
    let address = "\(folder)\(guide.id).html"
    xml.html("<entry>\n")
    xml.xml("title", text.plainText(guide.title))
    xml.xml("id", address)
    xml.xml("updated", Self.moment(updated))
    link("alternate", "text/html", address, page.publication[page.language], &xml)
    if let summary = guide.summary { xml.xml("summary", text.plainText(summary)) }
    xml.html("</entry>\n")
  }

  private func link(
    _ relation: String, _ type: String, _ address: String, _ language: LanguageTag, _ xml: inout HTMLBuffer
  ) {
    xml.html("<link")
    xml.attribute("rel", relation)
    xml.attribute("type", type)
    xml.attribute("hreflang", language.name)
    xml.attribute("href", address)
    xml.html("/>\n")
  }

  private static func moment(_ date: CalendarDate) -> String { "\(date.iso8601)T00:00:00Z" }
}

extension HTMLBuffer {
  /// Appends an element of XML that holds text on one line. Control characters, which XML cannot spell, are left out.
  fileprivate mutating func xml(_ name: StaticString, _ text: String) {
    html("<")
    html(name)
    html(">")
    self.text(String(decoding: text.onOneLine.utf8.filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self))
    close(name)
  }
}
