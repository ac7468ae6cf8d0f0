import YAML

/// What stands where in correct content, so that a mutation can choose its place.
struct Catalogue: Sendable {
  /// All files by path.
  let files: [String: [UInt8]]
  let sources: [String: Source]
  private(set) var texts: [LocalisedValue] = []
  /// Lists of steps, of parts, of blocks, of rows: every list, in the order of the files.
  private(set) var lists: [ItemList] = []
  private(set) var entries: [Entry] = []
  private(set) var scalars: [PlacedScalar] = []
  /// The texts of readers, CommonMark, one for each language.
  private(set) var passages: [Passage] = []
  private(set) var references: [ReferencePlace] = []
  /// The ids of the content where they are declared.
  private(set) var declarations: [Name] = []
  /// The ids that stand as the value of a key.
  private(set) var keyUses: [Name] = []
  /// The ids within references: each step of a list, each label of a path.
  private(set) var referenceUses: [Name] = []

  static let languages = ["nl", "fr"]

  /// A value that is written in each language.
  struct LocalisedValue: Sendable {
    let path: String
    /// The keys that lead to it, without the places in lists.
    let keys: [String]
    let mapping: YAMLMapping
    /// Whether it is CommonMark, and not a wording, address or date.
    let isProse: Bool

    func entry(_ language: String) -> YAMLMapping.Entry? { mapping.entry(for: language) }
  }

  struct ItemList: Sendable {
    let path: String
    /// The key of the list, such as `steps`.
    let key: String
    let sequence: YAMLSequence
    /// The keys that lead to it.
    let keys: [String]
  }

  /// A key and its value.
  struct Entry: Sendable {
    let path: String
    /// The keys that lead to it, its own last.
    let keys: [String]
    let entry: YAMLMapping.Entry
    let mapping: YAMLMapping

    var key: String { entry.key.string }
  }

  /// A scalar that is a value.
  struct PlacedScalar: Sendable {
    let path: String
    let keys: [String]
    let scalar: YAMLScalar
  }

  init(_ files: [String: [UInt8]]) {
    self.files = files
    var sources: [String: Source] = [:]
    for (path, bytes) in files where path.hasSuffix(".yaml") { sources[path] = Source(path: path, bytes: bytes) }
    self.sources = sources
    for path in sources.keys.sorted() {
      if let root = sources[path]?.root { visit(root, path, []) }
    }
    passages = texts.filter(\.isProse).flatMap { passages(of: $0) }
    references = passages.flatMap { references(in: $0) }
    declarations = readDeclarations()
    keyUses = readKeyUses()
    referenceUses = readReferenceUses()
  }

  private mutating func visit(_ node: YAMLNode, _ path: String, _ keys: [String]) {
    switch node {
    case .scalar(let scalar): scalars.append(PlacedScalar(path: path, keys: keys, scalar: scalar))
    case .sequence(let sequence):
      lists.append(ItemList(path: path, key: keys.last ?? "", sequence: sequence, keys: keys))
      for item in sequence.items { visit(item, path, keys) }
    case .mapping(let mapping):
      if !mapping.entries.isEmpty, mapping.entries.allSatisfy({ Self.languages.contains($0.key.string) }) {
        let isProse = !Self.wordingKeys.contains(keys.last ?? "") && !Self.isWording(path, keys)
        texts.append(LocalisedValue(path: path, keys: keys, mapping: mapping, isProse: isProse))
      }
      for entry in mapping.entries {
        entries.append(Entry(path: path, keys: keys + [entry.key.string], entry: entry, mapping: mapping))
        visit(entry.value, path, keys + [entry.key.string])
      }
    }
  }

  /// The keys whose values in each language are no CommonMark.
  private static let wordingKeys: Set<String> = [
    "verified", "url", "phone", "email", "path", "former", "avoid", "term", "plural", "abbreviation", "name",
  ]

  private static func isWording(_ path: String, _ keys: [String]) -> Bool {
    keys.last == "text" && path.hasPrefix("registry/") || keys.first == "words"
  }

  // MARK: Passages

  /// The text of one language.
  struct Passage: Sendable {
    let text: LocalisedValue
    let language: String
    let scalar: YAMLScalar

    var path: String { text.path }
  }

  func passages(of text: LocalisedValue) -> [Passage] {
    text.mapping.entries.compactMap { entry in
      entry.value.scalar.map { Passage(text: text, language: entry.key.string, scalar: $0) }
    }
  }

  /// The bytes of a passage in its file, without quotation marks and without the line of the block indicator.
  func inner(_ passage: Passage) -> Range<Int> { inner(passage.scalar, passage.path) }

  func inner(_ scalar: YAMLScalar, _ path: String) -> Range<Int> {
    let range = scalar.range
    switch scalar.style {
    case .plain: return range
    case .singleQuoted, .doubleQuoted: return (range.lowerBound + 1)..<(range.upperBound - 1)
    case .literal, .folded:
      guard let source = sources[path], source.line(at: range.lowerBound) + 1 < source.lineCount else { return range }
      let start = source.range(ofLine: source.line(at: range.lowerBound) + 1).lowerBound
      return min(start, range.upperBound)..<range.upperBound
    }
  }

  /// The spaces between two words of a passage that lie outside of references, links and code.
  func gaps(in passage: Passage) -> [Int] {
    guard let bytes = sources[passage.path]?.bytes else { return [] }
    let range = inner(passage)
    var gaps: [Int] = []
    var depth = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: " ") where depth == 0 && index > range.lowerBound && index + 1 < range.upperBound:
        if isWord(bytes[index - 1]), isWord(bytes[index + 1]) { gaps.append(index) }
      default: break
      }
    }
    return gaps
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  // MARK: References

  /// A reference in a passage.
  struct ReferencePlace: Sendable {
    let passage: Passage
    /// From `<` to `>`, or from `[` to `)`.
    let range: Range<Int>
    /// What stands between `<` and `>`, or between `(` and `)`.
    let destination: Range<Int>
    let kind: String
    let argument: String
    let isAutolink: Bool

    /// What it has in common with the same reference in another language.
    var identity: String { "\(kind.lowercased() == "terms" ? "term" : kind.lowercased()):\(argument)" }
  }

  static let kinds: Set<String> = [
    "link", "contact", "term", "terms", "ui", "step", "steps", "part", "guide", "figure", "file",
  ]

  func references(in passage: Passage) -> [ReferencePlace] {
    guard let bytes = sources[passage.path]?.bytes else { return [] }
    let range = inner(passage)
    var found: [ReferencePlace] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let isAutolink = bytes[index] == UInt8(ascii: "<")
      let isLink =
        bytes[index] == UInt8(ascii: "(") && index > range.lowerBound && bytes[index - 1] == UInt8(ascii: "]")
      let close = isAutolink ? UInt8(ascii: ">") : UInt8(ascii: ")")
      if isAutolink || isLink, let end = bytes[index..<range.upperBound].firstIndex(of: close) {
        let words = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        if let colon = words.firstIndex(of: ":"), Self.kinds.contains(words[..<colon].lowercased()) {
          let open =
            isAutolink ? index : bytes[range.lowerBound..<index].lastIndex(of: UInt8(ascii: "[")) ?? index
          found.append(
            ReferencePlace(
              passage: passage, range: open..<(end + 1), destination: (index + 1)..<end, kind: String(words[..<colon]),
              argument: String(words[words.index(after: colon)...]), isAutolink: isAutolink))
          index = end
        }
      }
      index += 1
    }
    return found
  }
}
