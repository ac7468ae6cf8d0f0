internal import CCmark

// Each function appends to a buffer of the caller, which can be used again for the next text. What libcmark writes stands in the memory of the
// document before.

extension Document {
  /// Appends the HTML of the text; see ``Node/renderHTML(into:)``.
  public func renderHTML(into buffer: inout [UInt8]) {
    root.renderHTML(into: &buffer)
  }

  /// Appends the HTML of a text of one paragraph without its `<p>` and without a line end: what
  /// stands inside a heading, a cell or a sentence. Of an empty text it appends nothing.
  ///
  /// - Returns: False where the text is something else than one paragraph; then the HTML of all its
  ///   blocks was appended, as ``renderHTML(into:)`` does, so that nothing is lost.
  @discardableResult
  public func renderHTMLInline(into buffer: inout [UInt8]) -> Bool {
    guard let block = root.firstChild else { return true }
    guard block.kind == .paragraph, block.next == nil else {
      renderHTML(into: &buffer)
      return false
    }
    block.appendHTML(without: ("<p>", "</p>\n"), to: &buffer)
    return true
  }

  /// Appends the text as CommonMark; see ``Node/renderCommonMark(width:into:)``.
  public func renderCommonMark(width: Int = 0, into buffer: inout [UInt8]) {
    root.renderCommonMark(width: width, into: &buffer)
  }

  /// Appends the words of the text; see ``Node/renderPlainText(into:)``.
  public func renderPlainText(into buffer: inout [UInt8]) {
    root.renderPlainText(into: &buffer)
  }
}

extension Node {
  /// Appends the HTML of this node and what is inside it; each block ends in a line end.
  ///
  /// Raw HTML is left out. Links to `javascript:`, `vbscript:`, `file:` and `data:` (but for
  /// images) lose their address, as libcmark does by default: replace those that are meant.
  public func renderHTML(into buffer: inout [UInt8]) {
    appendHTML(without: ("", ""), to: &buffer)
  }

  /// Appends this node, and what is inside it, as CommonMark that reads back as the same tree.
  ///
  /// libcmark writes what it needs for that: `<!-- end list -->` between two lists in a row.
  ///
  /// - Parameter width: The column at which lines are filled; 0 leaves the line breaks as they are.
  public func renderCommonMark(width: Int = 0, into buffer: inout [UInt8]) {
    guard let text = cmark_render_commonmark(pointer, CMARK_OPT_DEFAULT, Int32(clamping: width))
    else { return }
    buffer.append(contentsOf: bytes(of: text))
  }

  func appendHTML(without frame: (StaticString, StaticString), to buffer: inout [UInt8]) {
    guard let html = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return }
    let all = bytes(of: html)
    let open = UnsafeBufferPointer(frame.0)
    let close = UnsafeBufferPointer(frame.1)
    let framed =
      all.count >= open.count + close.count && all.starts(with: open)
      && all.suffix(close.count).elementsEqual(close)
    let inner = framed ? all[open.count..<all.count - close.count] : all[...]
    if firstOccurrence(of: rawHTMLPlaceholder, in: html) == nil {
      buffer.append(contentsOf: UnsafeBufferPointer(rebasing: inner))
    } else {
      buffer.append(contentsOf: inner.droppingRawHTMLPlaceholders)
    }
  }
}

/// What libcmark writes for raw HTML. No text can look like it, for text is escaped.
private let rawHTMLPlaceholder: StaticString = "<!-- raw HTML omitted -->"

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// For the rare text with raw HTML. The line of an HTML block goes with it.
  fileprivate var droppingRawHTMLPlaceholders: [UInt8] {
    let placeholder = UnsafeBufferPointer(rawHTMLPlaceholder)
    let newline = UInt8(ascii: "\n")
    var result: [UInt8] = []
    var rest = self
    while let byte = rest.first {
      if byte == placeholder[0], rest.starts(with: placeholder) {
        rest = rest.dropFirst(placeholder.count)
        if rest.first == newline, result.last ?? newline == newline { rest = rest.dropFirst() }
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
