internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Resolves a guide, and gathers the contacts and terms that its page has to explain.
  mutating func guide(at index: Int) -> Guide {
    mentions = Mentions()
    let outline = outlines[index]
    let source = outline.document.source
    let context = TextContext(guide: index, part: nil, scope: .guide)
    for id in source.help ?? manuscript.site.help {
      if let contact = self.index(of: id, "contact", indices.contacts) { mentions.add(contact: contact) }
    }
    let title = text(source.title, as: .title, in: context)
    let summary = optionalText(source.summary, as: .blocks, in: context)
    let audience = optionalText(source.audience, as: .line, in: context)
    let before = source.before.map { text($0, as: .line, in: context) }
    let ways = source.choose.map { way($0, in: context) }
    let parts = outline.parts.enumerated().map { part($1, TextContext(guide: index, part: $0, scope: .guide)) }
    let after = optionalBody(source.after, in: context)
    let figures = outline.figures.map { figure($0, in: index) }
    let explained = pageMentions()
    return Guide(
      id: outline.document.id, title: title, summary: summary, audience: audience, updated: source.updated,
      before: before, ways: ways, parts: parts, after: after, contacts: explained.contacts.map { RegistryIndex($0) },
      terms: explained.terms.filter { registry.terms[$0].isExplained }.map { RegistryIndex($0) }, figures: figures)
  }

  /// What the page names, and what the explanations of that name in turn.
  private func pageMentions() -> Mentions {
    var all = mentions
    var contact = 0
    var term = 0
    while contact < all.contacts.count || term < all.terms.count {
      if contact < all.contacts.count {
        all.add(mentionsOfContacts[all.contacts[contact]])
        contact += 1
      } else {
        all.add(mentionsOfTerms[all.terms[term]])
        term += 1
      }
    }
    return all
  }

  private mutating func part(_ outline: PartOutline, _ context: TextContext) -> Part {
    let source = outline.source
    return Part(
      anchor: Anchor(outline.anchor), title: text(source.title, as: .title, in: context),
      when: optionalText(source.when, as: .line, in: context), intro: optionalBody(source.intro, in: context),
      ways: source.choose.map { way($0, in: context) },
      steps: StepList(numbering: outline.numbering, steps: outline.steps.map { step($0, context) }),
      closing: optionalBody(source.closing, in: context))
  }

  private mutating func way(_ source: WaySource, in context: TextContext) -> Way {
    var target: PartTarget?
    if let part = source.part, let guide = context.guide {
      if case .part(let index) = outlines[guide].anchors[part.value] {
        target = PartTarget(guide: GuideIndex(guide), part: index, namesGuide: false)
      } else if outlines[guide].leftOut.contains(part.value) {
        report(.leftOut(part.value, what: "part", edition: edition), at: part.range)
      } else if !manuscript.refused.mayHold(part.value, "part") {
        report(.unknownID(part.value, what: "part", known: outlines[guide].partIDs), at: part.range)
      }
    }
    return Way(
      when: text(source.when, as: .line, in: context), title: optionalText(source.title, as: .title, in: context),
      body: optionalBody(source.body, in: context), part: target)
  }

  private mutating func step(_ outline: StepOutline, _ partContext: TextContext) -> Step {
    let source = outline.source
    var context = partContext
    context.scope = outline.scope
    let actor = source.by.flatMap { index(of: $0, "term", indices.terms) }
    if let actor { mentions.add(term: actor) }
    return Step(
      anchor: Anchor(outline.anchor), number: outline.number, title: optionalText(source.title, as: .title, in: context),
      actor: actor.map { RegistryIndex($0) },
      place: source.at.flatMap { index(of: $0, "link", indices.links) }.map { RegistryIndex($0) },
      body: body(source.body, in: context), fields: source.fields.compactMap { formField($0, in: context) },
      figures: source.figures.compactMap { figureIndex($0, in: context) },
      files: files(source.files), notes: source.notes.map { note($0, in: context) },
      branches: outline.branches.map { branch($0, context) },
      steps: StepList(numbering: outline.numberingOfSubsteps, steps: outline.steps.map { step($0, partContext) }),
      result: optionalBody(source.result, in: context),
      troubles: source.trouble.map {
        Trouble(when: text($0.when, as: .line, in: context), body: body($0.body, in: context))
      })
  }

  private mutating func branch(_ outline: BranchOutline, _ context: TextContext) -> Branch {
    let source = outline.source
    return Branch(
      letter: outline.letter, when: text(source.when, as: .line, in: context),
      title: optionalText(source.title, as: .title, in: context), body: optionalBody(source.body, in: context),
      steps: StepList(numbering: outline.numbering, steps: outline.steps.map { step($0, context) }),
      result: optionalBody(source.result, in: context))
  }

  // MARK: Bodies

  private mutating func optionalBody(_ source: BodySource?, in context: TextContext) -> Body? {
    source.map { body($0, in: context) }
  }

  private mutating func body(_ source: BodySource?, in context: TextContext) -> Body {
    switch source {
    case nil: Body(blocks: [.gap(.text)])
    case .text(let text): Body(blocks: [.text(self.text(text, as: .blocks, in: context))])
    case .blocks(let blocks): Body(blocks: blocks.compactMap { block($0, in: context) })
    }
  }

  private mutating func block(_ source: BlockSource, in context: TextContext) -> Block? {
    guard source.only.isEmpty || source.only.contains(where: { $0.value == edition }) else { return nil }
    switch source.content {
    case nil: return nil
    case .text(let text): return .text(self.text(text, as: .blocks, in: context))
    case .figure(let use): return figureIndex(use, in: context).map { .figure($0) }
    case .table(let table): return .table(self.table(table, in: context))
    case .note(let note): return .note(self.note(note, in: context))
    case .fields(let fields): return .fields(fields.compactMap { formField($0, in: context) })
    case .files(let files): return .files(self.files(files))
    case .contact(let id):
      guard let contact = index(of: id, "contact", indices.contacts) else { return .gap(.entry(id.value)) }
      mentions.add(contact: contact)
      return .contact(RegistryIndex(contact))
    }
  }

  private mutating func note(_ source: NoteSource, in context: TextContext) -> Note {
    Note(kind: source.kind, body: body(source.body, in: context))
  }

  private mutating func formField(_ source: FormFieldSource, in context: TextContext) -> FormField? {
    let label = fieldLabel(source.label, source.text, in: context)
    let entry = text(source.enter, as: .line, in: context)
    return label.map { FormField(label: $0, entry: entry) }
  }

  private mutating func files(_ ids: [Located<String>]) -> [RegistryIndex<Download>] {
    ids.compactMap { index(of: $0, "file", indices.files) }.map { RegistryIndex($0) }
  }

  /// The outline has reported a figure that is not declared.
  private func figureIndex(_ use: FigureUse, in context: TextContext) -> FigureIndex? {
    guard let id = use.id, let guide = context.guide else { return nil }
    return outlines[guide].figureIndices[id.value].map { FigureIndex($0) }
  }

  private mutating func table(_ source: TableSource, in context: TextContext) -> Table {
    let columns = source.columns.map { text($0, as: .line, in: context) }
    let rows = source.rows.compactMap { row -> [Localised<Text>]? in
      let cells = row.cells.map { text($0, as: .line, in: context) }
      guard cells.count == columns.count else {
        report(.rowLength(expected: columns.count, found: cells.count), at: row.range)
        return nil
      }
      return cells
    }
    return Table(caption: optionalText(source.caption, as: .title, in: context), columns: columns, rows: rows)
  }
}
