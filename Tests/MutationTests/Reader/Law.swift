/// Something that holds for every generated site, whatever its content.
struct Law: Sendable {
  let name: String
  /// Finds what breaks it, in words.
  let violations: @Sendable (SiteReading) -> [String]

  init(_ name: String, _ violations: @escaping @Sendable (SiteReading) -> [String]) {
    (self.name, self.violations) = (name, violations)
  }

  /// The laws of a consistent site.
  static let all: [Law] = [
    .everyPageIsThere, .pagesAreSound, .addressesLeadSomewhere,
    .numbersOnPages, .numbersInMarkdown, .numbersInContents, .sameAnchors,
    .linksSayTheNumber, .linksNameThePart, .citationsOnPages, .citationsInMarkdown, .languagesCiteTheSame,
    .linksBelowSteps, .neighbours, .addressesAreRegistered,
    .labelsOnPages, .labelsInMarkdown, .labelsInAlternatives, .pictures, .alternativesSayMore, .tablesAreFull,
    .titlesDiffer, .contactsAnswer, .homePages, .oldAddressesLive,
    .noTypedNumbers, .noTypedAddresses, .noBrokenReferences, .noTypedLabels, .noOldNames, .oneLanguage,
  ]

  /// What is broken, in the order of the laws.
  static func violations(in reading: SiteReading) -> [String] {
    all.flatMap { law in law.violations(reading).map { "\(law.name): \($0)" } }
  }
}

/// A multiset told apart: what there is too little and too much of.
struct Difference {
  let missing: [String]
  let extra: [String]

  init(expected: [String], found: [String]) {
    var counts: [String: Int] = [:]
    for item in found { counts[item, default: 0] += 1 }
    for item in expected { counts[item, default: 0] -= 1 }
    missing = counts.filter { $0.value < 0 }.keys.sorted()
    extra = counts.filter { $0.value > 0 }.keys.sorted()
  }

  /// In words; nothing when both are alike.
  func violations(in place: String) -> [String] {
    missing.map { "\(place): '\($0)' is missing" } + extra.map { "\(place): '\($0)' is too much" }
  }
}
