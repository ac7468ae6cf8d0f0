import CommonMark
import Testing

@Suite struct SimpleTexts {
  @Test(
    arguments: [
      "Klik op <ui:next>.", "Vul `naam` in.\nKlik dan op **Verder**.\n\nWacht.", "- één\n- *twee*\n\nDrie & vier.",
      "3 formulieren", "(*a*) \"**b**\" '*é*', *c*: d", "a\n- b", "- a\n\n- b\n", "\n\na\n\n\nb\n\n",
    ])
  func `a text of paragraphs, items, links and code is simple`(text: String) {
    #expect(SimpleText(text)?.parts(of: text) == Document(text.utf8).parts)
  }

  @Test(
    arguments: [
      "# a", "> a", "1. a", "2) a", "+ a", "* a", "- - a", "-  a", "-a", "- a\nb", " a", "a ", "a  \nb", "a\n=", "a\n-",
      "~~~",
      "```\na", "``a``", "`a", "`a\nb`", "<b>", "<a@b.be>", "<https://a.be/?b&c>", "<step:a b>", "<step:a", "<x:a>",
      "[a](b)",
      "![a](b)", "a\\b", "a&amp;b", "a&#65;b", "_a_", "***a***", "a*b*", "*a*b", "*a\nb*", "*a", "**a*", "a\tb",
      "a\r\nb",
      "\u{FEFF}a", "a\0b", "*“a”*", "*a *b*",
    ])
  func `what needs libcmark is not simple`(text: String) {
    #expect(SimpleText(text) == nil)
  }

  @Test func `libcmark reads simple texts in the same way`() {
    let parts = [
      "a", "B", "é", "Œ", "“", "\u{A0}", "…", "7", "12", " ", " ", " ", "  ", "\n", "\n", "\n\n", "\n- ", "- ", "-",
      "*", "*", "**",
      "`", "`", "<ui:a>", "<step:b-1>", "<a", "<b>", ">", ".", ",", ":", ";", "!", "?", "(", ")", "\"", "'", "&", "& ",
      "/", "#", "+", "=",
      "~", "|", "_", "[", "]", "\\", "\t", "1. ", "x:y", "@", "<http://a.be>",
    ]
    var random = Knuth(state: 20_261_124)
    var simple = SimpleText()
    var count = 0
    for _ in 0..<60_000 {
      let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
        .joined()
      guard simple.read(Array(text.utf8)[...]) else { continue }
      count += 1
      let read = simple.parts(of: text)
      let parsed = Document(text.utf8).parts
      #expect(read == parsed, "\(text.debugDescription)")
      if read != parsed { break }
    }
    #expect(count > 3_000)
  }

  @Test func `a reader forgets the text before`() {
    var simple = SimpleText()
    let areSimple = ["- <ui:a>\n- `b`", "c"].map { simple.read(Array($0.utf8)[...]) }
    #expect(areSimple == [true, true])
    #expect(simple.pieces.isEmpty && simple.itemCount == 0 && simple.paragraphs == [0..<1])
  }
}

extension SimpleText {
  /// - Returns: `nil` for what is more than simple.
  fileprivate init?(_ text: String) {
    self.init()
    guard read(Array(text.utf8)[...]) else { return nil }
  }

  /// The paragraphs with what stands out in them, and how many items there are.
  fileprivate func parts(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return paragraphs.map { paragraph in
      var parts: [String] = []
      var place = paragraph.lowerBound
      func addWords(until end: Int) {
        guard place < end else { return }
        parts += bytes[place..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
          .map { $0.isEmpty ? [] : ["text(\(String(Array($0))))"] }.joined(separator: ["softBreak"])
      }
      for piece in pieces where paragraph.contains(piece.range.lowerBound) {
        addWords(until: piece.range.lowerBound)
        switch piece.kind {
        case .link: parts.append("link(\(String(Array(bytes[piece.range].dropFirst().dropLast()))))")
        case .code: parts.append("code")
        case .opening: parts.append(piece.range.count == 1 ? "emphasis" : "strong")
        case .closing: parts.append("end")
        }
        place = piece.range.upperBound
      }
      addWords(until: paragraph.upperBound)
      return parts.joined(separator: " ")
    } + ["\(itemCount)"]
  }
}

extension Document {
  fileprivate var parts: [String] {
    var paragraphs: [String] = []
    var parts: [String] = []
    var itemCount = 0
    var isInLink = false
    visit { node, entering in
      switch node.kind {
      case .document: break
      case .list: if node.orderedListStart != nil { paragraphs.append("ordered list") }
      case .item: if entering { itemCount += 1 }
      case .paragraph:
        if !entering { paragraphs.append(parts.joined(separator: " ")) }
        parts = []
      case .link:
        isInLink = entering
        if entering { parts.append(node.isAutolink ? "link(\(String(node.destination)))" : "other link") }
      case .text: if !isInLink, !node.literal.isEmpty { parts.append("text(\(String(node.literal)))") }
      case .softBreak: parts.append("softBreak")
      case .code: parts.append("code")
      case .emphasis: parts.append(entering ? "emphasis" : "end")
      case .strong: parts.append(entering ? "strong" : "end")
      default: parts.append("\(node.kind)")
      }
    }
    return paragraphs + ["\(itemCount)"]
  }
}

/// The linear congruential generator of MMIX (D. E. Knuth, The Art of Computer Programming, volume 2, 3.3.4): the same numbers in every run.
private struct Knuth: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    func half() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 32
    }
    return half() << 32 | half()
  }
}
