internal import Diagnostics

extension FormatProblem {
  var frenchMessage: String {
    switch self {
    case .unknownKey(let key, let record, _, _): "\(record.indefinite(in: .french)) n'a pas de clé '\(key.shortened)'"
    case .missingKey(let key, let record): "la clé '\(key)' manque dans \(record.demonstrative(in: .french))"
    case .missingOneOf(let keys, let record):
      "\(record.demonstrative(in: .french)) n'a aucune des clés \(keys.quotedList)"
    case .moreThanOneOf(let keys, let record):
      "\(record.indefinite(in: .french)) n'admet qu'une des clés \(keys.quotedList)"
    case .wrongType(let expected, let found): "il faut ici \(expected.frenchWords), et non \(found.frenchWords)"
    case .emptyValue(let expected): "rien n'est écrit ici, alors qu'il faut \(expected.frenchWords)"
    case .emptyText: "ce texte est vide"
    case .emptyVersion(let language): "le texte \(language.asOfText(in: .french)) est vide"
    case .unwrittenText(let hint): "ce texte est encore à écrire : '\(hint.shortened)'"
    case .badIdentifier(let id): "'\(id.shortened)' ne peut pas être un identifiant"
    case .badDate(let date): "'\(date.shortened)' n'est pas une date"
    case .badNumber(let number, let range):
      "'\(number.shortened)' n'est pas un nombre de \(range.lowerBound) à \(range.upperBound)"
    case .badWord(let word, _): "'\(word.shortened)' n'est pas possible ici"
    case .badLanguage(let tag): "'\(tag.shortened)' n'est pas une langue"
    case .unknownLanguage(let tag, _): "'\(tag.shortened)' n'est pas une langue de ce site"
    case .missingLanguage(let language): "le texte \(language.asOfText(in: .french)) manque"
    case .textOfOtherLanguage(let language, let shown):
      "le texte \(language.asOfText(in: .french)) manque\u{A0}: le lecteur "
        + (shown.map { "reçoit celui \($0.asOfText(in: .french))" } ?? "n'en reçoit pas")
    case .targetOfOtherLanguage(let language, let shown):
      "rien n'est indiqué \(language.asOfText(in: .french))\u{A0}: ces pages mènent à ce qui existe "
        + "\(shown.asOfText(in: .french)), et le disent"
    case .languageTwice(let language): "la langue '\(language)' se trouve deux fois dans cette liste"
    case .emptyList(let what): "cette liste \(what.pluralGenitive(in: .french)) est vide"
    case .wrongAreaCount(let found): "il faut ici quatre nombres, et non \(found)"
    }
  }

  var frenchHelp: String? {
    switch self {
    case .unknownKey(let key, _, let known, let homes):
      known.nearestKey(to: key)?.offered(in: .french)
        ?? homes.first.map { "'\(key)' se place dans \($0.indefinite(in: .french))" }
        ?? "sont possibles : \(known.quotedList)"
    case .missingKey(let key, _): "ajoutez '\(key):'"
    case .missingOneOf(let keys, _): "ajoutez-en une, par exemple '\(keys[0]):'"
    case .moreThanOneOf: "gardez-en une et supprimez l'autre"
    case .wrongType(.list, .text(let text)) where !text.contains(" "): "écrivez [\(text)]"
    case .wrongType(let expected, _), .emptyValue(let expected): expected.frenchAdvice
    case .unwrittenText: "écrivez-le à la place des crochets et de ce qu'ils contiennent"
    case .emptyText: "écrivez le texte, ou supprimez la clé"
    case .emptyVersion: "écrivez-le"
    case .badIdentifier(let id):
      Identifier.suggestion(for: id).map {
        "un identifiant se compose de minuscules, de chiffres et de traits d'union : écrivez '\($0)'"
      }
        ?? "un identifiant se compose de minuscules, de chiffres et de traits d'union, et commence par une lettre, par exemple 'sign-in'"
    case .badDate: "écrivez l'année, le mois et le jour, par exemple 2026-11-23"
    case .badNumber(_, let range): "écrivez un nombre entier, par exemple \(range.upperBound / 2)"
    case .badWord(let word, let known):
      known.nearestWord(to: word)?.offered(in: .french) ?? "sont possibles : \(known.quotedList)"
    case .badLanguage: "écrivez un code de langue (BCP 47), par exemple nl, fr, de ou en"
    case .unknownLanguage(let tag, let known):
      known.nearest(to: tag)?.offered(in: .french)
        ?? "les langues sont \(known.quotedList) ; 'languages:' dans site.yaml dit lesquelles"
    case .missingLanguage(let language): "ajoutez '\(language): …'"
    case .textOfOtherLanguage(let language, _): "écrivez-le derrière '\(language):'"
    case .targetOfOtherLanguage(let language, _):
      "ajoutez '\(language): …'\u{A0}; si cela n'existe pas dans cette langue, c'est juste"
    case .languageTwice: "supprimez-en une"
    case .emptyList: "ajoutez un élément, ou supprimez la clé"
    case .wrongAreaCount: Expected.area.frenchAdvice
    }
  }
}

extension FormatProblem.Found {
  fileprivate var frenchWords: String {
    switch self {
    case .text: "un simple texte"
    case .mapping: "un groupe de clés"
    case .list: "une liste"
    }
  }
}

extension FormatProblem.Expected {
  fileprivate var frenchWords: String {
    switch self {
    case .text: "un simple texte"
    case .localisedText: "un texte dans chaque langue"
    case .list: "une liste"
    case .area: "une liste de quatre nombres"
    case .map(let what):
      "un groupe \(what.pluralGenitive(in: .french)), \(what.isFeminine ? "chacune" : "chacun") sous son identifiant"
    case .record(let record, _): record.indefinite(in: .french)
    case .body: "un texte dans chaque langue ou une liste de blocs"
    case .notes: "un texte dans chaque langue ou une liste"
    case .languageMap: "une valeur pour chaque langue"
    }
  }

  fileprivate var frenchAdvice: String {
    switch self {
    case .text: "écrivez un seul texte, sans crochets, accolades ni tirets"
    case .localisedText, .body, .notes, .languageMap:
      "écrivez {nl: …, fr: …}, ou 'nl: |' et 'fr: |' chacun sur sa propre ligne"
    case .list: "commencez chaque élément par '- ' sur sa propre ligne"
    case .map: "écrivez un identifiant suivi de deux-points, puis ce qui s'y rapporte sur les lignes suivantes"
    case .area:
      "écrivez la gauche, le haut, la largeur et la hauteur en pour cent de la figure, par exemple [10, 20, 30, 15]"
    case .record(_, let keys): "écrivez ses clés, par exemple \(keys.map { "'\($0):'" }.together(in: .french))"
    }
  }
}
