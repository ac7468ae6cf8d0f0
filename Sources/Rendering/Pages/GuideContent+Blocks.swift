import Manuscript
import Publication

extension GuideContent {
  /// Writes a body in an element of its own, if there is one.
  func write(_ body: Body?, class className: StaticString) {
    guard let body else { return }
    html.open("div", class: className)
    write(body)
    html.close("div")
  }

  func write(_ body: Body) {
    for block in body.blocks {
      switch block {
      case .text(let text): self.text.blocks(text, into: &html)
      case .figure(let figure): writeFigure(figure)
      case .table(let table): write(table)
      case .note(let note): write(note)
      case .fields(let fields): writeFields(fields)
      case .files(let files): writeFiles(files)
      case .contact(let contact): writeContact(contact, isMain: false)
      case .gap(let gap): html.gapBlock(phrases.words(for: gap))
      }
    }
  }

  func write(_ note: Note) {
    let className: StaticString =
      switch note.kind {
      case .note: "note note-note"
      case .tip: "note note-tip"
      case .important: "note note-important"
      case .warning: "note note-warning"
      case .danger: "note note-danger"
      }
    html.html("<div class=\"")
    html.html(className)
    html.html("\" role=\"note\">")
    html.element("p", class: "block-title") { $0.text(word(note.kind.title)) }
    write(note.body)
    html.html("</div>\n")
  }

  func writeFields(_ fields: [FormField]) {
    guard !fields.isEmpty else { return }
    html.html("<div class=\"fields\">")
    html.element("p", class: "block-title") { $0.text(word(.fields)) }
    html.html("<dl>\n")
    for field in fields {
      html.element("dt") { write(field.label, into: &$0) }
      html.element("dd") { text.line(field.entry, into: &$0) }
    }
    html.html("</dl></div>\n")
  }

  func write(_ label: FieldLabel, into html: inout HTMLBuffer) {
    switch label {
    case .label(let index): html.html(phrases.labelPhrase([index]).html(links: true))
    case .text(let words): text.line(words, into: &html)
    }
  }

  func writeFiles(_ files: [RegistryIndex<Download>]) {
    guard !files.isEmpty else { return }
    html.html("<ul class=\"files\">\n")
    for index in files {
      let download = page.publication.registry[index]
      html.html("<li>")
      if let (file, _) = download.file.serving(page.readersLanguage) {
        let facts = FileFacts(file, page.words)
        let target = phrases.fileTarget(download)
        if let target {
          html.html("<a")
          html.attribute("href", target.address)
          if let language = target.language { html.attribute("hreflang", language.tag) }
          if let type = facts.mediaType { html.attribute("type", type) }
          html.html(">")
        }
        text.line(download.title, links: false, into: &html)
        if target != nil { html.html("</a>") }
        if let language = target?.language { html.html(language.mark.html(links: false)) }
        html.html(" <span class=\"file-facts\">(")
        html.text(facts.text)
        html.html(")</span>")
      } else {
        text.line(download.title, links: false, into: &html)
        html.html(" ")
        html.gap(phrases.words(for: .entry(download.id)))
      }
      html.html("</li>\n")
    }
    html.html("</ul>\n")
  }

  func write(_ table: Table) {
    // The box scrolls where the table is too wide, so that it has to be reached by keyboard and named.
    html.html("<div class=\"table\" role=\"region\" tabindex=\"0\"")
    html.attribute(
      "aria-label",
      table.caption.map { text.plainText($0) } ?? table.columns.map { text.plainText($0) }.joined(separator: ", "))
    html.html("><table>\n")
    if let caption = table.caption { html.element("caption") { text.line(caption, into: &$0) } }
    html.html("<thead><tr>")
    for column in table.columns {
      html.html("<th scope=\"col\">")
      text.line(column, into: &html)
      html.html("</th>")
    }
    html.html("</tr></thead>\n<tbody>\n")
    for row in table.rows {
      html.html("<tr>")
      for cell in row {
        html.html("<td>")
        text.line(cell, into: &html)
        html.html("</td>")
      }
      html.html("</tr>\n")
    }
    html.html("</tbody></table></div>\n")
  }

  /// Writes a contact with all that is known of it.
  ///
  /// - Parameter isMain: Whether it is the block that references lead to.
  func writeContact(_ index: RegistryIndex<Contact>, isMain: Bool) {
    let contact = page.publication.registry[index]
    html.html("<div class=\"contact\"")
    if isMain { html.attribute("id", page.id(PageAnchor.contact(contact))) }
    html.html(">")
    let name = (phrases.plain(contact.name).capitalised() + phrases.unverifiedMark(contact.isVerified)).html(
      links: false)
    if isMain {
      html.element("h3") { $0.html(name) }
    } else {
      html.element("p", class: "contact-name") { $0.html(name) }
    }
    ContactDetails(contact, on: page).write(on: page, into: &html)
    if let note = contact.note { html.element("div", class: "contact-note") { text.blocks(note, into: &$0) } }
    html.html("</div>\n")
  }
}
