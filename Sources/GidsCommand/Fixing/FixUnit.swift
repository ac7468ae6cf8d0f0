internal import Diagnostics

/// Faults that are mended together or not at all, such as those of the languages of one text.
struct FixUnit {
  private(set) var faults: [Diagnostic]
  var fixes: [Fix] { faults.compactMap(\.fix) }

  /// The units of faults that have a fix, in reading order, without two that would change the same place.
  ///
  /// What is left out because of that is found again when the rest has been mended.
  static func independent(among diagnostics: [Diagnostic]) -> [FixUnit] {
    var taken = TakenPlaces()
    return all(of: diagnostics).flatMap { $0.isConsistent ? [$0] : $0.parts }
      .filter { $0.isConsistent && taken.take($0.places) }
  }

  private static func all(of diagnostics: [Diagnostic]) -> [FixUnit] {
    var units: [FixUnit] = []
    var indices: [SourceRange: Int] = [:]
    for diagnostic in uncontested(diagnostics) {
      if let unit = diagnostic.fix?.unit, let index = indices[unit] {
        units[index].faults.append(diagnostic)
      } else {
        if let unit = diagnostic.fix?.unit { indices[unit] = units.count }
        units.append(FixUnit(faults: [diagnostic]))
      }
    }
    return units
  }

  /// The faults with a fix, but for those that two guides which share a fragment would mend in different ways.
  private static func uncontested(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var fixes: [Fault: Set<Fix?>] = [:]
    for diagnostic in diagnostics { fixes[Fault(diagnostic), default: []].insert(diagnostic.fix) }
    var seen: Set<Fault> = []
    return diagnostics.filter { diagnostic in
      let fault = Fault(diagnostic)
      return diagnostic.fix != nil && fixes[fault]?.count == 1 && seen.insert(fault).inserted
    }
  }

  private struct Fault: Hashable {
    let place: Place
    let code: String

    init(_ diagnostic: Diagnostic) { (place, code) = (diagnostic.place, diagnostic.problem.code) }
  }

  /// The unit by rules: where the whole cannot be mended, the faults of one rule may.
  var parts: [FixUnit] {
    var parts: [(code: String, unit: FixUnit)] = []
    for fault in faults {
      if let index = parts.firstIndex(where: { $0.code == fault.problem.code }) {
        parts[index].unit.faults.append(fault)
      } else {
        parts.append((fault.problem.code, FixUnit(faults: [fault])))
      }
    }
    return parts.map(\.unit)
  }

  private var places: [SourceRange] { fixes.flatMap(\.edits).map(\.range) }

  /// Whether no two of its fixes change the same place.
  private var isConsistent: Bool {
    var taken = TakenPlaces()
    return places.allSatisfy { taken.take([$0]) }
  }
}

/// Places that are changed already.
private struct TakenPlaces {
  private var ranges: [SourceFileID: [Range<Int>]] = [:]

  /// Takes these places, unless one of them is taken.
  mutating func take(_ places: [SourceRange]) -> Bool {
    guard !places.contains(where: isTaken) else { return false }
    for place in places { ranges[place.file, default: []].append(place.bytes) }
    return true
  }

  /// Two ranges that only meet disturb one another, too, where one of them is empty: it inserts.
  private func isTaken(_ place: SourceRange) -> Bool {
    (ranges[place.file] ?? []).contains { range in
      if range.isEmpty || place.bytes.isEmpty {
        return range.lowerBound <= place.bytes.upperBound && place.bytes.lowerBound <= range.upperBound
      }
      return range.overlaps(place.bytes)
    }
  }
}
