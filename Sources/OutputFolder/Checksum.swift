/// A number that tells damaged bytes from whole ones, the same in every run. It is no proof against
/// somebody who wants to deceive, and needs not be: what it guards can only be lost, not misused.
///
/// Four lanes of words, as in XXH64, because one lane would wait for its own multiplications.
///
/// - SeeAlso: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
  var lanes = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)
  var at = 0
  while at + 32 <= bytes.count {
    lanes.0.take(bytes.word(at))
    lanes.1.take(bytes.word(at + 8))
    lanes.2.take(bytes.word(at + 16))
    lanes.3.take(bytes.word(at + 24))
    at += 32
  }
  var sum = UInt64(truncatingIfNeeded: bytes.count) &* prime2
  sum.take(lanes.0)
  sum.take(lanes.1)
  sum.take(lanes.2)
  sum.take(lanes.3)
  while at + 8 <= bytes.count {
    sum.take(bytes.word(at))
    at += 8
  }
  while at < bytes.count {
    sum.take(UInt64(bytes[at]))
    at += 1
  }
  sum ^= sum >> 33
  sum = sum &* prime2
  return sum ^ sum >> 29
}

func checksum(of bytes: [UInt8]) -> UInt64 {
  bytes.withUnsafeBytes { checksum(of: $0) }
}

extension UInt64 {
  fileprivate mutating func take(_ word: UInt64) {
    self = (self ^ (word &* prime2)) &* prime1
    self = self << 31 | self >> 33
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

private let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
private let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
