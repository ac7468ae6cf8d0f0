import Diagnostics
import Publication

/// What a text has to know of the page on which it stands.
struct PageContext {
  let publication: Publication
  /// The language that the text speaks.
  private(set) var language: LanguageIndex
  private(set) var words: Words
  private(set) var typography: Typography
  /// The language of the page and its readers: links lead to what there is in it, whatever a text speaks.
  let readersLanguage: LanguageIndex
  /// The guide of the page; `nil` for a home page.
  let guide: GuideIndex?
  /// The terms that the page explains.
  let terms: Set<RegistryIndex<Term>>
  /// The contacts whose block stands on the page.
  let contacts: Set<RegistryIndex<Contact>>
  /// Whether gaps and unverified entries are shown.
  let isDraft: Bool
  /// How the page leads to others.
  var standing = Standing.page
  var medium = Medium.page
  /// The pictures that stand in the file itself; `nil` where pages load them.
  var pictures: EmbeddedPictures?

  /// - Parameter guide: The guide of the page; `nil` for a page of no guide.
  init(_ publication: Publication, in language: LanguageIndex, guide: GuideIndex? = nil, isDraft: Bool) {
    (self.publication, self.language, self.guide, self.isDraft) = (publication, language, guide, isDraft)
    readersLanguage = language
    words = publication.words[language]
    typography = Typography(words)
    terms = Set(guide.map { publication[$0].terms } ?? [])
    contacts = Set(guide.map { publication[$0].contacts } ?? [])
  }

  /// The same page for a text that speaks another language.
  func speaking(_ language: LanguageIndex) -> PageContext {
    var page = self
    page.language = language
    page.words = publication.words[language]
    page.typography = Typography(page.words)
    return page
  }

  /// A word before the value that it announces, with the colon of the language.
  func key(_ word: Word) -> String { typography.set("\(words[word]):") }

  /// The address of a page of this language, or of a place in it; `nil` where no way leads there from here.
  func address(of guide: GuideIndex, anchor: String? = nil) -> String? {
    if let anchor, guide == self.guide, !standing.namesOwnPage { return "#\(id(anchor))" }
    return standing.pages.map { "\($0)\(publication[guide].id).html\(anchor.map { "#\($0)" } ?? "")" }
  }

  /// The address of a file of the site, such as a download; `nil` where no way leads there from here.
  func address(ofFile path: String) -> String? { standing.root.map { $0 + path.percentEncodedPath } }

  /// The address of something that stands on the page of the guide itself.
  func address(onPage anchor: String) -> String {
    guide.flatMap { address(of: $0, anchor: anchor) } ?? "#\(id(anchor))"
  }

  /// The `id` of a place on this page.
  func id(_ anchor: String) -> String { standing.anchorPrefix + anchor }
}

/// The names of the places that gids makes itself. They begin with `_`, which no id of a writer does.
enum PageAnchor {
  static let contents = "_contents"
  static let helpBox = "_help-box"
  static let paperContents = "_paper-contents"
  static let before = "_before"
  static let choose = "_choose"
  static let after = "_after"
  static let help = "_help"
  static let terms = "_terms"

  static func term(_ term: Term) -> String { "_term-\(term.id)" }
  static func contact(_ contact: Contact) -> String { "_contact-\(contact.id)" }
  static func figure(_ figure: Figure) -> String { self.figure(figure.id) }
  static func figure(_ id: String) -> String { "_figure-\(id)" }
}
