import Publication

/// What every printed page of a file that is handed on shows around the text: title, version, date, address, and which page it is.
///
/// The words stand in the margin boxes of the page (CSS Paged Media Level 3, section 4.2), which browsers and print engines know; a browser
/// knows no `string()`, so that they stand here as they are. How the boxes look, the style sheet of the site says.
///
/// The first page, which has the title large, does not say it above too. Chromium takes the later rule for a page, not the more specific one:
/// so this one stands last.
struct PageStyle {
  private let css: String

  /// A file in one language.
  init(_ subject: GuideSubject, on page: PageContext) {
    css = Self.rule(subject, on: page, name: "handout")
  }

  /// A file in several languages, each with pages of its own.
  ///
  /// - Parameter parts: What each language has around it in the file: the id of its element, and its page.
  init(_ subject: GuideSubject, parts: [(id: String, page: PageContext)]) {
    css = parts.map { id, page in
      let name = "handout-\(page.publication[page.language])"
      return "\(Self.rule(subject, on: page, name: name))\n#\(id) { page: \(name) }"
    }.joined(separator: "\n")
  }

  var inlined: InlineAsset { .style(Array(css.utf8)) }

  /// - Parameter name: What the style sheet calls the pages.
  private static func rule(_ subject: GuideSubject, on page: PageContext, name: String) -> String {
    let guide = subject.guide
    let title = TextRenderer(page: page).plainText(guide.title)
    let version = page.words[.version].filled("version", with: subject.version)
    let updated = guide.updated.map { "\(page.words[.updated]) \(DateWords.text(for: $0, page.words))" }
    let address = page.address(of: subject.index)
    let foot = [[version, updated].compactMap { $0 }.joined(separator: " · "), address].compactMap { $0 }
    let pageOf = page.words[.pageOf]
      .filled("page", with: "\" counter(page) \"").filled("pages", with: "\" counter(pages) \"")
    return """
      @page \(name) {
      @top-left { content: \(quoted(title)) }
      @bottom-left { content: "\(pageOf)" }
      @bottom-right { content: \(foot.map(quoted).joined(separator: " \"\\A \" ")) }
      }
      @page \(name):first {
      @top-left { content: none }
      }
      """
  }

  /// A string of CSS (CSS Syntax Level 3, section 4.3.5).
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<": quoted += "\\\(String(scalar.value, radix: 16)) "
      case "\n", "\r", "\u{C}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
