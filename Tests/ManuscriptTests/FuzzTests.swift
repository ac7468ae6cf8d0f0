import Diagnostics
import TestSupport
import Testing

/// Sources that hardly anybody would write must not crash the pipeline either.
@Suite struct FuzzTests {
  /// Runs the pipeline on sources with random edits; the same seed gives the same edits.
  private func check(_ sources: [String: [UInt8]], seed: UInt64, rounds: Int) {
    let names = sources.keys.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".svg") }.sorted()
    for round in 0..<rounds {
      var random = SeededGenerator(state: seed &+ UInt64(round))
      var site = SampleSite()
      site.content = [:]
      site.binaries = sources
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        guard let name = names.randomElement(using: &random) else { return }
        edit(&site.binaries[name, default: []], using: &random)
      }
      check(site.run(), "seed \(seed) round \(round)")
      if round.isMultiple(of: 8) { _ = site.draftPages() }
    }
  }

  private func check(_ outcome: SampleSite.Outcome, _ comment: Comment) {
    let report = TextReport(files: outcome.files)
    for diagnostic in outcome.diagnostics {
      if case .range(let range) = diagnostic.place {
        let size = outcome.files[range.file].bytes.count
        #expect(range.bytes.lowerBound >= 0 && range.bytes.upperBound <= size, comment)
      }
      #expect(!report.text(for: diagnostic).isEmpty, comment)
      #expect(!diagnostic.message.isEmpty, comment)
    }
    if outcome.resolution == nil {
      #expect(outcome.diagnostics.contains { $0.severity == .error }, comment)
    }
  }

  /// Pieces that mean something in YAML, in CommonMark or to gids.
  private static let pieces = [
    "\t", "\n", "\r\n", ": ", "- ", "{", "}", "[", "]", "\"", "'", "|", ">", "&a ", "*a ", "!b ", "<<: ", "? ", "---\n",
    "#", " #", ",", "\\",
    "<step:", "<step:one>", "<b>", "<!--", "](", "![", "`", "```\n", "***", "1. ", "https://a.b", "www.a.b", "a@b.c",
    "..", "/", "é", "🎉",
    "\u{FEFF}", "\u{0}", "\u{85}", "\u{2028}", "  ", "\n\n", "only: [x]\n", "use: f\n", "id: one\n", "%YAML 1.1\n",
  ].map { Array($0.utf8) }

  private func edit(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 2: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
    case 3: bytes.replaceSubrange(place..<end, with: Self.pieces.randomElement(using: &random) ?? [])
    case 4: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
    case 5: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
    }
  }

  @Test func `no edit of the project's own content crashes, and every fault lies in its file`() {
    check(ProjectFolder.content, seed: 1, rounds: 12)
  }

  @Test(arguments: 1...4) func `no edit of a sample crashes, and every fault lies in its file`(seed: Int) {
    check(Self.sample.mapValues { Array($0.utf8) }, seed: UInt64(seed) << 32, rounds: 40)
  }

  @Test func `no beginning of a file crashes`() {
    for (path, text) in Self.sample {
      let bytes = Array(text.utf8)
      for count in stride(from: 0, to: bytes.count, by: 29) {
        var site = SampleSite()
        site.content = [:]
        site.binaries = Self.sample.mapValues { Array($0.utf8) }
        site.binaries[path] = Array(bytes.prefix(count))
        check(site.run(), "\(path) up to \(count)")
      }
    }
  }

  /// A little of everything that the format has.
  private static let sample = [
    "site.yaml": """
    title: {nl: Gidsen, fr: Guides}
    publisher: {nl: Gemeente, fr: Commune}
    languages: [nl, fr]
    help: [desk]
    guides: [sample]
    editions: [{id: internal, title: {nl: Intern, fr: Interne}}]
    words: {result: {nl: Gevolg}}
    """,
    "registry/links.yaml":
      "portal: {text: Portaal, url: {nl: 'https://a.be/nl', fr: \"https://a.be/fr\"}, verified: 2026-11-23}\n",
    "registry/contacts.yaml":
      "desk:\n  name: {nl: Loket, fr: Guichet}\n  form: portal\n  hours: {nl: Zie <link:portal>, fr: Voir <link:portal>}\n",
    "registry/terms.yaml":
      "user: {term: {nl: gebruiker, fr: utilisateur}, plural: {nl: gebruikers, fr: utilisateurs}, former: {nl: [klant]}}\n",
    "registry/labels.yaml": "next: {text: {nl: Volgende, fr: Suivant}, on: portal}\n",
    "registry/files.yaml": "form: {title: {nl: Formulier, fr: Formulaire}, path: form.pdf}\n",
    "files/form.pdf": "x",
    "fragments/sign-in.yaml":
      "steps:\n  - id: open\n    do: {nl: Open <link:portal>., fr: Ouvrez <link:portal>.}\n  - use: more\n",
    "fragments/more.yaml": "steps:\n  - id: click\n    do: {nl: Klik <ui:next>., fr: Cliquez <ui:next>.}\n",
    "guides/sample/figures/login.svg": "<svg viewBox='0 0 300 200'></svg>",
    "guides/sample/guide.yaml": """
    title: {nl: Voorbeeld, fr: Exemple}
    before: [{nl: een kaart, fr: une carte}]
    figures:
      login:
        alt: {nl: Het scherm, fr: L'écran}
        callouts: [{area: [10, 20, 30, 40], label: next}]
    choose:
      - {when: {nl: U bent nieuw, fr: Vous êtes nouveau}, part: main}
    parts:
      - id: main
        title: {nl: Deel, fr: Partie}
        intro:
          nl: |
            Zie *eerst* <step:open> en
            daarna <steps:open..two>.

            - en <part:main>
          fr: >-
            Voir <steps:open..two>, <part:main>
            et <step:open>.
        steps:
          - use: sign-in
          - id: two
            by: user
            at: portal
            do:
              - text: {nl: "Klik \\"nu\\" <ui:next>", fr: 'l''option <ui:next>'}
              - figure: login
              - table:
                  columns: [{nl: Wie, fr: Qui}, {nl: Wat, fr: Quoi}]
                  rows: [[{nl: a, fr: b}, {nl: c, fr: d}]]
              - note: {nl: Zie <figure:login>., fr: Voir <figure:login>.}
                only: [internal]
            fields: [{label: next, enter: {nl: uw naam, fr: votre nom}}]
            files: [form]
            choose:
              - when: {nl: Zo, fr: Ainsi}
                steps: [{id: sub, do: {nl: Bel <contact:desk>., fr: Appelez <contact:desk>.}}]
              - when: {nl: Anders, fr: Sinon}
                do: {nl: "<Terms:user> wachten.", fr: "Les <terms:user> attendent."}
            trouble: [{when: {nl: Niets, fr: Rien}, do: {nl: Wacht., fr: Attendez.}}]
    """,
  ]

  @Test func `the sample itself is sound`() {
    var site = SampleSite()
    site.content = Self.sample
    expectDiagnostics(in: site, [])
  }
}

/// A generator that gives the same numbers on every machine (SplitMix64; Steele, Lea and Flood 2014).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var result = state
    result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
    result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
    return result ^ (result >> 31)
  }
}
