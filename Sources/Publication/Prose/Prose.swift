internal import CommonMark

/// The plain words of one paragraph, with a mark in the place of everything else.
///
/// ``bytes`` is the paragraph as a reader would hear it, so that wordings are found although a line ends within them. A reference or code is
/// ``hidden``, one to an on-screen label ``label``; emphasis and the own words of a reference stand between marks, which no wording contains.
struct Prose {
  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []
  /// The place among the paragraphs of a ``SimpleText``, where there are no pieces.
  private var paragraph: Int?
  private var hiddenDepth = 0
  private var linkDepth = 0

  /// Stands for a reference, code, an image or HTML.
  static let hidden: UInt8 = 0
  /// Stands for a reference to an on-screen label.
  static let label: UInt8 = 3
  /// Stands where emphasis begins and ends.
  static let opening: UInt8 = 1
  static let closing: UInt8 = 2
  /// Stands where the own words of a reference begin and end.
  static let linkOpening: UInt8 = 4
  static let linkClosing: UInt8 = 5
  /// The marks that stand where something begins or ends, and for nothing themselves.
  static let marks = [opening, closing, linkOpening, linkClosing]
  /// Stands for a line break that the writer wants; others are line feeds.
  static let hardBreak: UInt8 = 0x0B

  /// Bytes that come from one node.
  private struct Piece {
    let range: Range<Int>
    let node: Node
    let isInLink: Bool
  }

  /// The paragraphs of a text.
  static func all(in document: borrowing Document) -> [Prose] {
    var all: [Prose] = []
    var prose = Prose()
    document.visit { node, entering in
      switch node.kind {
      case .paragraph, .heading:
        if !entering { all.append(prose) }
        prose = Prose()
      default: prose.take(node, entering)
      }
    }
    return all
  }

  /// The paragraphs of a text that was read without libcmark, and where references of it stand.
  static func all(in simple: SimpleText, of text: ArraySlice<UInt8>, _ links: [SimpleLink]) -> [Prose] {
    var pieces = simple.pieces[...]
    var links = links[...]
    return simple.paragraphs.enumerated().map { index, paragraph in
      var prose = Prose()
      prose.paragraph = index
      prose.bytes.reserveCapacity(paragraph.count)
      var place = paragraph.lowerBound
      while let piece = pieces.first, piece.range.lowerBound < paragraph.upperBound {
        prose.bytes += text[text.startIndex + place..<text.startIndex + piece.range.lowerBound]
        switch piece.kind {
        case .link: prose.bytes.append(links.popFirst()?.kind == .ui ? Self.label : Self.hidden)
        case .code: prose.bytes.append(Self.hidden)
        case .opening: prose.bytes.append(Self.opening)
        case .closing: prose.bytes.append(Self.closing)
        }
        place = piece.range.upperBound
        pieces.removeFirst()
      }
      prose.bytes += text[text.startIndex + place..<text.startIndex + paragraph.upperBound]
      return prose
    }
  }

  private mutating func take(_ node: Node, _ entering: Bool) {
    switch node.kind {
    case .text: if hiddenDepth == 0 { append(node.literal, of: node) }
    case .softBreak: append([UInt8(ascii: "\n")], of: node)
    case .hardBreak: append([Self.hardBreak], of: node)
    case .code, .rawHTML, .customInline: append([Self.hidden], of: node)
    case .image: hide(node, entering)
    case .link:
      if node.isProse {
        if entering { linkDepth += 1 }
        append([entering ? Self.linkOpening : Self.linkClosing], of: node)
        if !entering { linkDepth -= 1 }
      } else {
        hide(node, entering)
      }
    case .emphasis, .strong: append([entering ? Self.opening : Self.closing], of: node)
    default: break
    }
  }

  private mutating func hide(_ node: Node, _ entering: Bool) {
    if entering { append([node.isLabel ? Self.label : Self.hidden], of: node) }
    hiddenDepth += entering ? 1 : -1
  }

  private mutating func append(_ words: [UInt8], of node: Node) {
    pieces.append(Piece(range: bytes.count..<bytes.count + words.count, node: node, isInLink: linkDepth > 0))
    bytes += words
  }

  /// Whether a part belongs to the own words of a reference, where no other reference can stand.
  func isInLink(_ part: Range<Int>) -> Bool {
    pieces.contains { $0.isInLink && $0.range.overlaps(part) }
  }

  /// Where a part was written in the text that the document was parsed from.
  func place(of part: Range<Int>, in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard let paragraph else { return placeInTree(of: part, in: text) }
    // Only faults need a place: then the tree is made after all.
    let document = Document(text)
    let paragraphs = Self.all(in: document)
    return paragraphs.indices.contains(paragraph) ? paragraphs[paragraph].placeInTree(of: part, in: text) : nil
  }

  private func placeInTree(of part: Range<Int>, in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard let first = pieces.first(where: { $0.range.upperBound > part.lowerBound }),
      let last = pieces.last(where: { $0.range.lowerBound < part.upperBound }),
      let start = place(of: part, from: first, in: text), let end = place(of: part, from: last, in: text),
      start.lowerBound <= end.upperBound
    else { return nil }
    return start.lowerBound..<end.upperBound
  }

  private func place(of part: Range<Int>, from piece: Piece, in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard piece.node.kind == .text else { return piece.node.sourceRange(in: text) }
    let own = part.clamped(to: piece.range)
    let start = piece.range.lowerBound
    return piece.node.sourceRange(ofLiteral: own.lowerBound - start..<own.upperBound - start, in: text)
  }
}

extension Node {
  /// Whether the words of a link are prose: those of a reference that has words of its own. Other links are faults themselves.
  fileprivate var isProse: Bool {
    guard hasOwnWords else { return false }
    return reference != nil
  }

  fileprivate var isLabel: Bool { kind == .link && reference?.kind == .ui }

  private var reference: ReferenceSyntax? {
    if case .reference(let syntax) = ReferenceSyntax.read(String(decoding: destination, as: UTF8.self)) {
      return syntax
    }
    return nil
  }
}
