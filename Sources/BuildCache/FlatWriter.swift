/// Writes values one behind the other, for ``FlatReader`` to read in the same order.
public struct FlatWriter {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Makes room for so many bytes.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Writes a number that is not negative, seven bits a byte, the low ones first (LEB128).
  public mutating func write(_ number: Int) {
    if number >= 0, number < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: number)) }
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  public mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  public mutating func write(_ piece: ArraySlice<UInt8>) {
    write(piece.count)
    bytes.append(contentsOf: piece)
  }

  public mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  public mutating func write(_ fingerprint: Fingerprint) {
    withUnsafeBytes(of: fingerprint.words.0) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: fingerprint.words.1) { bytes.append(contentsOf: $0) }
  }

  /// Writes how many values there are, and then each.
  public mutating func write<Values: Collection>(
    each values: Values, _ write: (Values.Element, inout FlatWriter) -> Void
  ) {
    self.write(values.count)
    for value in values { write(value, &self) }
  }
}
