import TestSupport
import YAML

extension Mutation {
  static let yamlKinds: [Mutation] = [
    Mutation("put spaces before a line") { content, random in
      guard let (source, line) = content.line(&random) else { return nil }
      let start = source.range(ofLine: line).lowerBound
      return Change([Edit(source.path, start..<start, String(repeating: " ", count: 1 + random.below(4)))])
    },
    Mutation("take spaces before a line away") { content, random in
      guard let (source, line) = content.line(&random) else { return nil }
      let spaces = source.indentation(ofLine: line)
      guard spaces > 0 else { return nil }
      let start = source.range(ofLine: line).lowerBound
      return Change([Edit(source.path, start..<(start + 1 + random.below(min(spaces, 4))), "")])
    },
    Mutation("indent a line with a tab") { content, random in
      guard let (source, line) = content.line(&random) else { return nil }
      let spaces = source.indentation(ofLine: line)
      guard spaces > 0 else { return nil }
      let start = source.range(ofLine: line).lowerBound
      return Change([Edit(source.path, start..<(start + min(spaces, random.coin() ? spaces : 2)), "\t")])
    },
    .deleted("delete a colon") { source, byte, index in byte == UInt8(ascii: ":") && source.endsKey(index) },
    .deleted("delete the space behind a colon") { source, byte, index in
      byte == UInt8(ascii: " ") && source.endsKey(index - 1)
    },
    .deleted("delete a dash") { source, byte, index in byte == UInt8(ascii: "-") && source.beginsItem(index) },
    .deleted("delete the space behind a dash") { source, byte, index in
      byte == UInt8(ascii: " ") && source.beginsItem(index - 1)
    },
    .deleted("delete a brace or bracket") { _, byte, _ in "{}[]".utf8.contains(byte) },
    .deleted("delete a quotation mark") { _, byte, _ in "\"'".utf8.contains(byte) },
    .deleted("delete a comma") { _, byte, _ in byte == UInt8(ascii: ",") },
    .deleted("delete the mark of a text of several lines") { source, byte, index in
      "|>".utf8.contains(byte) && source.byte(index - 1) == UInt8(ascii: " ")
        && source.byte(index - 2) == UInt8(ascii: ":")
    },
    .typedInto("type a colon into a text without quotation marks", [.plain], ": let op"),
    .typedInto("type a number sign into a text without quotation marks", [.plain], " #3"),
    .typedInto("type a comma into a text", [.plain, .doubleQuoted, .singleQuoted], ", 2"),
    .typedInto("type a quotation mark into a text", [.plain, .doubleQuoted, .singleQuoted], " \"nu\""),
    .typedInto("type an apostrophe into a text", [.plain, .doubleQuoted, .singleQuoted, .folded], " l'an"),
    .typedInto("type a backslash into a text", [.plain, .doubleQuoted, .singleQuoted, .folded], " C:\\map"),
    Mutation("leave the quotation marks of a text away") { content, random in
      let quoted = content.scalars.filter { $0.scalar.style == .doubleQuoted || $0.scalar.style == .singleQuoted }
      guard let place = random.pick(quoted), let source = content.sources[place.path] else { return nil }
      return Change([Edit(place.path, place.scalar.range, source.text(content.inner(place.scalar, place.path)))])
    },
    Mutation("misspell a key") { content, random in
      guard let entry = random.pick(content.entries.filter { $0.key.count > 2 }) else { return nil }
      let key = Array(entry.key)
      let place = random.below(key.count - 1)
      var wrong = key
      switch random.below(3) {
      case 0: wrong.swapAt(place, place + 1)
      case 1: wrong.remove(at: place)
      default: wrong.insert(key[place], at: place)
      }
      return Change([Edit(entry.path, entry.entry.key.range, String(wrong))])
    },
    Mutation("write a key with a capital") { content, random in
      guard let entry = random.pick(content.entries) else { return nil }
      let key = random.coin() ? entry.key.prefix(1).uppercased() + entry.key.dropFirst() : entry.key.uppercased()
      return Change([Edit(entry.path, entry.entry.key.range, key)])
    },
    Mutation("write a key in Dutch or French") { content, random in
      let words = [
        "title": ["titel", "titre"], "steps": ["stappen", "étapes"], "do": ["doe", "faire"],
        "text": ["tekst", "texte"],
        "id": ["naam", "nom"], "figure": ["figuur", "image"], "note": ["opmerking", "remarque"],
        "alt": ["beschrijving"],
        "by": ["door", "par"], "at": ["waar", "où"], "parts": ["delen", "parties"], "label": ["knop", "étiquette"],
        "choose": ["keuze", "choix"], "when": ["als", "si"], "result": ["resultaat", "résultat"], "url": ["adres"],
      ]
      guard let entry = random.pick(content.entries.filter { words[$0.key] != nil }),
        let word = random.pick(words[entry.key] ?? [])
      else { return nil }
      return Change([Edit(entry.path, entry.entry.key.range, word)])
    },
    Mutation("write a key twice") { content, random in
      guard let entry = random.pick(content.entries), let source = content.sources[entry.path] else { return nil }
      let range = entry.entry.range
      if entry.mapping.isFlow {
        return Change([Edit(entry.path, range.lowerBound..<range.lowerBound, source.text(range) + ", ")])
      }
      let lines = source.range(ofLines: source.lines(of: range))
      let first = source.range(ofLine: source.line(at: range.lowerBound))
      let column = range.lowerBound - first.lowerBound
      guard source.indentation(ofLine: source.line(at: range.lowerBound)) == column else { return nil }
      return Change([Edit(entry.path, lines.upperBound..<lines.upperBound, source.text(lines))])
    },
  ]

  /// One byte less, in a place that fits.
  private static func deleted(
    _ kind: String, _ fits: @escaping @Sendable (Source, UInt8, Int) -> Bool
  ) -> Mutation {
    Mutation(kind) { content, random in
      guard let source = content.source(&random) else { return nil }
      let places = source.bytes.indices.filter { fits(source, source.bytes[$0], $0) }
      return random.pick(places).map { Change([Edit(source.path, $0..<($0 + 1), "")]) }
    }
  }

  /// Words between two words of a text, as they are, whatever its style asks for.
  private static func typedInto(_ kind: String, _ styles: [YAMLScalar.Style], _ words: String) -> Mutation {
    Mutation(kind) { content, random in
      guard let passage = random.pick(content.passages.filter { styles.contains($0.scalar.style) }),
        let gap = random.pick(content.gaps(in: passage))
      else { return nil }
      return Change([Edit(passage.path, gap..<gap, words)])
    }
  }
}

extension Source {
  /// Whether a colon stands behind a key: only letters, digits and hyphens before it, and a space or line end behind it.
  fileprivate func endsKey(_ index: Int) -> Bool {
    guard byte(index) == UInt8(ascii: ":"),
      byte(index + 1) == UInt8(ascii: " ") || byte(index + 1) == UInt8(ascii: "\n")
    else { return false }
    let start = bytes[..<index].lastIndex { !isName($0) } ?? -1
    return start + 1 < index && (start < 0 || "\n {,".utf8.contains(bytes[start]))
  }

  private func isName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-")
  }

  /// Whether a dash is the first sign of its line, or follows one that is.
  fileprivate func beginsItem(_ index: Int) -> Bool {
    guard byte(index) == UInt8(ascii: "-"), byte(index + 1) == UInt8(ascii: " ") else { return false }
    let start = range(ofLine: line(at: index)).lowerBound
    return bytes[start..<index].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
  }
}

extension Catalogue {
  /// A file, chosen by its size.
  func source(_ random: inout SplitMix) -> Source? {
    let all = sources.values.sorted { $0.path < $1.path }
    var place = random.below(max(1, all.reduce(0) { $0 + $1.bytes.count }))
    for source in all {
      if place < source.bytes.count { return source }
      place -= source.bytes.count
    }
    return all.last
  }

  /// A line that is neither blank nor a comment.
  func line(_ random: inout SplitMix) -> (Source, Int)? {
    guard let source = source(&random) else { return nil }
    let lines = (0..<source.lineCount).filter { !source.isBlank(line: $0) && !source.isComment(line: $0) }
    return random.pick(lines).map { (source, $0) }
  }
}
