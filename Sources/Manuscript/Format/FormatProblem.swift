internal import Diagnostics
internal import YAML

/// What can be wrong with a value of the authoring format.
enum FormatProblem: Problem {
  /// A key that the record has not; `homes` are the records inside it that have it.
  case unknownKey(String, in: Noun, known: [String], homes: [Noun])
  case missingKey(String, in: Noun)
  case missingOneOf([String], in: Noun)
  case moreThanOneOf([String], in: Noun)
  case wrongType(expected: Expected, found: Found)
  case emptyValue(Expected)
  case emptyText
  case emptyVersion(LanguageTag)
  case unwrittenText(String)
  case badIdentifier(String)
  case badDate(String)
  case badNumber(String, ClosedRange<Int>)
  case badWord(String, known: [String])
  case badLanguage(String)
  case unknownLanguage(String, known: [String])
  case missingLanguage(LanguageTag)
  /// A text that is missing in a language; `shown` is the one whose text readers get, `nil` where they get none.
  case textOfOtherLanguage(LanguageTag, shown: LanguageTag?)
  /// An address, number or file that is given for other languages only.
  case targetOfOtherLanguage(LanguageTag, shown: LanguageTag)
  case languageTwice(LanguageTag)
  case emptyList(Noun)
  case wrongAreaCount(Int)

  /// What was expected, for words.
  enum Expected: Hashable, Sendable {
    case text, localisedText, list, area
    case map(Noun)
    case record(Noun, keys: [String])
    case body, notes
    case languageMap
  }

  /// What stands there, for words.
  enum Found: Hashable, Sendable {
    case text(String)
    case mapping, list

    init(_ node: YAMLNode) {
      switch node {
      case .scalar(let scalar): self = .text(scalar.string)
      case .mapping: self = .mapping
      case .sequence: self = .list
      }
    }
  }
}

extension FormatProblem {
  var rule: Rule {
    switch self {
    case .unknownKey: .unknownKey
    case .missingKey, .missingOneOf: .missingKey
    case .moreThanOneOf: .conflictingKeys
    case .wrongType: .wrongType
    case .emptyValue, .emptyText, .emptyVersion: .emptyText
    case .unwrittenText: .unwrittenText
    case .badIdentifier: .badID
    case .badDate: .badDate
    case .badNumber: .badNumber
    case .badWord: .badValue
    case .badLanguage, .unknownLanguage: .badLanguage
    case .missingLanguage: .missingLanguage
    case .textOfOtherLanguage: .textLanguage
    case .targetOfOtherLanguage: .targetLanguage
    case .languageTwice: .duplicateLanguage
    case .emptyList: .emptyList
    case .wrongAreaCount: .wrongCount
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
