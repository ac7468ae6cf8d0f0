import TestSupport

/// One mistake in one correct site.
struct Mutant: Sendable {
  /// The place of the site in the list of correct sites.
  let site: Int
  /// The place of the kind in ``Mutation/all``.
  let kind: Int
  let seed: UInt64
  let change: Change

  /// Chooses the mutants of a kind in a site.
  ///
  /// - Parameters:
  ///   - limit: How many there may be.
  ///   - site: The site, and its place in the list.
  /// - Returns: Mutants that all differ from each other and from the correct site.
  static func all(
    of kind: Int, in site: (place: Int, catalogue: Catalogue), limit: Int
  ) -> [Mutant] {
    var mutants: [Mutant] = []
    var known: Set<[Fingerprint]> = []
    var misses = 0
    var attempt: UInt64 = 0
    while mutants.count < limit, misses < 60 + limit {
      // A seed of its own for each mutant, so that one of them can be made again without the others.
      let seed = UInt64(kind) << 40 | UInt64(site.place) << 32 | attempt
      attempt += 1
      var random = SplitMix(seed: seed)
      guard let change = Mutation.all[kind].apply(site.catalogue, &random), change.changes(site.catalogue),
        known.insert(change.fingerprints).inserted
      else {
        misses += 1
        continue
      }
      mutants.append(Mutant(site: site.place, kind: kind, seed: seed, change: change))
    }
    return mutants
  }
}

/// What tells two changes apart.
private struct Fingerprint: Hashable {
  let path: String
  let range: Range<Int>
  let replacement: [UInt8]
}

extension Change {
  fileprivate var fingerprints: [Fingerprint] {
    Set(edits.map(\.path)).sorted().flatMap { path in
      edits(of: path).map { Fingerprint(path: path, range: $0.range, replacement: $0.replacement) }
    } + removed.map { Fingerprint(path: $0, range: 0..<0, replacement: []) }
  }

  /// Whether anything is different afterwards.
  fileprivate func changes(_ catalogue: Catalogue) -> Bool {
    !removed.isEmpty
      || Set(edits.map(\.path)).contains { path in
        guard let before = catalogue.sources[path]?.bytes else { return false }
        return bytes(of: path, from: before) != before
      }
  }
}
