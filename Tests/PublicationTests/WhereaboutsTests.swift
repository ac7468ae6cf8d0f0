import Diagnostics
import Manuscript
import Publication
import TestSupport
import Testing

@Suite struct `the whereabouts of a place` {
  private static let guide = """
    title: {nl: "Toegang tot <term:tr-fpp> via *CSAM*", fr: "Accès à <term:tr-fpp> via *CSAM*"}
    before:
      - {nl: een kaart, fr: «une carte»}
    figures:
      form: {alt: {nl: Een «formulier», fr: Un formulaire}}
    parts:
      - id: procedure
        title: {nl: Procedure, fr: Procédure}
        intro: {nl: «Vooraf», fr: Avant}
        steps:
          - {id: one, do: {nl: Eerst., fr: D'abord.}}
          - use: enter
          - id: two
            do: {nl: Dan., fr: «Puis».}
            note: [{nl: Een., fr: Un.}, {nl: «Twee»., fr: Deux.}]
            choose:
              - {when: {nl: Als, fr: Si}, do: {nl: «Dit», fr: Ceci}}
              - when: {nl: Anders, fr: Sinon}
                steps: [{id: three, do: {nl: «Diep», fr: Profond}}]
            trouble:
              - {when: {nl: «Fout», fr: Erreur}, do: {nl: Bel., fr: Appelez.}}
          - id: four
            do:
              - table:
                  columns: [{nl: K, fr: C}]
                  rows: [[{nl: R, fr: L}], [{nl: A, fr: «B»}]]
      - id: hints
        title: {nl: Wenken, fr: Astuces}
        numbering: none
        steps:
          - {id: keep, title: {nl: Hou bij, fr: Gardez}, do: {nl: Z«o»., fr: Voilà.}}
          - {id: bare, do: {nl: Z«o»., fr: Voilà.}}
    """

  private static var site: SampleSite {
    SampleSite(
      guide: guide, terms: "tr-fpp: {term: TR-FPP, definition: {nl: «Wat», fr: Quoi}, verified: 2026-11-23}",
      others: ["fragments/enter.yaml": "steps: [{id: open, do: {nl: «Open»., fr: Ouvrez.}}]"])
  }

  @Test func `is said in the language of the message, with the titles in that language`() throws {
    let trails = try trails(in: Self.site, "guides/sample/guide.yaml")
    #expect(
      trails.map { $0.words(in: .dutch) } == [
        "gids Toegang tot TR-FPP via CSAM, benodigdheid 1, Franse tekst",
        "gids Toegang tot TR-FPP via CSAM, afbeelding form, alternatieve tekst, Nederlandse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Procedure, inleiding, Nederlandse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Procedure, stap 3°, Franse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Procedure, stap 3°, opmerking 2, Nederlandse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Procedure, stap 3°, keuze A, Nederlandse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Procedure, stap 3B.1, Nederlandse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Procedure, stap 3°, probleem 1, voorwaarde, Nederlandse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Procedure, stap 4°, tabel, rij 2, kolom 1, Franse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Wenken, stap Hou bij, Nederlandse tekst",
        "gids Toegang tot TR-FPP via CSAM, deel Wenken, stap bare, Nederlandse tekst",
      ])
    #expect(
      trails[3].words(in: .french) == "guide Accès à TR-FPP via CSAM, partie Procédure, étape 3°, texte français")
    #expect(trails[8].words(in: .french).hasSuffix("étape 4°, tableau, ligne 2, colonne 1, texte français"))
    // A language that the site does not have gets the titles in the first one.
    #expect(
      trails[4].words(in: .english)
        == "guide Toegang tot TR-FPP via CSAM, part Procedure, step 3°, note 2, Dutch text")
  }

  @Test func `names entries and fragments by their ids`() throws {
    #expect(
      try trails(in: Self.site, "registry/terms.yaml").map { $0.words(in: .english) } == [
        "term tr-fpp, definition, Dutch text"
      ])
    #expect(
      try trails(in: Self.site, "fragments/enter.yaml").map { $0.words(in: .french) } == [
        "fragment enter, étape open, texte néerlandais"
      ])
    var site = SampleSite()
    site.content["site.yaml"] = SampleSite.site + "\nsummary: {nl: «S», fr: R}\nwords: {after: {nl: «D»}}"
    #expect(
      try trails(in: site, "site.yaml").map { $0.words(in: .dutch) } == [
        "de site, samenvatting, Nederlandse tekst", "de site, woord after, Nederlandse tekst",
      ])
  }

  @Test func `says the number that a step has in the edition, or else in another one`() throws {
    let guide = SampleSite.guide(
      steps: """
        - {id: hidden, only: [internal], do: {nl: «Eerst»., fr: D'abord.}}
        - {id: shown, do: {nl: «Dan»., fr: Puis.}}
        """)
    let site = SampleSite(
      guide: guide, site: SampleSite.site + "\neditions: [{id: internal, title: {nl: Intern, fr: Interne}}]")
    func ends(_ edition: String?) throws -> [String] {
      try trails(in: site, "guides/sample/guide.yaml", edition: edition).map {
        String($0.words(in: .english).dropFirst("guide Voorbeeld, part Deel een, ".count))
      }
    }
    #expect(try ends(nil) == ["step 1°, Dutch text", "step 1°, Dutch text"])
    #expect(try ends("internal") == ["step 1°, Dutch text", "step 2°, Dutch text"])
  }

  @Test func `is as much as is known of a file that cannot be read`() throws {
    let broken = SampleSite.guide(steps: "- id: one\n  do: {nl: Eerst., fr: Puis.}\n- id: two\n  «}» do:")
    #expect(
      try trails(in: SampleSite(guide: broken), "guides/sample/guide.yaml").map { $0.words(in: .dutch) } == [
        "gids Voorbeeld, deel Deel een, stap two"
      ])
    // Behind a fault that can be mended, the file is read on, and its steps have numbers.
    let mended = SampleSite.guide(steps: "- id: one\n  do: {nl: Eerst., fr: Puis.}\n- id: two\n  do: nl«:» x: y")
    #expect(
      try trails(in: SampleSite(guide: mended), "guides/sample/guide.yaml").map { $0.words(in: .dutch) } == [
        "gids Voorbeeld, deel Deel een, stap 2°"
      ])
    #expect(
      try trails(in: SampleSite(guide: "«{»[}"), "guides/sample/guide.yaml").map { $0.words(in: .dutch) } == [
        "gids sample"
      ])
    // Without its site a guide has no numbers, but all the rest.
    let lost = SampleSite(
      guide: SampleSite.guide(steps: "- id: one\n  do: {nl: «Eerst»., fr: Puis.}"), site: "title: x")
    #expect(
      try trails(in: lost, "guides/sample/guide.yaml").map { $0.words(in: .dutch) } == [
        "gids Voorbeeld, deel Deel een, stap one, Nederlandse tekst"
      ])
  }

  /// The trails to the marked places of a file.
  private func trails(in site: SampleSite, _ path: String, edition: String? = nil) throws -> [Trail] {
    let loading = site.loading()
    let index = try #require(loading.files.files.firstIndex { $0.path == "content/\(path)" })
    var pathfinder = Pathfinder(loading, in: "content", edition: edition)
    return Marks.ranges(in: site.content[path] ?? "").compactMap {
      pathfinder.trail(to: SourceRange($0, in: SourceFileID(index: index)))
    }
  }
}
