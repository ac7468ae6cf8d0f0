import Manuscript
import Publication

extension GuideContent {
  /// Writes a list of steps.
  ///
  /// - Parameters:
  ///   - level: The level of the headings of its steps, from 3.
  ///   - areTicked: Whether the reader can tick off its numbered steps: those of a part, not the substeps, which are done with their step, and
  ///     not what depends on a choice, so that all of them can be done.
  func write(_ list: StepList, level: Int, areTicked: Bool = false) {
    guard !list.isEmpty else { return }
    let isNumbered = list.numbering != .none
    html.html(isNumbered ? "<ol class=\"steps\">\n" : "<ul class=\"steps unnumbered\">\n")
    for step in list.steps { write(step, level: level, isTicked: areTicked && step.number != nil) }
    html.html(isNumbered ? "</ol>\n" : "</ul>\n")
  }

  private func write(_ step: Step, level: Int, isTicked: Bool) {
    let isLong = PaperHeight(guide: guide, language: page.language).isLongerThanPage(step)
    html.html(isLong ? "<li class=\"step long\"" : "<li class=\"step\"")
    html.attribute("id", page.id(step.anchor.name))
    if let number = step.number { html.attribute("value", String(number.ordinal)) }
    html.html(">\n")
    // In a handout every numbered step has a heading, its title or else its number: the bookmarks of a PDF lead to each.
    let isHeadedByNumber = page.medium == .handout && step.title == nil && step.number != nil
    if let number = step.number {
      html.element(isHeadedByNumber ? Self.heading(level) : "p", class: "number") { $0.text(number.marker) }
    }
    // After the number: what comes first on a printed page is said in its head.
    html.formerAnchors(step.formerAnchors.map(\.name), on: page)
    html.html("<div class=\"step-body\">\n")
    if let title = step.title { writeHeading(title, level: level) }
    // The next heading below is one level down from the last one, not from the last list.
    let below = step.title == nil && !isHeadedByNumber ? level : level + 1
    writeOwnBlocks(of: step)
    write(step.branches, level: below)
    write(step.steps, level: below)
    writeOutcome(of: step)
    html.html("<div class=\"step-foot\">\n")
    let citation = phrases.citation(of: step)
    if isTicked { writeTick(of: step, citation) }
    writeLinks(of: step, citation)
    html.html("</div>\n</div></li>\n")
  }

  /// Writes what a step says before its alternatives and substeps.
  func writeOwnBlocks(of step: Step) {
    writeWhoAndWhere(step)
    write(step.body, class: "do")
    writeFields(step.fields)
    for figure in step.figures { writeFigure(figure) }
    writeFiles(step.files)
    for note in step.notes { write(note) }
  }

  /// Writes what a step says after its alternatives and substeps.
  func writeOutcome(of step: Step) {
    writeResult(step.result)
    write(step.troubles)
  }

  /// The box with which the reader ticks off the step.
  private func writeTick(of step: Step, _ citation: String) {
    html.html("<label class=\"tick\"><input type=\"checkbox\"")
    html.attribute("value", TickName.step(step))
    html.html(" aria-label=\"")
    html.text(word(.doneStep), filling: "step", with: citation)
    html.html("\"><span>")
    html.text(word(.done))
    html.html("</span></label>\n")
  }

  private func writeHeading(_ title: Localised<Text>, level: Int) {
    html.element(Self.heading(level), class: "step-title") { text.line(title, links: false, into: &$0) }
  }

  /// The element of a heading inside a part.
  private static func heading(_ level: Int) -> StaticString {
    let names: [StaticString] = ["h3", "h4", "h5", "h6"]
    return names[min(level, 6) - 3]
  }

  private func writeWhoAndWhere(_ step: Step) {
    guard step.actor != nil || step.place != nil else { return }
    html.html("<p class=\"who-where\">")
    if let actor = step.actor {
      writeKey(.who, class: "who", phrases.termPhrase(actor, isPlural: false).capitalised())
      if step.place != nil { html.html(" ") }
    }
    if let place = step.place {
      writeKey(.where, class: "where", phrases.linkPhrase(place))
      // Who reads it on paper has to know the address.
      if page.medium == .handout, let target = phrases.link(page.publication.registry[place]) {
        html.html(" ")
        html.element("span", class: "on-paper") { $0.text(target.address) }
      }
    }
    html.html("</p>\n")
  }

  private func writeKey(_ key: Word, class className: StaticString, _ phrase: Phrase) {
    html.open("span", class: className)
    html.html("<span class=\"key\">")
    html.text(page.key(key))
    html.html("</span> ")
    html.html(phrase.html(links: true))
    html.html("</span>")
  }

  private func write(_ branches: [Branch], level: Int) {
    guard !branches.isEmpty else { return }
    html.html("<div class=\"choices\">")
    // An only branch is an exception to the step: its condition says all, and there is nothing to choose from.
    if branches.count > 1 { html.element("p", class: "block-title") { $0.text(word(.choose)) } }
    html.html("<ul class=\"branches\">\n")
    for (place, branch) in branches.enumerated() {
      html.html(branch.letter == nil ? "<li class=\"branch\">" : "<li class=\"branch lettered\">")
      if place > 0 { html.element("p", class: "or") { $0.text(word(.or)) } }
      writeOpening(of: branch, letter: branch.letter)
      write(branch.steps, level: level)
      writeResult(branch.result)
      html.html("</li>\n")
    }
    html.html("</ul></div>\n")
  }

  /// Writes when a branch applies and what it says before its steps.
  ///
  /// - Parameter letter: The letter before the condition, unless it stands elsewhere.
  func writeOpening(of branch: Branch, letter: String?) {
    html.element("p", class: "when") { html in
      if let letter {
        html.html("<span class=\"letter\">")
        html.text(letter)
        html.html("</span> ")
      }
      text.line(branch.when, into: &html)
    }
    if let title = branch.title { html.element("p", class: "branch-title") { text.line(title, into: &$0) } }
    write(branch.body, class: "do")
  }

  func writeResult(_ result: Body?) {
    guard let result else { return }
    html.html("<div class=\"result\">")
    html.element("p", class: "block-title") { $0.text(word(.result)) }
    write(result)
    html.html("</div>\n")
  }

  private func write(_ troubles: [Trouble]) {
    guard !troubles.isEmpty else { return }
    html.html("<div class=\"trouble\">")
    html.element("p", class: "block-title") { $0.text(word(.trouble)) }
    html.html("<dl>\n")
    for trouble in troubles {
      html.element("dt") { text.line(trouble.when, into: &$0) }
      html.html("<dd>")
      write(trouble.body)
      html.html("</dd>\n")
    }
    html.html("</dl></div>\n")
  }

  /// The link to the step itself, and to the same step in the other languages: the way between the languages without a script.
  private func writeLinks(of step: Step, _ citation: String) {
    // Nobody can follow a link into a file that came by mail.
    guard page.medium == .page || twins.contains(where: { !$0.isCurrent }) else { return }
    html.html("<p class=\"step-links\"><a class=\"permalink\"")
    html.attribute("href", page.address(onPage: step.anchor.name))
    html.html(">")
    html.text(word(.linkToStep), filling: "step", with: citation)
    html.html("</a>")
    for twin in twins where !twin.isCurrent {
      html.html(" <a")
      html.attribute("href", twin.address(of: step.anchor))
      if !twin.isHere { html.attribute("hreflang", twin.language.name) }
      html.attribute("lang", twin.language.name)
      html.html(">")
      html.text(twin.words[.thisStepInThisLanguage])
      html.html("</a>")
    }
    html.html("</p>\n")
  }
}
