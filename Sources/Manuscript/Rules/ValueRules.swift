public import Diagnostics

/// Rules about values that are no texts: ids, dates, numbers, words to choose from, lists.
extension Rule {
  public static let badID = Rule(
    "bad-id", .error,
    title: Trilingual(
      en: "An id is made of small letters, digits and hyphens",
      nl: "Een id bestaat uit kleine letters, cijfers en koppeltekens",
      fr: "Un identifiant se compose de minuscules, de chiffres et de traits d'union"),
    explanation: Trilingual(
      en: """
        Ids become names of pages and addresses of steps, which have to work on every server and are the same in all languages. Capitals, \
        accents, spaces and underscores are not safe there. Readers never see an id as text, so a plain word will do. The folders of guides \
        and the files of fragments have ids as their names, too.
        """,
      nl: """
        Id's worden namen van pagina's en adressen van stappen; die moeten op elke server werken en zijn in alle talen gelijk. Hoofdletters, \
        accenten, spaties en lage streepjes zijn daar niet veilig. De lezer ziet een id nooit als tekst, dus een eenvoudig woord volstaat. \
        Ook de mappen van gidsen en de bestanden van fragmenten hebben een id als naam.
        """,
      fr: """
        Les identifiants deviennent des noms de pages et des adresses d'étapes, qui doivent fonctionner sur tout serveur et sont les mêmes \
        dans toutes les langues. Majuscules, accents, espaces et traits de soulignement n'y sont pas sûrs. Le lecteur ne voit jamais un \
        identifiant comme texte : un mot simple suffit. Les dossiers des guides et les fichiers des fragments portent eux aussi un \
        identifiant.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: «Bezoek_loket»
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        """,
      right: """
        - id: bezoek-loket-2
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        """))

  public static let badDate = Rule(
    "bad-date", .error,
    title: Trilingual(
      en: "A date is written as year, month and day", nl: "Een datum is een jaar, een maand en een dag",
      fr: "Une date s'écrit année, mois, jour"),
    explanation: Trilingual(
      en: """
        `05/06/2026` is the fifth of June to one reader and the sixth of May to another, so a date is written `2026-06-05`, with all its \
        zeros. The pages show it in the words of each language. A day that does not exist, such as 30 February, is refused as well.
        """,
      nl: """
        `05/06/2026` is voor de ene lezer vijf juni en voor de andere zes mei; daarom wordt een datum geschreven als `2026-06-05`, met alle \
        nullen. De pagina's tonen hem in de woorden van elke taal. Ook een dag die niet bestaat, zoals 30 februari, wordt geweigerd.
        """,
      fr: """
        `05/06/2026` est le cinq juin pour l'un et le six mai pour l'autre ; une date s'écrit donc `2026-06-05`, avec tous ses zéros. Les \
        pages la montrent dans les mots de chaque langue. Un jour qui n'existe pas, comme le 30 février, est refusé aussi.
        """),
    example: RuleExample(
      in: .file("registry/links.yaml"),
      wrong: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: "https://www.example.org/"
          verified: «23/11/2026»
        """,
      right: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: "https://www.example.org/"
          verified: {nl: 2026-11-23, fr: 2026-11-24}
        """))

  public static let badNumber = Rule(
    "bad-number", .error,
    title: Trilingual(
      en: "A number is whole and lies within its range", nl: "Een getal is geheel en ligt binnen zijn grenzen",
      fr: "Un nombre est entier et reste dans ses limites"),
    explanation: Trilingual(
      en: """
        The place of a call-out is told in per cent of the picture, so that it stays right however large the picture is shown. Each of its \
        four numbers is a whole number from 0 to 100, without `%` and without a comma.
        """,
      nl: """
        De plaats van een aanduiding wordt gegeven in procent van de afbeelding, zodat ze klopt hoe groot de afbeelding ook wordt getoond. \
        Elk van de vier getallen is een geheel getal van 0 tot 100, zonder `%` en zonder komma.
        """,
      fr: """
        La place d'un repère est donnée en pour cent de la figure, pour rester juste quelle que soit la taille de la figure à l'écran. \
        Chacun des quatre nombres est un entier de 0 à 100, sans `%` et sans virgule.
        """),
    example: Self.callout(wrong: "[10, «60%», 50, 30]", right: "[10, 60, 50, 30]"))

  public static let wrongCount = Rule(
    "wrong-count", .error,
    title: Trilingual(
      en: "The place of a call-out is four numbers", nl: "De plaats van een aanduiding is vier getallen",
      fr: "La place d'un repère tient en quatre nombres"),
    explanation: Trilingual(
      en: """
        `area` tells where a call-out lies on its picture: left, top, width and height, in per cent and in this order. With fewer or more \
        numbers nobody can tell which is which.
        """,
      nl: """
        `area` zegt waar een aanduiding op de afbeelding ligt: links, boven, breedte en hoogte, in procent en in die volgorde. Met minder \
        of meer getallen weet niemand welk getal wat is.
        """,
      fr: """
        `area` dit où se trouve un repère sur la figure : gauche, haut, largeur et hauteur, en pour cent et dans cet ordre. Avec moins ou \
        plus de nombres, personne ne sait lequel est lequel.
        """),
    example: Self.callout(wrong: "«[10, 60, 50]»", right: "[10, 60, 50, 30]"))

  /// A guide with a call-out on its picture.
  private static func callout(wrong: String, right: String) -> RuleExample {
    func guide(_ area: String) -> String {
      """
      title: {nl: Een paspoort aanvragen, fr: Demander un passeport}
      figures:
        photo:
          alt: {nl: Een pasfoto, fr: Une photo d'identité}
          verified: 2026-11-23
          callouts:
            - {area: \(area), text: {nl: neutrale achtergrond, fr: fond neutre}}
      parts:
        - id: request
          title: {nl: Aanvraag, fr: Demande}
          steps:
            - id: bring-photo
              figure: photo
              do: {nl: Breng een pasfoto mee., fr: Apportez une photo d'identité.}
      """
    }
    return RuleExample(in: .file("guides/passport/guide.yaml"), wrong: guide(wrong), right: guide(right))
  }

  public static let badValue = Rule(
    "bad-value", .error,
    title: Trilingual(
      en: "Where a few words are possible, one of them is written",
      nl: "Waar enkele woorden mogelijk zijn, staat een daarvan",
      fr: "Quand quelques mots sont possibles, l'un d'eux est écrit"),
    explanation: Trilingual(
      en: """
        Some keys choose between a few possibilities, such as `numbering`: `ordinal`, `decimal`, `letters` or `none`. These words are \
        English on every site; readers never see them. The message lists what is possible.
        """,
      nl: """
        Sommige sleutels kiezen tussen enkele mogelijkheden, zoals `numbering`: `ordinal`, `decimal`, `letters` of `none`. Die woorden zijn \
        op elke site Engels; de lezer ziet ze nooit. De melding somt op wat mogelijk is.
        """,
      fr: """
        Certaines clés choisissent entre quelques possibilités, comme `numbering` : `ordinal`, `decimal`, `letters` ou `none`. Ces mots \
        sont en anglais sur tous les sites ; le lecteur ne les voit jamais. Le message énumère ce qui est possible.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: gather-papers
          do: {nl: "Leg klaar, in om het even welke volgorde:", fr: "Préparez, dans n'importe quel ordre:"}
          numbering: «nee»
          steps:
            - {id: old-card, do: {nl: uw oude kaart, fr: votre ancienne carte}}
            - {id: new-photo, do: {nl: een pasfoto, fr: une photo d'identité}}
        """,
      right: """
        - id: gather-papers
          do: {nl: "Leg klaar, in om het even welke volgorde:", fr: "Préparez, dans n'importe quel ordre:"}
          numbering: none
          steps:
            - {id: old-card, do: {nl: uw oude kaart, fr: votre ancienne carte}}
            - {id: new-photo, do: {nl: een pasfoto, fr: une photo d'identité}}
        """))

  public static let emptyList = Rule(
    "empty-list", .error,
    title: Trilingual(
      en: "A list that is written has items", nl: "Een lijst die er staat, heeft onderdelen",
      fr: "Une liste écrite a des éléments"),
    explanation: Trilingual(
      en: """
        An empty list says that something belongs here and does not say what: the page would have a heading with nothing below it. Write \
        the items, or remove the key until there are some.
        """,
      nl: """
        Een lege lijst zegt dat hier iets hoort, maar niet wat: op de pagina zou een kopje staan met niets eronder. Vul de onderdelen in, of \
        laat de sleutel weg tot ze er zijn.
        """,
      fr: """
        Une liste vide dit qu'il faut quelque chose ici sans dire quoi : la page aurait un titre et rien en dessous. Écrivez les éléments, \
        ou supprimez la clé tant qu'il n'y en a pas.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: fill-in
          do: {nl: Vul het formulier in., fr: Remplissez le formulaire.}
          files: «[]»
        """,
      right: """
        - id: fill-in
          do: {nl: Vul het formulier in., fr: Remplissez le formulaire.}
          files: [form]
        """))
}
