extension Sequence<UInt8> {
  /// The bytes in Base64 with padding (RFC 4648, section 4).
  var base64: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((underestimatedCount + 2) / 3 * 4)
    var group: (bits: UInt32, count: Int) = (0, 0)
    for byte in self {
      group = (group.bits << 8 | UInt32(byte), group.count + 1)
      if group.count == 3 {
        for shift in [18, 12, 6, 0] as [UInt32] { result.append(base64Digits[Int(group.bits >> shift & 63)]) }
        group = (0, 0)
      }
    }
    guard group.count > 0 else { return result }
    let bits = group.bits << UInt32(8 * (3 - group.count))
    for place in 0..<4 {
      result.append(
        place <= group.count ? base64Digits[Int(bits >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
    }
    return result
  }
}

private let base64Digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
