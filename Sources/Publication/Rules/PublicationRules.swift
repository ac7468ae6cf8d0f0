public import Diagnostics

/// The rules that resolving the content can find broken.
public enum PublicationRules {
  /// The rules in the order in which their page lists them.
  public static let all: [Rule] = chapters.flatMap(\.rules)

  /// The same rules by what they are about.
  public static let chapters = [ids, typed, references, texts, prose, entries, coherence, words]

  private static let ids = RuleChapter(
    Trilingual(
      en: "Ids that are declared and used", nl: "Id's die worden vastgelegd en gebruikt",
      fr: "Identifiants déclarés et utilisés"),
    [.duplicateID, .unknownID, .guidePlacedTwice, .fragmentCycle, .repeatedNumber])

  private static let typed = RuleChapter(
    Trilingual(en: "What is never typed", nl: "Wat nooit wordt ingetikt", fr: "Ce qui ne s'écrit jamais à la main"),
    [
      .typedAddress, .typedEmail, .typedPhone, .unregisteredPhone, .typedNumber, .typedLabel, .quotedLabel,
      .avoidedWording,
    ])

  private static let references = RuleChapter(
    Trilingual(en: "References", nl: "Verwijzingen", fr: "Renvois"),
    [
      .unknownKind, .badReference, .unknownReference, .leftOut, .reverseRange, .rangeAcrossLists, .stepsAcrossParts,
      .repeatedStep, .unnumberedStep, .noPlural, .referenceInTitle, .guideNeeded, .ownWordsLabel, .referenceParity,
    ])

  private static let texts = RuleChapter(
    Trilingual(en: "What a text can hold", nl: "Wat een tekst kan bevatten", fr: "Ce qu'un texte peut contenir"),
    [.rawHTML, .imageInText, .headingInText, .lineInText, .numberedListInText, .blocksInLine])

  private static let prose = RuleChapter(
    Trilingual(
      en: "Language and typography", nl: "Taal en typografie", fr: "Langue et typographie"),
    [
      .abbreviationNotIntroduced, .unknownAbbreviation, .untranslated, .wrongLanguage, .foreignQuotes, .spacing,
      .repeatedWord,
    ])

  private static let entries = RuleChapter(
    Trilingual(
      en: "Pictures, tables and entries of the registries", nl: "Afbeeldingen, tabellen en registerbestanden",
      fr: "Figures, tableaux et registres"),
    [
      .figureNotShown, .missingPicture, .unreadablePicture, .pictureLanguage, .calloutOutside, .rowLength, .missingFile,
      .badAddress, .unverified, .noAddress,
    ])

  private static let coherence = RuleChapter(
    Trilingual(en: "How the content hangs together", nl: "De samenhang van de inhoud", fr: "La cohérence du contenu"),
    [
      .verifiedLongAgo, .verifiedInFuture, .unusedEntry, .unusedFragment, .unreachableContact, .hostsDiffer,
      .formerNamesMissing, .duplicateWording, .duplicateTitle, .singleBranch, .emptyBranch, .alternativeIsCaption,
      .noSiteAddress,
    ])

  private static let words = RuleChapter(
    Trilingual(en: "Words of the interface", nl: "Woorden van de interface", fr: "Mots de l'interface"),
    [.missingWords, .missingWord, .unknownWord, .missingSlot, .unknownSlot])
}
