/// A Markdown file of the site, read without the code that wrote it and without libcmark.
///
/// It reads what gids writes: headings, bullet lists, block quotes, fenced code, and in the lines links, images, code, bold and emphasis.
struct ReadMarkdown {
  let path: String
  private(set) var blocks: [ReadBlock] = []
  private(set) var images: [ReadImage] = []
  /// The numbers at the beginning of list items, in the order of the file.
  private(set) var numbers: [String] = []
  /// The words of each block outside of links and labels.
  private(set) var prose = ProseList()
  /// All words of each block.
  private(set) var texts = ProseList()
  /// The alternative texts of the pictures.
  private(set) var alternatives = ProseList()
  private let site: String?

  /// - Parameters:
  ///   - text: The file.
  ///   - path: The file below the site's root.
  ///   - site: The address of the site, with which addresses may begin.
  init(_ text: String, path: String, site: String?, tongue: Tongue?) {
    (self.path, self.site) = (path, site)
    var paragraph: [Substring] = []
    var fence: Substring?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      if let open = fence {
        if words == open { fence = nil }
      } else if words.hasPrefix("```") {
        fence = words.prefix { $0 == "`" }
      } else if words.isEmpty {
        read(paragraph)
        paragraph = []
      } else {
        if Self.isBullet(words) {
          read(paragraph)
          paragraph = []
        }
        paragraph.append(words)
      }
    }
    read(paragraph)
    if let tongue {
      let words = blocks.map { Prose($0.prose, in: tongue) }
      prose = ProseList(words)
      texts = ProseList(zip(blocks, words).map { $0.isPlain ? $1 : Prose($0.text, in: tongue) })
      alternatives = ProseList(images.map { Prose($0.alternative, in: tongue) })
    }
  }

  private static func isBullet(_ line: Substring) -> Bool { line.hasPrefix("- ") || line.hasPrefix("* ") }

  private mutating func read(_ paragraph: [Substring]) {
    guard var first = paragraph.first else { return }
    var isItem = false
    while Self.isBullet(first) || first.hasPrefix("> ") {
      if !first.hasPrefix("> ") { isItem = true }
      first = first.dropFirst(2).drop { $0 == " " }
    }
    var block = ReadBlock()
    if first.hasPrefix("#") {
      block.isHeading = true
      first = first.drop { $0 == "#" }.drop { $0 == " " }
    }
    let lines = [first] + paragraph.dropFirst().map { $0.hasPrefix("> ") ? $0.dropFirst(2) : $0 }
    var inline = InlineReader(lines.joined(separator: "\n"))
    block.pieces = inline.pieces { resolve($0) }
    images += inline.images.map {
      ReadImage(owner: "", file: resolve($0.address), alternative: $0.alternative, caption: nil)
    }
    if isItem, let lead = inline.lead, StepNumbers.isMarker(lead) {
      numbers.append(lead)
      block.pieces.removeFirst()
    }
    blocks.append(block)
  }

  private func resolve(_ address: String) -> String { Address.resolved(address, on: path, site: site) }
}

/// Reads the inlines of one paragraph.
private struct InlineReader {
  private let text: [Character]
  private var index = 0
  private(set) var images: [(alternative: String, address: String)] = []
  /// The bold words with which the paragraph begins.
  private(set) var lead: String?

  init(_ text: String) { self.text = Array(text) }

  mutating func pieces(_ resolve: (String) -> String) -> [ReadBlock.Piece] {
    pieces(until: nil, resolve)
  }

  /// - Parameter end: What ends the run, such as `**` or `]`.
  private mutating func pieces(until end: String?, _ resolve: (String) -> String) -> [ReadBlock.Piece] {
    var pieces: [ReadBlock.Piece] = []
    var words = ""
    func flush() {
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
    }
    while index < text.count {
      if let end, starts(with: end) { break }
      switch text[index] {
      case "\\" where index + 1 < text.count:
        words.append(text[index + 1] == "\n" ? " " : text[index + 1])
        index += 2
      case "\n":
        words.append(" ")
        index += 1
      case "`":
        flush()
        pieces.append(.code(code()))
      case "!" where starts(with: "!["):
        index += 1
        if let (inner, address) = bracketed(resolve) {
          images.append((inner, address))
        } else {
          words.append("!")
        }
      case "[":
        if let (inner, address) = bracketed(resolve) {
          flush()
          pieces.append(.link(ReadLink(target: resolve(address), text: inner)))
        } else {
          words.append("[")
          index += 1
        }
      case "*" where starts(with: "**"):
        let isLead = pieces.isEmpty && words.isEmpty
        let start = index
        index += 2
        let inner = self.pieces(until: "**", resolve)
        guard starts(with: "**") else {
          index = start + 2
          words += "**"
          break
        }
        index += 2
        flush()
        let bold = plain(inner)
        if isLead, lead == nil { lead = bold }
        if inner.count == 1, ReadMarkdown.isQuoted(bold) { pieces.append(.label(bold)) } else { pieces += inner }
      case "*": index += 1
      default:
        words.append(text[index])
        index += 1
      }
    }
    flush()
    return pieces
  }

  private func starts(with words: String) -> Bool { text[index...].starts(with: words) }

  private mutating func code() -> String {
    let mark = text[index...].prefix { $0 == "`" }.count
    index += mark
    var words = ""
    while index < text.count {
      let run = text[index...].prefix { $0 == "`" }.count
      if run == mark { break }
      words += String(text[index..<min(text.count, index + max(1, run))])
      index += max(1, run)
    }
    index += mark
    return words
  }

  /// Reads `[words](address)`; `nil`, and nothing read, when it is none.
  private mutating func bracketed(_ resolve: (String) -> String) -> (words: String, address: String)? {
    let start = index
    index += 1
    let inner = pieces(until: "]", resolve)
    guard starts(with: "](") else {
      index = start
      return nil
    }
    index += 2
    var address = ""
    let isBracketed = starts(with: "<")
    if isBracketed { index += 1 }
    let end: Character = isBracketed ? ">" : ")"
    while index < text.count, text[index] != end {
      address.append(text[index])
      index += 1
    }
    index += isBracketed ? 2 : 1
    return (plain(inner), address)
  }

  private func plain(_ pieces: [ReadBlock.Piece]) -> String {
    var block = ReadBlock()
    block.pieces = pieces
    return block.text
  }
}

extension ReadMarkdown {
  /// Whether words stand between quotation marks of a language.
  static func isQuoted(_ words: String) -> Bool {
    Tongue.all.contains { words.hasPrefix($0.quoteOpen) && words.hasSuffix($0.quoteClose) }
  }
}
