internal import Diagnostics

/// What is declared or computed, and therefore never typed.
extension Rule {
  static let typedAddress = Rule(
    "typed-address", .error,
    title: Trilingual(
      en: "An address is declared once, never typed in a text",
      nl: "Een adres staat één keer in het register, nooit in een tekst",
      fr: "Une adresse est déclarée une fois, jamais écrite dans un texte"),
    explanation: Trilingual(
      en: """
        An address that stands in ten texts is forgotten in one of them when it changes. Give it an entry in `registry/links.yaml`, with \
        the words to link and the address in each language, and write `<link:id>` in the texts. What the reader has to type himself \
        stands between backticks: `` `www.example.org` ``.
        """,
      nl: """
        Een adres dat in tien teksten staat, blijft bij een wijziging in één ervan vergeten. Geef het een plaats in \
        `registry/links.yaml`, met de woorden van de link en het adres in elke taal, en schrijf `<link:id>` in de teksten. Wat de lezer \
        zelf moet intikken, staat tussen accenten: `` `www.example.org` ``.
        """,
      fr: """
        Une adresse qui figure dans dix textes est oubliée dans l'un d'eux quand elle change. Donnez-lui une entrée dans \
        `registry/links.yaml`, avec les mots du lien et l'adresse dans chaque langue, et écrivez `<link:id>` dans les textes. Ce que le \
        lecteur doit taper lui-même se met entre accents graves : `` `www.example.org` ``.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: open-site
          do:
            nl: Surf naar «www.example.org/nl».
            fr: Rendez-vous sur le <link:town>.
        """,
      right: """
        - id: open-site
          do:
            nl: Surf naar de <link:town>. U ziet `www.example.org` in de adresbalk.
            fr: Rendez-vous sur le <link:town>. La barre d'adresse affiche `www.example.org`.
        """))

  static let typedEmail = Rule(
    "typed-email", .error,
    title: Trilingual(
      en: "An e-mail address is declared once, never typed in a text",
      nl: "Een e-mailadres staat één keer in het register, nooit in een tekst",
      fr: "Une adresse e-mail est déclarée une fois, jamais écrite dans un texte"),
    explanation: Trilingual(
      en: """
        Give whoever helps the reader an entry in `registry/contacts.yaml`, with name, telephone number and e-mail address, and write \
        `<contact:id>` in the texts. The page then shows all that is known of the contact, and a new address is changed in one place.
        """,
      nl: """
        Geef wie de lezer helpt een plaats in `registry/contacts.yaml`, met naam, telefoonnummer en e-mailadres, en schrijf \
        `<contact:id>` in de teksten. De pagina toont dan alles wat over het contact bekend is, en een nieuw adres wijzigt u op één plaats.
        """,
      fr: """
        Donnez à qui aide le lecteur une entrée dans `registry/contacts.yaml`, avec son nom, son téléphone et son adresse e-mail, et \
        écrivez `<contact:id>` dans les textes. La page montre alors tout ce que l'on sait du contact, et une nouvelle adresse se change à \
        un seul endroit.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: ask
          do:
            nl: Mail uw vraag naar «desk@example.org».
            fr: Envoyez votre question au <contact:desk>.
        """,
      right: """
        - id: ask
          do:
            nl: Mail uw vraag naar het <contact:desk>. Vul bij het teken @ geen spatie in.
            fr: Envoyez votre question au <contact:desk>. N'ajoutez pas d'espace près du signe @.
        """))

  static let typedNumber = Rule(
    "typed-number", .warning,
    title: Trilingual(
      en: "The number of a step is computed, never typed", nl: "Het nummer van een stap wordt berekend, nooit ingetikt",
      fr: "Le numéro d'une étape est calculé, jamais écrit"),
    explanation: Trilingual(
      en: """
        When a step is added or moved, the numbers of the steps after it change, and a typed number sends the reader to the wrong one. \
        Write `<step:id>`: every page gets the right number, linked to the step. A number that means something else, such as that of a \
        step in another organisation's form, may stand between backticks.
        """,
      nl: """
        Komt er een stap bij of verhuist er een, dan veranderen de nummers van de stappen erna, en een ingetikt nummer stuurt de lezer naar \
        de verkeerde. Schrijf `<step:id>`: elke pagina krijgt het juiste nummer, met een link naar de stap. Een nummer dat iets anders \
        betekent, zoals een stap op het formulier van een andere organisatie, kan tussen accenten staan.
        """,
      fr: """
        Quand une étape est ajoutée ou déplacée, les numéros des suivantes changent, et un numéro écrit à la main envoie le lecteur au \
        mauvais endroit. Écrivez `<step:id>` : chaque page reçoit le bon numéro, avec un lien vers l'étape. Un numéro qui désigne autre \
        chose, comme une étape du formulaire d'un autre organisme, peut se mettre entre accents graves.
        """),
    example: RuleExample(
      in: .steps,
      wrong: """
        - id: choose-day
          do: {nl: Kies een dag., fr: Choisissez un jour.}
        - id: change-day
          do:
            nl: Past de dag toch niet? Herhaal «stap 1».
            fr: Le jour ne convient plus ? Répétez l'<step:choose-day>.
        """,
      right: """
        - id: choose-day
          do: {nl: Kies een dag., fr: Choisissez un jour.}
        - id: change-day
          do:
            nl: Past de dag toch niet? Herhaal <step:choose-day> binnen 3 dagen.
            fr: Le jour ne convient plus ? Répétez l'<step:choose-day> dans les 3 jours.
        """))
}
