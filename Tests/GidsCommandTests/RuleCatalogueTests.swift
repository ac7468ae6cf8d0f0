import Diagnostics
import TestSupport
import Testing

@testable import GidsCommand

/// What every rule has, so that whoever meets its code can read about it in his own language.
@Suite struct RuleCatalogueTests {
  @Test func `every code stands for one rule, in small letters, digits and hyphens`() throws {
    let codes = RuleCatalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(code.wholeMatch(of: try Regex("[a-z][a-z0-9]*(-[a-z0-9]+)*")) != nil, "\(code)") }
  }

  @Test(arguments: RuleCatalogue.all) func `a rule has a title and an explanation in each language`(rule: Rule) {
    for texts in [rule.title, rule.explanation] {
      let versions = MessageLanguage.allCases.map { texts[$0] }
      #expect(Set(versions).count == versions.count)
      for version in versions { #expect(version == version.trimmed && !version.isEmpty) }
    }
    for language in MessageLanguage.allCases {
      #expect(!rule.title[language].hasSuffix("."))
      #expect(rule.title[language].count <= 90)
      #expect(rule.explanation[language].count >= 40)
      #expect(rule.explanation[language].hasSuffix(".") || rule.explanation[language].hasSuffix(".)"))
    }
  }

  @Test(arguments: RuleCatalogue.all) func `a rule shows a wrong source and a right one`(rule: Rule) {
    let wrong = MarkedSource(rule.example.wrong)
    let right = MarkedSource(rule.example.right)
    #expect(!wrong.text.isEmpty && !right.text.isEmpty)
    #expect(wrong.text != right.text)
    #expect(wrong.marks.count <= 1)
    #expect(right.marks == [], "only the wrong source has a place to point at")
  }

  @Test(arguments: RuleCatalogue.all) func `French sets no-break spaces`(rule: Rule) throws {
    // What stands between backticks is typed as the format wants it.
    let typed = try Regex("`[^`]*`")
    for text in [rule.title.french, rule.explanation.french] {
      #expect(!text.replacing(typed, with: "x").hasPlainSpaceBeforeSign, "\(text)")
    }
  }

  @Test func `every chapter has a heading in each language and holds rules`() {
    for chapter in RuleCatalogue.chapters {
      let titles = MessageLanguage.allCases.map { chapter.title[$0] }
      #expect(!titles.contains(""))
      #expect(!chapter.rules.isEmpty, "\(titles)")
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
