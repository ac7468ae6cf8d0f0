/// A word of the interface; the raw value is its key in `templates/words/<language>.yaml`.
///
/// Words that hold something in braces, such as `{number}`, are patterns.
public enum Word: String, CaseIterable, Hashable, Sendable {
  case languageName = "language-name"
  case skipToContent = "skip-to-content"
  case chooseLanguage = "choose-language"
  case language
  case contents
  case allGuides = "all-guides"
  case audience
  case updated
  case edition
  case before
  case after
  case choose
  case or
  case appliesWhen = "applies-when"
  case goTo = "go-to"
  case who
  case `where`
  case result
  case trouble
  case note
  case tip
  case important
  case warning
  case danger
  case fields
  case files
  case help
  case phone
  case email
  case form
  case hours
  case address
  case terms
  case abbreviation
  case formerly
  case schematic
  case pictureIn = "picture-in"
  case callouts
  case step
  case steps
  case stepRange = "step-range"
  case listAnd = "list-and"
  case ofPart = "of-part"
  case inGuide = "in-guide"
  case ofPartInGuide = "of-part-in-guide"
  case linkToStep = "link-to-step"
  case linkCopied = "link-copied"
  case thisStepInThisLanguage = "this-step-in-this-language"
  case asMarkdown = "as-markdown"
  case asHandout = "as-handout"
  case asOneFile = "as-one-file"
  case online
  case pageOf = "page-of"
  // Search
  case search
  case searchHere = "search-here"
  case searchOne = "search-one"
  case searchMany = "search-many"
  case searchMore = "search-more"
  case searchNone = "search-none"
  case searchFailed = "search-failed"
  // Groups, and texts in another language
  case otherGuides = "other-guides"
  case sideBySide = "side-by-side"
  case version
  case youAreHere = "you-are-here"
  case shortcuts
  case previous
  case next
  case allContactDetails = "all-contact-details"
  case done
  case doneStep = "done-step"
  case progress
  case clearProgress = "clear-progress"
  case progressKept = "progress-kept"
  case enlarge
  case shrink
  // Groups, and texts in another language
  case notTranslated = "not-translated"
  case inDutch = "in-dutch"
  case inFrench = "in-french"
  case inGerman = "in-german"
  case inEnglish = "in-english"
  case inOtherLanguage = "in-other-language"
  case moved
  case byPublisher = "by-publisher"
  case changedGuides = "changed-guides"
  case followChanges = "follow-changes"
  case notFound = "not-found"
  case notFoundAdvice = "not-found-advice"
  case draft
  case unverified
  case missingText = "missing-text"
  case missingReference = "missing-reference"
  case missingFigure = "missing-figure"
  case missingEntry = "missing-entry"
  case noAddress = "no-address"
  case date
  case firstDay = "first-day"
  case january, february, march, april, may, june, july, august, september, october, november, december
  case quoteOpen = "quote-open"
  case quoteClose = "quote-close"
  case spaceBefore = "space-before"
  case decimalSeparator = "decimal-separator"
  case kilobyte
  case megabyte

  /// The names in braces that the wording has to contain.
  public var slots: [String] {
    switch self {
    case .goTo: ["target"]
    case .formerly: ["names"]
    case .pictureIn, .inOtherLanguage: ["language"]
    case .step: ["number"]
    case .steps: ["numbers"]
    case .stepRange: ["first", "last"]
    case .listAnd: ["list", "last"]
    case .ofPart: ["step", "part"]
    case .inGuide: ["step", "guide"]
    case .ofPartInGuide: ["step", "part", "guide"]
    case .linkToStep: ["step"]
    case .searchMany: ["count"]
    case .searchMore: ["count", "shown"]
    case .byPublisher: ["publisher"]
    case .pageOf: ["page", "pages"]
    case .sideBySide: ["languages"]
    case .version: ["version"]
    case .doneStep: ["step"]
    case .progress: ["done", "total"]
    case .missingReference: ["reference"]
    case .missingFigure: ["figure"]
    case .missingEntry: ["what"]
    case .date: ["day", "month", "year"]
    default: []
    }
  }

  /// The names of the months, January first.
  public static let months: [Word] = [
    .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
  ]
}

/// All interface words in one language.
public struct Words: Sendable {
  private let wordings: [Word: String]

  /// - Parameter wordings: A wording for every word.
  /// - Returns: `nil` when one is missing.
  init?(_ wordings: [Word: String]) {
    guard wordings.count == Word.allCases.count else { return nil }
    self.wordings = wordings
  }

  /// The wording of a word.
  public subscript(word: Word) -> String { wordings[word] ?? "" }
}
