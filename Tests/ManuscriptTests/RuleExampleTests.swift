import Diagnostics
import Manuscript
import TestSupport
import Testing

@Suite struct RuleExampleTests {
  // The rules without a page yet are told by `RuleCatalogueTests`.
  @Test(arguments: ManuscriptRules.all.filter { !$0.title.english.isEmpty })
  func `the example of a rule shows it`(rule: Rule) {
    expectExample(of: rule)
  }
}
