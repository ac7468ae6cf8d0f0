public import Diagnostics

/// The rules that reading the content can find broken.
public enum ManuscriptRules {
  /// The rules in the order in which their page lists them: files, YAML, the format, the weight of rules.
  public static let all: [Rule] = chapters.flatMap(\.rules)

  /// The same rules by what they are about.
  public static let chapters = [files, yaml, keys, languages, values, weights]

  private static let files = RuleChapter(
    Trilingual(en: "Files", nl: "Bestanden", fr: "Fichiers"),
    [.missingSite, .noGuides, .unreadableFile, .unknownFile, .reservedID, .pictureName])

  /// The rules of YAML itself.
  private static let yaml = RuleChapter(
    Trilingual(en: "The writing of YAML", nl: "De schrijfwijze van YAML", fr: "L'écriture de YAML"),
    [
      .colonWithoutSpace, .dashWithoutSpace, .blockTextInBraces, .emptyFile, .notUTF8, .tabIndentation, .tooDeep,
      .controlCharacter, .yamlAnchor, .yamlAlias, .yamlTag, .yamlMerge, .yamlDirective, .yamlDocuments, .duplicateKey,
      .yamlKey, .commaInBraces, .unquotedColon, .missingColon, .unclosedQuote, .textAfterQuote, .unknownEscape,
      .unclosedBracket, .unexpectedBracket, .textAfterBracket, .bracketInBraces, .missingComma, .unexpectedComma,
      .badIndentation, .misplacedDash, .reservedCharacter, .badBlockText, .missingBar, .commentInText, .commentInBraces,
      .joinedLines, .yamlSyntax,
    ])

  private static let keys = RuleChapter(
    Trilingual(en: "Keys", nl: "Sleutels", fr: "Clés"), [.unknownKey, .missingKey, .conflictingKeys, .wrongType])

  private static let languages = RuleChapter(
    Trilingual(en: "Texts in each language", nl: "Teksten in elke taal", fr: "Textes dans chaque langue"),
    [
      .emptyText, .unwrittenText, .textNotIndented, .badLanguage, .missingLanguage, .textLanguage, .targetLanguage,
      .duplicateLanguage,
    ])

  private static let values = RuleChapter(
    Trilingual(
      en: "Ids, dates and other values", nl: "Id's, datums en andere waarden",
      fr: "Identifiants, dates et autres valeurs"),
    [.badID, .badDate, .badNumber, .wrongCount, .badValue, .emptyList])

  private static let weights = RuleChapter(
    Trilingual(en: "How much a rule weighs", nl: "Hoe zwaar een regel weegt", fr: "Le poids des règles"),
    [.unknownCode, .fixedWeight])
}
