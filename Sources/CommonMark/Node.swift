internal import CCmark

/// A place in the tree of a ``Document``: a handle, as cheap to copy as two pointers.
///
/// Valid while the document lives, and not to be sent elsewhere. A node that was replaced or
/// unlinked stays valid too (its memory goes with the document); it has no parent and no siblings.
/// Two nodes are equal when they are the same place in the same tree.
public struct Node: Hashable {
  let pointer: OpaquePointer
  /// The document node: what was removed from the tree is remembered there.
  let document: OpaquePointer

  init(_ pointer: OpaquePointer, in document: OpaquePointer) {
    self.pointer = pointer
    self.document = document
  }

  /// What the node is.
  public var kind: Kind { Kind(of: pointer) }

  /// The node around this one; nil for the document and for a removed node.
  public var parent: Node? { related(cmark_node_parent(pointer)) }

  /// The sibling after this one.
  public var next: Node? { related(cmark_node_next(pointer)) }

  /// The sibling before this one.
  public var previous: Node? { related(cmark_node_previous(pointer)) }

  /// The first node inside this one.
  public var firstChild: Node? { related(cmark_node_first_child(pointer)) }

  /// The last node inside this one.
  public var lastChild: Node? { related(cmark_node_last_child(pointer)) }

  private func related(_ other: OpaquePointer?) -> Node? {
    other.map { Node($0, in: document) }
  }
}
