/// HTML that grows: what is appended as text is escaped, what is appended as HTML is not.
///
/// Most of what is appended is a few bytes long. So the array is larger than what stands in it, and such bytes only have to be copied; to append
/// them to an array as it is meant takes twice as many instructions.
struct HTMLBuffer {
  /// What was written, then zeros.
  private var room: [UInt8] = []
  /// How many bytes were written.
  private(set) var count = 0

  /// What was written, for the time being: to write on copies it.
  var written: ArraySlice<UInt8> { room[..<count] }

  /// What was written, at the end.
  consuming func finished() -> [UInt8] {
    room.removeLast(room.count - count)
    return room
  }

  /// The bytes of what is written into a buffer of its own.
  static func written(_ write: (inout HTMLBuffer) -> Void) -> [UInt8] {
    var html = HTMLBuffer()
    write(&html)
    return html.finished()
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    if room.count - count < bytes.count { grow(toHold: count + bytes.count) }
    room.withUnsafeMutableBufferPointer { room in
      room.baseAddress?.advanced(by: count).update(from: start, count: bytes.count)
    }
    count += bytes.count
  }

  private mutating func grow(toHold needed: Int) {
    let size = max(needed, room.count * 2, 64)
    room += repeatElement(0, count: size - room.count)
  }

  /// Appends HTML as it is.
  mutating func html(_ html: StaticString) { html.withUTF8Buffer { append($0) } }

  /// Appends HTML that was made before.
  mutating func html(_ html: [UInt8]) { html.withUnsafeBufferPointer { append($0) } }

  /// Appends HTML that was made before.
  mutating func html(_ html: ArraySlice<UInt8>) { html.withUnsafeBufferPointer { append($0) } }

  /// Appends text, escaped for an element or an attribute in double quotes.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0) }
  }

  /// Appends text in UTF-8, escaped for an element or an attribute in double quotes.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text
    while let place = rest.firstIndex(where: Self.isEscaped) {
      append(UnsafeBufferPointer(rebasing: rest[..<place]))
      switch rest[place] {
      case UInt8(ascii: "&"): html("&amp;")
      case UInt8(ascii: "<"): html("&lt;")
      case UInt8(ascii: ">"): html("&gt;")
      default: html("&quot;")
      }
      rest = UnsafeBufferPointer(rebasing: rest[(place + 1)...])
    }
    append(rest)
  }

  /// Appends a pattern of the interface words with a value in the place of a name in braces, escaped; see ``Swift/String/filled(_:with:)``.
  mutating func text(_ pattern: String, filling name: StaticString, with value: String) {
    pattern.readPattern(name) { words in
      if let words { text(words) } else { text(value) }
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
  }

  /// Appends ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: String) {
    html(" ")
    html(name)
    html("=\"")
    text(value)
    html("\"")
  }

  /// Appends a number.
  mutating func number(_ number: Int) {
    text(String(number))
  }

  /// Appends `<name class="…">content</name>` and a line feed.
  mutating func element(
    _ name: StaticString, class className: StaticString? = nil, _ content: (inout HTMLBuffer) -> Void
  ) {
    open(name, class: className)
    content(&self)
    close(name)
  }

  mutating func open(_ name: StaticString, class className: StaticString? = nil) {
    html("<")
    html(name)
    if let className {
      html(" class=\"")
      html(className)
      html("\"")
    }
    html(">")
  }

  mutating func close(_ name: StaticString) {
    html("</")
    html(name)
    html(">\n")
  }
}
