/// Spells plain text as CommonMark.
enum CommonMarkText {
  /// Text whose characters all stand for themselves, also at the beginning of a line.
  static func escaped(_ text: String) -> String {
    var result = ""
    var isLineStart = true
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&": result += "\\\(character)"
      case "#" where isLineStart, "+" where isLineStart, "-" where isLineStart: result += "\\\(character)"
      default: result.append(character)
      }
      isLineStart = character == "\n"
    }
    return result
  }

  /// The destination of a link (CommonMark 0.30, section 6.3): in angle brackets when it holds a space or a parenthesis.
  static func destination(_ address: String) -> String {
    address.contains { " ()<>".contains($0) } || address.isEmpty ? "<\(address)>" : address
  }
}

extension Phrase {
  /// The phrase as CommonMark.
  var commonMark: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): CommonMarkText.escaped(text)
      case .link(let text, let target):
        "[\(CommonMarkText.escaped(text))](\(CommonMarkText.destination(target.address)))"
      case .label(let text): "**\(CommonMarkText.escaped(text))**"
      case .gap(let words), .unverified(let words): "\\[\(CommonMarkText.escaped(words))\\]"
      }
    }.joined()
  }
}
