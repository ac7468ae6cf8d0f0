/// Cuts a text into the words that a reader can look for: runs of letters and digits in lower case, of two characters or a digit at least.
///
/// Words joined by a hyphen, a dot or a slash, such as `TR-FPP`, are words for themselves and one as a whole. `templates/search/10-words.js`
/// does the same with what a reader types; the two have to agree.
struct SearchWords {
  private var word: [UInt8] = []
  private var characters = 0
  private var hasDigit = false
  private var isCased = true
  /// The words of a run that are joined, without what joins them.
  private var run: [UInt8] = []
  private var runLength = 0

  /// Takes the next piece of a text.
  ///
  /// - Parameter found: Gets each word, and whether it is a whole run of several.
  mutating func read(_ text: some Collection<UInt8>, _ found: ([UInt8], Bool) -> Void) {
    var at = text.startIndex
    while at != text.endIndex {
      let byte = text[at]
      if byte < 0x80 {
        text.formIndex(after: &at)
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter(byte | 0x20)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          hasDigit = true
          letter(byte)
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): sign(canJoin: true, found)
        default: sign(canJoin: false, found)
        }
      } else {
        let start = at
        repeat { text.formIndex(after: &at) } while at != text.endIndex && text[at] & 0xc0 == 0x80
        read(scalar: text[start..<at], found)
      }
    }
  }

  /// Ends the text.
  mutating func end(_ found: ([UInt8], Bool) -> Void) { sign(canJoin: false, found) }

  private mutating func read(scalar bytes: some Collection<UInt8>, _ found: ([UInt8], Bool) -> Void) {
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      isCased = false
      fallthrough
    case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark:
      word += bytes
      characters += scalar.value > 0xffff ? 2 : 1
    case .decimalNumber, .letterNumber, .otherNumber:
      word += bytes
      hasDigit = true
      characters += 1
    default: sign(canJoin: scalar == "\u{2010}" || scalar == "\u{2011}", found)
    }
  }

  private mutating func letter(_ byte: UInt8) {
    word.append(byte)
    characters += 1
  }

  private mutating func sign(canJoin: Bool, _ found: ([UInt8], Bool) -> Void) {
    if !word.isEmpty {
      if !isCased { word = Array(String(decoding: word, as: UTF8.self).lowercased().utf8) }
      run += word
      runLength += 1
      if characters > 1 || hasDigit { found(word, false) }
      word.removeAll(keepingCapacity: true)
      (characters, hasDigit, isCased) = (0, false, true)
      if canJoin { return }
    }
    // A run goes on only where exactly one sign joins.
    if runLength > 1 { found(run, true) }
    run.removeAll(keepingCapacity: true)
    runLength = 0
  }
}
