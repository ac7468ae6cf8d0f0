import Diagnostics
import Publication
import TestSupport
import Testing

/// `rules:` in `site.yaml`.
@Suite struct SeverityTests {
  /// A site with a note (a label that nobody verified) and a warning (a picture that only one language has).
  private func site(_ rules: String) -> SampleSite {
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: "- {id: one, do: {nl: Klik op <ui:next>., fr: Cliquez sur <ui:next>.}, figure: login}",
        rest: "figures: {login: {alt: {nl: Het scherm, fr: L'écran}}}"),
      site: SampleSite.site + "\nrules: \(rules)", labels: "next: {text: {nl: Volgende, fr: Suivant}}")
    site.binaries["guides/sample/figures/login.nl.svg"] = Array("<svg width='4' height='3'/>".utf8)
    return site
  }

  private func weights(_ rules: String) -> [String] {
    site(rules).run().diagnostics.map { "\($0.problem.code) \($0.severity.rawValue)" }.sorted()
  }

  @Test func `a rule weighs what the site says`() {
    #expect(weights("{unverified: note}") == ["picture-language warning", "unverified note"])
    #expect(
      weights("{unverified: warning, picture-language: note}") == ["picture-language note", "unverified warning"])
    #expect(weights("{unverified: off, picture-language: off}") == [])
  }

  @Test func `a rule that is raised to an error forbids publishing`() {
    #expect(site("{unverified: note}").pages() != nil)
    let raised = site("{unverified: error}")
    #expect(raised.run().resolution?.hasErrors == true)
    #expect(raised.pages() == nil)
    #expect(raised.draftPages() != nil)
  }

  @Test func `a rule about files is raised, too`() {
    var site = site("{unknown-file: error}")
    site.binaries["guides/sample/figures/Login.txt.doc"] = []
    site.binaries["notes.doc"] = []
    #expect(site.run().diagnostics.contains { $0.problem.code == "unknown-file" && $0.severity == .error })
    #expect(site.run().resolution?.hasErrors == true)
    #expect(site.pages() == nil)
  }

  @Test func `a rule whose faults leave a hole cannot be lowered, and nothing is published`() {
    for weight in ["warning", "note", "off"] {
      var site = SampleSite(
        guide: SampleSite.guide(nl: "Zie «<step:four>».", fr: "Voir «<step:four>»."),
        site: SampleSite.site + "\nrules: {unknown-reference: «\(weight)»}")
      expectDiagnostics(
        in: site,
        [
          "fixed-rule: take this line out, and mend what the rule finds", "unknown-reference", "unknown-reference",
        ])
      #expect(site.pages() == nil)
      site.content["guides/sample/guide.yaml"] = SampleSite.guide()
      #expect(site.pages() == nil, "what the site asks for is itself at fault")
    }
  }

  @Test func `a text that is missing leaves no complete publication`() throws {
    let site = SampleSite(guide: SampleSite.guide(steps: "- {id: one, do: {nl: Eerst dit.}}"))
    let resolution = try #require(site.run().resolution)
    #expect(resolution.diagnostics.isEmpty, "the fault was found when the guide was read")
    #expect(resolution.hasErrors)
    #expect(CompletePublication(resolution) == nil)
  }

  @Test func `a code that no rule has is an error, and the nearest is offered`() {
    let site = site("{«unverifed»: warning}")
    #expect(site.run().diagnostics.first?.help == "did you mean 'unverified'?")
    expectDiagnostics(
      in: SampleSite(site: SampleSite.site + "\nrules: {«spelling»: off}"),
      ["unknown-rule: write the code that stands in square brackets behind a message, such as 'unverified'"])
  }

  @Test func `a weight is one of four words`() {
    expectDiagnostics(
      in: SampleSite(site: SampleSite.site + "\nrules: {unverified: «warnig»}"), ["bad-value: did you mean 'warning'?"])
    expectDiagnostics(in: SampleSite(site: SampleSite.site + "\nrules: [«unverified»]"), ["wrong-type"])
  }

  @Test(arguments: [Severity.error, .warning, .note])
  func `every rule can be raised`(severity: Severity) {
    for rule in SampleSite.rules where !severity.isLighter(than: rule.severity) {
      let codes = SampleSite(site: SampleSite.site + "\nrules: {\(rule.code): \(severity.rawValue)}").run().diagnostics
        .map(\.problem.code)
      #expect(codes == [], "\(rule.code)")
    }
  }
}
