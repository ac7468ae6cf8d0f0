internal import Diagnostics

/// All rules with their titles, for a person at a terminal.
struct RuleList {
  /// The list, ended by a line feed.
  let text: String

  init(of chapters: [RuleChapter], in language: MessageLanguage) {
    let width = chapters.flatMap(\.rules).map(\.code.count).max() ?? 0
    var text = ""
    for chapter in chapters {
      text += "\(chapter.title[language])\n"
      for rule in chapter.rules {
        let gap = String(repeating: " ", count: width - rule.code.count)
        text += "  \(rule.code)\(gap)  \(rule.title[language])\n"
      }
      text += "\n"
    }
    self.text = text + "\(ExplainWords(language: language).listEnd)\n"
  }
}
