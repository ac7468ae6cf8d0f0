import Diagnostics
import Publication
import TestSupport
import Testing

/// The rules about the words of texts, as their pages show them.
@Suite struct ProseRuleTests {
  @Test(arguments: PublicationRules.prose) func `the example of a rule shows it`(rule: Rule) {
    expectExample(of: rule)
  }

  @Test(arguments: PublicationRules.prose) func `a rule is explained in every language of the messages`(rule: Rule) {
    for text in [rule.title, rule.explanation] {
      #expect(MessageLanguage.allCases.allSatisfy { !text[$0].isEmpty })
      #expect(Set(MessageLanguage.allCases.map { text[$0] }).count == 3)
    }
  }

  @Test(arguments: PublicationRules.prose) func `a message is worded in every language, and says what to do`(rule: Rule)
  {
    let outcome = SampleSite(rule.example.wrong, in: rule.example.place).run()
    let problem = outcome.diagnostics.first { $0.problem.rule == rule }?.problem
    let words = MessageLanguage.allCases.compactMap { problem?.words(in: $0) }
    #expect(Set(words).count == 3)
    #expect(words.allSatisfy { $0.help != nil && !$0.message.hasSuffix(".") })
  }

  @Test(arguments: ["content", "Tests/Fixtures/everything"])
  func `correct content is left in peace`(folder: String) {
    let outcome = SampleSite(project: ProjectFolder.files(below: folder)).run()
    let found = outcome.diagnostics.filter { PublicationRules.prose.contains($0.problem.rule) }
    #expect(found.map(\.message) == [])
  }
}
