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
  private var numbersOfPart: Set<WordHash> = []

  /// The ids that stand twice; what they can be called instead is known when all are.
  private var duplicates: [(anchor: String, range: SourceRange, first: Declaration, scope: Scope)] = []
  /// The uses of fragments that bring ids which the guide has already.
  private var clashingUses: Set<SourceRange> = []

  /// Where an anchor comes from.
  private struct Declaration {
    let what: Noun
    /// Where the id stands: the line is looked for only when a message names it.
    let place: SourceRange
    /// The fragment that it stands in.
    var fragment: String?
    /// Where the guide uses that fragment.
    let use: SourceRange?

    /// The file of the step itself, which may be a fragment.
    var file: SourceFileID { place.file }
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
    if manuscript.refused.isIncomplete(document.id) { outline.missingFragments.append(nil) }
    makeParts()
    declareFormerIDs()
    reportDuplicates()
  }

  private mutating func makeParts() {
    let source = outline.document.source
    collectFigures(in: source.choose, outline.scope)
    for (index, part) in source.parts.enumerated() {
      guard isKept(part.only) else {
        if let id = part.id { outline.leftOut.insert(id.value) }
        leaveOut(part.steps, outline.scope)
        continue
      }
      let anchor = part.id?.value ?? "part-\(index + 1)"
      let place = outline.parts.count
      if let id = part.id {
        declare(anchor, .part(place), at: id.range, outline.scope, what: .part)
      } else {
        outline.hasPartWithoutID = true
      }
      collectFigures(in: part.intro, outline.scope)
      collectFigures(in: part.choose, outline.scope)
      let numbering = part.numbering ?? .ordinal
      numbersOfPart = []
      let steps = makeSteps(part.steps, numbering: numbering, part: place, parent: nil, scope: outline.scope)
      collectFigures(in: part.closing, outline.scope)
      outline.parts.append(PartOutline(source: part, anchor: anchor, numbering: numbering, steps: steps))
    }
    collectFigures(in: source.after, outline.scope)
  }

  /// Whether what is kept for these editions belongs to the one that is built.
  private mutating func isKept(_ only: [Located<String>]) -> Bool {
    // An edition whose id is missing may be the one that is named.
    let isSure = editions.count == manuscript.site.editions.count
    for id in only where isSure && !editions.contains(id.value) && !manuscript.refused.mayHold(id.value, .edition) {
      report(.unknownID(id.value, what: .edition, known: editions), at: id.range)
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
      makeStep(item.place, item.scope, numbering: numbering, part: part, parent: parent, list: list, position: position)
    }
  }

  private mutating func makeStep(
    _ place: StepPlace, _ scope: Scope, numbering: Numbering, part: Int, parent: String?, list: Int, position: Int
  ) -> StepOutline {
    let step = place.step
    let anchor = scope.anchor(step.id?.value ?? "step-\(list + 1)-\(position + 1)")
    let number = numbering == .none ? nil : StepNumber(position + 1, numbering: numbering, parent: parent)
    if let number, !numbersOfPart.insert(WordHash(number.cited)).inserted, position == 0 {
      report(.repeatedNumber(number.cited), at: step.id?.range ?? step.range)
    }
    let facts = StepFacts(
      part: part, anchor: anchor, idRange: step.id?.range, number: number, title: step.title, list: list,
      position: position)
    if let id = step.id {
      declare(anchor, .step(facts), at: id.range, scope, what: .step)
      note(anchor, of: id.value, in: scope)
    } else {
      outline.hasStepWithoutID = true
    }
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
      place, scope, anchor: anchor, number: number, numberingOfSubsteps: substeps,
      steps: makeSteps(step.steps, numbering: substeps, part: part, parent: number?.stem, scope: scope),
      branches: branches)
  }

  /// The steps of a list with those of its fragments, after the editions were told apart.
  private mutating func expand(_ items: [StepItemSource], _ scope: Scope) -> [(place: StepPlace, scope: Scope)] {
    var steps: [(place: StepPlace, scope: Scope)] = []
    for (index, item) in items.enumerated() {
      switch item {
      case .step(let step):
        if !isKept(step.only) {
          leaveOut([item], scope)
        } else if let place = StepPlace(items, index) {
          steps.append((place, scope))
        }
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
      let known = Array(manuscript.fragments.keys)
      outline.missingFragments.append(known.nearest(to: name.value).flatMap { manuscript.fragments[$0] })
      if !manuscript.refused.mayHold(name.value, .fragment) {
        report(.unknownID(name.value, what: .fragment, known: known), at: name.range)
      }
      return nil
    }
    // One that has lost a step to a fault, or had to be mended to be read, may have more than can be seen.
    if manuscript.refused.mayHold(name.value, .fragment) || manuscript.refused.isIncomplete(name.value) {
      outline.missingFragments.append(nil)
    }
    let path = scope.path + [name.value]
    guard !scope.path.contains(name.value) else {
      report(.fragmentInItself(path), at: name.range)
      return nil
    }
    if !outline.fragments.contains(name.value) { outline.fragments.append(name.value) }
    let key = "\(scope.prefix ?? "")/\(name.value)"
    let count = fragmentUses[key, default: 0] + 1
    fragmentUses[key] = count
    let ownPrefix = use.id?.value ?? (count > 1 ? "\(name.value)-\(count)" : nil)
    let prefixes = [scope.prefix, ownPrefix].compactMap { $0 }
    ownPrefixes.append(use.id?.value)
    let automatic = use.id == nil ? ownPrefix ?? "" : ""
    outline.automaticPrefixes[name.range, default: []].insert(automatic)
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
    _ anchor: String, _ place: AnchoredPlace, at range: SourceRange, _ scope: Scope, what: Noun
  ) {
    guard let other = declarations[anchor] else {
      declarations[anchor] = Declaration(
        what: what, place: range, fragment: scope.fragment?.id, use: scope.useRange)
      outline.anchors[anchor] = place
      return
    }
    if isFault(ofUse: scope, other, in: range.file) { return reportClash(of: anchor, with: other, scope) }
    var first = other
    if other.file == range.file { first.fragment = nil }
    duplicates.append((anchor, range, first, scope))
  }

  /// Whether an id stands twice because of the use of a fragment. Two steps of the same fragment, or of the guide itself, are at fault
  /// themselves.
  private func isFault(ofUse scope: Scope, _ other: Declaration, in file: SourceFileID) -> Bool {
    scope.useRange != nil && (other.file != file || other.use != scope.useRange)
  }

  /// Reports that a fragment brings an id which the guide has already: once for each use, since one word before its ids mends them all.
  private mutating func reportClash(of anchor: String, with other: Declaration, _ scope: Scope) {
    guard let use = scope.useRange, clashingUses.insert(use).inserted else { return }
    let fragment = scope.path.first ?? ""
    let prefix = scope.uses.first.flatMap { ownPrefixes[$0] }
    let bare = prefix.map { String(anchor.dropFirst($0.count + 1)) } ?? anchor
    let anchors = outline.anchors
    let isTaken = { (word: String) in anchors["\(word)-\(bare)"] != nil }
    let free = prefix == nil && !isTaken(fragment) ? fragment : (prefix ?? fragment).freeID(unless: isTaken)
    report(.duplicateInFragment(bare, first: holder(of: other), fragment: fragment, prefix: free), at: use)
  }

  private mutating func reportDuplicates() {
    for (anchor, range, first, scope) in duplicates {
      // The file has the id alone, which is the same for all uses of a fragment.
      let id = scope.prefix.map { String(anchor.dropFirst($0.count + 1)) } ?? anchor
      let free = id.freeID { free in
        let free = scope.anchor(free)
        return outline.anchors[free] != nil || outline.formerAnchors[free] != nil || outline.leftOut.contains(free)
      }
      report(.duplicateID(id, first: holder(of: first), free: free), at: range)
    }
  }

  private func holder(of declaration: Declaration) -> IDHolder {
    if let fragment = declaration.fragment { return .inFragment(declaration.what, fragment) }
    let file = manuscript.files[declaration.file].bytes
    return .onLine(
      declaration.what, SourcePosition(offset: declaration.place.bytes.lowerBound, in: file).line)
  }

  // MARK: Former ids

  /// Notes what parts, steps and figures were called before. They come after all ids in use, so that the fault is theirs where one is taken.
  private mutating func declareFormerIDs() {
    for part in outline.parts {
      for id in part.source.formerIDs { declareFormer(id, of: part.anchor, outline.scope, what: .part) }
      declareFormerIDs(of: part.steps)
    }
    for (index, figure) in outline.figures.enumerated() {
      for id in figure.source.formerIDs { declareFormer(id, ofFigure: index, figure.scope) }
    }
  }

  private mutating func declareFormerIDs(of steps: [StepOutline]) {
    for step in steps {
      for id in step.source.formerIDs { declareFormer(id, of: step.anchor, step.scope, what: .step) }
      for branch in step.branches { declareFormerIDs(of: branch.steps) }
      declareFormerIDs(of: step.steps)
    }
  }

  private mutating func declareFormer(_ id: Located<String>, of anchor: String, _ scope: Scope, what: Noun) {
    let former = scope.anchor(id.value)
    if let other = declarations[former] {
      if isFault(ofUse: scope, other, in: id.range.file) {
        reportClash(of: former, with: other, scope)
      } else {
        report(.duplicateFormerID(former, first: holder(of: other)), at: id.range)
      }
      return
    }
    declarations[former] = Declaration(
      what: what, place: id.range, fragment: scope.fragment?.id, use: scope.useRange)
    outline.formerAnchors[former] = anchor
  }

  private mutating func declareFormer(_ id: Located<String>, ofFigure index: Int, _ scope: Scope) {
    let key = FigureKey(fragment: scope.fragment?.id, id: id.value)
    let declared = scope.fragment?.source.figures ?? outline.document.source.figures
    if outline.figureIndices[key] == nil, outline.formerFigures[key] == nil,
      !declared.contains(where: { $0.id.value == id.value })
    {
      outline.formerFigures[key] = index
    } else {
      report(.duplicateFormerID(id.value, first: .other(.figure)), at: id.range)
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
        outline.undeclaredFigures.insert(id.value)
        if !manuscript.refused.mayHold(id.value, .figure) {
          report(.unknownID(id.value, what: .figure, known: declared.map(\.id.value)), at: id.range)
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
        let free = id.value.freeID { free in declared.contains { $0.id.value == free } }
        report(.duplicateID(id.value, first: .other(.figure), free: free), at: id.range)
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
