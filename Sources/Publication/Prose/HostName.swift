/// The name of a computer of the Web that stands bare in plain words, such as `csam.be`.
struct HostName {
  /// Where it stands, with the path behind it.
  let range: Range<Int>
  /// The name in small letters, without `www.`.
  let name: String

  /// What may be host names among plain words, in reading order: words joined by full stops that belong to no address or e-mail address.
  static func all(in text: [UInt8]) -> [HostName] {
    var found: [HostName] = []
    var index = 0
    while index < text.count {
      guard text.isWord(at: index) else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text.isWord(at: index) || isJoint(text, index) { index += 1 }
      let name = text.text(in: start..<index).lowercased()
      let isPart = start > 0 && "@/_-.\\".utf8.contains(text[start - 1])
      let isAddress = index < text.count && text[index] == UInt8(ascii: "@") || text.starts(with: "://", at: index)
      guard name.contains("."), !isPart, !isAddress, !name.hasPrefix("www.") else { continue }
      if index < text.count, text[index] == UInt8(ascii: "/") { index = endOfPath(text, index) }
      found.append(HostName(range: start..<index, name: name))
    }
    return found
  }

  private static func isJoint(_ text: [UInt8], _ index: Int) -> Bool {
    (text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: "-")) && text.isWord(at: index + 1)
  }

  private static func endOfPath(_ text: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < text.count, text[end] > UInt8(ascii: " "), !"()<>\"'\\".utf8.contains(text[end]), text[end] < 0x80 {
      end += 1
    }
    while end > start + 1, ".,;:!?".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }
}
