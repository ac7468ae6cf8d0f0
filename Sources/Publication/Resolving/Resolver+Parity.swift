internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Reports what one language cites and another does not.
  ///
  /// - Parameter texts: What a text cites in each language in which it was written.
  mutating func compare(_ texts: [TextCitations]) {
    guard (1..<max(texts.count, 1)).contains(where: { !texts[$0].isWritten(like: texts[0]) }) else { return }
    var comparison = ParityComparison(of: texts.map { citedThings(of: $0) })
    comparison.compare()
    for difference in comparison.differences {
      report(.referenceParity(difference.fault), at: difference.place.range(in: manuscript.files))
    }
  }

  private func citedThings(of text: TextCitations) -> CitedThings {
    CitedThings(
      language: text.language, doubt: text.doubt,
      citations: text.all.map { citation in
        CitedThings.Citation(citation, things: things(of: citation), inner: innerSteps(of: citation))
      })
  }

  private func things(of citation: TextCitation) -> [CitedThing] {
    let name = citation.syntax.argument
    switch citation.target {
    case .step(let step): return [.step(step.guide, step.anchor)]
    case .stepList(let steps): return steps.map { .step($0.guide, $0.anchor) }
    case .stepRange(let first, let last): return [.step(first.guide, first.anchor), .step(last.guide, last.anchor)]
    case .labels(let labels): return labels.map { .label($0) }
    case .part(let part): return [.part(part.guide, part.part)]
    case .figure(let figure): return [.figure(figure)]
    case .link, .contact, .term, .file, .guide: return [.entry(citation.syntax.kind.singular, name)]
    case .gap, nil: return [.entry(citation.syntax.kind.singular, name)]
    }
  }

  /// The steps of a range between its first and its last.
  private func innerSteps(of citation: TextCitation) -> [CitedThing] {
    guard case .stepRange(let first, let last) = citation.target else { return [] }
    let outline = outlines[first.guide.index]
    guard case .step(let from) = outline.anchors[first.anchor.name],
      case .step(let to) = outline.anchors[last.anchor.name]
    else { return [] }
    return outline.anchors.values.compactMap { place in
      guard case .step(let facts) = place, facts.list == from.list, facts.position > from.position,
        facts.position < to.position
      else { return nil }
      return .step(first.guide, Anchor(facts.anchor))
    }
  }
}
