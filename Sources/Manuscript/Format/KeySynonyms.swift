internal import Diagnostics

/// The keys of the format in the languages that its writers think in.
enum KeySynonyms {
  /// The key that a Dutch or French word stands for, if it is one of the known keys.
  static func key(for word: String, among known: [String]) -> String? {
    guard let key = keys[word.lowercased()], known.contains(key) else { return nil }
    return key
  }

  private static let keys: [String: String] = [
    "titel": "title", "titre": "title", "samenvatting": "summary", "résumé": "summary", "resume": "summary",
    "doelgroep": "audience", "public": "audience", "bijgewerkt": "updated", "datum": "updated", "date": "updated",
    "hulp": "help", "aide": "help", "vooraf": "before", "avant": "before", "nadien": "after", "daarna": "after",
    "après": "after",
    "delen": "parts", "deel": "part", "parties": "parts", "partie": "part", "stappen": "steps", "stap": "steps",
    "étapes": "steps", "etapes": "steps", "étape": "steps", "tekst": "text", "texte": "text", "doe": "do",
    "faire": "do", "wie": "by",
    "door": "by", "qui": "by", "par": "by", "waar": "at", "où": "at", "velden": "fields", "champs": "fields",
    "figuur": "figure",
    "afbeelding": "figure", "image": "figure", "figuren": "figures", "bestanden": "files", "fichiers": "files",
    "opmerking": "note",
    "remarque": "note", "belangrijk": "important", "waarschuwing": "warning", "avertissement": "warning",
    "gevaar": "danger",
    "conseil": "tip", "kies": "choose", "keuze": "choose", "choix": "choose", "als": "when", "indien": "when",
    "si": "when",
    "wanneer": "when", "quand": "when", "nummering": "numbering", "résultat": "result", "resultaat": "result",
    "problemen": "trouble", "problèmes": "trouble", "inleiding": "intro", "slot": "closing", "talen": "languages",
    "langues": "languages",
    "uitgever": "publisher", "éditeur": "publisher", "naam": "name", "nom": "name", "telefoon": "phone",
    "téléphone": "phone",
    "mail": "email", "e-mail": "email", "formulier": "form", "formulaire": "form", "uren": "hours",
    "openingsuren": "hours",
    "heures": "hours", "adres": "address", "adresse": "address", "term": "term", "terme": "term", "meervoud": "plural",
    "pluriel": "plural", "afkorting": "abbreviation", "abréviation": "abbreviation", "definitie": "definition",
    "définition": "definition", "label": "label", "étiquette": "label", "geverifieerd": "verified",
    "vérifié": "verified",
    "onderschrift": "caption", "légende": "caption", "kolommen": "columns", "colonnes": "columns", "rijen": "rows",
    "lignes": "rows",
    "groep": "groups", "groepen": "groups", "groupe": "groups", "groupes": "groups", "gidsen": "guides",
    "pad": "path", "chemin": "path", "link": "url", "lien": "url",
  ]
}

extension [String] {
  /// The key that a writer most likely meant by one that is not known: the key for a Dutch or French word, or the nearest in spelling.
  func nearestKey(to key: String) -> String? { KeySynonyms.key(for: key, among: self) ?? nearest(to: key) }
}
