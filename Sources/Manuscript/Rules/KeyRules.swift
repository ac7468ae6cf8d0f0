public import Diagnostics

/// Rules about the keys of a file, and the kind of value under each.
extension Rule {
  public static let unknownKey = Rule(
    "unknown-key", .error,
    title: Trilingual(
      en: "Only the keys of the format are written", nl: "Alleen de sleutels van het formaat staan in een bestand",
      fr: "Seules les clés du format sont admises"),
    explanation: Trilingual(
      en: """
        A key that gids does not know would be left out of the pages without a word, so it is refused. Keys are English on every site: \
        `title`, `steps`, `result`. Look the key up in `docs/format.md`; for a Dutch or French word, the message offers the key that it \
        stands for.
        """,
      nl: """
        Een sleutel die Gids niet kent, zou stilzwijgend uit de pagina's wegblijven; daarom wordt hij geweigerd. De sleutels zijn op elke \
        site Engels: `title`, `steps`, `result`. Zoek de sleutel op in `docs/format.md`; bij een Nederlands of Frans woord noemt de \
        melding de sleutel die erbij hoort.
        """,
      fr: """
        Une clé que Gids ne connaît pas disparaîtrait des pages sans un mot ; elle est donc refusée. Les clés sont en anglais sur tous les \
        sites : `title`, `steps`, `result`. Cherchez la clé dans `docs/format.md` ; pour un mot néerlandais ou français, le message donne \
        la clé correspondante.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          «resultaat»: {nl: U krijgt een bewijs., fr: Vous recevez un reçu.}
        """,
      right: """
        - id: visit
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          result: {nl: U krijgt een bewijs., fr: Vous recevez un reçu.}
        """))

  public static let missingKey = Rule(
    "missing-key", .error,
    title: Trilingual(
      en: "What every guide, part or step needs is written",
      nl: "Wat elke gids, elk deel en elke stap nodig heeft, staat er",
      fr: "Ce qu'il faut à chaque guide, partie ou étape est écrit"),
    explanation: Trilingual(
      en: """
        Without its `id` a step cannot be cited, and without `do` it tells the reader nothing. The keys that stand in bold in \
        `docs/format.md` are needed each time, also where the rest seems clear. Of some keys, such as `label` and `text` of a field, \
        exactly one is needed.
        """,
      nl: """
        Zonder `id` kan niemand naar een stap verwijzen, en zonder `do` zegt hij de lezer niets. De sleutels die in `docs/format.md` vet \
        staan, zijn telkens nodig, ook waar de rest duidelijk lijkt. Van sommige sleutels, zoals `label` en `text` van een veld, is er \
        precies één nodig.
        """,
      fr: """
        Sans `id`, aucun renvoi ne peut mener à une étape ; sans `do`, elle ne dit rien au lecteur. Les clés en gras dans `docs/format.md` \
        sont toujours nécessaires, même quand le reste semble clair. De certaines clés, comme `label` et `text` d'un champ, il en faut \
        exactement une.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - «id»: visit
          title: {nl: Naar het loket, fr: Au guichet}
          note: {nl: Breng een pasfoto mee., fr: Apportez une photo.}
        """,
      right: """
        - id: visit
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        """))

  public static let conflictingKeys = Rule(
    "conflicting-keys", .error,
    title: Trilingual(
      en: "Of keys that exclude each other only one is written",
      nl: "Van sleutels die elkaar uitsluiten staat er maar één",
      fr: "De clés qui s'excluent, il n'y en a qu'une"),
    explanation: Trilingual(
      en: """
        A block is one thing: a text, a picture, a table or a note. With two of them gids would have to guess their order. Write two \
        blocks, each with its own dash.
        """,
      nl: """
        Een blok is één ding: een tekst, een afbeelding, een tabel of een opmerking. Staan er twee in, dan zou Gids de volgorde moeten \
        raden. Schrijf twee blokken, elk met een eigen streepje.
        """,
      fr: """
        Un bloc est une seule chose : un texte, une figure, un tableau ou une remarque. S'il y en avait deux, Gids devrait en deviner \
        l'ordre. Écrivez deux blocs, chacun avec son propre tiret.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring-photo
          do:
            - text: {nl: Breng een pasfoto mee., fr: Apportez une photo d'identité.}
              «figure»: photo
        """,
      right: """
        - id: bring-photo
          do:
            - text: {nl: Breng een pasfoto mee., fr: Apportez une photo d'identité.}
            - figure: photo
        """))

  public static let wrongType = Rule(
    "wrong-type", .error,
    title: Trilingual(
      en: "Each key has the kind of value that belongs to it",
      nl: "Bij elke sleutel staat de soort waarde die erbij hoort",
      fr: "Chaque clé a le genre de valeur qui lui convient"),
    explanation: Trilingual(
      en: """
        Some keys take one text, others a text in each language, a list, or a group of further keys. The message says what belongs here \
        and what to type. Most often a text is written once where each language needs its own.
        """,
      nl: """
        Bij sommige sleutels hoort één tekst, bij andere een tekst in elke taal, een lijst of een groep sleutels. De melding zegt wat hier \
        hoort en hoe dat eruitziet. Meestal staat er één tekst waar elke taal er een nodig heeft.
        """,
      fr: """
        Certaines clés prennent un seul texte, d'autres un texte dans chaque langue, une liste ou un groupe de clés. Le message dit ce \
        qu'il faut ici et comment l'écrire. Le plus souvent, un texte est écrit une seule fois alors que chaque langue a besoin du sien.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do: «Kom naar het loket.»
        """,
      right: """
        - id: visit
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        """))
}
