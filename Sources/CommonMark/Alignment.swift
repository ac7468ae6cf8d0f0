internal import CCmark

/// Follows the inlines of one block through the text they were parsed from, spelling by spelling.
///
/// Every step either finds what the tree says in the text or fails; nothing is guessed.
struct Alignment {
  let source: UnsafeBufferPointer<UInt8>
  /// How many `>` can stand before the content of a line.
  let quotes: Int
  var position: Int
  private var blockStart: Int
  /// The line on which the block is tried again, behind its definitions.
  private var laterLine: Int?
  /// Where the line of the last line end read begins.
  private var freshLine: Int?

  init(of source: UnsafeBufferPointer<UInt8>, from start: Int, quotes: Int) {
    self.source = source
    self.quotes = quotes
    position = start
    blockStart = start
  }

  /// The range of a node of the block, or of the block's content; nil if the block does not fit.
  mutating func range(of wanted: Node, in block: Node) -> Range<Int>? {
    position = blockStart
    freshLine = laterLine
    if block.kind == .heading { skipHeadingMark(ofLevel: block.headingLevel) }
    while source.isBlank(at: position) { position += 1 }
    let start = position
    var found: Range<Int>?
    guard follow(childrenOf: block.pointer, wanted: wanted.pointer, found: &found) else {
      return nil
    }
    let end = position
    guard isAtEnd(of: block.kind) else { return nil }
    return wanted == block ? start..<end : found
  }

  /// Tries the same block from its next line; false where it does not begin with a definition.
  mutating func restartOnNextLine() -> Bool {
    guard laterLine != nil || beginsWithDefinition(),
      let next = source.startOfLine(after: blockStart)
    else { return false }
    laterLine = next
    blockStart = contentStart(ofLineAt: next, quotes: quotes)
    return blockStart < source.count && !source.isLineEnd(at: blockStart)
  }

  private mutating func beginsWithDefinition() -> Bool {
    position = blockStart
    return readLabel() && read(":")
  }

  /// The `#` of an ATX heading. In a setext heading, `#` that no blank follows are text.
  private mutating func skipHeadingMark(ofLevel level: Int) {
    var end = position
    while source.at(end) == UInt8(ascii: "#") { end += 1 }
    let isMark = end - position == level
    if isMark, source.isBlank(at: end) || source.isLineEnd(at: end) || end == source.count {
      position = end
    }
  }

  private func isAtEnd(of kind: Node.Kind) -> Bool {
    var end = afterSpace(at: position)
    if kind == .heading {
      while end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
      end = afterSpace(at: end)
    }
    return end == source.count || source.isLineEnd(at: end)
  }

  /// Behind what libcmark takes for space in a line: spaces, tabs, vertical tabs, form feeds.
  func afterSpace(at start: Int) -> Int {
    var end = start
    while let byte = source.at(end), [0x20, 0x09, 0x0B, 0x0C].contains(byte) { end += 1 }
    return end
  }
}

// MARK: - The tree

extension Alignment {
  /// A node that was entered.
  private struct Open {
    /// In the tree as it is now, for its siblings.
    let node: OpaquePointer
    /// As it was written.
    let origin: Written
    let start: Int
  }

  /// A node, and what was written in its place.
  private struct Written {
    var node: OpaquePointer
    /// Where the children are now: of this node or of one that it replaced.
    var container: OpaquePointer
    var isWanted: Bool

    /// Nil for a text that was inserted.
    init?(_ current: OpaquePointer, wanted: OpaquePointer) {
      node = current
      container = current
      isWanted = current == wanted
      for origin in origins(of: current) {
        if Node.Kind(of: origin) == .document { return nil }
        node = origin
        if cmark_node_first_child(container) == nil { container = origin }
        if origin == wanted { isWanted = true }
      }
    }
  }

  /// Without recursion, for inlines can be nested thousands deep.
  private mutating func follow(
    childrenOf block: OpaquePointer, wanted: OpaquePointer, found: inout Range<Int>?
  ) -> Bool {
    var open: [Open] = []
    var current = cmark_node_first_child(block)
    while true {
      if let node = current {
        guard let written = Written(node, wanted: wanted) else {
          current = cmark_node_next(node)
          continue
        }
        let kind = Node.Kind(of: written.node)
        if kind == .link, isAt("<") {
          guard let range = readAutolink(written.node) else { return false }
          if written.isWanted { found = range }
          // The text inside an autolink is all that stands between the brackets.
          if let text = cmark_node_first_child(written.container),
            Written(text, wanted: wanted)?.isWanted == true
          {
            found = range.lowerBound + 1..<range.upperBound - 1
          }
          current = cmark_node_next(node)
        } else if kind.isContainer {
          let start = position
          guard readOpening(of: kind) else { return false }
          open.append(Open(node: node, origin: written, start: start))
          current = cmark_node_first_child(written.container)
        } else {
          guard let range = readLeaf(written.node, kind) else { return false }
          if written.isWanted { found = range }
          current = cmark_node_next(node)
        }
      } else if let closed = open.popLast() {
        guard readClosing(of: closed.origin.node, from: closed.start) else { return false }
        if closed.origin.isWanted { found = closed.start..<position }
        current = cmark_node_next(closed.node)
      } else {
        return true
      }
    }
  }
}

// MARK: - The spellings (CommonMark 0.30, chapter 6)

extension Alignment {
  private mutating func readLeaf(_ node: OpaquePointer, _ kind: Node.Kind) -> Range<Int>? {
    let start = position
    let isRead: Bool
    switch kind {
    case .text: return readText(bytes(of: cmark_node_get_literal(node)))
    case .softBreak, .hardBreak: isRead = readBreak(hard: kind == .hardBreak)
    case .code: isRead = readCodeSpan()
    case .rawHTML: isRead = readVerbatim(bytes(of: cmark_node_get_literal(node)))
    default: isRead = false
    }
    return isRead ? start..<position : nil
  }

  private mutating func readOpening(of kind: Node.Kind) -> Bool {
    switch kind {
    case .emphasis: readDelimiter(1)
    case .strong: readDelimiter(2)
    case .link: read("[")
    case .image: read("![")
    default: false
    }
  }

  private mutating func readClosing(of node: OpaquePointer, from start: Int) -> Bool {
    switch Node.Kind(of: node) {
    case .emphasis: source[start] == source.at(position) && readDelimiter(1)
    case .strong: source[start] == source.at(position) && readDelimiter(2)
    case .link, .image: read("]") && readLinkEnd(of: node)
    default: false
    }
  }

  private mutating func readDelimiter(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard isAt("*") || isAt("_") else { return false }
      position += 1
    }
    return true
  }

  private mutating func readText(_ literal: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let line = freshLine, position == contentStart(ofLineAt: line, quotes: quotes) else {
      return readWords(literal, from: position)
    }
    // After a backslash at the end of a line, libcmark can keep the indentation of the next line.
    let indentation = literal.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let unindented = UnsafeBufferPointer(rebasing: literal.dropFirst(indentation))
    for words in indentation == 0 ? [literal] : [literal, unindented] {
      // In a block quote a line can begin with `>` that is text, if it is indented enough.
      let marks = words.first == UInt8(ascii: ">") ? quotes : 0
      for mark in 0...marks {
        let start = contentStart(ofLineAt: line, quotes: quotes - mark)
        if let range = readWords(words, from: start) { return range }
      }
    }
    return nil
  }

  private mutating func readWords(
    _ literal: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    position = start
    return readWords(literal) ? start..<position : nil
  }

  private mutating func readBreak(hard: Bool) -> Bool {
    if hard, isAt("\\") {
      position += 1
    } else {
      position = afterSpace(at: position)
    }
    return readLineEnd()
  }

  /// A line end, and what stands before the content of the next line.
  mutating func readLineEnd() -> Bool {
    guard source.isLineEnd(at: position) else { return false }
    position = source.afterLineEnd(at: position)
    let line = position
    position = contentStart(ofLineAt: position, quotes: quotes)
    freshLine = line
    return true
  }

  private mutating func readCodeSpan() -> Bool {
    let ticks = readBackticks()
    guard ticks > 0 else { return false }
    while position < source.count {
      if isAt("`") {
        if readBackticks() == ticks { return true }
      } else {
        position += 1
      }
    }
    return false
  }

  private mutating func readBackticks() -> Int {
    let start = position
    while isAt("`") { position += 1 }
    return position - start
  }

  /// `<`, the destination with entities but without escapes, `>`.
  private mutating func readAutolink(_ link: OpaquePointer) -> Range<Int>? {
    let start = position
    let destination = bytes(of: cmark_node_get_url(link))
    let email = UnsafeBufferPointer("mailto:")
    let shown = UnsafeBufferPointer(rebasing: destination.dropFirst(email.count))
    for spelling in destination.starts(with: email) ? [destination, shown] : [destination] {
      position = start + 1
      if readWords(spelling, escapes: false), read(">") { return start..<position }
    }
    return nil
  }

  func isAt(_ character: Unicode.Scalar) -> Bool {
    source.at(position) == UInt8(ascii: character)
  }

  mutating func read(_ spelling: StaticString) -> Bool {
    let spelling = UnsafeBufferPointer(spelling)
    guard position <= source.count, source[position...].starts(with: spelling) else { return false }
    position += spelling.count
    return true
  }

  /// Behind the block quote marks and the indentation of a line.
  func contentStart(ofLineAt start: Int, quotes: Int) -> Int {
    var position = start
    var left = quotes
    while position < source.count {
      if source.isBlank(at: position) {
        position += 1
      } else if left > 0, source[position] == UInt8(ascii: ">") {
        position += 1
        left -= 1
      } else {
        break
      }
    }
    return position
  }
}

extension UnsafeBufferPointer<UInt8> {
  func at(_ position: Int) -> UInt8? {
    position < count ? self[position] : nil
  }
}
