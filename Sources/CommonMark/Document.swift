internal import CCmark

/// A text parsed as CommonMark: the owner of its tree.
///
/// ```swift
/// let document = Document(Array("Open *the* <ui:menu>.".utf8))
/// var html: [UInt8] = []
/// document.renderHTML(into: &html)
/// ```
///
/// Cost: libcmark's own parse; no Swift object is allocated. One document belongs to one task at a
/// time; different documents can be used at the same time on different threads, for libcmark keeps
/// no global state.
///
/// Memory: libcmark's default allocator, that is `malloc`. Plain libcmark has no arena (that is
/// cmark-gfm's, and there it is one for the whole process, so two threads could not share it), and
/// an allocator of one's own (`cmark_parser_new_with_mem`) is called without a context, so that it
/// too would have to be global or bound to a thread.
///
/// - SeeAlso: CommonMark 0.30.
public struct Document: ~Copyable {
  let pointer: OpaquePointer

  /// Parses a text.
  ///
  /// - Parameter text: Bytes, UTF-8 by intent. Any bytes will do: a NUL byte becomes U+FFFD, and a
  ///   byte that is not UTF-8 stands in the tree as it came. Read in place where the bytes lie in
  ///   one stretch (`[UInt8]`, `ArraySlice<UInt8>`, unsafe buffers, `String.UTF8View`). Not kept.
  @inlinable
  public init(_ text: some Sequence<UInt8>) {
    self.init(root: text.withBytes { Document.parse($0) })
  }

  @usableFromInline
  init(root: OpaquePointer) {
    pointer = root
  }

  deinit {
    releaseRemovedNodes(ofTreeAt: pointer)
    cmark_node_free(pointer)
  }

  /// The document node, from which all others are reached.
  ///
  /// A node does not keep the document alive: use it in the scope that holds the document.
  public var root: Node { Node(pointer, in: pointer) }

  /// Calls `body` for each node in order of the text; see ``Node/visit(_:)``.
  public func visit<Failure: Error>(
    _ body: (_ node: Node, _ entering: Bool) throws(Failure) -> Void
  ) throws(Failure) {
    try root.visit(body)
  }

  /// The option makes libcmark count lines inside code spans and raw HTML. It changes no tree.
  @usableFromInline
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> OpaquePointer {
    let start = text.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
    // libcmark ends the process when memory runs out, so that there always is a tree.
    return cmark_parse_document(start ?? emptyText, text.count, CMARK_OPT_SOURCEPOS)
      .unsafelyUnwrapped
  }

  /// libcmark may look at its buffer even when the count is zero.
  private static var emptyText: UnsafePointer<CChar> {
    UnsafeRawPointer(("" as StaticString).utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
