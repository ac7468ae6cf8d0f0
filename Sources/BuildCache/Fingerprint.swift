/// What stands for bytes that are compared with others, in this run or in a later one: two that differ have different fingerprints, as far as
/// anybody will ever see.
///
/// The first 128 bits of a SHA-512 digest (FIPS 180-4), the fastest that libmd has on a processor with words of 64 bits.
public struct Fingerprint: Hashable, Sendable {
  /// The bits, in the byte order of the machine: fingerprints do not leave it.
  public let words: (UInt64, UInt64)

  public init(words: (UInt64, UInt64)) { self.words = words }

  /// - Parameter bytes: What it stands for.
  public init(of bytes: [UInt8]) {
    var printer = Fingerprinter()
    printer.add(bytes)
    self = printer.fingerprint
  }

  public static func == (left: Fingerprint, right: Fingerprint) -> Bool { left.words == right.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
