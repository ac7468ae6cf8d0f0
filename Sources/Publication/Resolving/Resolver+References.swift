internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// What a reference stands for.
  ///
  /// - Returns: `nil` after a report.
  mutating func target(of citation: Citation) -> Reference.Target? {
    let syntax = citation.syntax
    guard !syntax.argument.isEmpty else {
      report(.badReference(syntax.written, kind: syntax.kind, .form), at: citation.range)
      return nil
    }
    switch syntax.kind {
    case .link, .contact, .term, .terms, .ui: break
    default:
      if citation.form == .title {
        report(.referenceInTitle(syntax.kind.rawValue), at: citation.range)
        return nil
      }
    }
    switch syntax.kind {
    case .link: return entry(citation, .link, indices.links).map { .link(RegistryIndex($0)) }
    case .contact: return contact(citation)
    case .term, .terms: return term(citation)
    case .ui: return labels(citation)
    case .file: return entry(citation, .file, indices.files).map { .file(RegistryIndex($0)) }
    case .step: return step(citation, syntax.argument).map { .step($0) }
    case .steps: return steps(citation)
    case .part: return part(citation)
    case .guide: return guide(citation, syntax.argument).map { .guide(GuideIndex($0)) }
    case .figure: return figure(citation)
    }
  }

  // MARK: Registries

  private mutating func entry(_ citation: Citation, _ what: Noun, _ known: [String: Int]) -> Int? {
    entry(named: citation.syntax.argument, citation, what, known)
  }

  private mutating func entry(named id: String, _ citation: Citation, _ what: Noun, _ known: [String: Int]) -> Int? {
    if let index = known[id] {
      noteCitation(of: what, index)
      return index
    }
    reportUnknown(id, what, Array(known.keys), citation)
    return nil
  }

  private mutating func contact(_ citation: Citation) -> Reference.Target? {
    guard let index = entry(citation, .contact, indices.contacts) else { return nil }
    mentions.add(contact: index)
    return .contact(RegistryIndex(index))
  }

  private mutating func term(_ citation: Citation) -> Reference.Target? {
    guard let index = entry(citation, .term, indices.terms) else { return nil }
    mentions.add(term: index)
    let isPlural = citation.syntax.kind == .terms
    if isPlural, !citation.hasOwnWords, manuscript.registry.terms[index].value.plural == nil {
      report(.noPlural(citation.syntax.argument), at: citation.range)
      return nil
    }
    return .term(RegistryIndex(index), isPlural: isPlural)
  }

  private mutating func labels(_ citation: Citation) -> Reference.Target? {
    let ids = citation.syntax.argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let found = ids.map { entry(named: $0, citation, .label, indices.labels) }
    let labels = found.compactMap { $0.map { RegistryIndex<Label>($0) } }
    return labels.count == ids.count ? .labels(labels) : nil
  }

  // MARK: Guides, parts, figures

  private mutating func guide(_ citation: Citation, _ id: String) -> Int? {
    if let index = guideIndices[id] {
      citedGuides.insert(index)
      return index
    }
    reportUnknown(id, .guide, guideIDs, citation)
    return nil
  }

  /// Splits `guide/name`; without a guide, the one in which the reference stands.
  private mutating func guideAndName(_ argument: String, _ citation: Citation) -> (guide: Int, name: String)? {
    if let slash = argument.firstIndex(of: "/") {
      return guide(citation, String(argument[..<slash])).map { ($0, String(argument[argument.index(after: slash)...])) }
    }
    guard let own = citation.context.guide else {
      let kind = citation.syntax.kind
      report(
        .guideNeeded(argument, kind: kind.rawValue, guides: guides(with: argument, kind)), at: citation.range)
      return nil
    }
    return (own, argument)
  }

  private mutating func part(_ citation: Citation) -> Reference.Target? {
    guard let (guide, name) = guideAndName(citation.syntax.argument, citation) else { return nil }
    let outline = outlines[guide]
    if case .part(let index) = outline.anchors[name] {
      cited.insert(DeclaredName(.part, name, in: guide))
      return .part(PartTarget(guide: GuideIndex(guide), part: index, namesGuide: guide != citation.context.guide))
    }
    if outline.hasPartWithoutID, outline.partIDs.nearest(to: name) == nil { return nil }
    if outline.leftOut.contains(name) {
      report(.leftOut(name, what: .part, edition: edition), at: citation.range)
    } else {
      reportUnknown(name, .part, outline.partIDs, citation, guide: guide)
    }
    return nil
  }

  private mutating func figure(_ citation: Citation) -> Reference.Target? {
    guard let (guide, name) = guideAndName(citation.syntax.argument, citation) else { return nil }
    let outline = outlines[guide]
    let isOwn = guide == citation.context.guide
    if let index = outline.figure(name, in: isOwn ? citation.context.scope : outline.scope) {
      cited.insert(DeclaredName(.figure, name, in: guide))
      return .figure(FigureTarget(guide: GuideIndex(guide), figure: FigureIndex(index)))
    }
    guard !outline.undeclaredFigures.contains(name) else { return nil }
    let declared = outline.document.source.figures.map(\.id.value)
    if declared.contains(name) {
      report(.figureNotShown(name), at: citation.range)
    } else {
      reportUnknown(name, .figure, declared + outline.figures.map(\.id), citation, guide: guide)
    }
    return nil
  }

  // MARK: Steps

  private mutating func step(_ citation: Citation, _ argument: String) -> StepTarget? {
    guard let (guide, facts) = stepFacts(citation, argument) else { return nil }
    if facts.number == nil, facts.title == nil, !citation.hasOwnWords {
      report(.unnumberedStep(argument), at: citation.range)
      return nil
    }
    return target(facts, guide, citation)
  }

  private mutating func stepFacts(_ citation: Citation, _ argument: String) -> (guide: Int, facts: StepFacts)? {
    guard let (guide, name) = guideAndName(argument, citation) else { return nil }
    let outline = outlines[guide]
    let scope = guide == citation.context.guide ? citation.context.scope : outline.scope
    if let anchor = outline.anchor(of: name, in: scope), case .step(let facts) = outline.anchors[anchor] {
      cited.insert(DeclaredName(.step, anchor, in: guide))
      return (guide, facts)
    }
    if outline.leftOut.contains(scope.anchor(name)) || outline.leftOut.contains(name) {
      report(.leftOut(name, what: .step, edition: edition), at: citation.range)
      return nil
    }
    guard judgesOwnGuide || guide != citation.context.guide, !outline.mayGainStep(name) else { return nil }
    if let present = outline.formerAnchors[scope.anchor(name)] ?? outline.formerAnchors[name] {
      let full = argument.contains("/") ? "\(outline.document.id)/\(present)" : present
      report(.stepElsewhere(name, full: [full], fragmentUser: nil), at: citation.range)
      return nil
    }
    let steps = outline.stepNames(in: scope)
    let elsewhere = argument.contains("/") ? [] : guides(with: name, .step)
    if steps.nearest(to: name) == nil, !elsewhere.isEmpty, !manuscript.refused.mayHold(name, .step) {
      let user = scope.fragment.map { _ in outline.document.id }
      report(
        .stepElsewhere(name, full: elsewhere.map { "\($0)/\(name)" }, fragmentUser: user), at: citation.range)
    } else {
      reportUnknown(name, .step, steps, citation, guide: guide)
    }
    return nil
  }

  /// The guides that have a step, part or figure of this name.
  private func guides(with name: String, _ kind: ReferenceSyntax.Kind) -> [String] {
    guidesByName.guides(with: name, kind, among: outlines[..<guideCount]).map { outlines[$0].document.id }.sorted()
  }

  private mutating func steps(_ citation: Citation) -> Reference.Target? {
    let argument = citation.syntax.argument
    if let dots = argument.firstRange(of: "..") {
      return stepRange(citation, String(argument[..<dots.lowerBound]), String(argument[dots.upperBound...]))
    }
    let ids = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard ids.count > 1, !ids.contains("") else {
      report(.badReference(citation.syntax.written, kind: .steps, .form), at: citation.range)
      return nil
    }
    if let repeated = ids.first(where: { id in ids.count { $0 == id } > 1 }) {
      report(.repeatedStep(repeated, rest: ids.withoutRepetition), at: citation.range)
      return nil
    }
    let targets = ids.compactMap { numbered(citation, $0) }
    guard targets.count == ids.count else { return nil }
    guard targets.allSatisfy({ $0.guide == targets[0].guide && $0.facts.part == targets[0].facts.part }) else {
      report(.stepsAcrossParts(ids), at: citation.range)
      return nil
    }
    return .stepList(targets.map { target($0.facts, $0.guide, citation) })
  }

  private mutating func stepRange(_ citation: Citation, _ first: String, _ last: String) -> Reference.Target? {
    guard !first.isEmpty, !last.isEmpty else {
      report(.badReference(citation.syntax.written, kind: .steps, .form), at: citation.range)
      return nil
    }
    guard let from = numbered(citation, first), let to = numbered(citation, last) else { return nil }
    guard from.guide == to.guide, from.facts.list == to.facts.list else {
      report(.rangeAcrossLists(first: first, last: last), at: citation.range)
      return nil
    }
    guard from.facts.position <= to.facts.position else {
      report(.reverseRange(first: first, last: last), at: citation.range)
      return nil
    }
    return .stepRange(target(from.facts, from.guide, citation), target(to.facts, to.guide, citation))
  }

  /// A step that has a number, or is cited in the writer's own words.
  private mutating func numbered(_ citation: Citation, _ id: String) -> (guide: Int, facts: StepFacts)? {
    guard let found = stepFacts(citation, id) else { return nil }
    if found.facts.number == nil, !citation.hasOwnWords {
      report(.unnumberedStep(id), at: citation.range)
      return nil
    }
    return found
  }

  private mutating func target(_ facts: StepFacts, _ guide: Int, _ citation: Citation) -> StepTarget {
    let isOwnGuide = guide == citation.context.guide
    let isOwnPart = isOwnGuide && facts.part == citation.context.part
    // Where a guide has one part with steps, its numbers need no part beside them.
    let isOnlyPart = outlines[guide].parts.count { !$0.steps.isEmpty } == 1
    let naming: StepTarget.Naming
    switch (isOwnGuide, isOwnPart || isOnlyPart) {
    case (true, true): naming = .number
    case (true, false): naming = .part
    case (false, true): naming = .guide
    case (false, false): naming = .partAndGuide
    }
    let title = facts.number == nil ? facts.title : nil
    return StepTarget(
      guide: GuideIndex(guide), part: facts.part, anchor: Anchor(facts.anchor), number: facts.number,
      title: optionalText(title, as: .title, in: citation.context), naming: naming)
  }

  /// Reports that there is no such thing, unless its declaration has a fault of its own.
  private mutating func reportUnknown(
    _ id: String, _ what: Noun, _ known: [String], _ citation: Citation, guide: Int? = nil
  ) {
    guard !manuscript.refused.mayHold(id, what) else { return }
    if let guide {
      let isOwn = guide == citation.context.guide
      guard isOwn ? judgesOwnGuide : !manuscript.refused.mayHold(outlines[guide].document.id, .guide) else { return }
    }
    let prefix = guide.flatMap { $0 == citation.context.guide ? nil : "\(outlines[$0].document.id)/" } ?? ""
    noteUnknown(DeclaredName(what, id, in: guide))
    report(.unknownReference(id, what: what, known: known, prefix: prefix), at: citation.range)
  }
}
