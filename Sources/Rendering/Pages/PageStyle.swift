import Publication

/// What every printed page of a handout shows around the text: title, version, date, address, and which page it is.
///
/// The words stand in the margin boxes of the page (CSS Paged Media Level 3, section 4.2), which browsers and print engines know; a browser
/// knows no `string()`, so that they stand here as they are.
struct PageStyle {
  private let css: String

  init(_ subject: GuideSubject, on page: PageContext, title: String) {
    let guide = subject.guide
    let version = Phrase(page.words[.version], ["version": Phrase(subject.version)]).plainText
    let updated = guide.updated.map { "\(page.words[.updated]) \(DateWords.text(for: $0, page.words))" }
    let address = page.address(of: subject.index)
    let foot = [[version, updated].compactMap { $0 }.joined(separator: " · "), address].compactMap { $0 }
    let pageOf = page.words[.pageOf]
      .replacing("{page}", with: "\" counter(page) \"").replacing("{pages}", with: "\" counter(pages) \"")
    css = """
      @page handout {
      @top-left { content: \(Self.quoted(title)) }
      @bottom-left { content: \(foot.map(Self.quoted).joined(separator: " \"\\A \" ")) }
      @bottom-right { content: "\(pageOf)" }
      }
      """
  }

  var element: InlineStyle { InlineStyle(Array(css.utf8)) }

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
