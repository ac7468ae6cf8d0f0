// Looking at texts by their bytes.

/// Whether bytes are those of a name, for `switch`.
func ~= (name: StaticString, bytes: ArraySlice<UInt8>) -> Bool {
  bytes.count == name.utf8CodeUnitCount && name.withUTF8Buffer { bytes.elementsEqual($0) }
}

extension [UInt8] {
  /// Where some bytes, at least one, stand for the first time at or after an offset.
  func firstRange(of bytes: [UInt8], from offset: Int = 0) -> Range<Int>? {
    var at = offset
    while at + bytes.count <= count {
      if self[at] == bytes[0], self[at..<at + bytes.count].elementsEqual(bytes) { return at..<at + bytes.count }
      at += 1
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The character that an entity stands for, such as `&lt;`: one of those that ``HTMLBuffer`` and libcmark escape.
  var escapedCharacter: UInt8 {
    switch self {
    case "&amp;": UInt8(ascii: "&")
    case "&lt;": UInt8(ascii: "<")
    case "&gt;": UInt8(ascii: ">")
    default: UInt8(ascii: "\"")
    }
  }
}
