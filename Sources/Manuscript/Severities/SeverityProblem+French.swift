internal import Diagnostics

extension SeverityProblem {
  var french: Wording {
    switch self {
    case .unknownRule(let code, let known):
      Wording(
        "il n'y a pas de règle '\(code)'",
        help: known.nearest(to: code).map { "vouliez-vous dire '\($0)' ?" }
          ?? "écrivez le code qui suit un message entre crochets, par exemple 'unverified'")
    case .fixed(let code, let severity):
      Wording(
        "la règle '\(code)' reste \(severity == .error ? "une erreur" : "un \(severity.word(in: .french))") : "
          + "avec de telles fautes, les pages seraient fausses",
        help: "supprimez cette ligne et corrigez ce que la règle trouve")
    }
  }
}
