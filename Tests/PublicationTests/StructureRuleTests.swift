import Diagnostics
import TestSupport
import Testing

@testable import Publication

@Suite struct StructureRuleTests {
  @Test(arguments: PublicationRules.structure)
  func `the example of a rule about structure shows it`(rule: Rule) {
    expectExample(of: rule)
  }
}
