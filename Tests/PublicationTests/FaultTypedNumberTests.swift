import TestSupport
import Testing

/// What is computed or set by gids is not typed: the numbers of steps, and the quotation marks of labels.
@Suite struct FaultTypedNumberTests {
  private func expectNumber(_ nl: String, _ fr: String, _ faults: [String]) {
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(nl: nl, fr: fr)), faults)
  }

  @Test func `a typed number of a step is a warning that names the reference`() {
    let help = "typed-number: write <step:two>"
    expectNumber("Ga naar «stap 2°».", "Passez à l'«étape 2».", [help, help])
    expectNumber("«Stap 2» volgt.", "(«Étape 2°» : suite)", [help, help])
    expectNumber("Zie *«stappen 2»* en 3.", "Rien.", [help])
  }

  @Test func `a typed number that no step has still is a warning`() {
    expectNumber("Zie «stap 9.1».", "Rien.", ["typed-number: write <step:id>"])
  }

  @Test func `other numbers, words that only look alike, references and code are fine`() {
    expectNumber(
      "De derde keuze, 3 stappen, voetstap 3, stapel 2, `stap 3`, <step:two>.",
      "Le 3e choix, 3 étapes, `étape 3`, <step:two>.", [])
  }

  @Test func `quotation marks around a label are an error, whatever their language`() {
    for (open, close) in [("\"", "\""), ("“", "”"), ("‹ ", " ›"), ("'", "'")] {
      let site = SampleSite(
        guide: SampleSite.guide(nl: "Klik op \(open)«<ui:ok>»\(close).", fr: "Cliquez sur <ui:ok>."),
        labels: "ok: {text: OK}")
      expectDiagnostics(in: site, ["quoted-label: remove them: gids sets those of each language"])
    }
    let fine = SampleSite(
      guide: SampleSite.guide(nl: "Klik op <ui:ok> (\"nu\").", fr: "Cliquez sur <ui:ok>."), labels: "ok: {text: OK}")
    expectDiagnostics(in: fine, [])
  }
}
