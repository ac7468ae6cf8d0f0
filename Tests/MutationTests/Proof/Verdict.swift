/// What became of a mutant.
enum Verdict: Sendable {
  /// A fault is shown at the mutation or at what it contradicts.
  case caught
  /// There is no fault, and the reader finds every output consistent.
  case harmless
  case escaped(Escape)
}

/// Why a mutant escaped.
enum Escape: Sendable {
  /// Faults are shown, but all elsewhere.
  case elsewhere([String])
  /// There is no error, and yet nothing can be published.
  case noPublication
  /// A site would be published that breaks laws.
  case inconsistent([String])

  var words: [String] {
    switch self {
    case .elsewhere(let faults): ["all faults are shown elsewhere:"] + faults
    case .noPublication: ["there is no error, and no publication"]
    case .inconsistent(let violations): violations
    }
  }
}
