import Diagnostics
import TestSupport
import Testing

/// One fault gives one message, however much depends on it.
@Suite struct RootCauseTests {
  private static let step = "do: {nl: a, fr: b}"

  /// A guide whose part begins with these steps, followed by five steps whose texts cite something in both languages.
  private func citing(_ reference: String, steps: String, rest: String = "") -> SampleSite {
    let citing = (1...5).map { number in
      "- id: citing-\(number)\n  do: {nl: \"Zie \(reference).\", fr: \"Voir \(reference).\"}"
    }
    return SampleSite(guide: SampleSite.guide(steps: ([steps] + citing).joined(separator: "\n"), rest: rest))
  }

  // MARK: Ids

  @Test func `an id misspelled where it is declared is one fault, at the declaration`() {
    let site = citing("<step:sign-in>", steps: "- id: «sing-in»\n  \(Self.step)")
    expectDiagnostics(in: site, ["unknown-reference: write 'sign-in' here, or mend the references"])
    #expect(
      site.run().diagnostics.map(\.message)
        == ["no text cites the step 'sing-in', and 10 references name 'sign-in', which does not exist"])
  }

  @Test func `an entry misspelled where it is declared is one fault, at the declaration`() {
    for (reference, file) in [
      ("<ui:volgende>", "labels"), ("<link:portal>", "links"), ("<term:employer>", "terms"),
      ("<file:request>", "files"),
    ] {
      var site = citing(reference, steps: "- id: one\n  \(Self.step)")
      let id = reference.dropFirst().dropLast().split(separator: ":")[1]
      let slip = String(id.dropLast())
      let value = file == "terms" ? "term: a" : file == "files" ? "title: {nl: a, fr: b}, path: form.pdf" : "text: a"
      site.binaries["files/form.pdf"] = [1]
      site.content["registry/\(file).yaml"] = "«\(slip)»: {\(value)}"
      expectDiagnostics(in: site, ["unknown-reference: write '\(id)' here, or mend the references"])
    }
  }

  @Test func `an id misspelled where it is cited is a fault there, as long as one text has it right`() {
    var site = citing("«<step:sing-in>»", steps: "- id: sign-in\n  \(Self.step)")
    site.content["guides/sample/guide.yaml"]? += "\nafter: {nl: Zie <step:sign-in>., fr: Voir <step:sign-in>.}"
    expectDiagnostics(in: site, Array(repeating: "unknown-reference: did you mean 'sign-in'?", count: 10))
  }

  @Test func `a step that was removed is missed where it is cited, also beside one of a like name`() {
    expectDiagnostics(
      in: citing("«<step:visit-1>»", steps: "- id: visit-2\n  \(Self.step)"),
      Array(repeating: "unknown-reference: did you mean 'visit-2'?", count: 10))
  }

  @Test func `a step without id is one fault, and what cites it none`() {
    expectDiagnostics(in: citing("<step:sign-in>", steps: "- «do»: {nl: a, fr: b}"), ["missing-key"])
    expectDiagnostics(in: citing("<step:sign-in>", steps: "- «ide»: sign-in\n  \(Self.step)"), ["unknown-key"])
    expectDiagnostics(in: citing("<step:sign-in>", steps: "- id: «Sign in»\n  \(Self.step)"), ["bad-id"])
  }

  @Test func `an id that stands twice is one fault, and what cites it none`() {
    expectDiagnostics(
      in: citing("<step:one>", steps: "- id: one\n  \(Self.step)\n- id: «one»\n  \(Self.step)"),
      ["duplicate-id: choose another id, such as 'one-2'"])
  }

  // MARK: Files that cannot be read

  @Test func `an entry that YAML lost is one fault, and its uses none`() {
    var site = citing("<ui:next>", steps: "- id: one\n  \(Self.step)")
    for entry in ["\"next: {text: b}", "*next : {text: b}", "next:{text: b}", "next {text: b}"] {
      site.content["registry/labels.yaml"] = "other: {text: a}\n\(entry)"
      let errors = site.run().diagnostics.filter { $0.severity == .error }
      #expect(!errors.isEmpty && !errors.contains { $0.problem.code == "unknown-reference" }, "\(entry)")
    }
  }

  @Test func `an entry whose id is none is one fault, and what cites the right id none`() {
    var site = citing("<ui:next-page>", steps: "- id: one\n  \(Self.step)")
    site.content["registry/labels.yaml"] = "«Next page»: {text: a}"
    expectDiagnostics(in: site, ["bad-id"])
  }

  @Test func `a guide that cannot be read is one fault, and the site that lists it has none`() {
    var site = citing("<step:other/one>, <part:other/main>, <guide:other>", steps: "- id: one\n  \(Self.step)")
    site.content["site.yaml"] = SampleSite.site + "\nguides: [other, sample]"
    site.content["guides/other/guide.yaml"] = "title: {nl: a«:» b}"
    expectDiagnostics(in: site, ["unquoted-colon"])
  }

  @Test func `a contacts file that cannot be read is one fault, whatever key names a contact`() {
    var site = citing("<contact:desk>", steps: "- id: one\n  do:\n    - contact: desk", rest: "help: [desk]")
    site.content["site.yaml"] = SampleSite.site + "\nhelp: [desk]"
    site.content["registry/contacts.yaml"] = "desk: {name: a«:» b}"
    expectDiagnostics(in: site, ["unquoted-colon"])
  }

  // MARK: Fragments

  @Test func `a fragment that does not exist is one fault, and its steps that are cited none`() {
    var site = citing("<step:card>", steps: "- use: «sing-in»")
    site.content["fragments/sign-in.yaml"] = "steps:\n  - id: card\n    \(Self.step)"
    expectDiagnostics(in: site, ["unknown-id: did you mean 'sign-in'?"])
    expectDiagnostics(in: citing("<step:card>", steps: "- use: «nothing»"), ["unknown-id"])
  }

  @Test func `a step that the fragment meant has not is still a fault`() {
    var site = citing("«<step:crad>»", steps: "- use: «sing-in»")
    site.content["fragments/sign-in.yaml"] = "steps:\n  - id: card\n    \(Self.step)"
    expectDiagnostics(
      in: site, ["unknown-id: did you mean 'sign-in'?"] + Array(repeating: "unknown-reference", count: 10))
  }

  @Test func `a fragment that cannot be read is one fault, and its steps that are cited none`() {
    var site = citing("<step:card>", steps: "- use: sign-in")
    site.content["fragments/sign-in.yaml"] = "steps: {nl: a«:» b}"
    expectDiagnostics(in: site, ["unquoted-colon"])
  }

  @Test func `a fragment that brings several ids which the guide has is one fault for each use`() {
    var site = citing(
      "<step:card>", steps: "- id: card\n  \(Self.step)\n- id: code\n  \(Self.step)\n- use: «sign-in»")
    site.content["fragments/sign-in.yaml"] = "steps:\n  - {id: card, \(Self.step)}\n  - {id: code, \(Self.step)}"
    expectDiagnostics(
      in: site, ["duplicate-id: write 'id: sign-in' below 'use: sign-in': the step then is 'sign-in-card'"])
  }

  private static let otherGuide = SampleSite.guide(steps: "- use: f").replacing("Voorbeeld", with: "Een andere")
    .replacing(
      "Exemple", with: "Un autre")

  @Test func `a fault in a fragment that is used twice is told once`() {
    let step = "- id: card\n    do: {nl: «www.example.org» en <step:card>, fr: «<link:nothing>» et <step:card>}"
    var site = SampleSite(guide: SampleSite.guide(steps: "- use: f\n- {use: f, id: again}"))
    site.content["guides/other/guide.yaml"] = Self.otherGuide
    site.content["fragments/f.yaml"] = "steps:\n  \(step)"
    expectDiagnostics(in: site, ["typed-address", "unknown-reference"])
  }

  @Test func `a step that only one of the guides has is missed in the other, by name`() {
    var site = SampleSite(guide: SampleSite.guide(steps: "- use: f\n- id: enterprise-number\n  \(Self.step)"))
    site.content["guides/other/guide.yaml"] = Self.otherGuide
    site.content["fragments/f.yaml"] =
      "steps:\n  - id: card\n    do: {nl: Zie «<step:enterprise-number>», fr: Voir «<step:enterprise-number>»}"
    let help = "unknown-reference: did you mean 'sample/enterprise-number'?"
    expectDiagnostics(in: site, [help, help])
    #expect(
      site.run().diagnostics.first?.message
        == "there is no step 'enterprise-number' in the guide 'other', which uses this fragment")
  }

  // MARK: Figures, editions, words

  @Test func `a figure that is shown and nowhere described is one fault, and what cites it none`() {
    expectDiagnostics(
      in: citing("<figure:form>", steps: "- id: one\n  \(Self.step)\n  figure: «form»"),
      ["unknown-id: describe it under 'figures:'"])
  }

  @Test func `an edition without id is one fault, and what is kept for it none`() {
    var site = citing("nichts", steps: "- id: one\n  only: [internal]\n  \(Self.step)")
    site.content["site.yaml"] = SampleSite.site + "\neditions: [{«title»: {nl: a, fr: b}}]"
    expectDiagnostics(in: site, ["missing-key"])
  }

  @Test func `an edition named in five places that nothing declares is a fault in each`() {
    let steps = (1...5).map { "- id: s-\($0)\n  only: [«internal»]\n  \(Self.step)" }.joined(separator: "\n")
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: steps)),
      Array(repeating: "unknown-id: declare it under 'editions:' in site.yaml", count: 5))
  }

  @Test func `a guide or edition that stands twice in its list is one fault`() {
    expectDiagnostics(
      in: SampleSite(site: SampleSite.site + "\nguides: [sample, «sample»]"), ["duplicate-id: take it out here"])
    let edition = { (id: String) in "{id: \(id), title: {nl: a, fr: b}}" }
    expectDiagnostics(
      in: SampleSite(
        site: SampleSite.site
          + "\neditions: [\(edition("internal")), \(edition("internal-2")), \(edition("«internal»"))]"),
      ["duplicate-id: choose another id, such as 'internal-3'"])
  }

  @Test func `a wrong name between braces is one fault, not two`() {
    let words = { (text: String) in SampleSite(site: SampleSite.site + "\nwords:\n  step: {nl: \(text)}") }
    expectDiagnostics(in: words("«\"stap {nummer}\"»"), ["unknown-slot: did you mean {number}?"])
    expectDiagnostics(in: words("«\"stap {waarde}\"»"), ["unknown-slot: it may contain {number}"])
    expectDiagnostics(in: words("«\"stap {nummer} {number}\"»"), ["unknown-slot: did you mean {number}?"])
  }

  @Test func `a file of words that is missing is one fault, and no reference is another`() {
    var site = citing("<steps:one..citing-1>", steps: "- id: one\n  \(Self.step)")
    site.templates["words/fr.yaml"] = nil
    expectDiagnostics(in: site, ["templates/words/fr.yaml: missing-words"])
  }
}
