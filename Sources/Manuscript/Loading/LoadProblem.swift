internal import Diagnostics

/// What can be wrong with the files of a content folder.
enum LoadProblem: Problem {
  case missingSite(found: String?)
  case noGuides(found: String?, rightPath: String?)
  case unreadable
  case unknownFile(nearest: String?)
  case badFileID(String, what: Noun)
  case reservedGuide(String)
  case badPictureName(String)
  case pictureElsewhere

  var rule: Rule {
    switch self {
    case .missingSite: .missingSite
    case .noGuides: .noGuides
    case .unreadable: .unreadableFile
    case .unknownFile: .unknownFile
    case .badFileID: .badID
    case .reservedGuide: .reservedID
    case .badPictureName: .pictureName
    case .pictureElsewhere: .unknownFile
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
