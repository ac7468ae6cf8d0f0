/// The comparison of what the languages of a text cite: each difference once.
struct ParityComparison {
  private let texts: [CitedThings]
  private(set) var differences: [Difference] = []

  struct Difference {
    let fault: ParityFault
    let place: LinkPlace
  }

  /// A reference that other languages lack.
  private struct Lack {
    let text: Int
    let citation: CitedThings.Citation
    let missing: Set<CitedThing>
    /// The languages that lack it, as places among the texts.
    let others: [Int]

    func isSame(as other: Lack) -> Bool {
      text == other.text && citation.place.index == other.citation.place.index
    }
  }

  init(of texts: [CitedThings]) { self.texts = texts }

  mutating func compare() {
    var lacks = self.lacks()
    // One thing in the place of another is one fault: first of the same kind, then of any.
    for isSameKind in [true, false] {
      for lack in lacks where lacks.contains(where: { $0.isSame(as: lack) }) {
        guard let other = lacks.first(where: { replaces($0, lack, ofSameKind: isSameKind) }) else { continue }
        // The odd one out is wrong, rather than all others.
        let odd = other.others.count > lack.others.count ? other : lack
        add(odd, instead: (odd.isSame(as: lack) ? other : lack).citation)
        lacks.removeAll { $0.isSame(as: lack) || $0.isSame(as: other) }
      }
    }
    for lack in lacks { add(lack, instead: partOf(lack)) }
    addReorderedPaths()
  }

  private mutating func add(_ lack: Lack, instead: CitedThings.Citation?) {
    let fault = ParityFault(
      reference: lack.citation.syntax.written, language: texts[lack.text].language,
      others: lack.others.map { texts[$0].language }, instead: instead?.syntax.written)
    differences.append(Difference(fault: fault, place: lack.citation.place))
  }

  /// The references that other languages lack, each once, in reading order.
  private func lacks() -> [Lack] {
    var lacks: [Lack] = []
    var told: Set<CitedThing> = []
    for (index, text) in texts.enumerated() {
      for citation in text.citations {
        var missing: Set<CitedThing> = []
        var others: [Int] = []
        for (other, otherText) in texts.enumerated() where other != index {
          let lacking = otherText.missing(of: citation)
          missing.formUnion(lacking)
          if !lacking.isEmpty { others.append(other) }
        }
        guard !missing.isSubset(of: told) else { continue }
        told.formUnion(missing)
        lacks.append(Lack(text: index, citation: citation, missing: missing, others: others))
      }
    }
    return lacks
  }

  /// Whether one reference stands in just those languages in which another is missing.
  private func replaces(_ one: Lack, _ other: Lack, ofSameKind: Bool) -> Bool {
    guard !ofSameKind || one.citation.syntax.kind.singular == other.citation.syntax.kind.singular else { return false }
    return one.text != other.text && Set(one.others).isDisjoint(with: other.others)
      && one.others.count + other.others.count == texts.count
  }

  /// What the only language that lacks something cites of it all the same, such as the first and last step of a range.
  private func partOf(_ lack: Lack) -> CitedThings.Citation? {
    guard lack.others.count == 1 else { return nil }
    let named = Set(lack.citation.things + lack.citation.inner)
    return texts[lack.others[0]].citations.first { !named.isDisjoint(with: $0.things + $0.inner) }
  }

  private mutating func addReorderedPaths() {
    var told: Set<Set<CitedThing>> = []
    for (index, text) in texts.enumerated() {
      for citation in text.citations {
        guard let path = citation.path, !told.contains(Set(path)) else { continue }
        let reordered = texts.indices.filter { $0 != index && texts[$0].reordered(path) != nil }
        guard let first = reordered.first else { continue }
        told.insert(Set(path))
        let lack = Lack(text: index, citation: citation, missing: [], others: reordered)
        add(lack, instead: texts[first].reordered(path))
      }
    }
  }
}
