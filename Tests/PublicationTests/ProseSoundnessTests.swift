import Diagnostics
import Publication
import TestSupport
import Testing

@Suite struct ProseSoundnessTests {
  private static let codes: Set<String> = [
    "typed-phone", "unregistered-phone", "typed-number", "typed-label", "avoided-wording",
    "abbreviation-not-introduced",
    "unknown-abbreviation", "untranslated", "wrong-language", "foreign-quotes", "spacing", "repeated-word",
  ]

  @Test func `the rules about words are rules of the publication`() {
    #expect(Self.codes.isSubset(of: PublicationRules.all.map(\.code)))
  }

  @Test(arguments: ["content", "Tests/Fixtures/everything"])
  func `correct content is left in peace`(folder: String) {
    let outcome = SampleSite(project: ProjectFolder.files(below: folder)).run()
    #expect(outcome.diagnostics.filter { Self.codes.contains($0.problem.code) }.map(\.message) == [])
  }
}
