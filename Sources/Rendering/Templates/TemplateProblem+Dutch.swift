internal import Diagnostics

extension TemplateProblem {
  var dutchMessage: String {
    switch self {
    case .missing: "dit sjabloon ontbreekt"
    case .unknownName(let name, _): "sjablonen kennen geen naam '\(name)'"
    case .htmlAsText(let name): "'\(name)' is HTML, en twee accolades zouden die als tekst tonen"
    case .textAsHTML(let name): "'\(name)' is tekst, en drie accolades zouden die als HTML lezen"
    case .unknownPartial(let name, _): "er is geen sjabloon '\(name)'"
    case .notUsed(let mark): "in de sjablonen van een site staan geen tags met '{{\(mark)'"
    case .unclosed: "deze tag wordt nergens gesloten"
    case .unreadable(.missingEnd): "in dit sjabloon begint een blok dat nergens eindigt"
    case .unreadable(.wrongEnd): "hier staat geen blok met deze naam open"
    case .unreadable(.outsideBlocks): "deze tag staat buiten de blokken"
    case .unreadable(.badName): "zo kan een naam niet worden geschreven"
    }
  }

  var dutchHelp: String? {
    switch self {
    case .missing(let name): "neem \(name) over uit de sjablonen van Gids"
    case .unknownName(let name, let known):
      known.nearest(to: name)?.offered(in: .dutch) ?? "er zijn \(known.slotList) en words.…"
    case .htmlAsText(let name): "schrijf {{{\(name)}}}"
    case .textAsHTML(let name): "schrijf {{\(name)}}"
    case .unknownPartial(let name, let known): known.nearest(to: name)?.offered(in: .dutch)
    case .notUsed: "waar niets te tonen is, blijft de plaats leeg, met alles wat erbij hoort: haal de voorwaarde weg"
    case .unclosed: "schrijf }} na de naam"
    case .unreadable(.missingEnd): "beëindig wat {{<naam}} of {{$naam}} opent met {{/naam}}"
    case .unreadable(.wrongEnd): "beëindig het blok dat het laatst begon, met zijn naam, of haal deze tag weg"
    case .unreadable(.outsideBlocks): "zet hem in een blok: tussen {{$naam}} en {{/naam}}"
    case .unreadable(.badName): "schrijf alleen de naam tussen de accolades"
    }
  }
}
