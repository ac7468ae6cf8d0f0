internal import Diagnostics
internal import Manuscript

/// What can be wrong between the parts of a manuscript.
enum ResolveProblem: Problem {
  // Ids
  /// - free: An id that nothing in the guide has.
  case duplicateID(String, first: IDHolder, free: String)
  /// - prefix: What the ids of the fragment's steps can begin with so that they are new.
  case duplicateInFragment(String, first: IDHolder, fragment: String, prefix: String)
  case duplicateFormerID(String, first: IDHolder)
  case repeatedInList(String, Noun)
  /// - group: Where the guide has its place already; `nil` when that group has no id.
  case placedTwice(String, group: String?)
  case unknownID(String, what: Noun, known: [String])
  case fragmentInItself([String])
  // References
  case typedAddress(String, entry: String?)
  case typedEmail(String, entry: String?)
  case typedNumber(String, references: [String])
  case quotedLabel(String)
  case unknownKind(String, meant: String?, known: [String])
  /// - kind: `nil` for a link of CommonMark that names no kind.
  case badReference(String, kind: ReferenceSyntax.Kind?, ReferenceRepair)
  case unknownReference(String, what: Noun, known: [String], prefix: String)
  /// - declared: The id that nothing cites, and that every one of the citations was probably to name.
  case misspelledDeclaration(declared: String, what: Noun, cited: String, count: Int)
  /// - fragmentUser: The guide, for a text of a fragment.
  case stepElsewhere(String, full: [String], fragmentUser: String?)
  case leftOut(String, what: Noun, edition: String?)
  case reverseRange(first: String, last: String)
  case rangeAcrossLists(first: String, last: String)
  case stepsAcrossParts([String])
  case repeatedStep(String, rest: [String])
  case repeatedNumber(String)
  case unnumberedStep(String)
  case noPlural(String)
  case referenceInTitle(String)
  case guideNeeded(String, kind: String, guides: [String])
  case ownWordsLabel(String)
  case referenceParity(ParityFault)
  // Texts
  case rawHTML(String)
  case imageInText
  case headingInText
  case thematicBreak
  case numberedListInText
  case blocksInLine
  case emptyOnPage
  // Figures, tables, entries
  case figureNotShown(String)
  case missingPicture(String, languages: [LanguageTag], folder: String)
  case unreadablePicture(String)
  case pictureOfOtherLanguage(String, language: LanguageTag, shown: LanguageTag)
  case calloutOutside([Int])
  case rowLength(expected: Int, found: Int, languages: [LanguageTag])
  case missingDownload(String, known: [String])
  case badURL(String)
  case badSiteAddress(String)
  case unverified(Noun, String, languages: [LanguageTag])
  case linkWithoutAddress(String)
  // Words
  case missingWordFile(LanguageTag)
  case missingWord(String, language: LanguageTag)
  case unknownWord(String, known: [String])
  case missingSlot(String, word: String)
  case unknownSlot(String, word: String, known: [String])
}

/// What has an id already.
enum IDHolder: Hashable, Sendable {
  case onLine(Noun, Int)
  case inFragment(Noun, String)
  /// Something else of the same kind.
  case other(Noun)
  /// The page that has the id of no guide.
  case homePage
}

/// How a reference that is not complete can be mended.
enum ReferenceRepair: Hashable, Sendable {
  /// What was certainly meant.
  case write(String)
  /// What words of the writer's own were certainly to lead to.
  case withOwnWords(String)
  /// The form of the kind.
  case form
  /// The form of the kind, which has to be closed and free of spaces.
  case closedForm
}

/// A difference between what the languages of a text cite.
struct ParityFault: Hashable, Sendable {
  /// The reference as it is written where the message points.
  let reference: String
  /// The language of that text.
  let language: LanguageTag
  /// The languages that do not cite this.
  let others: [LanguageTag]
  /// What they cite in its place.
  let instead: String?
}

extension ResolveProblem {
  var rule: Rule {
    switch self {
    case .duplicateID, .duplicateInFragment, .duplicateFormerID, .repeatedInList: .duplicateID
    case .placedTwice: .guidePlacedTwice
    case .unknownID: .unknownID
    case .fragmentInItself: .fragmentCycle
    case .typedAddress: .typedAddress
    case .typedEmail: .typedEmail
    case .typedNumber: .typedNumber
    case .quotedLabel: .quotedLabel
    case .unknownKind: .unknownKind
    case .badReference: .badReference
    case .unknownReference, .stepElsewhere, .misspelledDeclaration: .unknownReference
    case .leftOut: .leftOut
    case .reverseRange: .reverseRange
    case .rangeAcrossLists: .rangeAcrossLists
    case .stepsAcrossParts: .stepsAcrossParts
    case .repeatedStep: .repeatedStep
    case .repeatedNumber: .repeatedNumber
    case .unnumberedStep: .unnumberedStep
    case .noPlural: .noPlural
    case .referenceInTitle: .referenceInTitle
    case .guideNeeded: .guideNeeded
    case .ownWordsLabel: .ownWordsLabel
    case .referenceParity: .referenceParity
    case .rawHTML: .rawHTML
    case .imageInText: .imageInText
    case .headingInText: .headingInText
    case .thematicBreak: .lineInText
    case .numberedListInText: .numberedListInText
    case .blocksInLine: .blocksInLine
    case .emptyOnPage: .emptyText
    case .figureNotShown: .figureNotShown
    case .missingPicture: .missingPicture
    case .unreadablePicture: .unreadablePicture
    case .pictureOfOtherLanguage: .pictureLanguage
    case .calloutOutside: .calloutOutside
    case .rowLength: .rowLength
    case .missingDownload: .missingFile
    case .badURL, .badSiteAddress: .badAddress
    case .unverified: .unverified
    case .linkWithoutAddress: .noAddress
    case .missingWordFile: .missingWords
    case .missingWord: .missingWord
    case .unknownWord: .unknownWord
    case .missingSlot: .missingSlot
    case .unknownSlot: .unknownSlot
    }
  }

  func words(in language: MessageLanguage) -> Wording {
    switch language {
    case .english: Wording(englishMessage, help: englishHelp)
    case .dutch: Wording(dutchMessage, help: dutchHelp)
    case .french: Wording(frenchMessage, help: frenchHelp)
    }
  }
}
