internal import Diagnostics

extension Rule {
  static let duplicateID = Rule(
    "duplicate-id", .error,
    title: Trilingual(
      en: "An id stands once in its guide", nl: "Een id komt één keer voor in een gids",
      fr: "Un identifiant n'apparaît qu'une fois dans un guide"),
    explanation: Trilingual(
      en: """
        A reference such as `<step:pay>` leads to the one step with that id, and the address of the step ends in it. Give the second step \
        or part an id of its own, such as `pay-2`. Another guide may use the same id. Where a fragment brings an id that the guide has \
        already, write `id:` below its `use:`: the ids of its steps then begin with that word.
        """,
      nl: """
        Een verwijzing als `<step:pay>` leidt naar de enige stap met die id, en het adres van de stap eindigt erop. Geef de tweede stap of \
        het tweede deel een eigen id, zoals `pay-2`. Een andere gids mag dezelfde id gebruiken. Brengt een fragment een id mee die de gids \
        al heeft, schrijf dan `id:` onder `use:`: de id's van de stappen beginnen dan met dat woord.
        """,
      fr: """
        Un renvoi comme `<step:pay>` mène à la seule étape qui porte cet identifiant, et l'adresse de l'étape se termine par lui. Donnez à \
        la seconde étape ou partie un identifiant à elle, par exemple `pay-2`. Un autre guide peut employer le même. Si un fragment apporte \
        un identifiant que le guide a déjà, écrivez `id:` sous `use:` : les identifiants de ses étapes commencent alors par ce mot.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        - id: «visit»
          do: {nl: Toon uw oude paspoort., fr: Montrez votre ancien passeport.}
        """,
      right: """
        - id: visit
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        - id: visit-2
          do: {nl: Toon uw oude paspoort., fr: Montrez votre ancien passeport.}
        """))

  static let unknownID = Rule(
    "unknown-id", .error,
    title: Trilingual(
      en: "What a key names is declared", nl: "Wat een sleutel noemt, is ergens beschreven",
      fr: "Ce qu'une clé nomme est décrit quelque part"),
    explanation: Trilingual(
      en: """
        Keys such as `by`, `at`, `figure`, `use` and `help` hold the id of something that is described elsewhere: in a file of \
        `registry/`, under `figures:`, in `fragments/`. If nothing has this id, the page would have a gap. Mend the spelling, or describe \
        the thing where the message says.
        """,
      nl: """
        Sleutels als `by`, `at`, `figure`, `use` en `help` bevatten de id van iets dat elders beschreven is: in een bestand van \
        `registry/`, onder `figures:`, in `fragments/`. Heeft niets die id, dan zou de pagina een gat vertonen. Verbeter de spelling, of \
        beschrijf het ontbrekende op de plaats die de melding noemt.
        """,
      fr: """
        Les clés comme `by`, `at`, `figure`, `use` et `help` contiennent l'identifiant de quelque chose qui est décrit ailleurs : dans un \
        fichier de `registry/`, sous `figures:`, dans `fragments/`. Si rien ne porte cet identifiant, la page aurait un vide. Corrigez \
        l'orthographe, ou décrivez ce qui manque à l'endroit que le message indique.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: fill-in
          by: «aplicant»
          do: {nl: Vul het formulier in., fr: Remplissez le formulaire.}
        """,
      right: """
        - id: fill-in
          by: applicant
          do: {nl: Vul het formulier in., fr: Remplissez le formulaire.}
        """))

  static let fragmentCycle = Rule(
    "fragment-cycle", .error,
    title: Trilingual(
      en: "A fragment does not use itself", nl: "Een fragment gebruikt zichzelf niet",
      fr: "Un fragment ne s'emploie pas lui-même"),
    explanation: Trilingual(
      en: """
        A fragment that uses itself, directly or by way of another one, would give steps without end. Take one of the uses out. To send \
        the reader back to a step, cite it: `<step:card>`.
        """,
      nl: """
        Een fragment dat zichzelf gebruikt, rechtstreeks of via een ander, zou eindeloos veel stappen geven. Haal een van die `use:` weg. \
        Wilt u de lezer naar een stap terugsturen, verwijs er dan naar: `<step:card>`.
        """,
      fr: """
        Un fragment qui s'emploie lui-même, directement ou par un autre, donnerait des étapes sans fin. Retirez un de ces `use:`. Pour \
        renvoyer le lecteur à une étape, citez-la : `<step:card>`.
        """),
    example: RuleExample(
      in: .file("fragments/sign-in.yaml"),
      wrong: """
        steps:
          - {id: card, do: {nl: Steek uw kaart in de lezer., fr: Insérez votre carte dans le lecteur.}}
          - use: «sign-in»
        """,
      right: """
        steps:
          - {id: card, do: {nl: Steek uw kaart in de lezer., fr: Insérez votre carte dans le lecteur.}}
          - id: again
            do:
              nl: Lukt het niet? Herhaal <step:card>.
              fr: Cela ne marche pas ? Répétez l'<step:card>.
        """))

  static let leftOut = Rule(
    "left-out", .error,
    title: Trilingual(
      en: "What everyone reads cites nothing that is kept for an edition",
      nl: "Wat iedereen leest, verwijst niet naar iets dat voor een editie voorbehouden is",
      fr: "Ce que tous lisent ne renvoie pas à ce qui est réservé à une édition"),
    explanation: Trilingual(
      en: """
        A step or part with `only:` is absent from the other editions, so a reference to it would lead nowhere there. Put the text that \
        cites it in a step or block with the same `only:`, or cite something that every reader has.
        """,
      nl: """
        Een stap of deel met `only:` ontbreekt in de andere edities, dus een verwijzing ernaar zou daar nergens heen leiden. Zet de tekst \
        met de verwijzing in een stap of blok met dezelfde `only:`, of verwijs naar iets dat elke lezer heeft.
        """,
      fr: """
        Une étape ou une partie avec `only:` est absente des autres éditions : un renvoi vers elle n'y mènerait nulle part. Placez le texte \
        qui la cite dans une étape ou un bloc avec le même `only:`, ou citez quelque chose que chaque lecteur a sous les yeux.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: check-data
          only: [internal]
          do: {nl: Kijk de gegevens na., fr: Vérifiez les données.}
        - id: visit
          do:
            nl: Kom naar het loket na «<step:check-data>».
            fr: Venez au guichet.
        """,
      right: """
        - id: check-data
          only: [internal]
          do: {nl: Kijk de gegevens na., fr: Vérifiez les données.}
        - id: tell
          only: [internal]
          do:
            nl: Meld het resultaat van <step:check-data>.
            fr: Communiquez le résultat de l'<step:check-data>.
        """))
}

extension Rule {
  static let guidePlacedTwice = Rule(
    "guide-placed-twice", .error,
    title: Trilingual(
      en: "A guide stands once on the home page", nl: "Een gids staat één keer op de startpagina",
      fr: "Un guide figure une seule fois sur la page d'accueil"),
    explanation: Trilingual(
      en: """
        A guide stands in one of the `groups` of `site.yaml`, or in none. A reader who finds it twice wonders whether there are two, and \
        the way from the guide back to its group must be one. Choose the group where most readers look for it. The list `guides` gives \
        the order of the guides that stand in no group.
        """,
      nl: """
        Een gids staat in één van de `groups` van `site.yaml`, of in geen enkele. Wie hem twee keer ziet, vraagt zich af of het er twee \
        zijn, en van de gids loopt één weg terug naar zijn groep. Kies de groep waar de meeste lezers hem zoeken. De lijst `guides` geeft \
        de volgorde van de gidsen die in geen groep staan.
        """,
      fr: """
        Un guide figure dans un seul des `groups` de `site.yaml`, ou dans aucun. Le lecteur qui le voit deux fois se demande s'il y en a \
        deux, et un seul chemin mène du guide à son groupe. Choisissez le groupe où la plupart des lecteurs le cherchent. La liste \
        `guides` donne l'ordre des guides qui ne figurent dans aucun groupe.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        groups:
          - {id: papers, title: {nl: Papieren, fr: Papiers}, guides: [identity-card, passport]}
          - {id: travel, title: {nl: Op reis, fr: En voyage}, guides: [«passport»]}
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        groups:
          - {id: papers, title: {nl: Papieren, fr: Papiers}, guides: [identity-card]}
          - {id: travel, title: {nl: Op reis, fr: En voyage}, guides: [passport]}
        """))
}
