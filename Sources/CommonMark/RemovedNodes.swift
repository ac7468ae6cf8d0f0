internal import CCmark

// libcmark gives each node one free pointer (`user_data`). It holds here:
// - on the document node: the list of nodes that were removed, to be freed with the document. They
//   are kept because handles to them may be about, and because of the next point;
// - on a node that replaces another: the node that was written in its place. Thus the text can
//   still be followed node by node after replacements (see `Alignment`);
// - on a text that was inserted: the document node, which says that nothing was written there.

private struct Removed {
  let node: OpaquePointer
  let before: UnsafeMutablePointer<Removed>?
}

/// Takes a node out of the tree, to be freed with the document.
func remove(_ node: OpaquePointer, fromTreeAt document: OpaquePointer) {
  cmark_node_unlink(node)
  let list = UnsafeMutablePointer<Removed>.allocate(capacity: 1)
  let before = cmark_node_get_user_data(document)?.assumingMemoryBound(to: Removed.self)
  list.initialize(to: Removed(node: node, before: before))
  cmark_node_set_user_data(document, list)
}

func releaseRemovedNodes(ofTreeAt document: OpaquePointer) {
  var list = cmark_node_get_user_data(document)?.assumingMemoryBound(to: Removed.self)
  while let removed = list {
    list = removed.pointee.before
    cmark_node_free(removed.pointee.node)
    removed.deallocate()
  }
}

/// Notes that `node` stands where `origin` was written.
func note(_ origin: OpaquePointer, asOriginOf node: OpaquePointer) {
  cmark_node_set_user_data(node, UnsafeMutableRawPointer(origin))
}

/// What stood in the place of `node` before, one replacement after the other.
func origins(of node: OpaquePointer) -> some Sequence<OpaquePointer> {
  sequence(state: node) { current in
    guard Node.Kind(of: current) != .document, let noted = cmark_node_get_user_data(current) else {
      return nil
    }
    current = OpaquePointer(noted)
    return current
  }
}

/// What was written where `node` stands now: the last of its origins, or itself.
func written(for node: OpaquePointer) -> OpaquePointer {
  origins(of: node).reduce(node) { $1 }
}
