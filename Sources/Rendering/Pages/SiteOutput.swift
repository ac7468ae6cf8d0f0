/// A kind of file that a site consists of.
public enum SiteOutput: String, CaseIterable, Sendable {
  /// The pages of the site, with their style, script, pictures and downloads.
  case pages
  /// Each guide as Markdown.
  case markdown
  /// Each guide with two of its languages side by side, for every pair of languages.
  case bilingual
}
