import Diagnostics
import TestSupport
import Testing

/// Correct sentences of administrative prose that come close to labels, terms, numbers and addresses: gids has nothing to say about them.
@Suite struct ProseSilenceTests {
  private static let labels = """
    book: {text: {nl: Afspraak maken, fr: Prendre rendez-vous}}
    next: {text: {nl: Volgende, fr: Suivant}}
    back: {text: {nl: Vorige, fr: Précédent}}
    confirm: {text: {nl: BEVESTIGEN, fr: CONFIRMER}}
    access: {text: {nl: TOEGANGEN BEHEREN, fr: GÉRER LES ACCÈS}}
    social-security: {text: {nl: SOCIALE ZEKERHEID, fr: SÉCURITÉ SOCIALE}}
    users: {text: {nl: Gebruikers, fr: Utilisateurs}}
    add-user: {text: {nl: Een gebruiker toevoegen, fr: Ajouter un utilisateur}}
    save: {text: {nl: Bewaren, fr: Enregistrer}}
    send: {text: {nl: Verzenden, fr: Envoyer}}
    search: {text: {nl: Zoeken, fr: Rechercher}}
    help: {text: {nl: Hulp, fr: Aide}}
    home: {text: {nl: Startpagina, fr: Accueil}}
    niss: {text: {nl: INSZ, fr: NISS}}
    ok: {text: OK}
    """
  private static let terms = """
    manager:
      term: {nl: toegangsbeheerder, fr: gestionnaire d'accès}
      plural: {nl: toegangsbeheerders, fr: gestionnaires d'accès}
      former: {nl: [lokale beheerder], fr: [gestionnaire local]}
    bank:
      term: {nl: Kruispuntbank van Ondernemingen, fr: Banque-Carrefour des Entreprises}
      abbreviation: {nl: KBO, fr: BCE}
      avoid: {nl: [Kruispuntbank voor Ondernemingen, handelsregister], fr: [registre de commerce]}
    number: {term: {nl: KBO-nummer, fr: numéro BCE}}
    user: {term: {nl: gebruiker, fr: utilisateur}, plural: {nl: gebruikers, fr: utilisateurs}}
    niss: {term: {nl: INSZ, fr: NISS}}
    applicant: {term: {nl: aanvrager, fr: demandeur}, avoid: {nl: [kandidaat], fr: [candidat]}}
    """

  private func expectSilence(nl: String, fr: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let site = SampleSite(
      guide: SampleSite.guide(nl: nl, fr: fr),
      links: "portal: {text: {nl: portaal, fr: portail}, url: \"https://www.portal.example/\"}",
      contacts: "desk: {name: {nl: loket, fr: guichet}, phone: 02 555 01 23, email: desk@example.org}",
      terms: Self.terms, labels: Self.labels)
    // What is said of the registries is another matter.
    let known = ["unverified", "no-address", "unused-entry"]
    let found = site.run().diagnostics.filter { !known.contains($0.problem.code) }
    #expect(found.map { "\($0.problem.code): \($0.message)" } == [], sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "Volgende keer hoeft u zich niet opnieuw aan te melden.", "U komt vervolgens op de volgende pagina terecht.",
    "Op de vorige pagina kunt u uw gegevens nog wijzigen.", "Een gebruiker toevoegen kan alleen de toegangsbeheerder.",
    "Wilt u een gebruiker toevoegen? Dan hebt u zijn rijksregisternummer nodig.",
    "Bewaren doet u het best na elke wijziging.", "U kunt de gegevens bewaren, verzenden of wissen.",
    "Wie hulp nodig heeft, kan een vriend vragen.", "Hulp nodig? Wij helpen u verder.",
    "De startpagina verschijnt zodra u aangemeld bent.", "Zoeken op naam of op nummer is mogelijk.",
    "Gebruikers zonder toegang zien alleen de startpagina.", "De gebruikers van uw firma krijgen een e-mail.",
    "Wij bevestigen uw aanvraag binnen de 14 dagen.", "U moet de aanvraag bevestigen voor 31 december 2027.",
    "De sociale zekerheid beheert deze toepassing.", "U kunt zelf de toegangen beheren van uw medewerkers.",
    "Een afspraak maken is niet verplicht, maar bespaart u tijd.", "Dit is de eerste keer dat u zich aanmeldt.",
    "Klik op de derde keuze in de lijst.", "In drie stappen bent u klaar, stap voor stap.",
    "Elke stap duurt ongeveer twee minuten.", "De volgende stap is het kiezen van een datum.",
    "Er zijn 2 stappen die u moet zetten voor u kunt beginnen.", "De laatste stap is de handtekening.",
    "Dat is een eerste stap naar een eenvoudiger dossier.", "Uw KBO-nummer begint met 0 of 1 en telt tien cijfers.",
    "Vul uw ondernemingsnummer in, bijvoorbeeld 0123.456.789.",
    "De termijn loopt van 01.02.2027 tot en met 28.02.2027.", "Het loket is open van 9.00 tot 12.30 uur.",
    "De kandidaat-notaris en de kandidaten komen samen.", "De lokale beheerders kregen een nieuwe naam.",
    "Die functie heette vroeger “lokale beheerder”.", "De Kruispuntbank van Ondernemingen (KBO) bewaart die gegevens.",
    "Alles is in orde, dus u krijgt een OK van ons.", "Uw INSZ staat op de achterkant van uw kaart.",
    "Stuur het document als PDF, niet groter dan 5 MB.", "Artikel 12, §2, van de wet van 3 mei 2003 is van toepassing.",
    "Het bedrag is 1.250,00 euro per jaar.", "De procedure geldt in Vlaanderen, Brussel en Wallonië.",
    "Het formulier is beschikbaar in het Nederlands en het Frans.",
    "Let op: u hebt maar één kans; daarna vervalt de aanvraag!",
    "Wat is uw naam? En uw geboortedatum?", "Hebt u vragen (over de kaart, de code of de lezer)?",
    "Vraag het aan uw werkgever, of aan het sociaal secretariaat.", "Zeg “ja” of “neen”, 's morgens of 's avonds.",
    "Kies een wachtwoord van 8 tot 16 tekens, bv. met een ! of een ?.",
    "De kaarten die die lezer niet kent, moet u vervangen.",
    "Gebruik versie 2.0 of hoger; versie 1.9 volstaat niet.",
    "Stuur een kopie naar de dienst Bevolking, bus 12, 9999 Voorbeeldstad.",
    "Meld u aan met itsme, eID of een code via sms.", "Van de 25 aanvragen werden er 3 geweigerd.",
    "U leest dit in hoofdstuk III, punt 4, van het reglement.",
    "Als u twijfelt, neem dan contact op met het <contact:desk>.",
    "Klik op <ui:next> en daarna op <ui:confirm>.", "U ziet de melding \"Uw aanvraag is goed ontvangen\".",
    "Na <step:two> volgt <step:three>, de laatste.", "De **eerste** keer vraagt de toepassing uw *toestemming*.",
    "Bij een fout ziet u de knop om opnieuw te beginnen.", "Voor elke stap hebt u twee formulieren nodig.",
    "Kies een dag in de week die op de aanvraag volgt.", "De aanvrager ontvangt de kaart thuis.",
    "Gebruikers zien alleen hun eigen gegevens.", "Hulp verschijnt zelden vanzelf, zoals u ziet.",
    "De dienst Hulp staat voor u klaar.", "Het stadsloket Hulp helpt u verder.",
    "Vraag het aan de afdeling van Gebruikers.", "Wij zien dat u de gegevens wilt bewaren.",
    "De directie Sociale Zekerheid ziet toe op die regels.", "De arts toont u zijn OK.",
    "Het loket is de VOLGENDE WEEK gesloten.",
  ])
  func `Dutch sentences`(text: String) {
    let references = text.split(separator: "<").dropFirst().map { "<\($0.prefix { $0 != ">" })>" }.joined(
      separator: ", ")
    expectSilence(nl: text, fr: references.isEmpty ? "Rien." : "Voir \(references).")
  }

  @Test(arguments: [
    "Suivant la situation, vous recevez une lettre ou un courriel.", "Vous arrivez ensuite sur la page suivante.",
    "Le mois suivant, vous recevez un rappel.", "Sur la page précédente, vous pouvez encore modifier vos données.",
    "Ajouter un utilisateur n'est possible que pour le gestionnaire d'accès.",
    "Vous voulez ajouter un utilisateur ? Il vous faut son numéro de registre national.",
    "Enregistrer souvent évite de perdre des données.", "Vous pouvez enregistrer, envoyer ou effacer vos données.",
    "Une aide est disponible au guichet.", "Aide et conseils vous attendent sur place.",
    "L'accueil se trouve au premier étage.",
    "Rechercher par nom ou par numéro est possible.", "Les utilisateurs de votre firme reçoivent un courriel.",
    "Utilisateurs et gestionnaires se connectent de la même manière.",
    "Nous confirmons votre demande dans les 14 jours.",
    "Vous devez confirmer votre demande avant le 31 décembre 2027.", "La sécurité sociale gère cette application.",
    "Vous pouvez gérer les accès de vos collaborateurs.", "Prendre rendez-vous n'est pas obligatoire.",
    "Il faut prendre rendez-vous au moins un jour à l'avance.", "C'est la première fois que vous vous connectez.",
    "Cliquez sur le troisième choix de la liste.", "En trois étapes, vous avez terminé, étape par étape.",
    "Chaque étape dure environ deux minutes.", "L'étape suivante consiste à choisir une date.",
    "Voici les 2 étapes à suivre avant de commencer.", "La dernière étape est la signature.",
    "C'est une première étape vers un dossier plus simple.",
    "Votre numéro BCE commence par 0 ou 1 et compte dix chiffres.",
    "Indiquez votre numéro d'entreprise, par exemple 0123.456.789.",
    "Le délai court du 01/02/2027 au 28/02/2027 inclus.",
    "Le guichet est ouvert de 9 h à 12 h 30.", "Les candidats et la candidature sont examinés.",
    "Les gestionnaires locaux ont changé de nom.", "Cette fonction s'appelait autrefois \"gestionnaire local\".",
    "La Banque-Carrefour des Entreprises (BCE) conserve ces données.", "Tout est en ordre : vous recevez notre OK.",
    "Votre NISS figure au dos de votre carte.", "Envoyez le document en PDF, de 5 MB au maximum.",
    "L'article 12, § 2, de la loi du 3 mai 2003 s'applique.", "Le montant est de 1.250,00 euros par an.",
    "La procédure vaut en Flandre, à Bruxelles et en Wallonie.", "Le formulaire existe en français et en néerlandais.",
    "Attention : vous n'avez qu'une chance ; ensuite, la demande expire !",
    "Quel est votre nom ? Et votre date de naissance ?",
    "Avez-vous des questions (sur la carte, le code ou le lecteur) ?",
    "Demandez-le à votre employeur ou au secrétariat social.",
    "Dites \"oui\" ou \"non\", le matin ou le soir.",
    "Demandez-le le jour même, et donnez-les les uns après les autres.",
    "Nous nous occupons de tout, vous vous occupez du reste.",
    "Utilisez la version 2.0 ou supérieure ; la version 1.9 ne suffit pas.",
    "Envoyez une copie au service Population, boîte 12, 9999 Ville-Exemple.",
    "Connectez-vous avec itsme, eID ou un code par sms.",
    "Sur les 25 demandes, 3 ont été refusées.", "Vous le lisez au chapitre III, point 4, du règlement.",
    "En cas de doute, adressez-vous au <contact:desk>.", "Cliquez sur <ui:next>, puis sur <ui:confirm>.",
    "Vous voyez le message \"Votre demande a bien été reçue\".",
    "Après l'<step:two> vient l'<step:three>, la dernière.",
    "La **première** fois, l'application demande votre *accord*.", "Pour chaque étape, il vous faut deux formulaires.",
    "Le demandeur reçoit la carte à domicile.",
    "Utilisateurs et gestionnaires voient les mêmes données.", "Aide et conseils : voir le guichet.",
    "Le service Accueil affiche ses heures à la porte.", "La direction de l'Accueil vous répond.",
    "On vous voit ensuite enregistrer vos données.", "Le service Sécurité Sociale voit vos données.",
    "Le médecin voit votre OK dans le dossier.", "Le guichet ferme le MOIS SUIVANT sans exception.",
  ])
  func `French sentences`(text: String) {
    let references = text.split(separator: "<").dropFirst().map { "<\($0.prefix { $0 != ">" })>" }.joined(
      separator: ", ")
    expectSilence(nl: references.isEmpty ? "Niets." : "Zie \(references).", fr: text)
  }
}
