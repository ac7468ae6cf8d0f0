import TestSupport
import Testing

/// Whole pages as they were when somebody last read them.
@Suite struct SnapshotTests {
  @Test func `the pages of the project's own site`() throws {
    let site = try SampleSite(project: ProjectFolder.content).published()
    try expectPage(site, "index.html", "project")
    for language in ["nl", "fr"] {
      for file in ["index.html", "tr-fpp-access.html", "tr-fpp-access.md"] {
        try expectPage(site, "\(language)/\(file)", "project")
      }
    }
  }

  @Test func `the pages of a site that uses everything the format has`() throws {
    let site = try Self.everything.published()
    #expect(site.faults == [])
    try expectPage(site, "index.html", "everything")
    for file in ["guides.json", "robots.txt", "sitemap.xml", "nl/feed.xml"] {
      try expectPage(site, file, "everything")
    }
    let names = site.files.keys.sorted().joined(separator: "\n") + "\n"
    try expectSnapshot(names.withoutDigests, "everything/files.txt")
    for language in ["nl", "fr"] {
      for file in ["index.html", "resident-permit.html", "resident-permit.md", "visitor-codes.md"] {
        try expectPage(site, "\(language)/\(file)", "everything")
      }
    }
  }

  @Test func `an edition, and a draft, of that site`() throws {
    let edition = try Self.everything.published(edition: "counter")
    let draft = try Self.everything.draft()
    #expect(edition.faults == [] && draft.faults == [])
    try expectSnapshot(edition.markdown("nl", "resident-permit"), "everything/counter/nl/resident-permit.md")
    try expectSnapshot(draft.markdown("fr", "resident-permit"), "everything/draft/fr/resident-permit.md")
  }

  /// Expects a file of a site to be the one that is stored in a folder of `Tests/Snapshots`.
  private func expectPage(_ site: PublishedSite, _ path: String, _ folder: String) throws {
    try expectSnapshot((site.files[path] ?? "").withoutDigests, "\(folder)/\(path)")
  }

  private static var everything: SampleSite {
    SampleSite(project: ProjectFolder.files(below: "Tests/Fixtures/everything"))
  }
}

extension String {
  /// The text without the digests in the names of assets and in policies, which change with every line of the style.
  fileprivate var withoutDigests: String {
    replacing(/\.[0-9a-f]{10}\.(css|js)/) { ".….\($0.1)" }.replacing(/'sha256-[^']*'/, with: "'sha256-…'")
  }
}
