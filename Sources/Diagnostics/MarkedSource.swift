/// A source in which marks show a place: `«…»`.
///
/// A source that needs these quotation marks itself writes `‹` and `›` for them.
public struct MarkedSource: Hashable, Sendable {
  /// The source without its marks.
  public let text: String
  /// The marked places, as ranges of UTF-8 bytes of ``text``, in reading order.
  public let marks: [Range<Int>]

  /// - Parameter written: The source with its marks.
  public init(_ written: String) {
    var text = ""
    var marks: [Range<Int>] = []
    var starts: [Int] = []
    for character in written {
      switch character {
      case "«": starts.append(text.utf8.count)
      case "»": if let start = starts.popLast() { marks.append(start..<text.utf8.count) }
      case "‹": text.append("«")
      case "›": text.append("»")
      default: text.append(character)
      }
    }
    self.text = text
    self.marks = marks.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// The lines of the source, and below each line with a mark one that underlines the marked place with `^`.
  ///
  /// What cannot be seen is shown by a sign: a tab as `⇥`, other control characters by their pictures (Unicode block Control Pictures).
  public var underlined: [String] {
    var lines: [String] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      lines.append(Self.shown(line.utf8[...]))
      for mark in marks where mark.lowerBound >= start && mark.lowerBound <= end {
        let upper = min(mark.upperBound, end)
        let before = Self.width(of: line.utf8.prefix(mark.lowerBound - start))
        let marked = Self.width(of: line.utf8.dropFirst(mark.lowerBound - start).prefix(upper - mark.lowerBound))
        lines.append(String(repeating: " ", count: before) + String(repeating: "^", count: max(1, marked)))
      }
      start = end + 1
    }
    return lines
  }

  /// The columns that a terminal gives these bytes.
  private static func width(of bytes: Substring.UTF8View.SubSequence) -> Int {
    shown(bytes).reduce(0) { $0 + $1.displayWidth }
  }

  private static func shown(_ bytes: Substring.UTF8View.SubSequence) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        scalars.append("⇥")
      } else if scalar.value < 0x20 {
        scalars.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      } else {
        scalars.append(scalar.isUnfitForTerminal ? "?" : scalar)
      }
    }
    return String(scalars)
  }
}
