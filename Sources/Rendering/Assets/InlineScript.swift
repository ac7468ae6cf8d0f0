/// A script that stands inside a page.
struct InlineScript: Sendable {
  /// What allows it in the policy of the page.
  let digest: Digest
  /// What stands inside the `script` element.
  let bytes: [UInt8]

  /// - Parameter script: Nothing in it can end the element early, or be read otherwise inside a page than in a file.
  init(_ script: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(script.count)
    for byte in script where byte != UInt8(ascii: "\r") {
      // In strings, the only places for them, an escaped slash is a slash, and an escaped exclamation mark is one.
      if bytes.last == UInt8(ascii: "<"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    // The Nu Html Checker compares digests without the line feeds at the end.
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    digest = Digest(of: bytes)
    self.bytes = bytes
  }
}
