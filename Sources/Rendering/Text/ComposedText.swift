import CommonMark
import Publication

/// A text of one language, parsed once for all the pages of a guide: its typography is set, and the places of its references are known.
struct ComposedText {
  /// libcmark's HTML. At each slot stands a link as it was written.
  fileprivate(set) var html: [UInt8] = []
  fileprivate(set) var slots: [Slot] = []
  /// The text without marks; its references say the same on every page.
  fileprivate(set) var plain = ""

  /// A place in ``html`` whose bytes depend on the page.
  struct Slot {
    /// The place of what the link stands for in ``ResolvedText/references``.
    let reference: Int
    let hasOwnWords: Bool
    /// The link with its tags.
    var range: Range<Int>
    /// What stands between the tags.
    var words: Range<Int>
  }

  /// Where the HTML of a text of one paragraph stands without the paragraph; that of several blocks stands as it is.
  var inline: Range<Int> {
    guard isOneParagraph, html.starts(with: Self.open), html.suffix(Self.close.count).elementsEqual(Self.close) else {
      return 0..<html.count
    }
    return Self.open.count..<html.count - Self.close.count
  }

  fileprivate var isOneParagraph = true

  private static let open = Array("<p>".utf8)
  private static let close = Array("</p>\n".utf8)
}

/// What was made of the texts of a guide in one language. Used by one thread at a time.
final class ComposedTexts {
  private var texts: [Int: ComposedText] = [:]

  func text(_ text: ResolvedText, on page: PageContext) -> ComposedText {
    if let known = texts[text.id] { return known }
    let composed = ComposedText(text, on: page)
    texts[text.id] = composed
    return composed
  }
}

// MARK: - Composing

extension ComposedText {
  fileprivate init(_ text: ResolvedText, on page: PageContext) {
    let document = Document(text.commonMark)
    let phrases = ReferencePhrases(page: page)
    let links = Self.prepare(document, text, page)
    var next = 0
    var bytes: [UInt8] = []
    document.renderPlainText(into: &bytes) { _ in
      defer { next += 1 }
      guard next < links.count, !links[next].hasOwnWords else { return nil }
      return Array(phrases.phrase(for: text.references[links[next].reference]).plainText.utf8)
    }
    plain = String(decoding: bytes, as: UTF8.self)
    isOneParagraph = document.root.firstChild.map { $0.kind == .paragraph && $0.next == nil } ?? true
    bytes.removeAll(keepingCapacity: true)
    document.renderHTML(into: &bytes)
    place(links, of: text, in: bytes, phrases)
  }

  /// A link of the tree.
  private struct Link {
    let reference: Int
    let hasOwnWords: Bool
  }

  /// Sets the typography of the words, and finds the links in the order in which the resolver met them.
  private static func prepare(_ document: borrowing Document, _ text: ResolvedText, _ page: PageContext) -> [Link] {
    var links: [Link] = []
    var count = 0
    var isInQuote = false
    var openImages = 0
    let typography = page.typography
    document.visit { node, entering in
      let kind = node.kind
      if kind == .image { openImages += entering ? 1 : -1 }
      guard entering else { return }
      switch kind {
      case .paragraph: isInQuote = false
      case .link where count < text.references.count:
        let reference = count
        count += 1
        var hasOwnWords = node.hasOwnWords
        if case .gap = text.references[reference].target { hasOwnWords = false }
        if openImages > 0 {
          // In a draft: an alternative text has no links.
          node.replace(withOpening: [], closing: [], keepingChildren: hasOwnWords)
        } else {
          links.append(Link(reference: reference, hasOwnWords: hasOwnWords))
        }
      case .text:
        guard node.withLiteral(typography.mayChange) else { return }
        let changed = typography.set(
          node.literal, isInQuote: &isInQuote, followsInline: node.previous?.isInline ?? false,
          precedesInline: node.next?.isInline ?? false)
        if let changed { node.setLiteral(changed, keepingRange: false) }
      default: break
      }
    }
    return links
  }

  /// Finds the links in the HTML, where only they are spelled `<a href=`, and puts on-screen labels in their place, which are the same on
  /// every page.
  private mutating func place(_ links: [Link], of text: ResolvedText, in bytes: [UInt8], _ phrases: ReferencePhrases) {
    guard !links.isEmpty else {
      html = bytes
      return
    }
    var copied = 0
    for link in links {
      guard let start = bytes.firstRange(of: Self.linkStart, from: copied),
        let tagEnd = bytes[start.upperBound...].firstIndex(of: UInt8(ascii: ">")),
        let end = bytes.firstRange(of: Self.linkEnd, from: tagEnd)
      else { break }
      html += bytes[copied..<start.lowerBound]
      copied = end.upperBound
      let reference = text.references[link.reference]
      if case .labels(let labels) = reference.target, !link.hasOwnWords {
        if labels.count == 1, let forms = phrases.page.labels {
          html += forms.html(labels[0])
        } else {
          html += phrases.phrase(for: reference).html(links: true)
        }
        continue
      }
      let offset = html.count - start.lowerBound
      html += bytes[start.lowerBound..<end.upperBound]
      slots.append(
        Slot(
          reference: link.reference, hasOwnWords: link.hasOwnWords,
          range: (start.lowerBound + offset)..<html.count, words: (tagEnd + 1 + offset)..<(end.lowerBound + offset)))
    }
    html += bytes[copied...]
  }

  private static let linkStart = Array("<a href=\"".utf8)
  private static let linkEnd = Array("</a>".utf8)
}

extension Node {
  /// Whether the node stands in a line beside words.
  var isInline: Bool { !kind.isBlock && kind != .softBreak && kind != .hardBreak }
}

extension [UInt8] {
  /// Where some bytes stand for the first time at or after an offset.
  fileprivate func firstRange(of bytes: [UInt8], from offset: Int) -> Range<Int>? {
    var at = offset
    while let found = self[at...].firstIndex(of: bytes[0]) {
      if self[found...].starts(with: bytes) { return found..<found + bytes.count }
      at = found + 1
    }
    return nil
  }
}
