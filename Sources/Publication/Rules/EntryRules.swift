internal import Diagnostics

/// The entries of the registries.
extension Rule {
  static let missingFile = Rule(
    "missing-file", .error,
    title: Trilingual(
      en: "A file to download is there", nl: "Een bestand om te downloaden is aanwezig",
      fr: "Un fichier à télécharger existe"),
    explanation: Trilingual(
      en: """
        `path:` names a file below `content/files/`, with its ending and with capitals as they are in the name. Put the file there, or \
        correct the name. Nothing outside that folder is published.
        """,
      nl: """
        `path:` noemt een bestand in `content/files/`, met het einde van de naam (zoals .pdf) en met dezelfde hoofdletters. Zet het bestand \
        daar, of verbeter de naam. Buiten die map wordt niets gepubliceerd.
        """,
      fr: """
        `path:` nomme un fichier sous `content/files/`, avec la fin de son nom (comme .pdf) et les mêmes majuscules. Mettez-y le fichier, ou \
        corrigez le nom. Rien n'est publié hors de ce dossier.
        """),
    example: RuleExample(
      in: .file("registry/files.yaml"),
      wrong: """
        form:
          title: {nl: Aanvraagformulier, fr: Formulaire de demande}
          path: «Form.pdf»
          verified: 2026-11-23
        """,
      right: """
        form:
          title: {nl: Aanvraagformulier, fr: Formulaire de demande}
          path: form.pdf
          verified: 2026-11-23
        """))

  static let badAddress = Rule(
    "bad-address", .error,
    title: Trilingual(
      en: "An address is whole", nl: "Een adres is volledig", fr: "Une adresse est complète"),
    explanation: Trilingual(
      en: """
        Without `https://` a browser takes the address for a page of this site. Copy it from the address bar of the browser; spaces and \
        accented letters then arrive as signs such as `%20`. The `address:` of the site ends with a slash, because the pages stand below it.
        """,
      nl: """
        Zonder `https://` neemt de browser het adres voor een pagina van deze site. Kopieer het uit de adresbalk; spaties en letters met \
        accenten worden dan tekens als `%20`. Het `address:` van de site eindigt op een schuine streep, want de pagina's staan eronder.
        """,
      fr: """
        Sans `https://`, le navigateur prend l'adresse pour une page de ce site. Copiez-la de la barre d'adresse ; les espaces et les lettres \
        accentuées deviennent alors des signes comme `%20`. L'`address:` du site se termine par une barre oblique, car les pages se trouvent \
        en dessous.
        """),
    example: RuleExample(
      in: .file("registry/links.yaml"),
      wrong: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: «www.example.org»
          verified: 2026-11-23
        """,
      right: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: "https://www.example.org/?q=a%20b#c"
          verified: 2026-11-23
        """))

  static let unverified = Rule(
    "unverified", .note,
    title: Trilingual(
      en: "Somebody has looked whether an entry is right", nl: "Iemand heeft nagekeken of de gegevens kloppen",
      fr: "Quelqu'un a vérifié que l'entrée est exacte"),
    explanation: Trilingual(
      en: """
        A label, link, contact or term is only as good as the day on which somebody compared it with the screen or the source. Look at it, \
        then write that day: `verified: 2026-11-23`, or a day per language where only one was seen. Do not write a date without looking.
        """,
      nl: """
        Een label, link, contact of begrip is maar zo goed als de dag waarop iemand het met het scherm of de bron vergeleken heeft. Kijk het \
        na, en schrijf dan die dag: `verified: 2026-11-23`, of een dag per taal als maar één taal nagekeken is. Schrijf geen datum zonder te \
        kijken.
        """,
      fr: """
        Un libellé, un lien, un contact ou un terme ne vaut que par le jour où quelqu'un l'a comparé à l'écran ou à la source. Regardez, puis \
        écrivez ce jour : `verified: 2026-11-23`, ou un jour par langue si une seule a été vue. N'écrivez pas de date sans avoir regardé.
        """),
    example: RuleExample(
      in: .file("registry/links.yaml"),
      wrong: """
        «town»:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: "https://www.example.org/"
          verified: {nl: 2026-11-23}
        """,
      right: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: "https://www.example.org/"
          verified: {nl: 2026-11-23, fr: 2026-11-20}
        """))

  static let noAddress = Rule(
    "no-address", .note,
    title: Trilingual(en: "A link has an address", nl: "Een link heeft een adres", fr: "Un lien a une adresse"),
    explanation: Trilingual(
      en: """
        Without `url:` the words of the link stand in the pages, but lead nowhere. That may be right for a while, when the address is not \
        known yet. Add `url:` as soon as it is: all texts that cite the link then lead there.
        """,
      nl: """
        Zonder `url:` staan de woorden van de link wel op de pagina's, maar leiden ze nergens heen. Dat kan een tijdje goed zijn, als het \
        adres nog niet bekend is. Voeg `url:` toe zodra het dat is: alle teksten die naar de link verwijzen, leiden er dan heen.
        """,
      fr: """
        Sans `url:`, les mots du lien apparaissent dans les pages, mais ne mènent nulle part. Cela peut convenir un temps, quand l'adresse \
        n'est pas encore connue. Ajoutez `url:` dès qu'elle l'est : tous les textes qui citent le lien y mènent alors.
        """),
    example: RuleExample(
      in: .file("registry/links.yaml"),
      wrong: """
        «town»:
          text: {nl: website van de gemeente, fr: site de la commune}
          verified: 2026-11-23
        """,
      right: """
        town:
          text: {nl: website van de gemeente, fr: site de la commune}
          url: {nl: "https://www.example.org/", fr: "https://www.example.org/"}
          verified: 2026-11-23
        """))
}
