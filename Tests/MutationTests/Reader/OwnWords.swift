/// Finds the links of a CommonMark text and tells which have words of their own, by reading the text itself.
///
/// It knows autolinks, inline links, code spans and backslashes: what references are written with.
struct OwnWords {
  /// For each link, in the order in which the links begin, whether words stand in its brackets.
  let links: [Bool]

  init(_ text: some Collection<UInt8>) {
    let text = Array(text)
    var found: [(start: Int, hasWords: Bool)] = []
    var openers: [Int] = []
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = Self.endOfCode(text, index)
      case UInt8(ascii: "<"):
        if let end = Self.endOfAutolink(text, index) {
          found.append((index, false))
          // A link cannot hold another one.
          openers = []
          index = end
        } else {
          index += 1
        }
      case UInt8(ascii: "["):
        openers.append(index)
        index += 1
      case UInt8(ascii: "]"):
        if let opener = openers.popLast(), let end = Self.endOfDestination(text, index + 1) {
          found.append((opener, index > opener + 1))
          openers = []
          index = end
        } else {
          index += 1
        }
      default: index += 1
      }
    }
    links = found.sorted { $0.start < $1.start }.map(\.hasWords)
  }

  private static func endOfCode(_ text: [UInt8], _ start: Int) -> Int {
    let mark = text[start...].prefix { $0 == UInt8(ascii: "`") }.count
    var index = start + mark
    while index < text.count {
      let run = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == mark { return index + run }
      index += max(1, run)
    }
    return start + mark
  }

  /// CommonMark 0.30, section 6.5: a scheme of 2 to 32 characters, a colon, no spaces and angle brackets.
  private static func endOfAutolink(_ text: [UInt8], _ start: Int) -> Int? {
    let scheme = text[(start + 1)...].prefix { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+.-".utf8.contains(byte)
    }
    guard (2...32).contains(scheme.count), let first = scheme.first, isLetter(first), scheme.endIndex < text.count,
      text[scheme.endIndex] == UInt8(ascii: ":")
    else { return nil }
    let rest = text[scheme.endIndex...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    guard rest.endIndex < text.count, text[rest.endIndex] == UInt8(ascii: ">") else { return nil }
    return rest.endIndex + 1
  }

  /// CommonMark 0.30, section 6.3: a destination without spaces, which may have some around it.
  private static func endOfDestination(_ text: [UInt8], _ start: Int) -> Int? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    let inner = text[(start + 1)...].drop { $0 == 0x20 || $0 == 0x0A }
    let rest = inner.prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "(") }
    let end = text[rest.endIndex...].drop { $0 == 0x20 || $0 == 0x0A }.startIndex
    guard end < text.count, text[end] == UInt8(ascii: ")") else { return nil }
    return end + 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
