internal import CCmark

extension Node {
  /// Where the node was written.
  ///
  /// libcmark's own columns of inlines are wrong after line breaks, in lists and for autolinks, so
  /// the text is followed from the start of the paragraph, heading or HTML block: each node must be
  /// found spelled where the one before it ended, and the block must end where the last one does.
  /// Replacements made through this module do not disturb this (a replacement has the range of
  /// what it replaced); after an ``unlink()`` in the same block it fails.
  ///
  /// Known: all inlines, the content of paragraphs and headings (for an ATX heading without `#`),
  /// and HTML blocks. Of `<step:a>` the range includes the angle brackets, of `[words](step:a)` all
  /// from `[` to `)`, of emphasis its delimiters. A text begins and ends with its first and last
  /// character, escapes included.
  ///
  /// Cost: follows the block once for each call, with time in proportion to the text before its end.
  ///
  /// - Parameter text: The very bytes that the document was parsed from.
  /// - Returns: Offsets in bytes from the start of `text` (0 for an `ArraySlice` too); nil for other
  ///   blocks, for what was inserted or removed, and wherever the text cannot be followed.
  @inlinable
  public func sourceRange(in text: some Sequence<UInt8>) -> Range<Int>? {
    text.withBytes { sourceRange(inBytes: $0) }
  }

  @usableFromInline
  func sourceRange(inBytes source: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let block = leafBlock, let start = block.writtenStart(in: source) else { return nil }
    // A label must not be sought behind the end of the block.
    let lines = block.lines(of: source, from: start)
    var alignment = Alignment(of: lines, from: start, quotes: block.blockQuotesAround)
    if block.kind == .htmlBlock { return alignment.rangeOfHTMLBlock(block) }
    while true {
      if let range = alignment.range(of: self, in: block) { return range }
      // A paragraph may begin with link reference definitions, of which the tree knows nothing.
      guard alignment.restartOnNextLine() else { return nil }
    }
  }

  /// Where the first line of a block was written, from the block's first character to the end of the line: for a block that has no
  /// ``sourceRange(in:)``, such as a list or a thematic break.
  ///
  /// - Parameter text: The very bytes that the document was parsed from.
  /// - Returns: Offsets in bytes from the start of `text`; nil for inlines, and for what was inserted or removed.
  @inlinable
  public func firstLine(in text: some Sequence<UInt8>) -> Range<Int>? {
    text.withBytes { firstLine(inBytes: $0) }
  }

  @usableFromInline
  func firstLine(inBytes source: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard kind.isBlock, let start = writtenStart(in: source) else { return nil }
    var end = start
    while end < source.count, !source.isLineEnd(at: end) { end += 1 }
    return start..<end
  }

  /// The nearest block, this one included, of which the lines can be followed.
  private var leafBlock: Node? {
    var node = self
    while !node.kind.isBlock {
      guard let parent = node.parent else { return nil }
      node = parent
    }
    guard node.parent != nil else { return nil }
    return switch node.kind {
    case .paragraph, .heading, .htmlBlock: node
    default: nil
    }
  }

  private var blockQuotesAround: Int {
    var count = 0
    var node = parent
    while let container = node {
      // A block quote that was replaced counts too: its marks are still in the text.
      if Kind(of: written(for: container.pointer)) == .blockQuote { count += 1 }
      node = container.parent
    }
    return count
  }

  /// The text up to the end of the last line of a block.
  private func lines(
    of source: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> UnsafeBufferPointer<UInt8> {
    var end = start
    for _ in 0...max(0, cmark_node_get_end_line(pointer) - cmark_node_get_start_line(pointer)) {
      guard let next = source.startOfLine(after: end) else { return source }
      end = next
    }
    return UnsafeBufferPointer(rebasing: source[..<end])
  }

  /// The byte at which a block begins by libcmark's count, which is right for blocks.
  private func writtenStart(in source: UnsafeBufferPointer<UInt8>) -> Int? {
    var line = cmark_node_get_start_line(pointer)
    var column = cmark_node_get_start_column(pointer)
    guard line > 0, column > 0 else { return nil }
    // libcmark skips a byte order mark before it counts.
    var position = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while line > 1 {
      guard let next = source.startOfLine(after: position) else { return nil }
      position = next
      line -= 1
    }
    while column > 1 {
      guard position < source.count else { return nil }
      // libcmark counts a NUL byte as the three bytes of U+FFFD.
      column -= source[position] == 0 ? 3 : 1
      position += 1
    }
    return position
  }
}

extension UnsafeBufferPointer<UInt8> {
  func isLineEnd(at position: Int) -> Bool {
    position < count && (self[position] == 0x0A || self[position] == 0x0D)
  }

  func isBlank(at position: Int) -> Bool {
    position < count && (self[position] == 0x20 || self[position] == 0x09)
  }

  /// Behind the line end (LF, CR or CR LF) at a position.
  func afterLineEnd(at position: Int) -> Int {
    let isPair =
      self[position] == 0x0D && position + 1 < count && self[position + 1] == 0x0A
    return position + (isPair ? 2 : 1)
  }

  func startOfLine(after position: Int) -> Int? {
    var position = position
    while position < count {
      if isLineEnd(at: position) { return afterLineEnd(at: position) }
      position += 1
    }
    return nil
  }
}
