internal import CCmark

// libcmark gives each node one free pointer (`user_data`). It holds here:
// - on a node that replaces another: the node that was written in its place. Thus the text can
//   still be followed node by node after replacements (see `Alignment`);
// - on a text that was inserted: the document node, which says that nothing was written there.

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
