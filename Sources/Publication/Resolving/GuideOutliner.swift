internal import Diagnostics
internal import Manuscript

/// Makes the outline of one guide: applies the edition, puts in the fragments, numbers the steps, collects the anchors.
struct GuideOutliner {
  private let manuscript: Manuscript
  private let edition: String?
  private let editions: [String]
  private(set) var outline: GuideOutline
  private(set) var diagnostics: [Diagnostic] = []
  private var listCount = 0
  /// How often each fragment was used so far below each prefix.
  private var fragmentUses: [String: Int] = [:]
  /// What the ids of the steps of each use begin with in the file that uses it.
  private var ownPrefixes: [String?] = []
  private var declaredAt: [String: String] = [:]

  /// - Parameters:
  ///   - document: The guide.
  ///   - manuscript: The content that it belongs to.
  ///   - edition: The edition to build; `nil` for what everyone gets.
  init(_ document: GuideDocument, in manuscript: Manuscript, edition: String?) {
    self.manuscript = manuscript
    self.edition = edition
    self.editions = manuscript.site.editions.compactMap(\.id?.value)
    outline = GuideOutline(document: document)
    makeParts()
  }

  private mutating func makeParts() {
    let source = outline.document.source
    collectFigures(in: source.choose, .guide)
    for (index, part) in source.parts.enumerated() where isKept(part.only, ids: [part.id?.value] + ids(in: part.steps)) {
      let anchor = part.id?.value ?? "part-\(index + 1)"
      let place = outline.parts.count
      declare(anchor, .part(place), at: part.id?.range ?? part.range, what: "a part")
      collectFigures(in: part.intro, .guide)
      collectFigures(in: part.choose, .guide)
      let numbering = part.numbering ?? .ordinal
      let steps = makeSteps(part.steps, numbering: numbering, part: place, parent: nil, scope: .guide)
      collectFigures(in: part.closing, .guide)
      outline.parts.append(PartOutline(source: part, anchor: anchor, numbering: numbering, steps: steps))
    }
    collectFigures(in: source.after, .guide)
  }

  /// Whether what is kept for these editions belongs to the one that is built; if not, its ids are noted.
  private mutating func isKept(_ only: [Located<String>], ids: [String?]) -> Bool {
    for id in only where !editions.contains(id.value) {
      report(.unknownID(id.value, what: "edition", known: editions), at: id.range)
    }
    let isKept = only.isEmpty || only.contains { $0.value == edition }
    if !isKept { outline.leftOut.formUnion(ids.compactMap { $0 }) }
    return isKept
  }

  // MARK: Steps

  private mutating func makeSteps(
    _ items: [StepItemSource], numbering: Numbering, part: Int, parent: String?, scope: Scope
  ) -> [StepOutline] {
    let list = listCount
    listCount += 1
    return expand(items, scope).enumerated().map { position, item in
      makeStep(item.step, item.scope, numbering: numbering, part: part, parent: parent, list: list, position: position)
    }
  }

  private mutating func makeStep(
    _ step: StepSource, _ scope: Scope, numbering: Numbering, part: Int, parent: String?, list: Int, position: Int
  ) -> StepOutline {
    let anchor = scope.anchor(step.id?.value ?? "step-\(list + 1)-\(position + 1)")
    let number = numbering == .none ? nil : StepNumber(position + 1, numbering: numbering, parent: parent)
    let facts = StepFacts(
      part: part, anchor: anchor, number: number, title: step.title, list: list, position: position)
    declare(anchor, .step(facts), at: scope.useRange ?? step.id?.range ?? step.range, what: "a step")
    if let id = step.id?.value { note(anchor, of: id, in: scope) }
    collectFigures(in: step, scope)
    let hasLetters = step.choose.count > 1 || step.choose.contains { !$0.steps.isEmpty }
    let branches = step.choose.enumerated().map { index, branch in
      collectFigures(in: branch.body, scope)
      collectFigures(in: branch.result, scope)
      let branchNumbering = branch.numbering ?? .decimal
      let stem = number?.stem(ofBranch: index) ?? StepNumber.branchLetter(index)
      return BranchOutline(
        source: branch, letter: hasLetters ? StepNumber.branchLetter(index) : nil, numbering: branchNumbering,
        steps: makeSteps(branch.steps, numbering: branchNumbering, part: part, parent: stem, scope: scope))
    }
    let substeps = step.numbering ?? .decimal
    return StepOutline(
      source: step, scope: scope, anchor: anchor, number: number, numberingOfSubsteps: substeps,
      steps: makeSteps(step.steps, numbering: substeps, part: part, parent: number?.stem, scope: scope), branches: branches)
  }

  /// The steps of a list with those of its fragments, after the editions were told apart.
  private mutating func expand(_ items: [StepItemSource], _ scope: Scope) -> [(step: StepSource, scope: Scope)] {
    var steps: [(step: StepSource, scope: Scope)] = []
    for item in items {
      switch item {
      case .step(let step):
        if isKept(step.only, ids: ids(in: [item])) { steps.append((step, scope)) }
      case .use(let use):
        guard isKept(use.only, ids: ids(in: [item])), let inner = enter(use, from: scope), let fragment = inner.fragment else { continue }
        steps += expand(fragment.source.steps, inner)
      }
    }
    return steps
  }

  /// The scope of a fragment where it is used; faults are reported.
  private mutating func enter(_ use: FragmentUseSource, from scope: Scope) -> Scope? {
    guard let name = use.fragment else { return nil }
    guard let fragment = manuscript.fragments[name.value] else {
      if manuscript.unread.fragments.contains(name.value) { return nil }
      report(.unknownID(name.value, what: "fragment", known: Array(manuscript.fragments.keys)), at: name.range)
      return nil
    }
    let path = scope.path + [name.value]
    guard !scope.path.contains(name.value) else {
      report(.fragmentInItself(path), at: name.range)
      return nil
    }
    let key = "\(scope.prefix ?? "")/\(name.value)"
    let count = fragmentUses[key, default: 0] + 1
    fragmentUses[key] = count
    let ownPrefix = use.id?.value ?? (count > 1 ? "\(name.value)-\(count)" : nil)
    let prefixes = [scope.prefix, ownPrefix].compactMap { $0 }
    ownPrefixes.append(use.id?.value)
    return Scope(
      fragment: fragment, prefix: prefixes.isEmpty ? nil : prefixes.joined(separator: "-"), path: path,
      uses: scope.uses + [ownPrefixes.count - 1], useRange: scope.useRange ?? name.range)
  }

  /// Notes how the texts of a fragment, and of the fragments around it, cite a step.
  private mutating func note(_ anchor: String, of id: String, in scope: Scope) {
    var cited = id
    for use in scope.uses.reversed() {
      if outline.anchorsInUse[use]?[cited] == nil { outline.anchorsInUse[use, default: [:]][cited] = anchor }
      if let prefix = ownPrefixes[use] { cited = "\(prefix)-\(cited)" }
    }
  }

  /// The ids of steps and of all steps below them, also those of fragments.
  private func ids(in items: [StepItemSource], path: [String] = []) -> [String?] {
    items.flatMap { item -> [String?] in
      switch item {
      case .step(let step):
        return [step.id?.value] + ids(in: step.steps, path: path) + step.choose.flatMap { ids(in: $0.steps, path: path) }
      case .use(let use):
        guard let name = use.fragment?.value, !path.contains(name), let fragment = manuscript.fragments[name] else { return [] }
        let prefix = use.id.map { "\($0.value)-" } ?? ""
        return ids(in: fragment.source.steps, path: path + [name]).map { $0.map { prefix + $0 } }
      }
    }
  }

  private mutating func declare(_ anchor: String, _ place: AnchoredPlace, at range: SourceRange, what: String) {
    if let other = declaredAt[anchor] {
      report(.duplicateID(anchor, what: other), at: range)
    } else {
      let line = SourcePosition(offset: range.bytes.lowerBound, in: manuscript.files[range.file].bytes).line
      declaredAt[anchor] = "\(what) on line \(line)"
      outline.anchors[anchor] = place
    }
  }

  // MARK: Figures

  private mutating func collectFigures(in step: StepSource, _ scope: Scope) {
    collectFigures(in: step.body, scope)
    for figure in step.figures { collect(figure, scope) }
    for note in step.notes { collectFigures(in: note.body, scope) }
    collectFigures(in: step.result, scope)
    for trouble in step.trouble { collectFigures(in: trouble.body, scope) }
  }

  private mutating func collectFigures(in ways: [WaySource], _ scope: Scope) {
    for way in ways { collectFigures(in: way.body, scope) }
  }

  private mutating func collectFigures(in body: BodySource?, _ scope: Scope) {
    guard case .blocks(let blocks) = body else { return }
    for block in blocks where isKept(block.only, ids: []) {
      switch block.content {
      case .figure(let figure): collect(figure, scope)
      case .note(let note): collectFigures(in: note.body, scope)
      default: break
      }
    }
  }

  private mutating func collect(_ use: FigureUse, _ scope: Scope) {
    guard let id = use.id else { return }
    let declared = scope.fragment?.source.figures ?? outline.document.source.figures
    let source: FigureSource
    var idRange = id.range
    switch use {
    case .inline(let figure): source = figure
    case .id:
      guard let entry = declared.first(where: { $0.id.value == id.value }) else {
        report(.unknownID(id.value, what: "figure", known: declared.map(\.id.value)), at: id.range)
        return
      }
      source = entry.value
      idRange = entry.id.range
    }
    let key = FigureKey(fragment: scope.fragment?.id, id: id.value)
    if let index = outline.figureIndices[key] {
      // A fragment that is used twice brings the same figure twice.
      if case .inline = use, outline.figures[index].idRange != id.range {
        report(.duplicateID(id.value, what: "another figure"), at: id.range)
      }
      return
    }
    outline.figureIndices[key] = outline.figures.count
    outline.figures.append(FigureOutline(id: id.value, idRange: idRange, source: source, scope: scope))
  }

  private mutating func report(_ problem: ResolveProblem, at range: SourceRange) {
    diagnostics.append(Diagnostic(problem, at: range))
  }
}
