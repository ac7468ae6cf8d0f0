import Manuscript
import Publication

/// Writes a guide as CommonMark: headings for the parts, nested lists for the steps, every number typed out, references as links.
///
/// Steps stand in bullet lists and not in ordered ones, because CommonMark has no `1°` and no `2.3`, and a reader's program would count
/// for itself.
struct MarkdownGuide {
  let guide: Guide
  let page: PageContext
  private let renderer: TextRenderer
  private let phrases: ReferencePhrases
  private(set) var text = ""
  /// What every line of the list item begins with in which blocks are written.
  private var indent = ""
  /// What stands before the first line of the next block: the bullet of an item that has just begun.
  private var bullet: String?

  init(_ guide: Guide, on page: PageContext) {
    self.guide = guide
    self.page = page
    renderer = TextRenderer(page: page)
    phrases = ReferencePhrases(page: page)
  }

  private func word(_ word: Word) -> String { page.words[word] }

  mutating func write() {
    block("# \(renderer.commonMark(guide.title))")
    if page.isDraft { block("**\(CommonMarkText.escaped(word(.draft)))**") }
    if let banner = page.publication.site.banner { block(renderer.commonMark(banner)) }
    if let edition = page.publication.site.edition {
      block("\(CommonMarkText.escaped(word(.edition))): \(renderer.commonMark(edition))")
    }
    if let summary = guide.summary { block(renderer.commonMark(summary)) }
    writeFacts()
    if !guide.before.isEmpty {
      heading(word(.before))
      for item in guide.before { writeItem { $0.block($0.renderer.commonMark(item)) } }
    }
    if !guide.ways.isEmpty {
      heading(word(.choose))
      write(guide.ways)
    }
    for part in guide.parts { write(part) }
    if let after = guide.after {
      heading(word(.after))
      write(after)
    }
    writeHelp()
    writeTerms()
  }

  // MARK: Around the parts

  private mutating func writeFacts() {
    var facts: [String] = []
    if let audience = guide.audience { facts.append("\(bold(word(.audience))): \(renderer.commonMark(audience))") }
    if let updated = guide.updated { facts.append("\(bold(word(.updated))): \(DateWords.text(for: updated, page.words))") }
    for fact in facts { writeItem { $0.block(fact) } }
  }

  private mutating func writeHelp() {
    guard !guide.contacts.isEmpty else { return }
    heading(word(.help))
    for contact in guide.contacts { write(contact, level: 3) }
  }

  private mutating func writeTerms() {
    guard !guide.terms.isEmpty else { return }
    heading(word(.terms))
    for index in guide.terms {
      let term = page.publication.registry[index]
      writeItem { writer in
        let abbreviation = term.abbreviation[writer.page.language].map { " (\(CommonMarkText.escaped($0)))" } ?? ""
        writer.block("**\(writer.phrases.plain(term.wording).capitalised().commonMark)**\(abbreviation)")
        if let definition = term.definition { writer.block(writer.renderer.commonMark(definition)) }
        let former = term.formerNames[writer.page.language]
        if !former.isEmpty {
          let names = former.map { writer.page.typography.quoted(writer.page.typography.set($0)) }.joined(separator: ", ")
          writer.block(Phrase(writer.word(.formerly), ["names": Phrase(names)]).capitalised().commonMark)
        }
      }
    }
  }

  private mutating func write(_ index: RegistryIndex<Contact>, level: Int) {
    let contact = page.publication.registry[index]
    let name = phrases.plain(contact.name).capitalised().commonMark
    block(level > 0 ? "\(String(repeating: "#", count: level)) \(name)" : "**\(name)**")
    for row in ContactDetails(contact, on: page).rows {
      let value =
        switch row.value {
        case .link(let words, let address): "[\(CommonMarkText.escaped(words))](\(CommonMarkText.destination(address)))"
        case .phrase(let phrase): phrase.commonMark
        case .text(let words): renderer.commonMark(words)
        }
      writeItem { $0.block("\($0.bold(row.key)): \(value)") }
    }
    if let note = contact.note { block(renderer.commonMark(note)) }
  }

  // MARK: Parts and steps

  private mutating func write(_ part: Part) {
    block("## \(renderer.commonMark(part.title))")
    if let when = part.when { block("\(bold(word(.appliesWhen))) \(renderer.commonMark(when))") }
    write(part.intro)
    if !part.ways.isEmpty {
      block(bold(word(.choose)))
      write(part.ways)
    }
    write(part.steps)
    write(part.closing)
  }

  private mutating func write(_ ways: [Way]) {
    for way in ways {
      writeItem { writer in
        writer.block(writer.titled(way.title, writer.renderer.commonMark(way.when)))
        writer.write(way.body)
        if let part = way.part {
          writer.block(Phrase(writer.word(.goTo), ["target": writer.phrases.partPhrase(part)]).commonMark)
        }
      }
    }
  }

  private mutating func write(_ list: StepList) {
    for step in list.steps { writeItem { $0.write(step) } }
  }

  private mutating func write(_ step: Step) {
    var lead = step.number.map { bold($0.marker) } ?? ""
    if let title = step.title { lead += "\(lead.isEmpty ? "" : " ")**\(renderer.commonMark(title))**" }
    var who: [String] = []
    if let actor = step.actor {
      who.append("\(bold(word(.who))): \(phrases.termPhrase(actor, isPlural: false).capitalised().commonMark)")
    }
    if let place = step.place { who.append("\(bold(word(.where))): \(phrases.linkPhrase(place).commonMark)") }
    // The number stands on the line of the first words, so that it is read with them.
    if step.title != nil || !who.isEmpty {
      block([lead, who.joined(separator: " · ")].filter { !$0.isEmpty }.joined(separator: who.isEmpty ? "" : " "))
      lead = ""
    }
    write(step.body, after: lead)
    writeFields(step.fields)
    for figure in step.figures { write(figure) }
    write(step.files)
    for note in step.notes { write(note) }
    write(step.branches)
    write(step.steps)
    writeTitled(word(.result), step.result)
    write(step.troubles)
  }

  private mutating func write(_ branches: [Branch]) {
    guard !branches.isEmpty else { return }
    if branches.count > 1 { block(bold(word(.choose))) }
    for branch in branches {
      writeItem { writer in
        let letter = branch.letter.map { "\(writer.bold($0)) " } ?? ""
        writer.block(letter + writer.titled(branch.title, "*\(writer.renderer.commonMark(branch.when))*"))
        writer.write(branch.body)
        writer.write(branch.steps)
        writer.writeTitled(writer.word(.result), branch.result)
      }
    }
  }

  private mutating func write(_ troubles: [Trouble]) {
    guard !troubles.isEmpty else { return }
    block(bold(word(.trouble)))
    for trouble in troubles {
      writeItem { writer in
        writer.block("*\(writer.renderer.commonMark(trouble.when))*")
        writer.write(trouble.body)
      }
    }
  }

  // MARK: Blocks

  /// - Parameter lead: What stands before the first words, on their line.
  private mutating func write(_ body: Body?, after lead: String = "") {
    guard let body else { return }
    var lead = lead
    if !lead.isEmpty, case .text = body.blocks.first {} else if !lead.isEmpty {
      block(lead)
      lead = ""
    }
    for content in body.blocks {
      switch content {
      case .text(let text):
        block((lead.isEmpty ? "" : lead + " ") + renderer.commonMark(text))
        lead = ""
      case .figure(let figure): write(figure)
      case .table(let table): write(table)
      case .note(let note): write(note)
      case .fields(let fields): writeFields(fields)
      case .files(let files): write(files)
      case .contact(let contact): write(contact, level: 0)
      case .gap(let gap): block("\\[\(CommonMarkText.escaped(phrases.words(for: gap)))\\]")
      }
    }
  }

  private mutating func writeTitled(_ title: String, _ body: Body?) {
    guard let body else { return }
    write(body, after: "\(bold(title)):")
  }

  private mutating func write(_ note: Note) {
    let title: Word =
      switch note.kind {
      case .note: .note
      case .tip: .tip
      case .important: .important
      case .warning: .warning
      case .danger: .danger
      }
    writeTitled(word(title), note.body)
  }

  private mutating func writeFields(_ fields: [FormField]) {
    guard !fields.isEmpty else { return }
    block("\(bold(word(.fields))):")
    for field in fields {
      writeItem { writer in
        writer.block("\(writer.label(field.label)): \(writer.renderer.commonMark(field.entry))")
      }
    }
  }

  private func label(_ label: FieldLabel) -> String {
    switch label {
    case .label(let index): phrases.labelPhrase([index]).commonMark
    case .text(let words): renderer.commonMark(words)
    }
  }

  private mutating func write(_ files: [RegistryIndex<Download>]) {
    for index in files {
      let download = page.publication.registry[index]
      let title = CommonMarkText.escaped(renderer.plainText(download.title))
      writeItem { writer in
        if let file = download.file[writer.page.language] {
          let address = CommonMarkText.destination(writer.page.rootPrefix + file.path)
          writer.block("[\(title)](\(address)) (\(CommonMarkText.escaped(FileFacts(file, writer.page.words).text)))")
        } else {
          writer.block(title)
        }
      }
    }
  }

  private mutating func write(_ index: FigureIndex) {
    let figure = guide[index]
    switch figure.images[page.language] {
    case .gap(let gap): block("\\[\(CommonMarkText.escaped(phrases.words(for: gap)))\\]")
    case .picture(let picture, let callouts, let isSchematic, let language):
      let alternative = CommonMarkText.escaped(renderer.plainText(figure.alternative))
      block("![\(alternative)](\(CommonMarkText.destination(page.rootPrefix + picture.path)))")
      var remarks: [String] = []
      if isSchematic { remarks.append(word(.schematic)) }
      if let language {
        let name = page.publication.words[language][.languageName]
        remarks.append(Phrase(word(.pictureIn), ["language": Phrase(name)]).plainText)
      }
      for remark in remarks { block("*\(CommonMarkText.escaped(remark))*") }
      if callouts.count > 1 { for callout in callouts { writeItem { $0.block($0.label(callout.label)) } } }
    }
    if let caption = figure.caption { block("*\(renderer.commonMark(caption))*") }
  }

  /// CommonMark has no tables: each row is an item that names its columns.
  private mutating func write(_ table: Table) {
    if let caption = table.caption { block("**\(renderer.commonMark(caption))**") }
    for row in table.rows {
      writeItem { writer in
        let cells = zip(table.columns, row).map { column, cell in
          "**\(writer.renderer.commonMark(column))**: \(writer.renderer.commonMark(cell))"
        }
        writer.block(cells.joined(separator: "\\\n"))
      }
    }
  }

  // MARK: Lines

  private func bold(_ words: String) -> String { "**\(CommonMarkText.escaped(words))**" }

  private func titled(_ title: Localised<Text>?, _ words: String) -> String {
    title.map { "**\(renderer.commonMark($0))** – \(words)" } ?? words
  }

  private mutating func heading(_ words: String) { block("## \(CommonMarkText.escaped(words))") }

  /// Writes the blocks of one item of a bullet list.
  private mutating func writeItem(_ content: (inout MarkdownGuide) -> Void) {
    let outer = indent
    bullet = "\(bullet ?? indent)- "
    indent += "  "
    content(&self)
    indent = outer
    bullet = nil
  }

  /// Writes a block: a paragraph, a heading, or several blocks that are CommonMark already.
  private mutating func block(_ content: String) {
    guard !content.isEmpty else { return }
    if !text.isEmpty { text += "\n" }
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        text += "\n"
      } else {
        text += "\(bullet ?? indent)\(line)\n"
      }
      bullet = nil
    }
  }
}
