import Diagnostics
import Manuscript
import TestSupport
import Testing

@Suite struct YAMLRuleTests {
  @Test(arguments: ManuscriptRules.yaml.rules)
  func `the example of a rule of YAML shows it, and has a page in every language`(rule: Rule) {
    expectExample(of: rule)
    for language in MessageLanguage.allCases {
      #expect(!rule.title[language].isEmpty && !rule.title[language].hasSuffix("."), "\(rule.code)")
      #expect(rule.explanation[language].hasSuffix("."), "\(rule.code)")
    }
  }
}
