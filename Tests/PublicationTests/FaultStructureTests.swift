import Diagnostics
import TestSupport
import Testing

@Suite struct FaultStructureTests {
  private func site(steps: String, fragments: [String: String] = [:]) -> SampleSite {
    var others: [String: String] = [:]
    for (id, text) in fragments { others["fragments/\(id).yaml"] = text }
    return SampleSite(guide: SampleSite.guide(steps: steps), others: others)
  }

  private static let step = "do: {nl: a, fr: b}"

  // MARK: Ids

  @Test func `two steps of one id are a fault at the second`() {
    expectDiagnostics(
      in: site(steps: "- id: one\n  \(Self.step)\n- id: «one»\n  \(Self.step)"),
      ["duplicate-id: choose another id, such as 'one-2'"])
    expectDiagnostics(
      in: site(steps: "- id: one\n  \(Self.step)\n  steps:\n    - id: «one»\n      \(Self.step)"), ["duplicate-id"])
  }

  @Test func `a step and a part share no id`() {
    expectDiagnostics(in: site(steps: "- id: «main»\n  \(Self.step)"), ["duplicate-id"])
  }

  @Test func `the message says where the id was used first`() {
    let outcome = site(steps: "- id: one\n  \(Self.step)\n- id: one\n  \(Self.step)").run()
    #expect(outcome.diagnostics.map(\.message) == ["the id 'one' is already used by a step on line 7"])
  }

  @Test func `the same id in two guides is fine`() {
    var site = SampleSite()
    site.content["guides/other/guide.yaml"] = SampleSite.guide(title: "{nl: Andere gids, fr: Autre guide}")
    expectDiagnostics(in: site, [])
  }

  @Test func `a step that lost its id is no second fault`() {
    expectDiagnostics(
      in: site(steps: "- «do»: {nl: a, fr: b}\n- «do»: {nl: a, fr: b}\n- id: step-1-1\n  \(Self.step)"),
      ["missing-key", "missing-key"])
  }

  // MARK: Fragments

  @Test func `a fragment that uses itself is a fault where it does`() {
    let help = "take one of these uses out"
    expectDiagnostics(
      in: site(steps: "- use: f", fragments: ["f": "steps:\n  - use: «f»"]), ["fragment-cycle: \(help)"])
    expectDiagnostics(
      in: site(steps: "- use: f", fragments: ["f": "steps:\n  - use: g", "g": "steps:\n  - use: «f»"]),
      ["fragment-cycle: \(help)"])
    expectDiagnostics(
      in: site(
        steps: "- use: f", fragments: ["f": "steps:\n  - use: g", "g": "steps:\n  - id: one\n    \(Self.step)"]), [])
  }

  @Test func `an unknown fragment is a fault, and the nearest is offered`() {
    expectDiagnostics(
      in: site(steps: "- use: «sing-in»", fragments: ["sign-in": "steps:\n  - id: one\n    \(Self.step)"]),
      ["unknown-id: did you mean 'sign-in'?"])
  }

  @Test func `a fragment that cannot be read is one fault, and its use none`() {
    expectDiagnostics(
      in: site(steps: "- use: f", fragments: ["f": "steps: {nl: a«:» b}"]), ["unquoted-colon"])
  }

  @Test func `two steps of one id in a fragment are a fault of the fragment`() {
    let fragment = "steps:\n  - id: one\n    \(Self.step)\n  - id: «one»\n    \(Self.step)"
    for steps in ["- use: f", "- use: f\n- use: f\n- {use: f, id: again}"] {
      expectDiagnostics(
        in: site(steps: steps, fragments: ["f": fragment]), ["duplicate-id: choose another id, such as 'one-2'"])
    }
  }

  @Test func `a fragment whose step has an id of the guide is a fault of its use`() {
    let fragment = ["f": "steps:\n  - id: one\n    \(Self.step)"]
    expectDiagnostics(
      in: site(steps: "- id: one\n  \(Self.step)\n- use: «f»", fragments: fragment),
      ["duplicate-id: write 'id: f' below 'use: f': the step then is 'f-one'"])
    expectDiagnostics(
      in: site(steps: "- use: f\n- id: «one»\n  \(Self.step)", fragments: fragment),
      ["duplicate-id: choose another id, such as 'one-2'"]
    )
    expectDiagnostics(in: site(steps: "- id: one\n  \(Self.step)\n- {use: f, id: again}", fragments: fragment), [])
    expectDiagnostics(in: site(steps: "- use: f\n- use: f", fragments: fragment), [])
  }

  @Test func `a fault in a fragment that two guides use is one fault`() {
    var site = site(steps: "- use: f", fragments: ["f": "steps:\n  - id: one\n    do: {nl: Zie «<step:oen>», fr: b}"])
    site.content["guides/other/guide.yaml"] = SampleSite.guide(
      steps: "- use: f", title: "{nl: Andere gids, fr: Autre guide}")
    expectDiagnostics(in: site, ["unknown-reference: did you mean 'one'?"])
  }

  // MARK: Editions

  /// A guide of which a step, a part and the steps of a fragment are kept for an edition; its first step has this text.
  private func editions(_ text: String, choose: String = "") -> SampleSite {
    SampleSite(
      guide: """
        title: {nl: a, fr: b}
        \(choose)
        parts:
          - id: main
            title: {nl: a, fr: b}
            steps:
              - id: one
                do: {nl: "Zie \(text).", fr: "Voir \(text.filter { !"«»".contains($0) })."}
              - id: two
                only: [internal]
                do: {nl: a, fr: b}
                steps:
                  - id: sub
                    do: {nl: a, fr: b}
              - use: f
                only: [internal]
          - id: extra
            only: [internal]
            title: {nl: c, fr: d}
            steps:
              - id: three
                do: {nl: a, fr: b}
        """,
      site: SampleSite.site
        + "\neditions: [{id: internal, title: {nl: Intern, fr: Interne}}, {id: other, title: {nl: a, fr: b}}]",
      others: ["fragments/f.yaml": "steps:\n  - id: f-one\n    do: {nl: a, fr: b}"])
  }

  @Test(arguments: ["step:two", "step:sub", "step:f-one", "step:three", "part:extra"])
  func `what an edition leaves out cannot be cited in it`(reference: String) {
    let help = "put this text in a block or step with the same 'only', or name something that everyone has"
    let everyone = editions("<\(reference)>").run()
    #expect(everyone.diagnostics.map(\.problem.code) == ["left-out", "left-out"])
    #expect(everyone.diagnostics.map(\.help) == [help, help])
    let kind = reference.prefix { $0 != ":" }
    #expect(everyone.diagnostics.allSatisfy { $0.message.hasPrefix("the \(kind) '") })
    expectDiagnostics(in: editions("<\(reference)>"), [], edition: "internal")
    #expect(editions("<\(reference)>").run(edition: "other").diagnostics.count == 2)
  }

  @Test func `a way cannot lead to a part that the edition leaves out`() {
    let site = { (id: String) in editions("a", choose: "choose: [{when: {nl: a, fr: b}, part: \(id)}]") }
    expectDiagnostics(in: site("«extra»"), ["left-out"])
    expectDiagnostics(in: site("extra"), [], edition: "internal")
    expectDiagnostics(in: site("«extar»"), ["unknown-id: did you mean 'extra'?"], edition: "internal")
  }

  @Test func `an edition that the site does not declare is a fault, and the nearest is offered`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(steps: "- id: one\n  only: [«intrenal»]\n  \(Self.step)"),
        site: SampleSite.site + "\neditions: [{id: internal, title: {nl: a, fr: b}}]"),
      ["unknown-id: did you mean 'internal'?"])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: "- id: one\n  only: [«internal»]\n  \(Self.step)")),
      ["unknown-id: declare it under 'editions:' in site.yaml"])
  }

  // MARK: Ids that keys name

  @Test func `every key that names an entry is checked`() {
    let steps = """
      - id: one
        by: «nobody»
        at: «nowhere»
        do:
          - contact: «nobody»
          - files: [«nothing»]
        files: [«nothing»]
        fields:
          - {label: «nothing», enter: {nl: a, fr: b}}
        figure: «nothing»
      """
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: steps, rest: "help: [«nobody»]")),
      [
        "unknown-id: declare it in registry/terms.yaml", "unknown-id: declare it in registry/links.yaml",
        "unknown-id: declare it in registry/contacts.yaml", "unknown-id: declare it in registry/files.yaml",
        "unknown-id: declare it in registry/files.yaml", "unknown-id: declare it in registry/labels.yaml",
        "unknown-id: describe it under 'figures:'", "unknown-id: declare it in registry/contacts.yaml",
      ])
  }

  @Test func `guides and contacts that the site names are checked`() {
    expectDiagnostics(
      in: SampleSite(site: SampleSite.site + "\nhelp: [«desk»]\nguides: [«smaple»]"),
      ["unknown-id: declare it in registry/contacts.yaml", "unknown-id: did you mean 'sample'?"])
  }
}
