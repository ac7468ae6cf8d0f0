import TestSupport
import Testing

/// On-screen labels are cited, so that the application has its words in one place.
@Suite struct TypedLabelTests {
  private static let labels = """
    book: {text: {nl: Afspraak maken, fr: Prendre rendez-vous}}
    next: {text: {nl: Volgende, fr: Suivant}}
    confirm: {text: {nl: BEVESTIGEN, fr: CONFIRMER}}
    access: {text: {nl: TOEGANGEN BEHEREN, fr: GÉRER L'ACCÈS}}
    users: {text: {nl: Gebruikers, fr: Utilisateurs}}
    ok: {text: OK}
    niss: {text: {nl: INSZ, fr: NISS}}
    dutch: {text: Nederlands}
    new: {text: {nl: + Nieuw, fr: + Nouveau}}
    firm: {text: {nl: Werkgever RSZ, fr: Employeur ONSS}}
    plate: {text: {nl: Nummerplaat *, fr: Plaque *}}
    mobility: {text: {nl: MOBILITEIT, fr: MOBILITÉ}}
    security: {text: {nl: SOCIALE ZEKERHEID, fr: SÉCURITÉ SOCIALE}}
    sign-in: {text: {nl: Aanmelden, fr: Connexion}}
    """
  private static let terms = """
    user: {term: {nl: gebruiker, fr: utilisateur}, plural: {nl: gebruikers, fr: utilisateurs}}
    niss: {term: {nl: INSZ, fr: NISS}}
    """

  private func site(nl: String, fr: String = "Rien.") -> SampleSite {
    SampleSite(guide: SampleSite.guide(nl: nl, fr: fr), terms: Self.terms, labels: Self.labels)
  }

  @Test(arguments: [
    // As registered
    ("Klik op «Afspraak maken».", "Cliquez sur «Prendre rendez-vous».", "book"),
    ("Ga dan naar «TOEGANGEN BEHEREN».", "Allez à «GÉRER L'ACCÈS».", "access"),
    ("Klik op «Volgende».", "Cliquez sur «Suivant».", "next"),
    ("U kiest dan «BEVESTIGEN» en wacht.", "Vous choisissez «CONFIRMER» et attendez.", "confirm"),
    ("Op het scherm leest u «Volgende» of niets.", "À l'écran, vous lisez «Suivant» ou rien.", "next"),
    // Other capitals, apostrophes and spaces
    ("Ga naar «Toegangen beheren».", "Allez à «Gérer l’accès».", "access"),
    ("Kies «AFSPRAAK MAKEN» daar.", "Choisissez «PRENDRE RENDEZ-VOUS» là.", "book"),
    ("Klik op «Afspraak\nmaken».", "Cliquez sur «Prendre\nrendez-vous».", "book"),
    ("Klik op «Afspraak\u{A0}maken».", "Cliquez sur «Prendre\u{A0}rendez-vous».", "book"),
    // In quotation marks
    ("Klik op \"«Volgende»\".", "Cliquez sur ‹ «Suivant» ›.", "next"),
    ("Zoek '«volgende»'.", "Cherchez \"«suivant»\".", "next"),
    ("Dit is “«toegangen beheren»”.", "Voici \"«gérer l'accès»\".", "access"),
    ("Zoek \"«+ Nieuw»\".", "Cherchez \"«+ nouveau»\".", "new"), ("Zoek \"«OK»\".", "Cherchez \"«ok»\".", "ok"),
    // In bold and italic
    ("Druk dan **«Volgende»** in.", "Appuyez **«Suivant»** là.", "next"),
    ("Zoek *«Afspraak maken»*.", "Cherchez _«Prendre rendez-vous»_.", "book"),
    ("Zoek **\"«Volgende»\"**.", "Cherchez \"**«Suivant»**\".", "next"),
    // Behind a word that points at the screen
    ("Klik dan op «OK».", "Appuyez ensuite sur «OK».", "ok"), ("Zie de knop «OK».", "Voir le bouton «OK».", "ok"),
    ("Klik op het menu «Gebruikers».", "Ouvrez l'onglet «Utilisateurs».", "users"),
    ("Volgt de keuze «Nederlands».", "Suit le choix «Nederlands».", "dutch"),
    ("Zie de tekst bij «Werkgever RSZ».", "Voir le texte sous «Employeur ONSS».", "firm"),
    // Beside a word that says that it is seen
    ("Wacht tot u «OK» ziet.", "Attendez de voir «OK».", "ok"), ("«OK» verschijnt.", "«OK» s'affiche.", "ok"),
    ("Dan ziet u «Mobiliteit».", "Ensuite, vous voyez «Mobilité».", "mobility"),
    ("Daar staat «Volgende» te lezen.", "Là apparaît «Suivant» en bleu.", "next"),
    // With a sign of its own
    ("Alleen aan «+ Nieuw» het loket.", "Pour «+ Nouveau» les guichets.", "new"),
    ("Het «Nummerplaat *» overzicht.", "La «Plaque *» complète.", "plate"),
    // Capitals among small letters
    ("Zelf «GEBRUIKERS» zijn.", "Prend «UTILISATEURS» contact.", "users"),
    ("«AANMELDEN» e-loket", "«CONNEXION» e-guichet", "sign-in"),
    // A capital that no sentence asks for
    ("Het dossier van «Aanmelden» dichter bij u.", "Par carte, la «Connexion» demande du temps.", "sign-in"),
    ("Een verbinding met «Gebruikers» maken.", "Une liaison avec «Utilisateurs» possible.", "users"),
    ("«Toegangen Beheren» is de derde keuze.", "«Gérer L'Accès» est le troisième choix.", "access"),
  ])
  func `a label typed by hand is a warning at its words`(nl: String, fr: String, id: String) {
    expectDiagnostics(in: site(nl: nl, fr: fr), Array(repeating: "typed-label: write <ui:\(id)>", count: 2))
  }

  @Test(arguments: [
    // Ordinary language
    ("De volgende pagina verschijnt.", "Sur la page, suivant la procédure, cliquez."),
    ("Volgende week is het loket dicht.", "Suivant les cas, le guichet est fermé."),
    ("Afspraak maken doet u online. Een afspraak maken duurt kort.", "Prendre rendez-vous se fait en ligne."),
    ("Let op: Afspraak maken duurt lang.", "À noter : Prendre rendez-vous prend du temps."),
    ("U moet uw toegangen beheren en dat bevestigen.", "Vous devez gérer l'accès et le confirmer."),
    ("- Volgende\n- Vorige", "- Suivant\n- Précédent"),
    ("Dat is de *volgende* stap.", "C'est l'étape *suivante*, le mois *suivant*."),
    // A term that is written so
    (
      "Voeg gebruikers toe, ook \"gebruikers\" van buiten.",
      "Ajoutez des utilisateurs, même des \"utilisateurs\" externes."
    ),
    ("Uw INSZ staat op uw kaart; *INSZ* is een nummer.", "Votre NISS figure sur la carte ; *NISS* est un numéro."),
    // Names and short words that every sentence may have
    ("Dat is OK. Het document is in het Nederlands.", "C'est OK. Le document est en Nederlands."),
    // The names of bodies and places
    (
      "Bel het team van Gebruikers. Schrijf de FOD Mobiliteit.",
      "Appelez le service des Utilisateurs, puis le SPF Mobilité."
    ),
    ("De FOD Sociale Zekerheid ziet dat. De dienst Gebruikers staat klaar.", "Le SPF Sécurité Sociale voit cela."),
    ("Lees Brussel Aanmelden Nu.", "Lisez Bruxelles Connexion."),
    ("In 9999 Gebruikers is dat zo.", "À 9999 Utilisateurs."),
    // Words that are seen, at the beginning of a sentence and in another one
    (
      "Gebruikers zien alleen dit. Dat ziet u. Volgende week ook.",
      "Utilisateurs voyez ceci. Suivant cela, on voit tout."
    ),
    ("De arts ziet uw OK niet.", "Le médecin voit votre OK."),
    // Emphasis by capitals, short capitals
    ("Het loket is VOLGENDE WEEK gesloten.", "Le guichet ferme le MOIS SUIVANT sans faute."),
    // Capitals of the label's own
    ("Werkgever RSZ of niet, dat is zo.", "Employeur ONSS ou non, c'est ainsi."),
    // Parts of longer words
    ("De Volgende-knop, BEVESTIGENDE antwoorden en Gebruikerszaken.", "Le pré-Suivant et les CONFIRMERONS."),
    ("U ziet een Nieuw bericht.", "Vous voyez un Nouveau message."),
    // The name of something else, and the words of a link
    ("Bel de dienst Gebruikers.", "Appelez le service Utilisateurs."),
    ("[Afspraak maken](step:two)", "[Prendre rendez-vous](step:two)"),
    // References and code
    ("Klik op <ui:next> of typ `Volgende`.", "Cliquez sur <ui:next> ou tapez `Suivant`."),
  ])
  func `the same words in ordinary language are fine`(nl: String, fr: String) {
    expectDiagnostics(in: site(nl: nl, fr: fr), [])
  }

  @Test func `the wording of another language is a label, too, but has no fix`() {
    let site = site(nl: "Klik op \"«Suivant»\" of op «Prendre rendez-vous».")
    expectDiagnostics(in: site, ["typed-label: write <ui:next>", "typed-label: write <ui:book>"])
    #expect(site.fixed().codes == [])
  }

  @Test func `two labels that read the same are both offered, and none is chosen`() {
    var site = site(nl: "Klik op «Verder».")
    site.content["registry/labels.yaml"] = "a: {text: {nl: Verder, fr: Suite}}\nb: {text: {nl: Verder, fr: Poursuivre}}"
    expectDiagnostics(in: site, ["typed-label: write <ui:a> or <ui:b>"])
    #expect(site.fixed().codes == [])
  }

  @Test func `in German, where nouns have capitals, only capitals throughout tell a label`() {
    var site = SampleSite(
      guide: """
        title: {nl: Voorbeeld, de: Beispiel}
        parts:
          - id: main
            title: {nl: Deel een, de: Teil eins}
            steps:
              - id: one
                do:
                  nl: Dit doet u zo.
                  de: Sie können einen Termin vereinbaren, das Weiter ist leicht. Klicken Sie auf «Weiter», dann ZUGÄNGE.
        """,
      site: "title: {nl: Gidsen, de: Anleitungen}\npublisher: {nl: Stad, de: Stadt}\nlanguages: [nl, de]",
      labels: """
        a: {text: {nl: Afspraak maken, de: Termin vereinbaren}}
        b: {text: {nl: Verder gaan, de: Weiter}}
        c: {text: {nl: Beheer, de: ZUGÄNGE VERWALTEN}}
        """)
    expectDiagnostics(in: site, ["typed-label: write <ui:b>"])
    site.content["guides/sample/guide.yaml"] = site.content["guides/sample/guide.yaml"]?.replacing(
      "«Weiter», dann ZUGÄNGE.", with: "dann, «ZUGÄNGE VERWALTEN» folgt.")
    expectDiagnostics(in: site, ["typed-label: write <ui:c>"])
  }

  @Test func `a label within a longer name of a registry is not meant`() {
    var site = site(nl: "Raadpleeg de gids Afspraak Maken Online of het loket Afspraak maken van de stad.")
    site.content["registry/links.yaml"] =
      "a: {text: gids Afspraak Maken Online}\nb: {text: loket Afspraak maken van de stad}"
    expectDiagnostics(in: site, [])
  }

  @Test func `alternative texts, captions, titles and definitions count`() {
    var site = site(nl: "Eerst dit.")
    site.content["guides/sample/guide.yaml"] = """
      title: {nl: "De knop «Volgende»", fr: Exemple}
      figures:
        form: {alt: {nl: "Een formulier met \\"«Volgende»\\"", fr: Un formulaire}, caption: {nl: "Klik op «Volgende»", fr: Formulaire}}
      parts:
        - id: main
          title: {nl: Deel een, fr: Partie un}
          steps:
            - {id: one, do: {nl: Dit., fr: Ceci.}, figure: form}
      """
    site.binaries["guides/sample/figures/form.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    site.content["registry/terms.yaml"] =
      "wizard: {term: {nl: wizard, fr: assistant}, definition: {nl: \"Klik op '«Volgende»'\", fr: Aide}}"
    expectDiagnostics(in: site, Array(repeating: "typed-label: write <ui:next>", count: 4))
  }

  @Test func `what is said of terms and contacts is looked at, but a term may be explained with its own words`() {
    var site = site(nl: "Eerst dit.")
    site.content["registry/terms.yaml"] = """
      number:
        term: {nl: nummer, fr: numéro}
        definition: {nl: Nummer van «TOEGANGEN BEHEREN» elf cijfers, fr: Onze chiffres}
      sign-in:
        term: {nl: aanmelden, fr: connexion}
        definition: {nl: Met AANMELDEN bedoelt men toegang, fr: La Connexion au site}
      """
    site.content["registry/contacts.yaml"] = """
      desk:
        name: {nl: loket, fr: guichet}
        email: desk@example.org
        hours: {nl: "maandag, dan «Afspraak Maken» eerst", fr: lundi}
        note: {nl: Eerst., fr: Par la «Connexion» seule.}
      """
    expectDiagnostics(
      in: site,
      ["typed-label: write <ui:book>", "typed-label: write <ui:sign-in>", "typed-label: write <ui:access>"])
    let fixed = site.fixed()
    #expect(fixed.codes == Array(repeating: "typed-label", count: 3))
    #expect(fixed.site.content["registry/terms.yaml"]?.contains("Nummer van <ui:access> elf cijfers") == true)
  }

  @Test func `a text that is nothing but capitals of a label is the label`() {
    expectDiagnostics(
      in: site(nl: "«TOEGANGEN BEHEREN»", fr: "«CONFIRMER»"),
      ["typed-label: write <ui:access>", "typed-label: write <ui:confirm>"])
    expectDiagnostics(in: site(nl: "LET OP: AFSPRAAK MAKEN VERPLICHT", fr: "ATTENTION"), [])
  }

  @Test func `the words of a field or call-out that a label has are the label`() {
    let fields = "fields: [{text: {nl: «Volgende», fr: Suivant}, enter: {nl: dit, fr: ceci}}]"
    let fine = "fields: [{text: {nl: Volgende maand, fr: Mois}, enter: {nl: dit, fr: ceci}}]"
    for (field, faults) in [(fields, ["typed-label: write 'label: next' instead of 'text:'"]), (fine, [])] {
      expectDiagnostics(
        in: SampleSite(
          guide: SampleSite.guide(steps: "- id: one\n  do: {nl: Dit., fr: Ceci.}\n  \(field)"), labels: Self.labels),
        faults)
    }
  }

  @Test func `the fix takes quotation marks and bold with it`() {
    let (site, codes) = site(
      nl: "Klik op “Volgende”, dan \"**Afspraak maken**\", dan ***BEVESTIGEN***, dan 'afspraak maken'.",
      fr: "Cliquez sur ‹ Suivant ›, puis \"**Prendre rendez-vous**\", puis ***CONFIRMER***, puis 'prendre rendez-vous'."
    ).fixed()
    let guide = site.content["guides/sample/guide.yaml"] ?? ""
    #expect(guide.contains("Klik op <ui:next>, dan <ui:book>, dan <ui:confirm>, dan <ui:book>."))
    #expect(guide.contains("Cliquez sur <ui:next>, puis <ui:book>, puis <ui:confirm>, puis <ui:book>."))
    #expect(codes == Array(repeating: "typed-label", count: 8))
    expectDiagnostics(in: site, [])
  }

  @Test(arguments: [
    "'Klik op ''Volgende''.'", "\"Klik op \\\"Volgende\\\".\"", "Klik op \"Volgende\".",
    ">-\n      Klik op\n      \"Volgende\".",
  ])
  func `the fix keeps the style of the text`(text: String) {
    let steps = "- id: one\n  do:\n    nl: \(text)\n    fr: Cliquez sur <ui:next>."
    let (site, codes) = SampleSite(guide: SampleSite.guide(steps: steps), labels: Self.labels).fixed()
    #expect(codes == ["typed-label"])
    expectDiagnostics(in: site, [])
    let guide = site.content["guides/sample/guide.yaml"] ?? ""
    #expect(guide.contains("<ui:next>.") && !guide.contains("Volgende"))
  }
}
