internal import Diagnostics
internal import Manuscript
internal import Publication
internal import Rendering

/// All rules that any stage can find broken.
enum RuleCatalogue {
  static let all: [Rule] = chapters.flatMap(\.rules)

  /// The same rules by what they are about.
  static let chapters: [RuleChapter] = ManuscriptRules.chapters + PublicationRules.chapters + TemplateRules.chapters

  /// The rule with a code.
  static func rule(_ code: String) -> Rule? { all.first { $0.code == code } }
}
