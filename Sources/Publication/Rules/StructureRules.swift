internal import Diagnostics

// How the content hangs together, though every reference leads somewhere.

extension Rule {
  static let verifiedLongAgo = Rule(
    "verified-long-ago", .warning,
    title: Trilingual(
      en: "What was verified long ago is looked at again",
      nl: "Wat lang geleden geverifieerd werd, wordt opnieuw bekeken",
      fr: "Ce qui a été vérifié il y a longtemps est revu"),
    explanation: Trilingual(
      en: """
        Screens and addresses change without notice. With `verified-for-months:` in `site.yaml` a site says for how many months the date \
        under `verified` counts. Look at the source again, correct the entry where it has changed, and write the day on which you looked. \
        The pages do not depend on it: they stay the same on every day.
        """,
      nl: """
        Schermen en adressen veranderen zonder dat iemand het meldt. Met `verified-for-months:` in `site.yaml` zegt een site hoeveel \
        maanden de datum onder `verified` telt. Bekijk de bron opnieuw, verbeter wat veranderd is en schrijf de datum van die dag. De \
        pagina's hangen er niet van af: ze blijven elke dag dezelfde.
        """,
      fr: """
        Les écrans et les adresses changent sans prévenir. Avec `verified-for-months:` dans `site.yaml`, un site indique pendant combien \
        de mois la date sous `verified` compte. Regardez à nouveau la source, corrigez ce qui a changé et écrivez la date de ce jour. \
        Les pages n'en dépendent pas : elles restent les mêmes chaque jour.
        """),
    example: RuleExample(
      in: .file("registry/labels.yaml"),
      wrong: """
        next:
          text: {nl: Volgende, fr: Suivant}
          on: town
          verified: «2025-06-01»
        """,
      right: """
        next:
          text: {nl: Volgende, fr: Suivant}
          on: town
          verified: {nl: 2026-11-23, fr: 2025-12-01}
        """))

  static let verifiedInFuture = Rule(
    "verified-in-future", .warning,
    title: Trilingual(
      en: "Nothing is verified on a day that is still to come",
      nl: "Niets is geverifieerd op een dag die nog moet komen",
      fr: "Rien n'est vérifié un jour qui n'est pas encore arrivé"),
    explanation: Trilingual(
      en: """
        The date under `verified` is the day on which somebody saw with their own eyes that the entry is right. A later day is a slip of \
        the keyboard, or a plan; as long as it stands there, nobody notices that the entry grows old.
        """,
      nl: """
        De datum onder `verified` is de dag waarop iemand met eigen ogen heeft gezien dat de gegevens kloppen. Een latere dag is een \
        tikfout of een voornemen; zolang die er staat, merkt niemand dat de gegevens verouderen.
        """,
      fr: """
        La date sous `verified` est le jour où quelqu'un a vu de ses propres yeux que les données sont justes. Un jour ultérieur est une \
        faute de frappe ou une intention ; tant qu'il est là, personne ne remarque que les données vieillissent.
        """),
    example: RuleExample(
      in: .file("registry/contacts.yaml"),
      wrong: """
        desk:
          name: {nl: loket Bevolking, fr: guichet Population}
          phone: +32 2 123 45 67
          verified: «2027-01-15»
        """,
      right: """
        desk:
          name: {nl: loket Bevolking, fr: guichet Population}
          phone: +32 2 123 45 67
          verified: 2026-12-01
        """))

  static let unusedEntry = Rule(
    "unused-entry", .note,
    title: Trilingual(
      en: "What is declared is used", nl: "Wat wordt vastgelegd, wordt gebruikt", fr: "Ce qui est déclaré est utilisé"),
    explanation: Trilingual(
      en: """
        A link, contact, term, label, file or figure that no text names and no step shows has to be kept up all the same. Often something \
        is typed by hand that should be a reference to it. All editions count; an entry that only another unused one names is not listed \
        as well, but turns up once the first is gone. It is right where the entry waits for a guide that is still to be written.
        """,
      nl: """
        Een link, contact, begrip, label, bestand of afbeelding die in geen enkele tekst of stap voorkomt, moet toch onderhouden worden. \
        Vaak is er met de hand iets getypt dat een verwijzing moet zijn. Alle edities tellen mee; wat alleen gebruikt wordt door iets dat \
        zelf ongebruikt is, verschijnt pas als dat eerste weg is. Het klopt wel als er nog een gids moet komen die het gebruikt.
        """,
      fr: """
        Un lien, un contact, un terme, un libellé, un fichier ou une figure qu'aucun texte ne cite et qu'aucune étape ne montre doit \
        pourtant être tenu à jour. Souvent, quelque chose est tapé à la main qui devrait être un renvoi. Toutes les éditions comptent ; \
        ce que seul un élément inutilisé utilise n'apparaît que lorsque celui-ci a disparu. C'est juste si le guide qui l'utilise reste \
        à écrire.
        """),
    example: RuleExample(
      in: .file("guides/passport/guide.yaml"),
      wrong: """
        title: {nl: Een paspoort aanvragen, fr: Demander un passeport}
        figures:
          «photo»: {alt: {nl: Een pasfoto, fr: Une photo d'identité}, verified: 2026-11-23}
        parts:
          - id: request
            title: {nl: Aanvraag, fr: Demande}
            steps:
              - {id: bring-photo, do: {nl: Breng een pasfoto mee., fr: Apportez une photo d'identité.}}
        """,
      right: """
        title: {nl: Een paspoort aanvragen, fr: Demander un passeport}
        figures:
          photo: {alt: {nl: Een pasfoto, fr: Une photo d'identité}, verified: 2026-11-23}
        parts:
          - id: request
            title: {nl: Aanvraag, fr: Demande}
            steps:
              - {id: bring-photo, do: {nl: Breng een pasfoto mee., fr: Apportez une photo d'identité.}}
              - id: check-photo
                only: [internal]
                do: {nl: Controleer de foto., fr: Contrôlez la photo.}
                figure: photo
        """))

  static let unusedFragment = Rule(
    "unused-fragment", .warning,
    title: Trilingual(
      en: "A fragment stands in a guide", nl: "Een fragment staat in een gids", fr: "Un fragment figure dans un guide"),
    explanation: Trilingual(
      en: """
        A fragment holds steps that several guides share. When no guide uses it in any edition, its steps were probably typed again \
        somewhere, and the two will differ one day. Write `- use:` with its id where the steps belong. While a guide for it is still to be \
        written, `rules:` in `site.yaml` can make this a note.
        """,
      nl: """
        Een fragment bevat stappen die gidsen met elkaar delen. Als geen enkele gids het gebruikt, in geen enkele editie, zijn de stappen \
        waarschijnlijk ergens opnieuw getypt, en ooit verschillen die twee. Schrijf `- use:` met de id van het fragment waar de stappen \
        horen. Moet de gids nog geschreven worden, dan kan `rules:` in `site.yaml` hier een opmerking van maken.
        """,
      fr: """
        Un fragment contient des étapes que plusieurs guides partagent. Si aucun guide ne l'utilise, dans aucune édition, ses étapes ont \
        sans doute été tapées une deuxième fois ailleurs, et un jour les deux différeront. Écrivez `- use:` avec l'id du fragment là où \
        vont les étapes. Si le guide reste à écrire, `rules:` dans `site.yaml` peut en faire une simple remarque.
        """),
    example: RuleExample(
      in: .file("guides/identity-card/guide.yaml"),
      wrong: """
        title: {nl: Een identiteitskaart aanvragen, fr: Demander une carte d'identité}
        parts:
          - id: card-request
            title: {nl: Aanvraag, fr: Demande}
            steps:
              - {id: card, do: {nl: Steek uw kaart in de lezer., fr: Insérez votre carte dans le lecteur.}}
              - {id: code, do: {nl: Geef uw code in., fr: Saisissez votre code.}}
        """,
      right: """
        title: {nl: Een identiteitskaart aanvragen, fr: Demander une carte d'identité}
        parts:
          - id: card-request
            title: {nl: Aanvraag, fr: Demande}
            steps:
              - use: sign-in
        """))

  static let unreachableContact = Rule(
    "unreachable-contact", .note,
    title: Trilingual(
      en: "A contact says how to reach it", nl: "Een contact zegt hoe de lezer het kan bereiken",
      fr: "Un contact indique comment le joindre"),
    explanation: Trilingual(
      en: """
        A reader who is told to turn to a helpdesk needs a telephone number, an e-mail address, a form or a postal address. A form counts \
        once its link has an address. While the details are being looked for, the contact may stand without them: the pages then show \
        its name only.
        """,
      nl: """
        Een lezer die naar een helpdesk wordt verwezen, heeft een telefoonnummer, een e-mailadres, een formulier of een postadres nodig. \
        Een formulier telt pas mee als zijn link een adres heeft. Zolang de gegevens worden opgezocht, mag het contact zonder blijven: de \
        pagina's tonen dan alleen de naam.
        """,
      fr: """
        Un lecteur qu'on renvoie à un service d'aide a besoin d'un numéro de téléphone, d'une adresse e-mail, d'un formulaire ou d'une \
        adresse postale. Un formulaire ne compte que si son lien a une adresse. Tant que les données sont recherchées, le contact peut \
        s'en passer : les pages n'en montrent alors que le nom.
        """),
    example: RuleExample(
      in: .file("registry/contacts.yaml"),
      wrong: """
        «desk»:
          name: {nl: loket Bevolking, fr: guichet Population}
          hours: {nl: van 9 tot 12 uur, fr: de 9 à 12 heures}
          verified: 2026-11-23
        """,
      right: """
        desk:
          name: {nl: loket Bevolking, fr: guichet Population}
          form: town
          verified: 2026-11-23
        """))

  static let hostsDiffer = Rule(
    "hosts-differ", .note,
    title: Trilingual(
      en: "The addresses of one link lead to the same page", nl: "De adressen van één link leiden naar dezelfde pagina",
      fr: "Les adresses d'un même lien mènent à la même page"),
    explanation: Trilingual(
      en: """
        A link has one address for each language. Where they stand on different sites, one may be left over from an older version, and \
        readers of one language end up elsewhere. It is only a question: many agencies have a site of another name for each language. \
        `www.` and parts that name a language, such as `nl.example.org`, make no difference.
        """,
      nl: """
        Een link heeft voor elke taal een adres. Staan die op verschillende sites, dan is er misschien een blijven staan uit een oudere \
        versie, en komen de lezers van één taal ergens anders terecht. Het is maar een vraag: veel diensten hebben per taal een site met \
        een andere naam. `www.` en delen die een taal noemen, zoals `nl.example.org`, maken geen verschil.
        """,
      fr: """
        Un lien a une adresse par langue. Si elles se trouvent sur des sites différents, l'une vient peut-être d'une version plus ancienne, \
        et les lecteurs d'une langue arrivent ailleurs. Ce n'est qu'une question : beaucoup d'organismes ont, dans chaque langue, un site \
        d'un autre nom. `www.` et ce qui désigne une langue, comme dans `nl.example.org`, ne font pas de différence.
        """),
    example: RuleExample(
      in: .file("registry/links.yaml"),
      wrong: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url:
            nl: https://www.example.org/paspoort
            fr: «https://passeport.example.net/»
          verified: 2026-11-23
        """,
      right: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url:
            nl: https://www.example.org/paspoort
            fr: https://fr.example.org/passeport
          verified: 2026-11-23
        """))

  static let formerNamesMissing = Rule(
    "former-names-missing", .note,
    title: Trilingual(
      en: "Former names are told in every language", nl: "Vroegere namen staan er in elke taal",
      fr: "Les anciens noms figurent dans chaque langue"),
    explanation: Trilingual(
      en: """
        Readers who know a term by its former name look for that name on the page. Where `former:` has names in one language and not in \
        another, the readers of the other one miss it. It is right where the name has changed in that one language only. Wordings to \
        `avoid` need no counterpart: each language has mistakes of its own.
        """,
      nl: """
        Lezers die een begrip onder zijn vroegere naam kennen, zoeken die naam op de pagina. Staan er bij `former:` namen in de ene taal \
        en niet in de andere, dan missen de lezers van die andere taal hem. Het klopt als de naam alleen in die ene taal veranderd is. \
        Formuleringen onder `avoid` hebben geen tegenhanger nodig: elke taal heeft haar eigen vergissingen.
        """,
      fr: """
        Les lecteurs qui connaissent un terme sous son ancien nom cherchent ce nom dans la page. Si `former:` contient des noms dans une \
        langue et pas dans une autre, il manque aux lecteurs de celle-ci. C'est juste si le nom n'a changé que dans cette langue. Les \
        formulations sous `avoid` n'ont pas besoin d'équivalent : chaque langue a ses propres erreurs.
        """),
    example: RuleExample(
      in: .file("registry/terms.yaml"),
      wrong: """
        «applicant»:
          term: {nl: aanvrager, fr: demandeur}
          former: {nl: [paspoortvrager]}
          verified: 2026-11-23
        """,
      right: """
        applicant:
          term: {nl: aanvrager, fr: demandeur}
          former: {nl: [paspoortvrager], fr: [requérant, pétitionnaire]}
          avoid: {nl: [kandidaat]}
          verified: 2026-11-23
        """))

  static let duplicateWording = Rule(
    "duplicate-wording", .note,
    title: Trilingual(
      en: "Two entries differ in their wording", nl: "Twee zaken met een eigen id hebben een eigen formulering",
      fr: "Deux entrées ont des formulations différentes"),
    explanation: Trilingual(
      en: """
        When two links, two terms or two labels of one screen have the same wording in a language, a writer cannot know which of them to \
        cite, and a change of one is forgotten in the other. Keep one of them. It is right where the screen itself shows the same words \
        twice for different things; labels of different screens (`on:`) are not compared.
        """,
      nl: """
        Als twee links, twee begrippen of twee labels van één scherm in een taal dezelfde formulering hebben, weet een schrijver niet naar \
        welke hij moet verwijzen, en wordt een wijziging van de ene bij de andere vergeten. Hou er één. Het klopt als het scherm zelf \
        twee keer dezelfde woorden toont voor iets anders; labels van verschillende schermen (`on:`) worden niet vergeleken.
        """,
      fr: """
        Si deux liens, deux termes ou deux libellés d'un même écran ont la même formulation dans une langue, un rédacteur ne sait pas \
        auquel renvoyer, et ce qui change pour l'un est oublié pour l'autre. N'en gardez qu'un. C'est juste si l'écran lui-même montre \
        deux fois les mêmes mots pour des choses différentes ; les libellés d'écrans différents (`on:`) ne sont pas comparés.
        """),
    example: RuleExample(
      in: .file("registry/labels.yaml"),
      wrong: """
        next: {text: {nl: Volgende, fr: Suivant}, on: town, verified: 2026-11-23}
        continue: {text: {nl: «Volgende», fr: Continuer}, on: town, verified: 2026-11-23}
        """,
      right: """
        next: {text: {nl: Volgende, fr: Suivant}, on: town, verified: 2026-11-23}
        continue: {text: {nl: Volgende, fr: Continuer}, on: paper-guide, verified: 2026-11-23}
        """))

  static let duplicateTitle = Rule(
    "duplicate-title", .warning,
    title: Trilingual(
      en: "Each title says what sets it apart", nl: "Elke titel zegt waarin hij verschilt",
      fr: "Chaque titre dit ce qui le distingue"),
    explanation: Trilingual(
      en: """
        In a table of contents, a list of guides or a screen reader's list of headings a reader sees titles alone. Two guides, two parts of \
        a guide or two steps of a part with the same title in one language cannot be told apart there; capitals and a full stop at the end \
        make no difference. Steps of different parts may share a title, and so may steps in different branches of a choice. `rules:` in \
        `site.yaml` can make this a note.
        """,
      nl: """
        In een inhoudsopgave, een lijst van gidsen of de lijst van koppen in een schermlezer ziet de lezer alleen titels. Twee gidsen, twee \
        delen van een gids of twee stappen van een deel met dezelfde titel in één taal zijn daar niet uit elkaar te houden; hoofdletters \
        en een punt aan het einde maken geen verschil. Stappen van verschillende delen mogen dezelfde titel hebben, en stappen in \
        verschillende mogelijkheden van een keuze ook. `rules:` in `site.yaml` kan hier een opmerking van maken.
        """,
      fr: """
        Dans une table des matières, une liste de guides ou la liste des titres d'un lecteur d'écran, le lecteur ne voit que les titres. \
        Deux guides, deux parties d'un guide ou deux étapes d'une partie qui ont le même titre dans une langue ne s'y distinguent pas ; \
        les majuscules et un point final ne comptent pas. Des étapes de parties différentes peuvent avoir le même titre, tout comme des \
        étapes dans des possibilités différentes d'un choix. `rules:` dans `site.yaml` peut en faire une simple remarque.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - {id: pay, title: {nl: Betalen, fr: Payer en ligne}, do: {nl: Betaal de aanvraag., fr: Payez la demande.}}
        - {id: pay-desk, title: {nl: «betalen.», fr: Payer au guichet}, do: {nl: Betaal aan het loket., fr: Payez au guichet.}}
        """,
      right: """
        - id: pay
          do: {nl: Kies hoe u betaalt., fr: Choisissez votre mode de paiement.}
          choose:
            - when: {nl: U betaalt online, fr: Vous payez en ligne}
              steps: [{id: card, title: {nl: Betalen, fr: Payer}, do: {nl: Betaal met uw kaart., fr: Payez par carte.}}]
            - when: {nl: U betaalt aan het loket, fr: Vous payez au guichet}
              steps: [{id: cash, title: {nl: Betalen, fr: Payer}, do: {nl: Betaal contant., fr: Payez en espèces.}}]
        """))

  static let singleBranch = Rule(
    "single-branch", .note,
    title: Trilingual(
      en: "A choice has at least two branches", nl: "Een keuze heeft minstens twee mogelijkheden",
      fr: "Un choix a au moins deux possibilités"),
    explanation: Trilingual(
      en: """
        Under `choose:` each reader looks for the branch that is theirs. With one branch only, those for whom it does not hold are left \
        without an answer. It is right where the step itself already says what everybody does, and the branch adds something for a few: \
        the others simply go on.
        """,
      nl: """
        Onder `choose:` zoekt elke lezer de mogelijkheid die voor hem geldt. Is er maar één, dan blijven de anderen zonder antwoord. Het \
        klopt als de stap zelf al zegt wat iedereen doet en de mogelijkheid er voor enkelen iets aan toevoegt: de anderen gaan gewoon \
        verder.
        """,
      fr: """
        Sous `choose:`, chaque lecteur cherche la possibilité qui est la sienne. S'il n'y en a qu'une, les autres lecteurs restent sans \
        réponse. C'est juste si l'étape elle-même dit déjà ce que tous font et que la possibilité y ajoute quelque chose pour \
        quelques-uns : les autres continuent simplement.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: fetch
          do: {nl: Kies hoe u het paspoort ontvangt., fr: Choisissez comment recevoir le passeport.}
          choose:
            - when: {nl: «U komt zelf», fr: Vous venez vous-même}
              do: {nl: Breng uw oude paspoort mee., fr: Apportez votre ancien passeport.}
        """,
      right: """
        - id: fetch
          do: {nl: Kies hoe u het paspoort ontvangt., fr: Choisissez comment recevoir le passeport.}
          choose:
            - when: {nl: U komt zelf, fr: Vous venez vous-même}
              do: {nl: Breng uw oude paspoort mee., fr: Apportez votre ancien passeport.}
            - when: {nl: Iemand anders komt, fr: Quelqu'un d'autre vient}
              only: [internal]
              do: {nl: Vraag een volmacht., fr: Demandez une procuration.}
        """))

  static let emptyBranch = Rule(
    "empty-branch", .warning,
    title: Trilingual(
      en: "A branch says what to do", nl: "Een mogelijkheid zegt wat er te doen is",
      fr: "Une possibilité dit ce qu'il faut faire"),
    explanation: Trilingual(
      en: """
        A branch or a way with a condition and nothing below it leaves the reader for whom it holds without an answer. Add `do:` or \
        `steps:`, for a way at the beginning of a guide or part also `part:`. Where that reader simply goes on, say so: "Go on with …".
        """,
      nl: """
        Een mogelijkheid of keuze met een voorwaarde en niets eronder laat de lezer voor wie ze geldt zonder antwoord. Voeg `do:` of \
        `steps:` toe, of `part:` bij een keuze aan het begin van een gids of deel. Gaat die lezer gewoon verder, zeg dat dan: \
        "Ga verder met …".
        """,
      fr: """
        Une possibilité ou un choix qui a une condition et rien en dessous laisse sans réponse le lecteur concerné. Ajoutez `do:` ou \
        `steps:`, ou encore `part:` pour un choix au début d'un guide ou d'une partie. Si ce lecteur continue simplement, dites-le : \
        « Continuez avec … ».
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          choose:
            - when: {nl: U hebt een afspraak, fr: Vous avez un rendez-vous}
              do: {nl: Meld u aan., fr: Présentez-vous.}
            - when: {nl: «U hebt geen afspraak», fr: Vous n'avez pas de rendez-vous}
        """,
      right: """
        - id: come
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
          choose:
            - when: {nl: U hebt een afspraak, fr: Vous avez un rendez-vous}
              do: {nl: Meld u aan., fr: Présentez-vous.}
            - when: {nl: U hebt geen afspraak, fr: Vous n'avez pas de rendez-vous}
              steps:
                - {id: number, do: {nl: Neem een nummer., fr: Prenez un numéro.}}
        """))

  static let alternativeIsCaption = Rule(
    "alternative-is-caption", .warning,
    title: Trilingual(
      en: "The alternative text of a figure says more than its caption",
      nl: "De alternatieve tekst van een afbeelding zegt meer dan het onderschrift",
      fr: "Le texte de remplacement d'une figure en dit plus que la légende"),
    explanation: Trilingual(
      en: """
        Who does not see a picture hears the alternative text and then the caption. When both say the same, that reader hears it twice and \
        still does not know what the picture shows. Describe under `alt:` what there is to see, and leave to the caption what it means.
        """,
      nl: """
        Wie een afbeelding niet ziet, hoort de alternatieve tekst en daarna het onderschrift. Zeggen die hetzelfde, dan hoort die lezer het \
        twee keer en weet hij nog altijd niet wat er te zien is. Beschrijf onder `alt:` wat er te zien is en laat aan het onderschrift \
        over wat het betekent.
        """,
      fr: """
        Qui ne voit pas une image entend le texte de remplacement, puis la légende. Si les deux disent la même chose, ce lecteur l'entend \
        deux fois sans savoir ce que l'image montre. Décrivez sous `alt:` ce qu'il y a à voir, et laissez à la légende ce que cela \
        signifie.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring-photo
          do: {nl: Breng een pasfoto mee., fr: Apportez une photo d'identité.}
          figure:
            id: photo
            alt: {nl: «Een goede pasfoto», fr: Une bonne photo d'identité}
            caption: {nl: Een goede pasfoto., fr: Une bonne photo d'identité.}
        """,
      right: """
        - id: bring-photo
          do: {nl: Breng een pasfoto mee., fr: Apportez une photo d'identité.}
          figure:
            id: photo
            alt: {nl: Een gezicht recht van voren tegen een witte muur, fr: "Un visage de face, devant un mur blanc"}
            caption: {nl: Een goede pasfoto., fr: Une bonne photo d'identité.}
        """))

  static let noSiteAddress = Rule(
    "no-site-address", .note,
    title: Trilingual(
      en: "A site says where it is published", nl: "Een site zegt waar ze gepubliceerd wordt",
      fr: "Un site dit où il est publié"),
    explanation: Trilingual(
      en: """
        The pages work anywhere, but some things need the full address of the site: the site map for search engines, the feed of changed \
        guides, the links of the page for an address that does not exist, and the address that stands on a printed guide. They are made as soon \
        as `address:` in `site.yaml` names the folder in which the site is published, with a slash at its end.
        """,
      nl: """
        De pagina's werken overal, maar voor sommige dingen is het volledige adres van de site nodig: de sitemap voor zoekmachines, de feed \
        van gewijzigde gidsen, de links op de pagina voor een adres dat niet bestaat, en het adres op een afgedrukte gids. Ze komen er zodra \
        `address:` in `site.yaml` de map noemt waarin de site gepubliceerd wordt, met een schuine streep aan het einde.
        """,
      fr: """
        Les pages fonctionnent partout, mais certaines choses demandent l'adresse complète du site : le plan du site pour les moteurs de \
        recherche, le flux des guides modifiés, les liens de la page pour une adresse qui n'existe pas, et l'adresse sur un guide imprimé. \
        Elles existent dès qu'`address:` dans `site.yaml` nomme le dossier où le site est publié, avec une barre oblique à la fin.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: «Gidsen», fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        address: https://www.example.org/gidsen/
        """))
}
