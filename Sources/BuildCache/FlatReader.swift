/// Reads what a ``FlatWriter`` wrote, in the same order.
///
/// Bytes that no writer wrote are no harm: what cannot be read is a ``Damage``.
public struct FlatReader {
  /// The bytes say something else than was expected.
  public struct Damage: Error {
    public init() {}
  }

  private let bytes: ArraySlice<UInt8>
  private var at: Int

  public init(_ bytes: ArraySlice<UInt8>) { (self.bytes, at) = (bytes, bytes.startIndex) }

  public init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  /// Whether everything was read.
  public var isAtEnd: Bool { at == bytes.endIndex }

  public mutating func number() throws(Damage) -> Int {
    guard let number = bytes.readNumber(&at) else { throw Damage() }
    return number
  }

  public mutating func bool() throws(Damage) -> Bool {
    switch try number() {
    case 0: false
    case 1: true
    default: throw Damage()
    }
  }

  /// A piece of the bytes; it keeps all of them in memory.
  public mutating func piece() throws(Damage) -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - at else { throw Damage() }
    defer { at += count }
    return bytes[at..<(at + count)]
  }

  public mutating func text() throws(Damage) -> String { String(decoding: try piece(), as: UTF8.self) }

  public mutating func fingerprint() throws(Damage) -> Fingerprint {
    guard bytes.endIndex - at >= 16 else { throw Damage() }
    defer { at += 16 }
    return bytes[at..<(at + 16)].withUnsafeBytes { bytes in
      Fingerprint(
        words: (bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
  }

  /// How many values there are, and then each.
  public mutating func each<Value>(_ read: (inout FlatReader) throws(Damage) -> Value) throws(Damage) -> [Value] {
    let count = try number()
    // Each takes a byte at least.
    guard count >= 0, count <= bytes.endIndex - at else { throw Damage() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try read(&self)) }
    return values
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// Reads a number as ``FlatWriter/write(_:)-(Int)`` spells it (LEB128).
  ///
  /// - Parameter at: Where it begins; then where what follows it begins.
  /// - Returns: `nil` when it does not end.
  func readNumber(_ at: inout Int) -> Int? {
    var (number, shift): (UInt, UInt) = (0, 0)
    while at < endIndex, shift < 64 {
      let byte = self[at]
      at += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    return nil
  }
}
