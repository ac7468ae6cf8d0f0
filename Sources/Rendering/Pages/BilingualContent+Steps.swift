import Manuscript
import Publication

extension BilingualContent {
  /// Writes a list of steps, a row for each; substeps and branches are rows in lists of their own.
  ///
  /// - Parameter level: The level of the headings of its steps, from 3.
  func write(_ list: StepList, level: Int) {
    guard !list.isEmpty else { return }
    let isNumbered = list.numbering != .none
    html.html(isNumbered ? "<ol class=\"rows\">\n" : "<ul class=\"rows unnumbered-rows\">\n")
    for step in list.steps { write(step, level: level) }
    html.html(isNumbered ? "</ol>\n" : "</ul>\n")
  }

  private func write(_ step: Step, level: Int) {
    openRow(
      id: step.anchor.name, value: step.number?.ordinal, former: step.formerAnchors.map(\.name))
    if let number = step.number { writeMark(number.marker) }
    if let title = step.title { pairLine(headings[min(level, 6) - 3], title) }
    if step.hasOwnBlocks { pair { $0.writeOwnBlocks(of: step) } }
    // The next heading below is one level down from the last one, not from the last list.
    let below = step.title == nil ? level : level + 1
    write(step.branches, level: below)
    write(step.steps, level: below)
    if step.result != nil || !step.troubles.isEmpty { pair { $0.writeOutcome(of: step) } }
    html.html("</li>\n")
  }

  /// The number or letter of a row, once for both languages: it is the same in all of them.
  private func writeMark(_ mark: String) {
    html.element("p", class: "row-number") { $0.text(mark) }
  }

  private func write(_ branches: [Branch], level: Int) {
    guard !branches.isEmpty else { return }
    // An only branch is an exception to the step: its condition says all, and there is nothing to choose from.
    if branches.count > 1 {
      pair { side in side.html.element("p", class: "block-title") { $0.text(side.word(.choose)) } }
    }
    html.html("<ul class=\"rows\">\n")
    for (place, branch) in branches.enumerated() {
      openRow("row branch-row")
      if let letter = branch.letter { writeMark(letter) }
      pair { side in
        if place > 0 { side.html.element("p", class: "or") { $0.text(side.word(.or)) } }
        side.writeOpening(of: branch, letter: nil)
      }
      write(branch.steps, level: level)
      if let result = branch.result { pair { $0.writeResult(result) } }
      html.html("</li>\n")
    }
    html.html("</ul>\n")
  }
}

private let headings: [StaticString] = ["h3", "h4", "h5", "h6"]

extension Step {
  /// Whether it says anything before its alternatives and substeps.
  fileprivate var hasOwnBlocks: Bool {
    actor != nil || place != nil || !body.blocks.isEmpty || !fields.isEmpty || !figures.isEmpty || !files.isEmpty
      || !notes.isEmpty
  }
}
