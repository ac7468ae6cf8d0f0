/// The words that stand in the place of a reference, before any output has spelled them.
struct Phrase {
  private(set) var pieces: [Piece] = []

  enum Piece {
    case text(String)
    /// Linked words, with their language where it is another one.
    case link(String, LinkTarget, language: String? = nil)
    /// An on-screen label in its quotation marks, with its language where it is another one.
    case label(String, language: String? = nil)
    /// Words in another language, whose tag is given.
    case passage(String, language: String)
    /// That what stands before it is in another language, such as ` (in het Frans)`.
    case languageMark(Phrase)
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
    case .link(let text, let target, let language): changed = .link(text.capitalisedFirst, target, language: language)
    case .passage(let text, let language): changed = .passage(text.capitalisedFirst, language: language)
    case .label, .languageMark, .gap, .unverified: return self
    }
    return Phrase([changed] + pieces.dropFirst())
  }

  /// The words alone.
  var plainText: String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .link(let text, _, _), .label(let text, _), .passage(let text, _): text
      case .languageMark(let words): " (\(words.plainText))"
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
  /// The language of what is there, where it is not that of the page.
  let language: OtherLanguage?

  /// - Parameters:
  ///   - address: Where it leads; `nil` where nothing leads there from here.
  ///   - language: The language of what is there, where it is not that of the page.
  /// - Returns: `nil` without an address.
  init?(_ kind: Kind, _ address: String?, in language: OtherLanguage? = nil) {
    guard let address else { return nil }
    (self.kind, self.address, self.language) = (kind, address, language)
  }

  /// What a page shows the link as.
  enum Kind {
    case external, step, part, guide, figure, file, contact, term
    /// A telephone number or an e-mail address.
    case phone, email
  }
}

extension String {
  /// A pattern of the interface words with a value in the place of a name in braces.
  func filled(_ name: StaticString, with value: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + value.utf8.count)
    readPattern(name) { words in
      if let words { bytes.append(contentsOf: words) } else { bytes.append(contentsOf: value.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads a pattern of the interface words.
  ///
  /// - Parameters:
  ///   - name: The name that has a value.
  ///   - take: Gets the words before, between and behind the places of the name, and `nil` for each place.
  func readPattern(_ name: StaticString, _ take: (UnsafeBufferPointer<UInt8>?) -> Void) {
    var pattern = self
    pattern.withUTF8 { pattern in
      var (read, at) = (0, 0)
      while let open = pattern.firstOffset(of: UInt8(ascii: "{"), from: at) {
        let close = open + 1 + name.utf8CodeUnitCount
        at = open + 1
        guard close < pattern.count, pattern[close] == UInt8(ascii: "}"),
          name.withUTF8Buffer({ UnsafeBufferPointer(rebasing: pattern[at..<close]).equals($0) })
        else { continue }
        take(UnsafeBufferPointer(rebasing: pattern[read..<open]))
        take(nil)
        (read, at) = (close + 1, close + 1)
      }
      take(UnsafeBufferPointer(rebasing: pattern[read...]))
    }
  }

  /// The text with a capital at its beginning.
  var capitalisedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
