internal import CYAML

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte in a range of these, found many bytes at a time.
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int? {
    guard start < end, let base = baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The first place from an offset on where there is no space, found eight bytes at a time.
  func firstIndex(withoutSpaceFrom start: Int) -> Int {
    var place = start
    while place + 8 <= count {
      let others = word(at: place) ^ .eachByte(0x20)
      if others != 0 { return place + others.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count, self[place] == 0x20 { place += 1 }
    return place
  }

  /// The eight bytes from an offset on, the first one in the lowest place.
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension UInt64 {
  /// A word that has this byte in all its places.
  static func eachByte(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
