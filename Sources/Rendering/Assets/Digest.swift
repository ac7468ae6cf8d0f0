internal import CMessageDigest

/// A SHA-256 digest (FIPS 180-4).
struct Digest: Equatable, Sendable {
  /// 32 bytes.
  let bytes: [UInt8]

  /// - Parameter pieces: What is digested, one piece after the other.
  init(of pieces: [UInt8]...) { self.init(of: pieces) }

  init(of pieces: [[UInt8]]) {
    var state = SHA2_CTX()
    SHA256Init(&state)
    for piece in pieces { SHA256Update(&state, piece, piece.count) }
    var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&bytes, &state)
    self.bytes = bytes
  }

  /// The first digits, in lower case.
  ///
  /// - Parameter count: At most 64.
  func hexadecimal(_ count: Int) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let all = bytes.prefix((count + 1) / 2).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: all.prefix(count), as: UTF8.self)
  }

  /// As a Content Security Policy names an inline script or style (CSP Level 3, section 2.3.1).
  var source: String { "'sha256-\(String(decoding: bytes.base64, as: UTF8.self))'" }
}
