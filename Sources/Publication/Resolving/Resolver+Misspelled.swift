internal import Diagnostics
internal import Manuscript

/// A name that keys and references can cite, whether or not something declares it.
struct DeclaredName: Hashable {
  let what: Noun
  /// The guide that parts, steps and figures belong to.
  let guide: Int?
  let id: String

  init(_ what: Noun, _ id: String, in guide: Int? = nil) {
    (self.what, self.id, self.guide) = (what, id, guide)
  }
}

extension Resolver {
  /// Notes that the next report is about a name that does not exist.
  mutating func noteUnknown(_ name: DeclaredName) {
    unknown[name, default: []].append(diagnostics.count)
  }

  /// Puts one fault at a declaration in the place of the faults at all that cites it: where nothing cites an id, and several texts cite one
  /// that differs from it by a slip of a finger, the slip was made once, in the declaration.
  mutating func tellMisspelledDeclarations() {
    var slips: [SourceRange: (name: DeclaredName, cited: String, places: Set<SourceRange>)] = [:]
    var obsolete: Set<Int> = []
    for (name, reports) in unknown.sorted(by: { $0.key.id < $1.key.id }) {
      let places = Set(reports.compactMap { diagnostics[$0].range })
      // A text cites it once in each language: more than that are several texts.
      guard places.count > languages.count, let (declared, range) = slip(for: name) else { continue }
      // In a fragment, each guide that uses it comes to the same.
      slips[range, default: (declared, name.id, [])].places.formUnion(places)
      obsolete.formUnion(reports)
    }
    guard !slips.isEmpty else { return }
    diagnostics = diagnostics.enumerated().compactMap { obsolete.contains($0.offset) ? nil : $0.element }
    for (range, slip) in slips {
      report(
        .misspelledDeclaration(
          declared: slip.name.id, what: slip.name.what, cited: slip.cited, count: slip.places.count), at: range)
    }
  }

  /// The declaration that was probably to have this name, if nothing cites it under its own.
  private func slip(for name: DeclaredName) -> (DeclaredName, SourceRange)? {
    guard name.id.utf8.count > 4 else { return nil }
    let slips = declarations(of: name.what, in: name.guide).filter { id, _ in
      id.isOneSlip(from: name.id) && !isCited(DeclaredName(name.what, id, in: name.guide))
    }
    guard slips.count == 1, let (id, range) = slips.first else { return nil }
    return (DeclaredName(name.what, id, in: name.guide), range)
  }

  private func isCited(_ name: DeclaredName) -> Bool {
    guard let kind = Declared(name.what), let place = indices.all(name.what)?[name.id] else {
      return cited.contains(name)
    }
    return citedEntries.contains(uses.index(of: kind, place))
  }

  private func declarations(of what: Noun, in guide: Int?) -> [(id: String, range: SourceRange)] {
    let registry = manuscript.registry
    switch (what, guide) {
    case (.link, _): return registry.links.map { ($0.id.value, $0.id.range) }
    case (.contact, _): return registry.contacts.map { ($0.id.value, $0.id.range) }
    case (.term, _): return registry.terms.map { ($0.id.value, $0.id.range) }
    case (.label, _): return registry.labels.map { ($0.id.value, $0.id.range) }
    case (.file, _): return registry.files.map { ($0.id.value, $0.id.range) }
    case (.step, let guide?):
      return outlines[guide].anchors.compactMap { anchor, place in
        if case .step(let facts) = place { facts.idRange.map { (anchor, $0) } } else { nil }
      }
    case (.part, let guide?):
      return outlines[guide].parts.compactMap { part in part.source.id.map { ($0.value, $0.range) } }
    default: return []
    }
  }
}

extension Diagnostic {
  /// The place in a file; `nil` for the fault of a file as a whole.
  fileprivate var range: SourceRange? {
    if case .range(let range) = place { range } else { nil }
  }
}
