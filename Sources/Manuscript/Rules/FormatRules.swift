public import Diagnostics

extension Rule {
  public static let unknownKey = Rule.pending("unknown-key", .error)
  public static let missingKey = Rule.pending("missing-key", .error)
  public static let conflictingKeys = Rule.pending("conflicting-keys", .error)
  public static let wrongType = Rule.pending("wrong-type", .error)
  public static let emptyText = Rule.pending("empty-text", .error)
  public static let textNotIndented = Rule.pending("text-not-indented", .error)
  public static let badID = Rule.pending("bad-id", .error)
  public static let badDate = Rule.pending("bad-date", .error)
  public static let badNumber = Rule.pending("bad-number", .error)
  public static let badValue = Rule.pending("bad-value", .error)
  public static let badLanguage = Rule.pending("bad-language", .error)
  public static let missingLanguage = Rule.pending("missing-language", .error)
  public static let duplicateLanguage = Rule.pending("duplicate-language", .error)
  public static let emptyList = Rule.pending("empty-list", .error)
  public static let wrongCount = Rule.pending("wrong-count", .error)
}
