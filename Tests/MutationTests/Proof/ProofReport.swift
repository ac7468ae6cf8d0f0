/// What became of all mutants, kind by kind.
struct ProofReport: Sendable {
  private let sites: [CorrectSite]
  private(set) var results: [(mutant: Mutant, verdict: Verdict)]

  init(_ sites: [CorrectSite], _ results: [(mutant: Mutant, verdict: Verdict)]) {
    (self.sites, self.results) = (sites, results)
  }

  /// How many mutants had each end.
  struct Counts: Sendable {
    var caught = 0
    var harmless = 0
    var escaped = 0

    var mutants: Int { caught + harmless + escaped }

    mutating func add(_ verdict: Verdict) {
      switch verdict {
      case .caught: caught += 1
      case .harmless: harmless += 1
      case .escaped: escaped += 1
      }
    }
  }

  var total: Counts { results.reduce(into: Counts()) { $0.add($1.verdict) } }

  /// The counts of each kind that has mutants, in the order of the kinds.
  var kinds: [(kind: String, counts: Counts)] {
    var counts: [Int: Counts] = [:]
    for (mutant, verdict) in results { counts[mutant.kind, default: Counts()].add(verdict) }
    return counts.sorted { $0.key < $1.key }.map { (Mutation.all[$0.key].kind, $0.value) }
  }

  /// A line for each kind, and one for all.
  var table: String {
    let kinds = kinds
    let width = kinds.map(\.kind.count).max() ?? 0
    func line(_ name: String, _ cells: [String]) -> String {
      name.padded(to: width) + cells.map { $0.paddedLeft(to: 10) }.joined()
    }
    func line(_ name: String, _ counts: Counts) -> String {
      line(name, [counts.mutants, counts.caught, counts.harmless, counts.escaped].map(String.init))
    }
    return
      ([line("kind", ["mutants", "caught", "harmless", "escaped"])] + kinds.map { line($0.kind, $0.counts) }
      + [line("\(kinds.count) kinds", total)]).joined(separator: "\n")
  }

  /// The mutants that escaped, each with its change and the reason.
  var escapes: [String] {
    results.compactMap { mutant, verdict in
      guard case .escaped(let escape) = verdict else { return nil }
      let site = sites[mutant.site]
      let title = "\(Mutation.all[mutant.kind].kind) in '\(site.name)', seed \(mutant.seed)"
      return ([title] + site.catalogue.difference(mutant.change) + escape.words.prefix(6).map { "  ! \($0)" }).joined(
        separator: "\n")
    }
  }
}

extension Catalogue {
  /// The lines before and after a change, a few of each.
  fileprivate func difference(_ change: Change) -> [String] {
    change.removed.map { "  - \($0)" }
      + Set(change.edits.map(\.path)).sorted().flatMap { path -> [String] in
        guard let before = sources[path] else { return [] }
        var shift = 0
        let after = Source(path: path, bytes: change.bytes(of: path, from: before.bytes))
        return change.edits(of: path).flatMap { edit -> [String] in
          let start = edit.range.lowerBound + shift
          shift += edit.replacement.count - edit.range.count
          let old = before.lines(of: edit.range)
          let isGone = edit.replacement.isEmpty && before.isWhole(edit.range)
          let new = isGone ? 0..<0 : after.lines(of: start..<(start + edit.replacement.count))
          return ["  @ \(path):\(old.lowerBound + 1)"] + old.prefix(6).map { "  - \(before.line($0))" }
            + new.prefix(6).map { "  + \(after.line($0))" }
        }
      }
  }
}

extension Source {
  fileprivate func line(_ line: Int) -> String { text(range(ofLine: line)).filter { $0 != "\n" } }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  fileprivate func paddedLeft(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
