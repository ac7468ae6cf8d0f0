import Foundation
import Testing

/// Nothing can drift: every single mistake in correct content is shown at its place, or does no harm.
///
/// A mutant is *caught* when an error or warning points at it (see ``Touched``), and *harmless* when there is none and the reader of the
/// outputs finds all laws kept (see ``Law``) and nothing swallowed (see ``Display``). Whatever is neither has *escaped*.
///
/// `GIDS_MUTANTS=5 swift test --filter MutationProof` makes fewer mutants of each kind and site, for a quick look;
/// `GIDS_MUTATION_KIND=number` only those kinds whose name contains the words; `GIDS_MUTATION_TRACE=1` prints each mutant before it is
/// tried, which tells which of them crashes.
@Suite(.serialized) struct MutationProofTests {
  @Test func `the correct sites have no fault and keep all laws`() {
    let examiner = Examiner(CorrectSite.all)
    #expect(CorrectSite.all.count == 2)
    for index in CorrectSite.all.indices {
      #expect(examiner.faults(ofCorrectSite: index) == [], "\(CorrectSite.all[index].name)")
    }
  }

  @Test func `the same seeds give the same mutants`() {
    let sites = CorrectSite.all
    for kind in Mutation.all.indices {
      let once = sites.indices.flatMap { Mutant.all(of: kind, in: ($0, sites[$0].catalogue), limit: 3) }
      let again = sites.indices.flatMap { Mutant.all(of: kind, in: ($0, sites[$0].catalogue), limit: 3) }
      #expect(once.map { "\($0.change)" } == again.map { "\($0.change)" }, "\(Mutation.all[kind].kind)")
      #expect(!once.isEmpty, "no mutant of '\(Mutation.all[kind].kind)'")
    }
    #expect(Set(Mutation.all.map(\.kind)).count == Mutation.all.count)
  }

  @Test func `no mutant escapes`() async {
    let environment = ProcessInfo.processInfo.environment
    let wanted = environment["GIDS_MUTATION_KIND"]
    let limit = environment["GIDS_MUTANTS"].flatMap(Int.init)
    let sites = CorrectSite.all
    let kinds = Mutation.all.indices.filter { index in wanted.map { Mutation.all[index].kind.contains($0) } ?? true }
    let mutants = kinds.flatMap { kind in
      sites.indices.flatMap { site in
        Mutant.all(
          of: kind, in: (site, sites[site].catalogue), limit: limit ?? MutationProof.limit(of: kind, in: site))
      }
    }
    let report = await MutationProof.run(
      mutants, of: sites, isTraced: environment["GIDS_MUTATION_TRACE"] != nil)
    print(report.table)
    for escape in report.escapes { Issue.record("\(escape)") }
    #expect(report.total.escaped == 0)
    if limit == nil, wanted == nil {
      #expect(report.total.mutants >= 5_000)
      #expect(report.kinds.count >= 45)
    }
  }
}
