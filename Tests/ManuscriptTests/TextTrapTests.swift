import TestSupport
import Testing

/// Texts that are good YAML, and hardly what the writer meant.
@Suite struct TextTrapTests {
  /// A site whose first step has these lines below `do:`.
  private func site(_ lines: String) -> SampleSite {
    SampleSite(guide: SampleSite.guide(steps: "- id: one\n  do:\n\(lines.indented(by: 4))"))
  }

  @Test func `a hash in the middle of a sentence cuts it off`() {
    expectDiagnostics(
      in: site("nl: Kies optie «#3 in de lijst»\nfr: b"), ["comment-in-text: write: nl: \"Kies optie #3 in de lijst\""])
    expectDiagnostics(
      in: site("nl: Druk op «# om te bevestigen.»\nfr: b"),
      ["comment-in-text: write: nl: \"Druk op # om te bevestigen.\""])
    expectDiagnostics(in: site("nl: Appuyez sur «# à la fin !»\nfr: b"), ["comment-in-text"])
    expectDiagnostics(
      in: SampleSite(labels: "a:\n  text:\n    nl: Optie «#3»\n    fr: b"), ["comment-in-text: write: nl: \"Optie #3\""]
    )
  }

  @Test func `a backslash that takes a letter away is no text`() {
    expectDiagnostics(
      in: site(#"nl: "Open de map «\P»arkeren""# + "\nfr: b"),
      [#"unknown-escape: write: nl: "Open de map \\Parkeren""#])
    expectDiagnostics(in: site(#"nl: "Eerste regel\ntweede \"regel\" \\Parkeren\u00e9""# + "\nfr: b"), [])
  }

  @Test(arguments: [
    "nl: Kies een optie # nog na te kijken", "nl: Kies een optie. # nog na te kijken.", "nl: Kies # Zie het scherm.",
    "nl: Kies (zo) # dit blijft een opmerking.", "nl: Kies een optie ## later", "nl: Kies optie#3 in de lijst",
    "nl: 'Kies optie #3'", "nl: \"Kies\" #3", "nl: |\n  Kies optie #3", "nl: Kies een optie #",
    "nl: Kies een optie  # ",
  ])
  func `a remark behind a text stays a remark`(line: String) {
    expectDiagnostics(in: site("\(line)\nfr: b"), [])
  }

  @Test func `a remark behind other values, or on a line of its own, stays a remark`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(
          steps: """
            - id: one #1
              do: {nl: a, fr: b} #later
              # nl: Kies optie #3
            - id: two # the second step of all.
              do:
                #nl: oud
                nl: Kies
                fr: b
            """, part: "numbering: none #1")), [])
  }

  @Test func `a hash between braces swallows the closing brace, and is the only fault`() {
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: "- id: one\n  do: {nl: Kies optie «#»3, fr: Choisissez}")),
      ["comment-in-braces: write: nl: \"Kies optie #3\""])
  }

  @Test func `a text that is wholly a comment is not merely empty`() {
    expectDiagnostics(in: site("nl: «#»gids\nfr: b"), ["reserved-character: write: nl: \"#gids\""])
    expectDiagnostics(in: site("nl:«» # nog te schrijven\nfr: b"), ["empty-text"])
  }

  @Test func `a backslash and a letter that would become an invisible sign`() {
    expectDiagnostics(
      in: site(#"nl: "Bewaar het in C:«\t»emp, zie \"map\"."\#nfr: b"#),
      [#"unknown-escape: write: nl: "Bewaar het in C:\\temp, zie \"map\".""#])
    // The escapes make the text as long as it is written.
    expectDiagnostics(in: SampleSite(labels: #"a: {text: {nl: "map «\P»arkeren\"", fr: b}}"#), ["unknown-escape"])
    expectDiagnostics(
      in: SampleSite(labels: #"a: {text: {nl: "«\P»aspoort", fr: b}}"#), [#"unknown-escape: write: nl: "\\Paspoort""#])
    expectDiagnostics(in: site(#"nl: "Een \"woord\" \\ en \u00e9\nnog een."\#nfr: C:\temp"#), [])
  }

  @Test func `a list whose lines YAML would join is a warning at its first dash`() {
    expectDiagnostics(
      in: site("nl: Neem mee\n  «-» uw kaart\n  - uw code\nfr: b"),
      ["joined-lines: write:\nnl: |\n  Neem mee\n  - uw kaart\n  - uw code"])
    expectDiagnostics(in: site("nl: >\n  Neem mee\n  «-» uw kaart\nfr: b"), ["joined-lines"])
    expectDiagnostics(in: site("nl: \"Neem mee\n  «*» uw kaart\"\nfr: b"), ["joined-lines"])
    expectDiagnostics(in: site("nl: Wetstraat 1«\\»\n  1000 Brussel\nfr: b"), ["joined-lines"])
  }

  @Test(arguments: [
    "nl: Een lange zin\n  over twee regels - zo", "nl: Een zin.\n\n  - een lijst\n\n  - zo",
    "nl: |\n  Neem mee\n  - kaart",
    "nl: >\n  Een lange zin\n  over twee regels", "nl: \"Een zin \\\n  zonder einde\"",
    "nl: >\n  Een zin\n\n  - een lijst",
  ])
  func `lines that lose nothing when they are joined are fine`(text: String) {
    expectDiagnostics(in: site("\(text)\nfr: b"), [])
  }

  @Test func `lines below a language that look like keys or items are a text without its bar`() {
    expectDiagnostics(
      in: site("nl«:»\n  Let op: kom op tijd.\nfr: b"), ["missing-bar: write:\nnl: |\n  Let op: kom op tijd."])
    expectDiagnostics(
      in: site("nl«:»\n  - uw kaart\n  - uw code\nfr: b"), ["missing-bar: write:\nnl: |\n  - uw kaart\n  - uw code"])
    expectDiagnostics(in: site("nl:\n  «text»: a\nfr: b"), ["wrong-type"])
  }

  @Test func `a text in brackets is not a list`() {
    expectDiagnostics(in: site("nl: «[»Volgende]\nfr: b"), ["reserved-character: write: nl: \"[Volgende]\""])
    expectDiagnostics(
      in: SampleSite(guide: SampleSite.guide(steps: "- id: one\n  do: {nl: «[»OK], fr: «{»b: c}}")),
      ["reserved-character: write: nl: \"[OK]\"", "reserved-character: write: fr: \"{b: c}\""])
  }

  @Test func `a language that is a word of no is told to be none of this site`() {
    expectDiagnostics(in: site("«no»: a\nfr: b"), ["bad-language: did you mean 'nl'?"])
  }
}
