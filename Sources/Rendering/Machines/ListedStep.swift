import Publication

/// A step in the reading order of its part: behind it come the steps of its branches, then its substeps, as on the page.
struct ListedStep {
  let step: Step
  /// The step that it is a part of.
  let inside: Anchor?
  /// The letter of the branch in which it stands.
  let branch: String?

  /// All steps of a list, one after the other.
  static func all(of list: StepList) -> [ListedStep] {
    var steps: [ListedStep] = []
    append(list, inside: nil, branch: nil, to: &steps)
    return steps
  }

  private static func append(_ list: StepList, inside: Anchor?, branch: String?, to steps: inout [ListedStep]) {
    for step in list.steps {
      steps.append(ListedStep(step: step, inside: inside, branch: branch))
      for branch in step.branches { append(branch.steps, inside: step.anchor, branch: branch.letter, to: &steps) }
      append(step.steps, inside: step.anchor, branch: nil, to: &steps)
    }
  }
}
