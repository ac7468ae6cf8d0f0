import Publication

/// Spells plain text as CommonMark.
enum CommonMarkText {
  /// Text whose characters all stand for themselves.
  ///
  /// - Parameter startsLine: Whether it may stand at the beginning of a line, where digits and some marks begin a block.
  static func escaped(_ text: String, startsLine: Bool = true) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isMark) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var isStart = startsLine
    var isInNumber = startsLine
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"):
        result.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "&") where beginsEntity(bytes[place...]): result.append(UInt8(ascii: "\\"))
      // What begins a heading, or ends one.
      case UInt8(ascii: "#")
      where result.isEmpty || result.last == UInt8(ascii: " ") || result.last == UInt8(ascii: "#"):
        result.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "+") where isStart, UInt8(ascii: "-") where isStart, UInt8(ascii: "~") where isStart,
        UInt8(ascii: ".") where isInNumber, UInt8(ascii: ")") where isInNumber:
        result.append(UInt8(ascii: "\\"))
      default: break
      }
      result.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
      isInNumber = isInNumber && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      isStart = false
    }
    // Before a link, an exclamation mark would make an image of it.
    if result.last == UInt8(ascii: "!") { result.insert(UInt8(ascii: "\\"), at: result.count - 1) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte is one that may have to be escaped.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: " "),
      UInt8(ascii: ","),
      0x80...:
      false
    default: !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  /// Whether a text that begins with `&` can be an entity (CommonMark 0.30, section 2.5); at the end, with what follows.
  private static func beginsEntity(_ text: ArraySlice<UInt8>) -> Bool {
    guard let next = text.dropFirst().first else { return true }
    return switch next {
    case UInt8(ascii: "#"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }

  /// Whether CommonMark that libcmark wrote is a single paragraph.
  static func isOneParagraph(_ content: String) -> Bool {
    !content.contains("\n\n") && beginsWithParagraph(content)
  }

  /// Whether CommonMark that libcmark wrote begins with a paragraph, and not with a list, a quotation or code.
  static func beginsWithParagraph(_ content: String) -> Bool {
    !["  - ", "    ", "```", "~~~", "> "].contains { content.hasPrefix($0) }
  }

  /// Puts the lists of a text at the margin and parts them by their bullets.
  ///
  /// libcmark indents a list by two spaces, which would put it into the item of a list before it, and parts two lists in a row by a comment.
  ///
  /// - Parameters:
  ///   - text: Blocks as libcmark writes them.
  ///   - bullet: The bullet of a list that stands directly before the text.
  /// - Returns: The text, and the bullet of the list that it ends with.
  static func settingLists(of text: [UInt8], after bullet: UInt8?) -> (text: [UInt8], bullet: UInt8?) {
    guard text.contains(UInt8(ascii: "\n")) || beginsItem(text[...]) else { return (text, nil) }
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.contains(where: beginsItem) else { return (text, nil) }
    var result: [ArraySlice<UInt8>] = []
    var before = bullet
    var current: UInt8?
    var fence: ArraySlice<UInt8>?
    for (index, line) in lines.enumerated() {
      if let list = current, !line.isEmpty, !line.starts(with: "  ".utf8) { (before, current) = (list, nil) }
      if let open = fence {
        if line == open { fence = nil }
        result.append(line)
      } else if beginsItem(line) {
        let mark = current ?? (before == UInt8(ascii: "-") ? UInt8(ascii: "*") : UInt8(ascii: "-"))
        current = mark
        result.append([mark, UInt8(ascii: " ")] + line.dropFirst(4))
      } else if line.elementsEqual("<!-- end list -->".utf8), lines.dropFirst(index + 2).first.map(beginsItem) ?? false
      {
        // The empty line before it is enough.
        result.removeLast()
      } else if current != nil || line.isEmpty {
        result.append(line.dropFirst(2))
      } else {
        before = nil
        if line.starts(with: "```".utf8) { fence = line.prefix { $0 == UInt8(ascii: "`") } }
        result.append(line)
      }
    }
    return (Array(result.joined(separator: CollectionOfOne(UInt8(ascii: "\n")))), current)
  }

  /// Whether a line begins as libcmark begins the items of a list.
  private static func beginsItem(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: "  - ".utf8) }

  /// In drafts: words about something that is missing or not verified, in square brackets.
  static func remark(_ words: String) -> String { "\\[\(escaped(words, startsLine: false))\\]" }

  /// The destination of a link (CommonMark 0.30, section 6.3): in angle brackets when it holds a space or a parenthesis.
  static func destination(_ address: String) -> String {
    address.isEmpty || address.utf8.contains(where: endsDestination) ? "<\(address)>" : address
  }

  private static func endsDestination(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    default: false
    }
  }
}

extension Phrase {
  /// The phrase as CommonMark.
  var commonMark: String { commonMark(boldLabels: true) }

  /// The phrase as CommonMark.
  ///
  /// - Parameter boldLabels: Whether on-screen labels are bold beside their quotation marks.
  func commonMark(boldLabels: Bool) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .passage(let text, _): CommonMarkText.escaped(text)
      case .link(let text, let target, _):
        "[\(CommonMarkText.escaped(text, startsLine: false))](\(CommonMarkText.destination(target.address)))"
      case .label(let text, _):
        boldLabels ? "**\(CommonMarkText.escaped(text, startsLine: false))**" : CommonMarkText.escaped(text)
      case .languageMark(let words): " (\(words.commonMark))"
      case .gap(let words), .unverified(let words): CommonMarkText.remark(words)
      }
    }.joined()
  }
}

extension ReferencePhrases {
  /// The words of a reference without words of its own, as CommonMark.
  ///
  /// - Parameter isBold: Whether on-screen labels are bold beside their quotation marks.
  func commonMark(_ reference: Reference, isBold: Bool) -> String {
    if case .labels(let labels) = reference.target, labels.count == 1, let entries = page.entries {
      return entries.commonMark(labels[0], isBold: isBold)
    }
    return phrase(for: reference).commonMark(boldLabels: isBold)
  }
}

extension Unicode.Scalar {
  /// A Unicode whitespace or punctuation character in the sense of CommonMark 0.30, section 2.1.
  var isSpaceOrPunctuation: Bool {
    if isASCII { return !properties.isAlphabetic && properties.numericType == nil }
    switch properties.generalCategory {
    case .spaceSeparator, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
