/// The words that stand in the place of a reference, before any output has spelled them.
struct Phrase {
  private(set) var pieces: [Piece] = []

  enum Piece {
    case text(String)
    case link(String, LinkTarget)
    /// An on-screen label in its quotation marks.
    case label(String)
    /// Words in another language, whose tag is given.
    case passage(String, language: String)
    /// In drafts: words about something that is missing.
    case gap(String)
    /// In drafts: words about something that nobody verified.
    case unverified(String)
  }

  /// Neighbouring texts become one, so that a link around them is one link.
  init(_ pieces: [Piece] = []) {
    for piece in pieces { append(piece) }
  }

  init(_ text: String) { pieces = [.text(text)] }

  /// Fills a pattern of the interface words.
  ///
  /// - Parameters:
  ///   - pattern: Text with names in braces.
  ///   - values: What stands for each name; a name without a value stays as it is.
  init(_ pattern: String, _ values: [String: Phrase]) {
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      append(.text(String(rest[..<open])))
      if let value = values[String(rest[rest.index(after: open)..<close])] {
        for piece in value.pieces { append(piece) }
      } else {
        append(.text(String(rest[open...close])))
      }
      rest = rest[rest.index(after: close)...]
    }
    append(.text(String(rest)))
  }

  static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.pieces + right.pieces) }

  private mutating func append(_ piece: Piece) {
    guard case .text(let text) = piece else { return pieces.append(piece) }
    guard !text.isEmpty else { return }
    if case .text(let before) = pieces.last {
      pieces[pieces.count - 1] = .text(before + text)
    } else {
      pieces.append(piece)
    }
  }

  /// The phrase with a capital at its beginning.
  func capitalised() -> Phrase {
    guard let first = pieces.first else { return self }
    let changed: Piece
    switch first {
    case .text(let text): changed = .text(text.capitalisedFirst)
    case .link(let text, let target): changed = .link(text.capitalisedFirst, target)
    case .label, .passage, .gap, .unverified: return self
    }
    return Phrase([changed] + pieces.dropFirst())
  }

  /// The words alone.
  var plainText: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .link(let text, _), .label(let text), .passage(let text, _): text
      case .gap(let words), .unverified(let words): "[\(words)]"
      }
    }.joined()
  }
}

/// Where a link leads.
struct LinkTarget {
  let kind: Kind
  /// As a page writes it: relative, or an address elsewhere.
  let address: String

  /// - Parameter address: Where it leads; `nil` where nothing leads there from here.
  /// - Returns: `nil` without an address.
  init?(_ kind: Kind, _ address: String?) {
    guard let address else { return nil }
    (self.kind, self.address) = (kind, address)
  }

  /// What a page shows the link as.
  enum Kind {
    case external, step, part, guide, figure, file, contact, term
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalisedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
