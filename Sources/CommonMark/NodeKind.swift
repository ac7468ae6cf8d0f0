internal import CCmark

extension Node {
  /// The kinds of node, by the names of the specification.
  ///
  /// - SeeAlso: CommonMark 0.30, chapters 4 (leaf blocks), 5 (container blocks) and 6 (inlines).
  public enum Kind: Hashable, Sendable, CaseIterable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case text, softBreak, hardBreak, code, rawHTML, emphasis, strong, link, image
    /// What ``Node/replace(withOpening:closing:keepingChildren:)`` puts in the place of a node.
    case customInline, customBlock

    /// True for a block, false for an inline.
    public var isBlock: Bool {
      switch self {
      case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
        .thematicBreak, .customBlock:
        true
      default: false
      }
    }

    /// True where nodes can stand inside; a visit enters and leaves these, and only enters others.
    public var isContainer: Bool {
      switch self {
      case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .hardBreak, .code, .rawHTML:
        false
      default: true
      }
    }
  }
}

extension Node.Kind {
  init(of pointer: OpaquePointer) {
    self =
      switch cmark_node_get_type(pointer) {
      case CMARK_NODE_DOCUMENT: .document
      case CMARK_NODE_BLOCK_QUOTE: .blockQuote
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_CUSTOM_BLOCK: .customBlock
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .hardBreak
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_HTML_INLINE: .rawHTML
      case CMARK_NODE_CUSTOM_INLINE: .customInline
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .image
      default: preconditionFailure("libcmark made a node of a kind that CommonMark does not have")
      }
  }
}
