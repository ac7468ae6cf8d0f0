public import Diagnostics

/// The rules that resolving the content can find broken.
public enum PublicationRules {
  /// The rules in the order in which their page lists them.
  public static let all: [Rule] = structure + prose

  /// The rules about ids, references, figures and entries.
  static let structure: [Rule] = [
    .duplicateID, .unknownID, .fragmentCycle, .typedAddress, .typedEmail, .typedNumber, .quotedLabel, .unknownKind,
    .badReference, .unknownReference, .leftOut, .reverseRange, .rangeAcrossLists, .stepsAcrossParts, .repeatedStep,
    .repeatedNumber, .unnumberedStep, .noPlural, .referenceInTitle, .guideNeeded, .ownWordsLabel, .referenceParity,
    .rawHTML, .imageInText, .headingInText, .lineInText, .numberedListInText, .blocksInLine, .figureNotShown,
    .missingPicture, .unreadablePicture, .pictureLanguage, .calloutOutside, .rowLength, .missingFile, .badAddress,
    .unverified, .noAddress, .missingWords, .missingWord, .unknownWord, .missingSlot, .unknownSlot,
  ]

  /// The rules about the words of texts.
  public static let prose: [Rule] = [
    .typedPhone, .unregisteredPhone, .typedLabel, .avoidedWording, .abbreviationNotIntroduced, .unknownAbbreviation,
    .repeatedWord, .untranslated, .wrongLanguage, .foreignQuotes, .spacing, .altIsCaption,
  ]
}
