internal import Diagnostics

extension LoadProblem {
  var dutchMessage: String {
    switch self {
    case .missingSite: "dit bestand ontbreekt; elke site begint ermee"
    case .noGuides: "er is geen gids"
    case .unreadable: "dit bestand kan niet worden gelezen"
    case .unknownFile: "Gids gebruikt dit bestand niet"
    case .badFileID(let id, let what): "'\(id)' kan niet de id van \(what.indefinite(in: .dutch)) zijn"
    case .reservedGuide(let id):
      "een gids kan niet '\(id)' heten: het programma Gids maakt zelf een pagina met die naam"
    case .pictureElsewhere: "Gids zoekt hier geen afbeeldingen"
    case .badPictureName: "de bestandsnaam zegt niet bij welke afbeelding dit beeld hoort"
    }
  }

  var dutchHelp: String? {
    switch self {
    case .missingSite(let found?): "geef '\(found)' de naam 'site.yaml'"
    case .missingSite: "begin met de regels: title: {nl: …, fr: …}, publisher: {nl: …, fr: …}, languages: [nl, fr]"
    case .noGuides(let found?, let rightPath?): "maak van '\(found)' '\(rightPath)'"
    case .noGuides: "schrijf de eerste in guides/<guide-id>/guide.yaml; docs/format.md toont hoe"
    case .unreadable: "ga na of u het mag lezen, en of het wel een bestand is"
    case .unknownFile(let nearest):
      nearest?.offered(in: .dutch) ?? "verwijder het, of geef het een naam uit docs/format.md"
    case .badFileID(let id, _):
      Identifier.suggestion(for: id).map {
        "een id bestaat uit kleine letters, cijfers en koppeltekens: noem dit '\($0)'"
      }
        ?? "een id bestaat uit kleine letters, cijfers en koppeltekens, en begint met een letter"
    case .reservedGuide: "geef de map een andere naam"
    case .pictureElsewhere: "verplaats het bestand naar guides/<guide-id>/figures/"
    case .badPictureName(let name):
      name == name.lowercased()
        ? "noem het <figure-id>.<taal>.png, <figure-id>.png of <figure-id>.schematic.svg"
        : "schrijf de naam in kleine letters: '\(name.lowercased())'"
    }
  }
}
