/// A thing of the authoring format as messages name it, such as a step, with the article and gender that each language wants.
///
/// A fact of a problem holds the thing, and the words of each language ask for the form that their sentence needs.
public enum Noun: CaseIterable, Hashable, Sendable {
  // The files, and what they declare
  case site, group, edition, guide, fragment, link, contact, term, label, file
  // The body of a guide
  case part, way, step, use, branch, problem, field, block, table, row, column, cell
  case figure, keyedFigure, schematic, callout, preparation
  // What is written in them
  case language, text, name, wording, word, reference, rule
}

extension Noun {
  /// Such as `step`, `stap`, `étape`.
  public func singular(in language: MessageLanguage) -> String {
    switch language {
    case .english: forms.english.one
    case .dutch: forms.dutch.one
    case .french: forms.french.one
    }
  }

  /// Such as `steps`, `stappen`, `étapes`.
  public func plural(in language: MessageLanguage) -> String {
    switch language {
    case .english: forms.english.many
    case .dutch: forms.dutch.many
    case .french: forms.french.many
    }
  }

  /// Such as `a step`, `een stap`, `une étape`.
  public func indefinite(in language: MessageLanguage) -> String {
    switch language {
    case .english: "\(singular(in: language).startsWithVowel ? "an" : "a") \(singular(in: language))"
    case .dutch: "een \(singular(in: language))"
    case .french: "\(isFeminine ? "une" : "un") \(singular(in: language))"
    }
  }

  /// Such as `the step`, `de stap`, `l'étape`.
  public func definite(in language: MessageLanguage) -> String {
    switch language {
    case .english: "the \(singular(in: language))"
    case .dutch: "\(isNeuter ? "het" : "de") \(singular(in: language))"
    case .french: isElided ? "l'\(singular(in: language))" : "\(isFeminine ? "la" : "le") \(singular(in: language))"
    }
  }

  /// Such as `this step`, `deze stap`, `cette étape`.
  public func demonstrative(in language: MessageLanguage) -> String {
    switch language {
    case .english: "this \(singular(in: language))"
    case .dutch: "\(isNeuter ? "dit" : "deze") \(singular(in: language))"
    case .french: "\(isFeminine ? "cette" : isElided ? "cet" : "ce") \(singular(in: language))"
    }
  }

  /// Such as `no step`, `geen stap`, `aucune étape`.
  public func negative(in language: MessageLanguage) -> String {
    switch language {
    case .english: "no \(singular(in: language))"
    case .dutch: "geen \(singular(in: language))"
    case .french: "\(isFeminine ? "aucune" : "aucun") \(singular(in: language))"
    }
  }

  /// Such as `another step`, `een andere stap`, `une autre étape`.
  public func other(in language: MessageLanguage) -> String {
    switch language {
    case .english: "another \(singular(in: language))"
    case .dutch: "een \(isNeuter ? "ander" : "andere") \(singular(in: language))"
    case .french: "\(isFeminine ? "une" : "un") autre \(singular(in: language))"
    }
  }

  /// Such as `of the step`, `van de stap`, `de l'étape`, `du contact`.
  public func definiteGenitive(in language: MessageLanguage) -> String {
    switch language {
    case .english: "of \(definite(in: language))"
    case .dutch: "van \(definite(in: language))"
    case .french: isElided || isFeminine ? "de \(definite(in: language))" : "du \(singular(in: language))"
    }
  }

  /// What a list is made of, such as `of steps`, `van stappen`, `d'étapes`.
  public func pluralGenitive(in language: MessageLanguage) -> String {
    switch language {
    case .english: "of \(plural(in: language))"
    case .dutch: "van \(plural(in: language))"
    case .french: isElided ? "d'\(plural(in: language))" : "de \(plural(in: language))"
    }
  }

  /// Whether adjectives and participles agree as feminine in French: « l'étape est absente ».
  public var isFeminine: Bool { forms.french.gender == .feminine }

  /// Whether the noun takes `het` and `dit` in Dutch.
  public var isNeuter: Bool { forms.dutch.article == .het }

  /// Whether a French article loses its vowel before the noun.
  private var isElided: Bool { forms.french.one.startsWithVowel }
}

extension String {
  fileprivate var startsWithVowel: Bool {
    guard let first = unicodeScalars.first else { return false }
    // `u` is left out: an English "use" takes "a", and no French noun of the format begins with it.
    return "aeioéè".unicodeScalars.contains(first)
  }
}

/// What the forms of a noun are made from.
private struct NounForms {
  var english: (one: String, many: String)
  var dutch: (article: DutchArticle, one: String, many: String)
  var french: (gender: FrenchGender, one: String, many: String)

  enum DutchArticle { case de, het }
  enum FrenchGender { case masculine, feminine }

  init(
    _ english: (String, String), nl dutch: (DutchArticle, String, String), fr french: (FrenchGender, String, String)
  ) {
    (self.english, self.dutch, self.french) = (english, dutch, french)
  }
}

extension Noun {
  private var forms: NounForms {
    switch self {
    case .site: NounForms(("site", "sites"), nl: (.de, "site", "sites"), fr: (.masculine, "site", "sites"))
    case .group: NounForms(("group", "groups"), nl: (.de, "groep", "groepen"), fr: (.masculine, "groupe", "groupes"))
    case .edition:
      NounForms(("edition", "editions"), nl: (.de, "editie", "edities"), fr: (.feminine, "édition", "éditions"))
    case .guide: NounForms(("guide", "guides"), nl: (.de, "gids", "gidsen"), fr: (.masculine, "guide", "guides"))
    case .fragment:
      NounForms(
        ("fragment", "fragments"), nl: (.het, "fragment", "fragmenten"), fr: (.masculine, "fragment", "fragments"))
    case .link: NounForms(("link", "links"), nl: (.de, "link", "links"), fr: (.masculine, "lien", "liens"))
    case .contact:
      NounForms(("contact", "contacts"), nl: (.het, "contact", "contacten"), fr: (.masculine, "contact", "contacts"))
    case .term: NounForms(("term", "terms"), nl: (.het, "begrip", "begrippen"), fr: (.masculine, "terme", "termes"))
    case .label: NounForms(("label", "labels"), nl: (.het, "label", "labels"), fr: (.masculine, "libellé", "libellés"))
    case .file:
      NounForms(("file", "files"), nl: (.het, "bestand", "bestanden"), fr: (.masculine, "fichier", "fichiers"))
    case .part: NounForms(("part", "parts"), nl: (.het, "deel", "delen"), fr: (.feminine, "partie", "parties"))
    case .way: NounForms(("way", "ways"), nl: (.de, "keuze", "keuzes"), fr: (.masculine, "choix", "choix"))
    case .step: NounForms(("step", "steps"), nl: (.de, "stap", "stappen"), fr: (.feminine, "étape", "étapes"))
    case .use:
      NounForms(
        ("use of a fragment", "uses of a fragment"),
        nl: (.het, "gebruik van een fragment", "gebruiken van een fragment"),
        fr: (.masculine, "emploi d'un fragment", "emplois d'un fragment"))
    case .branch:
      NounForms(
        ("branch", "branches"), nl: (.de, "mogelijkheid", "mogelijkheden"),
        fr: (.feminine, "possibilité", "possibilités"))
    case .problem:
      NounForms(
        ("problem", "problems"), nl: (.het, "probleem", "problemen"), fr: (.masculine, "problème", "problèmes"))
    case .field: NounForms(("field", "fields"), nl: (.het, "veld", "velden"), fr: (.masculine, "champ", "champs"))
    case .block: NounForms(("block", "blocks"), nl: (.het, "blok", "blokken"), fr: (.masculine, "bloc", "blocs"))
    case .table: NounForms(("table", "tables"), nl: (.de, "tabel", "tabellen"), fr: (.masculine, "tableau", "tableaux"))
    case .row: NounForms(("row", "rows"), nl: (.de, "rij", "rijen"), fr: (.feminine, "ligne", "lignes"))
    case .column:
      NounForms(("column", "columns"), nl: (.de, "kolom", "kolommen"), fr: (.feminine, "colonne", "colonnes"))
    case .cell: NounForms(("cell", "cells"), nl: (.de, "cel", "cellen"), fr: (.feminine, "cellule", "cellules"))
    case .figure:
      NounForms(("figure", "figures"), nl: (.de, "afbeelding", "afbeeldingen"), fr: (.feminine, "figure", "figures"))
    case .keyedFigure:
      NounForms(
        ("figure below 'figures:'", "figures below 'figures:'"),
        nl: (.de, "afbeelding onder 'figures:'", "afbeeldingen onder 'figures:'"),
        fr: (.feminine, "figure sous 'figures:'", "figures sous 'figures:'"))
    case .schematic:
      NounForms(
        ("schematic", "schematics"), nl: (.de, "schematische tekening", "schematische tekeningen"),
        fr: (.masculine, "schéma", "schémas"))
    case .callout:
      NounForms(
        ("call-out", "call-outs"), nl: (.de, "aanduiding", "aanduidingen"), fr: (.masculine, "repère", "repères"))
    case .preparation:
      NounForms(
        ("thing to have ready", "things to have ready"), nl: (.de, "benodigdheid", "benodigdheden"),
        fr: (.feminine, "chose à préparer", "choses à préparer"))
    case .language:
      NounForms(("language", "languages"), nl: (.de, "taal", "talen"), fr: (.feminine, "langue", "langues"))
    case .text: NounForms(("text", "texts"), nl: (.de, "tekst", "teksten"), fr: (.masculine, "texte", "textes"))
    case .name: NounForms(("name", "names"), nl: (.de, "naam", "namen"), fr: (.masculine, "nom", "noms"))
    case .wording:
      NounForms(
        ("wording", "wordings"), nl: (.de, "formulering", "formuleringen"),
        fr: (.feminine, "formulation", "formulations"))
    case .word: NounForms(("word", "words"), nl: (.het, "woord", "woorden"), fr: (.masculine, "mot", "mots"))
    case .rule: NounForms(("rule", "rules"), nl: (.de, "regel", "regels"), fr: (.feminine, "règle", "règles"))
    case .reference:
      NounForms(
        ("reference", "references"), nl: (.de, "verwijzing", "verwijzingen"), fr: (.masculine, "renvoi", "renvois"))
    }
  }
}
