internal import BuildCache
internal import Diagnostics
internal import Manuscript

/// Stands for what others learn of a guide: other guides its face, the looks at the whole content its footprint.
struct GuideFace {
  private var printer = Fingerprinter()
  private let entries: EntryFingerprints
  /// Whether something that was added cites a step or a guide.
  private(set) var citesGuides = false

  init(_ entries: EntryFingerprints) { self.entries = entries }

  var fingerprint: Fingerprint { printer.fingerprint }

  /// Stands for what the home page and the feeds say of a guide.
  static func card(of guide: Guide, _ entries: EntryFingerprints) -> Fingerprint {
    var face = GuideFace(entries)
    face.add(guide.title)
    face.add(guide.summary)
    face.add(guide.audience)
    face.printer.add(guide.updated?.iso8601)
    return face.fingerprint
  }

  /// Adds what references can show of a guide, and where they can lead.
  mutating func add(_ guide: Guide, _ outline: GuideOutline) {
    printer.add(guide.id)
    add(guide.title)
    add(outline.document.source.formerIDs.map(\.value))
    printer.add(guide.parts.count)
    for (part, source) in zip(guide.parts, outline.parts) {
      printer.add(part.anchor.name)
      add(part.title)
      add(part.formerAnchors.map(\.name))
      add(part.steps)
      add(source.steps)
    }
    printer.add(guide.figures.count)
    for (figure, source) in zip(guide.figures, outline.figures) {
      printer.add(figure.id)
      printer.add(source.id)
      add(figure.alternative)
      add(figure.caption)
    }
    add(outline.document.source.figures.map(\.id.value))
    add(outline.leftOut.sorted())
    add(outline.fragments)
    add(outline.formerAnchors.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
  }

  /// Adds what a guide names: what nothing names any more is a fault elsewhere.
  mutating func addUses(of resolver: Resolver) {
    let (uses, noted) = (resolver.uses, resolver.uses.noted)
    func name(_ index: Uses.Index) -> String {
      // The places of figures depend on what other guides have.
      let declaration = uses.declarations[index]
      return "\(declaration.kind.rawValue) \(resolver.path(of: declaration.id.range)) \(declaration.id.value)"
    }
    add(noted.byPages.indices.map(name).sorted())
    for (user, used) in noted.byEntries.map({ (name($0.key), $0.value) }).sorted(by: { $0.0 < $1.0 }) {
      printer.add(user)
      add(used.map(name).sorted())
    }
    add(resolver.citedEntries.indices.map(name).sorted())
    add(
      resolver.cited.map { name in
        "\(name.what) \(name.guide.map { resolver.outlines[$0].document.id } ?? "") \(name.id)"
      }.sorted())
    add(resolver.citedGuides.indices.map { resolver.guideIDs[$0] }.sorted())
  }

  /// Adds a fault.
  mutating func add(_ found: Diagnostic, at path: String) {
    printer.add(found.problem.code)
    printer.add(path)
    if case .range(let range) = found.place {
      printer.add(range.bytes.lowerBound)
      printer.add(range.bytes.upperBound)
    }
    printer.add(found.problem.words(in: .english).message)
  }

  // MARK: Pieces

  private mutating func add(_ list: StepList) {
    printer.add(list.steps.count)
    for step in list.steps {
      printer.add(step.anchor.name)
      printer.add(step.number?.marker)
      add(step.title)
      add(step.formerAnchors.map(\.name))
      add(step.steps)
      printer.add(step.branches.count)
      for branch in step.branches {
        printer.add(branch.letter)
        add(branch.steps)
      }
    }
  }

  /// Adds whether the steps come from a fragment, for what a reference calls them there.
  private mutating func add(_ steps: [StepOutline]) {
    for step in steps {
      printer.add(step.scope.fragment?.id)
      printer.add(step.scope.prefix)
      add(step.steps)
      for branch in step.branches { add(branch.steps) }
    }
  }

  private mutating func add(_ names: [String]) {
    printer.add(names.count)
    for name in names { printer.add(name) }
  }

  private mutating func add(_ texts: Localised<Text>?) {
    guard let texts else { return printer.add(0) }
    for text in texts.all {
      switch text {
      case .written(let text):
        printer.add(1)
        add(text)
      case .borrowed(let text, let language):
        printer.add(2)
        printer.add(language.index)
        add(text)
      case .gap: printer.add(3)
      }
    }
  }

  private mutating func add(_ text: ResolvedText) {
    printer.add(text.commonMark)
    for reference in text.references {
      let entry: (kind: Declared, indices: [Int])
      switch reference.target {
      case .link(let index): entry = (.link, [index.index])
      case .contact(let index): entry = (.contact, [index.index])
      case .term(let index, _): entry = (.term, [index.index])
      case .labels(let indices): entry = (.label, indices.map(\.index))
      case .file(let index): entry = (.file, [index.index])
      case .step, .stepRange, .stepList, .part, .guide, .figure, .gap:
        citesGuides = true
        continue
      }
      for index in entry.indices {
        if let print = entries.fingerprint(of: entry.kind, at: index) { printer.add(print) }
      }
    }
  }
}
