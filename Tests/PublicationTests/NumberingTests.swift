import TestSupport
import Testing

@Suite struct NumberingTests {
  @Test(arguments: [
    ("ordinal", ["1°", "2°"]), ("decimal", ["1.", "2."]), ("letters", ["a.", "b."]), ("none", ["", ""]),
  ])
  func `each style of numbering has its own markers`(style: String, markers: [String]) throws {
    let site = try SampleSite(guide: SampleSite.guide(part: "numbering: \(style)")).published()
    for language in ["nl", "fr"] {
      let page = site.page(language)
      #expect(["one", "two"].map { page.element($0)?.children.first { $0.name == "p" }?.text ?? "" } == markers)
      let lists = page.all("steps")
      #expect(lists.map(\.name) == [style == "none" ? "ul" : "ol"])
    }
  }

  @Test func `nested steps are numbered below their step, four levels deep`() throws {
    let site = try SampleSite(guide: Self.nested("ordinal", "decimal", "decimal", "decimal")).published()
    #expect(markers(site) == ["1°", "2°", "2.1", "2.1.1", "2.1.1.1", "2.1.1.2", "2.1.2", "2.2", "3°"])
    #expect(site.markdown("nl").contains("      - **2.1.1.2** "))
  }

  @Test func `letters stand in the place of numbers at every level`() throws {
    let site = try SampleSite(guide: Self.nested("letters", "letters", "decimal", "letters")).published()
    #expect(markers(site) == ["a.", "b.", "b.a", "b.a.1", "b.a.1.a", "b.a.1.b", "b.a.2", "b.b", "c."])
  }

  @Test func `an unnumbered list may stand inside a numbered one, and the reverse`() throws {
    let inside = try SampleSite(guide: Self.nested("decimal", "none", "none", "none")).published()
    #expect(markers(inside) == ["1.", "2.", "", "", "", "", "", "", "3."])
    let around = try SampleSite(guide: Self.nested("none", "decimal", "decimal", "letters")).published()
    #expect(markers(around) == ["", "", "1.", "1.1", "1.1.a", "1.1.b", "1.2", "2.", ""])
  }

  @Test func `the steps of a branch bear the letter of the branch`() throws {
    let guide = SampleSite.guide(
      steps: """
        - id: one
          do: {nl: Eerst., fr: D'abord.}
        - id: two
          do: {nl: Kies., fr: Choisissez.}
          choose:
            - when: {nl: Een, fr: Un}
              steps:
                - id: a-one
                  do: {nl: Zie <step:b-two>., fr: Voir <step:b-two>.}
                  steps: [{id: a-one-one, do: {nl: Diep., fr: Profond.}}]
            - when: {nl: Twee, fr: Deux}
              numbering: letters
              steps:
                - {id: b-one, do: {nl: Ja., fr: Oui.}}
                - {id: b-two, do: {nl: Nee., fr: Non.}}
        """)
    let site = try SampleSite(guide: guide).published()
    let page = site.page("fr")
    #expect(page.all("letter").map(\.text) == ["A", "B"])
    #expect(page.all("number").map(\.text) == ["1°", "2°", "2A.1", "2A.1.1", "2B.a", "2B.b"])
    #expect(page.element("a-one")?.all("do").first?.text == "Voir étape\u{A0}2B.b.")
    #expect(site.markdown("nl").contains("- **2B.b** Nee."))
  }

  @Test func `an only branch without steps has no letter`() throws {
    let steps = """
      - id: one
        do: {nl: Eerst., fr: D'abord.}
        choose: [{when: {nl: Soms, fr: Parfois}, do: {nl: Niet., fr: Non.}}]
      """
    let site = try SampleSite(guide: SampleSite.guide(steps: steps)).published()
    #expect(site.page("nl").all("letter").isEmpty)
  }

  @Test func `more than 26 steps go on with two letters`() throws {
    let steps = (1...28).map { "- {id: s\($0), do: {nl: Doe dit., fr: Faites ceci.}}" }.joined(separator: "\n")
    let site = try SampleSite(guide: SampleSite.guide(steps: steps, part: "numbering: letters")).published()
    #expect(Array(site.page("nl").all("number").map(\.text).suffix(3)) == ["z.", "aa.", "ab."])
  }

  @Test func `the numbers of a part begin anew`() throws {
    let rest = """
        - id: second
          title: {nl: Deel twee, fr: Partie deux}
          steps: [{id: again, do: {nl: Opnieuw., fr: Encore.}}]
      """
    let site = try SampleSite(guide: SampleSite.guide(rest: rest)).published()
    #expect(markers(site) == ["1°", "2°", "1°"])
  }

  @Test func `every list item counts as its step does`() throws {
    let site = try SampleSite(guide: Self.nested("decimal", "decimal", "decimal", "decimal")).published()
    for step in site.page("nl").all("step") {
      let last = step.all("number").first?.text.split(separator: ".").last
      #expect(step["value"] == last.map(String.init))
    }
  }

  private func markers(_ site: PublishedSite) -> [String] {
    let pages = ["nl", "fr"].map { language in
      site.page(language).all("step").map { $0.children.first { $0.classes == ["number"] }?.text ?? "" }
    }
    #expect(pages[0] == pages[1], "the languages have the same numbers")
    return pages[0]
  }

  /// One, two with four levels below it, three.
  private static func nested(_ first: String, _ second: String, _ third: String, _ fourth: String) -> String {
    func step(_ id: String) -> String { "id: \(id)\n  do: {nl: Doe \(id)., fr: Faites \(id).}" }
    return SampleSite.guide(
      steps: """
        - \(step("one"))
        - \(step("two"))
          numbering: \(second)
          steps:
            - \(step("two-one").indented(by: 4).drop { $0 == " " })
              numbering: \(third)
              steps:
                - \(step("two-one-one").indented(by: 8).drop { $0 == " " })
                  numbering: \(fourth)
                  steps:
                    - {id: deep, do: {nl: Diep., fr: Profond.}}
                    - {id: deeper, do: {nl: Dieper., fr: Plus profond.}}
                - {id: two-one-two, do: {nl: Doe., fr: Faites.}}
            - {id: two-two, do: {nl: Doe., fr: Faites.}}
        - \(step("three"))
        """, part: "numbering: \(first)")
  }
}
