internal import Manuscript

/// Something that a reference names. A reference may name several: a range, a list of steps, a click path.
enum CitedThing: Hashable {
  case step(GuideIndex, Anchor)
  case label(RegistryIndex<Label>)
  case part(GuideIndex, Int)
  case figure(FigureTarget)
  /// An entry, a guide, or what will be known when a fault elsewhere is mended.
  case entry(ReferenceSyntax.Kind, String)
}

/// What a text in one language cites, thing by thing.
struct CitedThings {
  let language: LanguageTag
  let doubt: CitationDoubt
  let citations: [Citation]
  /// All that is cited.
  let things: Set<CitedThing>
  /// The steps that a reference of their own cites.
  private let singleSteps: Set<CitedThing>

  struct Citation {
    let syntax: ReferenceSyntax
    let place: LinkPlace
    /// What the reference names.
    let things: [CitedThing]
    /// What it names besides, between the first and the last step of a range.
    let inner: [CitedThing]

    init(_ citation: TextCitation, things: [CitedThing], inner: [CitedThing]) {
      (syntax, place, self.things, self.inner) = (citation.syntax, citation.place, things, inner)
    }

    /// A click path names its labels in the order of the clicks.
    var path: [CitedThing]? { syntax.kind == .ui && things.count > 1 ? things : nil }
  }

  init(language: LanguageTag, doubt: CitationDoubt, citations: [Citation]) {
    (self.language, self.doubt, self.citations) = (language, doubt, citations)
    things = Set(citations.flatMap { $0.things + $0.inner })
    singleSteps = Set(citations.flatMap { $0.syntax.kind == .step ? $0.things : [] })
  }

  /// What a reference of another language names and this text does not.
  func missing(of citation: Citation) -> [CitedThing] {
    guard !doubt.covers(citation.syntax.kind) else { return [] }
    let ends = citation.things.filter { !things.contains($0) }
    // « de l'<step:a> à l'<step:c> » says what <steps:a..c> says.
    let isRangeInWords = !citation.inner.isEmpty && singleSteps.isSuperset(of: citation.things)
    return ends + (isRangeInWords ? [] : citation.inner.filter { !things.contains($0) })
  }

  /// The click path of this text with the same labels as another one, but in another order; `nil` when it has that one, too.
  func reordered(_ path: [CitedThing]) -> Citation? {
    let paths = citations.filter { $0.path.map { Set($0) == Set(path) } ?? false }
    return paths.contains { $0.path == path } ? nil : paths.first
  }
}
