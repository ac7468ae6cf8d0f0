/// The marks `«…»` in the source of a test.
///
/// A source that needs these quotation marks itself writes `‹` and `›` for them.
public enum Marks {
  /// The source without its marks.
  public static func removed(from text: String) -> String {
    String(text.compactMap { isMark($0) ? nil : written($0) })
  }

  /// A source of a file as a test would write it.
  static func escaped(_ text: String) -> String {
    text.replacing("«", with: "‹").replacing("»", with: "›")
  }

  /// The byte ranges of the marked places in the source without marks, in reading order.
  public static func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var starts: [Int] = []
    var offset = 0
    for character in text {
      switch character {
      case "«": starts.append(offset)
      case "»": if let start = starts.popLast() { ranges.append(start..<offset) }
      default: offset += written(character).utf8.count
      }
    }
    return ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private static func isMark(_ character: Character) -> Bool { character == "«" || character == "»" }

  private static func written(_ character: Character) -> Character {
    switch character {
    case "‹": "«"
    case "›": "»"
    default: character
    }
  }
}
