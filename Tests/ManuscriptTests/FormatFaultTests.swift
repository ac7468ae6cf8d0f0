import Diagnostics
import TestSupport
import Testing

@Suite struct FormatFaultTests {
  private func site(steps: String) -> SampleSite { SampleSite(guide: SampleSite.guide(steps: steps)) }

  private func site(do value: String) -> SampleSite { site(steps: "- id: one\n  do: \(value)") }

  // MARK: Keys

  @Test func `a misspelled key is one fault, though the right one is then missing`() {
    expectDiagnostics(in: site(steps: "- id: one\n  «doo»: {nl: a, fr: b}"), ["unknown-key: did you mean 'do'?"])
    expectDiagnostics(
      in: site(do: "\n    - «txet»: {nl: a, fr: b}"), ["unknown-key: did you mean 'text'?"])
  }

  @Test func `a key that is like no other gets the keys that there are`() {
    expectDiagnostics(
      in: SampleSite(links: "a: {text: a, «colour»: red}"), ["unknown-key: possible are 'text', 'url', 'verified'"])
  }

  @Test func `a missing key is a fault at the first key of what lacks it`() {
    expectDiagnostics(in: site(steps: "- «id»: one"), ["missing-key: add 'do:'"])
    expectDiagnostics(in: site(steps: "- «do»: {nl: a, fr: b}"), ["missing-key: add 'id:'"])
    expectDiagnostics(in: SampleSite(guide: "«title»: {nl: a, fr: b}"), ["missing-key: add 'parts:'"])
    expectDiagnostics(in: SampleSite(links: "a: {text: a}", labels: "a: {«on»: a}"), ["missing-key"])
  }

  @Test func `two keys of which one excludes the other are a fault at the second`() {
    expectDiagnostics(
      in: site(do: "\n    - text: {nl: a, fr: b}\n      «note»: {nl: a, fr: b}"),
      ["conflicting-keys: keep one and remove the other"])
  }

  // MARK: Types

  @Test func `a text where languages belong`() {
    expectDiagnostics(
      in: site(do: "«Klik nu»"), ["wrong-type: write {nl: …, fr: …}, or 'nl: |' and 'fr: |' on lines of their own"])
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(rest: "summary: «a»")), ["wrong-type"])
  }

  @Test func `a list or a group of keys where a text belongs`() {
    let help = "write one text, without brackets, braces and dashes"
    expectDiagnostics(in: site(steps: "- id: [«a»]\n  do: {nl: a, fr: b}"), ["wrong-type: \(help)"])
    expectDiagnostics(in: site(steps: "- id: {«a»: b}\n  do: {nl: a, fr: b}"), ["wrong-type: \(help)"])
  }

  @Test func `a key of a level below is an error that names the level, and one in Dutch or French gets the key itself`()
  {
    let steps = "steps:\n  - {id: one, do: {nl: a, fr: b}}"
    expectDiagnostics(
      in: SampleSite(guide: "title: {nl: a, fr: b}\n«steps»\(steps.dropFirst(5))"),
      ["unknown-key: 'steps' belongs inside a part"])
    expectDiagnostics(
      in: site(steps: "- id: one\n  «étapes»: []\n  do: {nl: a, fr: b}"), ["unknown-key: did you mean 'steps'?"])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(rest: "«doelgroep»: {nl: a, fr: b}")),
      ["unknown-key: did you mean 'audience'?"])
  }

  @Test func `a text or a group of keys where a list belongs`() {
    let help = "begin each item with '- ' on a line of its own"
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(rest: "help: «desk»")), ["wrong-type: write [desk]"])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(rest: "help: «at the desk»")), ["wrong-type: \(help)"])
    expectDiagnostics(in: SampleSite(guide: "title: {nl: a, fr: b}\nparts: {«a»: b}"), ["wrong-type: \(help)"])
    expectDiagnostics(in: SampleSite(guide: "title: {nl: a, fr: b}\nparts: «none»"), ["wrong-type"])
  }

  @Test func `a text where a step belongs`() {
    expectDiagnostics(in: site(steps: "- «Klik nu»"), ["wrong-type: write its keys, such as 'id:' and 'do:'"])
    expectDiagnostics(in: site(do: "[«tekst»]"), ["wrong-type: write its keys, such as 'text:' and 'figure:'"])
  }

  @Test func `a list where entries belong`() {
    let help = "write an id, a colon, and what belongs to it on the lines below"
    expectDiagnostics(in: SampleSite(links: "- «text»: a"), ["wrong-type: \(help)"])
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(rest: "figures: [«a»]")), ["wrong-type: \(help)"])
  }

  @Test func `one value where a value for each language belongs`() {
    expectDiagnostics(in: SampleSite(terms: "a: {term: a, former: «b»}"), ["wrong-type"])
    expectDiagnostics(in: SampleSite(terms: "a: {term: a, former: {nl: [b]}}"), [])
  }

  @Test func `a word that is not one of the possible ones`() {
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(part: "numbering: «ordinaal»")), ["bad-value: did you mean 'ordinal'?"])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(part: "numbering: «roman»")),
      ["bad-value: possible are 'ordinal', 'decimal', 'letters', 'none'"])
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(part: "numbering: none")), [])
  }

  @Test(arguments: ["nee", "no", "Non", "niet", "aucun", "geen", "sans"])
  func `a word for no gets the word of the format`(word: String) {
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(part: "numbering: «\(word)»")), ["bad-value: did you mean 'none'?"])
  }

  @Test func `words that stand for a value of the format stay what they are in texts and ids`() {
    expectDiagnostics(in: site(steps: "- id: geen\n  do: {nl: geen, fr: aucun}"), [])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(part: "numbering: «ja»")),
      ["bad-value: possible are 'ordinal', 'decimal', 'letters', 'none'"])
  }

  @Test func `a day that is not in the calendar`() {
    let help = "write year, month and day, such as 2026-11-23"
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(rest: "updated: «2026-02-30»")), ["bad-date: \(help)"])
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(rest: "updated: «23/11/2026»")), ["bad-date"])
    expectDiagnostics(in: SampleSite(guide: SampleSite.guide(rest: "updated: 2026-02-28")), [])
    expectDiagnostics(in: SampleSite(links: "a: {text: a, verified: {nl: «gisteren»}}"), ["bad-date"])
  }

  @Test func `a list without items`() {
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(rest: "before: «[]»")), ["empty-list: add an item, or remove the key"])
  }

  // MARK: Texts

  @Test func `nothing where a text belongs is a fault behind the colon`() {
    expectDiagnostics(in: site(do: "{nl: a, fr:«» }"), ["empty-text: write it"])
    expectDiagnostics(in: site(do: "{nl:«» , fr:«» }"), ["empty-text", "empty-text"])
    expectDiagnostics(in: site(steps: "- id: one\n  do:«»"), ["empty-text"])
    expectDiagnostics(
      in: site(steps: "- id:«»\n  do: {nl: a, fr: b}"), ["empty-text: write the text, or remove the key"])
    expectDiagnostics(in: site(do: "«{}»"), ["empty-text"])
  }

  @Test func `a text of nothing but spaces is empty`() {
    expectDiagnostics(in: site(do: #"{nl: «"  "», fr: b}"#), ["empty-text: write it"])
    expectDiagnostics(in: site(do: "{nl: «''», fr: b}"), ["empty-text"])
    expectDiagnostics(in: site(steps: "- id: one\n  do:\n    nl: «|»\n\n    fr: b"), ["empty-text"])
  }

  // MARK: Languages

  @Test func `a missing language is a fault at the text that lacks it`() {
    expectDiagnostics(in: site(do: "{«nl»: a}"), ["missing-language: add 'fr: …'"])
    expectDiagnostics(in: SampleSite(links: "a: {text: {«fr»: a}}"), ["missing-language: add 'nl: …'"])
    expectDiagnostics(in: SampleSite(links: "a: {text: a}"), [])
  }

  @Test func `a misspelled language is one fault, though the right one is then missing`() {
    expectDiagnostics(in: site(do: "{«nk»: a, fr: b}"), ["bad-language: did you mean 'nl'?"])
    expectDiagnostics(in: site(do: "{«NL»: a, fr: b}"), ["bad-language: did you mean 'nl'?"])
    expectDiagnostics(
      in: site(do: "{«dutch»: a, fr: b}"),
      ["bad-language: the languages are 'nl', 'fr'; 'languages:' in site.yaml says which"])
  }

  @Test func `a language that the site does not have is a fault`() {
    expectDiagnostics(
      in: site(do: "{nl: a, fr: b, «de»: c}"),
      ["bad-language: the languages are 'nl', 'fr'; 'languages:' in site.yaml says which"])
  }

  // MARK: Ids

  @Test func `an id with capitals or accents gets the one that was meant`() {
    let rule = "ids are lower-case letters, digits and hyphens"
    expectDiagnostics(
      in: site(steps: "- id: «Étape-Één»\n  do: {nl: a, fr: b}"), ["bad-id: \(rule): write 'etape-een'"])
    expectDiagnostics(in: SampleSite(links: "«My Link»: {text: a}"), ["bad-id: \(rule): write 'my-link'"])
  }

  @Test func `what cites a refused id is no further fault`() {
    expectDiagnostics(
      in: site(
        steps: """
          - id: «sign_in»
            do: {nl: a, fr: b}
          - id: two
            do: {nl: Doe <step:sign_in>., fr: Faites <step:sign_in>.}
          """), ["bad-id"])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(nl: "Zie <link:Foo> en <link:bar>."), links: "«Foo»: {text: a}\nbar: «a»"),
      ["bad-id", "wrong-type"])
  }

  @Test func `a long word is quoted by its beginning`() {
    let text = String(repeating: "lang ", count: 100)
    let outcome = site(steps: "- id: \(text)\n  do: {nl: a, fr: b}").run()
    #expect(outcome.diagnostics.map(\.message.count).max() ?? 0 < 100)
  }

  @Test func `several faults in several files come in one run, in reading order`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          steps: """
            - id: one
              do: {nl: a, fr: b}
              «tpi»: {nl: a, fr: b}
            - id: «Two»
              do: {«nl»: a}
            - id: three
              do: {nl: Doe «<step:oen>», fr: b}
            """, rest: "updated: «vandaag»"),
        site: "title: {nl: a, fr: b}\npublisher: {nl: a, «fe»: b}\nlanguages: [nl, fr]",
        links: "a: {text: a, url: «www.example.org»}", terms: "a: {«plural»: b}",
        others: ["fragments/f.yaml": "steps: {nl: a«:» b}"]),
      [
        "bad-language", "bad-address", "missing-key", "unquoted-colon", "unknown-key", "bad-id", "missing-language",
        "unknown-reference", "bad-date",
      ])
  }
}
