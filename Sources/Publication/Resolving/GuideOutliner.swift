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
  private var declarations: [String: Declaration] = [:]
  /// The numbers of the part that is being outlined.
  private var numbersOfPart: Set<String> = []

  /// Where an anchor comes from.
  private struct Declaration {
    /// Such as `a step`.
    let what: String
    let line: Int
    /// The fragment that it stands in.
    let fragment: String?
    /// The file of the step itself, which may be a fragment.
    let file: SourceFileID
    /// Where the guide uses that fragment.
    let use: SourceRange?

    var words: String { fragment.map { "\(what) of the fragment '\($0)'" } ?? "\(what) on line \(line)" }
  }

  /// - Parameters:
  ///   - document: The guide.
  ///   - manuscript: The content that it belongs to.
  ///   - edition: The edition to build; `nil` for what everyone gets.
  init(_ document: GuideDocument, in manuscript: Manuscript, edition: String?) {
    self.manuscript = manuscript
    self.edition = edition
    self.editions = manuscript.site.editions.compactMap(\.id?.value)
    outline = GuideOutline(document: document)
    outline.isIncomplete = manuscript.refused.isIncomplete(document.id)
    makeParts()
  }

  private mutating func makeParts() {
    let source = outline.document.source
    collectFigures(in: source.choose, .guide)
    for (index, part) in source.parts.enumerated() {
      guard isKept(part.only) else {
        if let id = part.id { outline.leftOut.insert(id.value) }
        leaveOut(part.steps, .guide)
        continue
      }
      let anchor = part.id?.value ?? "part-\(index + 1)"
      let place = outline.parts.count
      if let id = part.id { declare(anchor, .part(place), at: id.range, .guide, what: "a part") }
      collectFigures(in: part.intro, .guide)
      collectFigures(in: part.choose, .guide)
      let numbering = part.numbering ?? .ordinal
      numbersOfPart = []
      let steps = makeSteps(part.steps, numbering: numbering, part: place, parent: nil, scope: .guide)
      collectFigures(in: part.closing, .guide)
      outline.parts.append(PartOutline(source: part, anchor: anchor, numbering: numbering, steps: steps))
    }
    collectFigures(in: source.after, .guide)
  }

  /// Whether what is kept for these editions belongs to the one that is built.
  private mutating func isKept(_ only: [Located<String>]) -> Bool {
    for id in only where !editions.contains(id.value) && !manuscript.refused.mayHold(id.value, "edition") {
      report(.unknownID(id.value, what: "edition", known: editions), at: id.range)
    }
    return only.keeps(for: edition)
  }

  /// Notes the anchors that steps would have had in another edition.
  private mutating func leaveOut(_ items: [StepItemSource], _ scope: Scope) {
    for item in items {
      switch item {
      case .step(let step):
        if let id = step.id { outline.leftOut.insert(scope.anchor(id.value)) }
        leaveOut(step.steps, scope)
        for branch in step.choose { leaveOut(branch.steps, scope) }
      case .use(let use):
        guard let name = use.fragment, !scope.path.contains(name.value), let fragment = manuscript.fragments[name.value]
        else { continue }
        let prefixes = [scope.prefix, use.id?.value].compactMap { $0 }
        let prefix = prefixes.isEmpty ? nil : prefixes.joined(separator: "-")
        leaveOut(
          fragment.source.steps,
          Scope(fragment: fragment, prefix: prefix, path: scope.path + [name.value], uses: [], useRange: name.range))
      }
    }
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
    if let number, !numbersOfPart.insert(number.cited).inserted, position == 0 {
      report(.repeatedNumber(number.cited), at: step.id?.range ?? step.range)
    }
    let facts = StepFacts(
      part: part, anchor: anchor, idRange: step.id?.range, number: number, title: step.title, list: list,
      position: position)
    if let id = step.id { declare(anchor, .step(facts), at: id.range, scope, what: "a step") }
    if let id = step.id?.value { note(anchor, of: id, in: scope) }
    collectFigures(in: step, scope)
    // Below a step without a number there is nothing that the numbers of other steps could follow.
    let defaultNumbering = number == nil ? Numbering.none : .decimal
    let choose = step.choose.filter { branch in
      let isKept = isKept(branch.only)
      if !isKept { leaveOut(branch.steps, scope) }
      return isKept
    }
    let hasLetters = choose.count > 1 || choose.contains { !$0.steps.isEmpty }
    let branches = choose.enumerated().map { index, branch in
      collectFigures(in: branch.body, scope)
      collectFigures(in: branch.result, scope)
      let branchNumbering = branch.numbering ?? defaultNumbering
      let stem = number?.stem(ofBranch: index) ?? StepNumber.branchLetter(index)
      return BranchOutline(
        source: branch, letter: hasLetters ? StepNumber.branchLetter(index) : nil, numbering: branchNumbering,
        steps: makeSteps(branch.steps, numbering: branchNumbering, part: part, parent: stem, scope: scope))
    }
    let substeps = step.numbering ?? defaultNumbering
    return StepOutline(
      source: step, scope: scope, anchor: anchor, number: number, numberingOfSubsteps: substeps,
      steps: makeSteps(step.steps, numbering: substeps, part: part, parent: number?.stem, scope: scope),
      branches: branches)
  }

  /// The steps of a list with those of its fragments, after the editions were told apart.
  private mutating func expand(_ items: [StepItemSource], _ scope: Scope) -> [(step: StepSource, scope: Scope)] {
    var steps: [(step: StepSource, scope: Scope)] = []
    for item in items {
      switch item {
      case .step(let step):
        if isKept(step.only) { steps.append((step, scope)) } else { leaveOut([item], scope) }
      case .use(let use):
        guard isKept(use.only) else {
          leaveOut([item], scope)
          continue
        }
        guard let inner = enter(use, from: scope), let fragment = inner.fragment else { continue }
        steps += expand(fragment.source.steps, inner)
      }
    }
    return steps
  }

  /// The scope of a fragment where it is used; faults are reported.
  private mutating func enter(_ use: FragmentUseSource, from scope: Scope) -> Scope? {
    guard let name = use.fragment else { return nil }
    guard let fragment = manuscript.fragments[name.value] else {
      if !manuscript.refused.mayHold(name.value, "fragment") {
        report(.unknownID(name.value, what: "fragment", known: Array(manuscript.fragments.keys)), at: name.range)
      }
      outline.isIncomplete = true
      return nil
    }
    if manuscript.refused.isIncomplete(name.value) { outline.isIncomplete = true }
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

  /// - Parameter range: Where the id stands.
  private mutating func declare(
    _ anchor: String, _ place: AnchoredPlace, at range: SourceRange, _ scope: Scope, what: String
  ) {
    guard let other = declarations[anchor] else {
      declarations[anchor] = Declaration(
        what: what, line: line(of: range), fragment: scope.fragment?.id, file: range.file, use: scope.useRange)
      outline.anchors[anchor] = place
      return
    }
    // Two steps of the same fragment, or of the guide itself, are at fault themselves; otherwise it is the use of a fragment.
    if other.file == range.file, other.use == scope.useRange {
      report(.duplicateID(anchor, what: "\(other.what) on line \(other.line)"), at: range)
    } else if let use = scope.useRange {
      report(.duplicateInFragment(anchor, what: other.words), at: use)
    } else {
      report(.duplicateID(anchor, what: other.words), at: range)
    }
  }

  private func line(of range: SourceRange) -> Int {
    SourcePosition(offset: range.bytes.lowerBound, in: manuscript.files[range.file].bytes).line
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
    for way in ways where isKept(way.only) { collectFigures(in: way.body, scope) }
  }

  private mutating func collectFigures(in body: BodySource?, _ scope: Scope) {
    guard case .blocks(let blocks) = body else { return }
    for block in blocks where isKept(block.only) {
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
        if !manuscript.refused.mayHold(id.value, "figure") {
          report(.unknownID(id.value, what: "figure", known: declared.map(\.id.value)), at: id.range)
        }
        return
      }
      source = entry.value
      idRange = entry.id.range
    }
    let key = FigureKey(fragment: scope.fragment?.id, id: id.value)
    if let index = outline.figureIndices[key] {
      // The same figure may be shown twice; two figures of the same id cannot be told apart.
      if outline.figures[index].idRange != idRange {
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

extension [Located<String>] {
  /// Whether what has this list under `only` belongs to an edition.
  ///
  /// - Parameter edition: The edition that is built; `nil` for what everyone gets.
  func keeps(for edition: String?) -> Bool {
    isEmpty || contains { $0.value == edition }
  }
}
