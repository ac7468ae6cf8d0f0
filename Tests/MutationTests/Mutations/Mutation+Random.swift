import TestSupport

extension Mutation {
  static let randomKinds: [Mutation] = [
    Mutation("delete a line") { content, random in
      guard let (source, line) = content.line(&random) else { return nil }
      return Change([Edit(source.path, source.range(ofLine: line), "")])
    },
    Mutation("duplicate a line") { content, random in
      guard let (source, line) = content.line(&random) else { return nil }
      let range = source.range(ofLine: line)
      return Change([Edit(source.path, range.upperBound..<range.upperBound, source.text(range))])
    },
    Mutation("swap two neighbouring lines") { content, random in
      guard let (source, line) = content.line(&random), line + 1 < source.lineCount else { return nil }
      let (one, other) = (source.range(ofLine: line), source.range(ofLine: line + 1))
      return Change([Edit(source.path, one.lowerBound..<other.upperBound, source.text(other) + source.text(one))])
    },
    Mutation("join two lines") { content, random in
      guard let (source, line) = content.line(&random), line + 1 < source.lineCount else { return nil }
      let end = source.range(ofLine: line).upperBound
      return Change([Edit(source.path, (end - 1)..<end, "")])
    },
    Mutation("break a line") { content, random in
      guard let (source, line) = content.line(&random) else { return nil }
      let range = source.range(ofLine: line)
      let spaces = range.filter { source.bytes[$0] == 0x20 && $0 > range.lowerBound + source.indentation(ofLine: line) }
      return random.pick(spaces).map { Change([Edit(source.path, $0..<($0 + 1), "\n")]) }
    },
    Mutation("delete a character") { content, random in
      guard let (source, place) = content.character(&random) else { return nil }
      return Change([Edit(source.path, place, "")])
    },
    Mutation("insert a character") { content, random in
      guard let (source, place) = content.character(&random) else { return nil }
      return Change([Edit(source.path, place.lowerBound..<place.lowerBound, Mutation.anyCharacter(&random))])
    },
    Mutation("replace a character") { content, random in
      guard let (source, place) = content.character(&random) else { return nil }
      return Change([Edit(source.path, place, Mutation.anyCharacter(&random))])
    },
    Mutation("double a character") { content, random in
      guard let (source, place) = content.character(&random) else { return nil }
      return Change([Edit(source.path, place.upperBound..<place.upperBound, source.text(place))])
    },
    Mutation("swap two neighbouring characters") { content, random in
      guard let (source, one) = content.character(&random), one.upperBound < source.bytes.count else { return nil }
      let other = source.character(at: one.upperBound)
      return Change([Edit(source.path, one.lowerBound..<other.upperBound, source.text(other) + source.text(one))])
    },
    Mutation("delete a word of a text") { content, random in
      guard let passage = random.pick(content.passages), let source = content.sources[passage.path] else { return nil }
      let gaps = content.gaps(in: passage)
      let words = zip(gaps, gaps.dropFirst()).filter { one, other in
        !source.bytes[one..<other].contains { "\n<>[]()".utf8.contains($0) }
      }
      return random.pick(words).map { Change([Edit(passage.path, $0..<$1, "")]) }
    },
    Mutation("truncate a file") { content, random in
      guard let (source, place) = content.character(&random) else { return nil }
      return Change([Edit(source.path, place.lowerBound..<source.bytes.count, "")])
    },
    Mutation("lose a line end at the end of a file") { content, random in
      guard let source = content.source(&random), source.bytes.last == UInt8(ascii: "\n") else { return nil }
      return Change([Edit(source.path, (source.bytes.count - 1)..<source.bytes.count, "")])
    },
  ]

  /// The characters that hands hit, and those that mean something.
  private static func anyCharacter(_ random: inout SplitMix) -> String {
    let characters = Array("abcdefghijklmnopqrstuvwxyz0123456789éàë      :#-,{}[]\"'<>|*/\\@&!.;_\t\n")
    return String(characters[random.below(characters.count)])
  }
}

extension Catalogue {
  /// A character of a file, all of its bytes.
  fileprivate func character(_ random: inout SplitMix) -> (Source, Range<Int>)? {
    guard let source = source(&random), !source.bytes.isEmpty else { return nil }
    return (source, source.character(at: random.below(source.bytes.count)))
  }
}

extension Source {
  /// The bytes of the character at an offset.
  fileprivate func character(at offset: Int) -> Range<Int> {
    var (start, end) = (offset, offset + 1)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
