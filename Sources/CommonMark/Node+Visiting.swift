internal import CCmark

extension Node {
  /// Calls `body` for this node and each node inside it, in order of the text, without recursion.
  ///
  /// A container (``Kind/isContainer``) is visited twice, entering and leaving; another node once,
  /// entering. At any visit `body` may replace, unlink or rewrite the visited node, insert text
  /// beside it, and change what is inside it:
  ///
  /// - after an unlinking, the walk goes on behind the place where the node was;
  /// - after a replacement that keeps the children, they are visited next, then the replacement is
  ///   left (as `customInline`); without children it is not visited;
  /// - text inserted beside a node that is not a container is not visited.
  ///
  /// Removing a node further up is harmless, but ends the walk after what was removed.
  ///
  /// libcmark's own iterator decides where to go before the caller sees a node, so it would walk on
  /// inside a link that was taken out; hence this one.
  public func visit<Failure: Error>(
    _ body: (_ node: Node, _ entering: Bool) throws(Failure) -> Void
  ) throws(Failure) {
    var current = pointer
    var entering = true
    while true {
      let spot = Spot(of: current)
      try body(Node(current, in: document), entering)

      var place = current
      var replaced = false
      if cmark_node_parent(current) != spot.parent {
        if current == pointer { return }
        guard let replacement = spot.replacement(of: current) else {
          guard let following = spot.following(nil) else { return }
          (current, entering) = following
          continue
        }
        place = replacement
        replaced = true
      }

      if entering {
        if let child = cmark_node_first_child(place) {
          current = child
          continue
        }
        if !replaced, Kind(of: place).isContainer {
          entering = false
          continue
        }
      }
      if place == pointer { return }
      guard let following = spot.following(place) else { return }
      (current, entering) = following
    }
  }
}

extension Document {
  /// Calls `body` for each node as ``visit(_:)`` does, at half the cost: `body` may rewrite literals, and leaves the tree as it is.
  public func walk<Failure: Error>(
    _ body: (_ node: Node, _ entering: Bool) throws(Failure) -> Void
  ) throws(Failure) {
    var current = pointer
    var entering = true
    while true {
      let node = Node(current, in: pointer)
      try body(node, entering)
      if entering {
        if let child = cmark_node_first_child(current) {
          current = child
          continue
        }
        if node.kind.isContainer {
          entering = false
          continue
        }
      }
      if current == pointer { return }
      if let next = cmark_node_next(current) {
        (current, entering) = (next, true)
      } else if let parent = cmark_node_parent(current) {
        (current, entering) = (parent, false)
      } else {
        return
      }
    }
  }
}

/// Where a node stands, noted before a visitor can change it.
private struct Spot {
  let parent: OpaquePointer?
  let previous: OpaquePointer?
  let next: OpaquePointer?

  init(of node: OpaquePointer) {
    parent = cmark_node_parent(node)
    previous = cmark_node_previous(node)
    next = cmark_node_next(node)
  }

  /// The node that took the place of a removed one.
  func replacement(of node: OpaquePointer) -> OpaquePointer? {
    guard let parent else { return nil }
    var candidate =
      stillHere(next).map(cmark_node_previous) ?? cmark_node_last_child(parent)
    while let found = candidate, found != previous {
      if origins(of: found).contains(node) { return found }
      candidate = cmark_node_previous(found)
    }
    return nil
  }

  /// The next step of a walk that is done with `place`, or with the gap that it left.
  func following(_ place: OpaquePointer?) -> (node: OpaquePointer, entering: Bool)? {
    if let next = stillHere(next) ?? (next == nil ? nil : place.flatMap(cmark_node_next)) {
      return (next, true)
    }
    return parent.map { ($0, false) }
  }

  private func stillHere(_ node: OpaquePointer?) -> OpaquePointer? {
    node.flatMap { cmark_node_parent($0) == parent ? $0 : nil }
  }
}
