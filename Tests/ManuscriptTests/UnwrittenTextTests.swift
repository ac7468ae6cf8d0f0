import TestSupport
import Testing

@Suite struct `a text that is still to be written` {
  @Test func `is an error at its place, once, in texts and in the registries`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          steps: """
            - id: one
              title: {nl: «"[[titel]]"», fr: «'Le [[titre]]'»}
              do:
                nl: «|
                  Klik op [[de knop]].»
                fr: Cliquez.
            """), links: "town: {text: {nl: «\"[[woorden]]\"», fr: site}, url: «\"[[adres]]\"», verified: 2026-11-23}"),
      Array(
        repeating: "unwritten-text: write it in place of the square brackets and of what stands between them", count: 5)
    )
  }

  @Test func `is none that only has brackets`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          nl: #"[[Deel]](part:main) [x] [[open, `[[code]]`, \[[teken]] en lijst[[1]"#,
          fr: #"[[Partie]](part:main) [x] [[ouvert, `[[code]]`, \[[signe]] et liste[[1]"#)), [])
  }

  @Test func `is missing in a draft`() throws {
    let draft = try SampleSite(
      guide: SampleSite.guide(steps: #"- {id: one, do: {nl: "[[wat de lezer doet]]", fr: "[[ce qu'on fait]]"}}"#)
    ).draft()
    #expect(draft.page("nl").element("one")?.text.contains("wat de lezer doet") == false)
    #expect(draft.page("nl").element("one")?.all("gap").isEmpty == false)
  }
}
