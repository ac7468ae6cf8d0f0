internal import Diagnostics

// The rules of YAML: those of files as a whole.

extension Rule {
  static let emptyFile = Rule(
    "empty-file", .error,
    title: Trilingual(
      en: "A file says something", nl: "In een bestand staat iets",
      fr: "Un fichier contient quelque chose"),
    explanation: Trilingual(
      en: """
        A guide or fragment without a line in it would be an empty page. Write it, or remove the file until there is something \
        to say. A registry may be empty: nothing is declared in it yet.
        """,
      nl: """
        Een gids of fragment zonder inhoud zou een lege pagina geven. Schrijf de inhoud, of verwijder het bestand tot er iets \
        te zeggen valt. Een registerbestand mag leeg zijn: er is dan nog niets in opgegeven.
        """,
      fr: """
        Un guide ou un fragment sans contenu donnerait une page vide. Écrivez-le, ou supprimez le fichier tant qu'il n'y a \
        rien à dire. Un registre peut être vide : rien n'y est encore déclaré.
        """),
    example: RuleExample(
      in: .file("guides/photo/guide.yaml"),
      wrong: "«»# nog te schrijven",
      right: """
        title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
        parts:
          - id: photo
            title: {nl: Foto, fr: Photo}
            steps:
              - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
        """))

  static let notUTF8 = Rule(
    "not-utf8", .error,
    title: Trilingual(
      en: "Files are saved as UTF-8", nl: "Bestanden worden als UTF-8 opgeslagen",
      fr: "Les fichiers sont enregistrés en UTF-8"),
    explanation: Trilingual(
      en: """
        UTF-8 is how letters with accents are stored so that every program reads the same ones. In a file that is stored in \
        another way, such as Windows-1252, they come out as other signs. Save the file anew and choose 'UTF-8' as the \
        encoding; most editors show it in the status bar or in the window in which a file is saved.
        """,
      nl: """
        UTF-8 is de manier waarop letters met accenten worden bewaard, zodat elk programma dezelfde leest. In een bestand dat \
        anders is opgeslagen, bijvoorbeeld als Windows-1252, worden het andere tekens. Sla het bestand opnieuw op en kies \
        'UTF-8' als codering; de meeste editors tonen die onderaan of in het venster waarin u opslaat.
        """,
      fr: """
        UTF-8 est la façon d'enregistrer les lettres accentuées pour que tous les programmes lisent les mêmes. Dans un fichier \
        enregistré autrement, par exemple en Windows-1252, elles deviennent d'autres signes. Enregistrez à nouveau le fichier \
        en choisissant l'encodage 'UTF-8' ; la plupart des éditeurs l'affichent dans la barre d'état ou dans la fenêtre \
        d'enregistrement.
        """),
    example: RuleExample(
      in: .file("guides/photo/guide.yaml"),
      wrong: "title: {nl: Een pasfoto laten maken, fr: Une photo d'identit«\u{FFFD}»}",
      right: """
        title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
        parts:
          - id: photo
            title: {nl: Foto, fr: Photo}
            steps:
              - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
        """))

  static let controlCharacter = Rule(
    "control-character", .error,
    title: Trilingual(
      en: "A text holds only what can be seen", nl: "Een tekst bevat alleen zichtbare tekens",
      fr: "Un texte ne contient que des signes visibles"),
    explanation: Trilingual(
      en: """
        An invisible control character mostly comes along when a text is copied from a PDF or a word processor. It would break \
        the page or what a screen reader says. Delete it, with the letters around it if need be, and type them again. No-break \
        spaces and accents are fine.
        """,
      nl: """
        Een onzichtbaar stuurteken komt meestal mee wanneer een tekst uit een pdf of een tekstverwerker wordt geplakt. Het zou \
        de pagina breken, of wat een schermlezer voorleest. Wis het, zo nodig met de letters ernaast, en typ die opnieuw. \
        Vaste spaties en accenten mogen.
        """,
      fr: """
        Un caractère de contrôle invisible arrive le plus souvent avec un texte copié d'un PDF ou d'un traitement de texte. Il \
        casserait la page ou la lecture par un lecteur d'écran. Effacez-le, au besoin avec les lettres voisines, et tapez-les \
        de nouveau. Les espaces insécables et les accents sont permis.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Kom naar«\u{7}» het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: come
          do: {nl: Kom één keer naar het loket., fr: Présentez-vous une fois au guichet.}
        """))

  static let tooDeep = Rule(
    "too-deep", .error,
    title: Trilingual(
      en: "Levels stand inside one another only as deep as a reader can follow",
      nl: "Niveaus zitten niet dieper in elkaar dan een lezer kan volgen",
      fr: "Les niveaux ne s'imbriquent pas plus qu'un lecteur ne peut suivre"),
    explanation: Trilingual(
      en: """
        More than 64 levels inside one another are never meant: mostly a bracket was typed many times, or lines are indented \
        further and further. Look at the indentation of the line and of those above it.
        """,
      nl: """
        Meer dan 64 niveaus in elkaar zijn nooit de bedoeling: meestal is een haakje vele keren getypt, of springen de regels \
        steeds verder in. Bekijk de inspringing van de regel en van de regels erboven.
        """,
      fr: """
        Plus de 64 niveaux imbriqués ne sont jamais voulus : le plus souvent, un crochet a été tapé de nombreuses fois, ou les \
        lignes sont de plus en plus en retrait. Regardez le retrait de la ligne et de celles qui la précèdent.
        """),
    example: RuleExample(
      in: .file("guides/photo/guide.yaml"),
      wrong: "title: \(String(repeating: "[", count: 63))«[»\(String(repeating: "]", count: 64))",
      right: """
        title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
        parts:
          - id: photo
            title: {nl: Foto, fr: Photo}
            steps:
              - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
        """))

  static let yamlDirective = Rule(
    "yaml-directive", .error,
    title: Trilingual(
      en: "A file begins with its content", nl: "Een bestand begint met zijn inhoud",
      fr: "Un fichier commence par son contenu"),
    explanation: Trilingual(
      en: """
        A line that begins with `%` says to other programs how to read the file. gids needs none: remove the line. A remark \
        begins with `#`, and so does the line with which an editor finds its schema. A text that begins with `%` goes in \
        quotes.
        """,
      nl: """
        Een regel die met `%` begint, zegt andere programma's hoe ze het bestand moeten lezen. Voor Gids is dat niet nodig: \
        verwijder de regel. Een opmerking begint met `#`, en ook de regel waarmee een editor zijn schema vindt. Een tekst die \
        met `%` begint, staat tussen aanhalingstekens.
        """,
      fr: """
        Une ligne qui commence par `%` indique à d'autres programmes comment lire le fichier. Gids n'en a pas besoin : \
        supprimez-la. Un commentaire commence par `#`, tout comme la ligne par laquelle un éditeur trouve son schéma. Un texte \
        qui commence par `%` se met entre guillemets.
        """),
    example: RuleExample(
      in: .file("guides/photo/guide.yaml"),
      wrong: """
        «%YAML 1.2»
        ---
        title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
        parts:
          - id: photo
            title: {nl: Foto, fr: Photo}
            steps:
              - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
        """,
      right: """
        # yaml-language-server: $schema=../../../guide.schema.json
        title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
        parts:
          - id: photo
            title: {nl: Foto, fr: Photo}
            steps:
              - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
        """))

  static let yamlDocuments = Rule(
    "yaml-documents", .error,
    title: Trilingual(
      en: "A file is one document", nl: "Een bestand is één document",
      fr: "Un fichier est un seul document"),
    explanation: Trilingual(
      en: """
        A line `---` in the middle of a file begins a second document, which gids would not read. Give every guide and \
        fragment a file of its own; remove the line, or put what follows in its file. At the very top, `---` does no harm.
        """,
      nl: """
        Een regel `---` in het midden van een bestand begint een tweede document, dat Gids niet zou lezen. Geef elke gids en \
        elk fragment een eigen bestand; verwijder de regel, of zet wat erna komt in het juiste bestand. Helemaal bovenaan kan \
        `---` geen kwaad.
        """,
      fr: """
        Une ligne `---` au milieu d'un fichier commence un second document, que Gids ne lirait pas. Donnez à chaque guide et à \
        chaque fragment son propre fichier ; supprimez la ligne, ou placez la suite dans son fichier. Tout en haut, `---` ne \
        gêne pas.
        """),
    example: RuleExample(
      in: .file("guides/photo/guide.yaml"),
      wrong: """
        title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
        parts:
          - id: photo
            title: {nl: Foto, fr: Photo}
            steps:
              - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
        «---»
        title: {nl: Nog een gids, fr: Encore un guide}
        """,
      right: """
        ---
        title: {nl: Een pasfoto laten maken, fr: Faire faire une photo d'identité}
        parts:
          - id: photo
            title: {nl: Foto, fr: Photo}
            steps:
              - {id: pose, do: {nl: Kijk in de lens., fr: Regardez l'objectif.}}
        """))

  static let yamlSyntax = Rule(
    "yaml-syntax", .error,
    title: Trilingual(
      en: "Every line can be read", nl: "Elke regel kan gelezen worden",
      fr: "Chaque ligne est lisible"),
    explanation: Trilingual(
      en: """
        What stands here fits nothing that may follow the line before. Mostly a bracket, a quotation mark or the indentation \
        is wrong, on this line or on the one above. A list is written either between square brackets, `[form, map]`, or with \
        each item after `- ` on a line of its own, never both at once.
        """,
      nl: """
        Wat hier staat, past bij niets wat op de vorige regel kan volgen. Meestal klopt een haakje, een aanhalingsteken of de \
        inspringing niet, op deze regel of op de regel erboven. Een lijst staat ofwel tussen vierkante haken, `[form, map]`, \
        ofwel met elk item na `- ` op een eigen regel, nooit allebei tegelijk.
        """,
      fr: """
        Ce qui se trouve ici ne correspond à rien de ce qui peut suivre la ligne précédente. Le plus souvent, un crochet, un \
        guillemet ou le retrait est incorrect, sur cette ligne ou sur la précédente. Une liste s'écrit soit entre crochets, \
        `[form, map]`, soit avec chaque élément après `- ` sur sa propre ligne, jamais les deux à la fois.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          files: [«-» form]
        """,
      right: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          files: [form]
        """))
}
