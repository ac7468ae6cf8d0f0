public import Diagnostics

/// Rules about the texts of the languages.
extension Rule {
  public static let emptyText = Rule(
    "empty-text", .error,
    title: Trilingual(
      en: "No text is left empty", nl: "Geen enkele tekst blijft leeg", fr: "Aucun texte ne reste vide"),
    explanation: Trilingual(
      en: """
        An empty text leaves the reader of that language before a blank, or before a step without words. Write the text; if there is \
        nothing to say, remove the key in all languages. To look at the pages while texts are missing, make a draft with \
        `gids build --draft`.
        """,
      nl: """
        Een lege tekst laat wie die taal leest achter met een witte plek, of met een stap zonder woorden. Vul de tekst aan; valt er niets \
        te zeggen, verwijder dan de sleutel in alle talen. Om de pagina's te bekijken zolang er teksten ontbreken, maakt \
        `gids build --draft` een ontwerp.
        """,
      fr: """
        Un texte vide laisse le lecteur de cette langue devant un blanc, ou devant une étape sans paroles. Écrivez le texte ; s'il n'y a \
        rien à dire, supprimez la clé dans toutes les langues. Pour voir les pages tant que des textes manquent, faites un projet avec \
        `gids build --draft`.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do: {nl: Kom naar het loket., fr: «""»}
        """,
      right: """
        - id: visit
          do: {nl: Kom naar het loket., fr: "Venez au guichet."}
        """))

  public static let unwrittenText = Rule(
    "unwritten-text", .error,
    title: Trilingual(
      en: "Every text is written before the site is published", nl: "Elke tekst is geschreven voor de site verschijnt",
      fr: "Chaque texte est écrit avant la publication du site"),
    explanation: Trilingual(
      en: """
        `gids new` writes what belongs into a text between double square brackets: `"[[title of the guide, in French]]"`. You may do so \
        yourself, for a text that comes later. As long as such brackets stand anywhere in the text, the site cannot be published; a draft \
        (`gids build --draft`) shows that the text is missing. Write the text in place of the brackets.
        """,
      nl: """
        `gids new` zet tussen dubbele vierkante haken wat in een tekst moet komen: `"[[titel van de gids, in het Frans]]"`. U mag dat ook \
        zelf doen, voor een tekst die later komt. Zolang er zulke haken in de tekst staan, kan de site niet verschijnen; een ontwerp \
        (`gids build --draft`) toont dat de tekst ontbreekt. Schrijf de tekst in de plaats van de haken.
        """,
      fr: """
        `gids new` écrit entre doubles crochets ce qu'un texte doit contenir : `"[[titre du guide, en français]]"`. Vous pouvez le faire \
        vous-même, pour un texte qui viendra plus tard. Tant que de tels crochets figurent dans le texte, le site ne peut pas être publié ; \
        un projet (`gids build --draft`) montre que le texte manque. Écrivez le texte à la place des crochets.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do: {nl: Kom naar het loket., fr: «"[[ce que fait le lecteur]]"»}
        """,
      right: """
        - id: visit
          do: {nl: Kom naar het loket., fr: Venez au guichet.}
        """))

  public static let textNotIndented = Rule(
    "text-not-indented", .error,
    title: Trilingual(
      en: "A text of several lines is indented below its key",
      nl: "Een tekst van meerdere regels springt in onder zijn sleutel",
      fr: "Un texte de plusieurs lignes est en retrait sous sa clé"),
    explanation: Trilingual(
      en: """
        After `nl: |` the lines of the text begin further right than `nl`. Where they do not, they count as further keys, and the text is \
        empty. Put two more spaces before each line of the text; colons, commas and quotation marks may then stand in it freely.
        """,
      nl: """
        Na `nl: |` beginnen de regels van de tekst verder naar rechts dan `nl`. Doen ze dat niet, dan tellen ze als nieuwe sleutels en \
        blijft de tekst leeg. Zet twee spaties meer voor elke regel van de tekst; dubbele punten, komma's en aanhalingstekens mogen er dan \
        vrij in staan.
        """,
      fr: """
        Après `nl: |`, les lignes du texte commencent plus à droite que `nl`. Sinon, elles comptent comme de nouvelles clés et le texte \
        reste vide. Mettez deux espaces de plus devant chaque ligne du texte ; les deux-points, les virgules et les guillemets y sont \
        alors permis.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do:
            nl: «|»
            Kom naar het loket. Let op: het sluit om 12 uur.
            fr: |
            Venez au guichet. Attention: il ferme à 12 heures.
        """,
      right: """
        - id: visit
          do:
            nl: |
              Kom naar het loket. Let op: het sluit om 12 uur.
            fr: |
              Venez au guichet. Attention: il ferme à 12 heures.
        """))

  public static let badLanguage = Rule(
    "bad-language", .error,
    title: Trilingual(
      en: "Texts stand under the languages of the site", nl: "Teksten staan onder de talen van de site",
      fr: "Les textes se trouvent sous les langues du site"),
    explanation: Trilingual(
      en: """
        The keys of a text are the language tags that `languages:` in `site.yaml` lists, in small letters: `nl`, `fr`. Any other word is a \
        slip, or the rest of a sentence that a comma has cut off between braces: put a text with a comma in quotes. A new language comes \
        into `site.yaml` first; from then on, every text needs it.
        """,
      nl: """
        De sleutels van een tekst zijn de taalcodes die `languages:` in `site.yaml` opsomt, in kleine letters: `nl`, `fr`. Elk ander woord \
        is een vergissing, of het vervolg van een zin die tussen accolades door een komma is afgebroken: zet een tekst met een komma \
        tussen aanhalingstekens. Een nieuwe taal komt eerst in `site.yaml`; van dan af heeft elke tekst haar nodig.
        """,
      fr: """
        Les clés d'un texte sont les codes de langue que `languages:` énumère dans `site.yaml`, en minuscules : `nl`, `fr`. Tout autre mot \
        est une faute de frappe, ou la suite d'une phrase qu'une virgule a coupée entre les accolades : mettez entre guillemets un texte \
        qui contient une virgule. Une nouvelle langue s'ajoute d'abord dans `site.yaml` ; dès lors, chaque texte en a besoin.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: visit
          do: {nl: Kom naar het loket., «FR»: Venez au guichet.}
        """,
      right: """
        - id: visit
          do: {fr: Venez au guichet., nl: Kom naar het loket.}
        """))

  public static let missingLanguage = Rule(
    "missing-language", .error,
    title: Trilingual(
      en: "Every text stands in all languages", nl: "Elke tekst staat er in alle talen",
      fr: "Chaque texte existe dans toutes les langues"),
    explanation: Trilingual(
      en: """
        All readers follow the same procedure, so no language may say less than another. Add the text that is missing, or remove the key \
        in the other languages, too. What is alike in all languages, such as a name in a registry, can be written once, without languages. \
        With `missing-texts: show` in `site.yaml`, readers get the text of another language, with a notice.
        """,
      nl: """
        Alle lezers volgen dezelfde procedure; geen taal mag dus minder zeggen dan een andere. Voeg de ontbrekende tekst toe, of verwijder \
        de sleutel ook in de andere talen. Wat in alle talen gelijk is, zoals een naam in een registerbestand, mag één keer worden \
        geschreven, zonder talen. Met `missing-texts: show` in `site.yaml` krijgt de lezer de tekst van een andere taal, met een \
        mededeling erbij.
        """,
      fr: """
        Tous les lecteurs suivent la même procédure : aucune langue ne peut en dire moins qu'une autre. Ajoutez le texte qui manque, ou \
        supprimez la clé dans les autres langues aussi. Ce qui est identique dans toutes les langues, comme un nom dans un registre, peut \
        s'écrire une seule fois, sans langues. Avec `missing-texts: show` dans `site.yaml`, le lecteur reçoit le texte d'une autre langue, \
        avec un avis.
        """),
    example: RuleExample(
      in: .file("registry/links.yaml"),
      wrong: """
        town:
          text: {«nl»: website van de gemeente}
          url: "https://www.example.org/"
          verified: 2026-11-23
        """,
      right: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: "https://www.example.org/"
          verified: 2026-11-23
        """))

  public static let textLanguage = Rule(
    "text-language", .warning,
    title: Trilingual(
      en: "A text that is shown in another language is translated",
      nl: "Een tekst die in een andere taal te zien is, wordt vertaald",
      fr: "Un texte affiché dans une autre langue est à traduire"),
    explanation: Trilingual(
      en: """
        This site says `missing-texts: show`: where a language has no text yet, its readers get the one of the first language that has it, \
        with a notice, and its words are marked as being in that language. The site can be published, but those readers are not served \
        as well as others. Write the text. An abbreviation that one language has and another has not is left out there.
        """,
      nl: """
        Deze site zegt `missing-texts: show`: waar een taal nog geen tekst heeft, krijgt haar lezer die van de eerste taal die er een heeft, \
        met een mededeling, en de woorden zijn gemerkt als woorden van die taal. De site kan verschijnen, maar die lezer wordt niet even \
        goed geholpen als de andere. Schrijf de tekst. Een afkorting die de ene taal heeft en de andere niet, blijft daar weg.
        """,
      fr: """
        Ce site dit `missing-texts: show` : là où une langue n'a pas encore de texte, son lecteur reçoit celui de la première langue qui en \
        a un, avec un avis, et les mots sont marqués comme étant de cette langue. Le site peut être publié, mais ce lecteur n'est pas aussi \
        bien servi que les autres. Écrivez le texte. Une abréviation qu'une langue a et l'autre pas y est omise.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {«nl»: Gemeente Voorbeeld}
        languages: [nl, fr]
        missing-texts: show
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        missing-texts: show
        """))

  public static let targetLanguage = Rule(
    "target-language", .warning,
    title: Trilingual(
      en: "An address is given for each language", nl: "Een adres staat er voor elke taal",
      fr: "Une adresse est indiquée pour chaque langue"),
    explanation: Trilingual(
      en: """
        Readers of the other language are led to this address, number or file all the same, and the page says in which language it is. \
        Add what there is in their language. What serves all languages is written once, without languages. If it exists in one language \
        only, the warning may stay; `rules:` in `site.yaml` can lower it.
        """,
      nl: """
        De lezer van de andere taal wordt toch naar dit adres, nummer of bestand geleid, en de pagina zegt in welke taal het is. Voeg toe \
        wat er in die taal bestaat. Wat voor alle talen dient, schrijft u één keer, zonder talen. Bestaat het maar in één taal, dan mag de \
        waarschuwing blijven; `rules:` in `site.yaml` kan haar lichter maken.
        """,
      fr: """
        Le lecteur de l'autre langue est tout de même conduit vers cette adresse, ce numéro ou ce fichier, et la page dit en quelle langue \
        il est. Ajoutez ce qui existe dans sa langue. Ce qui sert à toutes les langues s'écrit une seule fois, sans langues. Si cela \
        n'existe que dans une langue, l'avertissement peut rester ; `rules:` dans `site.yaml` peut l'alléger.
        """),
    example: RuleExample(
      in: .file("registry/links.yaml"),
      wrong: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: {«nl»: "https://www.example.org/nl/"}
          verified: 2026-11-23
        """,
      right: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: {nl: "https://www.example.org/nl/", fr: "https://www.example.org/fr/"}
          verified: 2026-11-23
        """))

  public static let duplicateLanguage = Rule(
    "duplicate-language", .error,
    title: Trilingual(
      en: "The list of languages names each of them once", nl: "De lijst van talen noemt elke taal één keer",
      fr: "La liste des langues nomme chacune une seule fois"),
    explanation: Trilingual(
      en: """
        `languages:` decides the order of the language switch on every page, where a language cannot stand twice. Remove the repetition; \
        perhaps another language was meant.
        """,
      nl: """
        `languages:` bepaalt de volgorde van de talenkeuze op elke pagina, en daar kan een taal niet twee keer staan. Verwijder de \
        herhaling; misschien was een andere taal bedoeld.
        """,
      fr: """
        `languages:` fixe l'ordre du choix de langue sur chaque page, où une langue ne peut pas se trouver deux fois. Supprimez la \
        répétition ; il s'agissait peut-être d'une autre langue.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr, «nl»]
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        """))
}
