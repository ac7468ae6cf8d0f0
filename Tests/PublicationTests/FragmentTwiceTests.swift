import TestSupport
import Testing

/// A fragment may stand in a guide as often as one likes: its anchors are unique by construction.
@Suite struct FragmentTwiceTests {
  private static let fragments = [
    "fragments/inner.yaml": """
    figures: {screen: {alt: {nl: Het scherm, fr: L'écran}}}
    steps:
      - {id: open, do: {nl: "Open het scherm.", fr: "Ouvrez l'écran."}, figure: screen}
      - {id: close, do: {nl: "Sluit wat u in <step:open> opende, zie <figure:screen>.", fr: "Fermez ce que vous avez ouvert à l'<step:open>, voir <figure:screen>."}}
    """,
    "fragments/outer.yaml": """
    steps:
      - {id: start, do: {nl: "Begin.", fr: "Commencez."}}
      - use: inner
      - id: choose
        do: {nl: "Kies.", fr: "Choisissez."}
        choose:
          - when: {nl: Eerst, fr: D'abord}
            steps: [{use: inner, id: first}]
          - when: {nl: Dan, fr: Ensuite}
            steps: [{use: inner}]
      - {id: end, do: {nl: "Terug naar <step:start> of <step:first-open>.", fr: "Retour à l'<step:start> ou à l'<step:first-open>."}}
    """,
  ]

  /// The guide uses the outer fragment three times, in two parts, and the inner one beside it.
  private static let guide = """
    title: {nl: Voorbeeld, fr: Exemple}
    parts:
      - id: main
        title: {nl: Deel een, fr: Partie un}
        steps:
          - use: outer
          - use: inner
          - use: outer
      - id: again
        title: {nl: Deel twee, fr: Partie deux}
        steps:
          - {use: outer, id: later}
          - {id: last, do: {nl: "Zie <step:start>, <step:outer-2-start>, <step:later-first-close>.", fr: "Voir <step:start>, <step:outer-2-start>, <step:later-first-close>."}}
    """

  private var site: SampleSite {
    var site = SampleSite(guide: Self.guide, others: Self.fragments)
    site.binaries["fragments/figures/screen.svg"] = Array("<svg width='4' height='3'/>".utf8)
    return site
  }

  @Test func `each use has anchors of its own, the same in every language, and no message`() throws {
    expectDiagnostics(in: site, [])
    let published = try site.published()
    #expect(published.faults == [])
    let anchors = published.page("nl").all("step").compactMap { $0["id"] }
    // Each outer fragment has three steps and three times the two of the inner one.
    #expect(anchors.count == 3 * (3 + 6) + 2 + 1)
    #expect(Set(anchors).count == anchors.count)
    #expect(published.page("fr").all("step").compactMap { $0["id"] } == anchors)
    #expect(anchors.allSatisfy { !$0.hasPrefix("_") })
  }

  @Test func `the references of each use stay inside it`() throws {
    let published = try site.published()
    for language in ["nl", "fr"] {
      let page = published.page(language)
      let steps = page.all("step").compactMap { $0["id"] }
      for anchor in steps where anchor.hasSuffix("close") {
        let own = String(anchor.dropLast("close".count)) + "open"
        #expect(page.element(anchor)?.all("step-ref").compactMap { $0["href"] } == ["#\(own)"], "\(anchor)")
      }
      for anchor in steps where anchor.hasSuffix("end") {
        let prefix = String(anchor.dropLast("end".count))
        #expect(
          page.element(anchor)?.all("step-ref").compactMap { $0["href"] }
            == ["#\(prefix)start", "#\(prefix)first-open"], "\(anchor)")
      }
    }
  }

  @Test func `in Markdown, too, each link leads to a place that the page has once`() throws {
    let published = try site.published()
    for language in ["nl", "fr"] {
      let ids = published.page(language).elements.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count)
      let markdown = published.markdown(language)
      let targets = markdown.split(separator: "](sample.html#").dropFirst().map { String($0.prefix { $0 != ")" }) }
      // One of each inner fragment, two of each outer one, three of the last step.
      #expect(targets.filter { !$0.hasPrefix("_") }.count == 10 + 2 * 3 + 3)
      #expect(targets.allSatisfy { ids.contains($0) }, "\(targets)")
      #expect(targets.contains("later-first-close") && targets.contains("outer-2-first-open"))
    }
  }
}
