#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

// Looking at texts by their bytes.

/// Whether bytes are those of a name, for `switch`.
func ~= (name: StaticString, bytes: ArraySlice<UInt8>) -> Bool {
  guard bytes.count == name.utf8CodeUnitCount else { return false }
  return bytes.withUnsafeBufferPointer { bytes in name.withUTF8Buffer { bytes.equals($0) } }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands for the first time at or after an offset.
  func firstOffset(of byte: UInt8, from offset: Int = 0) -> Int? {
    guard offset < count, let start = baseAddress, let found = memchr(start + offset, Int32(byte), count - offset)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// Whether the same bytes stand in both.
  func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let start = baseAddress, let otherStart = other.baseAddress else { return true }
    return memcmp(start, otherStart, count) == 0
  }

  /// Where some bytes, at least one, stand for the first time at or after an offset.
  func firstRange(of bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0) -> Range<Int>? {
    var at = offset
    while let start = firstOffset(of: bytes[0], from: at), start + bytes.count <= count {
      if UnsafeBufferPointer(rebasing: self[start..<start + bytes.count]).equals(bytes) {
        return start..<start + bytes.count
      }
      at = start + 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Where some bytes, at least one, stand for the first time at or after an offset.
  func firstRange(of bytes: [UInt8], from offset: Int = 0) -> Range<Int>? {
    withUnsafeBufferPointer { all in bytes.withUnsafeBufferPointer { all.firstRange(of: $0, from: offset) } }
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

extension [UInt8] {
  /// The byte at an offset that may lie beyond the end.
  subscript(at offset: Int) -> UInt8? { offset < count ? self[offset] : nil }

  /// Where `*/`, the end of a comment of CSS or JavaScript, has ended for the first time at or after an offset.
  func endOfComment(from offset: Int) -> Int? {
    withUnsafeBufferPointer { bytes in
      ("*/" as StaticString).withUTF8Buffer { bytes.firstRange(of: $0, from: offset)?.upperBound }
    }
  }
}
