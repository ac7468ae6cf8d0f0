/// Turns character counts into byte offsets. libyaml's marks count characters, and mostly grow, so
/// that the cursor walks over the source once.
struct ByteCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var character = 0
  private var offset: Int

  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - start: The byte offset of character 0: 3 after a byte order mark, else 0.
  init(over bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    self.offset = start
  }

  /// The byte offset of a character; the end of the source for one beyond it.
  mutating func offset(of target: Int) -> Int {
    if target < character { walkBack(to: target) }
    while target - character >= 8, offset + 8 <= bytes.count, isASCII(eightFrom: offset) {
      character += 8
      offset += 8
    }
    while character < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, isContinuation(bytes[offset]) { offset += 1 }
      character += 1
      while target - character >= 8, offset + 8 <= bytes.count, isASCII(eightFrom: offset) {
        character += 8
        offset += 8
      }
    }
    return offset
  }

  private mutating func walkBack(to target: Int) {
    while character > target {
      offset -= 1
      while isContinuation(bytes[offset]) { offset -= 1 }
      character -= 1
    }
  }

  private func isASCII(eightFrom offset: Int) -> Bool {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: offset, as: UInt64.self)
    return word & 0x8080_8080_8080_8080 == 0
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
