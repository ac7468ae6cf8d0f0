/// JSON that grows (RFC 8259), on one line but for the line feeds that are asked for. Texts are escaped, and commas stand by themselves.
///
/// A `<` is escaped too, so that the same JSON can stand inside a `script` element, which `</script` and `<!--` would end or confuse.
struct JSONBuffer {
  private(set) var bytes: [UInt8] = []
  /// Whether something stands before the next member or item.
  private var followsValue = false

  // MARK: Values

  mutating func object(_ members: (inout JSONBuffer) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  mutating func array(_ items: (inout JSONBuffer) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), items)
  }

  /// Appends an array with one item for each element.
  mutating func array<Element>(_ elements: some Sequence<Element>, _ item: (Element, inout JSONBuffer) -> Void) {
    array { json in
      for element in elements { item(element, &json) }
    }
  }

  mutating func string(_ text: String) {
    value { json in
      json.bytes.append(UInt8(ascii: "\""))
      var text = text
      text.withUTF8 { json.append($0) }
      json.bytes.append(UInt8(ascii: "\""))
    }
  }

  mutating func number(_ number: Int) {
    value { $0.bytes.append(contentsOf: String(number).utf8) }
  }

  mutating func bool(_ bool: Bool) {
    value { $0.bytes.append(contentsOf: (bool ? "true" : "false").utf8) }
  }

  /// Appends a value that was made before.
  mutating func json(_ json: some Sequence<UInt8>) {
    value { $0.bytes.append(contentsOf: json) }
  }

  // MARK: Members

  /// Appends the name of a member, whose value is what comes next.
  ///
  /// - Parameter name: Letters and the like, which need no escape.
  mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
  }

  /// Appends the name of a member that is not known beforehand, such as a language.
  mutating func name(_ name: String) {
    string(name)
    followsValue = false
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func member(_ name: StaticString, _ text: String) {
    self.name(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ number: Int) {
    self.name(name)
    self.number(number)
  }

  /// Appends a list of texts; nothing when it is empty.
  mutating func member(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.name(name)
    array(texts) { $1.string($0) }
  }

  /// Begins a new line before the next member or item.
  mutating func lineFeed() {
    separate()
    bytes.append(UInt8(ascii: "\n"))
  }

  // MARK: Signs

  private mutating func enclose(_ open: UInt8, _ close: UInt8, _ content: (inout JSONBuffer) -> Void) {
    value { json in
      json.bytes.append(open)
      json.followsValue = false
      content(&json)
      json.bytes.append(close)
    }
  }

  private mutating func value(_ append: (inout JSONBuffer) -> Void) {
    separate()
    append(&self)
    followsValue = true
  }

  private mutating func separate() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
    followsValue = false
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for place in text.indices where Self.isEscaped(text[place]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<place]))
      escape(text[place])
      copied = place + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}
