import Manuscript
import Publication

/// A date in words.
enum DateWords {
  /// The date as a language writes it, such as `23 november 2026` or `1er janvier 2027`.
  static func text(for date: CalendarDate, _ words: Words) -> String {
    let day = date.day == 1 ? words[.firstDay] : String(date.day)
    let month = words[Word.months[date.month - 1]]
    return words[.date].filled("day", with: day).filled("month", with: month).filled("year", with: String(date.year))
  }
}
