internal import Diagnostics

/// The rules about the words of texts: what is typed and should be a reference.
extension Rule {
  static let typedPhone = Rule(
    "typed-phone", .error, canBeLowered: true,
    title: Trilingual(
      en: "The telephone number of a contact is never typed",
      nl: "Het telefoonnummer van een contact wordt nooit ingetikt",
      fr: "Le numéro de téléphone d'un contact ne s'écrit jamais à la main"),
    explanation: Trilingual(
      en: """
        The number stands in `registry/contacts.yaml`, where it is kept up to date. A number that is typed in a text stays behind when the \
        service gets a new one, and readers call in vain. Write `<contact:id>`: the page then gives the name and every way to reach the contact.
        """,
      nl: """
        Het nummer staat in `registry/contacts.yaml` en wordt daar bijgehouden. Een nummer dat in een tekst is ingetikt, blijft staan als de \
        dienst een ander krijgt, en dan bellen lezers vergeefs. Schrijf `<contact:id>`: de pagina toont dan de naam en alle manieren om het \
        contact te bereiken.
        """,
      fr: """
        Le numéro figure dans `registry/contacts.yaml`, où il est tenu à jour. Un numéro écrit dans un texte reste en place quand le service \
        en change, et les lecteurs appellent en vain. Écrivez `<contact:id>`\u{A0}: la page donne alors le nom et tous les moyens de joindre le \
        contact.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: call
          do:
            nl: Bel «02/123.45.67» voor een afspraak.
            fr: Appelez le <contact:desk> pour un rendez-vous.
        """,
      right: """
        - id: call
          do:
            nl: Bel het <contact:desk> en geef uw ondernemingsnummer op, zoals 0123.456.789.
            fr: Appelez le <contact:desk> et donnez votre numéro d'entreprise, par exemple 0123.456.789.
        """))

  static let unregisteredPhone = Rule(
    "unregistered-phone", .warning,
    title: Trilingual(
      en: "A telephone number belongs to a contact",
      nl: "Een telefoonnummer hoort bij een contact",
      fr: "Un numéro de téléphone appartient à un contact"),
    explanation: Trilingual(
      en: """
        Something that looks like a telephone number is typed in a text, and no contact has it. Give it an entry in `registry/contacts.yaml` \
        and write `<contact:id>`, so that it stands in one place and somebody verifies it. If it is no telephone number but a code, put it \
        between backticks, as in `` `02 123 45 67` ``.
        """,
      nl: """
        In een tekst is iets ingetikt dat op een telefoonnummer lijkt, en geen enkel contact heeft dat nummer. Geef het een plaats in \
        `registry/contacts.yaml` en schrijf `<contact:id>`: dan staat het op één plaats en kijkt iemand het na. Is het geen telefoonnummer \
        maar een code, zet het dan tussen accenten, zoals in `` `02 123 45 67` ``.
        """,
      fr: """
        Un texte contient ce qui ressemble à un numéro de téléphone, et aucun contact n'a ce numéro. Inscrivez-le dans \
        `registry/contacts.yaml` et écrivez `<contact:id>`\u{A0}: il figure alors à un seul endroit et quelqu'un le vérifie. S'il s'agit d'un \
        code et non d'un numéro de téléphone, mettez-le entre accents graves, comme dans `` `02 123 45 67` ``.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: lost
          do:
            nl: Bent u uw kaart kwijt? Bel «+32 2 765 43 21».
            fr: Vous avez perdu votre carte ? Appelez la police.
        """,
      right: """
        - id: lost
          do:
            nl: "Bent u uw kaart kwijt sinds 02.03.2027? Bewaar het bericht met nummer 2027-03456-78."
            fr: "Vous avez perdu votre carte depuis le 02.03.2027 ? Conservez le message portant le numéro 2027-03456-78."
        """))

  static let typedLabel = Rule(
    "typed-label", .warning,
    title: Trilingual(
      en: "The text of a button or field on the screen is never typed",
      nl: "De tekst van een knop of veld op het scherm wordt nooit ingetikt",
      fr: "Le texte d'un bouton ou d'un champ à l'écran ne s'écrit jamais à la main"),
    explanation: Trilingual(
      en: """
        The label stands in `registry/labels.yaml`, so that all guides follow when the application changes it. Write `<ui:id>`, without \
        quotation marks or bold: Gids shows it in the words of the screen. Words in quotation marks count in any case; elsewhere only words \
        that ordinary language does not write so, such as a capital within a sentence.
        """,
      nl: """
        Het label staat in `registry/labels.yaml`: als de toepassing het verandert, volgen alle gidsen. Schrijf `<ui:id>`, zonder \
        aanhalingstekens en niet vet: Gids toont het zoals het op het scherm staat. Tussen aanhalingstekens tellen hoofdletters niet mee; \
        elders gaat het alleen om woorden die in gewone taal zo niet geschreven worden, zoals met een hoofdletter midden in een zin.
        """,
      fr: """
        Le libellé figure dans `registry/labels.yaml`\u{A0}: quand l'application le change, tous les guides suivent. Écrivez `<ui:id>`, sans \
        guillemets ni gras\u{A0}: Gids le montre tel qu'il est à l'écran. Entre guillemets, la casse ne compte pas\u{A0}; ailleurs, il ne s'agit \
        que de mots que la langue courante n'écrit pas ainsi, par exemple avec une majuscule au milieu d'une phrase.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: book
          do:
            nl: Klik op "«Afspraak maken»" en kies een dag.
            fr: Cliquez sur <ui:book> et choisissez un jour.
        """,
      right: """
        - id: book
          do:
            nl: Klik op <ui:book> en kies een dag. Afspraak maken mislukt? Probeer de volgende dag.
            fr: Cliquez sur <ui:book> et choisissez un jour. Prendre rendez-vous échoue ? Essayez le jour suivant.
        """))

  static let avoidedWording = Rule(
    "avoided-wording", .warning,
    title: Trilingual(
      en: "A term has one wording, not its former name or a wording to avoid",
      nl: "Een begrip heeft één benaming, niet zijn vroegere naam of een te vermijden benaming",
      fr: "Un terme a une seule formulation, ni son ancien nom ni une formulation à éviter"),
    explanation: Trilingual(
      en: """
        Readers take two names for two things. `registry/terms.yaml` says which wording is right and which ones, under `avoid` and `former`, \
        are not. Write `<term:id>`, which gives the right wording and its explanation. To speak of the old name itself, put it in quotation \
        marks.
        """,
      nl: """
        Bij twee namen denken lezers aan twee verschillende dingen. In `registry/terms.yaml` staat welke benaming juist is en welke, onder \
        `avoid` en `former`, dat niet zijn. Schrijf `<term:id>`: dat geeft de juiste benaming en haar uitleg. Gaat het over de oude naam \
        zelf, zet die dan tussen aanhalingstekens.
        """,
      fr: """
        Deux noms font penser à deux choses différentes. `registry/terms.yaml` dit quelle formulation est la bonne et lesquelles, sous \
        `avoid` et `former`, ne le sont pas. Écrivez `<term:id>`, qui donne la bonne formulation et son explication. Pour parler de l'ancien \
        nom lui-même, mettez-le entre guillemets.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: come
          do:
            nl: De «kandidaat» komt zelf naar het loket.
            fr: Le <term:applicant> se présente au guichet.
        """,
      right: """
        - id: come
          do:
            nl: De <term:applicant>, vroeger "paspoortvrager" genoemd, komt zelf naar het loket.
            fr: Le <term:applicant>, autrefois appelé "requérant", se présente au guichet.
        """))

  static let abbreviationNotIntroduced = Rule(
    "abbreviation-not-introduced", .warning,
    title: Trilingual(
      en: "A page says what the abbreviation of a term means",
      nl: "Een pagina zegt wat de afkorting van een begrip betekent",
      fr: "Une page dit ce que signifie l'abréviation d'un terme"),
    explanation: Trilingual(
      en: """
        Not every reader knows the abbreviation. Cite its term once, `<term:id>`, and the page lists it with its abbreviation; or write the \
        full wording with the abbreviation in brackets behind it. After that the abbreviation may stand alone.
        """,
      nl: """
        Niet elke lezer kent de afkorting. Verwijs één keer naar het begrip, met `<term:id>`: dan staat het met zijn afkorting in de lijst \
        van de pagina. Of schrijf de volledige benaming met de afkorting tussen haakjes erachter. Daarna mag de afkorting alleen staan.
        """,
      fr: """
        Tous les lecteurs ne connaissent pas l'abréviation. Renvoyez une fois au terme avec `<term:id>`\u{A0}: il figure alors avec son \
        abréviation dans le lexique de la page. Ou écrivez la formulation complète, suivie de l'abréviation entre parenthèses. Ensuite, \
        l'abréviation peut rester seule.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: address
          do:
            nl: Kijk na of uw adres in het «RR» juist is.
            fr: Vérifiez si votre adresse est correcte.
        """,
      right: """
        - id: address
          do:
            nl: Kijk na of uw adres in het Rijksregister (RR) juist is. Het RR bevat ook uw nationaliteit.
            fr: Vérifiez votre adresse au Registre national (RN). Le RN contient aussi votre nationalité.
        """))

  static let unknownAbbreviation = Rule(
    "unknown-abbreviation", .note,
    title: Trilingual(
      en: "A guide says what an abbreviation means",
      nl: "Een gids zegt wat een afkorting betekent",
      fr: "Un guide dit ce que signifie une abréviation"),
    explanation: Trilingual(
      en: """
        A word of capitals stands in the guide, and neither the guide nor a registry says what it means. Write it in full where it comes \
        first, with the abbreviation in brackets behind it, or give it an entry in `registry/terms.yaml`. It is a note only: an abbreviation \
        that all your readers know needs no explanation.
        """,
      nl: """
        In de gids staat een woord in hoofdletters, en noch de gids noch een register zegt wat het betekent. Schrijf het de eerste keer \
        voluit, met de afkorting tussen haakjes erachter, of geef het een plaats in `registry/terms.yaml`. Het is maar een opmerking: een afkorting \
        die al uw lezers kennen, heeft geen uitleg nodig.
        """,
      fr: """
        Le guide contient un mot en majuscules, et ni le guide ni un registre ne dit ce qu'il signifie. Écrivez-le en toutes lettres la \
        première fois, suivi de l'abréviation entre parenthèses, ou inscrivez-le dans `registry/terms.yaml`. Ce n'est qu'une remarque\u{A0}: \
        une abréviation que tous vos lecteurs connaissent se passe d'explication.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: certificate
          do:
            nl: Breng een attest van het «OCMW» mee.
            fr: Apportez une attestation du service social.
        """,
      right: """
        - id: certificate
          do:
            nl: Breng een attest van het Openbaar Centrum voor Maatschappelijk Welzijn (OCMW) mee, op papier of als PDF.
            fr: Apportez une attestation du Centre public d'action sociale (CPAS), sur papier ou en PDF.
        """))

  static let repeatedWord = Rule(
    "repeated-word", .warning,
    title: Trilingual(
      en: "A word stands twice in a row", nl: "Een woord staat twee keer na elkaar",
      fr: "Un mot figure deux fois de suite"),
    explanation: Trilingual(
      en: """
        A slip that the eye passes over, most often where a sentence was changed. Only words are reported that never follow themselves in \
        the language, such as `the the`.
        """,
      nl: """
        Een slordigheid waar het oog overheen leest, meestal in een zin die veranderd is. Alleen woorden die in de taal nooit twee keer na \
        elkaar staan, worden gemeld, zoals `de de`.
        """,
      fr: """
        Une faute sur laquelle l'œil glisse, le plus souvent dans une phrase remaniée. Ne sont signalés que les mots qui, dans la langue, ne \
        se suivent jamais, comme `les les`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: card
          do:
            nl: Steek de« de» kaart in de lezer.
            fr: Insérez la carte dans le lecteur.
        """,
      right: """
        - id: card
          do:
            nl: Er zijn kaarten die die lezer niet kent.
            fr: Nous nous occupons des cartes que le lecteur ne connaît pas.
        """))
}

/// The rules about the language and the typography of texts.
extension Rule {
  static let untranslated = Rule(
    "untranslated", .warning,
    title: Trilingual(
      en: "A text is translated, not copied", nl: "Een tekst is vertaald, niet gekopieerd",
      fr: "Un texte est traduit, non copié"),
    explanation: Trilingual(
      en: """
        The same sentence stands under two languages, most often because it was copied to be translated later. Translate it. Names, \
        addresses and references may be the same in all languages; they are not reported. A short text is reported when it has no capitals but \
        its first, and begins with a word such as an article or preposition that only one of the two languages has, or holds two of them. \
        With two, it may hold an abbreviation besides.
        """,
      nl: """
        Dezelfde zin staat bij twee talen, meestal omdat hij gekopieerd is om later te worden vertaald. Vertaal hem. Namen, adressen en \
        verwijzingen mogen in alle talen dezelfde zijn; die worden niet gemeld. Een korte tekst wordt gemeld als hij buiten zijn eerste geen \
        hoofdletters heeft, en begint met een woord zoals een lidwoord of voorzetsel dat maar één van de twee talen heeft, of er twee bevat. \
        Bevat hij er twee, dan mag er ook een afkorting in staan.
        """,
      fr: """
        La même phrase figure sous deux langues, le plus souvent parce qu'elle a été copiée pour être traduite plus tard. Traduisez-la. Les \
        noms, les adresses et les renvois peuvent être les mêmes dans toutes les langues\u{A0}; ils ne sont pas signalés. Un texte court est \
        signalé s'il n'a pas d'autre majuscule que la première, et s'il commence par un mot, tel un article ou une préposition, que seule \
        l'une des deux langues possède, ou en contient deux. \
        S'il en contient deux, une abréviation peut s'y trouver aussi.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: photo
          do:
            nl: Breng een recente foto mee.
            fr: «Breng een recente foto mee.»
        """,
      right: """
        - id: photo
          do:
            nl: Studio Example, Rue de la Gare 1, Ville-Exemple
            fr: Studio Example, Rue de la Gare 1, Ville-Exemple
        """))

  static let wrongLanguage = Rule(
    "wrong-language", .note,
    title: Trilingual(
      en: "A text stands under its own language", nl: "Een tekst staat bij zijn eigen taal",
      fr: "Un texte se trouve sous sa propre langue"),
    explanation: Trilingual(
      en: """
        The text holds many words that only another language has (articles, prepositions, pronouns), and hardly any of its own: it may \
        stand under the wrong language, or two texts may have changed places. Gids counts such words of Dutch, French, German and English \
        in texts of six words and more, and can be wrong: it is a suggestion. What stands in quotation marks does not count. \
        Two texts that changed places are found whatever their length: \
        each holds such words of the other language and none of its own. A site that wants to be warned writes `wrong-language: warning` \
        under `rules:` in `site.yaml`.
        """,
      nl: """
        De tekst bevat veel woorden die alleen een andere taal heeft (lidwoorden, voorzetsels, voornaamwoorden), en bijna geen van zijn \
        eigen taal: misschien staat hij bij de verkeerde taal, of zijn twee teksten verwisseld. Gids telt zulke woorden van het Nederlands, \
        Frans, Duits en Engels in teksten van zes woorden en meer, en kan zich vergissen: het is maar een vermoeden. \
        Wat tussen aanhalingstekens staat, telt niet mee. Twee verwisselde \
        teksten worden gevonden, hoe kort ze ook zijn: elk bevat zulke woorden van de andere taal en geen van zijn eigen taal. Wie een \
        waarschuwing wil, schrijft `wrong-language: warning` onder `rules:` in `site.yaml`.
        """,
      fr: """
        Le texte contient beaucoup de mots propres à une autre langue (articles, prépositions, pronoms) et presque aucun de la sienne\u{A0}: il \
        se trouve peut-être sous la mauvaise langue, ou deux textes sont intervertis. Gids compte ces mots du néerlandais, du français, de \
        l'allemand et de l'anglais dans les textes de six mots et plus, et peut se tromper\u{A0}: ce n'est qu'une supposition. \
        Ce qui est entre guillemets ne compte pas. Deux \
        textes intervertis sont trouvés, si courts soient-ils\u{A0}: chacun contient de tels mots de l'autre langue et aucun de la sienne. \
        Pour en faire un avertissement, écrivez `wrong-language: warning` sous `rules:` dans `site.yaml`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: bring
          do:
            nl: «Apportez une photo récente et votre ancien passeport au guichet.»
            fr: Apportez une photo et votre ancien passeport au guichet.
        """,
      right: """
        - id: bring
          do:
            nl: Vraag het aan het Centre public d'action sociale de la commune, of aan de <term:applicant>.
            fr: Demandez-le au Openbaar Centrum voor Maatschappelijk Welzijn, ou au <term:applicant>.
        """))

  static let foreignQuotes = Rule(
    "foreign-quotes", .warning,
    title: Trilingual(
      en: "Quotation marks are those of the language", nl: "Aanhalingstekens zijn die van de taal",
      fr: "Les guillemets sont ceux de la langue"),
    explanation: Trilingual(
      en: """
        The marks of another language came along, most often with a sentence that was copied or translated. Type plain `"`: Gids sets the \
        marks of each language, with the spaces that belong to them. The marks of the language itself are fine, too.
        """,
      nl: """
        De tekens van een andere taal zijn meegekomen, meestal met een zin die gekopieerd of vertaald is. Typ gewoon `"`: Gids zet de \
        aanhalingstekens van elke taal, met de spaties die erbij horen. De tekens van de taal zelf mogen ook.
        """,
      fr: """
        Les guillemets d'une autre langue sont venus avec une phrase copiée ou traduite. Écrivez simplement `"`\u{A0}: Gids met les \
        guillemets de chaque langue, avec leurs espaces. Les guillemets de la langue elle-même conviennent aussi.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: envelope
          do:
            nl: Schrijf «‹ dringend ›» op de envelop.
            fr: Écrivez ‹ urgent › sur l'enveloppe.
        """,
      right: """
        - id: envelope
          do:
            nl: Schrijf "dringend" op de envelop, of “zeer dringend”.
            fr: Écrivez ‹ urgent › sur l'enveloppe, ou "très urgent".
        """))

  static let spacing = Rule(
    "spacing", .warning,
    title: Trilingual(
      en: "Spaces stand where the language has them", nl: "Spaties staan waar de taal ze heeft",
      fr: "Les espaces se trouvent là où la langue les met"),
    explanation: Trilingual(
      en: """
        Only French has a space before `:`, `;`, `?` and `!`, and Gids sets it; no language has one before a full stop or a comma. Two \
        spaces in a row are a slip of the keyboard. Take the space out.
        """,
      nl: """
        Alleen het Frans heeft een spatie voor `:`, `;`, `?` en `!`, en Gids zet die zelf; geen enkele taal heeft er een voor een punt of \
        een komma. Twee spaties na elkaar zijn een tikfout. Haal de spatie weg.
        """,
      fr: """
        Seul le français met une espace avant `:`, `;`, `?` et `!`, et Gids s'en charge\u{A0}; aucune langue n'en met avant un point ou une \
        virgule. Deux espaces qui se suivent sont une faute de frappe. Supprimez l'espace.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: card
          do:
            nl: "Let op« :» neem uw kaart mee."
            fr: "Attention : prenez votre carte."
        """,
      right: """
        - id: card
          do:
            nl: "Let op: neem uw kaart mee, op schaal 1 : 1 ... of kleiner."
            fr: "Attention : prenez votre carte, à l'échelle 1 : 1 ... ou plus petite."
        """))
}
