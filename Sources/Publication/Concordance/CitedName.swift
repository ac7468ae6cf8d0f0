internal import CommonMark
internal import Diagnostics
internal import Manuscript

/// A name that a reference cites, such as `users` in `<ui:menu/users/add>`.
struct CitedName {
  let kind: DeclaredKind
  /// The guide that is named with it, as in `guide/step`.
  let guide: String?
  let name: String
  /// Where the name stands in the destination of the link, in bytes.
  let range: Range<Int>

  /// The names that the destination of a link cites, in reading order; none when it is no reference.
  ///
  /// What is wrong with a reference is not told here: an incomplete one has fewer names.
  static func all(in destination: String) -> [CitedName] {
    guard case .reference(let syntax) = ReferenceSyntax.read(destination) else { return [] }
    let start = destination.utf8.count - syntax.argument.utf8.count
    let whole = Piece(text: syntax.argument[...], start: start)
    switch syntax.kind {
    case .link: return [CitedName(.link, whole)]
    case .contact: return [CitedName(.contact, whole)]
    case .term, .terms: return [CitedName(.term, whole)]
    case .file: return [CitedName(.file, whole)]
    case .guide: return [CitedName(.guide, whole)]
    case .ui: return whole.split(at: "/").map { CitedName(.label, $0) }
    case .step: return inGuide(.step, whole)
    case .part: return inGuide(.part, whole)
    case .figure: return inGuide(.figure, whole)
    case .steps:
      let separator = syntax.argument.contains("..") ? ".." : ","
      return whole.split(at: separator).flatMap { inGuide(.step, $0) }
    }
  }

  /// The guide and the name of `guide/name`.
  private static func inGuide(_ kind: DeclaredKind, _ piece: Piece) -> [CitedName] {
    guard let slash = piece.text.firstIndex(of: "/") else { return [CitedName(kind, piece)] }
    let guide = Piece(text: piece.text[..<slash], start: piece.start)
    let name = Piece(
      text: piece.text[piece.text.index(after: slash)...], start: piece.start + guide.text.utf8.count + 1)
    return [CitedName(.guide, guide), CitedName(kind, name, guide: String(guide.text))]
  }

  private init(_ kind: DeclaredKind, _ piece: Piece, guide: String? = nil) {
    (self.kind, self.guide, self.name) = (kind, guide, String(piece.text))
    range = piece.start..<(piece.start + piece.text.utf8.count)
  }

  /// A part of a destination, and where it begins.
  private struct Piece {
    let text: Substring
    let start: Int

    func split(at separator: String) -> [Piece] {
      var pieces: [Piece] = []
      var (rest, start) = (text, self.start)
      while let range = rest.firstRange(of: separator) {
        let piece = Piece(text: rest[..<range.lowerBound], start: start)
        pieces.append(piece)
        start += piece.text.utf8.count + separator.utf8.count
        rest = rest[range.upperBound...]
      }
      return pieces + [Piece(text: rest, start: start)]
    }
  }
}

/// A link of a text, and where its destination was written.
struct WrittenReference {
  let destination: String
  /// Where the whole reference stands among the bytes of the text; `nil` when it cannot be told.
  let range: Range<Int>?
  /// Where the destination begins among the bytes of the text; `nil` when it is not written letter by letter, as with escapes.
  let start: Int?

  /// The references of a text, in reading order.
  static func all(in text: SourceText) -> [WrittenReference] {
    guard isPossible(in: text.bytes) else { return [] }
    let document = Document(text.bytes)
    let bytes = Array(text.bytes)
    var found: [WrittenReference] = []
    document.visit { node, entering in
      guard entering, node.kind == .link else { return }
      found.append(WrittenReference(node.destination, node.sourceRange(in: bytes), in: bytes))
    }
    return found
  }

  /// Whether a text holds the signs without which there is no reference.
  private static func isPossible(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains(UInt8(ascii: ":"))
      && bytes.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }
  }

  private init(_ destination: [UInt8], _ range: Range<Int>?, in bytes: [UInt8]) {
    self.destination = String(decoding: destination, as: UTF8.self)
    self.range = range
    guard let range else {
      start = nil
      return
    }
    let isDefinedElsewhere = bytes[range].last == UInt8(ascii: "]")
    start =
      isDefinedElsewhere
      ? Self.placeInDefinition(of: destination, in: bytes) : Self.lastPlace(of: destination, in: bytes[range])
  }

  /// The destination of `<…>` and `[…](…)` is the last thing in it.
  private static func lastPlace(of destination: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard !destination.isEmpty, destination.count <= bytes.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - destination.count)).last { start in
      bytes[start..<(start + destination.count)].elementsEqual(destination)
    }
  }

  /// The destination of `[words][name]` stands in the definition `[name]: …` (CommonMark 0.30, 4.7).
  private static func placeInDefinition(of destination: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let colon = bytes.firstRange(of: Array("]: ".utf8)), !destination.isEmpty else { return nil }
    var rest = bytes[colon.upperBound...]
    while let found = rest.firstRange(of: destination) {
      // Another definition may lead to a name that only begins like this one.
      if found.upperBound == bytes.count || "> \n\t".utf8.contains(bytes[found.upperBound]) { return found.lowerBound }
      rest = rest[found.upperBound...]
    }
    return nil
  }
}
