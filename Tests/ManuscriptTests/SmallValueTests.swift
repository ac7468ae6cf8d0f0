import Testing

@testable import Manuscript

@Suite struct SmallValueTests {
  @Test(arguments: ["a", "sign-in", "step2", "a-1", "nee", "no"])
  func `kebab-case words are ids`(id: String) {
    #expect(Identifier.isValid(Array(id.utf8)))
  }

  @Test(arguments: ["", "-", "A", "1a", "1.10", "a-", "-a", "a--b", "a_b", "a b", "é", "../x", "a/b", "a.b"])
  func `everything else is not`(id: String) {
    #expect(!Identifier.isValid(Array(id.utf8)))
  }

  @Test(
    arguments: [
      ("Sign In", "sign-in"), ("sign_in", "sign-in"), ("Étape n° 2", "etape-n-2"), ("Œuvre", "oeuvre"), ("één", "een"),
      ("E\u{301}te\u{301}", "ete"), ("Straße", "strasse"), ("--a--", "a"), ("2nd step", "nd-step"), ("../x", "x"),
      ("GARÇON", "garcon"), ("l'été", "l-ete"),
    ])
  func `the id that was meant is offered`(written: String, id: String) {
    #expect(Identifier.suggestion(for: written) == id)
  }

  @Test(arguments: ["", "1.10", "日本", "---", "🎉"])
  func `where no letter is left, none is offered`(written: String) {
    #expect(Identifier.suggestion(for: written) == nil)
  }

  @Test(arguments: ["2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day of the calendar is a date, and is written as it was read`(text: String) {
    #expect(CalendarDate(text)?.iso8601 == text)
  }

  @Test(
    arguments: [
      "", "2026-02-30", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
      "0000-01-01",
      "26-01-01", "2026-1-1", "2026/01/01", "23-11-2026", "2026-11-23T00:00", "２０２６-11-23", "+026-11-23",
    ])
  func `anything else is none`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `dates are in the order of the calendar`() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].map { try #require(CalendarDate($0)) }
    #expect(days.sorted() == days)
    #expect(days.reversed().sorted() == days)
  }

  @Test(arguments: ["nl", "fr", "fr-BE", "zh-Hant", "gsw", "de-1996", "no"])
  func `a tag of BCP 47 is a language`(tag: String) {
    #expect(LanguageTag(wellFormed: tag)?.name == tag)
  }

  @Test(arguments: ["", "n", "dutch", "NL", "nl-", "nl_BE", "nl-b", "nl-é", "fr BE", "nl/../x"])
  func `another word is none`(tag: String) {
    #expect(LanguageTag(wellFormed: tag) == nil)
  }

  @Test func `the languages of the messages have a name, of a region too`() {
    #expect(LanguageTag("fr-BE").englishName == "French")
    #expect(LanguageTag("eo").englishName == "eo")
    #expect(LanguageTag("frr").englishName == "frr")
  }

  @Test(
    arguments: [
      ("2026-11-23", 12, "2027-11-23"), ("2026-11-23", 1, "2026-12-23"), ("2026-12-01", 1, "2027-01-01"),
      ("2026-12-31", 2, "2027-02-28"), ("2023-12-31", 2, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"),
    ])
  func `months later it is the same day, or the last one of a shorter month`(text: String, months: Int, later: String) {
    #expect(CalendarDate(text)?.adding(months: months).iso8601 == later)
  }
}
