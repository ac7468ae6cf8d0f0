import CommonMark

func html(_ text: String) -> String {
  let document = Document(text.utf8)
  return string { document.renderHTML(into: &$0) }
}

func string(_ write: (inout [UInt8]) -> Void) -> String {
  var buffer: [UInt8] = []
  write(&buffer)
  return String(decoding: buffer, as: UTF8.self)
}

extension String {
  init(_ bytes: [UInt8]) { self.init(decoding: bytes, as: UTF8.self) }
}

extension Document {
  borrowing func html() -> String { string { renderHTML(into: &$0) } }
  borrowing func commonMark() -> String { string { renderCommonMark(into: &$0) } }
  borrowing func plainText() -> String { string { renderPlainText(into: &$0) } }

  /// The tree on one line: `document(paragraph(text"a" softBreak))`. Empty texts are left out:
  /// libcmark leaves them where blanks stood before a line end.
  borrowing func outline() -> String {
    var result = ""
    visit { node, entering in
      guard entering else {
        result += ")"
        return
      }
      if node.kind == .text, node.literal.isEmpty { return }
      if !result.isEmpty, result.last != "(" { result += " " }
      result += "\(node.kind)" + node.details
      if node.kind.isContainer { result += "(" }
    }
    return result
  }

  /// The bytes that each node of a kind covers in the text; `nil` where the range is not known.
  borrowing func spellings(of kind: Node.Kind, in text: [UInt8]) -> [String?] {
    var result: [String?] = []
    visit { node, entering in
      guard entering, node.kind == kind else { return }
      result.append(node.sourceRange(in: text).map { String(Array(text[$0])) })
    }
    return result
  }
}

extension Node {
  var details: String {
    switch kind {
    case .text, .code, .rawHTML, .codeBlock, .htmlBlock: "\"\(String(literal))\""
    case .link, .image: "\"\(String(destination))\"" + (title.isEmpty ? "" : "'\(String(title))'")
    case .heading: "\(headingLevel)"
    case .list: (isTight ? "-tight" : "-loose") + (orderedListStart.map { "-\($0)" } ?? "")
    case .customInline, .customBlock: "\"\(String(opening))|\(String(closing))\""
    default: ""
    }
  }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
