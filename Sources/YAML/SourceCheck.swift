/// What libyaml's reader refuses, before any structure: bytes that are not UTF-8, control characters.
///
/// Only a source that libyaml refused is looked at; a good one pays nothing.
struct SourceCheck {
  /// The first byte that is not UTF-8.
  private(set) var firstBadByte: Int?
  /// The control characters.
  private(set) var controls: [Range<Int>] = []

  /// - SeeAlso: YAML 1.2.2, rule `c-printable`; Unicode, table 3-7 (well-formed UTF-8).
  init(of source: [UInt8]) {
    var offset = 0
    while offset < source.count {
      guard let (scalar, length) = Self.decode(source, at: offset) else {
        firstBadByte = offset
        return
      }
      if !Self.isPrintable(scalar) { controls.append(offset..<offset + length) }
      offset += length
    }
  }

  /// The source with a harmless character of the same length for each control character.
  func withoutControls(_ source: [UInt8]) -> [UInt8] {
    var copy = source
    for range in controls {
      let substitute: [UInt8] =
        switch range.count {
        case 1: [0x20]
        case 2: [0xC2, 0xA0]
        default: [0xEF, 0xBF, 0xBD]
        }
      for (offset, byte) in zip(range, substitute) { copy[offset] = byte }
    }
    return copy
  }

  private static func isPrintable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD: true
    default: scalar >= 0x10000
    }
  }

  private static func decode(_ source: [UInt8], at offset: Int) -> (UInt32, length: Int)? {
    let first = source[offset]
    let length: Int
    switch first {
    case 0...0x7F: return (UInt32(first), 1)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard offset + length <= source.count else { return nil }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for byte in source[offset + 1..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    guard scalar >= smallest[length], Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
  }
}
