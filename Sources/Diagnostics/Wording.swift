/// A fault in words of one language.
public struct Wording: Hashable, Sendable {
  /// One phrase that states the fault, names in single quotes, without a full stop.
  public let message: String
  /// What the writer should type instead.
  public let help: String?

  public init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}

/// A text in each language that gids speaks.
public struct Trilingual: Hashable, Sendable {
  public let english: String
  public let dutch: String
  public let french: String

  public init(en english: String, nl dutch: String, fr french: String) {
    (self.english, self.dutch, self.french) = (english, dutch, french)
  }

  public subscript(language: MessageLanguage) -> String {
    switch language {
    case .english: english
    case .dutch: dutch
    case .french: french
    }
  }
}
