internal import Diagnostics

// The rules of YAML: those of lines: indentation, dashes, colons, and texts of several lines.

extension Rule {
  static let tabIndentation = Rule(
    "tab-indentation", .error,
    title: Trilingual(
      en: "Lines are indented with spaces", nl: "Regels springen in met spaties",
      fr: "Les lignes sont mises en retrait par des espaces"),
    explanation: Trilingual(
      en: """
        A tab is as wide as each program pleases, so nobody could tell which line belongs below which. Indent with two spaces \
        for each level. Most editors can be told to insert spaces when the tab key is pressed. Inside a text a tab is fine.
        """,
      nl: """
        Een tab is zo breed als elk programma wil, zodat niemand zou weten welke regel onder welke hoort. Spring in met twee \
        spaties per niveau. De meeste editors kunnen spaties invoegen wanneer u op de tabtoets drukt. In een tekst mag een tab \
        wel.
        """,
      fr: """
        Une tabulation a la largeur que lui donne chaque programme : personne ne saurait quelle ligne dépend de quelle autre. \
        Utilisez deux espaces par niveau. La plupart des éditeurs peuvent insérer des espaces quand on appuie sur la touche de \
        tabulation. À l'intérieur d'un texte, une tabulation est permise.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
        «\t»do: {nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do: {nl: Kom\tnaar het loket., fr: Venez au guichet.}
        """))

  static let badIndentation = Rule(
    "bad-indentation", .error,
    title: Trilingual(
      en: "Lines that belong together begin in the same column",
      nl: "Regels die bij elkaar horen, beginnen in dezelfde kolom",
      fr: "Les lignes qui vont ensemble commencent dans la même colonne"),
    explanation: Trilingual(
      en: """
        The column in which a line begins says what it belongs to: the keys of one step stand exactly below one another, two \
        spaces further right than the dash of the step. One space too many or too few, and the line belongs nowhere. The \
        message shows the line as it should be, where that is plain.
        """,
      nl: """
        De kolom waarin een regel begint, zegt waar hij bij hoort: de sleutels van een stap staan precies onder elkaar, twee \
        spaties rechts van het streepje van de stap. Eén spatie te veel of te weinig, en de regel hoort nergens bij. De \
        melding toont de regel zoals hij moet zijn, als dat duidelijk is.
        """,
      fr: """
        La colonne dans laquelle une ligne commence indique ce dont elle dépend : les clés d'une étape se trouvent exactement \
        l'une sous l'autre, deux espaces à droite du tiret de l'étape. Une espace de trop ou de moins, et la ligne ne dépend \
        de rien. Le message montre la ligne telle qu'elle doit être, quand c'est clair.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
           «do»: {nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do:
              nl: Kom naar het loket.
              fr: Venez au guichet.
        """))

  static let misplacedDash = Rule(
    "misplaced-dash", .error,
    title: Trilingual(
      en: "A list begins below its key", nl: "Een lijst begint onder haar sleutel",
      fr: "Une liste commence sous sa clé"),
    explanation: Trilingual(
      en: """
        A dash and a space begin an item of a list. The list stands on the lines below its key, each item on its own, or after \
        the key between square brackets: `files: [form]`. Between the keys of a step there is no place for a dash.
        """,
      nl: """
        Een streepje en een spatie beginnen een item van een lijst. De lijst staat op de regels onder haar sleutel, elk item \
        apart, of na de sleutel tussen vierkante haken: `files: [form]`. Tussen de sleutels van een stap hoort geen streepje.
        """,
      fr: """
        Un tiret et une espace commencent un élément d'une liste. La liste se trouve sur les lignes sous sa clé, un élément \
        par ligne, ou après la clé entre crochets : `files: [form]`. Entre les clés d'une étape, il n'y a pas de place pour un \
        tiret.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          files: «-» form
        """,
      right: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          files:
          - form
        """))

  static let dashWithoutSpace = Rule(
    "dash-without-space", .error,
    title: Trilingual(
      en: "A dash before an item has a space after it", nl: "Na het streepje van een item staat een spatie",
      fr: "Le tiret d'un élément est suivi d'une espace"),
    explanation: Trilingual(
      en: """
        Only a dash with a space after it begins an item of a list; without the space it is part of the word, and the step \
        would be lost. A hyphen within a text needs none.
        """,
      nl: """
        Alleen een streepje met een spatie erna begint een item van een lijst; zonder spatie hoort het bij het woord, en gaat \
        de stap verloren. Een koppelteken in een tekst heeft er geen nodig.
        """,
      fr: """
        Seul un tiret suivi d'une espace commence un élément d'une liste ; sans espace, il fait partie du mot et l'étape \
        serait perdue. Un trait d'union dans un texte n'en a pas besoin.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        «-»id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do: {nl: Kom in de voor- of namiddag., fr: Venez avant-midi ou après-midi.}
        """))

  static let colonWithoutSpace = Rule(
    "colon-without-space", .error,
    title: Trilingual(
      en: "A colon after a key has a space after it", nl: "Na de dubbele punt van een sleutel staat een spatie",
      fr: "Le deux-points d'une clé est suivi d'une espace"),
    explanation: Trilingual(
      en: """
        A colon ends a key only when a space or the end of the line follows it. Without the space, key and value become one \
        word. Within a text, such as a time, nothing has to follow.
        """,
      nl: """
        Een dubbele punt sluit een sleutel alleen af als er een spatie of het einde van de regel op volgt. Zonder spatie \
        worden sleutel en waarde één woord. In een tekst, bijvoorbeeld in een uur, hoeft er niets op te volgen.
        """,
      fr: """
        Un deux-points ne termine une clé que s'il est suivi d'une espace ou de la fin de la ligne. Sans espace, la clé et la \
        valeur forment un seul mot. Dans un texte, par exemple dans une heure, rien ne doit suivre.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do«:»{nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do: {nl: Kom om 9:30 naar het loket., fr: Venez au guichet à 9:30.}
        """))

  static let missingColon = Rule(
    "missing-colon", .error,
    title: Trilingual(
      en: "A key is followed by a colon", nl: "Na een sleutel staat een dubbele punt",
      fr: "Une clé est suivie d'un deux-points"),
    explanation: Trilingual(
      en: """
        A line of a step, guide or entry is a key, a colon, a space and a value. A line without a colon is read as the rest of \
        the text above it, or not at all. A text of several lines stands below `nl: |`, each line indented further than its \
        key.
        """,
      nl: """
        Een regel van een stap, gids of ingang is een sleutel, een dubbele punt, een spatie en een waarde. Een regel zonder \
        dubbele punt wordt gelezen als het vervolg van de tekst erboven, of helemaal niet. Een tekst van meer regels staat \
        onder `nl: |`, en elke regel springt verder in dan zijn sleutel.
        """,
      fr: """
        Une ligne d'une étape, d'un guide ou d'une entrée se compose d'une clé, d'un deux-points, d'une espace et d'une \
        valeur. Une ligne sans deux-points est lue comme la suite du texte qui précède, ou pas du tout. Un texte de plusieurs \
        lignes se place sous `nl: |`, chaque ligne plus en retrait que sa clé.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          «do» {nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do: {nl: Kom naar het loket en
            zet uw handtekening., fr: Venez au guichet.}
        """))

  static let missingBar = Rule(
    "missing-bar", .error,
    title: Trilingual(
      en: "A text of several lines begins with '|'", nl: "Een tekst van meer regels begint met '|'",
      fr: "Un texte de plusieurs lignes commence par '|'"),
    explanation: Trilingual(
      en: """
        With `nl: |` the lines below are text and nothing else: colons, dashes and empty lines stay what they are. Without the \
        `|`, a line such as `Opgelet: …` is taken for a key, and lines with dashes for a list. Write `|` after the colon and \
        indent the lines of the text below it. A text that merely runs on over two lines, without such signs, can do without.
        """,
      nl: """
        Na `nl: |` zijn de regels eronder tekst en niets anders: dubbele punten, streepjes en lege regels blijven wat ze zijn. \
        Zonder `|` wordt een regel als `Opgelet: …` voor een sleutel gehouden, en worden regels met streepjes een lijst. \
        Schrijf `|` na de dubbele punt en laat de regels van de tekst eronder inspringen. Een tekst die gewoon over twee \
        regels doorloopt, zonder zulke tekens, kan zonder.
        """,
      fr: """
        Après `nl: |`, les lignes suivantes sont du texte et rien d'autre : deux-points, tirets et lignes vides restent ce \
        qu'ils sont. Sans le `|`, une ligne comme `Attention: …` est prise pour une clé, et des lignes avec des tirets pour \
        une liste. Écrivez `|` après le deux-points et mettez les lignes du texte en retrait. Un texte qui court simplement \
        sur deux lignes, sans ces signes, peut s'en passer.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl«:»
              Kom naar het loket.
              Opgelet: breng uw kaart mee.
            fr: Venez au guichet avec votre carte.
        """,
      right: """
        - id: come
          do:
            nl:
              Kom naar het loket
              en breng uw kaart mee.
            fr: |
              Venez au guichet.
              Attention : apportez votre carte.
        """))

  static let badBlockText = Rule(
    "bad-block-text", .error,
    title: Trilingual(
      en: "After '|' the line ends", nl: "Na '|' eindigt de regel",
      fr: "Après '|', la ligne s'arrête"),
    explanation: Trilingual(
      en: """
        The text that `|` announces stands on the lines below it, indented. What follows on the same line would be lost. A \
        text that itself begins with `|` or `>` goes in quotes.
        """,
      nl: """
        De tekst die `|` aankondigt, staat op de regels eronder, ingesprongen. Wat op dezelfde regel volgt, zou verloren gaan. \
        Een tekst die zelf met `|` of `>` begint, staat tussen aanhalingstekens.
        """,
      fr: """
        Le texte annoncé par `|` se trouve sur les lignes suivantes, en retrait. Ce qui suit sur la même ligne serait perdu. \
        Un texte qui commence lui-même par `|` ou `>` se met entre guillemets.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: «|» Kom naar het loket.
            fr: Venez au guichet.
        """,
      right: """
        - id: come
          do:
            nl: | # nog na te lezen
              Kom naar het loket.
            fr: Venez au guichet.
        """))

  static let joinedLines = Rule(
    "joined-lines", .warning,
    title: Trilingual(
      en: "Lines that are to stay lines stand below 'nl: |'",
      nl: "Regels die regels moeten blijven, staan onder 'nl: |'",
      fr: "Les lignes qui doivent rester des lignes se placent sous 'nl: |'"),
    explanation: Trilingual(
      en: """
        Without a `|`, and also with `>`, the lines of a text are joined by spaces. A list becomes a sentence with dashes in \
        it, and a backslash at the end of a line breaks nothing. Write `nl: |` and the lines below it, indented. If the dash \
        does belong in the sentence, write it on the same line as the word before it.
        """,
      nl: """
        Zonder `|`, en ook met `>`, worden de regels van een tekst met spaties samengevoegd. Een opsomming wordt een zin met \
        streepjes, en een backslash aan het einde van een regel breekt niets af. Schrijf `nl: |` en de regels eronder, \
        ingesprongen. Hoort het streepje wel in de zin, zet het dan op dezelfde regel als het woord ervoor.
        """,
      fr: """
        Sans `|`, et aussi avec `>`, les lignes d'un texte sont réunies par des espaces. Une liste devient une phrase avec des \
        tirets, et une barre oblique inverse en fin de ligne ne coupe rien. Écrivez `nl: |` et les lignes en dessous, en \
        retrait. Si le tiret fait bien partie de la phrase, placez-le sur la même ligne que le mot qui le précède.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: Breng dit mee
              «-» een pasfoto
              - uw kaart
            fr: Apportez une photo et votre carte.
        """,
      right: """
        - id: come
          do:
            nl: Breng een pasfoto mee - en uw
              kaart.
            fr: Apportez une photo et votre carte.
        """))
}
