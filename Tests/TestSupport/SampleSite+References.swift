extension SampleSite {
  /// A site with an entry of every kind, a second guide, and two parts in the first one, for tests of references.
  ///
  /// - Parameters:
  ///   - nl: The Dutch text of step `one`.
  ///   - fr: The French one.
  public static func citing(nl: String, fr: String) -> SampleSite {
    var site = SampleSite(
      guide: """
        title: {nl: Voorbeeld, fr: Exemple}
        figures:
          login: {alt: {nl: Het scherm, fr: L'écran}, caption: {nl: Het aanmeldscherm, fr: L'écran de connexion}}
        parts:
          - id: main
            title: {nl: Procedure, fr: Procédure}
            steps:
              - id: one
                do:
                  nl: |
        \(nl.indented(by: 12))
                  fr: |
        \(fr.indented(by: 12))
              - {id: two, do: {nl: Dan dat., fr: Puis cela.}, figure: login}
              - id: three
                do: {nl: Ten slotte., fr: Enfin.}
                steps:
                  - {id: three-one, do: {nl: Dit., fr: Ceci.}}
                  - {id: three-two, do: {nl: Dat., fr: Cela.}}
          - id: later
            title: {nl: Nazorg, fr: Suivi}
            steps:
              - {id: later-one, do: {nl: Wacht., fr: Attendez.}}
              - {id: later-two, do: {nl: Klaar., fr: Fini.}}
          - id: hints
            title: {nl: Wenken, fr: Astuces}
            numbering: none
            steps:
              - {id: hint, title: {nl: Bewaar alles, fr: Gardez tout}, do: {nl: Zo., fr: Voilà.}}
        """,
      links: """
        csam:
          text: {nl: CSAM-site, fr: site de CSAM}
          url: {nl: "https://www.csam.be/nl/", fr: "https://www.csam.be/fr/"}
          verified: 2026-11-23
        nowhere: {text: {nl: de gids op papier, fr: le guide papier}, verified: 2026-11-23}
        """,
      contacts: "desk: {name: {nl: helpdesk, fr: service d'aide}, phone: +32 2 123 45 67, verified: 2026-11-23}",
      terms: """
        user:
          term: {nl: gebruiker, fr: utilisateur}
          plural: {nl: gebruikers, fr: utilisateurs}
          definition: {nl: Wie werkt, fr: Qui travaille}
          verified: 2026-11-23
        firm: {term: {nl: firma, fr: firme}, plural: {nl: firma's, fr: firmes}, verified: 2026-11-23}
        """,
      labels: """
        menu: {text: Menu, verified: 2026-11-23}
        users: {text: {nl: GEBRUIKERS, fr: UTILISATEURS}, verified: 2026-11-23}
        add: {text: {nl: Voeg "toe", fr: Ajouter <x>}, verified: 2026-11-23}
        """,
      files:
        "form: {title: {nl: Formulier, fr: Formulaire}, path: {nl: form-nl.pdf, fr: form-fr.pdf}, verified: 2026-11-23}",
      others: [
        "guides/other/guide.yaml": """
        title: {nl: Een andere gids, fr: Un autre guide}
        parts:
          - id: only
            title: {nl: Enig deel, fr: Partie unique}
            steps: [{id: far, do: {nl: Ver., fr: Loin.}}, {id: farther, do: {nl: Verder., fr: Plus loin.}}]
        """,
        "guides/wide/guide.yaml": """
        title: {nl: Brede gids, fr: Guide large}
        parts:
          - {id: left, title: {nl: Links, fr: Gauche}, steps: [{id: l-one, do: {nl: L., fr: G.}}]}
          - {id: right, title: {nl: Rechts, fr: Droite}, steps: [{id: r-one, do: {nl: R., fr: D.}}]}
        """,
      ])
    site.binaries["files/form-nl.pdf"] = Array(repeating: 32, count: 1_234_567)
    site.binaries["files/form-fr.pdf"] = Array(repeating: 32, count: 800)
    site.binaries["guides/sample/figures/login.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    return site
  }

  /// The step `one` of ``citing(nl:fr:)`` with this text in both languages.
  public static func citing(_ text: String) -> SampleSite { citing(nl: text, fr: text) }
}
