public import Diagnostics

/// The rules that resolving the content can find broken.
public enum PublicationRules {
  /// The rules in the order in which their page lists them.
  public static let all: [Rule] = resolving + structure

  private static let resolving: [Rule] = [
    .duplicateID, .unknownID, .fragmentCycle, .typedAddress, .typedEmail, .typedNumber, .quotedLabel, .unknownKind,
    .badReference, .unknownReference, .leftOut, .reverseRange, .rangeAcrossLists, .stepsAcrossParts, .repeatedStep,
    .repeatedNumber, .unnumberedStep, .noPlural, .referenceInTitle, .guideNeeded, .ownWordsLabel, .referenceParity,
    .rawHTML, .imageInText, .headingInText, .lineInText, .numberedListInText, .blocksInLine, .figureNotShown,
    .missingPicture, .unreadablePicture, .pictureLanguage, .calloutOutside, .rowLength, .missingFile, .badAddress,
    .unverified, .noAddress, .missingWords, .missingWord, .unknownWord, .missingSlot, .unknownSlot,
  ]
  /// How the content hangs together, though every reference leads somewhere.
  static let structure: [Rule] = [
    .verifiedLongAgo, .verifiedInFuture, .unusedEntry, .unusedFragment, .unreachableContact, .hostsDiffer,
    .formerNamesMissing, .duplicateWording, .duplicateTitle, .singleBranch, .emptyBranch, .alternativeIsCaption,
  ]
}
