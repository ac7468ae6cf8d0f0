/// A place in a template that the renderer fills: `{{name}}` for text, `{{{name}}}` for HTML.
public enum Slot: String, CaseIterable, Hashable, Sendable {
  case policy
  case language
  case title
  case siteTitle = "site-title"
  case description
  case root
  case style
  case script
  case home
  case publisher
  case alternates
  case metadata
  case structuredData = "structured-data"
  case inlineStyle = "inline-style"
  case inlineScript = "inline-script"
  case parts
  case anchor
  case languages
  case banner
  case search
  case breadcrumbs
  case contents
  case help
  case shortcuts
  case content
  case footerLinks = "footer-links"
  case choices
  case target

  /// What stands there, for the reference of the templates.
  var isHTML: Bool {
    switch self {
    case .language, .title, .siteTitle, .description, .root, .style, .script, .home, .publisher, .anchor, .target:
      false
    default: true
    }
  }
}
