extension [String] {
  /// The names in single quotes, separated by commas.
  public var quotedList: String { map { "'\($0)'" }.joined(separator: ", ") }

  /// One of the pieces or another, such as `'a', 'b' or 'c'`, in the words of a language. The pieces bring their quotation marks.
  public func either(in language: MessageLanguage) -> String {
    joined(lastWith: Trilingual(en: "or", nl: "of", fr: "ou")[language])
  }

  /// All the pieces together, such as `'a', 'b' and 'c'`, in the words of a language. The pieces bring their quotation marks.
  public func together(in language: MessageLanguage) -> String {
    joined(lastWith: Trilingual(en: "and", nl: "en", fr: "et")[language])
  }

  private func joined(lastWith conjunction: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}

extension String {
  /// The name as a guess at what was meant, such as `did you mean 'sign-in'?`
  public func offered(in language: MessageLanguage) -> String {
    Trilingual(
      en: "did you mean '\(self)'?", nl: "bedoelde u '\(self)'?", fr: "vouliez-vous dire '\(self)' ?")[language]
  }
}
