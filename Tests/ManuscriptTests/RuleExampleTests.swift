import Diagnostics
import Manuscript
import TestSupport
import Testing

@Suite struct RuleExampleTests {
  @Test(arguments: ManuscriptRules.all)
  func `the example of a rule shows it`(rule: Rule) {
    expectExample(of: rule)
  }
}
