import Diagnostics
import Publication
import TestSupport
import Testing

@Suite struct PublicationRuleTests {
  @Test(arguments: PublicationRules.all)
  func `the example of a rule shows it, and the nearest correct source is silent`(rule: Rule) {
    expectExample(of: rule)
  }

  @Test(arguments: PublicationRules.all)
  func `the page of a rule is written in three languages`(rule: Rule) {
    for text in [rule.title, rule.explanation] {
      #expect(Set([text.english, text.dutch, text.french]).count == 3)
      #expect(MessageLanguage.allCases.allSatisfy { !text[$0].isEmpty })
      #expect(!text.french.hasPlainSpaceBeforeSign, "\(rule.code): \(text.french)")
    }
    #expect(
      MessageLanguage.allCases.allSatisfy { !rule.title[$0].hasSuffix(".") && rule.explanation[$0].hasSuffix(".") })
  }

  @Test(arguments: PublicationRules.all)
  func `the message about a fault is written in three languages`(rule: Rule) throws {
    let faults = SampleSite(rule.example.wrong, in: rule.example.place).run(today: SampleSite.today).diagnostics
    let fault = try #require(faults.first { $0.problem.rule == rule })
    let wordings = MessageLanguage.allCases.map { fault.problem.words(in: $0) }
    #expect(Set(wordings.map(\.message)).count == 3, "\(rule.code): \(wordings.map(\.message))")
    #expect(Set(wordings.map(\.help)).count == 3, "\(rule.code): \(wordings.map(\.help))")
    let french = wordings[2].message + (wordings[2].help ?? "")
    #expect(!french.hasPlainSpaceBeforeSign, "\(rule.code): \(french)")
  }
}

extension String {
  /// Whether a sign that French sets off with a no-break space has a plain one before it.
  fileprivate var hasPlainSpaceBeforeSign: Bool {
    [" ;", " :", " ?", " !", " »", "« "].contains { contains($0) }
  }
}
