import TestSupport
import Testing

/// Behind a fault of syntax, the rest of the file is checked too.
@Suite struct RecoveryTests {
  private func expect(_ steps: String, _ codes: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(steps: steps)), codes, sourceLocation: sourceLocation)
  }

  @Test func `a fault of every kind is found in one run, each at its place`() {
    expect(
      """
      - id: one
        do:
          nl: Klik hier«:» nu
          fr: Cliquez
      - id: two
        do: {nl: Ja, «dat kan», fr: Oui}
      - id: three
        do«:»{nl: a, fr: b}
      «-»id: four
        do: {nl: «"»a, fr: b}
      - id: five
        «titel»: {nl: a, fr: b}
        do: «{»nl: a, fr: b
      - id: «Six»
        do: {nl: é «<step:oen>», fr: b}
      """,
      [
        "unquoted-colon", "comma-in-braces", "colon-without-space", "dash-without-space", "unclosed-quote",
        "unknown-key",
        "unclosed-bracket", "bad-id", "unknown-reference",
      ])
  }

  @Test func `what seems wrong on a mended line follows from the fault there`() {
    expect("- id: one\n  do:\n    nl: «*»Let op* <step:nowhere>\n    fr: b", ["reserved-character"])
  }

  @Test func `behind a fault that cannot be mended nothing is guessed`() {
    expect("- id: one\n  do:\n      nl: a\n    «fr»: b\n  colour: red", ["bad-indentation"])
  }

  @Test func `a step that could not be read is one fault, and what cites a step none`() {
    expect("- id: one\n  do: {nl: Zie <step:two>., fr: Voir <step:two>.}\n- «Klik nu»", ["wrong-type"])
    expect(
      "- use«:»sign-in\n- id: one\n  do: {nl: Zie <step:card>., fr: Voir <step:card>.}",
      ["colon-without-space: write: - use: sign-in"])
  }

  @Test func `a fragment that could not be read is one fault, and what cites its steps none`() {
    let guide = SampleSite.guide(
      steps: "- use: sign-in\n- id: one\n  do: {nl: Zie <step:card>., fr: Voir <step:card>.}")
    expectDiagnostics(
      in: SampleSite(guide: guide, others: ["fragments/sign-in.yaml": "steps:\n  «card, code»"]), ["wrong-type"])
    expectDiagnostics(
      in: SampleSite(guide: guide, others: ["fragments/sign-in.yaml": "steps:\n  - «card»"]), ["wrong-type"])
  }
}
