import Diagnostics
import Manuscript
import TestSupport
import Testing

@Suite struct SeverityRuleTests {
  @Test(arguments: ManuscriptRules.all.filter { ["unknown-rule", "fixed-rule"].contains($0.code) })
  func `the example of a rule about rules shows it`(rule: Rule) {
    expectExample(of: rule)
  }
}
