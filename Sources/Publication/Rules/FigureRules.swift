internal import Diagnostics

/// Pictures, tables and what stands beside a text.
extension Rule {
  static let figureNotShown = Rule(
    "figure-not-shown", .error,
    title: Trilingual(
      en: "A figure that is cited is shown", nl: "Een afbeelding waarnaar u verwijst, staat in de gids",
      fr: "Une figure citée figure dans le guide"),
    explanation: Trilingual(
      en: """
        The figure is described under `figures:`, but no step of the guide shows it, so the reference would lead nowhere. Add `figure: id` to \
        the step where the reader needs it.
        """,
      nl: """
        De afbeelding is beschreven onder `figures:`, maar geen stap van de gids toont ze; de verwijzing zou nergens heen leiden. Voeg \
        `figure: id` toe aan de stap waar de lezer ze nodig heeft.
        """,
      fr: """
        La figure est décrite sous `figures:`, mais aucune étape du guide ne la montre : le renvoi ne mènerait nulle part. Ajoutez \
        `figure: id` à l'étape où le lecteur en a besoin.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring
          do:
            nl: Breng een foto mee zoals «<figure:photo>».
            fr: Apportez une photo.
        """,
      right: """
        - id: bring
          do:
            nl: Breng een foto mee zoals <figure:photo>.
            fr: Apportez une photo comme <figure:photo>.
          figure: photo
        """))

  static let missingPicture = Rule(
    "missing-picture", .error,
    title: Trilingual(
      en: "A figure has a picture", nl: "Bij een afbeelding hoort een beeldbestand", fr: "Une figure a un fichier image"
    ),
    explanation: Trilingual(
      en: """
        Gids finds the picture of the figure `photo` by its name: `photo.png` in the folder `figures` beside the guide, or `photo.nl.png` and \
        `photo.fr.png` where the languages show different screens. Endings of png, jpg, svg, webp and gif are possible. As long as there is \
        no screenshot, a drawing `photo.schematic.svg` may stand in.
        """,
      nl: """
        Gids vindt het beeldbestand van de afbeelding `photo` aan de naam: `photo.png` in de map `figures` naast de gids, of `photo.nl.png` \
        en `photo.fr.png` als de schermen per taal verschillen. De naam mag eindigen op png, jpg, svg, webp of gif. Zolang er geen \
        schermafbeelding is, kan een tekening `photo.schematic.svg` haar plaats innemen.
        """,
      fr: """
        Gids trouve l'image de la figure `photo` par son nom : `photo.png` dans le dossier `figures` à côté du guide, ou `photo.nl.png` et \
        `photo.fr.png` si les écrans diffèrent selon la langue. Le nom peut se terminer par png, jpg, svg, webp ou gif. Tant qu'il n'y a pas \
        de capture d'écran, un dessin `photo.schematic.svg` peut en tenir lieu.
        """),
    example: RuleExample(in: .pictures, wrong: "form.png", right: "photo.png"))

  static let unreadablePicture = Rule(
    "unreadable-picture", .error,
    title: Trilingual(
      en: "A picture can be read, and states its size",
      nl: "Een beeldbestand is leesbaar en vermeldt zijn afmetingen",
      fr: "Une image est lisible et indique ses dimensions"),
    explanation: Trilingual(
      en: """
        The file is damaged, is of another type than its name says, or is a drawing that does not state its size. Save it anew as png, jpg, \
        svg, webp or gif. An svg drawing needs `width` and `height`, or a `viewBox`.
        """,
      nl: """
        Het bestand is beschadigd, is van een ander type dan zijn naam zegt, of is een tekening die haar afmetingen niet vermeldt. Bewaar het \
        opnieuw als png, jpg, svg, webp of gif. Een svg-tekening heeft `width` en `height` nodig, of een `viewBox`.
        """,
      fr: """
        Le fichier est endommagé, n'est pas du type que son nom annonce, ou est un dessin qui n'indique pas ses dimensions. Enregistrez-le à \
        nouveau en png, jpg, svg, webp ou gif. Un dessin svg a besoin de `width` et `height`, ou d'un `viewBox`.
        """),
    example: RuleExample(
      in: .file("guides/passport/figures/photo.svg"),
      wrong: """
        <svg xmlns="http://www.w3.org/2000/svg" width="100%"><circle r="9"/></svg>
        """,
      right: """
        <svg xmlns="http://www.w3.org/2000/svg" width="100%" viewBox="0 0 40 30"><circle r="9"/></svg>
        """))

  static let pictureLanguage = Rule(
    "picture-language", .warning,
    title: Trilingual(
      en: "A picture of one language has one of each", nl: "Een beeldbestand per taal is er voor elke taal",
      fr: "Une image par langue existe dans chaque langue"),
    explanation: Trilingual(
      en: """
        Readers of the other language get this picture, with a line that says in which language it is. Add the picture of that language, or \
        rename the file to `photo.png` if it holds no words. The warning may stay as long as a screenshot is still to be made; `rules:` in \
        `site.yaml` can lower it.
        """,
      nl: """
        Lezers van de andere taal krijgen deze afbeelding te zien, met een regel die zegt in welke taal ze is. Voeg het beeldbestand van die \
        taal toe, of noem het bestand `photo.png` als er geen woorden op staan. De waarschuwing mag blijven zolang de schermafbeelding nog \
        gemaakt moet worden; `rules:` in `site.yaml` kan haar lichter maken.
        """,
      fr: """
        Les lecteurs de l'autre langue reçoivent cette image, avec une ligne qui dit dans quelle langue elle est. Ajoutez l'image de cette \
        langue, ou nommez le fichier `photo.png` s'il ne contient pas de mots. L'avertissement peut rester tant que la capture d'écran est \
        à faire ; `rules:` dans `site.yaml` peut l'alléger.
        """),
    example: RuleExample(in: .pictures, wrong: "photo.nl.png", right: "photo.nl.png\nphoto.fr.png"))

  static let calloutOutside = Rule(
    "callout-outside", .error,
    title: Trilingual(
      en: "A call-out lies inside its picture", nl: "Een aanduiding ligt binnen de afbeelding",
      fr: "Un repère se trouve à l'intérieur de l'image"),
    explanation: Trilingual(
      en: """
        `area:` gives the left edge, the top, the width and the height in per cent of the picture. Left and width together, and top and \
        height together, may be 100 at most, and the rectangle needs a width and a height.
        """,
      nl: """
        `area:` geeft de linkerrand, de bovenrand, de breedte en de hoogte in procent van de afbeelding. Links en breedte samen, en boven en \
        hoogte samen, zijn hoogstens 100, en de rechthoek heeft een breedte en een hoogte nodig.
        """,
      fr: """
        `area:` donne le bord gauche, le bord supérieur, la largeur et la hauteur en pour cent de l'image. Gauche et largeur ensemble, haut \
        et hauteur ensemble, font 100 au plus, et le rectangle a besoin d'une largeur et d'une hauteur.
        """),
    example: RuleExample(
      in: .file("guides/passport/guide.yaml"),
      wrong: """
        title: {nl: Een paspoort aanvragen, fr: Demander un passeport}
        figures:
          photo:
            alt: {nl: Een pasfoto, fr: Une photo d'identité}
            callouts: [{area: «[60, 10, 50, 30]», text: {nl: Het gezicht, fr: Le visage}}]
            verified: 2026-11-23
        parts:
          - id: request
            title: {nl: Aanvraag, fr: Demande}
            steps:
              - {id: bring, do: {nl: Breng een foto mee., fr: Apportez une photo.}, figure: photo}
        """,
      right: """
        title: {nl: Een paspoort aanvragen, fr: Demander un passeport}
        figures:
          photo:
            alt: {nl: Een pasfoto, fr: Une photo d'identité}
            callouts: [{area: [60, 10, 40, 30], text: {nl: Het gezicht, fr: Le visage}}]
            verified: 2026-11-23
        parts:
          - id: request
            title: {nl: Aanvraag, fr: Demande}
            steps:
              - {id: bring, do: {nl: Breng een foto mee., fr: Apportez une photo.}, figure: photo}
        """))

  static let rowLength = Rule(
    "row-length", .error,
    title: Trilingual(
      en: "A row has as many cells as the table has columns", nl: "Een rij heeft evenveel cellen als de tabel kolommen",
      fr: "Une ligne a autant de cellules que le tableau a de colonnes"),
    explanation: Trilingual(
      en: """
        A cell too few moves all the cells after it under the wrong heading. Give the row the cells that it lacks, or remove those that are \
        too many. A cell that says nothing gets a dash: `{nl: –, fr: –}`.
        """,
      nl: """
        Met een cel te weinig staan alle cellen erna onder het verkeerde opschrift. Geef de rij de cellen die ontbreken, of haal weg wat te \
        veel is. Een cel die niets zegt, krijgt een streepje: `{nl: –, fr: –}`.
        """,
      fr: """
        Avec une cellule de moins, toutes les suivantes se trouvent sous le mauvais intitulé. Donnez à la ligne les cellules qui lui \
        manquent, ou retirez celles qui sont de trop. Une cellule qui ne dit rien reçoit un tiret : `{nl: –, fr: –}`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: pay
          do:
            - table:
                columns: [{nl: Termijn, fr: Délai}, {nl: Prijs, fr: Prix}]
                rows:
                  - «[{nl: gewoon, fr: normal}]»
                  - [{nl: dringend, fr: urgent}, {nl: het dubbele, fr: le double}]
        """,
      right: """
        - id: pay
          do:
            - table:
                columns: [{nl: Termijn, fr: Délai}, {nl: Prijs, fr: Prix}]
                rows:
                  - [{nl: gewoon, fr: normal}, {nl: –, fr: –}]
                  - [{nl: dringend, fr: urgent}, {nl: het dubbele, fr: le double}]
        """))
}
