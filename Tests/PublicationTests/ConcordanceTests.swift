import Diagnostics
import Manuscript
import Publication
import TestSupport
import Testing

@Suite struct `a concordance` {
  @Test func `finds ids in texts and under keys, each at its own place`() {
    let site = SampleSite(
      guide: SampleSite.guide(
        steps: """
          - id: one
            by: «user»
            at: csam
            do:
              nl: "Klik op <ui:menu/users/add>, <ui:users>; [de <ui:users>](term:«user») en <Terms:«user»>."
              fr: 'L''<ui:menu/users/add>, [d’un](<term:«user»>) <ui:users> \\<term:user> `<term:user>`.'
            fields: [{label: users, enter: {nl: "uw <term:«user»>", fr: x}}]
          """),
      links: "csam: {text: CSAM, url: \"https://www.example.org/\"}",
      terms: "«user»: {term: {nl: gebruiker, fr: utilisateur}, plural: {nl: g, fr: u}}",
      labels: "menu: {text: M}\nusers: {text: U, on: csam}\nadd: {text: A}")
    expectPlaces(in: site, "term:user")
    #expect(count(site, "link:csam") == 2)
    #expect(count(site, "ui:users") == 6)
    #expect(count(site, "label:add") == 2)
  }

  @Test func `finds steps in ranges and lists, parts, figures and guides in every kind of file`() {
    let steps = """
      - {id: «one», do: {nl: "<steps:«one»..three>, <steps:three,«one»>", fr: "<step:«one»>, [x](step:sample/«one»)"}}
      - id: three
        do: {nl: "<part:main> <figure:form>", fr: "<part:sample/main> [a](figure:form)"}
        figure: form
        note: {nl: "Na <Step:«one»>.", fr: "Après <Step:«one»>."}
      """
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: steps, rest: "figures:\n  form: {alt: {nl: F, fr: F}}\nafter: {nl: <step:«one»>, fr: x}"),
      site: SampleSite.site + "\nguides: [sample]\nsummary: {nl: \"<step:sample/«one»> <guide:sample>\", fr: x}")
    expectPlaces(in: site, "step:one")
    expectPlaces(in: site, "step:sample/one")
    #expect(count(site, "part:main") == 2)
    #expect(count(site, "figure:sample/form") == 3)
    // The list of the site, the guide itself, and what stands before the slash of its steps and parts.
    #expect(count(site, "guide:sample") == 5)
    site.content["guides/sample/guide.yaml"] = site.content["guides/sample/guide.yaml"]?.replacing(
      "«one»", with: "«eins»")
    #expect(lookup(site, "step:one") == "unknown, nearest none")
  }

  @Test func `leads a step of a fragment to its declaration, whatever the guide puts before its id`() {
    let guide = SampleSite.guide(
      steps: """
        - {use: enter, id: before}
        - {use: enter}
        - {use: enter}
        - {id: end, do: {nl: "<step:before-«open»> <step:enter-2-«open»> <step:enter-3-«open»>", fr: "<steps:before-«open»..end>"}}
        """)
    let site = SampleSite(
      guide: guide,
      others: [
        "fragments/enter.yaml":
          "steps: [{id: «open», do: {nl: Open., fr: O.}}, {id: shut, do: {nl: <step:«open»>, fr: x}}]",
        "guides/other/guide.yaml": SampleSite.guide(
          steps: "- {id: far, do: {nl: <step:sample/before-«open»>, fr: <step:end>}}"),
      ])
    expectPlaces(in: site, "step:open")
    expectPlaces(in: site, "step:enter/open")
    expectPlaces(in: site, "step:sample/enter-3-open")
    #expect(count(site, "fragment:enter") == 3)
    #expect(count(site, "step:sample/end") == 1, "a citation that leads nowhere is none of the other guide's step")
  }

  @Test func `leads the text of a fragment to whatever it means in each guide`() {
    let site = SampleSite(
      guide: SampleSite.guide(steps: "- {id: «start», do: {nl: S., fr: D.}}\n- use: enter"),
      others: [
        "fragments/enter.yaml": "steps: [{id: open, do: {nl: Na <step:«start»>., fr: Après <step:«start»>.}}]",
        "guides/other/guide.yaml": SampleSite.guide(steps: "- {id: start, do: {nl: S., fr: D.}}\n- use: enter"),
      ])
    expectPlaces(in: site, "step:sample/start")
    #expect(count(site, "step:other/start") == 2)
    #expect(lookup(site, "step:start") == "step:other/start or step:sample/start")
  }

  @Test func `finds what is kept for an edition`() {
    let site = SampleSite(
      guide: SampleSite.guide(
        steps: """
          - {id: «one», only: [internal], do: {nl: Een., fr: Un.}}
          - {id: two, only: [internal], do: {nl: <step:«one»>, fr: <step:«one»>}}
          - {id: three, do: {nl: D., fr: T.}}
          """), site: SampleSite.site + "\neditions: [{id: internal, title: {nl: I, fr: I}}]")
    expectPlaces(in: site, "step:one")
    #expect(count(site, "edition:internal") == 2)
  }

  @Test func `tells a name that cannot be changed from one that can`() {
    let site = SampleSite(
      guide: SampleSite.guide(nl: "[a](step:tw&#111;) [b](step:two) [c][d]\n\n[d]: step:two", fr: "x"))
    let concordance = Concordance(of: site.loading(), in: "content")
    #expect(concordance.citations.filter { $0.name == "two" }.map(\.isExact) == [false, true, true])
  }

  @Test func `explains what it does not find`() {
    let site = SampleSite.citing("x")
    #expect(lookup(site, "link:csma") == "unknown, nearest link:csam")
    #expect(lookup(site, "step:sample/tow") == "unknown, nearest step:sample/two")
    #expect(lookup(site, "step:other/two") == "unknown, nearest step:sample/two")
    #expect(lookup(site, "lnik:csam") == "unknown kind lnik, nearest link")
    #expect(lookup(site, "csam") == "incomplete")
    #expect(lookup(site, "link:") == "incomplete")
    #expect(lookup(site, "guide:other") == "guide:other")
    #expect(lookup(site, "part:main") == "part:sample/main")
  }

  // MARK: -

  /// Expects the declaration and the citations of an id to stand exactly where the sources have marks.
  private func expectPlaces(in site: SampleSite, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let loading = site.loading()
    let concordance = Concordance(of: loading, in: "content")
    guard case .found(let declarations) = concordance.lookup(name) else {
      Issue.record("\(name) is not found", sourceLocation: sourceLocation)
      return
    }
    let citations = concordance.citations(of: declarations)
    // Of a step of a fragment, the id alone is marked, and not what stands before it.
    let ids = citations.map { citation in
      let id = concordance.declarations[declarations[0]].id
      return (citation.range.file, citation.range.bytes.upperBound - id.utf8.count..<citation.range.bytes.upperBound)
    }
    let declared = declarations.map { concordance.declarations[$0].range }.map { ($0.file, $0.bytes) }
    let places = (declared + ids).map { "\(loading.files[$0.0].path) \($0.1)" }.sorted()
    let marked = site.content.flatMap { path, text in Marks.ranges(in: text).map { "content/\(path) \($0)" } }.sorted()
    #expect(places == marked, sourceLocation: sourceLocation)
    #expect(!citations.contains { !$0.isExact }, sourceLocation: sourceLocation)
  }

  private func count(_ site: SampleSite, _ name: String) -> Int? {
    let concordance = Concordance(of: site.loading(), in: "content")
    guard case .found(let declarations) = concordance.lookup(name) else { return nil }
    return concordance.citations(of: declarations).count
  }

  private func lookup(_ site: SampleSite, _ name: String) -> String {
    let concordance = Concordance(of: site.loading(), in: "content")
    switch concordance.lookup(name) {
    case .found(let found): return found.map { concordance.declarations[$0].fullName }.joined(separator: ", ")
    case .ambiguous(let names): return names.joined(separator: " or ")
    case .unknown(let nearest): return "unknown, nearest \(nearest ?? "none")"
    case .unknownKind(let kind, let nearest): return "unknown kind \(kind), nearest \(nearest ?? "none")"
    case .incomplete: return "incomplete"
    }
  }
}
