import CommonMark
import Publication

/// A text of one language, parsed once for all the pages of a guide: its typography is set, and the places of its references are known.
struct ComposedText {
  /// libcmark's HTML; that of a paragraph alone without the paragraph. At each slot stands a link as it was written.
  private(set) var html: [UInt8] = []
  private(set) var slots: [Slot] = []
  let isOneParagraph: Bool

  /// A place in ``html`` whose bytes depend on the page.
  struct Slot {
    let reference: Reference
    let hasOwnWords: Bool
    /// The link with its tags.
    let range: Range<Int>
    /// What stands between the tags.
    let words: Range<Int>
  }
}

/// What was made of the texts of a guide in one language. Used by one thread at a time.
final class ComposedTexts {
  private var texts: [Int: ComposedText] = [:]
  private var plainTexts: [Int: String] = [:]
  /// Reads one text after the other.
  private var simpleText = SimpleText()

  func text(_ text: ResolvedText, on page: PageContext) -> ComposedText {
    if let known = texts[text.id] { return known }
    let composed =
      plainLine(of: text).map { ComposedText(line: page.typography.set($0)) } ?? ComposedText(text, on: page)
    texts[text.id] = composed
    return composed
  }

  /// The words of a text without marks, on one line for each of its paragraphs. References say the same on every page.
  func plainText(_ text: ResolvedText, on page: PageContext) -> String {
    if let known = plainTexts[text.id] { return known }
    let plain =
      texts[text.id]?.plainText(on: page)
      ?? plainLine(of: text).map { String(decoding: page.typography.set($0), as: UTF8.self) }
      ?? text.plainText(on: page)
    plainTexts[text.id] = plain
    return plain
  }

  /// The words of a text that is one line of words and nothing else.
  private func plainLine(of text: ResolvedText) -> [UInt8]? {
    guard text.isPlainLine else { return nil }
    let written = text.commonMark
    return Array(written.last == UInt8(ascii: "\n") ? written.dropLast() : written)
  }

  /// What stands out in a text; `nil` where libcmark has to find it.
  func structure(of text: ResolvedText) -> SimpleText? { simpleText.read(text.commonMark) ? simpleText : nil }
}

// MARK: - Composing

extension ComposedText {
  /// A line of words without marks.
  fileprivate init(line: [UInt8]) {
    html = HTMLBuffer.written { html in line.withUnsafeBufferPointer { html.text($0) } }
    isOneParagraph = true
  }

  fileprivate init(_ text: ResolvedText, on page: PageContext) {
    let document = Document(text.commonMark)
    let links = text.prepare(document, page.typography)
    var bytes: [UInt8] = []
    isOneParagraph = document.renderHTMLInline(into: &bytes) && document.root.firstChild != nil
    place(links, in: bytes, ReferencePhrases(page: page))
  }

  /// The words of the text without its tags; `nil` where there is more to it than paragraphs.
  fileprivate func plainText(on page: PageContext) -> String? {
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
        words += ReferencePhrases(page: page).phrase(for: slot.reference).plainText.utf8
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
    while let mark = html[at...].firstIndex(where: isMark) {
      words += html[at..<mark]
      at = mark
      switch html[at] {
      case UInt8(ascii: "<"):
        guard let end = html[at...].firstIndex(of: UInt8(ascii: ">")) else { return false }
        let name = html[(at + 1)..<end].prefix { $0 != UInt8(ascii: " ") }
        at = end + 1
        switch name {
        case "/p":
          // The line feed behind it parts it from what follows.
          guard at < html.endIndex else { return false }
          words.append(UInt8(ascii: "\n"))
          at += 1
        case "p", "b", "/b", "em", "/em", "strong", "/strong", "span", "/span", "code", "/code": break
        default: return false
        }
      case UInt8(ascii: "&"):
        guard let end = html[at...].firstIndex(of: UInt8(ascii: ";")) else { return false }
        words.append(html[at...end].escapedCharacter)
        at = end + 1
      default:
        words.append(UInt8(ascii: " "))
        at += 1
      }
    }
    words += html[at...]
    return true
  }

  /// Whether a byte begins a tag or an escaped character, or ends a line.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\n")
  }

  /// Finds the links in the HTML, where only they are spelled `<a href=`, and puts on-screen labels in their place, which are the same on
  /// every page.
  private mutating func place(_ links: [TextLink], in bytes: [UInt8], _ phrases: ReferencePhrases) {
    var copied = 0
    for link in links where !link.isInImage {
      guard let start = bytes.firstRange(of: Self.linkStart, from: copied),
        let tagEnd = bytes[start.upperBound...].firstIndex(of: UInt8(ascii: ">")),
        let end = bytes.firstRange(of: Self.linkEnd, from: tagEnd)
      else { break }
      html += bytes[copied..<start.lowerBound]
      copied = end.upperBound
      if !link.hasOwnWords, let label = phrases.label(citedBy: link.reference) {
        html += label
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

extension ReferencePhrases {
  /// The HTML of on-screen labels; `nil` for a reference to something else.
  fileprivate func label(citedBy reference: Reference) -> [UInt8]? {
    guard case .labels(let labels) = reference.target else { return nil }
    if labels.count == 1, let entries = page.entries { return entries.html(labels[0]) }
    return phrase(for: reference).html(links: true)
  }
}

extension ResolvedText {
  /// The words of the text without marks.
  fileprivate func plainText(on page: PageContext) -> String {
    let document = Document(commonMark)
    var links = prepare(document, page.typography).makeIterator()
    let phrases = ReferencePhrases(page: page)
    var bytes: [UInt8] = []
    document.renderPlainText(into: &bytes) { _ in
      guard let link = links.next(), !link.hasOwnWords else { return nil }
      return Array(phrases.phrase(for: link.reference).plainText.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
