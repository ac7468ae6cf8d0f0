/// The size that the root element of an SVG file states (SVG 2, section 8.2): `width` and `height`, else those of `viewBox`.
struct SVGSize {
  let width: Int
  let height: Int

  init?(of file: [UInt8]) {
    let text = String(decoding: file.prefix(8192), as: UTF8.self)
    guard let tag = Self.rootTag(in: text) else { return nil }
    // Left, top, width and height; the first two may be anything.
    let viewBox = Self.attribute("viewBox", in: tag)?.split { $0.isWhitespace || $0 == "," } ?? []
    let sides = viewBox.count == 4 ? viewBox.suffix(2).map { Self.number($0) } : [nil, nil]
    guard let width = Self.attribute("width", in: tag).flatMap({ Self.number($0) }) ?? sides[0],
      let height = Self.attribute("height", in: tag).flatMap({ Self.number($0) }) ?? sides[1]
    else { return nil }
    (self.width, self.height) = (width, height)
  }

  /// What stands between `<svg` and the next `>`, if the file begins with that element after prologue and comments.
  private static func rootTag(in text: String) -> Substring? {
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      if rest.hasPrefix("!--") {
        guard let end = rest.ranges(of: "-->").first else { return nil }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("svg") {
        return rest.firstIndex(of: ">").map { rest[..<$0].dropFirst(3) }
      } else if !rest.hasPrefix("?"), !rest.hasPrefix("!DOCTYPE") {
        return nil
      }
    }
    return nil
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    for range in tag.ranges(of: name) {
      let isWhole = range.lowerBound == tag.startIndex || tag[tag.index(before: range.lowerBound)].isWhitespace
      let rest = tag[range.upperBound...].drop { $0.isWhitespace }
      guard isWhole, rest.first == "=" else { continue }
      let value = rest.dropFirst().drop { $0.isWhitespace }
      guard let quote = value.first, quote == "\"" || quote == "'" else { continue }
      return value.dropFirst().prefix { $0 != quote }
    }
    return nil
  }

  /// A number in user units or pixels, rounded up; other units and per cent say nothing about proportions.
  private static func number(_ text: Substring) -> Int? {
    let digits = text.hasSuffix("px") ? text.dropLast(2) : text
    guard let value = Double(digits), value > 0, value < 100_000 else { return nil }
    return Int(value.rounded(.up))
  }
}
