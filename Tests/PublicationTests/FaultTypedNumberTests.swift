import Diagnostics
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
    expectNumber("Zie «stappen 8 tot 9».", "Rien.", ["typed-number: write <steps:first..last>"])
  }

  @Test(arguments: [
    ("de «derde stap»", "la «troisième étape»"), ("de «3e stap»", "la «3e étape»"),
    ("de «3de stap»", "la «3ème étape»"),
    ("«stap drie»", "l'«étape trois»"), ("in «Stap 3°»", "l'«Étape trois»"), ("de «3° stap»", "la «3° étape»"),
    ("de «derde\nstap»", "la «troisième\nétape»"), ("«stap\u{A0}3»", "«étape\u{202F}3»"),
  ])
  func `a number in words, or before the word, is the same`(nl: String, fr: String) {
    let help = "typed-number: write <step:three>"
    expectNumber("Ga naar \(nl).", "Voir \(fr).", [help, help])
  }

  @Test(arguments: [
    ("«stappen 2 tot 3»", "«étapes 2 à 3»", "<steps:two..three>"),
    ("«stappen 2 tot en met 3»", "«étapes 2 jusqu'à 3»", "<steps:two..three>"),
    ("«stappen 2-3»", "«étapes 2 – 3»", "<steps:two..three>"),
    ("«stappen 2 t/m 3»", "«étapes deux à trois»", "<steps:two..three>"),
    ("«stappen 2 en 3»", "«étapes 2 et 3»", "<steps:two,three>"),
    ("«stappen 1, 2 en 3»", "«étapes 1, 2 et 3»", "<steps:one,two,three>"),
    ("«stappen twee en drie»", "«étapes deux et trois»", "<steps:two,three>"),
    ("«tweede en derde stap»", "«deuxième et troisième étapes»", "<steps:two,three>"),
    ("«stappen 2 of 3»", "«étapes 2 ou 3»", "<step:two> or <step:three>"),
  ])
  func `several steps get one reference`(nl: String, fr: String, reference: String) {
    let help = "typed-number: write \(reference)"
    expectNumber("Herhaal de \(nl).", "Répétez les \(fr).", [help, help])
  }

  @Test(arguments: [
    ("the «third step»", "der «dritte Schritt»"), ("«step three»", "«Schritt drei»"),
    ("the «3rd step»", "im «3. Schritt»"),
    ("«step 3»", "«Schritt 3»"), ("In the «Third step»", "Im «dritten Schritt»"),
  ])
  func `English and German have their own words`(en: String, de: String) {
    var site = SampleSite(
      guide: """
        title: {en: Example, de: Beispiel}
        parts:
          - id: main
            title: {en: Part, de: Teil}
            steps:
              - {id: one, do: {en: "See \(en).", de: "Siehe \(de)."}}
              - {id: two, do: {en: Then., de: Dann.}}
              - {id: three, do: {en: Last., de: Zuletzt.}}
        """,
      site: "title: {en: Guides, de: Anleitungen}\npublisher: {en: Town, de: Stadt}\nlanguages: [en, de]")
    expectDiagnostics(in: site, ["typed-number: write <step:three>", "typed-number: write <step:three>"])
    let text =
      "{en: \"A first step, in three steps, each step two forms.\", de: \"Ein erster Schritt, in drei Schritten.\"}"
    site.content["guides/sample/guide.yaml"] = SampleSite.guide(steps: "- {id: one, do: \(text)}").replacing(
      "{nl: Voorbeeld, fr: Exemple}", with: "{en: Example, de: Beispiel}"
    ).replacing("{nl: Deel een, fr: Partie un}", with: "{en: Part, de: Teil}")
    expectDiagnostics(in: site, [])
  }

  @Test func `a site that calls its steps otherwise is understood`() {
    let words =
      "words:\n  step: {nl: \"fase {number}\"}\n  steps: {nl: \"fasen {numbers}\"}\n  step-range: {nl: \"fasen {first} tot {last}\"}"
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(nl: "Ga naar «fase 2» en de «derde fase».", fr: "Rien."),
        site: SampleSite.site + "\n" + words),
      ["typed-number: write <step:two>", "typed-number: write <step:three>"])
  }

  @Test(arguments: [
    (
      "De derde keuze, 3 stappen, voetstap 3, stapel 2, `stap 3`, <step:two>.",
      "Le 3e choix, 3 étapes, `étape 3`, <step:two>."
    ),
    (
      "Dit is een stap. De volgende stap is de laatste stap.",
      "Voici une étape. L'étape suivante est la dernière étape."
    ),
    ("De eerste keer duurt het langer.", "La première fois, c'est plus long."),
    ("In drie stappen bent u klaar.", "En trois étapes, vous avez terminé."),
    (
      "Als eerste stap kiest u een dag; een tweede stap volgt.",
      "Comme première étape, choisissez un jour ; une deuxième étape suit."
    ),
    ("Een eerste stap naar een digitaal loket.", "Une première étape vers un guichet numérique."),
    (
      "Dat is de eerste stap naar succes, de eerste stappen zijn gezet.",
      "C'est la première étape vers la réussite : les premières étapes."
    ),
    (
      "Per stap 2 formulieren, en voor elke stap twee kopieën.",
      "Par étape 2 formulaires, et pour chaque étape deux copies."
    ),
    ("Stap voor stap en stap na stap.", "Étape par étape, étape après étape."),
    ("Dit zijn de stappen die u moet zetten.", "Voici les étapes à suivre."),
    ("U leest “Stap 2 van 4”.", "Vous lisez \"Étape 2 sur 4\"."),
    ("Deel 2, hoofdstuk 3, artikel 4 en bladzijde vijf.", "Partie 2, chapitre 3, article 4 et page cinq."),
  ])
  func `other numbers, words that only look alike, references and code are fine`(nl: String, fr: String) {
    expectNumber(nl, fr, [])
  }

  @Test func `what one language types and the other cites is one fault`() {
    expectNumber("Ga naar «stap 2».", "Passez à l'<step:two>.", ["typed-number"])
    expectNumber("Herhaal «stappen 2 tot 3».", "Répétez les <steps:two..three>.", ["typed-number"])
  }

  @Test func `a number that fits one step becomes its reference`() {
    let (site, codes) = SampleSite(
      guide: SampleSite.guide(
        nl: "Stap 2 volgt. Herhaal stappen 2 en 3, of stappen 1 tot 3. De derde stap is de laatste.",
        fr: "Étape 2 suit. Répétez les étapes 2 et 3, ou les étapes 1 à 3. La troisième étape est la dernière.")
    ).fixed()
    let guide = site.content["guides/sample/guide.yaml"] ?? ""
    #expect(
      guide.contains("<Step:two> volgt. Herhaal <steps:two,three>, of <steps:one..three>. <Step:three> is de laatste."))
    #expect(
      guide.contains(
        "<Step:two> suit. Répétez les <steps:two,three>, ou les <steps:one..three>. L'<step:three> est la dernière."))
    #expect(codes.count == 8)
    expectDiagnostics(in: site, [])
  }

  @Test(arguments: [
    // Three steps, and in German no case that a reference could take
    "Derde stap: kiezen.", "Ga naar stap 9.", "Herhaal stappen 2 of 3.", "Zie [stap 2](step:two).",
  ])
  func `a number has no fix where the sentence would not stay the same`(text: String) {
    let outcome = SampleSite(guide: SampleSite.guide(nl: text, fr: "Rien.")).run()
    let found = outcome.diagnostics.filter { $0.problem.code == "typed-number" }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.fix == nil })
  }

  @Test func `a number that two parts have has no fix`() {
    let guide = SampleSite.guide(nl: "Ga naar stap 2.", fr: "Rien.").replacing(
      "- id: two", with: "- id: two\n        steps: [{id: sub, do: {nl: a, fr: b}}]")
    let second = """

        - id: other
          title: {nl: Ander deel, fr: Autre partie}
          steps:
            - {id: a, do: {nl: Dit., fr: Ceci.}}
            - {id: b, do: {nl: Dat., fr: Cela.}}
      """
    let found = SampleSite(guide: guide.trimmingSuffix("\n") + second).run().diagnostics.filter {
      $0.problem.code == "typed-number"
    }
    #expect(found.map(\.help) == ["write <step:two>"])
    #expect(found.allSatisfy { $0.fix == nil })
  }

  @Test func `a number in a fragment has no fix, for each use has numbers of its own`() {
    var site = SampleSite(guide: SampleSite.guide(steps: "- use: f\n- {id: two, do: {nl: Dat., fr: Cela.}}"))
    site.content["fragments/f.yaml"] = "steps:\n  - id: one\n    do: {nl: Ga naar «stap 2»., fr: Continuez.}"
    expectDiagnostics(in: site, ["typed-number: write <step:two>"])
    #expect(site.fixed().codes == [])
  }

  @Test func `quotation marks around a label are an error, whatever their language`() {
    for (open, close) in [("\"", "\""), ("“", "”"), ("‹ ", " ›"), ("'", "'")] {
      let site = SampleSite(
        guide: SampleSite.guide(nl: "Klik op \(open)«<ui:ok>»\(close).", fr: "Cliquez sur <ui:ok>."),
        labels: "ok: {text: OK}")
      expectDiagnostics(in: site, ["quoted-label: remove them: gids sets those of each language"])
      let fixed = site.fixed().site
      #expect(fixed.content["guides/sample/guide.yaml"]?.contains("Klik op <ui:ok>.") == true)
      expectDiagnostics(in: fixed, [])
    }
    let fine = SampleSite(
      guide: SampleSite.guide(nl: "Klik op <ui:ok> (\"nu\").", fr: "Cliquez sur <ui:ok>."), labels: "ok: {text: OK}")
    expectDiagnostics(in: fine, [])
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    var text = self
    while text.hasSuffix(suffix) { text.removeLast(suffix.count) }
    return text
  }
}
