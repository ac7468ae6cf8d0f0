internal import Diagnostics
internal import Manuscript

/// What can be wrong between the parts of a manuscript.
enum ResolveProblem: Problem {
  // Ids
  case duplicateID(String, what: String)
  case duplicateInFragment(String, what: String)
  case unknownID(String, what: String, known: [String])
  case fragmentInItself([String])
  // References
  case typedAddress(String, entry: String?)
  case typedEmail(String, entry: String?)
  case typedNumber(String, references: [String])
  case quotedLabel(String)
  case unknownKind(String, known: [String])
  case badReference(String, form: String)
  case unknownReference(String, what: String, known: [String], prefix: String)
  case stepElsewhere(String, full: [String])
  case leftOut(String, what: String, edition: String?)
  case reverseRange(first: String, last: String)
  case rangeAcrossLists(first: String, last: String)
  case stepsAcrossParts
  case repeatedStep(String)
  case repeatedNumber(String)
  case unnumberedStep(String)
  case noPlural(String)
  case referenceInTitle(String)
  case guideNeeded(String)
  case ownWordsLabel(String)
  case referenceParity(String, in: LanguageTag, notIn: LanguageTag)
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
  case calloutOutside
  case rowLength(expected: Int, found: Int)
  case missingDownload(String)
  case badURL(String)
  case badSiteAddress(String)
  case unverified(String, languages: [LanguageTag])
  case linkWithoutAddress(String)
  // Words
  case missingWordFile(LanguageTag)
  case missingWord(String, language: LanguageTag)
  case unknownWord(String, known: [String])
  case missingSlot(String, word: String)
  case unknownSlot(String, word: String, known: [String])
}

extension ResolveProblem {
  var rule: Rule {
    switch self {
    case .duplicateID, .duplicateInFragment: .duplicateID
    case .unknownID: .unknownID
    case .fragmentInItself: .fragmentCycle
    case .typedAddress: .typedAddress
    case .typedEmail: .typedEmail
    case .typedNumber: .typedNumber
    case .quotedLabel: .quotedLabel
    case .unknownKind: .unknownKind
    case .badReference: .badReference
    case .unknownReference, .stepElsewhere: .unknownReference
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
    case .dutch: Wording(englishMessage, help: englishHelp)
    case .french: Wording(englishMessage, help: englishHelp)
    }
  }
}
