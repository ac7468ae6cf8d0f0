/// A style sheet that stands inside a page.
struct InlineStyle: Sendable {
  /// What allows it in the policy of the page.
  let digest: Digest
  /// The `style` element.
  let element: [UInt8]

  init(_ styleSheet: Asset) { self.init(styleSheet.bytes) }

  /// - Parameter styleSheet: Nothing in it can end the element early, or be read otherwise inside a page than in a file.
  init(_ styleSheet: [UInt8]) {
    var css: [UInt8] = []
    css.reserveCapacity(styleSheet.count)
    for byte in styleSheet where byte != UInt8(ascii: "\r") {
      // In strings and comments, the only places for it, an escaped slash is a slash.
      if byte == UInt8(ascii: "/"), css.last == UInt8(ascii: "<") { css.append(UInt8(ascii: "\\")) }
      css.append(byte)
    }
    // The Nu Html Checker compares digests without the line feeds at the end.
    while css.last == UInt8(ascii: "\n") { css.removeLast() }
    digest = Digest(of: css)
    element = Array("<style>".utf8) + css + Array("</style>".utf8)
  }
}
