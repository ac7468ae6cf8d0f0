/// Spells plain text as CommonMark.
enum CommonMarkText {
  /// Text whose characters all stand for themselves.
  ///
  /// - Parameter startsLine: Whether it may stand at the beginning of a line, where digits and some marks begin a block.
  static func escaped(_ text: String, startsLine: Bool = true) -> String {
    var result = ""
    var isStart = startsLine
    var isInNumber = startsLine
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#": result += "\\\(character)"
      case "+" where isStart, "-" where isStart, "~" where isStart, "." where isInNumber, ")" where isInNumber:
        result += "\\\(character)"
      case "\n": result += " "
      default: result.append(character)
      }
      isInNumber = isInNumber && character.isASCII && character.isNumber
      isStart = false
    }
    // Before a link, an exclamation mark would make an image of it.
    if result.last == "!" { result = result.dropLast() + "\\!" }
    return result
  }

  /// The CommonMark of a text without the comment that libcmark puts between two lists in a row: the second list takes the other bullet,
  /// which parts them too.
  static func partingLists(_ text: String) -> String {
    let listEnd = "<!-- end list -->"
    guard text.contains(listEnd) else { return text }
    var result: [String] = []
    var bullet = "-"
    for piece in text.split(separator: listEnd + "\n\n", omittingEmptySubsequences: false) {
      // Only a list at the margin: what libcmark parts inside an item keeps its comment, and so does code after a list.
      let isList = piece.hasPrefix("  - ") && result.last?.hasSuffix("\n\n") ?? false
      if !result.isEmpty, !isList { result.append(listEnd + "\n\n") }
      bullet = isList && bullet == "-" ? "*" : "-"
      result.append(bullet == "*" ? withStars(piece) : String(piece))
    }
    return result.joined()
  }

  /// A text with another bullet for the list at its beginning.
  static func withStars(_ text: some StringProtocol) -> String {
    var isInList = true
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      isInList = isInList && (line.isEmpty || line.hasPrefix("  "))
      return isInList && line.hasPrefix("  - ") ? "  * \(line.dropFirst(4))" : String(line)
    }.joined(separator: "\n")
  }

  /// In drafts: words about something that is missing or not verified, in square brackets.
  static func remark(_ words: String) -> String { "\\[\(escaped(words, startsLine: false))\\]" }

  /// The destination of a link (CommonMark 0.30, section 6.3): in angle brackets when it holds a space or a parenthesis.
  static func destination(_ address: String) -> String {
    address.contains { " ()<>".contains($0) } || address.isEmpty ? "<\(address)>" : address
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
      case .text(let text): CommonMarkText.escaped(text)
      case .link(let text, let target):
        "[\(CommonMarkText.escaped(text, startsLine: false))](\(CommonMarkText.destination(target.address)))"
      case .label(let text): boldLabels ? "**\(CommonMarkText.escaped(text, startsLine: false))**" : CommonMarkText.escaped(text)
      case .gap(let words), .unverified(let words): CommonMarkText.remark(words)
      }
    }.joined()
  }
}
