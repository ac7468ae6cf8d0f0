import YAML

/// Repeats its numbers for the same seed (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What a reader should find: text, and where it was written.
indirect enum Expected: Equatable {
  case scalar(String, YAMLScalar.Style, Range<Int>)
  case mapping([Pair], Range<Int>)
  case sequence([Expected], Range<Int>)

  struct Pair: Equatable {
    var key: Expected
    var value: Expected
  }

  init(_ node: YAMLNode) {
    switch node {
    case .scalar(let scalar): self = .scalar(scalar.string, scalar.style, scalar.range)
    case .mapping(let mapping):
      self = .mapping(
        mapping.entries.map { Pair(key: Self(.scalar($0.key)), value: Self($0.value)) },
        mapping.range)
    case .sequence(let sequence): self = .sequence(sequence.items.map(Self.init), sequence.range)
    }
  }

  var range: Range<Int> {
    switch self {
    case .scalar(_, _, let range), .mapping(_, let range), .sequence(_, let range): range
    }
  }
}

/// Writes random trees in random styles, and remembers what it wrote where.
struct RandomWriter {
  private(set) var output: [UInt8] = []
  private var random: SeededGenerator
  private let lineBreak: String

  init(seed: UInt64) {
    random = SeededGenerator(state: seed)
    lineBreak = Bool.random(using: &random) ? "\n" : "\r\n"
    if Int.random(in: 0..<8, using: &random) == 0 { write("\u{FEFF}") }
  }

  /// Writes a document whose root is a block mapping.
  mutating func document() -> Expected {
    if chance(4) { write("# zo: \"é\(lineBreak)") }
    let root = blockMapping(indentation: 0, depth: 0)
    return root
  }

  private mutating func write(_ text: String) { output += Array(text.utf8) }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func newLine() {
    if chance(6) { write("  # zo é: {") }
    write(lineBreak)
    if chance(8) { write(lineBreak) }
    if chance(10) { write("  # zo \"\(lineBreak)") }
  }

  private mutating func indent(_ count: Int) { write(String(repeating: " ", count: count)) }
}

// MARK: - Collections

extension RandomWriter {
  private mutating func blockMapping(indentation: Int, depth: Int) -> Expected {
    var pairs: [Expected.Pair] = []
    for index in 0..<Int.random(in: 1...4, using: &random) {
      if index > 0 { indent(indentation) }
      let key = flowScalar(word() + "\(index)", inFlow: true)
      write(":")
      pairs.append(.init(key: key, value: blockValue(indentation: indentation, depth: depth)))
    }
    return .mapping(
      pairs, pairs[0].key.range.lowerBound..<(pairs.last?.value.range.upperBound ?? 0))
  }

  private mutating func blockSequence(indentation: Int, depth: Int) -> Expected {
    let start = output.count
    var items: [Expected] = []
    for index in 0..<Int.random(in: 1...4, using: &random) {
      if index > 0 { indent(indentation) }
      write("-")
      items.append(blockValue(indentation: indentation, depth: depth))
    }
    return .sequence(items, start..<(items.last?.range.upperBound ?? start))
  }

  /// After a colon or a dash: a value, and the end of its line.
  private mutating func blockValue(indentation: Int, depth: Int) -> Expected {
    let deeper = indentation + Int.random(in: 1...4, using: &random)
    switch Int.random(in: 0..<(depth < 4 ? 9 : 6), using: &random) {
    case 0:
      let place = output.count
      newLine()
      return .scalar("", .plain, place..<place)
    case 1, 2:
      write(" ")
      return blockScalar(indentation: deeper)
    case 3:
      write(pick([" ", "  "]))
      let value = flowCollection(depth: depth)
      newLine()
      return value
    case 4, 5:
      write(pick([" ", "   "]))
      let value = flowScalar(text(), inFlow: false, continuation: deeper)
      newLine()
      return value
    case 6:
      newLine()
      indent(deeper)
      return blockSequence(indentation: deeper, depth: depth + 1)
    default:
      newLine()
      indent(deeper)
      return blockMapping(indentation: deeper, depth: depth + 1)
    }
  }

  private mutating func flowCollection(depth: Int) -> Expected {
    let start = output.count
    let isMapping = Bool.random(using: &random)
    write(isMapping ? "{" : "[")
    var pairs: [Expected.Pair] = []
    var items: [Expected] = []
    for index in 0..<Int.random(in: 0...3, using: &random) {
      if index > 0 { write(pick([",", ", ", " , "])) }
      if isMapping {
        let key = flowScalar(word() + "\(index)", inFlow: true)
        write(pick([":", " :"]))
        let place = output.count
        write(" ")
        let value =
          chance(6) ? Expected.scalar("", .plain, place..<place) : flowValue(depth: depth + 1)
        pairs.append(.init(key: key, value: value))
      } else {
        items.append(flowValue(depth: depth + 1))
      }
    }
    write(pick(["", " "]) + (isMapping ? "}" : "]"))
    return isMapping
      ? .mapping(pairs, start..<output.count) : .sequence(items, start..<output.count)
  }

  private mutating func flowValue(depth: Int) -> Expected {
    depth < 5 && chance(4) ? flowCollection(depth: depth) : flowScalar(text(), inFlow: true)
  }
}

// MARK: - Scalars

extension RandomWriter {
  private mutating func word() -> String {
    pick(["nl", "titel", "étape", "🙂", "x-y", "1.10", "nee", "日本"])
  }

  /// Words with single spaces, some of which need quotes.
  private mutating func text() -> String {
    var words = [word()]
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      words.append(pick([word(), word(), "it's", "\"zo\"", "a:", "#b", "c,d", "[e]", "\\", "{f"]))
    }
    return words.joined(separator: " ")
  }

  private func isPlain(_ text: String) -> Bool {
    !text.contains { ":#,[]{}\"'\\".contains($0) }
  }

  /// A text on one line, or folded over more where `continuation` says how far they are indented.
  private mutating func flowScalar(
    _ text: String, inFlow: Bool, continuation: Int? = nil
  ) -> Expected {
    let styles: [YAMLScalar.Style] =
      isPlain(text) ? [.plain, .singleQuoted, .doubleQuoted] : [.singleQuoted, .doubleQuoted]
    let style = pick(styles)
    let start = output.count
    if style != .plain { write(style == .singleQuoted ? "'" : "\"") }
    for character in text {
      if character == " ", let continuation, chance(5) {
        write(pick(["", " "]) + lineBreak)
        indent(continuation)
      } else {
        write(character, style)
      }
    }
    if style != .plain { write(style == .singleQuoted ? "'" : "\"") }
    return .scalar(text, style, start..<output.count)
  }

  private mutating func write(_ character: Character, _ style: YAMLScalar.Style) {
    switch (style, character) {
    case (.singleQuoted, "'"): write("''")
    case (.doubleQuoted, "\""): write("\\\"")
    case (.doubleQuoted, "\\"): write("\\\\")
    case (.doubleQuoted, "é"): write(pick(["é", "\\u00e9", "\\xE9", "\\U000000e9"]))
    default: write(String(character))
    }
  }

  private mutating func blockScalar(indentation: Int) -> Expected {
    let style: YAMLScalar.Style = pick([.literal, .folded])
    let chomping = pick(["", "-", "+"])
    let lines = (0..<Int.random(in: 1...3, using: &random)).map { _ in text() }
    let start = output.count
    write((style == .literal ? "|" : ">") + chomping)
    if chance(5) { write(" # zo") }
    for line in lines {
      write(lineBreak)
      indent(indentation)
      write(line)
    }
    let end = output.count
    let blanks = Int.random(in: 0...2, using: &random)
    write(String(repeating: lineBreak, count: blanks + 1))
    var value = lines.joined(separator: style == .literal ? "\n" : " ")
    if chomping != "-" { value += "\n" }
    if chomping == "+" { value += String(repeating: "\n", count: blanks) }
    return .scalar(value, style, start..<end)
  }
}
