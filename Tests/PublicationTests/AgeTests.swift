import Diagnostics
import Manuscript
import TestSupport
import Testing

/// How old the dates under `verified` are.
@Suite struct AgeTests {
  private func site(_ verified: String, months: Int? = 12) -> SampleSite {
    SampleSite(
      guide: SampleSite.guide(nl: "<ui:next>"),
      site: SampleSite.site + (months.map { "\nverified-for-months: \($0)" } ?? ""),
      labels: "next: {text: {nl: Volgende, fr: Suivant}, verified: \(verified)}")
  }

  private func found(_ site: SampleSite, on day: String?) -> [String] {
    site.run(today: day.flatMap { CalendarDate($0) }).diagnostics.filter { $0.problem.code != "unverified" }
      .map { "\($0.problem.code): \($0.message)" }
  }

  @Test func `a date counts up to the same day of the last month that the site allows`() {
    #expect(found(site("2026-11-23"), on: "2027-11-23") == [])
    #expect(
      found(site("2026-11-23"), on: "2027-11-24") == [
        "verified-long-ago: the label 'next' was last verified on 2026-11-23, more than 12 months ago"
      ])
    #expect(found(site("2026-11-23", months: 1), on: "2026-12-23") == [])
    #expect(found(site("2026-11-23", months: 1), on: "2026-12-24").first?.hasSuffix("more than 1 month ago") == true)
  }

  @Test func `each language has its own date`() {
    #expect(
      found(site("{nl: 2026-11-23, fr: 2026-11-24}"), on: "2027-11-24") == [
        "verified-long-ago: the label 'next' was last verified for Dutch on 2026-11-23, more than 12 months ago"
      ])
    #expect(found(site("{nl: 2026-11-23}"), on: "2027-11-24").count == 1)
  }

  @Test func `where the site sets no limit, or nobody says which day it is, nothing grows old`() {
    #expect(found(site("1999-01-01", months: nil), on: "2027-11-24") == [])
    #expect(found(site("1999-01-01"), on: nil) == [])
    #expect(found(site("2027-01-01"), on: nil) == [])
  }

  @Test func `a day that is still to come is no day of a look`() {
    #expect(found(site("2026-11-24", months: nil), on: "2026-11-24") == [])
    #expect(
      found(site("2026-11-25", months: nil), on: "2026-11-24") == [
        "verified-in-future: the label 'next' cannot have been verified on 2026-11-25: that day is still to come"
      ])
  }

  @Test func `every kind of entry grows old, once and at its date`() {
    let date = "verified: 2025-01-01"
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: """
          - {id: one, do: {nl: "<link:a> <term:a> <ui:a> <file:a>", fr: "<link:a> <term:a> <ui:a> <file:a>"}, figure: a}
          - use: f
          - use: f
          """, rest: "help: [a]\nfigures: {a: {alt: {nl: a, fr: b}, \(date)}}"),
      site: SampleSite.site + "\nverified-for-months: 6", links: "a: {text: a, url: \"https://a.example/\", \(date)}",
      contacts: "a: {name: a, phone: 02 555 01 23, \(date)}", terms: "a: {term: a, \(date)}",
      labels: "a: {text: a, \(date)}", files: "a: {title: {nl: a, fr: b}, path: a.pdf, \(date)}",
      others: [
        "fragments/f.yaml": """
        figures: {shown: {alt: {nl: a, fr: b}, \(date)}}
        steps:
          - {id: two, do: {nl: a, fr: b}, figure: shown}
          - {id: three, do: {nl: a, fr: b}, figure: {id: inside, alt: {nl: a, fr: b}, \(date)}}
        """
      ])
    site.binaries["files/a.pdf"] = [1]
    for path in ["guides/sample/figures/a.svg", "fragments/figures/shown.svg", "fragments/figures/inside.svg"] {
      site.binaries[path] = Array("<svg width='4' height='3'/>".utf8)
    }
    let outcome = site.run(today: CalendarDate("2025-08-01"))
    #expect(
      outcome.diagnostics.map(\.message)
        == [
          "contact 'a'", "file 'a'", "label 'a'", "link 'a'", "term 'a'", "figure 'shown'", "figure 'inside'",
          "figure 'a'",
        ].map { "the \($0) was last verified on 2025-01-01, more than 6 months ago" })
    for diagnostic in outcome.diagnostics {
      guard case .range(let range) = diagnostic.place else { continue }
      #expect(String(decoding: outcome.files[range.file].bytes[range.bytes], as: UTF8.self) == "2025-01-01")
    }
    #expect(site.run().diagnostics.isEmpty)
  }

  @Test func `the pages are the same on every day`() throws {
    let site = site("2026-11-23")
    let pages = try #require(site.pages())
    for day in ["2026-11-01", "2036-01-01"] {
      let outcome = site.run(today: CalendarDate(day))
      #expect(outcome.diagnostics.count == 1)
      #expect(site.pages(today: CalendarDate(day)) == pages)
    }
  }

  @Test func `the months are a number`() {
    expectDiagnostics(
      in: SampleSite(site: SampleSite.site + "\nverified-for-months: «a year»"),
      ["bad-number: write a whole number, such as 60"])
    expectDiagnostics(in: SampleSite(site: SampleSite.site + "\nverified-for-months: «0»"), ["bad-number"])
  }
}
