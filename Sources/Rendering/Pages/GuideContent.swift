import Manuscript
import Publication

/// Writes everything inside `main` of a guide's page.
final class GuideContent {
  let page: PageContext
  let guide: Guide
  let text: TextRenderer
  let phrases: ReferencePhrases
  /// The addresses of this page in the other languages, for the links beside each step.
  let twins: [LanguageTwin]
  // What is written through this place is written by one thread, one thing after the other. Debug builds, and so the tests, prove it with the
  // checks of the language, which would be made for every few bytes.
  #if !DEBUG
    @exclusivity(unchecked)
  #endif
  var html = HTMLBuffer()
  /// Where the version of the guide belongs, which is made of all the rest.
  private var versionPlace = 0
  /// The figures that stand on the page already: the first of each has its anchor.
  var shownFigures: Set<FigureIndex> = []

  init(_ guide: Guide, on page: PageContext, twins: [LanguageTwin]) {
    self.guide = guide
    self.page = page
    self.twins = twins
    text = TextRenderer(page: page)
    phrases = ReferencePhrases(page: page)
  }

  func write() {
    writeHeader()
    if page.medium == .handout { Contents(guide: guide, page: page, isForPaper: true).write(into: &html) }
    writeBefore()
    writeWays(guide.ways, id: PageAnchor.choose)
    for place in guide.parts.indices { writePart(at: place) }
    writeAfter()
    writeHelp()
    writeTerms()
  }

  func word(_ word: Word) -> String { page.words[word] }

  // MARK: Around the parts

  private func writeHeader() {
    html.html("<header class=\"guide-header\"")
    // What the ticks of the reader are kept under, the same in every language.
    html.attribute("data-guide", guide.id)
    html.html(">\n")
    html.element("h1") { text.line(guide.title, links: false, into: &$0) }
    html.edition(of: page)
    if let summary = guide.summary {
      html.element("div", class: "summary") { text.blocks(summary, into: &$0) }
    }
    writeFacts()
    versionPlace = html.count
    html.html("</header>\n")
  }

  /// All that was written.
  ///
  /// - Parameter version: See ``GuideSubject/version``.
  func pieces(saying version: String) -> [ArraySlice<UInt8>] {
    let words = HTMLBuffer.written { $0.version(version, page.words) }
    return [html.written[..<versionPlace], words[...], html.written[versionPlace...]]
  }

  func writeFacts() {
    // Who holds the file has to find the page.
    let address = page.medium.isAlone ? page.guide.flatMap { page.address(of: $0) } : nil
    guard guide.audience != nil || guide.updated != nil || address != nil else { return }
    html.element("dl", class: "facts") { html in
      if let audience = guide.audience {
        html.element("dt") { $0.text(word(.audience)) }
        html.element("dd") { text.line(audience, into: &$0) }
      }
      if let updated = guide.updated {
        html.element("dt") { $0.text(word(.updated)) }
        html.element("dd") { $0.time(updated, page.words) }
      }
      if let address {
        html.element("dt") { $0.text(word(.online)) }
        html.element("dd", class: "online") { html in
          html.html("<a")
          html.attribute("href", address)
          html.html(">")
          html.text(address)
          html.html("</a>")
        }
      }
    }
  }

  private func writeBefore() {
    guard !guide.before.isEmpty else { return }
    writeSection("before", id: PageAnchor.before, heading: word(.before)) { content in
      content.html.element("ul", class: "checklist") { html in
        for item in content.guide.before { html.element("li") { content.write(item, into: &$0) } }
      }
    }
  }

  /// Writes what the reader needs, to be ticked off.
  private func write(_ item: Localised<Text>, into html: inout HTMLBuffer) {
    guard page.hasTicks else { return text.line(item, into: &html) }
    html.html("<label class=\"tick\"><input type=\"checkbox\"")
    html.attribute("value", TickName.item(item))
    html.html("><span>")
    text.line(item, into: &html)
    html.html("</span></label>")
  }

  private func writeAfter() {
    guard let after = guide.after else { return }
    writeSection("after", id: PageAnchor.after, heading: word(.after)) { $0.write(after) }
  }

  private func writeHelp() {
    guard guide.hasHelp else { return }
    writeSection("help", id: PageAnchor.help, heading: word(.help)) { content in
      for contact in content.guide.contacts { content.writeContact(contact, isMain: true) }
      for gap in content.guide.missingContacts { content.html.gapBlock(phrases.words(for: gap)) }
    }
  }

  private func writeTerms() {
    guard !guide.terms.isEmpty else { return }
    writeSection("terms", id: PageAnchor.terms, heading: word(.terms)) { content in
      content.html.html("<dl>\n")
      for term in content.guide.terms { content.writeTerm(page.publication.registry[term]) }
      content.html.html("</dl>\n")
    }
  }

  /// - Parameter hasAnchor: Whether references lead to this place.
  func writeTerm(_ term: Term, hasAnchor: Bool = true) {
    html.html("<dt")
    if hasAnchor { html.attribute("id", page.id(PageAnchor.term(term))) }
    html.html(">")
    html.html(phrases.plain(term.wording).capitalised().html(links: false))
    let former = phrases.formerNames(of: term)
    // Where the abbreviation is all there is to say, it stands in the explanation.
    let isOnlyAbbreviated = term.definition == nil && former == nil
    if !isOnlyAbbreviated, let abbreviation = term.abbreviation[page.language] { html.text(" (\(abbreviation))") }
    html.html(phrases.unverifiedMark(term.isVerified).html(links: false))
    html.close("dt")
    if let definition = term.definition {
      html.element("dd") { text.blocks(definition, into: &$0) }
    }
    if let former {
      html.element("dd", class: "former") { $0.html(former.html(links: false)) }
    }
    if isOnlyAbbreviated {
      html.element("dd") {
        $0.text("\(page.key(.abbreviation)) \(term.abbreviation[page.language] ?? "–")")
      }
    }
  }

  private func writeSection(
    _ className: StaticString, id: String, heading: String, _ content: (GuideContent) -> Void
  ) {
    html.html("<section class=\"")
    html.html(className)
    html.html("\"")
    html.attribute("aria-labelledby", page.id(id))
    html.html(">\n<h2")
    html.attribute("id", page.id(id))
    html.html(">")
    html.text(heading)
    html.html("</h2>\n")
    content(self)
    html.html("</section>\n")
  }

  // MARK: Parts

  private func writePart(at place: Int) {
    let part = guide.parts[place]
    html.html("<section class=\"part\"")
    html.attribute("aria-labelledby", page.id(part.anchor.name))
    html.html(">\n<h2")
    html.attribute("id", page.id(part.anchor.name))
    html.html(">")
    html.formerAnchors(part.formerAnchors.map(\.name), on: page)
    text.line(part.title, links: false, into: &html)
    html.html("</h2>\n")
    writeOpening(of: part)
    writeWays(part.ways, id: nil)
    write(part.steps, level: 3, areTicked: page.hasTicks)
    write(part.closing, class: "closing")
    writeNeighbours(ofPartAt: place)
    html.html("</section>\n")
  }

  /// Writes when a part applies, and its introduction.
  func writeOpening(of part: Part) {
    if let when = part.when {
      html.element("p", class: "applies-when") { html in
        html.html("<strong class=\"applies-label\">")
        html.text(word(.appliesWhen))
        html.html("</strong> ")
        text.line(when, into: &html)
      }
    }
    write(part.intro, class: "intro")
  }

  /// The links to what stands before and after a part. They stand in a paragraph: a landmark for each part would be too many.
  private func writeNeighbours(ofPartAt place: Int) {
    let previous = place > 0 ? guide.parts[place - 1] : nil
    let next = place + 1 < guide.parts.count ? guide.parts[place + 1] : nil
    guard page.medium != .bilingual, previous != nil || next != nil || guide.after != nil else { return }
    html.html("<p class=\"neighbours\">")
    if let previous {
      writeNeighbour(.previous, class: "previous", at: previous.anchor.name) {
        text.line(previous.title, links: false, into: &$0)
      }
      if next != nil || guide.after != nil { html.html(" ") }
    }
    if let next {
      writeNeighbour(.next, class: "next", at: next.anchor.name) { text.line(next.title, links: false, into: &$0) }
    } else if guide.after != nil {
      writeNeighbour(.next, class: "next", at: PageAnchor.after) { $0.text(word(.after)) }
    }
    html.html("</p>\n")
  }

  private func writeNeighbour(
    _ key: Word, class className: StaticString, at anchor: String, _ title: (inout HTMLBuffer) -> Void
  ) {
    html.html("<a class=\"")
    html.html(className)
    html.html("\"")
    html.attribute("href", page.address(onPage: anchor))
    html.html("><span class=\"key\">")
    html.text(page.key(key))
    html.html("</span> ")
    title(&html)
    html.html("</a>")
  }

  /// - Parameter id: The anchor of a section of their own; `nil` inside a part.
  private func writeWays(_ ways: [Way], id: String?) {
    guard !ways.isEmpty else { return }
    if let id {
      writeSection("choose", id: id, heading: word(.choose)) { $0.writeWayList(ways) }
    } else {
      html.element("p", class: "choose-title") { $0.text(word(.choose)) }
      writeWayList(ways)
    }
  }

  private func writeWayList(_ ways: [Way]) {
    html.html("<ul class=\"ways\">\n")
    for way in ways {
      html.html("<li class=\"way\">")
      write(way)
      html.html("</li>\n")
    }
    html.html("</ul>\n")
  }

  func write(_ way: Way) {
    html.element("p", class: "when") { text.line(way.when, into: &$0) }
    if let title = way.title { html.element("p", class: "branch-title") { text.line(title, into: &$0) } }
    write(way.body, class: "do")
    if let part = way.part {
      let phrase = Phrase(word(.goTo), ["target": phrases.partPhrase(part)])
      html.element("p", class: "goto") { $0.html(phrase.html(links: true)) }
    }
  }
}

extension Guide {
  /// Whether the page has a section of contacts.
  var hasHelp: Bool { !contacts.isEmpty || !missingContacts.isEmpty }
}
