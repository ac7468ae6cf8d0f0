/// The 64-bit FNV-1a hash (RFC 9923), whose seed is the same in every run.
struct FNV {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  private static let prime: UInt64 = 0x100_0000_01b3

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* Self.prime }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var value = value
    for byte in bytes { value = (value ^ UInt64(byte)) &* Self.prime }
    self.value = value
  }
}
