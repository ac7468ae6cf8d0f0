import Manuscript
import Publication

/// The addresses of all pages, each with its twins in the other languages, for search engines.
///
/// - SeeAlso: https://www.sitemaps.org/protocol.html
struct SiteMap {
  let publication: Publication
  /// The address below which the site is published: site maps hold full addresses only.
  let address: String
  /// How much the protocol allows in one file.
  var limit = Limit()

  struct Limit {
    var addresses = 50_000
    /// In bytes.
    var size = 50 * 1024 * 1024
  }

  /// The file that `robots.txt` names.
  static let path = "sitemap.xml"

  /// The site map; where it is too long for one file, an index of several.
  func files() -> [OutputFile] {
    let maps = pieces().map { entries in
      var xml = HTMLBuffer()
      xml.html(Self.head)
      for entry in entries { xml.html(entry) }
      xml.html(Self.foot)
      return xml.finished()
    }
    guard maps.count > 1 else { return maps.map { OutputFile(path: Self.path, bytes: $0) } }
    let files = maps.enumerated().map { OutputFile(path: "sitemap-\($0 + 1).xml", bytes: $1) }
    return [index(of: files)] + files
  }

  private static let head: StaticString = """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

    """
  private static let foot: StaticString = "</urlset>\n"

  /// The entries, in as many pieces as the limit asks for.
  private func pieces() -> [[[UInt8]]] {
    var pieces: [[[UInt8]]] = [[]]
    let frame = Self.head.utf8CodeUnitCount + Self.foot.utf8CodeUnitCount
    var size = frame
    for entry in entries() {
      if let last = pieces.last, !last.isEmpty, last.count == limit.addresses || size + entry.count > limit.size {
        pieces.append([])
        size = frame
      }
      pieces[pieces.count - 1].append(entry)
      size += entry.count
    }
    return pieces
  }

  private func entries() -> [[UInt8]] {
    var entries = [entry("\(address)index.html", changed: nil, twins: [])]
    entries += self.entries(of: "index.html", changed: nil)
    for guide in publication.guides { entries += self.entries(of: "\(guide.id).html", changed: guide.updated) }
    return entries
  }

  /// The entries of a page that has the same name in the folder of each language.
  private func entries(of name: String, changed: CalendarDate?) -> [[UInt8]] {
    let twins = publication.languages.map { (language: $0, address: "\(address)\($0)/\(name)") }
    return twins.map { entry($0.address, changed: changed, twins: twins) }
  }

  private func entry(
    _ address: String, changed: CalendarDate?, twins: [(language: LanguageTag, address: String)]
  ) -> [UInt8] {
    var xml = HTMLBuffer()
    xml.html("<url><loc>")
    xml.text(address)
    xml.html("</loc>")
    if let changed {
      xml.html("<lastmod>")
      xml.text(changed.iso8601)
      xml.html("</lastmod>")
    }
    for twin in twins {
      xml.html("<xhtml:link rel=\"alternate\"")
      xml.attribute("hreflang", twin.language.name)
      xml.attribute("href", twin.address)
      xml.html("/>")
    }
    xml.html("</url>\n")
    return xml.finished()
  }

  private func index(of files: [OutputFile]) -> OutputFile {
    var xml = HTMLBuffer()
    xml.html(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """)
    for file in files {
      xml.html("<sitemap><loc>")
      xml.text(address + file.path)
      xml.html("</loc></sitemap>\n")
    }
    xml.html("</sitemapindex>\n")
    return OutputFile(path: Self.path, bytes: xml.finished())
  }
}
