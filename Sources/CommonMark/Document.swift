internal import CCmark
internal import CTextMemory

/// A text parsed as CommonMark: the owner of its tree.
///
/// ```swift
/// let document = Document(Array("Open *the* <ui:menu>.".utf8))
/// var html: [UInt8] = []
/// document.renderHTML(into: &html)
/// ```
///
/// Cost: libcmark's own parse; no Swift object is allocated. One document belongs to one thread, from
/// its beginning to its end, so that none is held over an `await`; different documents can be used at
/// the same time on different threads, for libcmark keeps no global state.
///
/// Memory: a stretch for each thread, see `CTextMemory`. Plain libcmark has no arena (that is
/// cmark-gfm's, and there it is one for the whole process, so two threads could not share it), but it
/// takes an allocator (`cmark_parser_new_with_mem`). What nodes hold is never given back one by one.
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

  deinit { ctextmemory_end() }

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
    ctextmemory_begin()
    // libcmark and its allocator end the process when memory runs out, so that there always is a tree.
    let parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, ctextmemory_allocator()).unsafelyUnwrapped
    cmark_parser_feed(parser, start ?? emptyText, text.count)
    let root = cmark_parser_finish(parser).unsafelyUnwrapped
    cmark_parser_free(parser)
    return root
  }

  /// libcmark may look at its buffer even when the count is zero.
  private static var emptyText: UnsafePointer<CChar> {
    UnsafeRawPointer(("" as StaticString).utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
