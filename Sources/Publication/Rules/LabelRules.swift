internal import Diagnostics

extension Rule {
  static let quotedLabel = Rule(
    "quoted-label", .error, canBeLowered: true,
    title: Trilingual(
      en: "No quotation marks are typed around a label", nl: "Rond een label staan geen ingetikte aanhalingstekens",
      fr: "On ne tape pas de guillemets autour d'un libellé"),
    explanation: Trilingual(
      en: """
        Gids puts the quotation marks of each language around an on-screen label: “Next” here, « Suivant » in French. Typed ones would stand \
        there a second time. Take them out. Around other words, quotation marks are free.
        """,
      nl: """
        Gids zet rond een label op het scherm de aanhalingstekens van elke taal: “Volgende” hier, « Suivant » in het Frans. Ingetikte zouden \
        er een tweede keer staan. Haal ze weg. Rond andere woorden zijn aanhalingstekens vrij.
        """,
      fr: """
        Gids met autour d'un libellé à l'écran les guillemets de chaque langue : « Suivant » ici, “Volgende” en néerlandais. Ceux que l'on \
        tape apparaîtraient une seconde fois. Retirez-les. Autour d'autres mots, les guillemets sont libres.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: continue
          do:
            nl: Klik op “«<ui:next>»”.
            fr: Cliquez sur <ui:next>.
        """,
      right: """
        - id: continue
          do:
            nl: Klik op <ui:next>. Het scherm “Uw gegevens” verschijnt.
            fr: Cliquez sur <ui:next>. L'écran ‹ Vos données › apparaît.
        """))

  static let ownWordsLabel = Rule(
    "own-words-label", .error,
    title: Trilingual(
      en: "A label has no other words than those of the screen",
      nl: "Een label heeft geen andere woorden dan die op het scherm",
      fr: "Un libellé n'a pas d'autres mots que ceux de l'écran"),
    explanation: Trilingual(
      en: """
        The reader looks for exactly what the screen shows, so a label cannot be cited in words of your own. Write `<ui:next>`, and put your \
        words beside it: the button `<ui:next>`. Links, contacts, terms and steps may have words of your own.
        """,
      nl: """
        De lezer zoekt precies wat het scherm toont; daarom kan een label geen eigen woorden krijgen. Schrijf `<ui:next>` en zet uw woorden \
        ernaast: de knop `<ui:next>`. Links, contacten, begrippen en stappen mogen wel eigen woorden krijgen.
        """,
      fr: """
        Le lecteur cherche exactement ce que l'écran affiche : un libellé ne peut donc pas être cité avec vos propres mots. Écrivez \
        `<ui:next>`, et mettez vos mots à côté : le bouton `<ui:next>`. Les liens, contacts, termes et étapes peuvent recevoir vos mots.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: continue
          do:
            nl: Klik op «[de blauwe knop](ui:next)».
            fr: Cliquez sur <ui:next>.
        """,
      right: """
        - id: continue
          do:
            nl: Klik op de blauwe knop <ui:next> van [de site](link:town).
            fr: Cliquez sur le bouton bleu <ui:next> du [site](link:town).
        """))
}
