internal import Diagnostics

/// What `gids check` says of fixes after all the faults.
struct FixWords {
  let language: MessageLanguage

  /// Says that there are fixes.
  ///
  /// - Parameter count: How many faults have one; it is not known yet whether each does no harm.
  func offer(_ count: Int) -> String {
    Trilingual(
      en: "'gids check --fix' can fix up to \(count) of these", nl: "'gids check --fix' kan er tot \(count) herstellen",
      fr: "'gids check --fix' peut en corriger jusqu'à \(count)")[language]
  }

  /// The last line after fixes.
  ///
  /// - Parameters:
  ///   - count: How many faults were mended.
  ///   - left: What is left.
  func summary(_ count: Int, left: Counts, isDryRun: Bool) -> String {
    let isNothingLeft = Severity.allCases.allSatisfy { left[$0] == 0 }
    let rest = left.words(in: language)
    return isNothingLeft
      ? Trilingual(
        en: "\(mended(count, isDryRun)), none left", nl: "\(mended(count, isDryRun)), geen meer over",
        fr: "\(mended(count, isDryRun)), il n'en reste plus")[language]
      : Trilingual(
        en: "\(mended(count, isDryRun)); left: \(rest)", nl: "\(mended(count, isDryRun)); blijft over: \(rest)",
        fr: "\(mended(count, isDryRun))\u{A0}; reste\u{A0}: \(rest)")[language]
  }

  private func mended(_ count: Int, _ isDryRun: Bool) -> String {
    let isOne = count == 1
    let words =
      isDryRun
      ? Trilingual(
        en: "\(count) \(isOne ? "fault" : "faults") would be fixed",
        nl: "\(count) \(isOne ? "fout zou" : "fouten zouden") worden hersteld",
        fr: "\(count) \(isOne ? "faute serait corrigée" : "fautes seraient corrigées")")
      : Trilingual(
        en: "\(count) \(isOne ? "fault" : "faults") fixed", nl: "\(count) \(isOne ? "fout" : "fouten") hersteld",
        fr: "\(count) \(isOne ? "faute corrigée" : "fautes corrigées")")
    return words[language]
  }
}
