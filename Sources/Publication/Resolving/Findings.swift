internal import Diagnostics

/// What was found while a guide was resolved.
struct Findings: Sendable {
  fileprivate let diagnostics: [Diagnostic]
  fileprivate let uses: Uses.Noted
  fileprivate let citedEntries: IndexSet
  fileprivate let cited: Set<DeclaredName>
  fileprivate let citedGuides: IndexSet
  fileprivate let unknown: [DeclaredName: [Int]]
  fileprivate let newAddresses: [NewAddresses]
}

extension Resolver {
  /// What resolves a guide: it knows all that this one knows, and has found nothing yet.
  var resolverOfGuide: Resolver {
    var resolver = self
    resolver.diagnostics = []
    resolver.uses.noted = Uses.Noted()
    resolver.citedEntries = IndexSet()
    resolver.cited = []
    resolver.citedGuides = IndexSet()
    resolver.unknown = [:]
    resolver.newAddresses = []
    return resolver
  }

  var findings: Findings {
    Findings(
      diagnostics: diagnostics, uses: uses.noted, citedEntries: citedEntries, cited: cited, citedGuides: citedGuides,
      unknown: unknown, newAddresses: newAddresses)
  }

  /// Adds what the resolver of a guide has found. The guides have to be added in their order, so that what is found is the same in every run.
  mutating func add(_ findings: Findings) {
    let start = diagnostics.count
    diagnostics += findings.diagnostics
    uses.noted.add(findings.uses)
    citedEntries.add(findings.citedEntries)
    cited.formUnion(findings.cited)
    citedGuides.add(findings.citedGuides)
    for (name, places) in findings.unknown { unknown[name, default: []] += places.map { $0 + start } }
    newAddresses += findings.newAddresses.map { $0.behind(start) }
  }
}
