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
    let isRead: Void? = text.withContiguousStorageIfAvailable { read(bytes: $0, found) }
    if isRead == nil { Array(text).withUnsafeBufferPointer { read(bytes: $0, found) } }
  }

  private mutating func read(bytes text: UnsafeBufferPointer<UInt8>, _ found: ([UInt8], Bool) -> Void) {
    var at = 0
    while at < text.count {
      let start = at
      while at < text.count, text[at].isLetter { at += 1 }
      if at > start {
        for byte in text[start..<at] { word.append(byte | 0x20) }
        characters += at - start
        continue
      }
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
        word.append(byte)
        characters += 1
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"): sign(canJoin: true, found)
      case 0x80...:
        while at + 1 < text.count, text[at + 1] & 0xC0 == 0x80 { at += 1 }
        read(scalar: UnsafeBufferPointer(rebasing: text[start...at]), found)
      default: sign(canJoin: false, found)
      }
      at += 1
    }
  }

  /// Ends the text.
  mutating func end(_ found: ([UInt8], Bool) -> Void) { sign(canJoin: false, found) }

  private mutating func read(scalar bytes: UnsafeBufferPointer<UInt8>, _ found: ([UInt8], Bool) -> Void) {
    switch (bytes[0], bytes.count > 1 ? bytes[1] : 0) {
    // From À to ÿ, all are letters but the signs × and ÷.
    case (0xC3, let second) where second != 0x97 && second != 0xB7:
      if second < 0x9F { isCased = false }
      word += bytes
      characters += 1
    // A no-break space, and the general punctuation with its hyphens (U+2010 and U+2011).
    case (0xC2, 0xA0): sign(canJoin: false, found)
    case (0xE2, 0x80): sign(canJoin: bytes.count > 2 && (bytes[2] == 0x90 || bytes[2] == 0x91), found)
    default: readRare(scalar: bytes, found)
    }
  }

  private mutating func readRare(scalar bytes: UnsafeBufferPointer<UInt8>, _ found: ([UInt8], Bool) -> Void) {
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

  private mutating func sign(canJoin: Bool, _ found: ([UInt8], Bool) -> Void) {
    if !word.isEmpty {
      if !isCased { word = Array(String(decoding: word, as: UTF8.self).lowercased().utf8) }
      if canJoin || runLength > 0 {
        run += word
        runLength += 1
      }
      if characters > 1 || hasDigit { found(word, false) }
      word.removeAll(keepingCapacity: true)
      (characters, hasDigit, isCased) = (0, false, true)
      if canJoin { return }
    }
    // A run goes on only where exactly one sign joins.
    if runLength > 1 { found(run, true) }
    if runLength > 0 {
      run.removeAll(keepingCapacity: true)
      runLength = 0
    }
  }
}

extension UInt8 {
  /// Whether it is a letter of ASCII.
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
