/// The line of a fault, fitted for a terminal, and where the marks below it belong.
struct Excerpt {
  /// The line without its line end, tabs as four spaces, control characters shown as `?`, cut with `…` where it is longer than ``limit``.
  let line: String
  /// How many columns of the terminal stand before the marks.
  let indentWidth: Int
  /// How many columns the marks take: at least one, and never past the line.
  let markWidth: Int

  /// The longest line that is shown whole, in columns.
  static let limit = 110

  init(of range: Range<Int>, in text: [UInt8]) {
    let lower = min(range.lowerBound, text.count)
    let start = (text[..<lower].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    var end = text[lower...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let upper = max(lower, min(range.upperBound, end))
    var before = Self.display(text[start..<min(lower, max(start, end))])
    var marked = Self.display(text[min(lower, max(start, end))..<upper])
    var after = Self.display(text[upper..<max(upper, end)])
    if before.width + marked.width + after.width > Self.limit {
      marked.cut(keepingFirst: 70)
      before.cut(keepingLast: 30)
      after.cut(keepingFirst: max(10, Self.limit - before.width - marked.width))
    }
    line = before.text + marked.text + after.text
    indentWidth = before.width
    markWidth = max(1, marked.width)
  }

  private static func display(_ bytes: ArraySlice<UInt8>) -> DisplayText {
    var characters: [Character] = []
    for character in String(decoding: bytes, as: UTF8.self) {
      if character == "\t" {
        characters.append(contentsOf: "    ")
      } else if character.unicodeScalars.contains(where: \.isUnfitForTerminal) {
        characters.append("?")
      } else {
        characters.append(character)
      }
    }
    return DisplayText(characters: characters)
  }
}

/// Characters with the width that a terminal gives them.
private struct DisplayText {
  var characters: [Character]

  var text: String { String(characters) }
  var width: Int { characters.reduce(0) { $0 + $1.displayWidth } }

  mutating func cut(keepingFirst count: Int) {
    guard width > count else { return }
    var kept = 0
    var taken = 0
    while taken + characters[kept].displayWidth <= count - 1 {
      taken += characters[kept].displayWidth
      kept += 1
    }
    characters = characters.prefix(kept) + ["…"]
  }

  mutating func cut(keepingLast count: Int) {
    guard width > count else { return }
    var dropped = 0
    var left = width
    while left > count - 1 {
      left -= characters[dropped].displayWidth
      dropped += 1
    }
    characters = ["…"] + characters.dropFirst(dropped)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal would obey the character instead of showing it: controls (C0, C1), and what turns the direction of the line
  /// round (Unicode Standard Annex 9, explicit formatting characters).
  var isUnfitForTerminal: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// The text in one line that does a terminal no harm: line ends and tabs as spaces, other control characters as `?`.
  var fitForTerminal: String {
    guard unicodeScalars.contains(where: \.isUnfitForTerminal) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isBlank = scalar == "\n" || scalar == "\t" || scalar == "\r"
      scalars.append(isBlank ? " " : scalar.isUnfitForTerminal ? "?" : scalar)
    }
    return String(scalars)
  }
}

extension Character {
  /// The columns that a terminal gives the character: two for the wide ones of East Asian scripts and for emoji
  /// (Unicode Standard Annex 11, ranges of wide and fullwidth characters), none for what only changes a neighbour, one otherwise.
  ///
  /// A mark that combines with the letter before it stands alone where a fault begins between the two.
  var displayWidth: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    if scalar.properties.isEmojiPresentation || unicodeScalars.dropFirst().contains("\u{FE0F}") { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return scalar == "\u{AD}" ? 1 : 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
