import Diagnostics
import TestSupport
import Testing

@Suite struct `gids where` {
  private static let steps = """
    - id: one
      by: user
      do: {nl: "Zie <step:two>, <term:user>.", fr: "Voir <step:two>, <Term:user>."}
    - {id: two, do: {nl: Dan dat., fr: Puis cela.}}
    """

  private func place() throws -> Workplace {
    try Workplace(
      content: SampleSite(
        guide: SampleSite.guide(steps: Self.steps), terms: "user: {term: {nl: gebruiker, fr: usager}}"
      )
      .content)
  }

  @Test func `shows the declaration and every use with its line and its whereabouts, and counts them`() throws {
    let place = try place()
    let run = run("where", "term:user", "--content", place.at("content"))
    #expect(run.exit == 0)
    #expect(
      run.results.replacing(place.path + "/", with: "") == """
        content/registry/terms.yaml:1:1: user: {term: {nl: gebruiker, fr: usager}}
            declares term:user
        content/guides/sample/guide.yaml:8:13: by: user
            guide Voorbeeld, part Deel een, step 1°, who does it
        content/guides/sample/guide.yaml:9:41: do: {nl: "Zie <step:two>, <term:user>.", fr: "Voir <step:two>, <Term:user>."}
            guide Voorbeeld, part Deel een, step 1°, Dutch text
        content/guides/sample/guide.yaml:9:78: do: {nl: "Zie <step:two>, <term:user>.", fr: "Voir <step:two>, <Term:user>."}
            guide Voorbeeld, part Deel een, step 1°, French text

        """)
    #expect(run.messages == "1 declaration, 3 uses\n")
  }

  @Test func `speaks the language of the messages`() throws {
    let place = try place()
    let dutch = run(["where", "step:two", "--language", "nl", "--content", place.at("content")])
    #expect(dutch.results.contains("    hier staat wat step:sample/two is\n"))
    #expect(dutch.results.contains("    gids Voorbeeld, deel Deel een, stap 1°, Franse tekst\n"))
    #expect(dutch.messages == "1 declaratie, 2 keer gebruikt\n")
    let french = run(["where", "guide:sample", "--quiet", "--content", place.at("content")], language: .french)
    #expect(french.results.hasSuffix("    c'est ici que guide:sample est déclaré\n"))
    #expect(french.messages.isEmpty)
  }

  @Test(arguments: [
    ("term:usr", "The content does not declare 'term:usr'. Did you mean 'term:user'?"),
    ("step:twoo", "Did you mean 'step:sample/two'?"), ("trem:user", "There is no kind 'trem'. Did you mean 'term'?"),
    ("user", "'user' is not complete. Type a kind and an id, such as term:user."),
  ])
  func `of something that is not there exits with 2 and offers the nearest`(name: String, message: String) throws {
    let place = try place()
    let run = run("where", name, "--content", place.at("content"))
    #expect(run.exit == 2)
    #expect(run.results.isEmpty)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test func `of a step that several guides have says which names to type`() throws {
    let place = try place()
    try place.put(SampleSite.guide(steps: Self.steps), at: "content/guides/other/guide.yaml")
    let run = run("where", "step:two", "--content", place.at("content"))
    #expect(run.exit == 2)
    #expect(run.messages.contains("There are several of 'step:two'. Type one of: step:other/two, step:sample/two."))
  }

  @Test func `of content whose languages are not known shows that fault and exits with 1`() throws {
    let place = try place()
    try place.put("title: x", at: "content/site.yaml")
    let run = run("where", "term:user", "--content", place.at("content"))
    #expect(run.exit == 1)
    #expect(run.messages.contains("[missing-key]"))
  }
}

@Suite struct `gids list` {
  private let site = SampleSite.citing("<term:user> <link:csam>, <ui:users>, <figure:login>")

  @Test func `shows the wording, the dates and the uses of each entry in columns`() throws {
    let place = try Workplace(content: site.content)
    func list(_ kind: String, _ more: String...) -> Run {
      run(["list", kind, "--content", place.at("content")] + more)
    }
    #expect(
      list("terms").results == """
        id    nl         fr           verified nl  verified fr  uses
        firm  firma      firme        2026-11-23   2026-11-23   0
        user  gebruiker  utilisateur  2026-11-23   2026-11-23   2

        """)
    #expect(
      list("guides", "--language", "nl").results
        == """
        id      nl               fr              bijgewerkt  gebruikt
        other   Een andere gids  Un autre guide  –           0
        sample  Voorbeeld        Exemple         –           0
        wide    Brede gids       Guide large     –           0

        """)
    #expect(
      list("figures", "--language", "fr").results == """
        id            nl          fr       vérifié nl  vérifié fr  utilisations
        sample/login  Het scherm  L'écran  –           –           3

        """)
    for kind in ["links", "contacts", "labels", "files", "fragments"] {
      #expect(list(kind).exit == 0)
      #expect(list(kind).results.hasPrefix("id"))
    }
  }

  @Test func `of an unknown kind exits with 2 and says which there are`() throws {
    let place = try Workplace(content: site.content)
    let run = run("list", "link", "--content", place.at("content"))
    #expect(run.exit == 2)
    #expect(run.messages.contains("'link' cannot be listed. Did you mean 'links'? There are: links, contacts,"))
  }
}
