public import Diagnostics
internal import Manuscript

extension Trail {
  public func words(in language: MessageLanguage) -> String {
    components.map { $0.words(in: language) }.joined(separator: ", ")
  }
}

extension Trail.Component {
  fileprivate func words(in language: MessageLanguage) -> String {
    switch self {
    case .site: Trilingual(en: "the site", nl: "de site", fr: "le site")[language]
    case .entry(let kind, let id): "\(Self.record(kind, language)) \(id)"
    case .fragment(let id): "\(Self.record("fragment", language)) \(id)"
    case .guide(let id, let title): "\(Self.record("guide", language)) \(title?.words(for: language) ?? id)"
    case .part(let id, let title, let position):
      "\(Self.record("part", language)) \(title?.words(for: language) ?? id ?? String(position + 1))"
    case .step(let number, let title, let id, let position):
      "\(Self.record("step", language)) \(number ?? title?.words(for: language) ?? id ?? String(position + 1))"
    case .use(let fragment): "\(Self.record("use", language)) \(fragment ?? "")".trimmedEnd
    case .choice(let letter, let position):
      "\(Self.record("branch", language)) \(letter ?? String(position + 1))"
    case .figure(let id): "\(Self.record("figure", language)) \(id ?? "")".trimmedEnd
    case .group(let id): "\(Self.record("group", language)) \(id ?? "")".trimmedEnd
    case .edition(let id): "\(Self.record("edition", language)) \(id ?? "")".trimmedEnd
    case .key(let name, let position):
      (Self.keys[name]?[language] ?? "'\(name)'") + (position.map { " \($0 + 1)" } ?? "")
    case .cell(let position): "\(Trilingual(en: "column", nl: "kolom", fr: "colonne")[language]) \(position + 1)"
    case .word(let key): "\(Trilingual(en: "word", nl: "woord", fr: "mot")[language]) \(key)"
    case .text(let tag): Self.text(in: tag, language)
    }
  }

  private static func record(_ name: String, _ language: MessageLanguage) -> String {
    records[name]?[language] ?? name
  }

  private static func text(in tag: LanguageTag, _ language: MessageLanguage) -> String {
    let name = tag.name(in: language)
    guard name != tag.name else {
      return Trilingual(en: "text in '\(tag)'", nl: "tekst in '\(tag)'", fr: "texte en '\(tag)'")[language]
    }
    return Trilingual(en: "\(name) text", nl: "\(name)e tekst", fr: "texte \(name)")[language]
  }

  /// What the records are called that a trail names.
  private static let records: [String: Trilingual] = [
    "link": Trilingual(en: "link", nl: "link", fr: "lien"),
    "contact": Trilingual(en: "contact", nl: "contact", fr: "contact"),
    "term": Trilingual(en: "term", nl: "begrip", fr: "terme"),
    "label": Trilingual(en: "label", nl: "label", fr: "libellé"),
    "file": Trilingual(en: "file", nl: "bestand", fr: "fichier"),
    "fragment": Trilingual(en: "fragment", nl: "fragment", fr: "fragment"),
    "guide": Trilingual(en: "guide", nl: "gids", fr: "guide"),
    "part": Trilingual(en: "part", nl: "deel", fr: "partie"),
    "step": Trilingual(en: "step", nl: "stap", fr: "étape"),
    "use": Trilingual(en: "steps of fragment", nl: "stappen van fragment", fr: "étapes du fragment"),
    "branch": Trilingual(en: "choice", nl: "keuze", fr: "choix"),
    "figure": Trilingual(en: "figure", nl: "afbeelding", fr: "figure"),
    "group": Trilingual(en: "group", nl: "groep", fr: "groupe"),
    "edition": Trilingual(en: "edition", nl: "editie", fr: "édition"),
  ]

  /// What is said of the keys that a trail names; another key stands as it is typed.
  private static let keys: [String: Trilingual] = [
    "title": Trilingual(en: "title", nl: "titel", fr: "titre"),
    "publisher": Trilingual(en: "publisher", nl: "uitgever", fr: "éditeur"),
    "summary": Trilingual(en: "summary", nl: "samenvatting", fr: "résumé"),
    "banner": Trilingual(en: "banner", nl: "mededeling", fr: "bandeau"),
    "audience": Trilingual(en: "audience", nl: "doelgroep", fr: "public"),
    "before": Trilingual(en: "item to have ready", nl: "benodigdheid", fr: "prérequis"),
    "after": Trilingual(en: "what happens next", nl: "vervolg", fr: "suite"),
    "intro": Trilingual(en: "introduction", nl: "inleiding", fr: "introduction"),
    "closing": Trilingual(en: "closing", nl: "slot", fr: "conclusion"),
    "when": Trilingual(en: "condition", nl: "voorwaarde", fr: "condition"),
    "note": Trilingual(en: "note", nl: "opmerking", fr: "remarque"),
    "tip": Trilingual(en: "tip", nl: "tip", fr: "conseil"),
    "important": Trilingual(en: "important note", nl: "belangrijke opmerking", fr: "remarque importante"),
    "warning": Trilingual(en: "warning", nl: "waarschuwing", fr: "avertissement"),
    "danger": Trilingual(en: "danger note", nl: "waarschuwing voor gevaar", fr: "mise en garde"),
    "result": Trilingual(en: "result", nl: "resultaat", fr: "résultat"),
    "trouble": Trilingual(en: "problem", nl: "probleem", fr: "problème"),
    "fields": Trilingual(en: "field", nl: "veld", fr: "champ"),
    "enter": Trilingual(en: "what to enter", nl: "in te vullen", fr: "à remplir"),
    "table": Trilingual(en: "table", nl: "tabel", fr: "tableau"),
    "columns": Trilingual(en: "column heading", nl: "kolomtitel", fr: "titre de colonne"),
    "rows": Trilingual(en: "row", nl: "rij", fr: "ligne"),
    "caption": Trilingual(en: "caption", nl: "onderschrift", fr: "légende"),
    "alt": Trilingual(en: "alternative text", nl: "alternatieve tekst", fr: "texte alternatif"),
    "callouts": Trilingual(en: "call-out", nl: "aanduiding", fr: "repère"),
    "schematic": Trilingual(en: "drawing", nl: "tekening", fr: "dessin"),
    "phone": Trilingual(en: "telephone number", nl: "telefoonnummer", fr: "numéro de téléphone"),
    "email": Trilingual(en: "e-mail address", nl: "e-mailadres", fr: "adresse e-mail"),
    "hours": Trilingual(en: "opening hours", nl: "openingsuren", fr: "heures d'ouverture"),
    "address": Trilingual(en: "address", nl: "adres", fr: "adresse"),
    "url": Trilingual(en: "web address", nl: "webadres", fr: "adresse web"),
    "path": Trilingual(en: "file name", nl: "bestandsnaam", fr: "nom de fichier"),
    "plural": Trilingual(en: "plural", nl: "meervoud", fr: "pluriel"),
    "abbreviation": Trilingual(en: "abbreviation", nl: "afkorting", fr: "abréviation"),
    "definition": Trilingual(en: "definition", nl: "definitie", fr: "définition"),
    "former": Trilingual(en: "former name", nl: "vroegere naam", fr: "ancien nom"),
    "avoid": Trilingual(en: "wording to avoid", nl: "te vermijden woord", fr: "mot à éviter"),
    "verified": Trilingual(en: "date of verification", nl: "datum van nazicht", fr: "date de vérification"),
    "by": Trilingual(en: "who does it", nl: "wie het doet", fr: "qui le fait"),
    "at": Trilingual(en: "where it is done", nl: "waar het gebeurt", fr: "où cela se fait"),
    "on": Trilingual(en: "where it is shown", nl: "waar het te zien is", fr: "où il est affiché"),
    "help": Trilingual(en: "help", nl: "hulp", fr: "aide"),
    "only": Trilingual(en: "editions", nl: "edities", fr: "éditions"),
    "guides": Trilingual(en: "order of the guides", nl: "volgorde van de gidsen", fr: "ordre des guides"),
    "numbering": Trilingual(en: "numbering", nl: "nummering", fr: "numérotation"),
    "area": Trilingual(en: "rectangle", nl: "rechthoek", fr: "rectangle"),
    "languages": Trilingual(en: "languages", nl: "talen", fr: "langues"),
    "updated": Trilingual(en: "date of the last change", nl: "datum van bijwerking", fr: "date de mise à jour"),
  ]
}

extension String {
  fileprivate var trimmedEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
