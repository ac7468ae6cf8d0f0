internal import Diagnostics

/// Rules about the files of a content folder.
extension Rule {
  static let missingSite = Rule(
    "missing-site", .error,
    title: Trilingual(
      en: "A site begins with site.yaml", nl: "Een site begint met site.yaml", fr: "Un site commence par site.yaml"),
    explanation: Trilingual(
      en: """
        `site.yaml` in the folder `content` names the site, its publisher and its languages; without it no text can be checked. A file of \
        nearly that name, such as `site.yml`, does not count. If gids looks in the wrong folder, name the right one with `--content`.
        """,
      nl: """
        `site.yaml` in de map `content` noemt de site, de uitgever en de talen; zonder dat bestand kan geen tekst worden nagekeken. Een \
        bestand dat bijna zo heet, zoals `site.yml`, telt niet mee. Zoekt Gids in de verkeerde map, noem dan de juiste met `--content`.
        """,
      fr: """
        Dans le dossier `content`, `site.yaml` nomme le site, son éditeur et ses langues ; sans ce fichier, aucun texte ne peut être \
        vérifié. Un fichier au nom voisin, comme `site.yml`, ne compte pas. Si Gids cherche dans le mauvais dossier, indiquez le bon avec \
        `--content`.
        """),
    example: RuleExample(
      in: .folder,
      wrong: """
        site.yml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        """,
      right: """
        site.yaml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        """))

  static let noGuides = Rule(
    "no-guides", .error,
    title: Trilingual(
      en: "A site has at least one guide", nl: "Een site heeft minstens één gids", fr: "Un site a au moins un guide"),
    explanation: Trilingual(
      en: """
        Each guide has a folder of its own below `guides`, whose name is the id of the guide; in it stands a file that is always called \
        `guide.yaml`. A file beside these folders is not read. Make the folder and move the file into it, or begin a first guide with the \
        lines of `docs/format.md`.
        """,
      nl: """
        Elke gids heeft een eigen map onder `guides`, met als naam de id van de gids; daarin staat een bestand dat altijd `guide.yaml` heet. \
        Een bestand naast die mappen wordt niet gelezen. Maak de map en verplaats het bestand erheen, of begin een eerste gids met de regels \
        uit `docs/format.md`.
        """,
      fr: """
        Chaque guide a son propre dossier sous `guides`, qui porte l'identifiant du guide ; il contient un fichier qui s'appelle toujours \
        `guide.yaml`. Un fichier placé à côté de ces dossiers n'est pas lu. Créez le dossier et déplacez-y le fichier, ou commencez un \
        premier guide avec les lignes de `docs/format.md`.
        """),
    example: RuleExample(
      in: .folder,
      wrong: """
        site.yaml
        guides/passport.yaml
        """,
      right: """
        site.yaml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        """))

  static let unreadableFile = Rule(
    "unreadable-file", .error,
    title: Trilingual(
      en: "Every file of the content can be read", nl: "Elk bestand van de inhoud is leesbaar",
      fr: "Chaque fichier du contenu peut être lu"),
    explanation: Trilingual(
      en: """
        What stands in a file that cannot be opened would be missing on the pages without a word. Most often the file belongs to another \
        user, or it is a shortcut to one that is gone. Ask for permission to read it, or put a copy in its place. (🔒 marks the file that \
        may not be opened.)
        """,
      nl: """
        Wat in een bestand staat dat niet opengaat, zou stilzwijgend op de pagina's ontbreken. Meestal is het van een andere gebruiker, of \
        is het een snelkoppeling naar een bestand dat weg is. Vraag het recht om het te lezen, of zet er een kopie in de plaats. (🔒 staat \
        bij het bestand dat niet mag worden geopend.)
        """,
      fr: """
        Ce qui se trouve dans un fichier qui ne s'ouvre pas manquerait dans les pages sans un mot. Le plus souvent, il appartient à un autre \
        utilisateur, ou c'est un raccourci vers un fichier disparu. Demandez le droit de le lire, ou mettez une copie à sa place. (🔒 \
        signale le fichier qui ne peut pas être ouvert.)
        """),
    example: RuleExample(
      in: .folder,
      wrong: """
        site.yaml
        🔒 «guides/passport/guide.yaml»
        guides/passport/figures/photo.svg
        """,
      right: """
        site.yaml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        """))

  static let unknownFile = Rule(
    "unknown-file", .warning,
    title: Trilingual(
      en: "Every file has a place in the content", nl: "Elk bestand heeft een plaats in de inhoud",
      fr: "Chaque fichier a sa place dans le contenu"),
    explanation: Trilingual(
      en: """
        A file that gids does not know stays out of the site: most often its name is misspelled, or a picture lies outside of the folder \
        `figures` of its guide. Notes of your own may stand anywhere if their names end in `.md` or `.txt`. If other files have to stay \
        where they are, `rules:` in `site.yaml` can switch this warning off.
        """,
      nl: """
        Een bestand dat Gids niet kent, blijft buiten de site: meestal is de naam verkeerd geschreven, of ligt een beeldbestand buiten de \
        map `figures` van zijn gids. Eigen notities mogen overal staan als hun naam eindigt op `.md` of `.txt`. Moeten andere bestanden \
        blijven waar ze zijn, dan kan `rules:` in `site.yaml` deze waarschuwing uitschakelen.
        """,
      fr: """
        Un fichier que Gids ne connaît pas reste hors du site : le plus souvent, son nom est mal écrit, ou une image se trouve hors du \
        dossier `figures` de son guide. Des notes personnelles peuvent se trouver partout si leur nom se termine par `.md` ou `.txt`. Si \
        d'autres fichiers doivent rester où ils sont, `rules:` dans `site.yaml` peut désactiver cet avertissement.
        """),
    example: RuleExample(
      in: .folder,
      wrong: """
        site.yaml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        «guides/passport/loket.docx»
        """,
      right: """
        site.yaml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        guides/passport/loket.md
        """))

  static let reservedID = Rule(
    "reserved-id", .error,
    title: Trilingual(
      en: "No guide is called index", nl: "Geen enkele gids heet index", fr: "Aucun guide ne s'appelle index"),
    explanation: Trilingual(
      en: """
        The name of a guide becomes the name of its page, and `index.html` is the home page, which gids makes itself. Give the folder \
        another name, and write it in references to the guide.
        """,
      nl: """
        De naam van een gids wordt de naam van zijn pagina, en `index.html` is de startpagina, die Gids zelf maakt. Geef de map een andere \
        naam, en pas de verwijzingen naar de gids aan.
        """,
      fr: """
        Le nom d'un guide devient celui de sa page, et `index.html` est la page d'accueil, que Gids crée lui-même. Donnez un autre nom au \
        dossier, et adaptez les renvois vers ce guide.
        """),
    example: RuleExample(
      in: .folder,
      wrong: """
        site.yaml
        «guides/index/guide.yaml»
        """,
      right: """
        site.yaml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        """))

  static let pictureName = Rule(
    "picture-name", .warning,
    title: Trilingual(
      en: "The name of a picture says which figure it is for",
      nl: "De naam van een beeldbestand zegt bij welke afbeelding het hoort",
      fr: "Le nom d'une image dit à quelle figure elle appartient"),
    explanation: Trilingual(
      en: """
        A picture belongs to a figure by its name: `photo.svg` for all languages, `photo.nl.svg` and `photo.fr.svg` for one each, \
        `photo.schematic.svg` for a drawing that stands in. Under any other name it is not shown anywhere. Write the id and the language in \
        small letters.
        """,
      nl: """
        Een beeldbestand hoort door zijn naam bij een afbeelding: `photo.svg` voor alle talen, `photo.nl.svg` en `photo.fr.svg` voor elk één \
        taal, `photo.schematic.svg` voor een tekening die voorlopig de plaats inneemt. Onder een andere naam wordt het nergens getoond. \
        Schrijf de id en de taal in kleine letters.
        """,
      fr: """
        Une image appartient à une figure par son nom : `photo.svg` pour toutes les langues, `photo.nl.svg` et `photo.fr.svg` pour une \
        langue chacune, `photo.schematic.svg` pour un dessin qui en tient lieu. Sous un autre nom, elle n'est montrée nulle part. Écrivez \
        l'identifiant et la langue en minuscules.
        """),
    example: RuleExample(
      in: .folder,
      wrong: """
        site.yaml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        «guides/passport/figures/photo.NL.svg»
        """,
      right: """
        site.yaml
        guides/passport/guide.yaml
        guides/passport/figures/photo.svg
        guides/passport/figures/photo.nl.svg
        """))
}
