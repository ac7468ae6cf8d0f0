import Manuscript
import Publication

/// Writes everything inside `main` of a page with two languages side by side.
///
/// The structure of the guide stands once, as sections and lists of rows. A row has the anchor and the number of what it shows; inside, each
/// language has an element of its own, with what a page of that language alone would say there. So the two stay beside each other step by
/// step, and a reference in either of them leads to the row.
final class BilingualContent {
  let guide: Guide
  /// What the two languages say, in the order of the site.
  private let sides: [GuideContent]
  /// The address of the guide in each of the two languages.
  private let twins: [LanguageTwin]
  private let version: String
  var html = HTMLBuffer()

  /// - Parameters:
  ///   - pages: The page as texts in each of the two languages see it.
  ///   - twins: The guide in each of the two languages.
  init(_ subject: GuideSubject, on pages: [PageContext], twins: [LanguageTwin]) {
    guide = subject.guide
    self.twins = twins
    sides = pages.map { GuideContent(subject.guide, on: $0, twins: []) }
    version = subject.version
    // A figure has one anchor; it stands in the first language.
    for side in sides.dropFirst() { side.shownFigures = Set(guide.figureIndices) }
  }

  func write() {
    writeHeader()
    writeBefore()
    writeWays()
    for part in guide.parts { write(part) }
    writeAfter()
    writeHelp()
    writeTerms()
  }

  // MARK: Pairs

  /// Writes blocks in both languages, side by side.
  func pair(_ content: (GuideContent) -> Void) {
    html.html("<div class=\"pair\">\n")
    for side in sides {
      html.html("<div class=\"half\"")
      html.attribute("lang", side.languageName)
      html.html(">\n")
      write(as: side, content)
      html.html("</div>\n")
    }
    html.html("</div>\n")
  }

  /// Writes a line in both languages, side by side, in one element.
  ///
  /// - Parameters:
  ///   - name: The element.
  ///   - id: Its anchor.
  func pairLine(_ name: StaticString, id: String? = nil, _ content: (GuideContent) -> Void) {
    html.html("<")
    html.html(name)
    html.html(" class=\"pair\"")
    if let id { html.attribute("id", id) }
    html.html(">")
    for (place, side) in sides.enumerated() {
      // A space for those who hear the line, or read it without the style.
      if place > 0 { html.html(" ") }
      html.html("<span class=\"half\"")
      html.attribute("lang", side.languageName)
      html.html(">")
      write(as: side, content)
      html.html("</span>")
    }
    html.close(name)
  }

  func pairLine(_ name: StaticString, id: String? = nil, _ words: Word) {
    pairLine(name, id: id) { $0.html.text($0.word(words)) }
  }

  func pairLine(_ name: StaticString, id: String? = nil, _ line: Localised<Text>) {
    pairLine(name, id: id) { $0.text.line(line, links: false, into: &$0.html) }
  }

  /// Lets one of the languages write on.
  private func write(as side: GuideContent, _ content: (GuideContent) -> Void) {
    swap(&html, &side.html)
    content(side)
    swap(&html, &side.html)
  }

  /// Opens a row of a list.
  func openRow(_ className: StaticString = "row", id: String? = nil, value: Int? = nil, former: [String] = []) {
    html.html("<li class=\"")
    html.html(className)
    html.html("\"")
    if let id { html.attribute("id", id) }
    if let value { html.attribute("value", String(value)) }
    html.html(">\n")
    html.formerAnchors(former, on: sides[0].page)
  }

  // MARK: Around the parts

  private func writeHeader() {
    html.html("<header class=\"guide-header\">\n")
    pairLine("h1", guide.title)
    writeLanguages()
    pair { side in
      side.html.edition(of: side.page)
      if let summary = self.guide.summary {
        side.html.element("div", class: "summary") { side.text.blocks(summary, into: &$0) }
      }
      side.writeFacts()
      side.html.version(version, side.page.words)
    }
    html.html("</header>\n")
  }

  /// What stands above the two columns: the name of each language, which leads to the guide in that language alone.
  private func writeLanguages() {
    html.html("<p class=\"pair pair-languages\">")
    for (place, twin) in twins.enumerated() {
      if place > 0 { html.html(" ") }
      html.html("<a class=\"half\"")
      html.attribute("href", twin.address)
      html.attribute("hreflang", twin.language.name)
      html.attribute("lang", twin.language.name)
      html.html(">")
      html.text(twin.words[.languageName])
      html.html("</a>")
    }
    html.html("</p>\n")
  }

  private func writeBefore() {
    guard !guide.before.isEmpty else { return }
    writeSection("before", id: PageAnchor.before, .before) {
      html.html("<ul class=\"rows\">\n")
      for item in guide.before {
        openRow()
        pair { side in side.html.element("p") { side.text.line(item, into: &$0) } }
        html.html("</li>\n")
      }
      html.html("</ul>\n")
    }
  }

  private func writeWays() {
    guard !guide.ways.isEmpty else { return }
    writeSection("choose", id: PageAnchor.choose, .choose) { write(guide.ways) }
  }

  private func writeAfter() {
    guard let after = guide.after else { return }
    writeSection("after", id: PageAnchor.after, .after) { pair { $0.write(after) } }
  }

  private func writeHelp() {
    guard guide.hasHelp else { return }
    writeSection("help", id: PageAnchor.help, .help) {
      html.html("<ul class=\"rows\">\n")
      for contact in guide.contacts {
        openRow(id: sides[0].page.id(PageAnchor.contact(sides[0].page.publication.registry[contact])))
        pair { $0.writeContact(contact, isMain: false) }
        html.html("</li>\n")
      }
      for gap in guide.missingContacts {
        openRow()
        pair { $0.html.gapBlock($0.phrases.words(for: gap)) }
        html.html("</li>\n")
      }
      html.html("</ul>\n")
    }
  }

  private func writeTerms() {
    guard !guide.terms.isEmpty else { return }
    writeSection("terms", id: PageAnchor.terms, .terms) {
      html.html("<ul class=\"rows\">\n")
      for index in guide.terms {
        let term = sides[0].page.publication.registry[index]
        openRow(id: sides[0].page.id(PageAnchor.term(term)))
        pair { side in
          side.html.html("<dl>\n")
          side.writeTerm(term, hasAnchor: false)
          side.html.html("</dl>\n")
        }
        html.html("</li>\n")
      }
      html.html("</ul>\n")
    }
  }

  private func writeSection(_ className: StaticString, id: String, _ heading: Word, _ content: () -> Void) {
    openSection(className, id: id)
    pairLine("h2", id: sides[0].page.id(id), heading)
    content()
    html.html("</section>\n")
  }

  private func openSection(_ className: StaticString, id: String) {
    html.html("<section class=\"")
    html.html(className)
    html.html("\"")
    html.attribute("aria-labelledby", sides[0].page.id(id))
    html.html(">\n")
  }

  // MARK: Parts

  private func write(_ part: Part) {
    openSection("part", id: part.anchor.name)
    for name in part.formerAnchors { html.formerAnchors([name.name], on: sides[0].page) }
    pairLine("h2", id: sides[0].page.id(part.anchor.name), part.title)
    if part.when != nil || part.intro != nil { pair { $0.writeOpening(of: part) } }
    if !part.ways.isEmpty {
      pair { side in side.html.element("p", class: "choose-title") { $0.text(side.word(.choose)) } }
      write(part.ways)
    }
    write(part.steps, level: 3)
    if let closing = part.closing { pair { $0.write(closing, class: "closing") } }
    html.html("</section>\n")
  }

  private func write(_ ways: [Way]) {
    html.html("<ul class=\"rows\">\n")
    for way in ways {
      openRow()
      pair { side in
        side.html.open("div", class: "way")
        side.write(way)
        side.html.close("div")
      }
      html.html("</li>\n")
    }
    html.html("</ul>\n")
  }
}

extension GuideContent {
  /// The tag of the language in which it writes.
  fileprivate var languageName: String { page.publication[page.language].name }
}
