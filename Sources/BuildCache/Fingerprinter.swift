internal import CMessageDigest

/// Makes the ``Fingerprint`` of several values, one after the other. Where one ends and the next begins counts.
public struct Fingerprinter {
  private var state = SHA2_CTX()
  /// What was added and is not digested yet: most values are smaller than a block of the digest.
  private var pending: [UInt8] = []

  public init() {
    SHA512Init(&state)
    pending.reserveCapacity(Self.limit)
  }

  /// Adds bytes.
  public mutating func add(_ bytes: some Collection<UInt8>) {
    add(bytes.count)
    if pending.count + bytes.count > Self.limit { digest() }
    if bytes.count > Self.limit, bytes.withContiguousStorageIfAvailable({ digest($0) }) != nil { return }
    pending.append(contentsOf: bytes)
  }

  /// Adds a text, by its bytes in UTF-8.
  public mutating func add(_ text: String) { add(text.utf8) }

  /// Adds a value that may be missing.
  public mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// Adds a number.
  public mutating func add(_ number: Int) {
    withUnsafeBytes(of: number.littleEndian) { pending.append(contentsOf: $0) }
  }

  /// Adds what stands for other values.
  public mutating func add(_ fingerprint: Fingerprint) {
    withUnsafeBytes(of: fingerprint.words.0) { pending.append(contentsOf: $0) }
    withUnsafeBytes(of: fingerprint.words.1) { pending.append(contentsOf: $0) }
  }

  /// Stands for all that was added.
  public var fingerprint: Fingerprint {
    var last = self
    last.digest()
    var digest = [UInt8](repeating: 0, count: Int(SHA512_DIGEST_LENGTH))
    SHA512Final(&digest, &last.state)
    return digest.withUnsafeBytes { bytes in
      Fingerprint(words: (bytes.load(as: UInt64.self), bytes.load(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  private static let limit = 4096

  private mutating func digest() {
    SHA512Update(&state, pending, pending.count)
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func digest(_ bytes: UnsafeBufferPointer<UInt8>) {
    SHA512Update(&state, bytes.baseAddress, bytes.count)
  }
}
