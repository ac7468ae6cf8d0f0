internal import Diagnostics
internal import Manuscript

/// Mends, in memory, what can be mended without changing what the texts mean.
///
/// In each round the fixes of the faults that are found are tried on the sources, and the whole site is examined anew. A fix after which there
/// is an error or a warning that was not there before, or after which its own fault still is, is left out. Rounds follow until nothing changes.
struct Fixing {
  /// The site after the fixes.
  private(set) var examination: Examination
  /// What was mended, in the order of the work.
  private(set) var mended: [MendedFault] = []
  private var sources: Sources
  private let today: CalendarDate
  /// How many more times the site may be examined: however many fixes fail, the end comes.
  private var trialsLeft = 200

  /// What the files become.
  var changes: [FileChange] { sources.changes }

  /// - Parameters:
  ///   - trees: The folders that the site was read from.
  ///   - reading: The site as it was read. All its editions are looked at: what mends one must not harm another.
  ///   - today: The day by which age is measured.
  init(of trees: SiteTrees, _ reading: SiteReading, today: CalendarDate) {
    self.today = today
    sources = Sources(trees, files: reading.files)
    examination = Examination(of: reading, in: trees.content.name, editions: .all, today: today)
    while trialsLeft > 0, mendsMore() {}
  }

  /// One round.
  ///
  /// - Returns: Whether anything was mended.
  private mutating func mendsMore() -> Bool {
    var round = Round(before: examination, sources: sources, today: today, trialsLeft: trialsLeft)
    round.attempt(FixUnit.independent(among: examination.diagnostics))
    trialsLeft = round.trialsLeft
    guard let outcome = round.outcome else { return false }
    mended += round.accepted.flatMap(\.faults).map { MendedFault(fault: $0, files: examination.files) }
    (examination, sources) = (outcome.examination, outcome.sources)
    return true
  }
}

/// A fault that was mended, and the files as they were before that.
struct MendedFault {
  let fault: Diagnostic
  let files: SourceFiles
}

/// The search for the fixes that can be applied together.
private struct Round {
  let before: Examination
  let sources: Sources
  let today: CalendarDate
  private(set) var trialsLeft: Int
  private(set) var accepted: [FixUnit] = []
  /// The site with the accepted fixes; `nil` as long as there are none.
  private(set) var outcome: (examination: Examination, sources: Sources)?

  init(before: Examination, sources: Sources, today: CalendarDate, trialsLeft: Int) {
    (self.before, self.sources, self.today, self.trialsLeft) = (before, sources, today, trialsLeft)
  }

  /// Accepts as many of these units as do no harm beside those that are accepted already. Where all together do, halves are tried.
  mutating func attempt(_ units: [FixUnit]) {
    guard !units.isEmpty, trialsLeft > 0 else { return }
    trialsLeft -= 1
    if let outcome = trial(of: accepted + units) {
      accepted += units
      self.outcome = outcome
    } else if units.count > 1 {
      attempt(Array(units[..<(units.count / 2)]))
      attempt(Array(units[(units.count / 2)...]))
    } else if let parts = units.first?.parts, parts.count > 1 {
      for part in parts { attempt([part]) }
    }
  }

  private func trial(of units: [FixUnit]) -> (examination: Examination, sources: Sources)? {
    let fixes = units.flatMap(\.fixes)
    guard let changed = sources.applying(fixes, in: before.files) else { return nil }
    let after = Examination(
      of: SiteReading(changed.current), in: before.contentName, editions: .all, today: today)
    let comparison = Comparison(before, edits: fixes.flatMap(\.edits))
    let isSafe = comparison.hasNothingNew(after) && comparison.hasNone(of: units.flatMap(\.faults), after)
    return isSafe ? (after, changed) : nil
  }
}
