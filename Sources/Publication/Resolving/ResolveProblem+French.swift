internal import Diagnostics
internal import Manuscript

extension ResolveProblem {
  var frenchMessage: String {
    switch self {
    case .duplicateID(let id, let first, _): "l'identifiant '\(id)' est déjà celui \(first.frenchWords)"
    case .duplicateInFragment(let id, let first, _, _):
      "ce fragment apporte l'identifiant '\(id)', qui est déjà celui \(first.frenchWords)"
    case .duplicateFormerID(let id, let first): "l'ancien identifiant '\(id)' est celui \(first.frenchWords)"
    case .repeatedInList(let id, let what): "\(what.definite(in: .french)) '\(id)' se trouve deux fois dans cette liste"
    case .placedTwice(let id, let group):
      "le guide '\(id)' a déjà sa place dans \(group.map { "le groupe '\($0)'" } ?? "un autre groupe")"
    case .unknownID(let id, let what, _), .unknownReference(let id, let what, _, _):
      "il n'y a \(what.negative(in: .french)) '\(id)'"
    case .misspelledDeclaration(let declared, let what, let cited, let count):
      "aucun texte ne cite \(what.definite(in: .french)) '\(declared)', et \(count) renvois nomment '\(cited)', qui n'existe pas"
    case .fragmentInItself(let path):
      "le fragment '\(path.last ?? "")' s'emploie lui-même : \(path.joined(separator: " → "))"
    case .typedAddress(let address, _): "l'adresse '\(address)' est écrite dans un texte"
    case .typedNumber(let words, _): "le numéro d'une étape est écrit dans un texte : '\(words)'"
    case .quotedLabel(let id): "des guillemets sont écrits autour du libellé '\(id)'"
    case .typedEmail(let address, _): "l'adresse e-mail '\(address)' est écrite dans un texte"
    case .unknownKind(let kind, _, _): "il n'y a aucun genre de renvoi '\(kind)'"
    case .badReference(let written, _, _): "le renvoi '\(written)' n'est pas complet"
    case .stepElsewhere(let id, _, let user):
      user.map { "il n'y a aucune étape '\(id)' dans le guide '\($0)', qui emploie ce fragment" }
        ?? "il n'y a aucune étape '\(id)' dans ce guide"
    case .leftOut(let id, let what, let edition):
      edition.map { "\(what.definite(in: .french)) '\(id)' ne figure pas dans l'édition '\($0)'" }
        ?? "\(what.definite(in: .french)) '\(id)' est \(what.isFeminine ? "réservée" : "réservé") à une édition ('only'), et ce texte est pour tous"
    case .reverseRange(let first, let last): "la suite va à reculons : '\(first)' vient après '\(last)'"
    case .rangeAcrossLists(let first, let last): "'\(first)' et '\(last)' ne sont pas dans la même liste d'étapes"
    case .repeatedStep(let id, _): "l'étape '\(id)' figure deux fois dans ce renvoi"
    case .repeatedNumber(let number): "le numéro '\(number)' apparaîtrait deux fois dans cette partie"
    case .stepsAcrossParts:
      "ces étapes se trouvent dans des parties ou des guides différents, qui ont les mêmes numéros"
    case .unnumberedStep(let id): "l'étape '\(id)' n'a ni numéro ni titre à citer"
    case .noPlural(let id): "le terme '\(id)' n'a pas de pluriel"
    case .referenceInTitle(let kind): "un titre ou une légende ne peut pas contenir de renvoi '\(kind)'"
    case .guideNeeded(let id, _, _): "ce renvoi à '\(id)' se trouve hors d'un guide"
    case .ownWordsLabel: "un libellé apparaît toujours comme l'écran l'affiche"
    case .referenceParity(let fault):
      fault.instead.map {
        "'\(fault.reference)' figure dans le texte \(fault.language.inFrench), et '\($0)' dans celui \(fault.others.inFrench)"
      }
        ?? "'\(fault.reference)' figure dans le texte \(fault.language.inFrench), mais pas dans celui \(fault.others.inFrench)"
    case .rawHTML(let html): "'\(html)' est du HTML, qu'un texte ne peut pas contenir"
    case .imageInText: "un texte ne peut pas contenir d'image"
    case .headingInText: "un texte ne peut pas contenir d'intertitre"
    case .thematicBreak: "un texte ne peut pas contenir de ligne de séparation"
    case .numberedListInText:
      "un texte ne peut pas contenir de liste numérotée : seules les étapes ont des numéros"
    case .blocksInLine: "il n'y a place ici que pour un paragraphe"
    case .emptyOnPage: "ce texte est vide"
    case .figureNotShown(let id): "la figure '\(id)' est citée, mais aucune étape de son guide ne la montre"
    case .missingPicture(let id, _, _): "la figure '\(id)' n'a pas d'image"
    case .unreadablePicture(let file): "'\(file)' n'est pas une image lisible"
    case .pictureOfOtherLanguage(let id, let language, let shown):
      "la figure '\(id)' n'a pas d'image \(language.inFrench) ; celle \(shown.inFrench) est montrée"
    case .calloutOutside: "le repère ne se trouve pas à l'intérieur de l'image"
    case .rowLength(let expected, let found, _):
      "cette ligne a \(found == 1 ? "1 cellule" : "\(found) cellules"), et le tableau \(expected == 1 ? "1 colonne" : "\(expected) colonnes")"
    case .missingDownload(let path, _): "il n'y a aucun fichier 'files/\(path)'"
    case .badURL(let url): "'\(url)' n'est pas une adresse"
    case .badSiteAddress(let url): "'\(url)' n'est pas l'adresse d'un dossier"
    case .unverified(let what, let id, let languages):
      "\(what.definite(in: .french)) '\(id)' n'est pas \(what.isFeminine ? "vérifiée" : "vérifié")\(languages.isEmpty ? "" : " \(languages.inFrench)")"
    case .linkWithoutAddress(let id): "le lien '\(id)' n'a pas encore d'adresse : ses mots apparaissent sans lien"
    case .missingWordFile(let language): "les mots d'interface pour '\(language)' manquent"
    case .missingWord(let word, let language): "le mot d'interface '\(word)' manque \(language.inFrench)"
    case .unknownWord(let word, _): "il n'y a aucun mot d'interface '\(word)'"
    case .unknownSlot(let slot, let word, _): "le mot d'interface '\(word)' ne peut pas contenir '{\(slot)}'"
    case .missingSlot(let slot, let word): "le mot d'interface '\(word)' doit contenir '{\(slot)}'"
    }
  }

  var frenchHelp: String? {
    switch self {
    case .duplicateID(_, _, let free): "choisissez un autre identifiant, par exemple '\(free)'"
    case .duplicateInFragment(let id, _, let fragment, let prefix):
      "écrivez 'id: \(prefix)' sous 'use: \(fragment)' : l'étape s'appelle alors '\(prefix)-\(id)'"
    case .duplicateFormerID: "retirez-le ici : son adresse mène à ce qui porte l'identifiant maintenant"
    case .placedTwice: "retirez-le ici ou là\u{A0}: un guide figure une fois sur la page d'accueil"
    case .repeatedInList(_, let what): "retirez-\(what.isFeminine ? "la" : "le") ici"
    case .unknownID(let id, let what, let known): frenchAdvice(for: id, what, known)
    case .unknownReference(let id, let what, let known, let prefix): frenchAdvice(for: id, what, known, prefix)
    case .misspelledDeclaration(_, _, let cited, _): "écrivez ici '\(cited)', ou corrigez les renvois"
    case .unknownKind(let kind, let meant, let known):
      (meant ?? known.nearest(to: kind))?.offered(in: .french) ?? "sont possibles : \(known.quotedList)"
    case .unknownWord(let word, let known):
      known.nearest(to: word)?.offered(in: .french) ?? "templates/words/en.yaml les contient tous"
    case .fragmentInItself: "retirez un de ces 'use:'"
    case .typedAddress(_, let entry):
      entry.map { "écrivez <link:\($0)>" } ?? "donnez-lui une entrée dans registry/links.yaml et écrivez <link:id>"
    case .typedNumber(_, let references):
      references.isEmpty ? "écrivez <step:id>" : "écrivez \(references.either(in: .french))"
    case .quotedLabel: "retirez-les : Gids met ceux de chaque langue"
    case .typedEmail(_, let entry):
      entry.map { "écrivez <contact:\($0)>" }
        ?? "donnez-lui une entrée dans registry/contacts.yaml et écrivez <contact:id>"
    case .badReference(_, let kind, let repair):
      switch (repair, kind?.form(in: .french)) {
      case (.write(let reference), _): "écrivez \(reference)"
      case (.withOwnWords(let destination), _): "écrivez [mots](\(destination))"
      case (.form, let form?): "écrivez \(form)"
      case (.closedForm, let form?): "écrivez \(form), fermé par '>' et sans espace"
      case (_, nil): "écrivez un renvoi, par exemple [mots](link:id)"
      }
    case .stepElsewhere(_, let full, _): "vouliez-vous dire \(full.map { "'\($0)'" }.either(in: .french)) ?"
    case .leftOut:
      "placez ce texte dans un bloc ou une étape avec le même 'only', ou citez quelque chose que tous ont sous les yeux"
    case .reverseRange(let first, let last): "écrivez <steps:\(last)..\(first)>"
    case .rangeAcrossLists(let first, let last): "écrivez <steps:\(first),\(last)>, ou citez chaque étape à part"
    case .repeatedStep(_, let rest): "écrivez \(rest.citation)"
    case .repeatedNumber: "donnez un numéro aux étapes du dessus, ou n'en donnez pas à celles-ci : 'numbering: none'"
    case .unknownSlot(let slot, _, let known):
      known.nearest(to: slot).map { "vouliez-vous dire {\($0)} ?" }
        ?? (known.isEmpty ? "retirez-le" : "est possible : \(known.map { "{\($0)}" }.joined(separator: ", "))")
    case .stepsAcrossParts(let ids):
      "écrivez \(ids.map { "<step:\($0)>" }.together(in: .french)) : la partie de chacune est alors nommée"
    case .unnumberedStep(let id): "écrivez vos propres mots : [mots](step:\(id)), ou donnez un titre à l'étape"
    case .noPlural(let id): "ajoutez 'plural:' au terme, ou écrivez [mots](term:\(id))"
    case .referenceInTitle: "écrivez les mots eux-mêmes, ou placez le renvoi dans le texte en dessous"
    case .guideNeeded(let id, let kind, let guides):
      guides.isEmpty
        ? "écrivez le guide devant : identifiant-du-guide/\(id)"
        : "écrivez \(guides.map { "<\(kind):\($0)/\(id)>" }.either(in: .french))"
    case .ownWordsLabel(let path): "écrivez <ui:\(path)>"
    case .referenceParity(let fault):
      fault.instead == nil
        ? "ajoutez '\(fault.reference)' au texte \(fault.others.inFrench), ou retirez-le ici"
        : "citez la même chose dans toutes les langues"
    case .rawHTML(let html):
      switch HTMLPurpose(html) {
      case .remark: "écrivez une remarque pour vous-même hors du texte, sur une ligne qui commence par #"
      case .lineBreak:
        "terminez la ligne par une barre oblique inverse pour la couper, ou laissez une ligne vide pour un nouveau paragraphe"
      case .link: "écrivez <link:id>, avec l'adresse dans registry/links.yaml"
      case .list: "commencez chaque élément par '- ' sur sa propre ligne"
      case .emphasis, .other: "écrivez **gras** ou *italique* ; pour le signe '<', écrivez \\<"
      }
    case .imageInText: "écrivez 'figure: id' dans l'étape, et décrivez la figure sous 'figures:'"
    case .headingInText: "employez 'title:' d'une étape ou d'une partie ; pour le signe '#', écrivez \\#"
    case .thematicBreak: "retirez la ligne, ou écrivez deux blocs"
    case .numberedListInText:
      "écrivez 'steps:', ou commencez chaque élément par '- ' ; pour un nombre suivi d'un point, écrivez 1\\."
    case .blocksInLine: "faites-en un seul paragraphe, sans '- ' ni '>' devant"
    case .emptyOnPage: "écrivez le texte, ou supprimez la clé"
    case .figureNotShown(let id): "ajoutez 'figure: \(id)' à une étape"
    case .missingPicture(let id, let languages, let folder):
      "placez \(Self.pictureNames(id, languages).together(in: .french)), ou \(id).png pour toutes les langues, dans \(folder) (svg, jpg, webp et gif conviennent aussi)"
    case .unreadablePicture(let file):
      file.hasSuffix(".svg")
        ? "donnez une taille à sa première balise, par exemple viewBox=\"0 0 800 600\", ou enregistrez-la à nouveau"
        : "enregistrez-la à nouveau en png, jpg, svg, webp ou gif"
    case .pictureOfOtherLanguage(let id, let language, _): "placez \(id).\(language).png à côté"
    case .calloutOutside(let area):
      Self.cut(area).map { "gauche + largeur et haut + hauteur font 100 au plus, par exemple \($0)" }
        ?? "gauche et haut sont inférieurs à 100, et le rectangle a besoin d'une largeur et d'une hauteur"
    case .rowLength(let expected, let found, let languages):
      expected > found
        ? "ajoutez ce qui manque ; une cellule sans contenu s'écrit \(Self.emptyCell(in: languages))"
        : "retirez ce qui est de trop, ou ajoutez une colonne"
    case .missingDownload(let path, let known):
      known.nearest(to: path)?.offered(in: .french) ?? "placez le fichier dans content/files/, ou corrigez le nom"
    case .badURL(let url):
      Self.wholeAddress(url).map { "écrivez \($0)" } ?? "écrivez l'adresse complète avec https://, sans espace"
    case .badSiteAddress(let url):
      Self.wholeAddress(url, ofFolder: true).map { "écrivez \($0)" } ?? "écrivez-la avec https:// et un '/' à la fin"
    case .unverified(_, _, let languages):
      languages.isEmpty
        ? "vérifiez à la source, puis ajoutez 'verified: ' et la date, par exemple 2026-11-23"
        : "vérifiez à la source, puis ajoutez à 'verified' : \(Self.dates(of: languages))"
    case .linkWithoutAddress: "ajoutez 'url:' dès que vous la connaissez"
    case .missingWordFile(let language): "copiez words/en.yaml vers words/\(language).yaml et traduisez-le"
    case .missingWord(let word, _): "ajoutez '\(word): …'"
    case .missingSlot(let slot, _): "ajoutez {\(slot)} là où cette valeur doit venir"
    }
  }

  /// What to write instead of a name that is not declared, or where to declare it.
  private func frenchAdvice(for name: String, _ what: Noun, _ known: [String], _ prefix: String = "") -> String? {
    if let nearest = known.nearest(to: name) { return "\(prefix)\(nearest)".offered(in: .french) }
    let (names, isCut) = known.shortList
    let list = known.isEmpty ? nil : "il y a \(names)\(isCut ? " et d'autres" : "")"
    let declaration: String? =
      switch what {
      case .figure: "décrivez-la sous 'figures:'"
      case .edition: "déclarez-la sous 'editions:' dans site.yaml"
      default: what.registryFile.map { "ajoutez-le dans \($0)" }
      }
    let advice = [list, declaration].compactMap { $0 }
    return advice.isEmpty ? nil : advice.joined(separator: " ; ou ")
  }
}

extension IDHolder {
  fileprivate var frenchWords: String {
    switch self {
    case .onLine(let what, let line): "d'\(what.indefinite(in: .french)) à la ligne \(line)"
    case .inFragment(let what, let id): "d'\(what.indefinite(in: .french)) du fragment '\(id)'"
    case .other(let what): "d'\(what.other(in: .french))"
    case .homePage: "de la page d'accueil"
    }
  }
}

extension LanguageTag {
  /// Such as `en français`.
  fileprivate var inFrench: String { [self].inFrench }
}

extension [LanguageTag] {
  /// Such as `en français et en allemand`.
  fileprivate var inFrench: String {
    map { $0.name(in: .french) == $0.name ? "dans la langue '\($0)'" : "en \($0.name(in: .french))" }.together(
      in: .french)
  }
}
