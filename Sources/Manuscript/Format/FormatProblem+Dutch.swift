internal import Diagnostics

extension FormatProblem {
  var dutchMessage: String {
    switch self {
    case .unknownKey(let key, let record, _, _):
      "\(record.indefinite(in: .dutch)) heeft geen sleutel '\(key.shortened)'"
    case .missingKey(let key, let record): "in \(record.demonstrative(in: .dutch)) ontbreekt de sleutel '\(key)'"
    case .missingOneOf(let keys, let record):
      "\(record.demonstrative(in: .dutch)) heeft geen van de sleutels \(keys.quotedList)"
    case .moreThanOneOf(let keys, let record):
      "\(record.indefinite(in: .dutch)) krijgt maar één van de sleutels \(keys.quotedList)"
    case .wrongType(let expected, let found): "hier hoort \(expected.dutchWords), maar er staat \(found.dutchWords)"
    case .emptyValue(let expected): "hier staat niets, maar er hoort \(expected.dutchWords)"
    case .emptyText: "deze tekst is leeg"
    case .emptyVersion(let language): "de tekst \(language.asOfText(in: .dutch)) is leeg"
    case .unwrittenText(let hint): "deze tekst moet nog worden geschreven: '\(hint.shortened)'"
    case .badIdentifier(let id): "'\(id.shortened)' kan geen id zijn"
    case .badDate(let date): "'\(date.shortened)' is geen datum"
    case .badNumber(let number, let range):
      "'\(number.shortened)' is geen getal van \(range.lowerBound) tot \(range.upperBound)"
    case .badWord(let word, _): "'\(word.shortened)' is hier niet mogelijk"
    case .badLanguage(let tag): "'\(tag.shortened)' is geen taal"
    case .unknownLanguage(let tag, _): "'\(tag.shortened)' is geen taal van deze site"
    case .missingLanguage(let language): "de tekst \(language.asOfText(in: .dutch)) ontbreekt"
    case .textOfOtherLanguage(let language, let shown):
      "de tekst \(language.asOfText(in: .dutch)) ontbreekt: de lezer krijgt "
        + (shown.map { "die \($0.asOfText(in: .dutch))" } ?? "er geen")
    case .targetOfOtherLanguage(let language, let shown):
      "er staat niets \(language.asOfText(in: .dutch)): die pagina's leiden naar wat er "
        + "\(shown.asOfText(in: .dutch)) is, en zeggen dat erbij"
    case .languageTwice(let language): "de taal '\(language)' staat twee keer in deze lijst"
    case .emptyList(let what): "deze lijst \(what.pluralGenitive(in: .dutch)) is leeg"
    case .wrongAreaCount(let found): "hier horen vier getallen, geen \(found)"
    }
  }

  var dutchHelp: String? {
    switch self {
    case .unknownKey(let key, _, let known, let homes):
      known.nearestKey(to: key)?.offered(in: .dutch)
        ?? homes.first.map { "'\(key)' hoort binnen \($0.indefinite(in: .dutch))" }
        ?? "mogelijk zijn \(known.quotedList)"
    case .missingKey(let key, _): "voeg '\(key):' toe"
    case .missingOneOf(let keys, _): "voeg er een toe, zoals '\(keys[0]):'"
    case .moreThanOneOf: "behoud er één en verwijder de andere"
    case .wrongType(.list, .text(let text)) where !text.contains(" "): "schrijf [\(text)]"
    case .wrongType(let expected, _), .emptyValue(let expected): expected.dutchAdvice
    case .unwrittenText: "schrijf hem in de plaats van de vierkante haken en van wat ertussen staat"
    case .emptyText: "schrijf de tekst, of verwijder de sleutel"
    case .emptyVersion: "vul hem aan"
    case .badIdentifier(let id):
      Identifier.suggestion(for: id).map {
        "een id bestaat uit kleine letters, cijfers en koppeltekens: schrijf '\($0)'"
      } ?? "een id bestaat uit kleine letters, cijfers en koppeltekens, en begint met een letter, zoals 'sign-in'"
    case .badDate: "schrijf jaar, maand en dag, zoals 2026-11-23"
    case .badNumber(_, let range): "schrijf een geheel getal, zoals \(range.upperBound / 2)"
    case .badWord(let word, let known):
      known.nearestWord(to: word)?.offered(in: .dutch) ?? "mogelijk zijn \(known.quotedList)"
    case .badLanguage: "schrijf een taalcode (BCP 47), zoals nl, fr, de of en"
    case .unknownLanguage(let tag, let known):
      known.nearest(to: tag)?.offered(in: .dutch)
        ?? "de talen zijn \(known.quotedList); 'languages:' in site.yaml zegt welke"
    case .missingLanguage(let language): "voeg '\(language): …' toe"
    case .textOfOtherLanguage(let language, _): "schrijf hem achter '\(language):'"
    case .targetOfOtherLanguage(let language, _):
      "voeg '\(language): …' toe; bestaat het in die taal niet, dan klopt het"
    case .languageTwice: "verwijder er een"
    case .emptyList: "voeg een onderdeel toe, of verwijder de sleutel"
    case .wrongAreaCount: Expected.area.dutchAdvice
    }
  }
}

extension FormatProblem.Found {
  fileprivate var dutchWords: String {
    switch self {
    case .text: "één losse tekst"
    case .mapping: "een groep sleutels"
    case .list: "een lijst"
    }
  }
}

extension FormatProblem.Expected {
  fileprivate var dutchWords: String {
    switch self {
    case .text: "één losse tekst"
    case .localisedText: "een tekst in elke taal"
    case .list: "een lijst"
    case .area: "een lijst van vier getallen"
    case .map(let what): "een groep \(what.plural(in: .dutch)), elk onder een eigen id"
    case .record(let record, _): record.indefinite(in: .dutch)
    case .body: "een tekst in elke taal of een lijst van blokken"
    case .notes: "een tekst in elke taal of een lijst"
    case .languageMap: "een waarde voor elke taal"
    }
  }

  fileprivate var dutchAdvice: String {
    switch self {
    case .text: "schrijf één tekst, zonder haakjes, accolades of streepjes"
    case .localisedText, .body, .notes, .languageMap:
      "schrijf {nl: …, fr: …}, of 'nl: |' en 'fr: |' elk op een eigen regel"
    case .list: "begin elk onderdeel met '- ' op een eigen regel"
    case .map: "schrijf een id met een dubbele punt, en wat erbij hoort op de regels eronder"
    case .area: "schrijf links, boven, breedte en hoogte in procent van de afbeelding, zoals [10, 20, 30, 15]"
    case .record(_, let keys): "schrijf de sleutels ervan, zoals \(keys.map { "'\($0):'" }.together(in: .dutch))"
    }
  }
}
