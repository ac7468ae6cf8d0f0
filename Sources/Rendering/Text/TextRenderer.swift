import CommonMark
import Publication

/// Renders the texts of a page: references in their words, typography of the language, then libcmark's output.
struct TextRenderer {
  let page: PageContext

  /// Appends a text of paragraphs and lists as HTML.
  func blocks(_ text: Localised<Text>, into html: inout HTMLBuffer) {
    guard let document = document(text, spelling: .html, gap: { html.gapBlock($0) }) else { return }
    var bytes: [UInt8] = []
    document.renderHTML(into: &bytes)
    html.html(bytes)
  }

  /// Appends a text of one paragraph as HTML without the paragraph around it.
  func line(_ text: Localised<Text>, links: Bool = true, into html: inout HTMLBuffer) {
    guard let document = document(text, spelling: links ? .html : .htmlWithoutLinks, gap: { html.gap($0) }) else { return }
    var bytes: [UInt8] = []
    if !document.renderHTMLInline(into: &bytes) { document.renderHTML(into: &bytes) }
    html.html(bytes)
  }

  /// The words of a text.
  func plainText(_ text: Localised<Text>) -> String {
    var gapWords = ""
    guard let document = document(text, spelling: .plain, gap: { gapWords = "[\($0)]" }) else { return gapWords }
    var bytes: [UInt8] = []
    document.renderPlainText(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text as CommonMark, with its references spelled out; no line end at its end.
  func commonMark(_ text: Localised<Text>) -> String {
    var gapWords = ""
    guard let document = document(text, spelling: .commonMark, gap: { gapWords = "\\[\(CommonMarkText.escaped($0))\\]" }) else {
      return gapWords
    }
    var bytes: [UInt8] = []
    document.renderCommonMark(into: &bytes)
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How the words of references are spelled.
  private enum Spelling {
    case html, htmlWithoutLinks, plain, commonMark
  }

  /// The tree of a text with its references replaced and its typography set; `nil` for a gap, whose words are handed over.
  private func document(_ text: Localised<Text>, spelling: Spelling, gap: (String) -> Void) -> Document? {
    switch text[page.language] {
    case .gap(let missing):
      gap(ReferencePhrases(page: page).words(for: missing))
      return nil
    case .written(let resolved):
      let document = Document(resolved.commonMark)
      replaceReferences(of: resolved, in: document, spelling)
      return document
    }
  }

  /// Visits the links in the order in which the resolver met them, and the words between them.
  private func replaceReferences(of text: ResolvedText, in document: borrowing Document, _ spelling: Spelling) {
    let phrases = ReferencePhrases(page: page)
    var references = text.references.makeIterator()
    var isInQuote = false
    document.visit { node, entering in
      guard entering else { return }
      switch node.kind {
      case .paragraph: isInQuote = false
      case .link:
        if let reference = references.next() { replace(node, by: reference, phrases, spelling) }
      case .text:
        let changed = page.typography.set(
          node.literal, isInQuote: &isInQuote, followsInline: node.previous?.isInline ?? false,
          precedesInline: node.next?.isInline ?? false)
        if let changed { node.setLiteral(changed) }
      default: break
      }
    }
  }

  private func replace(_ node: Node, by reference: Reference, _ phrases: ReferencePhrases, _ spelling: Spelling) {
    let hasOwnWords: Bool
    if case .gap = reference.target { hasOwnWords = false } else { hasOwnWords = !node.isAutolink }
    guard hasOwnWords else {
      let phrase = phrases.phrase(for: reference)
      switch spelling {
      case .html: node.replace(withOpening: phrase.html(links: true), closing: [], keepingChildren: false)
      case .htmlWithoutLinks: node.replace(withOpening: phrase.html(links: false), closing: [], keepingChildren: false)
      case .plain: node.replace(withOpening: phrase.plainText.utf8, closing: [], keepingChildren: false)
      case .commonMark: node.replace(withOpening: phrase.commonMark.utf8, closing: [], keepingChildren: false)
      }
      return
    }
    let target = phrases.target(of: reference)
    switch (spelling, target) {
    case (.html, let target?):
      node.replace(withOpening: target.openingTag, closing: "</a>".utf8, keepingChildren: true)
    case (.commonMark, let target?):
      node.replace(withOpening: "[".utf8, closing: "](\(CommonMarkText.destination(target.address)))".utf8, keepingChildren: true)
    default: node.replace(withOpening: [], closing: [], keepingChildren: true)
    }
  }
}

extension Node {
  /// Whether the node stands in a line beside words.
  fileprivate var isInline: Bool { !kind.isBlock && kind != .softBreak && kind != .hardBreak }
}
