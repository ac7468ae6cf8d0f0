import Manuscript
import Publication

/// The address of a page in one of the languages, as seen from the page in another.
struct LanguageTwin {
  let language: LanguageTag
  let address: String
  let words: Words
  /// Whether it is the page itself.
  let isCurrent: Bool

  /// What stands before the anchors of the page, where it is not its address.
  var anchorStart: String?

  /// Whether it stands in the same file, whose language is that of its first text.
  var isHere: Bool { address.hasPrefix("#") }

  /// The address of a place on the page.
  func address(of anchor: Anchor) -> String { "\(anchorStart ?? "\(address)#")\(anchor.name)" }

  /// The twins of a page that has the same name in the folder of each language.
  ///
  /// - Parameters:
  ///   - name: The name of the page, such as `index.html`.
  ///   - current: The language of the page that shows the addresses.
  ///   - root: The address of the site, for full addresses; without it, they are relative.
  static func all(
    of name: String, in publication: Publication, current: LanguageIndex, from root: String? = nil
  ) -> [LanguageTwin] {
    publication.languageIndices.map { index in
      let folder = root.map { "\($0)\(publication[index])/" } ?? (index == current ? "" : "../\(publication[index])/")
      return LanguageTwin(
        language: publication[index], address: folder + name, words: publication.words[index],
        isCurrent: index == current)
    }
  }
}

extension HTMLBuffer {
  /// The links between the languages for the head of a page.
  mutating func alternates(_ twins: [LanguageTwin]) {
    for twin in twins {
      html("<link rel=\"alternate\"")
      attribute("hreflang", twin.language.name)
      attribute("href", twin.address)
      html(">\n")
    }
  }

  /// The language switch: every language in its own words, in the order of the site, all alike.
  mutating func languageSwitch(_ twins: [LanguageTwin], label: String) {
    html("<nav class=\"languages\"")
    attribute("aria-label", label)
    html("><ul>\n")
    for twin in twins {
      html("<li><a")
      attribute("href", twin.address)
      if !twin.isHere { attribute("hreflang", twin.language.name) }
      attribute("lang", twin.language.name)
      if twin.isCurrent { html(" aria-current=\"true\"") }
      html(">")
      text(twin.words[.languageName])
      html("</a></li>\n")
    }
    html("</ul></nav>\n")
  }
}
