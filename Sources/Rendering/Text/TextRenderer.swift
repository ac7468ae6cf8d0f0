import CommonMark
import Manuscript
import Publication

/// Renders the texts of a page: references in their words, typography of the language, then libcmark's output.
struct TextRenderer {
  let page: PageContext

  /// Appends a text of paragraphs and lists as HTML.
  func blocks(_ text: Localised<Text>, into html: inout HTMLBuffer) {
    switch text[page.language] {
    case .gap(let gap): html.gapBlock(words(for: gap))
    case .written(let written): blocks(written, into: &html)
    case .borrowed(let borrowed, let language):
      html.element("p", class: "not-translated") { $0.text(page.words[.notTranslated]) }
      html.html("<div class=\"borrowed\"")
      html.attribute("lang", page.publication[language].name)
      html.html(">\n")
      speaking(language).blocks(borrowed, into: &html)
      html.html("</div>\n")
    }
  }

  private func blocks(_ text: ResolvedText, into html: inout HTMLBuffer) {
    let composed = page.composedTexts.text(text, on: page)
    if composed.isOneParagraph { html.html("<p>") }
    fill(composed, links: true, into: &html)
    if composed.isOneParagraph { html.html("</p>\n") }
  }

  /// Appends a text of one paragraph as HTML without the paragraph around it.
  func line(_ text: Localised<Text>, links: Bool = true, into html: inout HTMLBuffer) {
    switch text[page.language] {
    case .gap(let gap): html.gap(words(for: gap))
    case .written(let written): line(written, links: links, into: &html)
    case .borrowed(let borrowed, let language):
      html.html("<span class=\"borrowed\"")
      html.attribute("lang", page.publication[language].name)
      html.html(">")
      speaking(language).line(borrowed, links: links, into: &html)
      html.html("</span>")
      html.html(page.other(language).mark.html(links: false))
    }
  }

  private func line(_ text: ResolvedText, links: Bool, into html: inout HTMLBuffer) {
    fill(page.composedTexts.text(text, on: page), links: links, into: &html)
  }

  /// Appends the HTML of a text with its references.
  ///
  /// - Parameter links: Whether links are links, or their words alone.
  private func fill(_ composed: ComposedText, links: Bool, into html: inout HTMLBuffer) {
    var written = 0
    let phrases = ReferencePhrases(page: page)
    for slot in composed.slots {
      html.html(composed.html[written..<slot.range.lowerBound])
      written = slot.range.upperBound
      let reference = slot.reference
      guard slot.hasOwnWords else {
        if case .link(let link) = reference.target, !reference.isCapitalised, let entries = page.entries {
          html.html(entries.html(link, isLinked: links))
        } else {
          html.html(phrases.phrase(for: reference).html(links: links))
        }
        continue
      }
      let target = links ? phrases.target(of: reference) : nil
      if let target { html.html(target.openingTag) }
      html.html(composed.html[slot.words])
      guard let target else { continue }
      html.html("</a>")
      if let mark = target.language?.mark { html.html(mark.html(links: false)) }
    }
    html.html(composed.html[written...])
  }

  /// The words of a text, on one line for each of its paragraphs; words of another language with a remark that says so.
  func plainText(_ text: Localised<Text>) -> String {
    switch text[page.language] {
    case .gap(let gap): "[\(words(for: gap))]"
    case .written(let written): plainText(written)
    case .borrowed(let borrowed, let language):
      speaking(language).plainText(borrowed) + page.other(language).mark.plainText
    }
  }

  /// The words of a text of this language.
  func plainText(_ text: ResolvedText) -> String { page.composedTexts.plainText(text, on: page) }

  /// The words of a text for an attribute of an element that can have a language of its own, such as `alt`; and that language, where it is not
  /// that of the page.
  func attributeText(_ text: Localised<Text>) -> (words: String, language: String?) {
    guard case .borrowed(let borrowed, let language) = text[page.language] else { return (plainText(text), nil) }
    return (speaking(language).plainText(borrowed), page.publication[language].name)
  }

  /// The words of a text of one paragraph as CommonMark, every mark escaped: what can stand in bold or in a heading, which a text with
  /// marks of its own might close too early.
  func escapedLine(_ text: Localised<Text>) -> String {
    CommonMarkText.escaped(plainText(text), startsLine: false)
  }

  /// A text as CommonMark, with its references spelled out; no line end at its end.
  ///
  /// CommonMark knows no languages: a text of another language has a remark behind it when it is one paragraph, else before it.
  func commonMark(_ text: Localised<Text>) -> String {
    switch text[page.language] {
    case .gap(let gap): return CommonMarkText.remark(words(for: gap))
    case .written(let written): return commonMark(written)
    case .borrowed(let borrowed, let language):
      let content = speaking(language).commonMark(borrowed)
      if CommonMarkText.isOneParagraph(content) { return content + page.other(language).mark.commonMark }
      return "\(CommonMarkText.escaped(page.words[.notTranslated]))\n\n\(content)"
    }
  }

  private func commonMark(_ text: ResolvedText) -> String {
    String(decoding: SimpleCommonMark(text, self)?.bytes ?? commonMarkOfTree(text), as: UTF8.self)
  }

  /// A text as libcmark writes it; no line end at its end.
  func commonMarkOfTree(_ text: ResolvedText) -> [UInt8] {
    let document = Document(text.commonMark)
    let phrases = ReferencePhrases(page: page)
    for link in text.prepare(document, page.typography) { replace(link, phrases) }
    var bytes: [UInt8] = []
    joinLines(of: document)
    document.renderCommonMark(into: &bytes)
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return bytes
  }

  /// The renderer of a text of this page that speaks another language.
  func speaking(_ language: LanguageIndex) -> TextRenderer { TextRenderer(page: page.speaking(language)) }

  private func words(for gap: Gap) -> String { ReferencePhrases(page: page).words(for: gap) }

  /// Makes one line of each paragraph, so that no line of a step begins with what CommonMark reads as the start of a block.
  private func joinLines(of document: borrowing Document) {
    document.visit { node, entering in
      if entering, node.kind == .softBreak { node.replace(withText: " ".utf8) }
    }
  }

  private func replace(_ link: TextLink, _ phrases: ReferencePhrases) {
    let (node, reference) = (link.node, link.reference)
    guard link.hasOwnWords else {
      let words = phrases.commonMark(reference, isBold: node.keepsBold)
      node.replace(withOpening: words.utf8, closing: [], keepingChildren: false)
      return
    }
    guard let target = phrases.target(of: reference) else {
      node.replace(withOpening: [], closing: [], keepingChildren: true)
      return
    }
    let mark = target.language?.mark.commonMark ?? ""
    node.replace(
      withOpening: "[".utf8, closing: "](\(CommonMarkText.destination(target.address)))\(mark)".utf8,
      keepingChildren: true)
  }
}

extension Node {
  /// Whether CommonMark reads `**…**` as bold in the place of this node, also when the words in between begin and end with a quotation mark
  /// (CommonMark 0.30, section 6.2: delimiter runs that are left-flanking or right-flanking).
  fileprivate var keepsBold: Bool {
    var outer = parent
    while let node = outer, !node.kind.isBlock {
      if node.kind == .strong { return false }
      outer = node.parent
    }
    let before = previous.map { $0.isBreak ? " " : $0.textScalars?.last } ?? " "
    let after = next.map { $0.isBreak ? " " : $0.textScalars?.first } ?? " "
    return before?.isSpaceOrPunctuation ?? false && after?.isSpaceOrPunctuation ?? false
  }

  private var isBreak: Bool { kind == .softBreak || kind == .hardBreak }

  /// The characters of a text; `nil` for another node, whose marks would run into those of the bold words.
  private var textScalars: String.UnicodeScalarView? {
    kind == .text ? String(decoding: literal, as: UTF8.self).unicodeScalars : nil
  }
}
