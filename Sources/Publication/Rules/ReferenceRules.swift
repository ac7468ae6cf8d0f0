internal import Diagnostics

extension Rule {
  static let unknownKind = Rule(
    "unknown-kind", .error,
    title: Trilingual(
      en: "A reference begins with a kind that Gids knows", nl: "Een verwijzing begint met een soort die Gids kent",
      fr: "Un renvoi commence par un genre que Gids connaît"),
    explanation: Trilingual(
      en: """
        The word before the colon says what is cited: `link`, `contact`, `term`, `terms`, `ui`, `step`, `steps`, `part`, `guide`, `figure` \
        or `file`. It stays English in every language of the site. A capital is free where the words begin a sentence: `<Term:applicant>`.
        """,
      nl: """
        Het woord voor de dubbele punt zegt waarnaar verwezen wordt: `link`, `contact`, `term`, `terms`, `ui`, `step`, `steps`, `part`, \
        `guide`, `figure` of `file`. Het blijft Engels in elke taal van de site. Een hoofdletter mag waar de woorden een zin beginnen: \
        `<Term:applicant>`.
        """,
      fr: """
        Le mot devant les deux-points dit ce qui est cité : `link`, `contact`, `term`, `terms`, `ui`, `step`, `steps`, `part`, `guide`, \
        `figure` ou `file`. Il reste anglais dans toutes les langues du site. Une majuscule est permise en début de phrase : \
        `<Term:applicant>`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: sign-in
          do:
            nl: Meld u aan op de «<website:town>».
            fr: Identifiez-vous sur le <link:town>.
        """,
      right: """
        - id: sign-in
          do:
            nl: <Terms:applicant> melden zich aan op de <link:town>.
            fr: Les <terms:applicant> s'identifient sur le <link:town>.
        """))

  static let badReference = Rule(
    "bad-reference", .error,
    title: Trilingual(
      en: "A reference is complete", nl: "Een verwijzing is volledig", fr: "Un renvoi est complet"),
    explanation: Trilingual(
      en: """
        A reference is a kind, a colon and an id between `<` and `>`, without spaces: `<step:pay>`. With words of your own it is \
        `[your words](step:pay)`, where the words may hold spaces. Anything else would stand in the page as it was typed. To show such a \
        sign to the reader, put it between backticks.
        """,
      nl: """
        Een verwijzing is een soort, een dubbele punt en een id tussen `<` en `>`, zonder spaties: `<step:pay>`. Met eigen woorden is het \
        `[uw woorden](step:pay)`; die woorden mogen wel spaties bevatten. Al het andere zou op de pagina staan zoals het ingetikt is. Wilt \
        u zulke tekens aan de lezer tonen, zet ze dan tussen accenten.
        """,
      fr: """
        Un renvoi est un genre, deux-points et un identifiant entre `<` et `>`, sans espace : `<step:pay>`. Avec vos propres mots, c'est \
        `[vos mots](step:pay)` ; ces mots peuvent contenir des espaces. Tout le reste apparaîtrait tel quel dans la page. Pour montrer ces \
        signes au lecteur, mettez-les entre accents graves.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: choose-day
          do: {nl: Kies een dag., fr: Choisissez un jour.}
        - id: visit
          do:
            nl: |
              Toon de bevestiging van «<step: choose-day>».
            fr: |
              Montrez la confirmation de l'<step:choose-day>.
        """,
      right: """
        - id: choose-day
          do: {nl: Kies een dag., fr: Choisissez un jour.}
        - id: visit
          do:
            nl: |
              Toon de bevestiging van [de gekozen dag](step:choose-day).
            fr: |
              Montrez la confirmation du [jour choisi](step:choose-day).
        """))

  static let unknownReference = Rule(
    "unknown-reference", .error,
    title: Trilingual(
      en: "What a reference names is declared", nl: "Waarnaar een verwijzing leidt, is ergens beschreven",
      fr: "Ce qu'un renvoi nomme est décrit quelque part"),
    explanation: Trilingual(
      en: """
        A reference to something that nothing declares would lead the reader nowhere. Mend the spelling, or add the entry where the message \
        says. A step, part or figure of another guide is written with the id of that guide: `<step:identity-card/come>`.
        """,
      nl: """
        Een verwijzing naar iets dat nergens beschreven is, zou de lezer nergens heen leiden. Verbeter de spelling, of voeg toe wat \
        ontbreekt op de plaats die de melding noemt. Voor een stap, deel of afbeelding van een andere gids komt de id van die gids ervoor: \
        `<step:identity-card/come>`.
        """,
      fr: """
        Un renvoi vers quelque chose que rien ne décrit ne mènerait le lecteur nulle part. Corrigez l'orthographe, ou ajoutez ce qui manque \
        à l'endroit que le message indique. Une étape, une partie ou une figure d'un autre guide s'écrit avec l'identifiant de ce guide : \
        `<step:identity-card/come>`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: choose-day
          do: {nl: Kies een dag., fr: Choisissez un jour.}
        - id: visit
          do:
            nl: Toon de bevestiging van «<step:chose-day>».
            fr: Montrez la confirmation de l'<step:choose-day>.
        """,
      right: """
        - id: choose-day
          do: {nl: Kies een dag., fr: Choisissez un jour.}
        - id: visit
          do:
            nl: Toon de bevestiging van <step:choose-day>. Een kaart? Zie <step:identity-card/come>.
            fr: Montrez la confirmation de l'<step:choose-day>. Une carte ? Voir l'<step:identity-card/come>.
        """))

  static let noPlural = Rule(
    "no-plural", .error,
    title: Trilingual(
      en: "The plural of a term is declared before it is cited",
      nl: "Het meervoud van een begrip staat in het register voor u het gebruikt",
      fr: "Le pluriel d'un terme est déclaré avant d'être cité"),
    explanation: Trilingual(
      en: """
        `<terms:id>` shows the plural that `plural:` gives in `registry/terms.yaml`. Gids does not make plurals itself. Add `plural:` to the \
        term, or write your own words: `[both registers](term:register)`.
        """,
      nl: """
        `<terms:id>` toont het meervoud dat onder `plural:` in `registry/terms.yaml` staat. Gids vormt zelf geen meervouden. Voeg `plural:` \
        toe aan het begrip, of schrijf eigen woorden: `[beide registers](term:register)`.
        """,
      fr: """
        `<terms:id>` montre le pluriel que `plural:` donne dans `registry/terms.yaml`. Gids ne forme pas lui-même les pluriels. Ajoutez \
        `plural:` au terme, ou écrivez vos propres mots : `[les deux registres](term:register)`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: check-data
          do:
            nl: Kijk uw gegevens na in de «<terms:register>».
            fr: Vérifiez vos données dans le <term:register>.
        """,
      right: """
        - id: check-data
          do:
            nl: Kijk uw gegevens na in [beide registers](terms:register).
            fr: Vérifiez vos données dans les [deux registres](term:register).
        """))

  static let referenceInTitle = Rule(
    "reference-in-title", .error,
    title: Trilingual(
      en: "A title cites only links, contacts, terms and labels",
      nl: "Een titel verwijst alleen naar links, contacten, begrippen en labels",
      fr: "Un titre ne cite que des liens, contacts, termes et libellés"),
    explanation: Trilingual(
      en: """
        A reference to a step, part, guide, figure or file shows the title or number of that thing. If its title cited something in turn, \
        titles would have to be put together from each other without end. Write the words themselves, or put the reference in the text \
        below the title.
        """,
      nl: """
        Een verwijzing naar een stap, deel, gids, afbeelding of bestand toont de titel of het nummer daarvan. Verwees die titel zelf weer \
        ergens naar, dan kwam er aan het samenstellen van titels geen einde. Schrijf de woorden zelf, of zet de verwijzing in de tekst \
        onder de titel.
        """,
      fr: """
        Un renvoi vers une étape, une partie, un guide, une figure ou un fichier en montre le titre ou le numéro. Si ce titre citait à son \
        tour autre chose, les titres devraient se composer les uns des autres sans fin. Écrivez les mots eux-mêmes, ou placez le renvoi \
        dans le texte sous le titre.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: change-day
          title:
            nl: Voor «<part:pick-up>»
            fr: Avant le retrait
          do: {nl: Kies een andere dag., fr: Choisissez un autre jour.}
        """,
      right: """
        - id: change-day
          title:
            nl: Klik op <ui:book>
            fr: Cliquez sur <ui:book>
          do: {nl: Kies een andere dag., fr: Choisissez un autre jour.}
        """))

  static let guideNeeded = Rule(
    "guide-needed", .error,
    title: Trilingual(
      en: "Outside a guide, a step, part or figure is cited with its guide",
      nl: "Buiten een gids noemt een verwijzing naar een stap, deel of afbeelding ook de gids",
      fr: "Hors d'un guide, une étape, une partie ou une figure se cite avec son guide"),
    explanation: Trilingual(
      en: """
        The texts of `site.yaml` and of the files in `registry/` belong to no guide, so an id alone does not say which guide is meant. \
        Write the id of the guide and a slash before it: `<step:passport/collect>`.
        """,
      nl: """
        De teksten van `site.yaml` en van de bestanden in `registry/` horen bij geen enkele gids, dus een id alleen zegt niet welke gids \
        bedoeld is. Zet er de id van de gids en een schuine streep voor: `<step:passport/collect>`.
        """,
      fr: """
        Les textes de `site.yaml` et des fichiers de `registry/` n'appartiennent à aucun guide : un identifiant seul ne dit pas de quel \
        guide il s'agit. Écrivez l'identifiant du guide et une barre oblique devant : `<step:passport/collect>`.
        """),
    example: RuleExample(
      in: .file("registry/terms.yaml"),
      wrong: """
        applicant:
          term: {nl: aanvrager, fr: demandeur}
          definition:
            nl: Wie een paspoort vraagt, zie «<step:collect>».
            fr: Qui demande un passeport.
          verified: 2026-11-23
        """,
      right: """
        applicant:
          term: {nl: aanvrager, fr: demandeur}
          definition:
            nl: Wie een paspoort vraagt, zie <step:passport/collect>.
            fr: Qui demande un passeport, voir l'<step:passport/collect>.
          verified: 2026-11-23
        """))

  static let referenceParity = Rule(
    "reference-parity", .error, canBeLowered: true,
    title: Trilingual(
      en: "All languages of a text cite the same", nl: "Alle talen van een tekst verwijzen naar hetzelfde",
      fr: "Toutes les langues d'un texte citent la même chose"),
    explanation: Trilingual(
      en: """
        If one language names a step, a link or a label and another does not, somebody reads a different procedure. Add the reference to \
        the text that lacks it, or take it out of the others. Order, repetition, plural, a capital and words of your own are free. \
        `<steps:a..c>` cites the same as `<steps:a,b,c>`, as each of these steps alone, and as `<step:a>` up to `<step:c>`; the click path \
        `<ui:menu/add>` cites the same as `<ui:menu>` and `<ui:add>`.
        """,
      nl: """
        Noemt één taal een stap, een link of een label en een andere niet, dan leest iemand een andere procedure. Voeg de verwijzing toe aan \
        de tekst waarin ze ontbreekt, of haal ze uit de andere weg. Volgorde, herhaling, meervoud, een hoofdletter en eigen woorden zijn \
        vrij. `<steps:a..c>` verwijst naar hetzelfde als `<steps:a,b,c>`, als elk van die stappen apart, en als `<step:a>` tot `<step:c>`; \
        het klikpad `<ui:menu/add>` verwijst naar hetzelfde als `<ui:menu>` en `<ui:add>`.
        """,
      fr: """
        Si une langue nomme une étape, un lien ou un libellé et qu'une autre ne le fait pas, quelqu'un lit une autre procédure. Ajoutez le \
        renvoi au texte qui ne l'a pas, ou retirez-le des autres. L'ordre, les répétitions, le pluriel, la majuscule et vos propres mots \
        sont libres. `<steps:a..c>` cite la même chose que `<steps:a,b,c>`, que chacune de ces étapes seule, et que `<step:a>` à \
        `<step:c>` ; le chemin de clics `<ui:menu/add>` cite la même chose que `<ui:menu>` et `<ui:add>`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: ask
          do:
            nl: Bel het «<contact:desk>», of kijk op de <link:town>.
            fr: Consultez le <link:town>.
        """,
      right: """
        - id: ask
          do:
            nl: Een <term:applicant> belt het <contact:desk>.
            fr: Le [guichet](contact:desk) répond aux <terms:applicant>.
        """))
}
