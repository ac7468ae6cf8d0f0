internal import Diagnostics
internal import Manuscript

extension ResolveProblem {
  var dutchMessage: String {
    switch self {
    case .duplicateID(let id, let first, _): "de id '\(id)' wordt al gebruikt door \(first.dutchWords)"
    case .duplicateInFragment(let id, let first, _, _):
      "dit fragment brengt de id '\(id)' mee, die al gebruikt wordt door \(first.dutchWords)"
    case .duplicateFormerID(let id, let first): "de vroegere id '\(id)' is die van \(first.dutchWords)"
    case .repeatedInList(let id, let what): "\(what.definite(in: .dutch)) '\(id)' staat twee keer in deze lijst"
    case .placedTwice(let id, let group):
      "de gids '\(id)' heeft zijn plaats al in \(group.map { "de groep '\($0)'" } ?? "een andere groep")"
    case .unknownID(let id, let what, _), .unknownReference(let id, let what, _, _):
      "er is \(what.negative(in: .dutch)) '\(id)'"
    case .misspelledDeclaration(let declared, let what, let cited, let count):
      "geen tekst verwijst naar \(what.definite(in: .dutch)) '\(declared)', en \(count) verwijzingen noemen '\(cited)', dat niet bestaat"
    case .fragmentInItself(let path):
      "het fragment '\(path.last ?? "")' gebruikt zichzelf: \(path.joined(separator: " → "))"
    case .typedAddress(let address, _): "het adres '\(address)' is in een tekst ingetikt"
    case .typedNumber(let words, _): "het nummer van een stap is in een tekst ingetikt: '\(words)'"
    case .quotedLabel(let id): "rond het label '\(id)' zijn aanhalingstekens ingetikt"
    case .typedEmail(let address, _): "het e-mailadres '\(address)' is in een tekst ingetikt"
    case .unknownKind(let kind, _, _): "er is geen soort verwijzing '\(kind)'"
    case .badReference(let written, _, _): "de verwijzing '\(written)' is niet volledig"
    case .stepElsewhere(let id, _, let user):
      user.map { "er is geen stap '\(id)' in de gids '\($0)', die dit fragment gebruikt" }
        ?? "er is geen stap '\(id)' in deze gids"
    case .leftOut(let id, let what, let edition):
      edition.map { "\(what.definite(in: .dutch)) '\(id)' ontbreekt in de editie '\($0)'" }
        ?? "\(what.definite(in: .dutch)) '\(id)' is voorbehouden voor een editie ('only'), en deze tekst is voor iedereen"
    case .reverseRange(let first, let last): "de reeks loopt achteruit: '\(first)' komt na '\(last)'"
    case .rangeAcrossLists(let first, let last): "'\(first)' en '\(last)' staan niet in dezelfde lijst van stappen"
    case .repeatedStep(let id, _): "de stap '\(id)' staat twee keer in deze verwijzing"
    case .repeatedNumber(let number): "het nummer '\(number)' zou twee keer voorkomen in dit deel"
    case .stepsAcrossParts:
      "deze stappen staan in verschillende delen of gidsen, waar dezelfde nummers voorkomen"
    case .unnumberedStep(let id): "de stap '\(id)' heeft geen nummer en geen titel om naar te verwijzen"
    case .noPlural(let id): "het begrip '\(id)' heeft geen meervoud"
    case .referenceInTitle(let kind): "een titel of bijschrift kan geen verwijzing '\(kind)' bevatten"
    case .guideNeeded(let id, _, _): "deze verwijzing naar '\(id)' staat buiten een gids"
    case .ownWordsLabel: "een label verschijnt altijd zoals het op het scherm staat"
    case .referenceParity(let fault):
      fault.instead.map {
        "'\(fault.reference)' staat in de tekst \(fault.language.inDutch), en '\($0)' in die \(fault.others.inDutch)"
      } ?? "'\(fault.reference)' staat in de tekst \(fault.language.inDutch), maar niet in die \(fault.others.inDutch)"
    case .rawHTML(let html): "'\(html)' is HTML, en dat kan niet in een tekst"
    case .imageInText: "een tekst kan geen afbeelding bevatten"
    case .headingInText: "een tekst kan geen kop bevatten"
    case .thematicBreak: "een tekst kan geen scheidingslijn bevatten"
    case .numberedListInText: "een tekst kan geen genummerde lijst bevatten: alleen stappen hebben nummers"
    case .blocksInLine: "hier is maar plaats voor één alinea"
    case .emptyOnPage: "deze tekst is leeg"
    case .figureNotShown(let id): "er wordt verwezen naar de afbeelding '\(id)', maar geen stap van de gids toont ze"
    case .missingPicture(let id, _, _): "de afbeelding '\(id)' heeft geen beeldbestand"
    case .unreadablePicture(let file): "'\(file)' is geen leesbaar beeldbestand"
    case .pictureOfOtherLanguage(let id, let language, let shown):
      "de afbeelding '\(id)' heeft geen beeldbestand \(language.inDutch); dat \(shown.inDutch) wordt getoond"
    case .calloutOutside: "de aanduiding ligt niet binnen de afbeelding"
    case .rowLength(let expected, let found, _):
      "deze rij heeft \(found == 1 ? "1 cel" : "\(found) cellen"), en de tabel \(expected == 1 ? "1 kolom" : "\(expected) kolommen")"
    case .missingDownload(let path, _): "er is geen bestand 'files/\(path)'"
    case .badURL(let url): "'\(url)' is geen adres"
    case .badSiteAddress(let url): "'\(url)' is niet het adres van een map"
    case .unverified(let what, let id, let languages):
      "\(what.definite(in: .dutch)) '\(id)' is \(languages.isEmpty ? "" : "\(languages.inDutch) ")niet geverifieerd"
    case .linkWithoutAddress(let id): "de link '\(id)' heeft nog geen adres: de woorden verschijnen zonder link"
    case .missingWordFile(let language): "de interfacewoorden voor '\(language)' ontbreken"
    case .missingWord(let word, let language): "het interfacewoord '\(word)' ontbreekt \(language.inDutch)"
    case .unknownWord(let word, _): "er is geen interfacewoord '\(word)'"
    case .unknownSlot(let slot, let word, _): "het interfacewoord '\(word)' kan '{\(slot)}' niet bevatten"
    case .missingSlot(let slot, let word): "het interfacewoord '\(word)' moet '{\(slot)}' bevatten"
    }
  }

  var dutchHelp: String? {
    switch self {
    case .duplicateID(_, _, let free): "kies een andere id, zoals '\(free)'"
    case .duplicateInFragment(let id, _, let fragment, let prefix):
      "schrijf 'id: \(prefix)' onder 'use: \(fragment)': de stap heet dan '\(prefix)-\(id)'"
    case .duplicateFormerID: "haal hem hier weg: het adres leidt naar wat de id nu heeft"
    case .placedTwice: "haal hem hier of daar weg: een gids staat één keer op de startpagina"
    case .repeatedInList(_, let what): "haal \(what.isNeuter ? "het" : "hem") hier weg"
    case .unknownID(let id, let what, let known): dutchAdvice(for: id, what, known)
    case .unknownReference(let id, let what, let known, let prefix): dutchAdvice(for: id, what, known, prefix)
    case .misspelledDeclaration(_, _, let cited, _): "schrijf hier '\(cited)', of verbeter de verwijzingen"
    case .unknownKind(let kind, let meant, let known):
      (meant ?? known.nearest(to: kind))?.offered(in: .dutch) ?? "mogelijk zijn \(known.quotedList)"
    case .unknownWord(let word, let known):
      known.nearest(to: word)?.offered(in: .dutch) ?? "templates/words/en.yaml bevat ze allemaal"
    case .fragmentInItself: "haal een van deze 'use:' weg"
    case .typedAddress(_, let entry):
      entry.map { "schrijf <link:\($0)>" } ?? "geef het een plaats in registry/links.yaml en schrijf <link:id>"
    case .typedNumber(_, let references):
      references.isEmpty ? "schrijf <step:id>" : "schrijf \(references.either(in: .dutch))"
    case .quotedLabel: "haal ze weg: Gids zet die van elke taal"
    case .typedEmail(_, let entry):
      entry.map { "schrijf <contact:\($0)>" } ?? "geef het een plaats in registry/contacts.yaml en schrijf <contact:id>"
    case .badReference(_, let kind, let repair):
      switch (repair, kind?.form(in: .dutch)) {
      case (.write(let reference), _): "schrijf \(reference)"
      case (.withOwnWords(let destination), _): "schrijf [woorden](\(destination))"
      case (.form, let form?): "schrijf \(form)"
      case (.closedForm, let form?): "schrijf \(form), gesloten met '>' en zonder spaties"
      case (_, nil): "schrijf een verwijzing, zoals [woorden](link:id)"
      }
    case .stepElsewhere(_, let full, _): "bedoelde u \(full.map { "'\($0)'" }.either(in: .dutch))?"
    case .leftOut: "zet deze tekst in een blok of stap met dezelfde 'only', of noem iets dat iedereen heeft"
    case .reverseRange(let first, let last): "schrijf <steps:\(last)..\(first)>"
    case .rangeAcrossLists(let first, let last):
      "schrijf <steps:\(first),\(last)>, of verwijs naar elke stap afzonderlijk"
    case .repeatedStep(_, let rest): "schrijf \(rest.citation)"
    case .repeatedNumber: "geef de stappen hierboven een nummer, of geef deze er geen: 'numbering: none'"
    case .unknownSlot(let slot, _, let known):
      known.nearest(to: slot).map { "bedoelde u {\($0)}?" }
        ?? (known.isEmpty ? "haal het weg" : "mogelijk is \(known.map { "{\($0)}" }.joined(separator: ", "))")
    case .stepsAcrossParts(let ids):
      "schrijf \(ids.map { "<step:\($0)>" }.together(in: .dutch)); dan wordt het deel van elke stap genoemd"
    case .unnumberedStep(let id): "schrijf eigen woorden: [woorden](step:\(id)), of geef de stap een titel"
    case .noPlural(let id): "voeg 'plural:' toe aan het begrip, of schrijf [woorden](term:\(id))"
    case .referenceInTitle: "schrijf de woorden zelf, of zet de verwijzing in de tekst eronder"
    case .guideNeeded(let id, let kind, let guides):
      guides.isEmpty
        ? "schrijf de gids ervoor: id-van-de-gids/\(id)"
        : "schrijf \(guides.map { "<\(kind):\($0)/\(id)>" }.either(in: .dutch))"
    case .ownWordsLabel(let path): "schrijf <ui:\(path)>"
    case .referenceParity(let fault):
      fault.instead == nil
        ? "voeg '\(fault.reference)' toe aan de tekst \(fault.others.inDutch), of haal het hier weg"
        : "verwijs in alle talen naar hetzelfde"
    case .rawHTML(let html):
      switch HTMLPurpose(html) {
      case .remark: "schrijf een opmerking voor uzelf buiten de tekst, op een regel die met # begint"
      case .lineBreak:
        "eindig de regel met een backslash om hem af te breken, of laat een lege regel voor een nieuwe alinea"
      case .link: "schrijf <link:id>, met het adres in registry/links.yaml"
      case .list: "begin elk onderdeel met '- ' op een eigen regel"
      case .emphasis, .other: "schrijf **vet** of *cursief*; voor het teken '<' schrijft u \\<"
      }
    case .imageInText: "schrijf 'figure: id' in de stap, en beschrijf de afbeelding onder 'figures:'"
    case .headingInText: "gebruik 'title:' van een stap of deel; voor het teken '#' schrijft u \\#"
    case .thematicBreak: "haal de lijn weg, of schrijf twee blokken"
    case .numberedListInText:
      "schrijf 'steps:', of begin elk onderdeel met '- '; voor een getal met een punt schrijft u 1\\."
    case .blocksInLine: "maak er één alinea van, zonder '- ' of '>' ervoor"
    case .emptyOnPage: "schrijf de tekst, of verwijder de sleutel"
    case .figureNotShown(let id): "voeg 'figure: \(id)' toe aan een stap"
    case .missingPicture(let id, let languages, let folder):
      "zet \(Self.pictureNames(id, languages).together(in: .dutch)), of \(id).png voor alle talen, in \(folder) (svg, jpg, webp en gif mogen ook)"
    case .unreadablePicture(let file):
      file.hasSuffix(".svg")
        ? "geef de eerste code een grootte, zoals viewBox=\"0 0 800 600\", of bewaar het opnieuw"
        : "bewaar het opnieuw als png, jpg, svg, webp of gif"
    case .pictureOfOtherLanguage(let id, let language, _): "zet \(id).\(language).png ernaast"
    case .calloutOutside(let area):
      Self.cut(area).map { "links + breedte en boven + hoogte zijn hoogstens 100, zoals \($0)" }
        ?? "links en boven zijn kleiner dan 100, en de rechthoek heeft een breedte en een hoogte nodig"
    case .rowLength(let expected, let found, let languages):
      expected > found
        ? "voeg toe wat ontbreekt; een cel zonder inhoud is \(Self.emptyCell(in: languages))"
        : "haal weg wat te veel is, of voeg een kolom toe"
    case .missingDownload(let path, let known):
      known.nearest(to: path)?.offered(in: .dutch) ?? "zet het bestand in content/files/, of verbeter de naam"
    case .badURL(let url):
      Self.wholeAddress(url).map { "schrijf \($0)" } ?? "schrijf het volledige adres met https://, zonder spaties"
    case .badSiteAddress(let url):
      Self.wholeAddress(url, ofFolder: true).map { "schrijf \($0)" }
        ?? "schrijf het met https:// en een '/' aan het einde"
    case .unverified(_, _, let languages):
      languages.isEmpty
        ? "kijk het na in de bron, en voeg dan 'verified: ' met de datum toe, zoals 2026-11-23"
        : "kijk het na in de bron, en voeg dan toe aan 'verified': \(Self.dates(of: languages))"
    case .linkWithoutAddress: "voeg 'url:' toe zodra u het kent"
    case .missingWordFile(let language): "kopieer words/en.yaml naar words/\(language).yaml en vertaal het"
    case .missingWord(let word, _): "voeg '\(word): …' toe"
    case .missingSlot(let slot, _): "voeg {\(slot)} toe waar die waarde hoort"
    }
  }

  /// What to write instead of a name that is not declared, or where to declare it.
  private func dutchAdvice(for name: String, _ what: Noun, _ known: [String], _ prefix: String = "") -> String? {
    if let nearest = known.nearest(to: name) { return "\(prefix)\(nearest)".offered(in: .dutch) }
    let (names, isCut) = known.shortList
    let list = known.isEmpty ? nil : "\(known.count == 1 ? "er is" : "er zijn") \(names)\(isCut ? " en andere" : "")"
    let it = what.isNeuter ? "het" : "hem"
    let declaration: String? =
      switch what {
      case .figure: "beschrijf ze onder 'figures:'"
      case .edition: "beschrijf ze onder 'editions:' in site.yaml"
      default: what.registryFile.map { "voeg \(it) toe in \($0)" }
      }
    let advice = [list, declaration].compactMap { $0 }
    return advice.isEmpty ? nil : advice.joined(separator: "; of ")
  }
}

extension IDHolder {
  fileprivate var dutchWords: String {
    switch self {
    case .onLine(let what, let line): "\(what.indefinite(in: .dutch)) op regel \(line)"
    case .inFragment(let what, let id): "\(what.indefinite(in: .dutch)) van het fragment '\(id)'"
    case .other(let what): what.other(in: .dutch)
    case .homePage: "de startpagina"
    }
  }
}

extension LanguageTag {
  /// Such as `in het Frans`.
  fileprivate var inDutch: String { [self].inDutch }
}

extension [LanguageTag] {
  /// Such as `in het Frans en het Duits`.
  fileprivate var inDutch: String {
    let names = map { $0.name(in: .dutch) == $0.name ? "de taal '\($0)'" : "het \($0.name(in: .dutch))" }
    return "in \(names.together(in: .dutch))"
  }
}
