/// HTML that grows: what is appended as text is escaped, what is appended as HTML is not.
struct HTMLBuffer {
  private(set) var bytes: [UInt8] = []

  /// - Parameter capacity: How many bytes there will probably be.
  init(capacity: Int = 0) {
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// The bytes of what is written into a buffer of its own.
  static func written(_ write: (inout HTMLBuffer) -> Void) -> [UInt8] {
    var html = HTMLBuffer()
    write(&html)
    return html.bytes
  }

  /// Appends HTML as it is.
  mutating func html(_ html: StaticString) {
    html.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends HTML that was made before.
  mutating func html(_ html: [UInt8]) {
    bytes.append(contentsOf: html)
  }

  /// Appends HTML that was made before.
  mutating func html(_ html: ArraySlice<UInt8>) {
    html.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// Appends text, escaped for an element or an attribute in double quotes.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text($0) }
  }

  /// Appends text in UTF-8, escaped for an element or an attribute in double quotes.
  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text
    while let place = rest.firstIndex(where: Self.isEscaped) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<place]))
      switch rest[place] {
      case UInt8(ascii: "&"): html("&amp;")
      case UInt8(ascii: "<"): html("&lt;")
      case UInt8(ascii: ">"): html("&gt;")
      default: html("&quot;")
      }
      rest = UnsafeBufferPointer(rebasing: rest[(place + 1)...])
    }
    bytes.append(contentsOf: rest)
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
