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
  private(set) var bytes: [UInt8] = []
  /// What every line of the list item begins with in which blocks are written.
  private var indent = ""
  /// What stands before the first line of the next block: the bullet of an item that has just begun.
  private var bullet: String?
  /// The bullet of the list that the last block ended with; a list that follows takes another one, so that the two stay apart.
  private var listBefore: UInt8?

  init(_ guide: Guide, on page: PageContext) {
    self.guide = guide
    self.page = page
    renderer = TextRenderer(page: page)
    phrases = ReferencePhrases(page: page)
  }

  private func word(_ word: Word) -> String { page.words[word] }

  mutating func write() {
    block("# \(renderer.escapedLine(guide.title))")
    if page.isDraft { block(bold(word(.draft))) }
    if let banner = page.publication.site.banner { block(renderer.commonMark(banner)) }
    if let edition = page.publication.site.edition {
      block(key(word(.edition), renderer.commonMark(edition)))
    }
    if let summary = guide.summary { block(renderer.commonMark(summary)) }
    writeFacts()
    if !guide.before.isEmpty {
      heading(word(.before))
      writeList(guide.before) { $0.block($0.renderer.commonMark($1)) }
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
    if let audience = guide.audience { facts.append(key(word(.audience), renderer.commonMark(audience))) }
    if let updated = guide.updated { facts.append(key(word(.updated), DateWords.text(for: updated, page.words))) }
    // Who reads the text elsewhere finds the page, with the newest version.
    if page.publication.site.address != nil, let address = page.guide.flatMap({ page.address(of: $0) }) {
      facts.append("[\(bold(word(.online)))](\(CommonMarkText.destination(address)))")
    }
    writeList(facts) { $0.block($1) }
  }

  private mutating func writeHelp() {
    guard guide.hasHelp else { return }
    heading(word(.help))
    for contact in guide.contacts { write(contact, level: 3) }
    for gap in guide.missingContacts { block(CommonMarkText.remark(phrases.words(for: gap))) }
  }

  private mutating func writeTerms() {
    guard !guide.terms.isEmpty else { return }
    heading(word(.terms))
    writeList(guide.terms) { $0.write($1) }
  }

  private mutating func write(_ index: RegistryIndex<Term>) {
    let term = page.publication.registry[index]
    let abbreviation = term.abbreviation[page.language].map { " (\(CommonMarkText.escaped($0)))" } ?? ""
    let wording = bold(phrases.plain(term.wording).capitalised().plainText) + abbreviation
    block(wording + phrases.unverifiedMark(term.isVerified).commonMark)
    if let definition = term.definition { block(renderer.commonMark(definition)) }
    if let former = phrases.formerNames(of: term) { block(former.commonMark) }
  }

  private mutating func write(_ index: RegistryIndex<Contact>, level: Int) {
    let contact = page.publication.registry[index]
    let name = phrases.plain(contact.name).capitalised().plainText
    let mark = phrases.unverifiedMark(contact.isVerified).commonMark
    block((level > 0 ? "\(String(repeating: "#", count: level)) \(CommonMarkText.escaped(name))" : bold(name)) + mark)
    writeList(ContactDetails(contact, on: page).rows) { writer, row in
      let value =
        switch row.value {
        case .phrase(let phrase): phrase.commonMark
        case .text(let words): writer.renderer.commonMark(words)
        }
      writer.block(writer.key(row.key, value))
    }
    if let note = contact.note { block(renderer.commonMark(note)) }
  }

  // MARK: Parts and steps

  private mutating func write(_ part: Part) {
    block("## \(renderer.escapedLine(part.title))")
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
    writeList(ways) { writer, way in
      writer.block(writer.titled(way.title, way.when))
      writer.write(way.body)
      if let part = way.part {
        writer.block(Phrase(writer.word(.goTo), ["target": writer.phrases.partPhrase(part)]).commonMark)
      }
    }
  }

  private mutating func write(_ list: StepList) {
    writeList(list.steps) { $0.write($1) }
  }

  private mutating func write(_ step: Step) {
    var lead = step.number.map { bold($0.marker) } ?? ""
    if let title = step.title { lead += "\(lead.isEmpty ? "" : " ")**\(renderer.escapedLine(title))**" }
    var who: [String] = []
    if let actor = step.actor {
      who.append(key(word(.who), phrases.termPhrase(actor, isPlural: false).capitalised().commonMark))
    }
    if let place = step.place { who.append(key(word(.where), phrases.linkPhrase(place).commonMark)) }
    // The number stands on the line of the first words, so that it is read with them.
    if step.title != nil {
      block(lead)
      lead = ""
    }
    if !who.isEmpty {
      block("\(lead)\(lead.isEmpty ? "" : " ")\(who.joined(separator: " · "))")
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
    writeList(Array(branches.enumerated())) { writer, numbered in
      let branch = numbered.element
      let or = numbered.offset > 0 ? "*\(CommonMarkText.escaped(writer.word(.or), startsLine: false))* " : ""
      let letter = branch.letter.map { "\(writer.bold($0)) " } ?? ""
      writer.block(or + letter + writer.titled(branch.title, branch.when))
      writer.write(branch.body)
      writer.write(branch.steps)
      writer.writeTitled(writer.word(.result), branch.result)
    }
  }

  private mutating func write(_ troubles: [Trouble]) {
    guard !troubles.isEmpty else { return }
    block(bold(word(.trouble)))
    writeList(troubles) { writer, trouble in
      writer.block(writer.renderer.commonMark(trouble.when))
      writer.write(trouble.body)
    }
  }

  // MARK: Blocks

  /// - Parameter lead: What stands before the first words, on their line.
  private mutating func write(_ body: Body?, after lead: String = "") {
    guard let body else { return }
    var lead = lead
    if !lead.isEmpty, case .text = body.blocks.first {
    } else if !lead.isEmpty {
      block(lead)
      lead = ""
    }
    for content in body.blocks {
      switch content {
      case .text(let text):
        block(text, after: lead)
        lead = ""
      case .figure(let figure): write(figure)
      case .table(let table): write(table)
      case .note(let note): write(note)
      case .fields(let fields): writeFields(fields)
      case .files(let files): write(files)
      case .contact(let contact): write(contact, level: 0)
      case .gap(let gap): block(CommonMarkText.remark(phrases.words(for: gap)))
      }
    }
  }

  private mutating func writeTitled(_ title: String, _ body: Body?) {
    guard let body else { return }
    write(body, after: bold(title) + page.typography.colon)
  }

  private mutating func write(_ note: Note) {
    writeTitled(word(note.kind.title), note.body)
  }

  private mutating func writeFields(_ fields: [FormField]) {
    guard !fields.isEmpty else { return }
    block(bold(word(.fields)) + page.typography.colon)
    writeList(fields) { writer, field in
      writer.block(
        "\(writer.label(field.label))\(writer.page.typography.colon) \(writer.renderer.commonMark(field.entry))")
    }
  }

  private func label(_ label: FieldLabel) -> String {
    switch label {
    case .label(let index): phrases.labelPhrase([index]).commonMark
    case .text(let words): renderer.commonMark(words)
    }
  }

  private mutating func write(_ files: [RegistryIndex<Download>]) {
    writeList(files) { writer, index in
      writer.block(writer.phrases.filePhrase(index).commonMark)
    }
  }

  private mutating func write(_ index: FigureIndex) {
    let figure = guide[index]
    switch figure.images[page.language] {
    case .gap(let gap): block(CommonMarkText.remark(phrases.words(for: gap)))
    case .picture(let picture, let callouts, let isSchematic, let language):
      let alternative = renderer.escapedLine(figure.alternative)
      block("![\(alternative)](\(CommonMarkText.destination(page.address(ofFile: picture.path) ?? picture.path)))")
      var remarks: [String] = []
      if isSchematic { remarks.append(word(.schematic)) }
      if let language {
        let name = page.publication.words[language][.languageName]
        remarks.append(Phrase(word(.pictureIn), ["language": Phrase(name)]).plainText)
      }
      for remark in remarks { block(CommonMarkText.escaped(remark)) }
      // The alternative text names the only label that a picture points at.
      if callouts.count > 1 || callouts.contains(where: { $0.label.isText }) {
        writeList(callouts) { $0.block($0.label($1.label)) }
      }
    }
    if let caption = figure.caption { block(renderer.commonMark(caption)) }
  }

  /// CommonMark has no tables: each row is an item that names its columns.
  private mutating func write(_ table: Table) {
    if let caption = table.caption { block(renderer.commonMark(caption)) }
    writeList(table.rows) { writer, row in
      let cells = zip(table.columns, row).map { column, cell in
        "\(writer.renderer.commonMark(column))\(writer.page.typography.colon) \(writer.renderer.commonMark(cell))"
      }
      writer.block(cells.joined(separator: "\\\n"))
    }
  }

  // MARK: Lines

  private func bold(_ words: String) -> String { "**\(CommonMarkText.escaped(words, startsLine: false))**" }

  /// A value after what it is.
  private func key(_ key: String, _ value: String) -> String { "\(bold(key))\(page.typography.colon) \(value)" }

  private func titled(_ title: Localised<Text>?, _ when: Localised<Text>) -> String {
    (title.map { "**\(renderer.escapedLine($0))** – " } ?? "") + renderer.commonMark(when)
  }

  private mutating func heading(_ words: String) { block("## \(CommonMarkText.escaped(words))") }

  /// Writes a bullet list.
  private mutating func writeList<Element>(_ elements: [Element], _ write: (inout MarkdownGuide, Element) -> Void) {
    guard !elements.isEmpty else { return }
    let mark = listBefore == UInt8(ascii: "-") ? UInt8(ascii: "*") : UInt8(ascii: "-")
    for element in elements {
      let outer = indent
      bullet = "\(bullet ?? indent)\(Character(Unicode.Scalar(mark))) "
      indent += "  "
      listBefore = nil
      write(&self, element)
      indent = outer
      bullet = nil
    }
    listBefore = mark
  }

  /// Writes a text of paragraphs and lists.
  ///
  /// - Parameter lead: What stands before the first words, on their line where the text begins with a paragraph.
  private mutating func block(_ words: Localised<Text>, after lead: String) {
    let content = renderer.commonMark(words)
    let beginsWithParagraph = CommonMarkText.beginsWithParagraph(content)
    if beginsWithParagraph || lead.isEmpty {
      block(lead.isEmpty ? content : "\(lead) \(content)")
    } else {
      block(lead)
      block(content)
    }
  }

  /// Writes a block: a paragraph, a heading, or several blocks that are CommonMark already.
  private mutating func block(_ content: String) {
    guard !content.isEmpty else { return }
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    let (content, list) = CommonMarkText.settingLists(of: Array(content.utf8), after: listBefore)
    var line = content[...]
    while true {
      let end = line.firstIndex(of: UInt8(ascii: "\n")) ?? line.endIndex
      if end > line.startIndex { bytes += (bullet ?? indent).utf8 }
      bytes += line[..<end]
      bytes.append(UInt8(ascii: "\n"))
      bullet = nil
      guard end < line.endIndex else { break }
      line = line[(end + 1)...]
    }
    listBefore = list
  }
}

extension FieldLabel {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
