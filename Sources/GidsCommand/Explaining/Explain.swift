internal import ArgumentParser
internal import Diagnostics

/// `gids explain`: what a rule asks for, and why.
struct Explain: GidsSubcommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a rule by the code that stands behind its messages in square brackets.",
    discussion: """
      Without a code it lists all rules. With --markdown it prints the page of all rules, as in docs/rules.md, or that of the one rule.
      """)

  @Argument(help: "The code of the rule, such as unknown-reference.")
  var code: String?

  @Flag(help: "Print the reference page of the rules.")
  var markdown = false

  @OptionGroup var speech: SpeechOptions

  mutating func run(on console: Console) throws {
    let language = console.language
    let rule = try code.map { try Self.rule($0, in: language) }
    switch (rule, markdown) {
    case (nil, false): try console.print(RuleList(of: RuleCatalogue.chapters, in: language).text)
    case (nil, true): try console.print(RuleReference(of: RuleCatalogue.chapters, in: language).markdown)
    case (let rule?, false): try console.print(RuleSheet(of: rule, in: language).text)
    case (let rule?, true):
      try console.print(RuleReference(of: RuleCatalogue.chapters, in: language).section(for: rule))
    }
  }

  /// - Parameter code: The code of a rule, with or without the square brackets that a message puts around it.
  /// - Throws: ``ValidationError`` in this language when there is no such rule.
  private static func rule(_ code: String, in language: MessageLanguage) throws -> Rule {
    let code = code.hasPrefix("[") && code.hasSuffix("]") ? String(code.dropFirst().dropLast()) : code
    if let rule = RuleCatalogue.rule(code) { return rule }
    let nearest = RuleCatalogue.all.map(\.code).nearest(to: code)?.offeredAsSentence(in: language)
    throw Trilingual(
      en: ["There is no rule '\(code)'.", nearest, "'gids explain' lists them all."].sentence,
      nl: ["Er is geen regel '\(code)'.", nearest, "'gids explain' somt ze allemaal op."].sentence,
      fr: ["Il n'y a pas de règle '\(code)'.", nearest, "'gids explain' les énumère toutes."].sentence
    ).error(in: language)
  }
}
