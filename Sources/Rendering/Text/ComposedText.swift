import CommonMark
import Publication

/// A text of one language, parsed once for all the pages of a guide: its typography is set, and the places of its references are known.
struct ComposedText {
  /// libcmark's HTML. At each slot stands a link as it was written.
  fileprivate(set) var html: [UInt8] = []
  fileprivate(set) var slots: [Slot] = []
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
  private var plainTexts: [Int: String] = [:]

  func text(_ text: ResolvedText, on page: PageContext) -> ComposedText {
    if let known = texts[text.id] { return known }
    let composed = ComposedText(text, on: page)
    texts[text.id] = composed
    return composed
  }

  /// The words of a text without marks, on one line for each of its paragraphs. References say the same on every page.
  func plainText(_ text: ResolvedText, on page: PageContext) -> String {
    if let known = plainTexts[text.id] { return known }
    let plain = texts[text.id]?.plainText(text, on: page) ?? text.plainText(on: page)
    plainTexts[text.id] = plain
    return plain
  }
}

// MARK: - Composing

extension ComposedText {
  fileprivate init(_ text: ResolvedText, on page: PageContext) {
    if let words = text.plainLine {
      var line = HTMLBuffer(capacity: words.count + 20)
      line.html("<p>")
      page.typography.set(words).withUnsafeBufferPointer { line.text($0) }
      line.html("</p>\n")
      html = line.bytes
      return
    }
    let document = Document(text.commonMark)
    let links = Self.prepare(document, text, page)
    isOneParagraph = document.root.firstChild.map { $0.kind == .paragraph && $0.next == nil } ?? true
    var bytes: [UInt8] = []
    document.renderHTML(into: &bytes)
    place(links, of: text, in: bytes, ReferencePhrases(page: page))
  }

  /// The words of the text without its tags; `nil` where there is more to it than paragraphs.
  fileprivate func plainText(_ text: ResolvedText, on page: PageContext) -> String? {
    // Drafts have remarks, which HTML and plain text write in different ways.
    guard !page.isDraft else { return nil }
    var words: [UInt8] = []
    words.reserveCapacity(html.count)
    var at = 0
    for slot in slots {
      guard Self.strip(html[at..<slot.range.lowerBound], into: &words) else { return nil }
      if slot.hasOwnWords {
        guard Self.strip(html[slot.words], into: &words) else { return nil }
      } else {
        words += ReferencePhrases(page: page).phrase(for: text.references[slot.reference]).plainText.utf8
      }
      at = slot.range.upperBound
    }
    guard Self.strip(html[at...], into: &words) else { return nil }
    // The end of the last paragraph is no line end.
    if words.last == UInt8(ascii: "\n") { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  /// Appends the words between the tags of paragraphs and of what stands in a line.
  ///
  /// - Returns: False where another tag stands.
  private static func strip(_ html: ArraySlice<UInt8>, into words: inout [UInt8]) -> Bool {
    var at = html.startIndex
    while at < html.endIndex {
      switch html[at] {
      case UInt8(ascii: "<"):
        guard let end = html[at...].firstIndex(of: UInt8(ascii: ">")) else { return false }
        let tag = html[(at + 1)..<end]
        let name = tag.prefix { $0 != UInt8(ascii: " ") }
        at = end + 1
        if name.elementsEqual("/p".utf8) {
          // The line feed behind it parts it from what follows.
          guard at < html.endIndex else { return false }
          words.append(UInt8(ascii: "\n"))
          at += 1
        } else if !inlineTags.contains(where: { name.elementsEqual($0) }) {
          return false
        }
      case UInt8(ascii: "&"):
        guard let end = html[at...].firstIndex(of: UInt8(ascii: ";")) else { return false }
        switch html[at...end].count {
        case 5: words.append(UInt8(ascii: "&"))
        case 6: words.append(UInt8(ascii: "\""))
        default: words.append(html[at + 1] == UInt8(ascii: "l") ? UInt8(ascii: "<") : UInt8(ascii: ">"))
        }
        at = end + 1
      case UInt8(ascii: "\n"):
        words.append(UInt8(ascii: " "))
        at += 1
      case let byte:
        words.append(byte)
        at += 1
      }
    }
    return true
  }

  private static let inlineTags = ["p", "b", "/b", "em", "/em", "strong", "/strong", "span", "/span", "code", "/code"]
    .map { Array($0.utf8) }

  /// A link of the tree.
  fileprivate struct Link {
    let reference: Int
    let hasOwnWords: Bool
  }

  /// Sets the typography of the words, and finds the links in the order in which the resolver met them.
  fileprivate static func prepare(_ document: borrowing Document, _ text: ResolvedText, _ page: PageContext) -> [Link] {
    var links: [Link] = []
    var count = 0
    var isInQuote = false
    var openImages = 0
    let typography = page.typography
    document.walk { node, entering in
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
        // In a draft: an alternative text has no links.
        if openImages == 0 { links.append(Link(reference: reference, hasOwnWords: hasOwnWords)) }
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
        if labels.count == 1, let forms = phrases.page.entries {
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

extension ResolvedText {
  /// The words of a text of one line in which nothing can be a mark of CommonMark.
  fileprivate var plainLine: [UInt8]? {
    let line = commonMark.last == UInt8(ascii: "\n") ? commonMark.dropLast() : commonMark
    guard let first = line.first, let last = line.last, first.isLetter, last != UInt8(ascii: " "),
      line.allSatisfy({ !$0.canBeMark })
    else { return nil }
    return Array(line)
  }

  /// The words of the text without marks.
  fileprivate func plainText(on page: PageContext) -> String {
    if let plainLine { return String(decoding: page.typography.set(plainLine), as: UTF8.self) }
    let document = Document(commonMark)
    let phrases = ReferencePhrases(page: page)
    let links = ComposedText.prepare(document, self, page)
    var next = 0
    var bytes: [UInt8] = []
    document.renderPlainText(into: &bytes) { _ in
      defer { next += 1 }
      guard next < links.count, !links[next].hasOwnWords else { return nil }
      return Array(phrases.phrase(for: references[links[next].reference]).plainText.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether a line that begins with it is a paragraph.
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || (0xC3..<0xE2).contains(self)
  }

  /// Whether it can be more to CommonMark than a character of a paragraph that begins with a letter (CommonMark 0.30, chapter 6).
  fileprivate var canBeMark: Bool {
    switch self {
    case UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: "["),
      UInt8(ascii: "]"),
      UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "`"), 0..<0x20, 0x7F:
      true
    default: false
    }
  }
}

extension Node {
  /// Whether the node stands in a line beside words.
  var isInline: Bool { !kind.isBlock && kind != .softBreak && kind != .hardBreak }
}

extension [UInt8] {
  /// Where some bytes stand for the first time at or after an offset.
  fileprivate func firstRange(of bytes: [UInt8], from offset: Int) -> Range<Int>? {
    var at = offset
    while at + bytes.count <= count {
      if self[at] == bytes[0], self[at..<at + bytes.count].elementsEqual(bytes) { return at..<at + bytes.count }
      at += 1
    }
    return nil
  }
}
