internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Notes that a reference or key names an entry of a registry.
  ///
  /// - Parameters:
  ///   - what: The kind of the entry.
  ///   - place: Its place in the registry.
  mutating func noteCitation(of what: Noun, _ place: Int) {
    guard let kind = Declared(what) else { return }
    noteCitation(of: kind, place)
  }

  mutating func noteCitation(of kind: Declared, _ place: Int) {
    let index = uses.index(of: kind, place)
    uses.note(index)
    citedEntries.insert(index)
  }

  /// Resolves something whose texts belong to an entry and not to a page.
  mutating func asUser<Value>(_ user: Uses.Index?, _ body: (inout Resolver) -> Value) -> Value {
    let outer = uses.user
    uses.user = user
    defer { uses.user = outer }
    return body(&self)
  }

  /// Reports what nothing uses in any edition.
  mutating func checkUses() {
    for (place, outline) in outlines.enumerated() {
      uses.user = place < guideCount ? nil : outline.fragments.first.flatMap { uses.index(ofFragment: $0) }
      for fragment in outline.fragments.dropFirst(place < guideCount ? 0 : 1) {
        uses.note(uses.index(ofFragment: fragment))
      }
      // One that is written where it is shown has its id inside.
      for figure in outline.figures where figure.source.id == nil {
        uses.note(uses.index(ofFigure: figure.id, in: figure.idRange.file))
      }
    }
    uses.user = nil
    // A reference that leads nowhere may be meant for an entry that then only seems unused.
    guard leftOutIsSound, !diagnostics.contains(where: { $0.problem.rule.severity == .error }) else { return }
    for declaration in uses.unused() {
      let id = declaration.id
      if declaration.kind == .fragment {
        let path = manuscript.files[id.range.file].path
        diagnostics.append(Diagnostic(StructureProblem.unusedFragment(id.value), path: path))
      } else {
        report(.unused(declaration.kind.noun, id.value), at: id.range)
      }
    }
  }

  // MARK: What no guide shows

  /// Resolves the fragments that no guide uses, and the figures of fragments that no step shows, for the faults that they may have.
  mutating func checkUnusedTexts() {
    judgesOwnGuide = false
    defer { judgesOwnGuide = true }
    for place in guideCount..<outlines.count {
      let user = outlines[place].fragments.first.flatMap { uses.index(ofFragment: $0) }
      _ = asUser(user) { $0.guide(at: place) }
    }
    let fragments = manuscript.fragments.values.filter { !$0.source.figures.isEmpty }.sorted { $0.id < $1.id }
    guard !fragments.isEmpty else { return }
    var shown: Set<FigureKey> = []
    for outline in outlines where !outline.fragments.isEmpty { shown.formUnion(outline.figureIndices.keys) }
    for fragment in fragments {
      guard let guide = outlines.firstIndex(where: { $0.fragments.contains(fragment.id) }) else { continue }
      checkFigures(of: fragment, notAmong: shown, in: guide)
    }
  }

  private mutating func checkFigures(of fragment: FragmentDocument, notAmong shown: Set<FigureKey>, in guide: Int) {
    let scope = Scope(fragment: fragment, prefix: nil, path: [fragment.id], uses: [], useRange: nil)
    for entry in fragment.source.figures {
      let key = FigureKey(fragment: fragment.id, id: entry.id.value)
      guard !shown.contains(key) else { continue }
      asUser(uses.index(ofFigure: entry.id.value, in: entry.id.range.file)) {
        $0.checkTexts(of: entry.value, in: TextContext(guide: guide, part: nil, scope: scope))
      }
    }
  }

  /// The outlines of the fragments that no guide uses in any edition, each as the only step list of a guide without a name.
  ///
  /// A fragment that another one of these uses has its place in the outline of that one.
  static func outlinesOfUnusedFragments(
    _ manuscript: Manuscript, edition: String?, used: Set<String>
  ) -> [(outline: GuideOutline, faults: [Diagnostic])] {
    let unused = manuscript.fragments.values.filter { !used.contains($0.id) }.sorted { $0.id < $1.id }
    guard !unused.isEmpty else { return [] }
    var usedByOthers: Set<String> = []
    for fragment in unused { usedByOthers.formUnion(fragment.source.steps.fragments.subtracting([fragment.id])) }
    var outlined: Set<String> = []
    var result: [(outline: GuideOutline, faults: [Diagnostic])] = []
    // Fragments that use each other in a circle come last: whichever is first by then stands for them.
    let ordered = unused.filter { !usedByOthers.contains($0.id) } + unused.filter { usedByOthers.contains($0.id) }
    for fragment in ordered where !outlined.contains(fragment.id) {
      let outliner = GuideOutliner(.holding(fragment), in: manuscript, edition: edition)
      result.append((outliner.outline, outliner.diagnostics))
      outlined.formUnion(outliner.outline.fragments)
    }
    return result
  }
}

extension GuideDocument {
  /// A guide that consists of a fragment.
  fileprivate static func holding(_ fragment: FragmentDocument) -> GuideDocument {
    let range = fragment.source.range
    var use = FragmentUseSource(range: range)
    use.fragment = Located(fragment.id, at: range)
    var part = PartSource(range: range)
    part.steps = [.use(use)]
    var guide = GuideSource(range: range)
    guide.help = []
    guide.parts = [part]
    return GuideDocument(id: "", source: guide, pictures: fragment.pictures)
  }
}

extension [StepItemSource] {
  /// The fragments that these steps use, not those inside them.
  fileprivate var fragments: Set<String> {
    reduce(into: []) { found, item in
      switch item {
      case .use(let use): if let id = use.fragment?.value { found.insert(id) }
      case .step(let step):
        found.formUnion(step.steps.fragments)
        for branch in step.choose { found.formUnion(branch.steps.fragments) }
      }
    }
  }
}
