internal import CCmark
internal import CTextMemory

/// Changes. Bytes given are copied; a NUL byte in them becomes U+FFFD.
extension Node {
  /// Puts a custom node in the place of this one: an inline for an inline, a block for a block.
  ///
  /// HTML, CommonMark and plain text write `opening` and `closing` exactly as given, around the
  /// children: escape them for the output that you are going to render.
  ///
  /// - Parameter keepingChildren: True moves what is inside this node into the new one, so that
  ///   `[own *words*](term:x)` keeps its words; false leaves it out.
  /// - Returns: The new node; nil, and nothing changed, where libcmark allows none: the document, an
  ///   item of a list, a node that was removed.
  @inlinable @discardableResult
  public func replace(
    withOpening opening: some Sequence<UInt8>, closing: some Sequence<UInt8>,
    keepingChildren: Bool
  ) -> Node? {
    opening.withBytes { opening in
      closing.withBytes { closing in
        replaceWithCustom(opening, closing, keepingChildren: keepingChildren)
      }
    }
  }

  /// Puts a text in the place of this node. The text is escaped where it is rendered.
  ///
  /// - Returns: The new node; nil, and nothing changed, where no text can stand.
  @inlinable @discardableResult
  public func replace(withText text: some Sequence<UInt8>) -> Node? {
    text.withBytes { replaceWithText($0) }
  }

  /// Inserts a text before this node, escaped where it is rendered; nil where no text can stand.
  @inlinable @discardableResult
  public func insertTextBefore(_ text: some Sequence<UInt8>) -> Node? {
    text.withBytes { insertText($0, after: false) }
  }

  /// Inserts a text after this node, escaped where it is rendered; nil where no text can stand.
  @inlinable @discardableResult
  public func insertTextAfter(_ text: some Sequence<UInt8>) -> Node? {
    text.withBytes { insertText($0, after: true) }
  }

  /// Takes the node, with what is inside it, out of the tree. No effect on the document node.
  ///
  /// The ranges of the nodes that remain in the block can no longer be told from then on
  /// (``sourceRange(in:)``); replacing the node by nothing, `replace(withText: [])`, keeps them.
  public func unlink() {
    guard cmark_node_parent(pointer) != nil else { return }
    cmark_node_unlink(pointer)
  }

  /// Gives a text, code, code block, raw HTML or HTML block another content.
  ///
  /// - Returns: False, and nothing changed, for a node of another kind.
  @inlinable @discardableResult
  public func setLiteral(_ literal: some Sequence<UInt8>) -> Bool {
    literal.withBytes { rewriteLiteral($0) }
  }
}

extension Node {
  @usableFromInline
  func replaceWithCustom(
    _ opening: UnsafeBufferPointer<UInt8>, _ closing: UnsafeBufferPointer<UInt8>,
    keepingChildren: Bool
  ) -> Node? {
    let type = kind.isBlock ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE
    guard let custom = replace(with: type) else { return nil }
    _ = opening.withCString { cmark_node_set_on_enter(custom.pointer, $0) }
    _ = closing.withCString { cmark_node_set_on_exit(custom.pointer, $0) }
    if keepingChildren {
      while let child = cmark_node_first_child(pointer) {
        cmark_node_append_child(custom.pointer, child)
      }
    }
    return custom
  }

  @usableFromInline
  func replaceWithText(_ text: UnsafeBufferPointer<UInt8>) -> Node? {
    guard let node = replace(with: CMARK_NODE_TEXT) else { return nil }
    _ = text.withCString { cmark_node_set_literal(node.pointer, $0) }
    return node
  }

  @usableFromInline
  func insertText(_ text: UnsafeBufferPointer<UInt8>, after: Bool) -> Node? {
    guard let new = newNode(CMARK_NODE_TEXT) else { return nil }
    let insert = after ? cmark_node_insert_after : cmark_node_insert_before
    guard insert(pointer, new) == 1 else { return nil }
    note(document, asOriginOf: new)
    _ = text.withCString { cmark_node_set_literal(new, $0) }
    return Node(new, in: document)
  }

  @usableFromInline
  func rewriteLiteral(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cmark_node_get_literal(pointer) != nil else { return false }
    keepWrittenLiteral()
    return literal.withCString { cmark_node_set_literal(pointer, $0) } == 1
  }

  /// A copy of what was written stays as the node's origin, for ``sourceRange(in:)``.
  private func keepWrittenLiteral() {
    guard cmark_node_get_user_data(pointer) == nil,
      let written = newNode(cmark_node_get_type(pointer))
    else { return }
    cmark_node_set_literal(written, cmark_node_get_literal(pointer))
    note(written, asOriginOf: pointer)
  }

  private func replace(with type: cmark_node_type) -> Node? {
    guard let new = newNode(type) else { return nil }
    guard cmark_node_insert_before(pointer, new) == 1 else { return nil }
    cmark_node_unlink(pointer)
    note(pointer, asOriginOf: new)
    return Node(new, in: document)
  }
}

/// A node in the memory of the document, as all nodes are; one that no tree takes goes with the document, too.
private func newNode(_ type: cmark_node_type) -> OpaquePointer? {
  cmark_node_new_with_mem(type, ctextmemory_allocator())
}
