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
    // Eight bytes have eight characters at most.
    while character + 8 <= target, offset + 8 <= bytes.count {
      character += 8 - bytes.word(at: offset).continuationByteCount
      offset += 8
    }
    let ahead = target - character
    if ahead < 8, offset + 8 <= bytes.count, bytes.word(at: offset).isASCII(first: ahead + 1) {
      character = target
      offset += ahead
    } else {
      step(to: target)
    }
    return offset
  }

  /// Goes byte by byte, to the first one of a character.
  private mutating func step(to target: Int) {
    while offset < bytes.count {
      let isContinuation = isContinuation(bytes[offset])
      if character == target, !isContinuation { return }
      if !isContinuation { character += 1 }
      offset += 1
    }
  }

  private mutating func walkBack(to target: Int) {
    while character > target {
      offset -= 1
      while isContinuation(bytes[offset]) { offset -= 1 }
      character -= 1
    }
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension UInt64 {
  /// How many of the eight bytes go on with a character of UTF-8.
  fileprivate var continuationByteCount: Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The product has the sum of all bytes in its highest one.
    let continuations = (self >> 7) & ~(self >> 6) & ones
    return Int((continuations &* ones) >> 56)
  }

  /// Whether the lowest bytes, one to eight, are ASCII.
  fileprivate func isASCII(first count: Int) -> Bool { self & (0x8080_8080_8080_8080 >> UInt64(64 - 8 * count)) == 0 }
}
