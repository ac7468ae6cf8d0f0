/// Finds the ids in pieces of sources, also in those that are no longer YAML.
enum Names {
  /// The ids on lines: in references, behind keys that name something, and keys that begin a line.
  static func all(in bytes: ArraySlice<UInt8>) -> Set<String> {
    let text = String(decoding: bytes, as: UTF8.self)
    var names: Set<String> = []
    for line in text.split(separator: "\n") {
      let pieces = line.split { !isInName($0) }
      for (index, piece) in pieces.enumerated() {
        // What follows a kind of reference or a naming key, up to the next one that is no list.
        let ends = piece.endIndex
        guard ends < line.endIndex, line[ends] == ":" else { continue }
        let word = String(piece).lowercased()
        if Catalogue.kinds.contains(word) || naming.contains(word) {
          names.formUnion(list(after: index, pieces, line))
        }
      }
      if let first = pieces.first, first.endIndex < line.endIndex, line[first.endIndex] == ":",
        !formatKeys.contains(String(first))
      {
        names.insert(String(first))
      }
    }
    return names
  }

  /// The key with which a line begins.
  static func key(of line: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: line, as: UTF8.self)
    guard let word = text.split(whereSeparator: { !isInName($0) }).first, word.endIndex < text.endIndex,
      text[word.endIndex] == ":"
    else { return nil }
    return String(word)
  }

  /// The ids behind a colon: one, or several with commas, dots or slashes between them.
  private static func list(after index: Int, _ pieces: [Substring], _ line: Substring) -> Set<String> {
    var names: Set<String> = []
    var end = pieces[index].endIndex
    for piece in pieces[(index + 1)...] {
      let between = line[end..<piece.startIndex]
      guard between.allSatisfy({ ":,./ [\"'".contains($0) }) else { break }
      if piece.endIndex < line.endIndex, line[piece.endIndex] == ":", !names.isEmpty { break }
      names.insert(String(piece))
      end = piece.endIndex
      // One id, unless a sign says that there are more.
      guard end < line.endIndex, ",./".contains(line[end]) else { break }
    }
    return names
  }

  /// The ids in the range of a fault: those of a reference, or the whole range.
  static func exact(in bytes: ArraySlice<UInt8>) -> Set<String> {
    guard bytes.count <= 200 else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains(where: \.isWhitespace) ? all(in: bytes) : all(in: bytes).union(inPath(text))
  }

  /// The names in a path: folders and files without their endings.
  static func inPath(_ path: String) -> Set<String> {
    Set(path.split(separator: "/").flatMap { [String($0), String($0.prefix { $0 != "." })] }).subtracting([
      "guides", "registry", "figures", "fragments", "files", "guide", "guide.yaml",
    ])
  }

  private static func isInName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_")
  }

  private static let naming = Set(Catalogue.usingKeys.keys).union(["id", "path"])

  /// The keys of the format, which are no names.
  private static let formatKeys: Set<String> = [
    "abbreviation", "address", "after", "alt", "area", "at", "audience", "avoid", "banner", "before", "by", "callouts",
    "caption", "choose", "closing", "columns", "contact", "danger", "definition", "do", "editions", "email", "enter",
    "fields", "figure", "figures", "files", "form", "former", "former-ids", "fr", "groups", "guides", "help", "hours",
    "id", "important",
    "intro",
    "label", "languages", "name", "nl", "note", "numbering", "on", "only", "part", "parts", "path", "phone", "plural",
    "publisher", "result", "rows", "schematic", "steps", "summary", "table", "term", "text", "tip", "title", "trouble",
    "updated", "url", "use", "verified", "warning", "when", "words",
  ]
}
