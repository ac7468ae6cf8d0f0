internal import Diagnostics

/// What CommonMark has and a text of a guide has not.
extension Rule {
  static let rawHTML = Rule(
    "raw-html", .error,
    title: Trilingual(
      en: "A text holds no HTML", nl: "Een tekst bevat geen HTML", fr: "Un texte ne contient pas de HTML"),
    explanation: Trilingual(
      en: """
        Tags such as `<b>` would not arrive in every output, and could break a page. Write `**bold**` or `*italic*`; a backslash at the end \
        of a line breaks it. For a `<` sign that looks like a tag write `\\<`. A remark to yourself stands outside the text, after `#`.
        """,
      nl: """
        Codes als `<b>` komen niet in elke uitvoer terecht en kunnen een pagina stukmaken. Schrijf `**vet**` of `*cursief*`; een backslash \
        aan het einde van een regel breekt de regel af. Voor een `<` dat op een code lijkt, schrijft u `\\<`. Een opmerking voor uzelf staat \
        buiten de tekst, na `#`.
        """,
      fr: """
        Des balises comme `<b>` n'arrivent pas dans toutes les sorties et peuvent casser une page. Écrivez `**gras**` ou `*italique*` ; une \
        barre oblique inverse en fin de ligne passe à la ligne. Pour un signe `<` qui ressemble à une balise, écrivez `\\<`. Une remarque \
        pour vous-même se met hors du texte, après `#`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring
          do:
            nl: Breng «<b>»twee</b> pasfoto's mee.
            fr: Apportez **deux** photos d'identité.
        """,
      right: """
        - id: bring
          do:
            nl: Breng **twee** pasfoto's mee, elk < 50 kB.
            fr: Apportez **deux** photos d'identité, chacune < 50 ko.
        """))

  static let imageInText = Rule(
    "image-in-text", .error,
    title: Trilingual(
      en: "A picture is shown with 'figure', not within a text",
      nl: "Een afbeelding toont u met 'figure', niet in een tekst",
      fr: "Une image se montre avec 'figure', pas dans un texte"),
    explanation: Trilingual(
      en: """
        A picture needs an alternative text in each language and a file that every output has. Describe it under `figures:` of the guide, \
        and show it with `figure: id` in a step or between two texts of a body. `<figure:id>` cites it.
        """,
      nl: """
        Een afbeelding heeft in elke taal een alternatieve tekst nodig, en een bestand dat elke uitvoer heeft. Beschrijf ze onder `figures:` \
        van de gids, en toon ze met `figure: id` in een stap of tussen twee teksten. `<figure:id>` verwijst ernaar.
        """,
      fr: """
        Une image a besoin d'un texte de remplacement dans chaque langue et d'un fichier que chaque sortie possède. Décrivez-la sous \
        `figures:` du guide, et montrez-la avec `figure: id` dans une étape ou entre deux textes. `<figure:id>` y renvoie.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring
          do:
            nl: Breng een foto mee zoals «![deze](photo.svg)».
            fr: Apportez une photo comme celle-ci.
        """,
      right: """
        - id: bring
          do:
            nl: Breng een foto mee zoals deze!
            fr: Apportez une photo comme celle-ci !
          figure: photo
        """))

  static let headingInText = Rule(
    "heading-in-text", .error,
    title: Trilingual(
      en: "A heading is a 'title', not a line of a text", nl: "Een kop is een 'title', geen regel van een tekst",
      fr: "Un intertitre est un 'title', pas une ligne d'un texte"),
    explanation: Trilingual(
      en: """
        A line that begins with `#`, or has `===` or `---` below it, becomes a heading, and a heading between the steps would upset the \
        outline of the page. Give the step or part a `title:`. For the `#` sign itself write `\\#`.
        """,
      nl: """
        Een regel die met `#` begint, of waar `===` of `---` onder staat, wordt een kop, en een kop tussen de stappen verstoort de opbouw \
        van de pagina. Geef de stap of het deel een `title:`. Voor het teken `#` zelf schrijft u `\\#`.
        """,
      fr: """
        Une ligne qui commence par `#`, ou sous laquelle se trouve `===` ou `---`, devient un intertitre, et un intertitre entre les étapes \
        dérange le plan de la page. Donnez un `title:` à l'étape ou à la partie. Pour le signe `#` lui-même, écrivez `\\#`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do:
            nl: |
              # «Aan het loket»

              Toon uw oude paspoort.
            fr: Montrez votre ancien passeport.
        """,
      right: """
        - id: visit
          title: {nl: Aan het loket, fr: Au guichet}
          do:
            nl: |
              \\# en een cijfer: zo ziet uw volgnummer eruit.
            fr: Votre numéro d'ordre commence par \\#.
        """))

  static let lineInText = Rule(
    "line-in-text", .error,
    title: Trilingual(
      en: "A text holds no dividing line", nl: "Een tekst bevat geen scheidingslijn",
      fr: "Un texte ne contient pas de ligne de séparation"),
    explanation: Trilingual(
      en: """
        A line of `***` or `---` becomes a rule across the page, which looks like the end of a step. An empty line begins a paragraph; two \
        things that belong apart are two steps, or two blocks of a body.
        """,
      nl: """
        Een regel met `***` of `---` wordt een streep over de pagina, die op het einde van een stap lijkt. Een lege regel begint een nieuwe \
        alinea; wat uit elkaar hoort, zijn twee stappen, of twee blokken.
        """,
      fr: """
        Une ligne de `***` ou de `---` devient un trait à travers la page, qui ressemble à la fin d'une étape. Une ligne vide commence un \
        paragraphe ; ce qui doit être séparé forme deux étapes, ou deux blocs.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do:
            nl: |
              Toon uw oude paspoort.

              «***»

              Betaal aan het loket.
            fr: Montrez votre ancien passeport et payez au guichet.
        """,
      right: """
        - id: visit
          do:
            nl: |
              Toon uw oude paspoort.

              Betaal – met de kaart – aan het loket.
            fr: Montrez votre ancien passeport et payez au guichet, par carte.
        """))

  static let numberedListInText = Rule(
    "numbered-list-in-text", .error,
    title: Trilingual(
      en: "Only steps have numbers", nl: "Alleen stappen hebben nummers", fr: "Seules les étapes ont des numéros"),
    explanation: Trilingual(
      en: """
        A line that begins with `1.` or `1)` becomes a numbered list, whose numbers a reader would take for those of steps. Write the actions \
        as steps, under `steps:`; other things as a list whose lines begin with `- `. A date or number at the beginning of a line is written \
        `1\\.`.
        """,
      nl: """
        Een regel die met `1.` of `1)` begint, wordt een genummerde lijst, en de lezer neemt die nummers voor nummers van stappen. Schrijf \
        handelingen als stappen, onder `steps:`; andere zaken als een lijst waarvan elke regel met `- ` begint. Een datum of getal aan het \
        begin van een regel schrijft u als `1\\.`.
        """,
      fr: """
        Une ligne qui commence par `1.` ou `1)` devient une liste numérotée, dont le lecteur prendrait les numéros pour ceux d'étapes. \
        Écrivez les actions comme des étapes, sous `steps:` ; le reste comme une liste dont chaque ligne commence par `- `. Une date ou un \
        nombre en début de ligne s'écrit `1\\.`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring
          do:
            nl: |
              Breng mee:

              «1. uw identiteitskaart»
              2. een pasfoto
            fr: Apportez votre carte d'identité et une photo.
        """,
      right: """
        - id: bring
          do:
            nl: |
              Breng mee:

              - uw identiteitskaart
              - 1 pasfoto
            fr: Apportez votre carte d'identité et 1 photo.
        """))

  static let blocksInLine = Rule(
    "blocks-in-line", .error,
    title: Trilingual(
      en: "A title, condition or cell is one paragraph", nl: "Een titel, voorwaarde of cel is één alinea",
      fr: "Un titre, une condition ou une cellule est un seul paragraphe"),
    explanation: Trilingual(
      en: """
        Titles, conditions (`when`), captions and the cells of a table stand in one line of the page, where a second paragraph or a list has \
        no room. Join the lines into one sentence, and put the rest in the text below. A `-` or `>` at the beginning makes a list or a \
        quotation: take it out.
        """,
      nl: """
        Titels, voorwaarden (`when`), bijschriften en cellen van een tabel staan op één regel van de pagina, waar geen plaats is voor een \
        tweede alinea of een lijst. Maak er één zin van, en zet de rest in de tekst eronder. Een `-` of `>` aan het begin maakt er een lijst \
        of een citaat van: haal het weg.
        """,
      fr: """
        Les titres, les conditions (`when`), les légendes et les cellules d'un tableau tiennent sur une ligne de la page, où un second \
        paragraphe ou une liste n'a pas sa place. Faites-en une phrase, et mettez le reste dans le texte en dessous. Un `-` ou un `>` au \
        début en fait une liste ou une citation : retirez-le.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          title: {nl: «"- Bezoek aan het loket"», fr: Visite au guichet}
          do: {nl: Toon uw oude paspoort., fr: Montrez votre ancien passeport.}
        """,
      right: """
        - id: visit
          title: {nl: Bezoek - aan het loket, fr: Visite - au guichet}
          do: {nl: Toon uw oude paspoort., fr: Montrez votre ancien passeport.}
        """))
}
