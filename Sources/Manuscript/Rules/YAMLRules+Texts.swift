internal import Diagnostics

// The rules of YAML: those of texts that need quotation marks.

extension Rule {
  static let unquotedColon = Rule(
    "unquoted-colon", .error,
    title: Trilingual(
      en: "A text with a colon and a space stands in quotes",
      nl: "Een tekst met een dubbele punt en een spatie staat tussen aanhalingstekens",
      fr: "Un texte avec un deux-points et une espace est entre guillemets"),
    explanation: Trilingual(
      en: """
        A colon with a space after it separates a key from its value, also in the middle of a sentence. Put the whole \
        text in \
        quotes, or write it on lines of its own below `nl: |`. A colon without a space after it, as in a time, is fine.
        """,
      nl: """
        Een dubbele punt met een spatie erna scheidt een sleutel van zijn waarde, ook midden in een zin. Zet de hele \
        tekst \
        tussen aanhalingstekens, of schrijf hem op eigen regels onder `nl: |`. Een dubbele punt zonder spatie erna, \
        zoals in \
        een uur, mag.
        """,
      fr: """
        Un deux-points suivi d'une espace sépare une clé de sa valeur, même au milieu d'une phrase. Mettez tout le \
        texte entre \
        guillemets, ou écrivez-le sur ses propres lignes sous `nl: |`. Un deux-points sans espace après lui, comme \
        dans une \
        heure, est permis.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: Opgelet«:» kom om 9:30 naar het loket.
            fr: Venez au guichet à 9:30.
        """,
      right: """
        - id: come
          do:
            nl: Kom om 9:30 naar het loket.
            fr: "Attention : venez au guichet à 9:30."
        """))

  static let commaInBraces = Rule(
    "comma-in-braces", .error,
    title: Trilingual(
      en: "Between braces, a text with a comma stands in quotes",
      nl: "Tussen accolades staat een tekst met een komma tussen aanhalingstekens",
      fr: "Entre accolades, un texte avec une virgule est entre guillemets"),
    explanation: Trilingual(
      en: """
        Between braces a comma ends the text and begins the next key: the rest of the sentence would be lost. Put the \
        whole \
        text in quotes, or write each language on a line of its own, where commas are only commas.
        """,
      nl: """
        Tussen accolades eindigt een tekst bij de komma, en begint de volgende sleutel: de rest van de zin zou \
        verloren gaan. \
        Zet de hele tekst tussen aanhalingstekens, of schrijf elke taal op een eigen regel, waar een komma gewoon een \
        komma \
        is.
        """,
      fr: """
        Entre accolades, une virgule termine le texte et commence la clé suivante : le reste de la phrase serait \
        perdu. Mettez \
        tout le texte entre guillemets, ou écrivez chaque langue sur sa propre ligne, où une virgule n'est qu'une \
        virgule.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Kom langs, «zonder afspraak», fr: Venez sans rendez-vous}
        """,
      right: """
        - id: come
          do:
            nl: Kom langs, zonder afspraak
            fr: Venez, sans rendez-vous
        """))

  static let reservedCharacter = Rule(
    "reserved-character", .error,
    title: Trilingual(
      en: "A text that begins with a sign stands in quotes",
      nl: "Een tekst die met een leesteken begint, staat tussen aanhalingstekens",
      fr: "Un texte qui commence par un signe est entre guillemets"),
    explanation: Trilingual(
      en: """
        At the beginning of a value these signs mean something else than text: `@`, `` ` ``, `%`, `*`, `&`, `!`, `|`, \
        `>`, \
        `?`, `#`, `[`, `{` and the comma. Put the text in quotes, or below `nl: |`. Anywhere else in the text they may \
        stand.
        """,
      nl: """
        Aan het begin van een waarde betekenen deze tekens iets anders dan tekst: `@`, `` ` ``, `%`, `*`, `&`, `!`, \
        `|`, `>`, \
        `?`, `#`, `[`, `{` en de komma. Zet de tekst tussen aanhalingstekens, of onder `nl: |`. Verderop in de tekst \
        mogen ze \
        staan.
        """,
      fr: """
        Au début d'une valeur, ces signes signifient autre chose que du texte : `@`, `` ` ``, `%`, `*`, `&`, `!`, `|`, \
        `>`, \
        `?`, `#`, `[`, `{` et la virgule. Mettez le texte entre guillemets, ou sous `nl: |`. Ailleurs dans le texte, \
        ils sont \
        permis.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: «*»Kom op tijd* naar het loket.
            fr: Venez à l'heure au guichet.
        """,
      right: """
        - id: come
          do:
            nl: Kom *op tijd* naar het loket.
            fr: Venez *à l'heure* au guichet.
        """))

  static let commentInText = Rule(
    "comment-in-text", .warning,
    title: Trilingual(
      en: "A text with ' #' in it stands in quotes", nl: "Een tekst met ' #' erin staat tussen aanhalingstekens",
      fr: "Un texte qui contient ' #' est entre guillemets"),
    explanation: Trilingual(
      en: """
        A space and a `#` begin a remark, and what follows on the line is not shown to readers. This is reported where \
        the \
        remark looks like the rest of the sentence: the `#` is glued to a word, as in `#3`, or an unfinished sentence \
        goes on \
        behind it in small letters up to a full stop. Put the text in quotes; or, if it is a remark, write a space \
        after the \
        `#`, or put it on a line of its own. `rules:` in `site.yaml` can lower the rule.
        """,
      nl: """
        Een spatie en een `#` beginnen een opmerking, en wat er op die regel volgt, krijgt de lezer niet te zien. Dit \
        wordt \
        gemeld waar de opmerking op de rest van de zin lijkt: de `#` hangt vast aan een woord, zoals in `#3`, of een \
        onafgewerkte zin loopt erachter door in kleine letters, tot aan een punt. Zet de tekst tussen \
        aanhalingstekens; is het \
        toch een opmerking, schrijf dan een spatie na de `#`, of zet ze op een eigen regel. `rules:` in `site.yaml` \
        kan de \
        regel lichter maken.
        """,
      fr: """
        Une espace et un `#` commencent un commentaire, et ce qui suit sur la ligne n'est pas montré au lecteur. C'est \
        signalé \
        là où le commentaire ressemble au reste de la phrase : le `#` est collé à un mot, comme dans `#3`, ou une \
        phrase \
        inachevée continue après lui en minuscules jusqu'à un point. Mettez le texte entre guillemets ; si c'est bien \
        un \
        commentaire, écrivez une espace après le `#`, ou placez-le sur sa propre ligne. `rules:` dans `site.yaml` peut \
        alléger \
        la règle.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: Ga naar loket «#3 op de eerste verdieping.»
            fr: Allez au guichet 3 au premier étage.
        """,
      right: """
        - id: come
          do:
            nl: Ga naar het loket op de eerste verdieping # nog na te vragen
            fr: "Allez au guichet #3 au premier étage."
        """))

  static let commentInBraces = Rule(
    "comment-in-braces", .error,
    title: Trilingual(
      en: "Between braces, too, a text with ' #' in it stands in quotes",
      nl: "Ook tussen accolades staat een tekst met ' #' erin tussen aanhalingstekens",
      fr: "Entre accolades aussi, un texte qui contient ' #' est entre guillemets"),
    explanation: Trilingual(
      en: """
        A space and a `#` begin a remark up to the end of the line. Between braces the rest of the texts and the \
        closing brace \
        get lost with it. Put the text in quotes. A remark stands behind the closing brace, or on a line of its own.
        """,
      nl: """
        Een spatie en een `#` beginnen een opmerking tot aan het einde van de regel. Tussen accolades gaan de rest van \
        de \
        teksten en de sluitende accolade mee verloren. Zet de tekst tussen aanhalingstekens. Een opmerking staat \
        achter de \
        sluitende accolade, of op een eigen regel.
        """,
      fr: """
        Une espace et un `#` commencent un commentaire jusqu'à la fin de la ligne. Entre accolades, le reste des \
        textes et \
        l'accolade fermante disparaissent avec lui. Mettez le texte entre guillemets. Un commentaire se place après \
        l'accolade \
        fermante, ou sur sa propre ligne.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Ga naar loket «#»3, fr: Allez au guichet 3}
        """,
      right: """
        - id: come
          do: {nl: Ga naar loket 3, fr: Allez au guichet 3} # nog na te vragen
        """))

  static let unclosedQuote = Rule(
    "unclosed-quote", .error,
    title: Trilingual(
      en: "A quotation mark that opens a text is closed", nl: "Een aanhalingsteken dat een tekst opent, wordt gesloten",
      fr: "Un guillemet qui ouvre un texte est fermé"),
    explanation: Trilingual(
      en: """
        A text that begins with `"` or `'` ends with the same sign. Without it, the lines below become part of the \
        text. \
        Quotation marks within a text are fine, and so is an apostrophe.
        """,
      nl: """
        Een tekst die met `"` of `'` begint, eindigt met hetzelfde teken. Zonder dat worden de regels eronder een deel \
        van de \
        tekst. Aanhalingstekens binnen een tekst mogen, en een apostrof ook.
        """,
      fr: """
        Un texte qui commence par `"` ou `'` se termine par le même signe. Sans lui, les lignes suivantes deviennent \
        une \
        partie du texte. Les guillemets à l'intérieur d'un texte sont permis, et une apostrophe aussi.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: «"»Kom naar het loket.
            fr: Venez au guichet.
        """,
      right: """
        - id: come
          do:
            nl: Kom naar het 'juiste' loket.
            fr: Venez à l'accueil.
        """))

  static let textAfterQuote = Rule(
    "text-after-quote", .error,
    title: Trilingual(
      en: "What stands in quotes is the whole text", nl: "Tussen de aanhalingstekens staat de hele tekst",
      fr: "Ce qui est entre guillemets est le texte entier"),
    explanation: Trilingual(
      en: """
        When a value begins with a quotation mark, the text ends at the next one, and nothing may follow. If the marks \
        are \
        part of the sentence, put other ones around the whole: single ones around double ones. Better still, an \
        on-screen text \
        is a label: `<ui:id>` sets the marks of each language. In single quotes an apostrophe ends the text; use \
        double ones.
        """,
      nl: """
        Als een waarde met een aanhalingsteken begint, eindigt de tekst bij het volgende, en mag er niets meer komen. \
        Horen de \
        tekens bij de zin, zet dan andere rond het geheel: enkele rond dubbele. Nog beter: een tekst op het scherm is \
        een \
        label, en `<ui:id>` zet de aanhalingstekens van elke taal. Tussen enkele aanhalingstekens sluit een apostrof \
        de tekst \
        af; gebruik dubbele.
        """,
      fr: """
        Quand une valeur commence par un guillemet, le texte finit au suivant, et rien ne peut suivre. Si les \
        guillemets font \
        partie de la phrase, entourez le tout d'autres guillemets : des simples autour des doubles. Mieux encore, un \
        texte à \
        l'écran est un libellé : `<ui:id>` met les guillemets de chaque langue. Entre guillemets simples, une \
        apostrophe \
        termine le texte ; utilisez les doubles.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: "Paspoort" «staat boven het loket.»
            fr: Venez au guichet.
        """,
      right: """
        - id: come
          do:
            nl: Boven het loket staat "Paspoort".
            fr: '"Passeport" est écrit au-dessus du guichet.'
        """))

  static let unknownEscape = Rule(
    "unknown-escape", .error,
    title: Trilingual(
      en: "In double quotes, a backslash is written twice",
      nl: "Tussen dubbele aanhalingstekens schrijft u een backslash twee keer",
      fr: "Entre guillemets doubles, une barre oblique inverse s'écrit deux fois"),
    explanation: Trilingual(
      en: """
        In double quotes a backslash gives the sign after it another meaning: `\\"` is a quotation mark within the \
        text. \
        Before another letter it makes an invisible sign or nothing at all, as in the path of a folder. Write `\\\\`, \
        or use single quotes or none.
        """,
      nl: """
        Tussen dubbele aanhalingstekens geeft een backslash het teken erna een andere betekenis: `\\"` is een \
        aanhalingsteken \
        in de tekst. Voor een andere letter geeft hij een onzichtbaar teken of helemaal niets, zoals in het pad van \
        een map. Schrijf `\\\\`, of gebruik \
        enkele aanhalingstekens of geen.
        """,
      fr: """
        Entre guillemets doubles, une barre oblique inverse donne un autre sens au signe qui suit : `\\"` est un \
        guillemet \
        dans le texte. Devant une autre lettre, elle donne un signe invisible ou rien du tout, comme dans le chemin \
        d'un dossier. Écrivez `\\\\`, ou \
        utilisez des guillemets simples ou aucun.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: "Bewaar het in C:«\\d»ocumenten, en kom langs."
            fr: Enregistrez-le et venez.
        """,
      right: """
        - id: come
          do:
            nl: Bewaar het in C:\\documenten, en kom langs.
            fr: Enregistrez-le et venez.
        """))
}
