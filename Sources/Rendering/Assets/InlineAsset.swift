/// A style sheet or script that stands inside a page.
struct InlineAsset: Sendable {
  /// What stands inside the element. Nothing in it can end the element early, or be read otherwise inside a page than in a file.
  let bytes: [UInt8]
  /// What allows it in the policy of the page.
  let digest: Digest

  /// In strings and comments, the only places for `</`, an escaped slash is a slash.
  static func style(_ styleSheet: [UInt8]) -> InlineAsset {
    InlineAsset(styleSheet, escaping: [UInt8(ascii: "/")])
  }

  /// In strings, the only places for `</` and `<!`, an escaped slash is a slash, and an escaped exclamation mark is one.
  static func script(_ script: [UInt8]) -> InlineAsset {
    InlineAsset(script, escaping: [UInt8(ascii: "/"), UInt8(ascii: "!")])
  }

  /// - Parameter escaped: What gets a backslash behind a `<`.
  private init(_ asset: [UInt8], escaping escaped: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(asset.count)
    for byte in asset where byte != UInt8(ascii: "\r") {
      if bytes.last == UInt8(ascii: "<"), escaped.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    // The Nu Html Checker compares digests without the line feeds at the end.
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    digest = Digest(of: bytes)
    self.bytes = bytes
  }
}

extension InlineAsset {
  /// The pieces of the `style` element of a style sheet.
  var element: [ArraySlice<UInt8>] { [Self.start[...], bytes[...], Self.end[...]] }

  private static let start = Array("<style>".utf8)
  private static let end = Array("</style>".utf8)
}
