import CommonMark
import Testing

@Suite struct SourceRanges {
  @Test(
    arguments: [
      "<ui:x>",
      "a <ui:x> b",
      "a\n<ui:x>",
      "a  \n  <ui:x>",
      "a\\\n\t<ui:x> b",
      "a\r\n<ui:x>\r\nb",
      "é « à » <ui:x>",
      "&eacute;&nbsp;&#42;&#x2A; \\* \\< \\\\ & &amp;amp; &x; <ui:x>",
      "*a **b** c* _d_ ***e*** ****f** *<ui:x>",
      "`a` ``b ` c`` ` <ui:x>",
      "`a\nb` <ui:x>",
      "<b c='\n d'> <ui:x>",
      "[a](b) ![c](d 'e') <ui:x>",
      "[a](<b c> (e)) [a](\nb\n\"c\nd\"\n) <ui:x>",
      "[a](b\\)c&amp;) <ui:x>",
      "- <ui:x>",
      "- a\n  b <ui:x>",
      "- a\n  - b\n    c\n    - d <ui:x> e",
      "1. a\n\n   b <ui:x>\n2. c",
      "> a <ui:x>",
      "> a\n> b <ui:x>",
      "> a\nb <ui:x>",
      "> > a\n>b <ui:x>",
      "> - a\n>   b *c* <ui:x>",
      "- > a\n  > b\n    <ui:x>",
      "> a\n     > b <ui:x>",
      "> *b*> c <ui:x>",
      "> a\n> *b*> c <ui:x>",
      "# a <ui:x>",
      "  ### a <ui:x> ###  ",
      "a <ui:x>\n===",
      "[a]: /u\n[a] [b][a] [a][] <ui:x>",
      "[a]: /u\n[b]:\n/v\n'w'\n<ui:x>",
      "> [a]: /u\n> [a] <ui:x>",
      "\u{FEFF}a <ui:x>",
      "a\0b <ui:x>",
      "\0 <ui:x>",
      "-\ta <ui:x>",
      "a\n\n\n- b\n\n\n  > c\n  <ui:x>",
      "*<ui:x>*",
      "[a [b <ui:x>",
      "![a <ui:x>](b)",
      "a\u{0C}  \nb <ui:x>",
      "<ui:x>\u{0C}",
      "#a <ui:x>\n===",
      "> a\\\n\tb <ui:x>",
      "```\n<ui:y>\n```\n<ui:x>",
    ])
  func `an autolink is found with its brackets`(text: String) {
    let bytes = Array(text.utf8)
    let document = Document(bytes)
    let found = document.spellings(of: .link, in: bytes).filter { $0 == nil || $0 == "<ui:x>" }
    #expect(found == ["<ui:x>"])
    let place = Array("<ui:x>".utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: place) }
    document.visit { node, entering in
      if entering, node.isAutolink, node.destination == Array("ui:x".utf8) {
        #expect(node.sourceRange(in: bytes)?.lowerBound == start)
      }
    }
  }

  @Test func `two of the same are told apart`() {
    let text = Array("<ui:x> and <ui:x>\n<ui:x>".utf8)
    let document = Document(text)
    var ranges: [Range<Int>?] = []
    document.visit { node, entering in
      if entering, node.kind == .link { ranges.append(node.sourceRange(in: text)) }
    }
    #expect(ranges == [0..<6, 11..<17, 18..<24])
  }

  @Test(
    arguments: [
      "[own *words*](term:x)", "[a](term:x 'b')", "[a](<term:x>)", "[a\nb](\n  term:x )",
      "[a `]` \\] b](term:x)", "[![c](d)](term:x)", "[](term:x)", "[a]()", "[a](term:x \"\")",
    ])
  func `a link with words of its own is found from bracket to parenthesis`(link: String) {
    for text in [link, "é *b*\n\(link) c", "> a\n> \(link.replacing("\n", with: "\n> "))"] {
      let bytes = Array(text.utf8)
      let expected = text.hasPrefix(">") ? link.replacing("\n", with: "\n> ") : link
      #expect(Document(bytes).spellings(of: .link, in: bytes) == [expected])
    }
  }

  @Test func `reference links are found in full, collapsed and shortcut form`() {
    let text = Array("[a]: /u\n\n[b][a] [a][] [a] [a] (c)".utf8)
    #expect(Document(text).spellings(of: .link, in: text) == ["[b][a]", "[a][]", "[a]", "[a]"])
  }

  @Test func `the other inlines are found as they were written`() {
    let text = Array(
      "- é ![a](b) `c`\n  <br\n  /> **d** &lt;e\\\n  f\n\n<div>\n  g\n</div>\n\n# h #".utf8)
    let document = Document(text)
    #expect(document.spellings(of: .image, in: text) == ["![a](b)"])
    #expect(document.spellings(of: .code, in: text) == ["`c`"])
    #expect(document.spellings(of: .rawHTML, in: text) == ["<br\n  />"])
    #expect(document.spellings(of: .strong, in: text) == ["**d**"])
    #expect(document.spellings(of: .htmlBlock, in: text) == ["<div>\n  g\n</div>"])
    #expect(document.spellings(of: .heading, in: text) == ["h"])
    #expect(
      document.spellings(of: .text, in: text)
        == ["é ", "a", " ", " ", "d", " &lt;e", "f", "h"])
    #expect(document.spellings(of: .list, in: text) == [nil])
  }

  @Test func `the text inside an autolink is found without the brackets`() {
    let text = Array("<ui:x>".utf8)
    #expect(Document(text).spellings(of: .text, in: text) == ["ui:x"])
  }

  @Test func `replacements do not disturb what follows, and have the range of what they replaced`() {
    let text = Array("<ui:a> *[b](ui:c)* é <ui:d> [e *f*](ui:g) <ui:h>".utf8)
    let document = Document(text)
    var found: [String?] = []
    var number = 0
    document.visit { node, entering in
      guard entering else { return }
      if node.kind == .text { node.setLiteral("other".utf8) }
      guard node.kind == .link else { return }
      number += 1
      let new =
        number == 4
        ? node.replace(withText: "x".utf8)
        : node.replace(withOpening: "<".utf8, closing: ">".utf8, keepingChildren: number % 2 == 0)
      new?.insertTextBefore("before".utf8)
      new?.insertTextAfter("after".utf8)
      found.append(new?.sourceRange(in: text).map { String(Array(text[$0])) })
    }
    #expect(found == ["<ui:a>", "[b](ui:c)", "<ui:d>", "[e *f*](ui:g)", "<ui:h>"])
  }

  @Test func `what was inserted, removed or moved has no range`() {
    let text = Array("a <ui:x> b <ui:y>".utf8)
    let document = Document(text)
    let first = document.root.firstChild?.firstChild
    let link = first?.next
    #expect(first?.insertTextAfter("n".utf8)?.sourceRange(in: text) == nil)
    #expect(document.spellings(of: .link, in: text) == ["<ui:x>", "<ui:y>"])
    link?.unlink()
    #expect(link?.sourceRange(in: text) == nil)
    #expect(document.spellings(of: .link, in: text) == [nil])
  }

  @Test func `another text than the parsed one gives no range`() {
    let document = Document("a <ui:x> b".utf8)
    for other in ["", "a", "a <ui:y> b", "b <ui:x> b", "a <ui:x> b c", "a\n<ui:x> b"] {
      #expect(document.spellings(of: .link, in: Array(other.utf8)) == [nil])
    }
  }

  @Test func `every link of random texts is found where it was written`() {
    var generator = SeededGenerator(state: 7)
    for _ in 0..<1_000 {
      let text = Array(Sample.blocks(using: &generator).utf8)
      let document = Document(text)
      document.visit { node, entering in
        guard entering, [.link, .image, .text, .rawHTML].contains(node.kind) else { return }
        let range = node.sourceRange(in: text)
        #expect(range != nil, "\(String(text)): \(node.kind) \(node.details)")
        guard let range, node.kind != .text else { return }
        // What was found reads as that very node.
        let copy = Document(text[range])
        let again = copy.root.firstChild?.firstChild
        #expect(again?.kind == node.kind && again?.details == node.details)
        #expect(again?.next == nil)
      }
    }
  }

  @Test func `ranges of siblings follow one another`() {
    var generator = SeededGenerator(state: 11)
    let marks = Array("*_`[]()<>!\\&;\n >-#1.ab:é\"".unicodeScalars)
    var known = 0
    var unknown = 0
    for _ in 0..<4_000 {
      let scalars = (0..<Int.random(in: 1...24, using: &generator)).compactMap { _ in
        marks.randomElement(using: &generator)
      }
      let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
      let document = Document(text)
      document.visit { node, entering in
        guard entering, !node.kind.isBlock else { return }
        guard let range = node.sourceRange(in: text) else {
          unknown += 1
          return
        }
        known += 1
        if let before = node.previous?.sourceRange(in: text) {
          // Only blanks at a line end, which belong to no node, may stand between.
          #expect(before.upperBound <= range.lowerBound)
        }
        guard node.kind == .text, !text[range].contains(UInt8(ascii: "&")) else { return }
        // Escapes aside, a text reads as it is written (libcmark sometimes keeps an indentation).
        let isLetter: (UInt8) -> Bool = { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: " ") }
        #expect(text[range].filter(isLetter) == node.literal.filter(isLetter))
      }
    }
    #expect(unknown * 1_000 < known, "\(unknown) of \(known + unknown) unknown")
  }
}
