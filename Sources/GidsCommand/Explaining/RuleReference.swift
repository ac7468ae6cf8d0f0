internal import Diagnostics

/// The reference page of the rules, such as `docs/rules.md`.
struct RuleReference {
  private let chapters: [RuleChapter]
  private let language: MessageLanguage

  init(of chapters: [RuleChapter], in language: MessageLanguage) {
    (self.chapters, self.language) = (chapters, language)
  }

  /// The whole page (CommonMark), ended by a line feed.
  var markdown: String {
    var page = "\(Self.introduction[language])\n"
    for chapter in chapters {
      page += "\n## \(chapter.title[language])\n"
      for rule in chapter.rules { page += "\n\(section(for: rule))" }
    }
    return page
  }

  /// The section of one rule, ended by a line feed. Its heading is the code, so that `#unknown-key` leads to it in every language.
  func section(for rule: Rule) -> String {
    let words = ExplainWords(language: language)
    let example = rule.example
    return [
      "### \(rule.code)", "**\(rule.title[language])** – \(words.weight(of: rule))", rule.explanation[language],
      words.wrong(in: example.place), Self.fenced(MarkedSource(example.wrong)), words.right,
      Self.fenced(MarkedSource(example.right)),
    ].joined(separator: "\n\n") + "\n"
  }

  private static func fenced(_ source: MarkedSource) -> String {
    (["```"] + source.underlined + ["```"]).joined(separator: "\n")
  }

  private static let introduction = Trilingual(
    en: """
      # The rules

      <!-- Made by `gids explain --markdown --language en > docs/rules.md`; a test compares them. Change the rules in Sources instead. -->

      Each message of gids ends with a code in square brackets. This page says for each code what is asked for, and why; \
      `gids explain <code>` shows the same on the terminal. In a wrong source `^` marks the place that the message points at; the right \
      one is the nearest that gids accepts.

      An error keeps the site from being published. A warning is very likely a fault, and a note is worth knowing; `gids check` shows \
      all of them. What a rule weighs on your site, `rules:` in `site.yaml` decides: `error`, `warning`, `note` or `off`. Where a fault \
      would make the pages wrong, the rule is an error on every site.
      """,
    nl: """
      # De regels

      <!-- Made by `gids explain --markdown --language nl > docs/regels.md`; a test compares them. Change the rules in Sources instead. -->

      Elke melding van Gids eindigt met een code tussen vierkante haken. Deze pagina zegt bij elke code wat er wordt gevraagd, en waarom; \
      `gids explain <code>` toont hetzelfde in de terminal. In een foute tekst staat `^` onder de plaats die de melding aanwijst; de goede \
      is de dichtstbijzijnde die Gids aanvaardt.

      Een fout houdt de site tegen: ze wordt niet gepubliceerd. Een waarschuwing is zeer waarschijnlijk een fout, en een opmerking is goed \
      om te weten; `gids check` toont ze allemaal. Hoe zwaar een regel op uw site weegt, bepaalt `rules:` in `site.yaml`: `error`, \
      `warning`, `note` of `off`. Waar een fout de pagina's onjuist zou maken, blijft de regel op elke site een fout.
      """,
    fr: """
      # Les règles

      <!-- Made by `gids explain --markdown --language fr > docs/regles.md`; a test compares them. Change the rules in Sources instead. -->

      Chaque message de Gids se termine par un code entre crochets. Cette page dit, pour chaque code, ce qui est demandé et pourquoi ; \
      `gids explain <code>` montre la même chose dans le terminal. Dans une source incorrecte, `^` souligne l'endroit que le message \
      désigne ; la source correcte est la plus proche que Gids accepte.

      Une erreur empêche la publication du site. Un avertissement est très probablement une faute, et une remarque est bonne à savoir ; \
      `gids check` les montre toutes. Le poids d'une règle sur votre site se décide sous `rules:` dans `site.yaml` : `error`, `warning`, \
      `note` ou `off`. Quand une faute rendrait les pages inexactes, la règle reste une erreur sur tous les sites.
      """)
}
