"""The words and sentences of the corpus: each entry is a pair, Dutch and French, that says the same.

A pattern has places to fill: {o} and {p} a thing, {O} the same with a capital, {s} a service, {f} a field, {t} a time, and three kinds of
references as Gids writes them: {b} a button, {c} a tab and {d} a message on the screen, {a} a link to elsewhere, {g} another guide.
"""

Pair = tuple[str, str]

THINGS: list[Pair] = [
    ("het aanvraagformulier", "le formulaire de demande"),
    ("het dossier van de inwoner", "le dossier de l'habitant"),
    ("de identiteitskaart", "la carte d'identité"),
    ("het bewijs van woonplaats", "le certificat de résidence"),
    ("de bewonerskaart", "la carte de riverain"),
    ("het huishoudelijk reglement", "le règlement d'ordre intérieur"),
    ("de lijst met bijlagen", "la liste des annexes"),
    ("het afschrift van de akte", "la copie de l'acte"),
    ("de elektronische handtekening", "la signature électronique"),
    ("het verslag van de zitting", "le procès-verbal de la séance"),
    ("de bestelbon", "le bon de commande"),
    ("het inschrijvingsbewijs", "le certificat d'immatriculation"),
    ("de gezinssamenstelling", "la composition de ménage"),
    ("het medisch attest", "l'attestation médicale"),
    ("de toegangsbadge", "le badge d'accès"),
    ("het tijdelijke wachtwoord", "le mot de passe provisoire"),
    ("de reservekopie", "la copie de sauvegarde"),
    ("het logboek", "le journal de bord"),
    ("de noodverlichting", "l'éclairage de secours"),
    ("het waterfilter", "le filtre à eau"),
    ("de hoofdschakelaar", "l'interrupteur général"),
    ("het jaarverslag", "le rapport annuel"),
    ("de factuur van de leverancier", "la facture du fournisseur"),
    ("het loket op de tweede verdieping", "le guichet du deuxième étage"),
    ("de digitale kluis", "le coffre-fort numérique"),
    ("het kadasterplan", "le plan cadastral"),
    ("de omgevingsvergunning", "le permis d'environnement"),
    ("het bezoekersregister", "le registre des visiteurs"),
    ("de vertaling van het besluit", "la traduction de la décision"),
    ("het onderhoudscontract", "le contrat d'entretien"),
]

SERVICES: list[Pair] = [
    ("de dienst Bevolking", "le service Population"),
    ("de dienst Burgerlijke Stand", "le service État civil"),
    ("de dienst Stedenbouw", "le service Urbanisme"),
    ("de informaticadienst", "le service informatique"),
    ("de personeelsdienst", "le service du personnel"),
    ("de preventieadviseur", "le conseiller en prévention"),
    ("de technische dienst", "le service technique"),
    ("de financiële dienst", "le service financier"),
    ("het secretariaat", "le secrétariat"),
    ("de wijkagent", "l'agent de quartier"),
    ("de dossierbeheerder", "le gestionnaire de dossiers"),
    ("het onthaal", "l'accueil"),
]

FIELDS: list[Pair] = [
    ("rijksregisternummer", "numéro de registre national"),
    ("geboortedatum", "date de naissance"),
    ("referentie", "référence"),
    ("datum van ontvangst", "date de réception"),
    ("postcode en gemeente", "code postal et commune"),
    ("opmerkingen", "remarques"),
    ("naam van de aanvrager", "nom du demandeur"),
    ("taal van de akte", "langue de l'acte"),
    ("bedrag in euro", "montant en euros"),
    ("serienummer", "numéro de série"),
]

TIMES: list[Pair] = [
    ("vijf werkdagen", "cinq jours ouvrables"),
    ("tien minuten", "dix minutes"),
    ("dertig kalenderdagen", "trente jours calendrier"),
    ("een half uur", "une demi-heure"),
    ("twee weken", "deux semaines"),
    ("48 uur", "48 heures"),
    ("drie maanden", "trois mois"),
    ("één schooljaar", "une année scolaire"),
]

# The labels of an application, by id; every category has an application of its own, see guides.py.
LABELS: dict[str, Pair] = {
    "confirm": ("Bevestigen", "Confirmer"),
    "save": ("Opslaan", "Enregistrer"),
    "next": ("Volgende", "Suivant"),
    "print": ("Afdrukken", "Imprimer"),
    "new-file": ("Nieuw dossier", "Nouveau dossier"),
    "send": ("Verzenden", "Envoyer"),
    "search": ("Zoeken", "Rechercher"),
    "history": ("Geschiedenis", "Historique"),
    "add-annex": ("Bijlage toevoegen", "Ajouter une annexe"),
    "close": ("Sluiten", "Fermer"),
    "pay": ("Betalen", "Payer"),
    "book": ("Afspraak maken", "Prendre rendez-vous"),
    "overview": ("Overzicht", "Aperçu"),
    "access-denied": ("Toegang geweigerd", "Accès refusé"),
}

# The links to elsewhere, by id: their words and their address.
LINKS: dict[str, tuple[Pair, str]] = {
    "fees": (("de pagina met de tarieven", "la page des tarifs"), "https://www.example.org/tarieven"),
    "e-desk": (("het online loket", "le guichet en ligne"), "https://loket.example.org/"),
    "law": (("de volledige wettekst", "le texte de loi complet"), "https://wet.example.org/artikel?id=42&v=3"),
    "privacy": (("de privacyverklaring", "la déclaration de confidentialité"), "https://www.example.org/privacy"),
    "plan": (("het plan van het gebouw", "le plan du bâtiment"), "https://www.example.org/plan#verdieping-2"),
    "manual": (("de handleiding van de fabrikant", "le manuel du fabricant"), "https://docs.example.net/handleiding.pdf"),
}

SENTENCES: list[Pair] = [
    ("Controleer eerst of {o} volledig is ingevuld en of de gegevens overeenstemmen met {p}.",
     "Vérifiez d'abord si {o} est entièrement rempli et si les données correspondent à ce que mentionne {p}."),
    ("Klik op {b} en wacht tot het scherm opnieuw is geladen.",
     "Cliquez sur {b} et attendez que l'écran soit à nouveau chargé."),
    ("Vul het veld {f} in zonder spaties of leestekens.",
     "Remplissez le champ {f} sans espaces ni signes de ponctuation."),
    ("Indien {o} ontbreekt, contacteert u {s} vóór u verdergaat.",
     "Si {o} manque, contactez {s} avant de continuer."),
    ("Leg {o} naast {p} en vergelijk de nummers cijfer per cijfer.",
     "Placez {o} à côté du document suivant, {p}, et comparez les numéros chiffre par chiffre."),
    ("De behandeling duurt gemiddeld {t}; bij drukte kan {s} deze termijn verlengen.",
     "Le traitement prend en moyenne {t} ; en cas d'affluence, {s} peut prolonger ce délai."),
    ("Meer uitleg vindt u op {a}, waar ook de formulieren in beide talen staan.",
     "Vous trouverez plus d'explications sur {a}, où figurent aussi les formulaires dans les deux langues."),
    ("Bewaar een kopie van het bericht: {s} kan het later opvragen.",
     "Conservez une copie du message : {s} peut la demander ultérieurement."),
    ("Volg daarna de stappen in {g} als de bezoeker nog geen afspraak heeft.",
     "Suivez ensuite les étapes décrites dans {g} si le visiteur n'a pas encore de rendez-vous."),
    ("Noteer het tijdstip en uw initialen; zo blijft {o} voor iedereen controleerbaar.",
     "Notez l'heure et vos initiales ; ainsi, {o} reste vérifiable par tous."),
    ("Het is *niet* toegestaan om {o} mee te geven zonder toelating van {s}.",
     "Il n'est *pas* permis de remettre {o} sans l'accord préalable donné par {s}."),
    ("Kies in het menu voor {b} en daarna voor het tabblad {c}.",
     "Choisissez {b} dans le menu, puis l'onglet {c}."),
    ("Wanneer de melding {d} verschijnt, probeert u het na {t} opnieuw.",
     "Lorsque le message {d} apparaît, réessayez après {t}."),
    ("Druk {o} in tweevoud af en laat beide exemplaren ondertekenen.",
     "Imprimez {o} en deux exemplaires et faites signer les deux."),
    ("De gegevens worden automatisch overgenomen, behalve het veld {f}, dat u zelf aanvult.",
     "Les données sont reprises automatiquement, sauf le champ {f}, que vous complétez vous-même."),
    ("Verwittig {s} zodra {o} ter beschikking ligt en vermeld daarbij de referentie.",
     "Prévenez {s} dès que {o} est à disposition et mentionnez la référence."),
    ("Als u twijfelt, leest u **altijd** eerst {g} voor u iets wijzigt.",
     "En cas de doute, lisez **toujours** d'abord {g} avant de modifier quoi que ce soit."),
    ("Schakel het toestel uit, wacht {t} en start het opnieuw op via {b}.",
     "Éteignez l'appareil, attendez {t} et redémarrez-le via {b}."),
    ("Voor minderjarigen tekent een ouder of voogd; {s} kijkt dit ter plaatse na.",
     "Pour les mineurs, un parent ou un tuteur signe ; {s} le vérifie sur place."),
    ("De kosten bedragen 12,50 € en worden aan het loket of via {a} betaald.",
     "Les frais s'élèvent à 12,50 € et se paient au guichet ou via {a}."),
    ("Plaats {o} terug op de juiste plank & sluit de kast af.",
     "Remettez {o} sur la bonne étagère & fermez l'armoire à clé."),
    ("Geef geen vertrouwelijke informatie door via de telefoon, ook niet aan {s}.",
     "Ne communiquez aucune information confidentielle par téléphone, même si {s} le demande."),
    ("Het systeem stuurt binnen {t} een bevestiging naar het opgegeven adres.",
     "Le système envoie dans un délai de {t} une confirmation à l'adresse indiquée."),
    ("Zorg dat {o} leesbaar is: een onduidelijke scan wordt door {s} geweigerd.",
     "Veillez à ce que {o} soit lisible : un scan flou est refusé par le système, et {s} en est informé."),
]

# Sentences that say what a guide is for: they refer to nothing.
SUMMARIES: list[Pair] = [
    ("Voor wie {o} nodig heeft en daarvoor bij {s} terecht moet.",
     "Pour qui a besoin de ce document, {o}, et doit s'adresser au bon endroit : {s}."),
    ("Van de eerste aanvraag tot {o} in orde is; reken op {t}.",
     "De la première demande jusqu'à ce que {o} soit en ordre ; comptez {t}."),
    ("Wat u klaarlegt, wat {s} doet en wanneer {o} aan de beurt komt.",
     "Ce que vous préparez, ce que fait {s} et quand vient le tour de ce document : {o}."),
    ("Voor medewerkers die {o} voor het eerst behandelen, samen met {s}.",
     "Pour les collaborateurs qui traitent {o} pour la première fois, avec l'aide de quelqu'un : {s}."),
]

STEP_TITLES: list[Pair] = [
    ("Controleer {o}", "Vérifiez {o}"),
    ("Open {o}", "Ouvrez {o}"),
    ("Registreer {o}", "Enregistrez {o}"),
    ("Bezorg {o} aan {s}", "Transmettez {o} pour que {s} s'en occupe"),
    ("Onderteken {o}", "Signez {o}"),
    ("Vraag {o} op", "Demandez {o}"),
    ("Verwittig {s} over {p}", "Prévenez {s} : cela concerne {p}"),
    ("Klasseer {o}", "Classez {o}"),
    ("Sluit {o} af", "Clôturez {o}"),
]

GUIDE_TITLES: list[Pair] = [
    ("Zo vernieuwt u {o}", "Comment renouveler {o}"),
    ("{O} aanvragen bij {s}", "Demander {o} : ce que fait {s}"),
    ("{O} corrigeren na een fout", "Corriger {o} après une erreur"),
    ("Wat te doen als {o} verloren is", "Que faire si {o} est perdu"),
    ("{O} veilig vervangen", "Remplacer {o} en toute sécurité"),
    ("{O} archiveren", "Archiver {o}"),
]

LIST_ITEMS: list[Pair] = [
    ("{o}", "{o}"),
    ("een kopie: {o}", "une copie : {o}"),
    ("het veld {f}, in drukletters", "le champ {f}, en majuscules"),
    ("de goedkeuring door {s}", "l'accord donné par {s}"),
    ("een termijn van {t}", "un délai de {t}"),
    ("een klik op {b}", "un clic sur {b}"),
]

NOTES: list[Pair] = [
    ("Let op: {o} mag maximaal {t} oud zijn. Vraag raad aan {s} als u niet zeker bent.",
     "Attention : {o} ne peut dater de plus de {t}. Demandez conseil : {s} vous aidera."),
    ("Deze stap is alleen nodig wanneer {o} in het buitenland werd afgeleverd.",
     "Cette étape n'est nécessaire que lorsque {o} a été délivré à l'étranger."),
    ("Gebruik **nooit** een eigen geheugenstick: {s} registreert elke aansluiting.",
     "N'utilisez **jamais** votre propre clé de stockage : {s} enregistre chaque connexion."),
    ("Goed om te weten: via {a} kunt u deze stap ook ’s avonds en in het weekend uitvoeren.",
     "Bon à savoir : via {a}, vous pouvez aussi effectuer cette étape le soir et le week-end."),
]

TABLE_COLUMNS: list[tuple[Pair, Pair, Pair]] = [
    (("Situatie", "Situation"), ("Termijn", "Délai"), ("Dienst", "Service")),
    (("Document", "Pièce"), ("Geldig", "Valable"), ("Waar", "Où")),
]

CATEGORIES: list[Pair] = [
    ("Bevolking", "Population"), ("Burgerlijke stand", "État civil"),
    ("Stedenbouw", "Urbanisme"), ("Informatica", "Informatique"),
    ("Personeel", "Personnel"), ("Gebouwen", "Bâtiments"),
    ("Financiën", "Finances"), ("Mobiliteit", "Mobilité"),
    ("Onthaal", "Accueil"), ("Veiligheid", "Sécurité"),
]
