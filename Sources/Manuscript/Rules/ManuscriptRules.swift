public import Diagnostics

/// The rules that reading the content can find broken.
public enum ManuscriptRules {
  /// The rules in the order in which their page lists them: files, YAML, the format, the weight of rules.
  public static let all: [Rule] = files + yaml + format + [.unknownCode, .fixedWeight]

  private static let files: [Rule] = [
    .missingSite, .noGuides, .unreadableFile, .unknownFile, .reservedID, .pictureName,
  ]
  /// The rules of YAML.
  public static let yaml: [Rule] = [
    .colonWithoutSpace, .dashWithoutSpace, .blockTextInBraces, .emptyFile, .notUTF8, .tabIndentation, .tooDeep,
    .controlCharacter, .yamlAnchor, .yamlAlias, .yamlTag, .yamlMerge, .yamlDirective, .yamlDocuments, .duplicateKey,
    .yamlKey, .commaInBraces, .unquotedColon, .missingColon, .unclosedQuote, .textAfterQuote, .unknownEscape,
    .unclosedBracket, .unexpectedBracket, .textAfterBracket, .bracketInBraces, .missingComma, .unexpectedComma,
    .badIndentation, .misplacedDash, .reservedCharacter, .badBlockText, .missingBar, .commentInText, .commentInBraces,
    .joinedLines, .yamlSyntax,
  ]
  private static let format: [Rule] = [
    .unknownKey, .missingKey, .conflictingKeys, .wrongType, .emptyText, .textNotIndented, .badID, .badDate,
    .badNumber, .badValue, .badLanguage, .missingLanguage, .duplicateLanguage, .emptyList, .wrongCount,
  ]
}
