/// Makes the ``Fingerprint`` of several values, one after the other. Where one ends and the next begins counts.
public struct Fingerprinter {
  /// What was added; in the place of much of it, its fingerprint.
  private var pending: [UInt8] = []

  public init() { pending.reserveCapacity(Self.limit) }

  /// Adds bytes.
  public mutating func add(_ bytes: some Collection<UInt8>) {
    add(bytes.count)
    guard bytes.count > Self.limit / 4 else {
      pending.append(contentsOf: bytes)
      return
    }
    let whole = bytes.withContiguousStorageIfAvailable { Fingerprint(of: UnsafeRawBufferPointer($0)) }
    add(whole ?? Fingerprint(of: Array(bytes)))
  }

  /// Adds a text, by its bytes in UTF-8.
  public mutating func add(_ text: String) { add(text.utf8) }

  /// Adds a value that may be missing.
  public mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  /// Adds a number.
  public mutating func add(_ number: Int) { append(UInt64(bitPattern: Int64(number))) }

  /// Adds what stands for other values.
  public mutating func add(_ fingerprint: Fingerprint) {
    append(fingerprint.words.0)
    append(fingerprint.words.1)
  }

  /// Stands for all that was added.
  public var fingerprint: Fingerprint { Fingerprint(of: pending) }

  private static let limit = 4096

  /// Puts a fingerprint in the place of what was added, where it has become too long to be kept.
  private mutating func makeRoom() {
    guard pending.count > Self.limit / 2 else { return }
    let all = fingerprint
    pending.removeAll(keepingCapacity: true)
    // No value has that many bytes.
    append(.max)
    add(all)
  }

  private mutating func append(_ word: UInt64) {
    makeRoom()
    withUnsafeBytes(of: word.littleEndian) { pending.append(contentsOf: $0) }
  }
}
