import Publication

/// What machines read of a site: the list of guides, the site map, the feeds, and what search engines may read.
struct MachineFiles {
  let site: SiteContext

  /// - Parameter records: What is said of each guide, in the order of the home page.
  func catalogue(_ records: [ArraySlice<UInt8>]) -> OutputFile { GuideCatalogue(site: site, records: records).file() }

  /// All but the list of guides.
  func files() -> [OutputFile] {
    let publication = site.publication
    var files = [RobotsFile(site: site).file()]
    // A draft is announced to nobody.
    if !site.isDraft, let address = publication.site.address {
      files += SiteMap(publication: publication, address: address).files()
    }
    if let feed = ChangeFeed(site) { files += publication.languageIndices.map { feed.file($0) } }
    return files
  }
}
