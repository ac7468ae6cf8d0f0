internal import Diagnostics

extension Rule {
  static let unknownCode = Rule(
    "unknown-rule", .error,
    title: Trilingual(
      en: "Only rules that exist have a weight", nl: "Alleen bestaande regels krijgen een gewicht",
      fr: "Seules les règles qui existent reçoivent un poids"),
    explanation: Trilingual(
      en: """
        Under `rules:`, `site.yaml` says how much the faults of a rule weigh: `error`, `warning`, `note` or `off`. The key is the code of \
        the rule, which stands behind each of its messages in square brackets. A code that is misspelled would change nothing, and \
        nobody would notice.
        """,
      nl: """
        Onder `rules:` zegt `site.yaml` hoe zwaar de fouten van een regel wegen: `error`, `warning`, `note` of `off`. De sleutel is de \
        code van de regel, die achter elke melding tussen vierkante haken staat. Een verkeerd gespelde code zou niets veranderen, en \
        niemand zou het merken.
        """,
      fr: """
        Sous `rules:`, `site.yaml` indique le poids des fautes de chaque règle : `error`, `warning`, `note` ou `off`. La clé est le code \
        de la règle, qui suit chaque message entre crochets. Un code mal orthographié ne changerait rien, et personne ne le remarquerait.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        rules:
          «unverifed»: warning
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        rules:
          unverified: warning
        """))

  static let fixedWeight = Rule(
    "fixed-rule", .error,
    title: Trilingual(
      en: "A fault that would make the pages wrong stays an error",
      nl: "Een fout waardoor de pagina's niet kloppen, blijft een fout",
      fr: "Une faute qui rendrait les pages fausses reste une erreur"),
    explanation: Trilingual(
      en: """
        A missing text, a reference that leads nowhere or a number that stands twice would reach the reader. No site can lower the rules \
        that find these; it can raise any rule. To look at unfinished pages, build a draft: `gids build --draft` shows in words what is \
        missing.
        """,
      nl: """
        Een tekst die ontbreekt, een verwijzing die nergens heen leidt of een nummer dat twee keer voorkomt, zou bij de lezer \
        terechtkomen. Geen enkele site kan de regels die dat vinden lichter maken; elke regel kan wel zwaarder worden. Om onafgewerkte \
        pagina's te bekijken, maakt u een ontwerp: `gids build --draft` toont in woorden wat er ontbreekt.
        """,
      fr: """
        Un texte qui manque, un renvoi qui ne mène nulle part ou un numéro qui apparaît deux fois arriverait jusqu'au lecteur. Aucun site \
        ne peut alléger les règles qui les trouvent ; toute règle peut par contre être renforcée. Pour regarder des pages inachevées, \
        créez un projet : `gids build --draft` indique en toutes lettres ce qui manque.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        rules:
          unknown-reference: «warning»
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        rules:
          unknown-reference: error
          unverified: error
        """))
}
