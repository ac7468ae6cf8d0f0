internal import Diagnostics

extension SeverityProblem {
  var dutch: Wording {
    switch self {
    case .unknownRule(let code, let known):
      Wording(
        "er is geen regel '\(code)'",
        help: known.nearest(to: code).map { "bedoelde u '\($0)'?" }
          ?? "schrijf de code die tussen vierkante haken achter een melding staat, zoals 'unverified'")
    case .fixed(let code, let severity):
      Wording(
        "de regel '\(code)' blijft een \(severity.word(in: .dutch)): met zulke fouten zouden de pagina's niet kloppen",
        help: "haal deze regel weg en verbeter wat gevonden wordt")
    }
  }
}
