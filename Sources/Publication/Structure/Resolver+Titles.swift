internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Reports the groups and the guides that a reader cannot tell apart by their titles.
  mutating func checkTitles() {
    var seenGroups = SeenTitles()
    for group in manuscript.site.groups { check(group.title, of: .group, group.id?.value ?? "", &seenGroups) }
    var seen = SeenTitles()
    for guide in outlines[..<guideCount] {
      check(guide.document.source.title, of: .guide, guide.document.id, &seen)
    }
  }

  /// Reports the parts of one guide and the steps of one part that a reader cannot tell apart by their titles.
  ///
  /// The same title in another part is fine, for there the part tells them apart, and so it is in another branch of a choice, since a
  /// reader follows one of them. What editions exclude is not in the outline.
  mutating func checkTitles(ofGuideAt place: Int) {
    let parts = outlines[place].parts
    var seen = SeenTitles()
    for part in parts { check(part.source.title, of: .part, part.anchor, &seen) }
    for part in parts { checkTitles(of: part.steps, seen: SeenTitles()) }
  }

  /// - Parameter seen: The titles of the steps around a branch.
  private mutating func checkTitles(of steps: [StepOutline], seen: SeenTitles) {
    var seen = seen
    var branches: [BranchOutline] = []
    checkCommonTitles(of: steps, &seen, &branches)
    for branch in branches { checkTitles(of: branch.steps, seen: seen) }
  }

  /// Compares the titles of the steps that every reader meets.
  private mutating func checkCommonTitles(
    of steps: [StepOutline], _ seen: inout SeenTitles, _ branches: inout [BranchOutline]
  ) {
    for step in steps {
      check(step.source.title, of: .step, step.anchor, &seen)
      checkCommonTitles(of: step.steps, &seen, &branches)
      branches += step.branches.filter { !$0.steps.isEmpty }
    }
  }

  private mutating func check(_ title: LocalisedText?, of noun: Noun, _ id: String, _ seen: inout SeenTitles) {
    guard let title else { return }
    var isReported = false
    for version in title.versions {
      let words = ComparedWords(version.text)
      // A fragment brings the same title each time it is used.
      guard let other = seen.bearer(of: words, in: version.language), other.range != title.range else {
        seen.note((id, title.range), of: words, in: version.language)
        continue
      }
      if !isReported {
        let title = version.text.string.trimmingWhitespace
        report(.duplicateTitle(noun, title: title, other: other.id), at: version.text.range)
      }
      isReported = true
    }
  }

  // MARK: Pictures

  /// Reports the alternative texts that only repeat the caption.
  mutating func checkAlternatives() {
    for guide in manuscript.guides {
      for entry in guide.source.figures { checkAlternative(of: entry.value) }
    }
    for fragment in manuscript.fragments.values {
      for entry in fragment.source.figures { checkAlternative(of: entry.value) }
    }
    for figure in outlines.flatMap(\.figures) where figure.source.id != nil { checkAlternative(of: figure.source) }
  }

  private mutating func checkAlternative(of figure: FigureSource) {
    guard let caption = figure.caption, let alt = figure.alt else { return }
    for version in alt.versions {
      guard let other = caption[version.language], ComparedWords(other) == ComparedWords(version.text) else { continue }
      return report(.alternativeIsCaption, at: version.text.range)
    }
  }
}
