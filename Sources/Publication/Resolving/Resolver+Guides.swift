internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Resolves a guide, and gathers the contacts and terms that its page has to explain.
  mutating func guide(at index: Int) -> Guide {
    mentions = Mentions()
    let outline = outlines[index]
    let source = outline.document.source
    let context = TextContext(guide: index, part: nil, scope: outline.scope)
    var missingContacts: [Gap] = []
    for id in source.help ?? manuscript.site.help {
      if let contact = self.index(of: id, .contact, indices.contacts) {
        mentions.add(contact: contact)
      } else {
        missingContacts.append(.entry(id.value))
      }
    }
    let title = text(source.title, as: .title, in: context)
    let summary = optionalText(source.summary, as: .blocks, in: context)
    let audience = optionalText(source.audience, as: .line, in: context)
    let before = source.before.map { text($0, as: .line, in: context) }
    let ways = ways(source.choose, in: context)
    let parts = outline.parts.enumerated().map { part($1, TextContext(guide: index, part: $0, scope: outline.scope)) }
    let after = optionalBody(source.after, in: context)
    let figures = outline.figures.map { figure($0, in: index) }
    let explained = pageMentions()
    checkFiguresNotShown(of: outline.document, in: index)
    reportAbbreviations(explained: explained.terms)
    return Guide(
      id: outline.document.id, group: index < guideCount ? groupOfGuide[index] : nil, title: title, summary: summary,
      audience: audience, updated: source.updated,
      before: before, ways: ways, parts: parts, after: after, contacts: explained.contacts.map { RegistryIndex($0) },
      missingContacts: missingContacts,
      terms: explained.terms.filter { registry.terms[$0].isExplained }.map { RegistryIndex($0) }, figures: figures,
      formerIDs: formerIDs(of: source, at: index))
  }

  /// Looks for faults in the texts of figures that are declared for later.
  private mutating func checkFiguresNotShown(of document: GuideDocument, in guide: Int) {
    let context = TextContext(guide: guide, part: nil, scope: outlines[guide].scope)
    for entry in document.source.figures {
      guard outlines[guide].figureIndices[FigureKey(fragment: nil, id: entry.id.value)] == nil else { continue }
      asUser(uses.index(ofFigure: entry.id.value, in: entry.id.range.file)) {
        $0.checkTexts(of: entry.value, in: context)
      }
    }
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
      anchor: Anchor(outline.anchor),
      formerAnchors: formerAnchors(source.formerIDs, of: outline.anchor, context.scope, in: context),
      title: text(source.title, as: .title, in: context),
      when: optionalText(source.when, as: .line, in: context), intro: optionalBody(source.intro, in: context),
      ways: ways(source.choose, in: context),
      steps: StepList(numbering: outline.numbering, steps: outline.steps.map { step($0, context) }),
      closing: optionalBody(source.closing, in: context))
  }

  private mutating func ways(_ sources: [WaySource], in context: TextContext) -> [Way] {
    sources.filter { $0.only.keeps(for: edition) }.map { way($0, in: context) }
  }

  private mutating func way(_ source: WaySource, in context: TextContext) -> Way {
    var target: PartTarget?
    var gaps: [Gap] = []
    if let part = source.part, let guide = context.guide {
      if case .part(let index) = outlines[guide].anchors[part.value] {
        target = PartTarget(guide: GuideIndex(guide), part: index, namesGuide: false)
        cited.insert(DeclaredName(.part, part.value, in: guide))
      } else {
        gaps.append(.entry(part.value))
        if outlines[guide].leftOut.contains(part.value) {
          report(.leftOut(part.value, what: .part, edition: edition), at: part.range)
        } else if !outlines[guide].hasPartWithoutID, !manuscript.refused.mayHold(part.value, .part) {
          report(.unknownID(part.value, what: .part, known: outlines[guide].partIDs), at: part.range)
        }
      }
    }
    return Way(
      when: text(source.when, as: .line, in: context), title: optionalText(source.title, as: .title, in: context),
      body: optionalBody(source.body, in: context)?.adding(gaps)
        ?? (gaps.isEmpty ? nil : Body(blocks: []).adding(gaps)),
      part: target)
  }

  private mutating func step(_ outline: StepOutline, _ partContext: TextContext) -> Step {
    let source = outline.source
    var context = partContext
    context.scope = outline.scope
    let actor = source.by.flatMap { index(of: $0, .term, indices.terms) }
    if let actor { mentions.add(term: actor) }
    let place = source.at.flatMap { index(of: $0, .link, indices.links) }
    var gaps: [Gap] = []
    if let by = source.by, actor == nil { gaps.append(.entry(by.value)) }
    if let at = source.at, place == nil { gaps.append(.entry(at.value)) }
    let body = self.body(source.body, in: context)
    let fields = source.fields.map { formField($0, in: context) }
    let figures = self.figures(source.figures, in: context, &gaps)
    let files = self.files(source.files, &gaps)
    return Step(
      anchor: Anchor(outline.anchor),
      formerAnchors: formerAnchors(source.formerIDs, of: outline.anchor, outline.scope, in: context),
      number: outline.number,
      title: optionalText(source.title, as: .title, in: context),
      actor: actor.map { RegistryIndex($0) },
      place: place.map { RegistryIndex($0) }, body: body.adding(gaps), fields: fields, figures: figures, files: files,
      notes: source.notes.map { note($0, in: context) },
      branches: outline.branches.map { branch($0, context) },
      steps: StepList(numbering: outline.numberingOfSubsteps, steps: outline.steps.map { step($0, partContext) }),
      result: optionalBody(source.result, in: context),
      troubles: source.trouble.map {
        Trouble(when: text($0.when, as: .line, in: context), body: self.body($0.body, in: context))
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

  /// The anchors that a part or step had before, as far as nothing else has them.
  private func formerAnchors(
    _ ids: [Located<String>], of anchor: String, _ scope: Scope, in context: TextContext
  ) -> [Anchor] {
    guard !ids.isEmpty, let guide = context.guide else { return [] }
    var anchors: [Anchor] = []
    for id in ids where outlines[guide].formerAnchors[scope.anchor(id.value)] == anchor {
      let former = Anchor(scope.anchor(id.value))
      if !anchors.contains(former) { anchors.append(former) }
    }
    return anchors
  }

  // MARK: Bodies

  private mutating func optionalBody(_ source: BodySource?, in context: TextContext) -> Body? {
    source.map { body($0, in: context) }
  }

  private mutating func body(_ source: BodySource?, in context: TextContext) -> Body {
    switch source {
    case nil: Body(blocks: [.gap(.text)])
    case .text(let text): Body(blocks: [.text(self.text(text, as: .blocks, in: context))])
    case .blocks(let blocks): Body(blocks: blocks.flatMap { self.blocks($0, in: context) })
    }
  }

  /// A block as it was written, followed by what it lacks; nothing when it is kept for another edition.
  private mutating func blocks(_ source: BlockSource, in context: TextContext) -> [Block] {
    guard source.only.keeps(for: edition) else { return [] }
    var gaps: [Gap] = []
    switch source.content {
    case nil: return []
    case .text(let text): return [.text(self.text(text, as: .blocks, in: context))]
    case .figure(let use): return figures([use], in: context, &gaps).map { .figure($0) } + gaps.map { .gap($0) }
    case .table(let table): return [.table(self.table(table, in: context))]
    case .note(let note): return [.note(self.note(note, in: context))]
    case .fields(let fields): return [.fields(fields.map { formField($0, in: context) })]
    case .files(let ids): return [.files(files(ids, &gaps))] + gaps.map { .gap($0) }
    case .contact(let id):
      guard let contact = index(of: id, .contact, indices.contacts) else { return [.gap(.entry(id.value))] }
      mentions.add(contact: contact)
      return [.contact(RegistryIndex(contact))]
    }
  }

  private mutating func note(_ source: NoteSource, in context: TextContext) -> Note {
    Note(kind: source.kind, body: body(source.body, in: context))
  }

  private mutating func formField(_ source: FormFieldSource, in context: TextContext) -> FormField {
    let label = fieldLabel(source.label, source.text, in: context)
    return FormField(label: label, entry: text(source.enter, as: .line, in: context))
  }

  private mutating func files(_ ids: [Located<String>], _ gaps: inout [Gap]) -> [RegistryIndex<Download>] {
    ids.compactMap { id in
      let index = index(of: id, .file, indices.files)
      if index == nil { gaps.append(.entry(id.value)) }
      return index.map { RegistryIndex($0) }
    }
  }

  private func figures(_ uses: [FigureUse], in context: TextContext, _ gaps: inout [Gap]) -> [FigureIndex] {
    uses.compactMap { use in
      guard let id = use.id else { return nil }
      let index = figureIndex(id, in: context)
      if index == nil { gaps.append(.picture(id.value)) }
      return index
    }
  }

  /// The outline has reported a figure that is not declared.
  private func figureIndex(_ id: Located<String>, in context: TextContext) -> FigureIndex? {
    guard let guide = context.guide else { return nil }
    return outlines[guide].figureIndices[FigureKey(fragment: context.scope.fragment?.id, id: id.value)].map {
      FigureIndex($0)
    }
  }

  private mutating func table(_ source: TableSource, in context: TextContext) -> Table {
    let columns = source.columns.map { text($0, as: .line, in: context) }
    let rows = source.rows.map { row -> [Localised<Text>] in
      let cells = row.cells.map { text($0, as: .line, in: context) }
      guard cells.count != columns.count else { return cells }
      // A table without columns, or a row without cells, was reported when it was read.
      if !columns.isEmpty, !cells.isEmpty {
        report(.rowLength(expected: columns.count, found: cells.count, languages: languages), at: row.range)
      }
      let missing = Localised(languages) { _ in Text.gap(.text) }
      return Array((cells + Array(repeating: missing, count: columns.count)).prefix(columns.count))
    }
    return Table(caption: optionalText(source.caption, as: .title, in: context), columns: columns, rows: rows)
  }
}

extension Body {
  /// The body, and after it what else is missing.
  fileprivate func adding(_ gaps: [Gap]) -> Body {
    Body(blocks: blocks + gaps.map { .gap($0) })
  }
}
