import Diagnostics
import Publication
import TestSupport
import Testing

@Suite struct PublicationRuleTests {
  @Test(arguments: PublicationRules.all)
  func `the example of a rule shows it, and the nearest correct source is silent`(rule: Rule) {
    expectExample(of: rule)
  }
}
