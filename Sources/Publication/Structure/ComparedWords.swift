internal import Manuscript

/// The words of a title without its capitals, the white space around them and its last signs.
///
/// Most titles are written in letters whose bytes can be compared. Where a title has others, it is compared as Unicode does, for which an
/// `é` and an `e` with an accent behind it are the same.
enum ComparedWords: Equatable {
  case latin(LatinWords)
  case others(String)

  init(_ title: SourceText) {
    self = LatinWords(title.bytes).map { .latin($0) } ?? .others(Self.compared(title.string))
  }

  var string: String {
    switch self {
    case .latin(let words): String(decoding: words.bytes, as: UTF8.self)
    case .others(let words): words
    }
  }

  static func == (left: ComparedWords, right: ComparedWords) -> Bool {
    if case .latin(let left) = left, case .latin(let right) = right { return left == right }
    return left.string == right.string
  }

  private static func compared(_ title: String) -> String {
    var words = title.trimmingWhitespace.lowercased()
    while let last = words.last, last.isWhitespace || ".:;,!?…".contains(last) { words.removeLast() }
    return words
  }
}

/// Words in letters each of which has one way of being encoded, among those that gids tells apart by their size.
struct LatinWords: Hashable {
  let bytes: [UInt8]
  private let hash: WordHash

  /// - Returns: `nil` when there are other letters.
  init?(_ title: ArraySlice<UInt8>) {
    guard let words = title.withUnsafeBufferPointer({ LatinWords(reading: $0) }) else { return nil }
    self = words
  }

  private init?(reading title: UnsafeBufferPointer<UInt8>) {
    var isLatin = true
    bytes = Array(unsafeUninitializedCapacity: title.count) { bytes, count in
      // What counts ends with the last character that is neither a space nor a sign.
      var (written, end, index) = (0, 0, 0)
      while index < title.count {
        let byte = title[index]
        if byte.isASCIILetter {
          bytes.initializeElement(at: written, to: byte | 0x20)
          written += 1
          (index, end) = (index + 1, written)
          continue
        }
        guard let character = LatinCharacter(in: title, at: index) else {
          isLatin = false
          return
        }
        let place = index
        index += character.length
        if character.isSpace, written == 0 { continue }
        for place in place..<index {
          bytes.initializeElement(at: written, to: UInt8.folded(title[place], after: place > 0 ? title[place - 1] : 0))
          written += 1
        }
        if !character.isSpace, !character.isLastSign { end = written }
      }
      count = end
    }
    guard isLatin else { return nil }
    hash = WordHash(bytes)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  static func == (left: LatinWords, right: LatinWords) -> Bool { left.hash == right.hash && left.bytes == right.bytes }
}

/// A character of ``LatinWords``.
private struct LatinCharacter {
  let length: Int
  let isSpace: Bool
  /// Whether it is a sign with which a title may end or not.
  let isLastSign: Bool

  /// - Returns: `nil` for letters that can be encoded in other ways, and for what joins, turns or divides text.
  init?(in text: UnsafeBufferPointer<UInt8>, at index: Int) {
    let byte = text[index]
    if byte < 0x80 {
      length = 1
      isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "!"),
        UInt8(ascii: "?"):
        isLastSign = true
      default: isLastSign = false
      }
      return
    }
    let second = index + 1 < text.count ? text[index + 1] : 0
    switch (byte, second) {
    case (0xC2, 0xA0...0xBF), (0xC3, 0x80...0xBF), (0xC5, 0x92...0x93):
      length = 2
      isSpace = byte == 0xC2 && second == 0xA0
      isLastSign = false
    case (0xE2, 0x80):
      // From ‐ to ‧, the narrow space, and from ‰ on.
      let third = index + 2 < text.count ? text[index + 2] : 0
      guard (0x90...0xA7).contains(third) || (0xAF...0xBE).contains(third) else { return nil }
      length = 3
      isSpace = third == 0xAF
      isLastSign = third == 0xA6
    default: return nil
    }
  }
}

extension String {
  var trimmingWhitespace: String {
    var words = drop { $0.isWhitespace }
    while words.last?.isWhitespace ?? false { words.removeLast() }
    return String(words)
  }
}
