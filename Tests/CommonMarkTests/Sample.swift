/// Random texts of the sort that authors write.
enum Sample {
  static func blocks(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &generator))
      .map { _ in block(using: &generator) }
      .joined(separator: "\n\n")
  }

  static func block(using generator: inout SeededGenerator) -> String {
    let lines = paragraph(using: &generator)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return "> " + lines.replacing("\n", with: "\n> ")
    case 1: return "- " + lines.replacing("\n", with: "\n  ") + "\n- " + word(using: &generator)
    case 2: return "1. " + lines.replacing("\n", with: "\n   ")
    case 3: return "## " + inlines(using: &generator)
    case 4: return "> - " + lines.replacing("\n", with: "\n>   ")
    default: return lines
    }
  }

  static func paragraph(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &generator))
      .map { _ in inlines(using: &generator) }
      .joined(separator: ["\n", "  \n", "\\\n"].randomElement(using: &generator) ?? "\n")
  }

  static func inlines(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...5, using: &generator))
      .map { _ in inline(using: &generator) }
      .joined(separator: " ")
  }

  private static func inline(using generator: inout SeededGenerator) -> String {
    let word = word(using: &generator)
    return switch Int.random(in: 0..<12, using: &generator) {
    case 0: "*\(word)*"
    case 1: "**\(word) \(word)**"
    case 2: "`\(word)`"
    case 3: "<ui:menu/users>"
    case 4: "[\(word) *\(word)*](term:main)"
    case 5: "[\(word)](step:a \"\(word)\")"
    case 6: "![\(word)](figure:b)"
    case 7: "*\(word) <step:a,b> **\(word)***"
    default: word
    }
  }

  static func word(using generator: inout SeededGenerator) -> String {
    let words = [
      "stap", "numéro", "«\u{A0}étape\u{A0}»", "l’entreprise", "&amp;", "&eacute;", "\\*", "\\<",
      "a_b", "1.", "&", "<", "2 < 3", "!", "#", "a&#42;b", "\\[x\\]", "c\u{202F}:", "e\\_f",
      "\"q\"",
    ]
    return words.randomElement(using: &generator) ?? "a"
  }
}
