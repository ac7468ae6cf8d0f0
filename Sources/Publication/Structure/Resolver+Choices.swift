internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Reports the choices that leave a reader without an answer.
  mutating func checkChoices() {
    for outline in outlines {
      check(outline.document.source.choose)
      for part in outline.parts {
        check(part.source.choose)
        for step in part.steps { check(step) }
      }
    }
  }

  private mutating func check(_ step: StepOutline) {
    let branches = step.source.choose
    if branches.count == 1, let branch = branches.first { reportSingle(branch.when, branch.range) }
    for branch in branches where branch.body == nil && branch.steps.isEmpty && branch.result == nil {
      report(.emptyBranch(.branch), at: Self.place(of: branch.when, branch.range))
    }
    for substep in step.steps { check(substep) }
    for branch in step.branches {
      for step in branch.steps { check(step) }
    }
  }

  private mutating func check(_ ways: [WaySource]) {
    if ways.count == 1, let way = ways.first { reportSingle(way.when, way.range) }
    for way in ways where way.body == nil && way.part == nil {
      report(.emptyBranch(.way), at: Self.place(of: way.when, way.range))
    }
  }

  private mutating func reportSingle(_ condition: LocalisedText?, _ range: SourceRange) {
    report(.singleBranch, at: Self.place(of: condition, range))
  }

  /// The condition in its first language, which is what the writer has to look at.
  private static func place(of condition: LocalisedText?, _ range: SourceRange) -> SourceRange {
    condition?.versions.first?.text.range ?? range
  }
}
