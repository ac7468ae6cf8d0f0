internal import Diagnostics

// The rules of YAML: those of keys, and of what YAML has and the format has not.

extension Rule {
  static let duplicateKey = Rule(
    "duplicate-key", .error,
    title: Trilingual(
      en: "A key stands once", nl: "Een sleutel staat er één keer",
      fr: "Une clé ne figure qu'une fois"),
    explanation: Trilingual(
      en: """
        Two keys of the same name in one step, guide or entry contradict one another, and only the first would count. Remove \
        one, or give the second its right name; two actions are two steps. In another step the same key may stand again.
        """,
      nl: """
        Twee sleutels met dezelfde naam in één stap, gids of ingang spreken elkaar tegen, en alleen de eerste zou tellen. \
        Verwijder er één, of geef de tweede de juiste naam; twee handelingen zijn twee stappen. In een andere stap mag \
        dezelfde sleutel opnieuw staan.
        """,
      fr: """
        Deux clés du même nom dans une même étape, un même guide ou une même entrée se contredisent, et seule la première \
        compterait. Supprimez-en une, ou donnez à la seconde son vrai nom ; deux actions sont deux étapes. Dans une autre \
        étape, la même clé peut revenir.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          «do»: {nl: Neem een ticket., fr: Prenez un ticket.}
        """,
      right: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        - id: ticket
          do: {nl: Neem een ticket., fr: Prenez un ticket.}
        """))

  static let yamlKey = Rule(
    "yaml-key", .error,
    title: Trilingual(
      en: "A key is one word", nl: "Een sleutel is één woord",
      fr: "Une clé est un seul mot"),
    explanation: Trilingual(
      en: """
        Before a colon stands a single word: a key of the format or an id. Brackets or braces there are mostly the beginning \
        of a text that lacks its quotation marks, or were typed around the key by mistake.
        """,
      nl: """
        Voor een dubbele punt staat één woord: een sleutel van het formaat of een id. Haakjes of accolades op die plaats zijn \
        meestal het begin van een tekst zonder aanhalingstekens, of per vergissing rond de sleutel getypt.
        """,
      fr: """
        Avant un deux-points se trouve un seul mot : une clé du format ou un identifiant. Des crochets ou des accolades à cet \
        endroit sont le plus souvent le début d'un texte sans guillemets, ou ont été tapés par erreur autour de la clé.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          «[do]»: {nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          "do": {nl: Kom naar het loket., fr: Venez au guichet.}
        """))

  static let yamlAnchor = Rule(
    "yaml-anchor", .error,
    title: Trilingual(
      en: "Nothing is written once for several places, except in fragments and registries",
      nl: "Alleen fragmenten en registers schrijven iets één keer voor meer plaatsen",
      fr: "Seuls les fragments et les registres s'écrivent une fois pour plusieurs endroits"),
    explanation: Trilingual(
      en: """
        `&name` is an anchor: in other programs, `*name` elsewhere repeats what stands behind it. A reader of the source \
        cannot see such a repetition, so gids has none. Steps that several guides share go in a fragment, and names and \
        addresses in a registry. An `&` inside a text is fine.
        """,
      nl: """
        `&naam` is een anker: in andere programma's herhaalt `*naam` elders wat erachter staat. Wie de bron leest, ziet zo'n \
        herhaling niet, daarom heeft Gids ze niet. Stappen die gidsen delen, staan in een fragment; namen en adressen in een \
        register. Een `&` in een tekst mag.
        """,
      fr: """
        `&nom` est une ancre : dans d'autres programmes, `*nom` répète ailleurs ce qui la suit. Qui lit la source ne voit pas \
        cette répétition, c'est pourquoi Gids n'en a pas. Les étapes communes à plusieurs guides vont dans un fragment, les \
        noms et adresses dans un registre. Un `&` dans un texte est permis.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: «&come» {nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do: {nl: Loket Pas & Kaart is open., fr: Le guichet Pass & Carte est ouvert.}
        """))

  static let yamlAlias = Rule(
    "yaml-alias", .error,
    title: Trilingual(
      en: "A text is written out, or stands in quotes when it begins with *",
      nl: "Een tekst is voluit geschreven, of staat tussen aanhalingstekens als hij met * begint",
      fr: "Un texte est écrit en entier, ou entre guillemets s'il commence par *"),
    explanation: Trilingual(
      en: """
        `*name` at the beginning of a value repeats in other programs what stands behind `&name`. gids does not repeat: write \
        the text out, or use a fragment. A text with emphasis at its beginning goes in quotes, because of the `*`.
        """,
      nl: """
        `*naam` aan het begin van een waarde herhaalt in andere programma's wat achter `&naam` staat. Gids herhaalt niet: \
        schrijf de tekst voluit, of gebruik een fragment. Een tekst die met nadruk begint, staat vanwege de `*` tussen \
        aanhalingstekens.
        """,
      fr: """
        `*nom` au début d'une valeur répète dans d'autres programmes ce qui suit `&nom`. Gids ne répète pas : écrivez le texte \
        en entier, ou utilisez un fragment. Un texte qui commence par une mise en évidence se met entre guillemets, à cause du \
        `*`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: «*come»
        """,
      right: """
        - id: come
          do: {nl: "*Kom* naar het loket.", fr: "*Venez* au guichet."}
        """))

  static let yamlTag = Rule(
    "yaml-tag", .error,
    title: Trilingual(
      en: "A value has no type before it", nl: "Voor een waarde staat geen type",
      fr: "Une valeur n'est pas précédée d'un type"),
    explanation: Trilingual(
      en: """
        `!word` before a value tells other programs what kind of value it is. gids knows that from the key: remove it. A text \
        that begins with `!` goes in quotes; at the end of a sentence it is fine.
        """,
      nl: """
        `!woord` voor een waarde zegt andere programma's wat voor waarde het is. Gids weet dat al door de sleutel: verwijder \
        het. Een tekst die met `!` begint, staat tussen aanhalingstekens; aan het einde van een zin mag het.
        """,
      fr: """
        `!mot` devant une valeur indique à d'autres programmes de quelle sorte de valeur il s'agit. Gids le sait par la clé : \
        supprimez-le. Un texte qui commence par `!` se met entre guillemets ; à la fin d'une phrase, il est permis.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: «!text» {nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do: {nl: Kom op tijd!, fr: Venez à l'heure !}
        """))

  static let yamlMerge = Rule(
    "yaml-merge", .error,
    title: Trilingual(
      en: "The keys of a step stand in the step", nl: "De sleutels van een stap staan in de stap",
      fr: "Les clés d'une étape se trouvent dans l'étape"),
    explanation: Trilingual(
      en: """
        The key `<<` brings the keys of another place here in other programs. gids does not: what a step says stands in it, so \
        that nobody has to look elsewhere. Write the keys out, or put steps that return in a fragment and write `use:`.
        """,
      nl: """
        De sleutel `<<` haalt in andere programma's de sleutels van een andere plaats. Gids doet dat niet: wat een stap zegt, \
        staat in de stap, zodat niemand elders moet kijken. Schrijf de sleutels voluit, of zet stappen die terugkomen in een \
        fragment en schrijf `use:`.
        """,
      fr: """
        La clé `<<` va chercher dans d'autres programmes les clés d'un autre endroit. Gids ne le fait pas : ce que dit une \
        étape se trouve dans l'étape, pour que personne ne doive chercher ailleurs. Écrivez les clés en entier, ou placez les \
        étapes qui reviennent dans un fragment et écrivez `use:`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          «<<»: *visit
        """,
      right: "- use: sign-in"))
}
