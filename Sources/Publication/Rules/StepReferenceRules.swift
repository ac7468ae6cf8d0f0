internal import Diagnostics

extension Rule {
  static let reverseRange = Rule(
    "reverse-range", .error,
    title: Trilingual(
      en: "A range of steps runs forwards", nl: "Een reeks stappen loopt vooruit",
      fr: "Une suite d'étapes va de l'avant"),
    explanation: Trilingual(
      en: """
        `<steps:first..last>` shows the numbers from the first step to the last. If the steps were moved since, the range would read “steps 4 \
        to 2”. Turn it round, or look whether it still names the steps that you mean.
        """,
      nl: """
        `<steps:eerste..laatste>` toont de nummers van de eerste tot de laatste stap. Zijn de stappen intussen verplaatst, dan zou er \
        “stappen 4 tot 2” staan. Draai de reeks om, of kijk na of ze nog de stappen noemt die u bedoelt.
        """,
      fr: """
        `<steps:debut..fin>` montre les numéros de la première à la dernière étape. Si les étapes ont été déplacées entre-temps, on \
        lirait « étapes 4 à 2 ». Inversez la suite, ou vérifiez qu'elle nomme encore les étapes voulues.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: choose-day
          do: {nl: Kies een dag., fr: Choisissez un jour.}
        - id: enter-name
          do: {nl: Vul uw naam in., fr: Indiquez votre nom.}
        - id: second-person
          do:
            nl: Herhaal «<steps:enter-name..choose-day>» voor wie meekomt.
            fr: Répétez cela pour la personne qui vous accompagne.
        """,
      right: """
        - id: choose-day
          do: {nl: Kies een dag., fr: Choisissez un jour.}
        - id: enter-name
          do: {nl: Vul uw naam in., fr: Indiquez votre nom.}
        - id: second-person
          do:
            nl: Herhaal <steps:choose-day..enter-name> voor wie meekomt.
            fr: Répétez les <steps:choose-day..enter-name> pour la personne qui vous accompagne.
        """))

  static let rangeAcrossLists = Rule(
    "range-across-lists", .error,
    title: Trilingual(
      en: "A range of steps stays in one list", nl: "Een reeks stappen blijft binnen één lijst",
      fr: "Une suite d'étapes reste dans une même liste"),
    explanation: Trilingual(
      en: """
        From a step to a substep, or from one part to another, there is no row of numbers to read along. Cite the steps one by one: \
        `<steps:form,name>`, or each with its own `<step:id>`.
        """,
      nl: """
        Van een stap naar een onderliggende stap, of van het ene deel naar het andere, loopt geen doorlopende nummering. Verwijs naar de \
        stappen één voor één: `<steps:form,name>`, of elk met zijn eigen `<step:id>`.
        """,
      fr: """
        D'une étape à une sous-étape, ou d'une partie à une autre, il n'y a pas de numérotation continue. Citez les étapes une à une : \
        `<steps:form,name>`, ou chacune avec son propre `<step:id>`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: form
          do: {nl: Vul het formulier in., fr: Remplissez le formulaire.}
          steps:
            - {id: name, do: {nl: Begin met uw naam., fr: Commencez par votre nom.}}
        - id: check
          do:
            nl: Kijk «<steps:form..name>» nog eens na.
            fr: Vérifiez le tout.
        """,
      right: """
        - id: form
          do: {nl: Vul het formulier in., fr: Remplissez le formulaire.}
          steps:
            - {id: name, do: {nl: Begin met uw naam., fr: Commencez par votre nom.}}
        - id: check
          do:
            nl: Kijk <steps:form,name> nog eens na.
            fr: Vérifiez les <steps:form,name>.
        """))

  static let stepsAcrossParts = Rule(
    "steps-across-parts", .error,
    title: Trilingual(
      en: "Steps that are cited together stand in one part",
      nl: "Stappen waarnaar u samen verwijst, staan in één deel",
      fr: "Des étapes citées ensemble se trouvent dans une même partie"),
    explanation: Trilingual(
      en: """
        Each part numbers its steps anew, so “steps 1 and 1” would mean nothing. Write one `<step:id>` for each: Gids then names the part or \
        guide beside the number.
        """,
      nl: """
        Elk deel nummert zijn stappen opnieuw, dus “stappen 1 en 1” zou niets zeggen. Schrijf voor elke stap een eigen `<step:id>`: Gids \
        noemt dan naast het nummer het deel of de gids.
        """,
      fr: """
        Chaque partie numérote ses étapes à nouveau : « étapes 1 et 1 » ne dirait rien. Écrivez un `<step:id>` pour chacune : Gids nomme \
        alors la partie ou le guide à côté du numéro.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: pay
          do:
            nl: Betaal. Bewaar het bewijs voor «<steps:pay,collect>».
            fr: Payez, et gardez la preuve.
        """,
      right: """
        - id: pay
          do:
            nl: Betaal. Bewaar het bewijs voor <step:pay> en <step:collect>.
            fr: Payez, et gardez la preuve pour l'<step:pay> et l'<step:collect>.
        """))

  static let repeatedStep = Rule(
    "repeated-step", .error,
    title: Trilingual(
      en: "A list of steps names each step once", nl: "Een lijst van stappen noemt elke stap één keer",
      fr: "Une liste d'étapes nomme chaque étape une fois"),
    explanation: Trilingual(
      en: """
        `<steps:pay,visit,pay>` would read “steps 1, 2 and 1”. Very likely another step was meant, or one is too many. A second reference to \
        the same step in the same text is fine.
        """,
      nl: """
        `<steps:pay,visit,pay>` zou “stappen 1, 2 en 1” geven. Wellicht was een andere stap bedoeld, of staat er een te veel. Een tweede \
        verwijzing naar dezelfde stap in dezelfde tekst mag.
        """,
      fr: """
        `<steps:pay,visit,pay>` donnerait « étapes 1, 2 et 1 ». Sans doute une autre étape était-elle visée, ou l'une est de trop. Un second \
        renvoi vers la même étape dans le même texte est permis.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: pay
          do: {nl: Betaal aan het loket., fr: Payez au guichet.}
        - id: visit
          do: {nl: Neem plaats., fr: Prenez place.}
        - id: second-person
          do:
            nl: Herhaal «<steps:pay,visit,pay>» voor wie meekomt.
            fr: Répétez cela pour la personne qui vous accompagne.
        """,
      right: """
        - id: pay
          do: {nl: Betaal aan het loket., fr: Payez au guichet.}
        - id: visit
          do: {nl: Neem plaats., fr: Prenez place.}
        - id: second-person
          do:
            nl: Herhaal <steps:pay,visit> voor wie meekomt, en begin met <step:pay>.
            fr: Répétez les <steps:pay,visit> pour la personne qui vous accompagne.
        """))

  static let repeatedNumber = Rule(
    "repeated-number", .error,
    title: Trilingual(
      en: "No two steps of a part have the same number", nl: "Geen twee stappen van een deel hebben hetzelfde nummer",
      fr: "Deux étapes d'une partie n'ont jamais le même numéro"),
    explanation: Trilingual(
      en: """
        The steps below a step without a number have nothing that their numbers could follow, and begin at 1. With two such lists in a part, \
        two steps would have the number 1, and a reader who is sent to it finds the wrong one. Give the steps above them numbers, or let \
        these have none: leave `numbering:` out.
        """,
      nl: """
        Stappen onder een stap zonder nummer hebben niets waarop hun nummers kunnen volgen, en beginnen bij 1. Met twee zulke lijsten in een \
        deel zouden twee stappen het nummer 1 hebben, en wie ernaar verwezen wordt, vindt de verkeerde. Geef de stappen erboven een nummer, \
        of geef deze er geen: laat `numbering:` weg.
        """,
      fr: """
        Les étapes placées sous une étape sans numéro n'ont rien que leurs numéros puissent suivre, et commencent à 1. Avec deux listes de \
        ce genre dans une partie, deux étapes porteraient le numéro 1, et le lecteur que l'on y envoie trouve la mauvaise. Donnez un numéro \
        aux étapes du dessus, ou n'en donnez pas à celles-ci : omettez `numbering:`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring
          do: {nl: Breng dit mee., fr: Apportez ceci.}
          numbering: none
          steps:
            - id: picture
              do: {nl: Een pasfoto., fr: Une photo d'identité.}
              numbering: decimal
              steps: [{id: recent, do: {nl: Neem een recente., fr: Prenez-en une récente.}}]
            - id: card
              do: {nl: Uw kaart., fr: Votre carte.}
              numbering: decimal
              steps: [{id: «valid», do: {nl: Kijk de datum na., fr: Vérifiez la date.}}]
        """,
      right: """
        - id: bring
          do: {nl: Breng dit mee., fr: Apportez ceci.}
          numbering: none
          steps:
            - id: picture
              do: {nl: Een pasfoto., fr: Une photo d'identité.}
              numbering: decimal
              steps: [{id: recent, do: {nl: Neem een recente., fr: Prenez-en une récente.}}]
            - id: card
              do: {nl: Uw kaart., fr: Votre carte.}
              steps: [{id: valid, do: {nl: Kijk de datum na., fr: Vérifiez la date.}}]
        """))

  static let unnumberedStep = Rule(
    "unnumbered-step", .error,
    title: Trilingual(
      en: "A step is cited by its number, its title or your words",
      nl: "Naar een stap verwijst u met zijn nummer, zijn titel of eigen woorden",
      fr: "Une étape se cite par son numéro, son titre ou vos mots"),
    explanation: Trilingual(
      en: """
        Where `numbering: none` stands, the steps have no numbers, so `<step:id>` has nothing to show. Write words of your own, \
        `[the photo](step:picture)`, or give the step a `title:`.
        """,
      nl: """
        Waar `numbering: none` staat, hebben de stappen geen nummer en kan `<step:id>` niets tonen. Schrijf eigen woorden, \
        `[de foto](step:picture)`, of geef de stap een `title:`.
        """,
      fr: """
        Là où figure `numbering: none`, les étapes n'ont pas de numéro et `<step:id>` n'a rien à montrer. Écrivez vos propres mots, \
        `[la photo](step:picture)`, ou donnez un `title:` à l'étape.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring
          do: {nl: Breng dit mee., fr: Apportez ceci.}
          numbering: none
          steps:
            - {id: picture, do: {nl: Een pasfoto., fr: Une photo d'identité.}}
        - id: show
          do:
            nl: Toon «<step:picture>».
            fr: Montrez [la photo](step:picture).
        """,
      right: """
        - id: bring
          do: {nl: Breng dit mee., fr: Apportez ceci.}
          numbering: none
          steps:
            - {id: picture, do: {nl: Een pasfoto., fr: Une photo d'identité.}}
        - id: show
          do:
            nl: Toon [de foto](step:picture).
            fr: Montrez [la photo](step:picture).
        """))
}
