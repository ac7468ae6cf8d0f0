import Foundation

/// A run of words as a reader of the site meets it: a paragraph, an item, a heading, a cell.
struct ReadBlock {
  /// The anchor of the step, part or section in which it stands; empty for what stands before all of them.
  var owner = ""
  /// The anchor of the part in which it stands.
  var part: String?
  /// The classes of its element and of those around it.
  var classes: Set<String> = []
  var isHeading = false
  var pieces: [Piece] = []

  /// A piece of a block.
  enum Piece {
    case words(String)
    case link(ReadLink)
    /// An on-screen label, with its quotation marks.
    case label(String)
    case code(String)
  }

  /// What stands for a link, a label or code in ``prose``.
  static let placeholder: Character = "\u{FFFC}"

  /// The words outside of links, labels and code, each of which is one ``placeholder``.
  var prose: String {
    pieces.reduce(into: "") { prose, piece in
      if case .words(let words) = piece { prose += words } else { prose.append(Self.placeholder) }
    }
  }

  /// All words.
  var text: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words), .label(let words), .code(let words): text += words
      case .link(let link): text += link.text
      }
    }
  }

  var links: [ReadLink] { pieces.compactMap { if case .link(let link) = $0 { link } else { nil } } }
  var labels: [String] { pieces.compactMap { if case .label(let words) = $0 { words } else { nil } } }

  /// The words after a link.
  ///
  /// - Parameter index: The place of the link among ``links``.
  func text(afterLink index: Int) -> String {
    var count = 0
    var rest = self
    for (place, piece) in pieces.enumerated() {
      guard case .link = piece else { continue }
      if count == index {
        rest.pieces = Array(pieces[(place + 1)...])
        return rest.text.split(separator: " ").joined(separator: " ")
      }
      count += 1
    }
    return ""
  }

  /// Whether it holds nothing but words.
  var isPlain: Bool {
    pieces.allSatisfy { if case .words = $0 { true } else { false } }
  }

  var isBlank: Bool {
    pieces.allSatisfy { if case .words(let words) = $0 { words.allSatisfy(\.isWhitespace) } else { false } }
  }
}

/// A link as a reader meets it.
struct ReadLink {
  /// Where it leads: a path below the site's root with an anchor, or an address elsewhere.
  let target: String
  let text: String
}

/// A picture as a reader meets it.
struct ReadImage {
  let owner: String
  /// The file below the site's root.
  let file: String
  let alternative: String
  /// The line below it on a page.
  let caption: String?
}

/// Finds out where an address leads.
enum Address {
  /// - Parameters:
  ///   - address: As a page or Markdown file writes it.
  ///   - path: The page or Markdown file, below the site's root.
  ///   - site: The address of the site itself, if it has one.
  /// - Returns: The path below the site's root, with its anchor; an address elsewhere as it is.
  static func resolved(_ address: String, on path: String, site: String? = nil) -> String {
    if let site, address.hasPrefix(site) { return decoded(String(address.dropFirst(site.count))) }
    if ["https:", "http:", "mailto:", "tel:", "data:"].contains(where: { address.hasPrefix($0) }) { return address }
    if address.hasPrefix("#") { return path + address }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for component in address.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
      if component == ".." { _ = folders.popLast() } else { folders.append(component) }
    }
    return decoded(folders.joined(separator: "/"))
  }

  private static func decoded(_ address: String) -> String {
    address.utf8.contains(UInt8(ascii: "%")) ? address.removingPercentEncoding ?? address : address
  }
}
