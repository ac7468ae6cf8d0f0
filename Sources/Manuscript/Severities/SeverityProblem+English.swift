internal import Diagnostics

extension SeverityProblem {
  var english: Wording {
    switch self {
    case .unknownRule(let code, let known):
      Wording(
        "there is no rule '\(code)'",
        help: known.nearest(to: code).map { "did you mean '\($0)'?" }
          ?? "write the code that stands in square brackets behind a message, such as 'unverified'")
    case .fixed(let code, let severity):
      Wording(
        "the rule '\(code)' stays \(severity == .error ? "an error" : "a \(severity.word(in: .english))"): "
          + "with such faults the pages would be wrong",
        help: "take this line out, and mend what the rule finds")
    }
  }
}
