internal import Diagnostics
internal import Manuscript

/// What is used by content that the edition leaves out.
///
/// That content is not resolved. Its keys and texts are only searched for what they name, so that nothing counts as unused that another
/// edition needs.
struct LeftOutUses {
  private let manuscript: Manuscript
  private let edition: String?
  private let indices: RegistryIndices
  /// What was found is noted here.
  private(set) var uses: Uses
  /// The fragments that stand in content that is left out.
  private(set) var fragments: Set<String> = []
  /// Whether all that is named exists.
  private(set) var isSound = true
  /// The file that is read, whose figures an id means.
  private var file: SourceFileID?

  /// - Parameter uses: What is used otherwise.
  init(of manuscript: Manuscript, edition: String?, indices: RegistryIndices, addedTo uses: Uses) {
    (self.manuscript, self.edition, self.indices, self.uses) = (manuscript, edition, indices, uses)
    // Only what has an edition can be left out.
    guard !manuscript.site.editions.isEmpty else { return }
    for guide in manuscript.guides { read(guide.source) }
    for fragment in manuscript.fragments.values.sorted(by: { $0.id < $1.id }) {
      self.uses.user = uses.index(ofFragment: fragment.id)
      file = fragment.source.range.file
      read(fragment.source.steps, isLeftOut: false)
    }
    self.uses.user = nil
  }

  // MARK: Structure

  private mutating func read(_ guide: GuideSource) {
    file = guide.range.file
    read(guide.choose, isLeftOut: false)
    for part in guide.parts {
      let isLeftOut = !part.only.keeps(for: edition)
      read(part.title, isLeftOut)
      read(part.when, isLeftOut)
      read(part.intro, isLeftOut)
      read(part.choose, isLeftOut: isLeftOut)
      read(part.steps, isLeftOut: isLeftOut)
      read(part.closing, isLeftOut)
    }
    read(guide.after, false)
  }

  private mutating func read(_ ways: [WaySource], isLeftOut: Bool) {
    for way in ways {
      let isLeftOut = isLeftOut || !way.only.keeps(for: edition)
      read(way.when, isLeftOut)
      read(way.title, isLeftOut)
      read(way.body, isLeftOut)
    }
  }

  private mutating func read(_ items: [StepItemSource], isLeftOut: Bool) {
    for item in items {
      switch item {
      case .step(let step): read(step, isLeftOut || !step.only.keeps(for: edition))
      case .use(let use): if isLeftOut || !use.only.keeps(for: edition) { readFragment(use.fragment) }
      }
    }
  }

  private mutating func read(_ step: StepSource, _ isLeftOut: Bool) {
    read(step.title, isLeftOut)
    read(step.body, isLeftOut)
    if isLeftOut {
      note(step.by, .term, indices.terms)
      note(step.at, .link, indices.links)
      for file in step.files { note(file, .file, indices.files) }
      for field in step.fields { read(field) }
      for figure in step.figures { read(figure) }
    }
    for note in step.notes { read(note.body, isLeftOut) }
    for branch in step.choose {
      let isLeftOut = isLeftOut || !branch.only.keeps(for: edition)
      read(branch.when, isLeftOut)
      read(branch.title, isLeftOut)
      read(branch.body, isLeftOut)
      read(branch.steps, isLeftOut: isLeftOut)
      read(branch.result, isLeftOut)
    }
    read(step.steps, isLeftOut: isLeftOut)
    read(step.result, isLeftOut)
    for trouble in step.trouble {
      read(trouble.when, isLeftOut)
      read(trouble.body, isLeftOut)
    }
  }

  private mutating func readFragment(_ id: Located<String>?) {
    guard let id else { return }
    guard let index = uses.index(ofFragment: id.value), let fragment = manuscript.fragments[id.value] else {
      isSound = false
      return
    }
    uses.note(index)
    guard fragments.insert(id.value).inserted else { return }
    let (outerFile, outerUser) = (file, uses.user)
    (file, uses.user) = (fragment.source.range.file, index)
    read(fragment.source.steps, isLeftOut: true)
    (file, uses.user) = (outerFile, outerUser)
  }

  private mutating func read(_ body: BodySource?, _ isLeftOut: Bool) {
    switch body {
    case nil: break
    case .text(let text): read(text, isLeftOut)
    case .blocks(let blocks):
      for block in blocks { read(block, isLeftOut || !block.only.keeps(for: edition)) }
    }
  }

  private mutating func read(_ block: BlockSource, _ isLeftOut: Bool) {
    if case .note(let note) = block.content { return read(note.body, isLeftOut) }
    guard isLeftOut else { return }
    switch block.content {
    case nil, .note: break
    case .text(let text): read(text, true)
    case .figure(let figure): read(figure)
    case .table(let table):
      read(table.caption, true)
      for text in table.columns + table.rows.flatMap(\.cells) { read(text, true) }
    case .fields(let fields): for field in fields { read(field) }
    case .files(let ids): for id in ids { note(id, .file, indices.files) }
    case .contact(let id): note(id, .contact, indices.contacts)
    }
  }

  private mutating func read(_ field: FormFieldSource) {
    note(field.label, .label, indices.labels)
    read(field.text, true)
    read(field.enter, true)
  }

  private mutating func read(_ figure: FigureUse) {
    switch figure {
    case .id(let id): if let file { uses.note(uses.index(ofFigure: id.value, in: file)) }
    case .inline(let figure):
      read(figure.alt, true)
      read(figure.caption, true)
      for callout in figure.callouts + (figure.schematic?.callouts ?? []) {
        note(callout.label, .label, indices.labels)
        read(callout.text, true)
      }
    }
  }

  // MARK: Names

  private mutating func note(_ id: Located<String>?, _ what: Noun, _ known: [String: Int]) {
    if let id { note(id.value, what, known) }
  }

  private mutating func note(_ id: String, _ what: Noun, _ known: [String: Int]) {
    guard let kind = Declared(what), let place = known[id] else {
      isSound = false
      return
    }
    uses.note(uses.index(of: kind, place))
  }

  private mutating func read(_ text: LocalisedText?, _ isLeftOut: Bool) {
    guard isLeftOut, let text else { return }
    for version in text.versions {
      for reference in ReferenceSyntax.all(in: version.text.bytes) { note(reference) }
    }
  }

  private mutating func note(_ reference: ReferenceSyntax) {
    let id = reference.argument
    switch reference.kind {
    case .link: note(id, .link, indices.links)
    case .contact: note(id, .contact, indices.contacts)
    case .term, .terms: note(id, .term, indices.terms)
    case .file: note(id, .file, indices.files)
    case .ui: for label in id.split(separator: "/") { note(String(label), .label, indices.labels) }
    case .step, .steps, .part, .guide, .figure: break
    }
  }
}

extension ReferenceSyntax {
  /// What looks like a reference in a text, found without reading it as CommonMark: `<kind:id>` and `](kind:id)`.
  static func all(in text: ArraySlice<UInt8>) -> [ReferenceSyntax] {
    var found: [ReferenceSyntax] = []
    var rest = text
    while let start = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "(") }) {
      let end: UInt8 = rest[start] == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: ")")
      rest = rest[(start + 1)...]
      let destination = rest.prefix { $0 != end && $0 > 0x20 }
      guard destination.endIndex < text.endIndex, text[destination.endIndex] == end else { continue }
      if case .reference(let syntax) = read(String(decoding: destination, as: UTF8.self)) { found.append(syntax) }
    }
    return found
  }
}
