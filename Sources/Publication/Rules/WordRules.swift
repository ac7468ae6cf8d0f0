internal import Diagnostics

/// The words of the interface.
extension Rule {
  static let missingWords = Rule(
    "missing-words", .error,
    title: Trilingual(
      en: "Each language of the site has its interface words", nl: "Elke taal van de site heeft haar interfacewoorden",
      fr: "Chaque langue du site a ses mots d'interface"),
    explanation: Trilingual(
      en: """
        Words that no guide holds, such as “step”, “Contents” and the names of the months, come from a file in `templates/words/`. For a \
        language without one, copy `en.yaml` under the tag of that language and translate what stands after the colons. What stands in \
        braces stays.
        """,
      nl: """
        Woorden die in geen enkele gids staan, zoals “stap”, “Inhoud” en de namen van de maanden, komen uit een bestand in \
        `templates/words/`. Kopieer voor een taal zonder bestand `en.yaml` onder de naam van die taal en vertaal wat na de dubbele punten \
        staat. Wat tussen accolades staat, blijft.
        """,
      fr: """
        Les mots qui ne figurent dans aucun guide, comme « étape », « Sommaire » et les noms des mois, viennent d'un fichier de \
        `templates/words/`. Pour une langue qui n'en a pas, copiez `en.yaml` sous le nom de cette langue et traduisez ce qui suit les \
        deux-points. Ce qui se trouve entre accolades reste.
        """),
    example: RuleExample(in: .wordFiles, wrong: "nl.yaml", right: "fr.yaml\nnl.yaml"))

  static let missingWord = Rule(
    "missing-word", .error,
    title: Trilingual(
      en: "No interface word is missing", nl: "Er ontbreekt geen interfacewoord", fr: "Aucun mot d'interface ne manque"),
    explanation: Trilingual(
      en: """
        The pages need every word of `templates/words/en.yaml` in each language of the site. Take the line over from there and translate what \
        stands after the colon. To say a word differently on one site, leave the file as it is and write it under `words:` in `site.yaml`.
        """,
      nl: """
        De pagina's hebben elk woord van `templates/words/en.yaml` nodig in elke taal van de site. Neem de regel daaruit over en vertaal wat \
        na de dubbele punt staat. Wilt u een woord op één site anders zeggen, laat het bestand dan zoals het is en schrijf het onder `words:` \
        in `site.yaml`.
        """,
      fr: """
        Les pages ont besoin de chaque mot de `templates/words/en.yaml` dans chaque langue du site. Reprenez-en la ligne et traduisez ce qui \
        suit les deux-points. Pour dire un mot autrement sur un site, laissez le fichier tel quel et écrivez-le sous `words:` dans \
        `site.yaml`.
        """),
    example: RuleExample(in: .words("words/nl.yaml"), wrong: "# result: Resultaat", right: "result: Resultaat"))

  static let unknownWord = Rule(
    "unknown-word", .error,
    title: Trilingual(
      en: "Only interface words that exist can be said differently",
      nl: "Alleen bestaande interfacewoorden krijgen een andere formulering",
      fr: "Seuls les mots d'interface qui existent peuvent être dits autrement"),
    explanation: Trilingual(
      en: """
        Under `words:`, each key is that of a line of `templates/words/en.yaml`, such as `result` or `go-to`. A key that is misspelled would \
        change nothing, and nobody would notice.
        """,
      nl: """
        Onder `words:` is elke sleutel die van een regel van `templates/words/en.yaml`, zoals `result` of `go-to`. Een verkeerd gespelde \
        sleutel zou niets veranderen, en niemand zou het merken.
        """,
      fr: """
        Sous `words:`, chaque clé est celle d'une ligne de `templates/words/en.yaml`, par exemple `result` ou `go-to`. Une clé mal \
        orthographiée ne changerait rien, et personne ne le remarquerait.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        words:
          «resultaat»: {nl: U ziet nu, fr: Vous voyez maintenant}
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        words:
          result: {nl: U ziet nu, fr: Vous voyez maintenant}
        """))

  static let missingSlot = Rule(
    "missing-slot", .error,
    title: Trilingual(
      en: "An interface word keeps what stands in braces",
      nl: "Een interfacewoord behoudt wat tussen accolades staat",
      fr: "Un mot d'interface garde ce qui se trouve entre accolades"),
    explanation: Trilingual(
      en: """
        In `step: step {number}`, Gids puts the number in the place of `{number}`. Without it, every reference to a step would read “step”. \
        Put it where your language wants the value; the words around it are free.
        """,
      nl: """
        In `step: stap {number}` zet Gids het nummer op de plaats van `{number}`. Zonder dat zou elke verwijzing naar een stap “stap” luiden. \
        Zet het waar uw taal de waarde wil; de woorden eromheen zijn vrij.
        """,
      fr: """
        Dans `step: étape {number}`, Gids met le numéro à la place de `{number}`. Sans cela, chaque renvoi vers une étape dirait « étape ». \
        Mettez-le là où votre langue veut la valeur ; les mots autour sont libres.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        words:
          go-to:
            nl: «Hierheen»
            fr: Allez à {target}
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        words:
          go-to:
            nl: "{target}: ga daarheen"
            fr: Allez à {target}
        """))

  static let unknownSlot = Rule(
    "unknown-slot", .error,
    title: Trilingual(
      en: "Braces of an interface word hold only what Gids can put there",
      nl: "Tussen accolades staat alleen wat Gids daar kan invullen",
      fr: "Entre accolades ne figure que ce que Gids peut y mettre"),
    explanation: Trilingual(
      en: """
        The name between the braces says which value belongs there; it is not translated. A name that Gids does not know would stand in the \
        page as it was typed. `templates/words/en.yaml` shows the names of each word.
        """,
      nl: """
        De naam tussen de accolades zegt welke waarde daar hoort; die wordt niet vertaald. Een naam die Gids niet kent, zou op de pagina staan \
        zoals hij ingetikt is. `templates/words/en.yaml` toont de namen van elk woord.
        """,
      fr: """
        Le nom entre les accolades dit quelle valeur vient à cet endroit ; il ne se traduit pas. Un nom que Gids ne connaît pas apparaîtrait \
        tel quel dans la page. `templates/words/en.yaml` montre les noms de chaque mot.
        """),
    example: RuleExample(
      in: .file("site.yaml"),
      wrong: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        words:
          step: {nl: «"stap {nummer}"», fr: "étape {number}"}
        """,
      right: """
        title: {nl: Gidsen, fr: Guides}
        publisher: {nl: Gemeente Voorbeeld, fr: Commune d'Exemple}
        languages: [nl, fr]
        words:
          step: {nl: "stap {number}", fr: "étape {number}"}
        """))
}
