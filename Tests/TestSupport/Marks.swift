internal import Diagnostics

/// The marks `«…»` in the source of a test.
///
/// A source that needs these quotation marks itself writes `‹` and `›` for them.
public enum Marks {
  /// The source without its marks.
  public static func removed(from text: String) -> String { MarkedSource(text).text }

  /// A source of a file as a test would write it.
  static func escaped(_ text: String) -> String {
    text.replacing("«", with: "‹").replacing("»", with: "›")
  }

  /// The byte ranges of the marked places in the source without marks, in reading order.
  public static func ranges(in text: String) -> [Range<Int>] { MarkedSource(text).marks }
}
