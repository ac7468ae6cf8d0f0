import Manuscript
import Publication

extension GuideContent {
  func writeFigure(_ index: FigureIndex) {
    let figure = guide[index]
    html.html("<figure class=\"figure\"")
    let isFirst = shownFigures.insert(index).inserted
    if isFirst { html.attribute("id", page.id(PageAnchor.figure(figure))) }
    html.html(">")
    if isFirst { html.formerAnchors(figure.formerIDs.map(PageAnchor.figure), on: page) }
    switch figure.images[page.language] {
    case .gap(let gap): html.gapBlock(phrases.words(for: gap))
    case .picture(let picture, let callouts, let isSchematic, let language):
      write(picture, callouts, of: figure)
      if isSchematic { html.element("p", class: "picture-note") { $0.text(word(.schematic)) } }
      if let language {
        let name = Phrase([
          .passage(page.publication.words[language][.languageName], language: page.publication[language].name)
        ])
        html.element("p", class: "picture-note") {
          $0.html(Phrase(word(.pictureIn), ["language": name]).html(links: false))
        }
      }
      writeLegend(callouts)
    }
    if let caption = figure.caption { html.element("figcaption") { text.line(caption, into: &$0) } }
    html.html("</figure>\n")
  }

  private func write(_ picture: Picture, _ callouts: [Callout], of figure: Figure) {
    html.html("<div class=\"picture")
    html.html(shape(of: picture))
    html.html("\"><img src=\"")
    if let embedded = page.pictures?[picture.path] {
      html.html(embedded)
    } else {
      html.text(page.address(ofFile: picture.path) ?? picture.path)
    }
    html.html("\"")
    html.attribute("width", String(picture.width))
    html.attribute("height", String(picture.height))
    let alternative = text.attributeText(figure.alternative)
    html.attribute("alt", alternative.words)
    if let language = alternative.language { html.attribute("lang", language) }
    // What stands in the file itself need not be loaded, and has to be there when it is printed.
    html.html(page.medium.isAlone ? ">" : " loading=\"lazy\">")
    if !callouts.isEmpty { writeOverlay(callouts) }
    html.html("</div>\n")
    // A handout is made to be printed: all that it says is on the paper too.
    if page.medium != .handout { writeZoom() }
  }

  /// What a style sheet has to know to put words beside a picture.
  private func shape(of picture: Picture) -> StaticString {
    // Of a height that is given, it takes little width.
    if picture.width * 10 < picture.height * 11 { return " upright" }
    return picture.width * 10 < picture.height * 16 ? " squarish" : ""
  }

  /// What enlarges the picture, without a script: the style sheet shows the figure of an open `details` alone and large.
  private func writeZoom() {
    html.html("<details class=\"zoom\"><summary><span class=\"enlarge\">")
    html.text(word(.enlarge))
    html.html("</span><span class=\"shrink\">")
    html.text(word(.shrink))
    html.html("</span></summary></details>\n")
  }

  /// The call-outs as an SVG over the picture, placed in per cent, so that lines and numerals keep their size on a phone.
  ///
  /// Colours stand in attributes because print engines do not apply the style sheet of the page inside an SVG.
  private func writeOverlay(_ callouts: [Callout]) {
    html.html("<svg class=\"overlay\" role=\"img\"><title>")
    html.text(
      callouts.enumerated().map { number, callout in "\(number + 1). \(plainText(callout.label))" }.joined(
        separator: ", "))
    html.html("</title>\n<g class=\"callout\" fill=\"none\" stroke=\"#c0112f\" stroke-width=\"3\">\n")
    for (number, callout) in callouts.enumerated() {
      let left = "\(callout.area.left)%"
      let top = "\(callout.area.top)%"
      html.html("<rect")
      attributes([
        ("x", left), ("y", top), ("width", "\(callout.area.width)%"), ("height", "\(callout.area.height)%"),
        ("rx", "4"),
      ])
      html.html("/><circle")
      attributes([("cx", left), ("cy", top)])
      html.html(" r=\"0.8em\" fill=\"#c0112f\" stroke=\"#fff\" stroke-width=\"2\"/><text")
      attributes([("x", left), ("y", top)])
      html.html(
        " dy=\"0.35em\" fill=\"#fff\" stroke=\"none\" font-size=\"14\" font-weight=\"700\" text-anchor=\"middle\">")
      html.number(number + 1)
      html.html("</text>\n")
    }
    html.html("</g></svg>")
  }

  private func attributes(_ attributes: [(StaticString, String)]) {
    for (name, value) in attributes { html.attribute(name, value) }
  }

  private func writeLegend(_ callouts: [Callout]) {
    guard !callouts.isEmpty else { return }
    html.html("<ol class=\"callouts\"")
    html.attribute("aria-label", word(.callouts))
    html.html(">\n")
    for callout in callouts { html.element("li") { write(callout.label, into: &$0) } }
    html.html("</ol>\n")
  }

  func plainText(_ label: FieldLabel) -> String {
    switch label {
    case .label(let index): phrases.labelPhrase([index]).plainText
    case .text(let words): text.plainText(words)
    }
  }
}
