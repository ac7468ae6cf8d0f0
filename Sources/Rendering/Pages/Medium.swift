/// What a reader holds when reading a guide.
enum Medium: Sendable {
  /// A page of the site.
  case page
  /// One file with all that it needs, for mail and print.
  case handout
  /// One file with all that it needs, in every language.
  case oneFile
  /// A page with two languages side by side.
  case bilingual

  /// Whether the rest of the site is not at hand, so that pictures have to stand in the file itself.
  var isAlone: Bool { self == .handout || self == .oneFile }
}
