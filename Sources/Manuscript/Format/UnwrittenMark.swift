internal import YAML

/// The mark of a text that is still to be written, such as `[[the title of the guide]]`: two square brackets around what belongs there.
///
/// No text of a guide looks so: in CommonMark it would be these very brackets, and a link has its address behind them.
public enum UnwrittenMark {
  /// A text to fill in.
  ///
  /// - Parameter hint: What belongs there, in the words of whoever is to write it.
  public static func text(_ hint: String) -> String { "[[\(hint)]]" }

  /// What is still to be written in a text.
  ///
  /// - Returns: The words between the first such brackets that are neither a link, nor behind a backslash, nor in code; `nil` when the
  ///   text is written.
  static func hint(in text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let bracket = rest.firstIndex(of: UInt8(ascii: "[")) {
      let start = text.index(after: bracket)
      rest = text[start...]
      guard rest.first == UInt8(ascii: "["), !isTaken(bracket, in: text) else { continue }
      let words = rest.dropFirst()
      guard let end = words.indices.first(where: { words[$0...].starts(with: "]]".utf8) }) else { return nil }
      // Brackets that are not closed before others open are none of these.
      guard !words[..<end].contains(UInt8(ascii: "[")) else { continue }
      let after = text[(end + 2)...].first
      if after != UInt8(ascii: "("), after != UInt8(ascii: "[") {
        return String(decoding: words[..<end], as: UTF8.self)
      }
    }
    return nil
  }

  /// Whether a backslash or an open code span takes the meaning from a bracket.
  private static func isTaken(_ bracket: Int, in text: ArraySlice<UInt8>) -> Bool {
    let before = text[..<bracket]
    return before.last == UInt8(ascii: "\\") || before.count { $0 == UInt8(ascii: "`") } % 2 == 1
  }
}

extension YAMLScalar {
  /// Whether it is worth looking for an ``UnwrittenMark``: hardly any text has a bracket.
  var mayHaveUnwrittenMark: Bool { contains(UInt8(ascii: "[")) }
}
