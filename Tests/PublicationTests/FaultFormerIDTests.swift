import TestSupport
import Testing

@Suite struct `a fault of a former id` {
  @Test func `is that something is called so, and stands at the former id`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          steps: """
            - {id: one, former-ids: [«two», «main», old, «old»], do: {nl: Een., fr: Un.}}
            - {id: two, former-ids: [«old», «two»], do: {nl: Twee., fr: Deux.}}
            """)),
      Array(repeating: "duplicate-id: take it out here: its address leads to what has the id now", count: 5))
  }

  @Test func `is that another guide or the home page is called so`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(rest: "former-ids: [«other», «index», «sample», «once»]"),
        others: [
          "guides/other/guide.yaml": SampleSite.guide(rest: "former-ids: [once]").replacing(
            "Voorbeeld", with: "Een andere"
          ).replacing("Exemple", with: "Un autre")
        ]),
      Array(repeating: "duplicate-id", count: 4))
  }

  @Test func `is that another figure is called so`() {
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: "- {id: one, do: {nl: Een., fr: Un.}, figure: a}",
        rest: "figures:\n  a: {former-ids: [«b», c], alt: {nl: A, fr: B}}\n  b: {alt: {nl: A, fr: B}}"))
    site.binaries["guides/sample/figures/a.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    expectDiagnostics(in: site, ["duplicate-id"])
  }

  @Test func `is that another fragment is called so`() {
    let steps = "- use: enter\n- {use: leave, id: then}\n- {id: one, do: {nl: Een., fr: Un.}}"
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(steps: steps),
        others: [
          "fragments/enter.yaml": "former-ids: [«leave», old]\nsteps: [{id: open, do: {nl: Open., fr: Ouvrez.}}]",
          "fragments/leave.yaml": "former-ids: [«old»]\nsteps: [{id: shut, do: {nl: Sluit., fr: Fermez.}}]",
        ]), ["duplicate-id", "duplicate-id"])
  }

  @Test func `in a fragment stands where the guide uses the fragment`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(steps: "- {id: start, do: {nl: Een., fr: Un.}}\n- use: «enter»"),
        others: ["fragments/enter.yaml": "steps: [{id: open, former-ids: [start], do: {nl: Open., fr: Ouvrez.}}]"]),
      ["duplicate-id: write 'id: enter' below 'use: enter': the step then is 'enter-start'"])
  }

  @Test func `is no way to cite a step; the present id is offered`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          steps: """
            - {id: prepare, former-ids: [old], do: {nl: Een., fr: Un.}}
            - {id: two, do: {nl: "Zie «<step:old>».", fr: "Voir «<step:sample/old>»."}}
            """)), ["unknown-reference: did you mean 'prepare'?", "unknown-reference: did you mean 'sample/prepare'?"])
  }
}
