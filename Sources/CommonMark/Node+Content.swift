internal import CCmark

/// What a node holds, as bytes. Where a kind of node has no such content, it is empty.
///
/// The closures see libcmark's own memory: valid inside the call only, and until the node changes.
extension Node {
  /// The content of a text, code, code block, raw HTML or HTML block: unescaped, as read.
  @inlinable
  public func withLiteral<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(literalBytes))
  }

  /// The content of a text, code, code block, raw HTML or HTML block, copied.
  public var literal: [UInt8] { Array(literalBytes) }

  /// Where a link or image leads, entities and escapes resolved; of `<step:a>` it is `step:a`, of
  /// `<a@b.be>` it is `mailto:a@b.be`.
  @inlinable
  public func withDestination<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(destinationBytes))
  }

  /// Where a link or image leads, copied.
  public var destination: [UInt8] { Array(destinationBytes) }

  /// The title of a link or image.
  @inlinable
  public func withTitle<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(titleBytes))
  }

  /// The title of a link or image, copied.
  public var title: [UInt8] { Array(titleBytes) }

  /// The info string of a fenced code block, copied.
  public var info: [UInt8] { Array(bytes(of: cmark_node_get_fence_info(pointer))) }

  /// What a custom node writes before its children, copied.
  public var opening: [UInt8] { Array(openingBytes) }

  /// What a custom node writes after its children, copied.
  public var closing: [UInt8] { Array(closingBytes) }

  /// True for a link that shows its own address: its only child is a text equal to the destination
  /// (or to it without `mailto:`), as in `<step:sign-in>`.
  ///
  /// `[step:sign-in](step:sign-in)` gives the same tree, so it counts as one.
  ///
  /// - SeeAlso: CommonMark 0.30, 6.5 Autolinks.
  public var isAutolink: Bool {
    guard kind == .link, let child = firstChild, child.kind == .text, child.next == nil else {
      return false
    }
    let shown = child.literalBytes
    let destination = destinationBytes
    if shown.elementsEqual(destination) { return true }
    let email: StaticString = "mailto:"
    return destination.count == shown.count + email.utf8CodeUnitCount
      && destination.starts(with: UnsafeBufferPointer(email))
      && destination.dropFirst(email.utf8CodeUnitCount).elementsEqual(shown)
  }

  /// Whether a link says something else than its destination: `[own words](step:sign-in)`.
  public var hasOwnWords: Bool { !isAutolink && firstChild != nil }

  /// From 1 to 6; 0 for what is not a heading.
  public var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// True for a list whose paragraphs are written without `<p>` (CommonMark 0.30, 5.3).
  public var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// The number with which an ordered list starts; nil for a bullet list and for other nodes.
  public var orderedListStart: Int? {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(cmark_node_get_list_start(pointer))
  }
}

extension Node {
  @usableFromInline
  var literalBytes: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_literal(pointer)) }
  @usableFromInline
  var destinationBytes: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_url(pointer)) }
  @usableFromInline
  var titleBytes: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_title(pointer)) }
  var openingBytes: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_on_enter(pointer)) }
  var closingBytes: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_on_exit(pointer)) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a literal of the program, which live as long as the program.
  init(_ string: StaticString) {
    self.init(start: string.utf8Start, count: string.utf8CodeUnitCount)
  }
}
