internal import Diagnostics
internal import Manuscript
internal import Publication
internal import Rendering

/// All rules that any stage can find broken.
enum RuleCatalogue {
  static let all: [Rule] = ManuscriptRules.all + PublicationRules.all + TemplateRules.all
}
