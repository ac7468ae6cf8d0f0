import Testing
import TestSupport

@Suite struct NumberingTests {
  @Test func `a misspelled step is an error at the reference, and the nearest step is offered`() {
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(nl: "Herhaal «<step:twoo>».", fr: "Répétez «<step:twoo>».")),
      ["unknown-reference: did you mean 'two'?", "unknown-reference: did you mean 'two'?"])
  }
}
