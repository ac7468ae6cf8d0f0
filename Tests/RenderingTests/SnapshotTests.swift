import TestSupport
import Testing

/// Whole pages as they were when somebody last read them.
@Suite struct SnapshotTests {
  @Test func `the pages of the project's own site`() throws {
    let site = try SampleSite(project: ProjectFolder.content).published()
    try expectSnapshot(site.files["index.html"] ?? "", "project/index.html")
    for language in ["nl", "fr"] {
      for file in ["index.html", "tr-fpp-access.html", "tr-fpp-access.md"] {
        try expectSnapshot(site.files["\(language)/\(file)"] ?? "", "project/\(language)/\(file)")
      }
    }
  }

  @Test func `the pages of a site that uses everything the format has`() throws {
    let site = try Self.everything.published()
    #expect(site.faults == [])
    try expectSnapshot(site.files["index.html"] ?? "", "everything/index.html")
    try expectSnapshot(site.files.keys.sorted().joined(separator: "\n") + "\n", "everything/files.txt")
    for language in ["nl", "fr"] {
      for file in ["index.html", "resident-permit.html", "resident-permit.md", "visitor-codes.md"] {
        try expectSnapshot(site.files["\(language)/\(file)"] ?? "", "everything/\(language)/\(file)")
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

  private static var everything: SampleSite {
    SampleSite(project: ProjectFolder.files(below: "Tests/Fixtures/everything"))
  }
}
