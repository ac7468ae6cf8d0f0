internal import Diagnostics

/// One rule for a person at a terminal.
///
/// ```
/// unknown-key: Only the keys of the format are written
/// error on every site
///
/// A key that gids does not know would be left out …
///
/// Wrong, in the steps of a guide:
///
///     - id: visit
///       resultaat: {nl: U krijgt een bewijs., fr: Vous recevez un reçu.}
///       ^^^^^^^^^
/// ```
struct RuleSheet {
  /// The sheet, ended by a line feed.
  let text: String

  /// The widest line of an explanation, in characters.
  private static let width = 90

  init(of rule: Rule, in language: MessageLanguage) {
    let words = ExplainWords(language: language)
    let example = rule.example
    let paragraphs = [
      "\(rule.code): \(rule.title[language])\n\(words.weight(of: rule))",
      rule.explanation[language].wrapped(to: Self.width).joined(separator: "\n"),
      words.wrong(in: example.place), Self.indented(MarkedSource(example.wrong).underlined),
      words.right, Self.indented(MarkedSource(example.right).underlined),
    ]
    text = paragraphs.joined(separator: "\n\n") + "\n"
  }

  private static func indented(_ lines: [String]) -> String {
    lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }
}

extension String {
  /// The text in lines that are no longer than a width where a word is not; only spaces and line feeds separate words.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
