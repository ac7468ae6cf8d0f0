import Diagnostics
import TestSupport
import Testing

@Suite struct FaultReferenceTests {
  /// A site whose Dutch text has faults; the French one cites nothing.
  private func site(nl: String) -> SampleSite { SampleSite(guide: SampleSite.guide(nl: nl, fr: "Bien.")) }

  /// The expected fault with what a registry without entries advises.
  private func undeclared(_ registry: String) -> [String] {
    ["unknown-reference: declare it in registry/\(registry).yaml"]
  }

  // MARK: What is not declared

  @Test func `an unknown name is an error at the reference, and the nearest is offered`() {
    expectDiagnostics(in: site(nl: "Herhaal «<step:tow>»."), ["unknown-reference: did you mean 'two'?"])
    expectDiagnostics(in: site(nl: "Zie «<part:mian>»."), ["unknown-reference: did you mean 'main'?"])
    expectDiagnostics(in: site(nl: "Zie «<guide:smaple>»."), ["unknown-reference: did you mean 'sample'?"])
    expectDiagnostics(in: site(nl: "Zie «[dit](step:tow)»."), ["unknown-reference: did you mean 'two'?"])
    expectDiagnostics(in: site(nl: "Zie *heel «<step:tow>»*."), ["unknown-reference"])
  }

  @Test func `an entry of a registry that has none is to be declared there`() {
    expectDiagnostics(in: site(nl: "Zie «<link:csam>»."), undeclared("links"))
    expectDiagnostics(in: site(nl: "Zie «<contact:csam>»."), undeclared("contacts"))
    expectDiagnostics(in: site(nl: "Zie «<term:csam>»."), undeclared("terms"))
    expectDiagnostics(in: site(nl: "Zie «<terms:csam>»."), undeclared("terms"))
    expectDiagnostics(in: site(nl: "Zie «<ui:csam>»."), undeclared("labels"))
    expectDiagnostics(in: site(nl: "Zie «<file:csam>»."), undeclared("files"))
    expectDiagnostics(in: site(nl: "Zie «<figure:csam>»."), ["unknown-reference: describe it under 'figures:'"])
  }

  @Test func `each unknown label of a click path is a fault`() {
    var site = site(nl: "Klik op «<ui:menu/usres/ad>».")
    site.content["registry/labels.yaml"] = "menu: {text: a}\nusers: {text: b}"
    let outcome = site.run()
    #expect(
      outcome.diagnostics.filter { $0.severity == .error }.map(\.message)
        == ["there is no label 'ad'", "there is no label 'usres'"])
  }

  @Test func `references to what is declared are fine`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          nl: """
            <Step:two>, <steps:one..three>, <steps:one,two>, <part:main>, <guide:sample>, <step:sample/two>,
            <link:a>, <contact:a>, <Term:a>, <terms:a>, <ui:a/b>, [eigen *woorden*](step:one).
            """),
        links: "a: {text: a, url: \"https://www.example.org\"}", contacts: "a: {name: a}",
        terms: "a: {term: a, plural: b}", labels: "a: {text: a}\nb: {text: b}"), [])
  }

  @Test func `a name of another guide is searched in that guide`() {
    var site = SampleSite(guide: SampleSite.guide(nl: "Zie «<step:other/tow>» of «<part:other/chaptre>».", fr: "Bien."))
    site.content["guides/other/guide.yaml"] = SampleSite.guide(title: "{nl: Andere gids, fr: Autre guide}")
      .replacing("id: main", with: "id: chapter")
    expectDiagnostics(
      in: site,
      ["unknown-reference: did you mean 'other/two'?", "unknown-reference: did you mean 'other/chapter'?"])
  }

  @Test func `a step of another guide without its guide gets the guide`() {
    var site = SampleSite(guide: SampleSite.guide(nl: "Zie «<step:enterprise-number>».", fr: "Bien."))
    site.content["guides/other/guide.yaml"] = SampleSite.guide(
      steps: "- id: enterprise-number\n  do: {nl: a, fr: b}", title: "{nl: Andere gids, fr: Autre guide}")
    expectDiagnostics(in: site, ["unknown-reference: did you mean 'other/enterprise-number'?"])
  }

  @Test func `a step cited in a registry needs its guide`() {
    let terms = { (reference: String) in "a:\n  term: a\n  definition: {nl: Zie \(reference)., fr: Bien.}" }
    expectDiagnostics(
      in: SampleSite(terms: terms("«<step:one>»")), ["guide-needed: write <step:sample/one>"])
    expectDiagnostics(
      in: SampleSite(terms: terms("«<step:eight>»")), ["guide-needed: write the guide before it: guide-id/eight"])
    expectDiagnostics(
      in: SampleSite(terms: "a:\n  term: a\n  definition: {nl: Zie <step:sample/one>., fr: Voir <step:sample/one>.}"),
      [])
  }

  @Test func `a guide that cannot be read is one fault, and what cites it none`() {
    var site = SampleSite(guide: SampleSite.guide(nl: "Zie <guide:other> en <step:other/one>."))
    site.content["guides/other/guide.yaml"] = "title: {nl: a«:» b}"
    expectDiagnostics(in: site, ["unquoted-colon"])
  }

  @Test func `a registry that cannot be read is one fault, and what cites it none`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(nl: "Zie <link:a> en <link:b>."), contacts: "c: {name: c, form: a}",
        labels: "l: {text: l, on: a}",
        others: [:]
      ).with(links: "a: {text: a«:» b}"), ["unquoted-colon"])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(nl: "Zie <link:a>.")).with(links: "[«a»]"), ["wrong-type"])
  }

  // MARK: How it is typed

  @Test func `an unknown kind is an error, and the nearest is offered`() {
    expectDiagnostics(in: site(nl: "Zie «<stpe:one>»."), ["unknown-kind: did you mean 'step'?"])
    expectDiagnostics(in: site(nl: "Zie «<STEP:one>»."), ["unknown-kind: did you mean 'step'?"])
    expectDiagnostics(in: site(nl: "Zie «[dit](labels:one)»."), ["unknown-kind"])
  }

  @Test func `a reference without id is not complete`() {
    expectDiagnostics(in: site(nl: "Zie «<step:>»."), ["bad-reference: write <step:id>"])
    expectDiagnostics(in: site(nl: "Zie «[dit](term:)»."), ["bad-reference: write <term:id>"])
    expectDiagnostics(
      in: site(nl: "Zie «<ui:>»."), ["bad-reference: write <ui:label> or, for a click path, <ui:label/label>"])
    let steps = "bad-reference: write <steps:first..last> or <steps:one,other>"
    expectDiagnostics(
      in: site(nl: "«<steps:one>», «<steps:one..>», «<steps:..one>», «<steps:one,>»"), [steps, steps, steps, steps])
  }

  @Test func `a link without a kind is no reference`() {
    expectDiagnostics(
      in: site(nl: "Zie «[dit](one)» en «[dat](#main)» of «[daar](page.html)»."),
      [
        "bad-reference: write [words](step:one)", "bad-reference: write [words](part:main)",
        "bad-reference: write a reference, such as [words](link:id)",
      ])
  }

  @Test func `a reference that is not closed is marked to its first space`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          nl: "Herhaal «<step:one», «<step:» en <step:two>.\nEn «<Term:user»", fr: "Répétez l'<step:two>.")),
      [
        "bad-reference: write <step:one>", "bad-reference: write <step:id>, closed by '>' and without spaces",
        "bad-reference: write <Term:user>",
      ])
  }

  @Test func `a reference with a space is marked to its end`() {
    expectDiagnostics(
      in: site(nl: "Herhaal «<step: one>», «<steps:one .. two>» en «<step:de eerste>»."),
      [
        "bad-reference: write <step:one>", "bad-reference: write <steps:one..two>",
        "bad-reference: write <step:id>, closed by '>' and without spaces",
      ])
  }

  @Test func `a reference whose first sign is missing, or stands apart, is marked whole`() {
    expectDiagnostics(
      in: site(nl: "Herhaal «step:one>», «steps:one,two>», «< step:one>» en daarna «step:two»."),
      [
        "bad-reference: write <step:one>", "bad-reference: write <steps:one,two>", "bad-reference: write <step:one>",
        "bad-reference: write <step:two>",
      ])
    expectDiagnostics(in: site(nl: "Let op de file: er zijn maar 2 <b: en de link:Hier of part:1."), [])
  }

  @Test func `what is only shown as an example is no reference`() {
    expectDiagnostics(in: site(nl: "Schrijf `<step:one` of \\<step:one, 3 < 4 en a <b: c."), [])
  }

  // MARK: Lists of steps

  @Test func `a range that runs backwards gets turned round`() {
    expectDiagnostics(in: site(nl: "Herhaal «<steps:three..one>»."), ["reverse-range: write <steps:one..three>"])
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(nl: "Herhaal <steps:one..one>.")), [])
  }

  @Test func `a range stays in one list`() {
    let steps = """
      - id: one
        do: {nl: Herhaal «<steps:two..sub>»., fr: Bien.}
      - id: two
        do: {nl: a, fr: b}
        steps:
          - id: sub
            do: {nl: a, fr: b}
      """
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: steps)),
      ["range-across-lists: write <steps:two,sub>, or cite each step on its own"])
  }

  @Test func `a list of steps stays in one part`() {
    let more = """
        - id: other
          title: {nl: b, fr: b}
          steps:
            - id: three
              do: {nl: "Herhaal «<steps:one,three>».", fr: Bien.}
      """
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(rest: more)),
      ["steps-across-parts: write <step:one> and <step:three>, so that the part of each is named"])
  }

  @Test func `a step without number and title can only be cited in the writer's own words`() {
    func guide(_ reference: String, title: String = "") -> String {
      SampleSite.guide(
        steps: "- id: one\n  do:\n    nl: Zie \(reference).\n    fr: Bien.\n- id: two\n  do: {nl: a, fr: b}\n\(title)",
        part: "numbering: none")
    }
    expectDiagnostics(
      in: SampleSite(guide: guide("«<step:two>»")),
      ["unnumbered-step: write your own words: [words](step:two), or give the step a title"])
    let french = { (text: String) in text.replacing("Bien.", with: "voir [ça](step:two)") }
    expectDiagnostics(in: SampleSite(guide: french(guide("[dit](step:two)"))), [])
    expectDiagnostics(in: SampleSite(guide: french(guide("<step:two>", title: "  title: {nl: t, fr: t}"))), [])
  }

  @Test func `a term without plural has no plural reference`() {
    let terms = "user: {term: a}"
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(nl: "«<terms:user>»", fr: "Bien."), terms: terms),
      ["no-plural: add 'plural:' to the term, or write [words](term:user)"])
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(nl: "[gebruikers](terms:user)"), terms: terms), [])
  }

  @Test func `a title cites no step, part, guide, figure or file`() {
    for reference in ["step:one", "steps:one..two", "part:main", "guide:sample", "figure:a", "file:a"] {
      expectDiagnostics(
        in: SampleSite(
          guide: SampleSite.guide(steps: "- id: one\n  title: {nl: Zie «<\(reference)>», fr: b}\n  do: {nl: a, fr: b}")),
        ["reference-in-title: write the words themselves, or put the reference in the text below"])
    }
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          steps: "- id: one\n  title: {nl: Klik op <ui:a>, fr: Cliquez sur <ui:a>}\n  do: {nl: a, fr: b}"),
        labels: "a: {text: a}"), [])
  }
}

extension SampleSite {
  fileprivate func with(links: String) -> SampleSite {
    var copy = self
    copy.content["registry/links.yaml"] = links
    return copy
  }
}
