import Diagnostics
import Publication

/// What a text has to know of the page on which it stands.
///
/// A class, because everything that writes on a page has one at hand.
final class PageContext {
  let publication: Publication
  /// The language that the text speaks.
  let language: LanguageIndex
  let voice: Voice
  private let voices: [Voice]
  /// The entries of the registries as texts of this language cite them; `nil` where readers have another language.
  let entries: EntryForms?
  /// The titles of the guides in this language; `nil` where readers have another language.
  let titles: GuideTitles?
  /// The language of the page and its readers: links lead to what there is in it, whatever a text speaks.
  let readersLanguage: LanguageIndex
  /// The guide of the page; `nil` for a home page.
  let guide: GuideIndex?
  /// The terms that the page explains.
  let terms: [RegistryIndex<Term>]
  /// The contacts whose block stands on the page.
  let contacts: [RegistryIndex<Contact>]
  /// Whether gaps and unverified entries are shown.
  let isDraft: Bool
  /// How the page leads to others.
  let standing: Standing
  let medium: Medium
  /// The pictures that stand in the file itself; `nil` where pages load them.
  let pictures: EmbeddedPictures?
  /// What was made of the texts of this language for the pages of this guide.
  let composedTexts: ComposedTexts

  /// - Parameters:
  ///   - guide: The guide of the page; `nil` for a page of no guide.
  ///   - composedTexts: What was made of the texts for other pages of the guide in this language.
  init(
    _ site: SiteContext, in language: LanguageIndex, guide: GuideIndex? = nil, standing: Standing = .page,
    medium: Medium = .page, pictures: EmbeddedPictures? = nil, composedTexts: ComposedTexts = ComposedTexts()
  ) {
    (publication, voices, isDraft) = (site.publication, site.voices, site.isDraft)
    voice = site.voices[language.index]
    entries = site.entries.isEmpty ? nil : site.entries[language.index]
    titles = site.titles.isEmpty ? nil : site.titles[language.index]
    (self.language, readersLanguage, self.guide) = (language, language, guide)
    (self.standing, self.medium, self.pictures) = (standing, medium, pictures)
    self.composedTexts = composedTexts
    terms = guide.map { site.publication[$0].terms } ?? []
    contacts = guide.map { site.publication[$0].contacts } ?? []
  }

  private init(_ page: PageContext, speaking language: LanguageIndex, standing: Standing) {
    (publication, voices, isDraft) = (page.publication, page.voices, page.isDraft)
    voice = page.voices[language.index]
    (entries, titles) = language == page.language ? (page.entries, page.titles) : (nil, nil)
    (self.language, readersLanguage, guide) = (language, page.readersLanguage, page.guide)
    (self.standing, medium, pictures) = (standing, page.medium, page.pictures)
    (terms, contacts) = (page.terms, page.contacts)
    composedTexts = language == page.language ? page.composedTexts : ComposedTexts()
  }

  var words: Words { voice.words }
  var typography: Typography { voice.typography }

  /// The same page for a text that speaks another language.
  func speaking(_ language: LanguageIndex) -> PageContext {
    PageContext(self, speaking: language, standing: standing)
  }

  /// The same page where it leads to others in another way.
  func standing(_ standing: Standing) -> PageContext { PageContext(self, speaking: language, standing: standing) }

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
