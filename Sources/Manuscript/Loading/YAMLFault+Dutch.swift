internal import YAML

extension YAMLFault {
  var dutchMessage: String {
    switch kind {
    case .empty: "in dit bestand staat niets"
    case .notUTF8: "dit bestand is niet als UTF-8 opgeslagen"
    case .controlCharacter: "hier staat een onzichtbaar stuurteken"
    case .tabIndentation: "deze regel springt in met een tab"
    case .tooDeep(let limit): "er zitten meer dan \(limit) niveaus in elkaar"
    case .anchor(let name): "'&\(name)' is een anker, en dat leest Gids niet"
    case .alias(let name): "'*\(name)' is een alias, en dat leest Gids niet"
    case .tag(let tag): "'\(tag)' is een tag, en dat leest Gids niet"
    case .mergeKey: "'<<' haalt sleutels van elders, en dat leest Gids niet"
    case .directive: "een regel die met '%' begint, is een directief, en dat leest Gids niet"
    case .severalDocuments: "hier begint een tweede document"
    case .duplicateKey: "de sleutel '\(written)' staat hier twee keer; de eerste keer op regel \(firstLine)"
    case .keyNotScalar: "hier staan haakjes of accolades waar een sleutel hoort"
    case .keyMissing: "voor deze dubbele punt staat geen sleutel"
    case .flowValueMissing: "tussen accolades eindigt een tekst bij de komma: '\(quotedText)' valt weg"
    case .commentAfterText: "' #' begint een opmerking: dit einde van de tekst wordt niet getoond"
    case .joinedLines:
      written == "\\"
        ? "dit regeleinde wordt niet getoond: de regels worden samengevoegd"
        : "deze opsomming wordt niet getoond: de regels worden samengevoegd"
    case .unquotedColon: "in deze tekst staat een dubbele punt met een spatie"
    case .colonWithoutSpace: "na deze dubbele punt ontbreekt een spatie"
    case .missingColon: "na de sleutel ontbreekt een dubbele punt"
    case .gluedDash: "na dit streepje ontbreekt een spatie"
    case .barMissing: "na deze dubbele punt ontbreekt een '|': de tekst staat op de regels eronder"
    case .textNotIndented: "de regels van deze tekst springen niet in onder hun sleutel"
    case .blockTextInFlow: "een tekst van meer regels kan niet tussen accolades staan"
    case .commentInText: "' #' begint een opmerking: de rest van de regel wordt niet gelezen"
    case .unclosedQuote: "dit aanhalingsteken wordt nergens gesloten"
    case .textAfterQuote: "er staat nog iets na het sluitende aanhalingsteken"
    case .unknownEscape: "'\(written)' betekent niets tussen dubbele aanhalingstekens"
    case .unclosedFlow(let bracket): "deze '\(bracket)' wordt nergens gesloten"
    case .unexpectedCloser: "bij deze '\(written)' hoort geen openingshaakje"
    case .textAfterFlow: "een tekst die met een haakje begint, moet tussen aanhalingstekens"
    case .bracketInText: "in deze tekst staat een haakje"
    case .missingComma: "voor '\(quotedText)' ontbreekt een komma"
    case .unexpectedComma: "voor deze komma staat niets"
    case .badIndentation: "deze regel begint niet in dezelfde kolom als de regels waar hij bij hoort"
    case .sequenceInMapping: "hier staat een '- ' waar een sleutel hoort"
    case .itemOnKeyLine: "er staat een '- ' op de regel van de sleutel"
    case .reservedCharacter: "een tekst zonder aanhalingstekens kan niet met '\(written)' beginnen"
    case .blockScalarHeader: "na '\(written.prefix(1))' moet de regel eindigen: de tekst staat eronder"
    case .syntax: "deze regel kan niet gelezen worden"
    }
  }

  var dutchHelp: String? {
    correction("schrijf:") { $0 == 0 ? "begin de regel zonder spaties:" : "begin de regel met \($0) spaties:" }
      ?? dutchAdvice
  }

  private var dutchAdvice: String {
    switch kind {
    case .empty: "schrijf de inhoud, of verwijder het bestand"
    case .notUTF8: "sla het opnieuw op met de codering 'UTF-8'"
    case .controlCharacter: "wis het en typ de tekst opnieuw"
    case .tabIndentation: "spring in met spaties, twee per niveau"
    case .tooDeep: "kijk na of een regel te ver inspringt"
    case .anchor: "schrijf de tekst voluit, of gebruik een fragment voor stappen"
    case .alias: "schrijf de tekst voluit; zet een tekst die met * begint tussen aanhalingstekens"
    case .tag: "verwijder het; zet een tekst die met ! begint tussen aanhalingstekens"
    case .mergeKey: "schrijf de sleutels voluit"
    case .directive: "verwijder de regel; zet een tekst die met % begint tussen aanhalingstekens"
    case .severalDocuments: "een bestand is één document: verwijder de regel '---'"
    case .duplicateKey: "verwijder er één"
    case .keyNotScalar:
      "schrijf één woord en een dubbele punt; zet een tekst die met een haakje begint tussen aanhalingstekens"
    case .keyMissing: "schrijf de sleutel ervoor"
    case .flowValueMissing: "zet de hele tekst tussen aanhalingstekens"
    case .commentAfterText, .commentInText: "zet de tekst tussen aanhalingstekens"
    case .joinedLines, .barMissing: "schrijf 'nl: |' op een eigen regel, en de tekst daaronder, ingesprongen"
    case .unquotedColon: "zet de tekst tussen aanhalingstekens, of schrijf hem op eigen regels: 'nl: |'"
    case .colonWithoutSpace, .gluedDash: "schrijf er een spatie na"
    case .missingColon:
      "schrijf 'sleutel: waarde'; een regel die bij de tekst erboven hoort, springt verder in dan zijn sleutel"
    case .textNotIndented:
      "laat elke regel van de tekst twee spaties verder naar rechts beginnen dan de sleutel erboven"
    case .blockTextInFlow:
      "laat de accolades weg: schrijf 'nl: |' op een eigen regel, en de tekst op de volgende regels, ingesprongen"
    case .unclosedQuote: "sluit het met \(written) aan het einde van de tekst"
    case .textAfterQuote: "zet de hele tekst tussen aanhalingstekens, of schrijf hem op eigen regels: 'nl: |'"
    case .unknownEscape: "schrijf \\\\ voor een backslash"
    case .unclosedFlow(let bracket): "sluit ze met '\(bracket == "{" ? "}" : "]")'"
    case .unexpectedCloser: "verwijder het haakje, of zet de tekst tussen aanhalingstekens"
    case .textAfterFlow, .bracketInText: "zet de hele tekst tussen aanhalingstekens"
    case .missingComma: "schrijf een komma, of zet de tekst tussen aanhalingstekens"
    case .unexpectedComma: "verwijder de komma, of zet de tekst tussen aanhalingstekens"
    case .badIndentation: "laat ze in dezelfde kolom beginnen als de regels ernaast"
    case .sequenceInMapping: "laat de opsomming inspringen onder haar sleutel, of verwijder het streepje"
    case .itemOnKeyLine: "begin de opsomming op de volgende regel"
    case .reservedCharacter: "zet de tekst tussen aanhalingstekens, of schrijf hem op eigen regels: 'nl: |'"
    case .blockScalarHeader: "schrijf de tekst op de volgende regels, ingesprongen"
    case .syntax: "bekijk de inspringing, de aanhalingstekens en de haakjes van deze regel en de regel ervoor"
    }
  }
}
