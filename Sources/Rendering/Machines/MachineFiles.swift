import Publication

/// What machines read of a site: the list of guides, the site map, the feeds, and what search engines may read.
struct MachineFiles {
  let site: SiteContext
  /// What `guides.json` says of each guide.
  let records: [[UInt8]]

  func files() -> [OutputFile] {
    let publication = site.publication
    var files = [GuideCatalogue(site: site, records: records).file(), RobotsFile(site: site).file()]
    // A draft is announced to nobody.
    if !site.isDraft, let address = publication.site.address {
      files += SiteMap(publication: publication, address: address).files()
    }
    if let feed = ChangeFeed(site) { files += publication.languageIndices.map { feed.file($0) } }
    return files
  }
}
