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
    while character < target, offset < bytes.count {
      let ahead = min(target - character, 8)
      if isASCII(next: ahead) {
        character += ahead
        offset += ahead
      } else {
        stepOver()
      }
    }
    return offset
  }

  private mutating func stepOver() {
    offset += 1
    while offset < bytes.count, isContinuation(bytes[offset]) { offset += 1 }
    character += 1
  }

  private mutating func walkBack(to target: Int) {
    while character > target {
      offset -= 1
      while isContinuation(bytes[offset]) { offset -= 1 }
      character -= 1
    }
  }

  /// Whether the next bytes, eight at most, are ASCII. Says no where a word of eight would reach
  /// beyond the end.
  private func isASCII(next count: Int) -> Bool {
    guard offset + 8 <= bytes.count else { return false }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: offset, as: UInt64.self)
    let highBits: UInt64 = 0x8080_8080_8080_8080
    return UInt64(littleEndian: word) & (highBits >> UInt64(64 - 8 * count)) == 0
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
