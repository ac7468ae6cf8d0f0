/// A reference as a writer types it: the destination of a CommonMark link, such as `step:sign-in`.
struct ReferenceSyntax: Hashable {
  let kind: Kind
  /// Whether the kind begins with a capital: `Term:user`.
  let isCapitalised: Bool
  /// What stands after the colon.
  let argument: String

  enum Kind: String, CaseIterable {
    case link, contact, term, terms, ui, step, steps, part, guide, figure, file
  }

  /// What a destination turned out to be.
  enum Reading {
    case reference(ReferenceSyntax)
    /// A scheme that is no kind of reference.
    case unknownKind(String)
    case address
    case email(String)
    /// No kind and no colon.
    case bare
  }

  /// The schemes of addresses (IANA registry of URI schemes) that writers type.
  private static let addressSchemes: Set<String> = [
    "http", "https", "ftp", "ftps", "file", "tel", "sms", "data", "javascript",
  ]

  static func read(_ destination: String) -> Reading {
    guard let colon = destination.firstIndex(of: ":") else { return .bare }
    let scheme = String(destination[..<colon])
    let argument = String(destination[destination.index(after: colon)...])
    let isCapitalised = scheme.first?.isUppercase ?? false
    let name = isCapitalised ? scheme.prefix(1).lowercased() + scheme.dropFirst() : scheme
    if let kind = Kind(rawValue: name) {
      return .reference(ReferenceSyntax(kind: kind, isCapitalised: isCapitalised, argument: argument))
    }
    if scheme.lowercased() == "mailto" { return .email(argument) }
    return addressSchemes.contains(scheme.lowercased()) ? .address : .unknownKind(scheme)
  }

  /// The reference as it is written without words of its own, and without the capital that begins a sentence.
  var written: String { "<\(kind.rawValue):\(argument)>" }

  /// The complete reference that a broken one was certainly to be: closed, and without spaces around its names.
  ///
  /// - Parameter written: From `<` to `>` or to the first space, such as `<step: pay>`.
  /// - Returns: `nil` when it holds something else than ids.
  static func mended(_ written: String) -> String? {
    var text = written.drop { $0 == "<" || $0 == " " }
    if text.last == ">" { text = text.dropLast() }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    var argument = String(text[text.index(after: colon)...])
    for separator in ["..", ",", "/"] {
      let names = argument.split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmed }
      argument = names.joined(separator: separator)
    }
    let ids = argument.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," || $0 == "/" }
    let isWhole = ids.contains { !$0.isEmpty } && argument.utf8.allSatisfy { $0.isPartOfReference }
    return isWhole ? "<\(text[..<colon]):\(argument)>" : nil
  }
}

extension ReferenceSyntax.Kind {
  /// The kind without its plural: `terms` cites the same as `term`.
  var singular: ReferenceSyntax.Kind {
    switch self {
    case .terms: .term
    case .steps: .step
    default: self
    }
  }

  /// The kind that a writer meant by a word of everyday language, in one of the languages that gids speaks.
  static func meant(by word: String) -> ReferenceSyntax.Kind? { everydayWords[word.lowercased()] }

  private static let everydayWords: [String: ReferenceSyntax.Kind] = [
    "url": .link, "site": .link, "website": .link, "web": .link, "lien": .link, "label": .ui, "labels": .ui,
    "button": .ui, "knop": .ui, "bouton": .ui, "libelle": .ui, "libellé": .ui, "menu": .ui, "stap": .step,
    "stappen": .steps, "etape": .step, "étape": .step, "etapes": .steps, "étapes": .steps, "deel": .part,
    "partie": .part, "gids": .guide, "begrip": .term, "begrippen": .terms, "terme": .term, "termes": .terms,
    "definition": .term, "bestand": .file, "fichier": .file, "download": .file, "afbeelding": .figure,
    "figuur": .figure,
    "image": .figure, "picture": .figure, "photo": .figure, "foto": .figure, "help": .contact, "helpdesk": .contact,
  ]
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.prefix(start.count - start.reversed().prefix { $0 == " " }.count)
  }
}

extension UInt8 {
  /// Whether ids, and what joins them in a reference, hold this letter or sign.
  fileprivate var isPartOfReference: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-/,.".utf8.contains(self)
    }
  }
}
