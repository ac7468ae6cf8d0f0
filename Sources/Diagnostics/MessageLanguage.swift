/// A language in which gids speaks to writers.
///
/// It has nothing to do with the languages of a site: a writer reads messages in his own.
public enum MessageLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case dutch = "nl"
  case french = "fr"

  /// The language that the name of a locale asks for.
  ///
  /// - Parameter locale: Such as `nl_BE.UTF-8` (POSIX.1-2017, section 8.2), or a language tag such as `fr-BE` (BCP 47).
  /// - Returns: `nil` when gids does not speak it.
  public init?(locale: String) {
    self.init(rawValue: locale.prefix { $0.isLetter }.lowercased())
  }
}
