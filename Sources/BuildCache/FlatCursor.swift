/// Reads what a ``FlatWriter`` wrote where it stands in memory, for what is read a million times.
///
/// It must not be used after the bytes are gone. What cannot be read is ``isDamaged``, and reads as nothing.
public struct FlatCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  /// Whether something was to be read that is not there.
  public private(set) var isDamaged = false

  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  public mutating func number() -> Int {
    if let number = bytes.readNumber(&at) { return number }
    isDamaged = true
    return 0
  }

  public mutating func piece() -> UnsafeBufferPointer<UInt8> {
    let count = number()
    guard count >= 0, count <= bytes.count - at else {
      isDamaged = true
      return UnsafeBufferPointer(rebasing: bytes[0..<0])
    }
    defer { at += count }
    return UnsafeBufferPointer(rebasing: bytes[at..<(at + count)])
  }
}
