internal import CXXHash

/// What stands for bytes that are compared with others, in this run or in a later one: two that differ have different fingerprints, as far as
/// anybody will ever see who does not look for such a pair.
///
/// XXH3 of 128 bits, which reads bytes about as fast as memory gives them.
///
/// - SeeAlso: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md
public struct Fingerprint: Hashable, Sendable {
  /// The low and the high bits.
  public let words: (UInt64, UInt64)

  public init(words: (UInt64, UInt64)) { self.words = words }

  /// - Parameter bytes: What it stands for.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
  }

  /// - Parameter bytes: What it stands for.
  init(of bytes: UnsafeRawBufferPointer) {
    let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
    words = (hash.low64, hash.high64)
  }

  public static func == (left: Fingerprint, right: Fingerprint) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
