import Foundation

/// Tries mutants on several threads.
enum MutationProof {
  /// How many mutants of a kind are made at most: more of those whose places are many.
  static func limit(of kind: Int, in site: Int) -> Int {
    let isRandom = kind >= Mutation.all.count - Mutation.randomKinds.count
    return isRandom ? 50 : 24
  }

  /// - Parameter isTraced: Whether each mutant is named before it is tried.
  /// - Returns: The verdicts in the order of the mutants.
  static func run(_ mutants: [Mutant], of sites: [CorrectSite], isTraced: Bool) async -> ProofReport {
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    let verdicts = await withTaskGroup(of: [(Int, Verdict)].self) { group in
      for worker in 0..<workers {
        group.addTask {
          let examiner = Examiner(sites)
          return stride(from: worker, to: mutants.count, by: workers).map { index in
            if isTraced { print("trying \(Mutation.all[mutants[index].kind].kind), seed \(mutants[index].seed)") }
            return (index, examiner.verdict(on: mutants[index]))
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return ProofReport(sites, verdicts.sorted { $0.0 < $1.0 }.map { (mutants[$0.0], $0.1) })
  }
}
