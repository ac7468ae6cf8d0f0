/// How much a fault weighs.
public enum Severity: String, CaseIterable, Hashable, Sendable {
  /// The guide cannot be published.
  case error
  /// Very likely a fault; the guide can be published.
  case warning
  /// Worth knowing, such as a label that nobody has verified on the screen yet.
  case note
}

extension Severity {
  /// Whether this one weighs less than another.
  public func isLighter(than other: Severity) -> Bool { rank > other.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

extension Severity {
  /// The word that stands before a message.
  public func word(in language: MessageLanguage) -> String {
    switch self {
    case .error: Trilingual(en: "error", nl: "fout", fr: "erreur")[language]
    case .warning: Trilingual(en: "warning", nl: "waarschuwing", fr: "avertissement")[language]
    case .note: Trilingual(en: "note", nl: "opmerking", fr: "remarque")[language]
    }
  }
}
