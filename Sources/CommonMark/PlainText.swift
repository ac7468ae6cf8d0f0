internal import CCmark

extension Node {
  /// Appends the words of this node: no marks, nothing escaped.
  ///
  /// Blocks are separated by a line end (none at the end), a soft break is a space, a hard break a
  /// line end. Code stands as it is, a link and an image give the text inside them, custom nodes
  /// their opening and closing. Raw HTML and thematic breaks give nothing.
  ///
  /// - Parameter link: Gets each link, and says what stands for it; `nil` for the text inside it.
  public func renderPlainText(into buffer: inout [UInt8], link: (Node) -> [UInt8]? = { _ in nil }) {
    var plain = PlainText(buffer: buffer)
    buffer = []  // so that there is one owner, and no copy is made
    var replaced: Node?
    visit { node, entering in
      if node == replaced {
        replaced = nil
        return
      }
      guard replaced == nil else { return }
      if entering, node.kind == .link, let words = link(node) {
        words.withUnsafeBufferPointer { plain.write($0) }
        replaced = node
      } else {
        plain.append(node, entering: entering)
      }
    }
    buffer = plain.buffer
  }
}

private struct PlainText {
  var buffer: [UInt8]
  /// True once a block has ended: what comes next begins a line.
  private var owesLine = false

  init(buffer: consuming [UInt8]) {
    self.buffer = buffer
  }

  mutating func append(_ node: Node, entering: Bool) {
    switch node.kind {
    case .text, .code: write(node.literalBytes)
    case .softBreak: buffer.append(UInt8(ascii: " "))
    case .hardBreak: buffer.append(UInt8(ascii: "\n"))
    case .customInline: write(entering ? node.openingBytes : node.closingBytes)
    case .paragraph, .heading: if entering { startBlock() } else { owesLine = true }
    case .customBlock: appendCustomBlock(node, entering: entering)
    case .codeBlock:
      startBlock()
      write(node.literalBytes.droppingLineEnd)
      owesLine = true
    case .document, .blockQuote, .list, .item, .htmlBlock, .thematicBreak, .rawHTML, .emphasis,
      .strong, .link, .image:
      break
    }
  }

  private mutating func appendCustomBlock(_ node: Node, entering: Bool) {
    let text = entering ? node.openingBytes : node.closingBytes
    guard !text.isEmpty else { return }
    startBlock()
    write(text.droppingLineEnd)
    owesLine = true
  }

  private mutating func startBlock() {
    if owesLine { buffer.append(UInt8(ascii: "\n")) }
    owesLine = false
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    buffer.append(contentsOf: bytes)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var droppingLineEnd: UnsafeBufferPointer<UInt8> {
    last == UInt8(ascii: "\n") ? UnsafeBufferPointer(rebasing: dropLast()) : self
  }
}
