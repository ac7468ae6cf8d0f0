internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Looks at how the content hangs together, after everything was resolved.
  mutating func checkStructure() {
    checkAges()
    checkHosts()
    checkFormerNames()
    checkWordings()
    checkTitles()
    checkAlternatives()
    // What was missing or wrong is absent from the manuscript: here it would look like something that nobody wrote.
    guard !manuscript.hasErrors else { return }
    checkContacts()
    checkChoices()
    checkUses()
    checkAddress()
  }

  /// Reports that nobody has said where the site is published.
  private mutating func checkAddress() {
    guard manuscript.site.address == nil, let title = manuscript.site.title?.versions.first else { return }
    report(.siteWithoutAddress, at: title.text.range)
  }

  mutating func report(_ problem: StructureProblem, at range: SourceRange) {
    report(problem as any Problem, at: range)
  }
}
