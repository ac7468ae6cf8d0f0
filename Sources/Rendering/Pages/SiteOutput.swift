/// A kind of file that a site consists of.
public enum SiteOutput: String, CaseIterable, Sendable {
  /// Every kind.
  public static let all = Set(allCases)

  /// The pages of the site, with their style, script, pictures and downloads.
  case pages
  /// Each guide as Markdown.
  case markdown
  /// What machines read: the list of guides, the site map, the feeds of changes, and what search engines may read.
  case machines
  /// Each guide as one file with all that it needs, for mail and print.
  case handout
  /// Each guide in every language as one file with all that it needs.
  case oneFile = "one-file"
  /// Each guide with two of its languages side by side, for every pair of languages.
  case bilingual
  /// What the search box loads: an index for each language.
  case search
}
