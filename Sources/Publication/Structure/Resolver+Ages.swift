internal import Diagnostics
internal import Manuscript

extension Resolver {
  /// Reports what was verified too long ago, or on a day that is still to come.
  mutating func checkAges() {
    guard let today else { return }
    let registry = manuscript.registry
    for entry in registry.links { check(entry.value.verified, .link, entry.id.value, today) }
    for entry in registry.contacts { check(entry.value.verified, .contact, entry.id.value, today) }
    for entry in registry.terms { check(entry.value.verified, .term, entry.id.value, today) }
    for entry in registry.labels { check(entry.value.verified, .label, entry.id.value, today) }
    for entry in registry.files { check(entry.value.verified, .file, entry.id.value, today) }
    for document in manuscript.guides {
      for entry in document.source.figures { check(entry.value.verified, .figure, entry.id.value, today) }
    }
    for fragment in manuscript.fragments.values {
      for entry in fragment.source.figures { check(entry.value.verified, .figure, entry.id.value, today) }
    }
    for figure in outlines.flatMap(\.figures) where figure.source.id != nil {
      check(figure.source.verified, .figure, figure.id, today)
    }
  }

  private mutating func check(_ verified: Verified?, _ noun: Noun, _ id: String, _ today: CalendarDate) {
    switch verified {
    case nil: break
    case .same(let date): check(date, noun, id, for: nil, today)
    case .differing(let dates):
      for date in dates { check(date.value, noun, id, for: date.language, today) }
    }
  }

  private mutating func check(
    _ date: Located<CalendarDate>, _ noun: Noun, _ id: String, for language: LanguageTag?, _ today: CalendarDate
  ) {
    if date.value > today { return report(.verifiedInFuture(noun, id, on: date.value), at: date.range) }
    guard let months = manuscript.site.verifiedForMonths, date.value.adding(months: months) < today else { return }
    report(.verifiedLongAgo(noun, id, for: language, on: date.value, months: months), at: date.range)
  }
}
