import Diagnostics
import Publication
import TestSupport
import Testing

/// What a writer does wrong on a first day, and the message for it as it is shown, in Dutch, French and English.
///
/// The messages stand in `Tests/Snapshots/first-day`, one page for each mistake, to be read: would you be glad to receive it?
@Suite struct FirstDayTests {
  @Test(arguments: FirstDayMistake.all)
  func `a mistake of the first day is one message that says what to type`(mistake: FirstDayMistake) throws {
    let site = SampleSite(mistake.source, in: mistake.place)
    let outcome = site.run()
    var pathfinder = Pathfinder(site.loading(), in: "content", edition: nil)
    let faults = outcome.diagnostics.filter { $0.severity != .note }.map { fault in
      var fault = fault
      if case .range(let range) = fault.place { fault.whereabouts = pathfinder.trail(to: range) }
      return fault
    }
    #expect(faults.count == 1, "\(faults.map(\.message))")
    var page = "# \(mistake.name)\n\n```yaml\n\(mistake.source)\n```\n"
    for (language, title) in [(MessageLanguage.dutch, "Nederlands"), (.french, "Français"), (.english, "English")] {
      let report = TextReport(files: outcome.files, language: language)
      page += "\n## \(title)\n\n```\n\(faults.map(report.text).joined())```\n"
    }
    try expectSnapshot(page, "first-day/\(mistake.file).md")
  }

  @Test func `there are pages for no other mistakes`() {
    let pages = ProjectFolder.files(below: "Tests/Snapshots/first-day").keys
    #expect(Set(pages) == Set(FirstDayMistake.all.map { "\($0.file).md" }))
  }
}
