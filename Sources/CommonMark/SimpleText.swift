/// The structure of a text that shows at first sight: paragraphs and flat bullet lists, in which nothing but links between angle brackets,
/// code and plain emphasis stands out.
///
/// Most texts of a guide are such, and to read one costs a few instructions for each byte, where libcmark makes a tree of it. What is read
/// here is a part of CommonMark in which every byte has one meaning whatever stands around it, and libcmark finds the same:
///
/// - Lines end with a line feed, and none begins or ends with a space. A line without anything ends the block before it.
/// - `- ` at the start of a line, and nothing else, begins an item (5.2): one line, with a paragraph in it. Each item interrupts what stands
///   before it, and the line behind it is another item, empty, or the end: so no line can be a lazy continuation of one (5.1).
/// - The other lines are paragraphs (4.8): they begin with nothing that begins, or underlines, another block.
/// - `<` begins a link `<scheme:rest>` of printable ASCII (6.5), which is no HTML block for its colon (4.6).
/// - A single backtick begins code that ends with the next one, in the same line (6.1).
/// - One or two asterisks begin emphasis that ends with the next ones, as many and in the same line (6.2). The first ones stand behind a
///   space, a bracket or a quotation mark and before a letter, or so that they cannot end emphasis; the last ones the other way round.
/// - Everything that could be an escape, an entity, other emphasis, a link with words of its own or an image is absent, and so are control
///   characters, tabs among them. The rest is text.
///
/// A reader can be used for one text after the other; it keeps its memory.
///
/// - SeeAlso: CommonMark 0.30; the tests compare it with libcmark over texts put together at random.
public struct SimpleText: Sendable {
  /// What stands out among the words of a text.
  public struct Piece: Hashable, Sendable {
    public enum Kind: Sendable {
      /// `<scheme:rest>`
      case link
      /// Code with its backticks.
      case code
      /// The asterisks with which emphasis begins.
      case opening
      /// The asterisks with which it ends.
      case closing
    }

    public let kind: Kind
    /// Offsets in bytes from the start of the text, brackets or backticks included.
    public let range: Range<Int>
  }

  /// What stands out, in the order of the text.
  public private(set) var pieces: [Piece] = []
  /// The words of each paragraph, those of items included: offsets in bytes from the start of the text, without the line end behind it. A line
  /// feed within one is a soft break.
  public private(set) var paragraphs: [Range<Int>] = []
  /// How many items of lists there are.
  public private(set) var itemCount = 0

  public init() {}

  /// Reads a text.
  ///
  /// - Returns: False when there is more in the text than is read here; then what was read is of no use.
  public mutating func read(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    pieces.removeAll(keepingCapacity: true)
    paragraphs.removeAll(keepingCapacity: true)
    itemCount = 0
    // A byte order mark is no text.
    if text.first == 0xEF { return false }
    var index = 0
    var start: Int?
    var isBehindItem = false
    while index < text.count {
      if text[index] == UInt8(ascii: "\n") {
        if let open = start { paragraphs.append(open..<index - 1) }
        (start, isBehindItem) = (nil, false)
        index += 1
        continue
      }
      if text[index] == UInt8(ascii: "-") {
        guard index + 2 < text.count, text[index + 1] == UInt8(ascii: " ") else { return false }
        if let open = start { paragraphs.append(open..<index - 1) }
        index += 2
        (start, isBehindItem) = (index, true)
        itemCount += 1
      } else if isBehindItem {
        return false
      } else if start == nil {
        start = index
      }
      guard text.beginsWords(at: index), let end = readLine(text, from: index) else { return false }
      index = end + 1
    }
    if let open = start { paragraphs.append(open..<(text.last == UInt8(ascii: "\n") ? text.count - 1 : text.count)) }
    return true
  }

  /// Reads the words of a line.
  ///
  /// - Returns: Where it ends.
  private mutating func readLine(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    /// How many asterisks opened the emphasis that is read.
    var emphasis = 0
    while index < text.count {
      let byte = text[index]
      // Nearly all bytes are these.
      if byte &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: " ") || byte >= 0x80 || !Self.isSign(byte) {
        index &+= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\n"): return emphasis > 0 || text[index - 1] == UInt8(ascii: " ") ? nil : index
      case UInt8(ascii: "<"):
        guard let end = text.endOfLink(at: index) else { return nil }
        pieces.append(Piece(kind: .link, range: index..<end))
        index = end
      case UInt8(ascii: "`"):
        guard let end = text.endOfCode(at: index) else { return nil }
        pieces.append(Piece(kind: .code, range: index..<end))
        index = end
      case UInt8(ascii: "*"):
        var end = index + 1
        while end < text.count, text[end] == byte { end += 1 }
        let range = index..<end
        guard range.count <= 2, emphasis == 0 || emphasis == range.count else { return nil }
        if emphasis == 0 {
          guard text.opensEmphasis(range, inLineFrom: start) else { return nil }
          pieces.append(Piece(kind: .opening, range: range))
          emphasis = range.count
        } else {
          guard text.closesEmphasis(range) else { return nil }
          pieces.append(Piece(kind: .closing, range: range))
          emphasis = 0
        }
        index = end
      case UInt8(ascii: "&"):
        // Without a name behind it, it stands for itself.
        if index + 1 < text.count, text[index + 1] == UInt8(ascii: "#") || text.isLetter(at: index + 1) { return nil }
        index += 1
      default: return nil
      }
    }
    return emphasis > 0 || text[index - 1] == UInt8(ascii: " ") ? nil : index
  }

  /// Whether an ASCII character may be more than text: one bit for each.
  private static func isSign(_ byte: UInt8) -> Bool {
    // The control characters, then `&` and `<`; then `*`, `[`, `\`, `]`, `_` and the backtick.
    let low: UInt64 = 0xFFFF_FFFF | 1 << 0x26 | 1 << 0x2A | 1 << 0x3C
    let high: UInt64 = 1 << 0x1B | 1 << 0x1C | 1 << 0x1D | 1 << 0x1F | 1 << 0x20 | 1 << 0x3F
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 != 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a line, or an item, that begins here is a paragraph.
  fileprivate func beginsWords(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "~"):
      return false
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var end = index + 1
      while end < count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[end]) { end += 1 }
      return end == count || self[end] != UInt8(ascii: ".") && self[end] != UInt8(ascii: ")")
    default: return true
    }
  }

  /// Whether asterisks can begin emphasis and cannot end it: they are left-flanking and not right-flanking (6.2).
  fileprivate func opensEmphasis(_ run: Range<Int>, inLineFrom start: Int) -> Bool {
    guard run.upperBound < count else { return false }
    if run.lowerBound == start || self[run.lowerBound - 1] == UInt8(ascii: " ") {
      return self[run.upperBound] > UInt8(ascii: " ") && self[run.upperBound] < 0x80 || isLetter(at: run.upperBound)
    }
    switch self[run.lowerBound - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "\""), UInt8(ascii: "'"): return isLetter(at: run.upperBound)
    default: return false
    }
  }

  /// Whether asterisks can end emphasis and cannot begin it: they are right-flanking and not left-flanking (6.2).
  fileprivate func closesEmphasis(_ run: Range<Int>) -> Bool {
    let last = run.lowerBound - 1
    let isBehindLetter = isLetter(at: last) || self[last] & 0xC0 == 0x80 && isLetter(at: last - 1)
    guard run.upperBound < count else { return isBehindLetter || self[last] > UInt8(ascii: " ") && self[last] < 0x80 }
    switch self[run.upperBound] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"):
      return isBehindLetter || self[last] > UInt8(ascii: " ") && self[last] < 0x80
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return isBehindLetter
    default: return false
    }
  }

  /// Whether a letter begins here, as far as can be told at first sight.
  fileprivate func isLetter(at index: Int) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[index] | 0x20)
      || self[index] == 0xC3 && index + 1 < count && self[index + 1] != 0x97 && self[index + 1] != 0xB7
  }

  /// Behind a link such as `<scheme:rest>`.
  fileprivate func endOfLink(at start: Int) -> Int? {
    var index = start + 1
    while index < count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self[index] | 0x20) { index += 1 }
    // A scheme has 2 to 32 letters.
    guard (2...32).contains(index - start - 1), index < count, self[index] == UInt8(ascii: ":") else { return nil }
    index += 1
    while index < count {
      switch self[index] {
      case UInt8(ascii: ">"): return index + 1
      case 0x00...0x20, 0x7F..., UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "`"): return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Behind code between single backticks.
  fileprivate func endOfCode(at start: Int) -> Int? {
    var index = start + 1
    while index < count {
      switch self[index] {
      case UInt8(ascii: "`"):
        let isSingle = index > start + 1 && (index + 1 == count || self[index + 1] != UInt8(ascii: "`"))
        return isSingle ? index + 1 : nil
      case 0x00..<0x20: return nil
      default: index += 1
      }
    }
    return nil
  }
}
