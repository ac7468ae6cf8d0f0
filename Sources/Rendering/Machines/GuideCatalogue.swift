import Manuscript
import Publication

/// `guides.json`: all guides with their steps, numbers and addresses, in a shape that stays. `docs/guides-json.md` describes it to people, and
/// ``schema`` to machines.
public struct GuideCatalogue: Sendable {
  /// The version of the shape. It grows when a key changes its meaning or goes; a new key is no new version.
  public static let version = 1
  /// The file below the site's root.
  static let path = "guides.json"

  let site: SiteContext
  /// What is said of each guide, in the order of the home page.
  let records: [ArraySlice<UInt8>]

  func file() -> OutputFile {
    let (publication, declared) = (site.publication, site.publication.site)
    let texts = publication.languageIndices.map { TextRenderer(page: site.page(in: $0)) }
    var json = JSONBuffer()
    json.object { json in
      json.member("version", Self.version)
      json.member("languages", publication.languages.map(\.name))
      if let address = declared.address { json.member("address", address) }
      if site.isDraft {
        json.name("draft")
        json.bool(true)
      }
      json.name("title")
      json.localised(publication) { texts[$0.index].plainText(declared.title) }
      json.name("publisher")
      json.localised(publication) { texts[$0.index].plainText(declared.publisher) }
      if let edition = declared.edition {
        json.name("edition")
        json.localised(publication) { texts[$0.index].plainText(edition) }
      }
      json.name("guides")
      json.array(records) { record, json in
        json.lineFeed()
        json.json(record)
      }
    }
    return OutputFile(path: Self.path, bytes: json.bytes + [UInt8(ascii: "\n")])
  }
}
