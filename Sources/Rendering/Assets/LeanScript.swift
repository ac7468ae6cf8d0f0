/// A script as a browser needs it: without the comments on lines of their own, the indentation and the empty lines that are for its writers.
///
/// Comments that begin with `/*!`, as licences do, stay, and so does every line break between two lines of code, which may end a statement
/// (ECMA-262, section 12.10). Where a line begins inside of a template literal (section 12.9.6) it stays as it is. A script that cannot be
/// followed, such as one with a text that is not closed, stays as it is.
struct LeanScript {
  private(set) var bytes: [UInt8] = []
  private let source: [UInt8]
  private var offset = 0
  /// For each `${` around here, how many braces are open in it.
  private var substitutions: [Int] = []
  /// Whether the script makes sense so far.
  private var isFollowed = true

  init(of source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
    startLine()
    while isFollowed, offset < source.count { readToken() }
    if !isFollowed || !substitutions.isEmpty { bytes = source }
  }

  /// Leaves out what stands before the first token of a line of code.
  private mutating func startLine() {
    while let byte = source[at: offset] {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "/") where source[at: offset + 1] == UInt8(ascii: "/"): offset = endOfLine
      case UInt8(ascii: "/") where source[at: offset + 1] == UInt8(ascii: "*"):
        guard source[at: offset + 2] != UInt8(ascii: "!"), let end = endOfComment else { return }
        offset = end
      default: return
      }
    }
  }

  private mutating func readToken() {
    let byte = source[offset]
    switch byte {
    case UInt8(ascii: "\n"):
      copy(to: offset + 1)
      startLine()
    case UInt8(ascii: "/"): readSlash()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): copy(to: end(ofTextIn: byte))
    case UInt8(ascii: "`"):
      copy(to: offset + 1)
      readTemplate()
    case UInt8(ascii: "{"):
      if let last = substitutions.indices.last { substitutions[last] += 1 }
      copy(to: offset + 1)
    case UInt8(ascii: "}"):
      copy(to: offset + 1)
      guard let last = substitutions.indices.last else { return }
      substitutions[last] -= 1
      if substitutions[last] < 0 {
        substitutions.removeLast()
        readTemplate()
      }
    default: copy(to: source[(offset + 1)...].firstIndex(where: Self.isSpecial) ?? source.count)
    }
  }

  /// Whether more has to be known of a byte than that it is copied.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// A comment, a regular expression or a division.
  private mutating func readSlash() {
    switch source[at: offset + 1] {
    case UInt8(ascii: "/"): copy(to: endOfLine)
    case UInt8(ascii: "*"): copy(to: endOfComment)
    default: copy(to: mayBeginExpression ? endOfExpression : offset + 1)
    }
  }

  /// The rest of a template literal, up to its end or its next substitution.
  private mutating func readTemplate() {
    var end = offset
    while let byte = source[at: end] {
      switch byte {
      case UInt8(ascii: "`"): return copy(to: end + 1)
      case UInt8(ascii: "$") where source[at: end + 1] == UInt8(ascii: "{"):
        substitutions.append(0)
        return copy(to: end + 2)
      default: end += byte == UInt8(ascii: "\\") ? 2 : 1
      }
    }
    isFollowed = false
  }

  private var endOfLine: Int { source[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count }

  private var endOfComment: Int? { source.endOfComment(from: offset + 2) }

  private func end(ofTextIn quote: UInt8) -> Int? {
    var end = offset + 1
    while let byte = source[at: end], byte != UInt8(ascii: "\n") {
      if byte == quote { return end + 1 }
      end += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The end of the regular expression that begins here (ECMA-262, section 12.9.5).
  private var endOfExpression: Int? {
    var end = offset + 1
    var isInClass = false
    while let byte = source[at: end], byte != UInt8(ascii: "\n") {
      switch byte {
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "/") where !isInClass: return end + 1
      default: break
      }
      end += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Whether a slash here begins a regular expression: behind an operator or a keyword. Behind a bracket it is taken for a division.
  private var mayBeginExpression: Bool {
    guard let last = bytes.lastIndex(where: { !$0.isBlank }) else { return true }
    guard bytes[last].isInName else { return !")]}\"'`".utf8.contains(bytes[last]) }
    let word = bytes[...last].reversed().prefix { $0.isInName }.reversed()
    return Self.keywords.contains { word.elementsEqual($0.utf8) }
  }

  /// The words behind which a value stands.
  private static let keywords = [
    "await", "case", "delete", "do", "else", "in", "instanceof", "new", "of", "return", "throw", "typeof", "void",
    "yield",
  ]

  /// Takes over what stands up to a place; without one, the script cannot be followed.
  private mutating func copy(to end: Int?) {
    guard let end, end <= source.count else {
      isFollowed = false
      return
    }
    bytes += source[offset..<end]
    offset = end
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

  /// Whether it can be part of a name; every byte of a letter beyond ASCII can.
  fileprivate var isInName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
      true
    default: false
    }
  }
}
