import Foundation
import TestSupport
import Testing

private let typed = """
  title: {nl: Een kaart aanvragen, fr: Demander une carte}
  parts:
    - id: main
      title: {nl: Deel, fr: Partie}
      steps:
        - id: one   # blijft
          do:
            nl: |
              Ga naar town.example en klik op **Volgende** of op "Gebruikers". Zie de derde stap en stappen 2 tot 3.
              Dat is « dringend » , echt waar ; klik op “<ui:users>”.
            fr: |
              Allez sur town.example et cliquez sur **Suivant** ou sur "Utilisateurs". Voir la troisième étape et les étapes 2 à 3.
              C'est “urgent” , vraiment ; cliquez sur « <ui:users> ».
        - id: two
          do: {nl: "Klik op 'Volgende' : ja.", fr: 'Cliquez sur ''Suivant''.'}
        - id: three
          do: {nl: Klik op <ui:next>., fr: "Cliquez sur \\"Suivant\\" les les  deux."}
  """

private let mended = """
  title: {nl: Een kaart aanvragen, fr: Demander une carte}
  parts:
    - id: main
      title: {nl: Deel, fr: Partie}
      steps:
        - id: one   # blijft
          do:
            nl: |
              Ga naar <link:town> en klik op <ui:next> of op <ui:users>. Zie <step:three> en <steps:two..three>.
              Dat is “dringend”, echt waar; klik op <ui:users>.
            fr: |
              Allez sur <link:town> et cliquez sur <ui:next> ou sur <ui:users>. Voir l'<step:three> et les <steps:two..three>.
              C'est «urgent», vraiment ; cliquez sur <ui:users>.
        - id: two
          do: {nl: "Klik op <ui:next>: ja.", fr: 'Cliquez sur <ui:next>.'}
        - id: three
          do: {nl: Klik op <ui:next>., fr: "Cliquez sur <ui:next> les deux."}
  """

@Suite struct `gids check with fix, of typed labels and numbers and slips of typography,` {
  @Test func `leaves a guide that passes, with an empty second round`() throws {
    let place = try Workplace(
      content: SampleSite(
        guide: typed,
        links: "town: {text: {nl: de stad, fr: la ville}, url: \"https://town.example/\", verified: 2026-11-23}",
        labels: """
          next: {text: {nl: Volgende, fr: Suivant}, verified: 2026-11-23}
          users: {text: {nl: Gebruikers, fr: Utilisateurs}, verified: 2026-11-23}
          """
      ).content)
    let run = place.check("--fix")
    #expect(run.exit == 0, "\(run.messages)")
    #expect(run.messages.contains("\n23 faults fixed"), "\(run.messages)")
    let guide = try place.files(below: "content")["guides/sample/guide.yaml"]
    #expect(String(decoding: guide ?? Data(), as: UTF8.self) == mended)
    let second = place.check("--fix")
    #expect(second.exit == 0)
    #expect(!second.messages.contains("fixed:"), "\(second.messages)")
  }
}
