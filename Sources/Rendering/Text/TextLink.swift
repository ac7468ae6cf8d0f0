import CommonMark
import Publication

/// A link in the tree of a text, with what it stands for.
struct TextLink {
  /// Valid as long as the tree.
  let node: Node
  let reference: Reference
  /// Whether it says something else than what it cites. A gap has no words but its own.
  let hasOwnWords: Bool
  /// Whether it stands in the alternative text of a picture, where there are no links. Only drafts have such texts.
  let isInImage: Bool

  fileprivate init(_ node: Node, _ reference: Reference, isInImage: Bool) {
    (self.node, self.reference, self.isInImage) = (node, reference, isInImage)
    if case .gap = reference.target { hasOwnWords = false } else { hasOwnWords = node.hasOwnWords }
  }
}

extension ResolvedText {
  /// Sets the typography of the words in the tree of this text.
  ///
  /// - Returns: The links, in the order in which the resolver met them.
  func prepare(_ document: borrowing Document, _ typography: Typography) -> [TextLink] {
    var links: [TextLink] = []
    var references = references.makeIterator()
    var isInQuote = false
    var openImages = 0
    document.walk { node, entering in
      let kind = node.kind
      if kind == .image { openImages += entering ? 1 : -1 }
      guard entering else { return }
      switch kind {
      case .paragraph: isInQuote = false
      case .link:
        if let reference = references.next() { links.append(TextLink(node, reference, isInImage: openImages > 0)) }
      case .text where node.withLiteral({ typography.mayChange($0) }):
        let changed = typography.set(
          node.literal, isInQuote: &isInQuote, followsInline: node.previous?.isInline ?? false,
          precedesInline: node.next?.isInline ?? false)
        if let changed { node.setLiteral(changed, keepingRange: false) }
      default: break
      }
    }
    return links
  }
}

extension Node {
  /// Whether the node stands in a line beside words.
  fileprivate var isInline: Bool { !kind.isBlock && kind != .softBreak && kind != .hardBreak }
}
