import Publication

/// `robots.txt` (RFC 9309): search engines may read a site that is published, and no draft.
struct RobotsFile {
  let site: SiteContext

  func file() -> OutputFile {
    var lines = ["User-agent: *", site.isDraft ? "Disallow: /" : "Allow: /"]
    if !site.isDraft, let address = site.publication.site.address {
      lines += ["", "Sitemap: \(address)\(SiteMap.path)"]
    }
    return OutputFile(path: "robots.txt", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}
