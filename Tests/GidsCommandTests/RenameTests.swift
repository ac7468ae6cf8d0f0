import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct `gids rename` {
  // MARK: What changes

  @Test func `changes the id where it is declared and wherever it is used, and not a byte besides`() throws {
    let guide = SampleSite.guide(
      steps: """
        # user here is a remark
        - id:   one     # by the user
          by: 'user'
          do:
            nl: |-
              De <term:user>  en [de <term:user> user](term:user), <Terms:user>.
            fr: "L'<term:user>\\u0020et [les user](term:user), <Terms:user>."
        """)
    let terms = "# user\nuser:   {term: {nl: user, fr: user}, plural: {nl: users, fr: users}}\nuser-2: {term: x}\n"
    let place = try Workplace(content: SampleSite(guide: guide, terms: terms).content)
    let run = place.rename("term:user", "agent")
    #expect(run == Run(exit: 0, messages: "term:user → term:agent: 8 uses, 2 files changed\n"))
    #expect(
      try place.text("content/registry/terms.yaml")
        == "# user\nagent:   {term: {nl: user, fr: user}, plural: {nl: users, fr: users}}\nuser-2: {term: x}\n")
    let expected = guide.replacing(":user>", with: ":agent>").replacing(":user)", with: ":agent)").replacing(
      "'user'", with: "'agent'")
    #expect(try place.text("content/guides/sample/guide.yaml") == expected)
    #expect(try place.files(below: "content").count == 3)
  }

  @Test func `of a label changes it in click paths and under keys`() throws {
    let guide = SampleSite.guide(
      steps: """
        - id: one
          do: {nl: "<ui:menu/add/menu>, <ui:menu>", fr: "<ui:menu/add/menu>, <ui:menu>"}
          fields: [{label: menu, enter: {nl: x, fr: y}}]
        """)
    let place = try Workplace(content: SampleSite(guide: guide, labels: "menu: {text: M}\nadd: {text: A}").content)
    #expect(place.rename("ui:menu", "main-menu").exit == 0)
    #expect(
      try place.text("content/guides/sample/guide.yaml")
        == guide.replacing("menu", with: "main-menu"))
    #expect(place.check().exit == 0)
  }

  @Test func `of a step, part or figure keeps the old one as a former id, in the layout of the file`() throws {
    let guide = """
      title: {nl: Voorbeeld, fr: Exemple}
      figures:
        form:   # a figure
          alt: {nl: Een formulier, fr: Un formulaire}
        other: {alt: {nl: Nog een, fr: Encore un}}
      choose: [{when: {nl: Als, fr: Si}, part: main}]
      parts:
        - id: main   # a part
          title: {nl: Deel, fr: Partie}
          steps:
            - id: one   # a step
              do: {nl: "Zie <step:two>, <steps:one..two>, <part:main>.", fr: "Voir <step:two>, <steps:one..two>, <part:main>."}
              figures: [form, other]
            - {id: two, former-ids: [zwei], do: {nl: "<figure:form>", fr: "<figure:form>"}, figure: {id: third, alt: {nl: A, fr: B}}}
            - id: three
              former-ids:
                - drei
              do: {nl: Drie., fr: Trois.}
      """
    let pictures = ["form.nl.svg", "form.fr.svg", "form.schematic.svg", "other.svg", "third.svg", "formal.svg"]
    let place = try Workplace(content: SampleSite(guide: guide).content)
    for name in pictures { try place.put(Self.picture, at: "content/guides/sample/figures/\(name)") }
    for (name, new) in [
      ("step:one", "first"), ("step:two", "second"), ("step:three", "third-step"), ("part:main", "body"),
      ("figure:form", "shape"), ("figure:sample/other", "else"), ("figure:third", "last"),
    ] {
      let run = place.rename(name, new)
      #expect(run.exit == 0, "\(name): \(run.messages)")
    }
    #expect(
      try place.text("content/guides/sample/guide.yaml") == """
        title: {nl: Voorbeeld, fr: Exemple}
        figures:
          shape:   # a figure
            former-ids: [form]
            alt: {nl: Een formulier, fr: Un formulaire}
          else: {former-ids: [other], alt: {nl: Nog een, fr: Encore un}}
        choose: [{when: {nl: Als, fr: Si}, part: body}]
        parts:
          - id: body   # a part
            former-ids: [main]
            title: {nl: Deel, fr: Partie}
            steps:
              - id: first   # a step
                former-ids: [one]
                do: {nl: "Zie <step:second>, <steps:first..second>, <part:body>.", fr: "Voir <step:second>, <steps:first..second>, <part:body>."}
                figures: [shape, else]
              - {id: second, former-ids: [zwei, two], do: {nl: "<figure:shape>", fr: "<figure:shape>"}, figure: {id: last, former-ids: [third], alt: {nl: A, fr: B}}}
              - id: third-step
                former-ids:
                  - drei
                  - three
                do: {nl: Drie., fr: Trois.}
        """)
    #expect(
      try place.files(below: "content/guides/sample/figures").keys.sorted() == [
        "else.svg", "formal.svg", "last.svg", "shape.fr.svg", "shape.nl.svg", "shape.schematic.svg",
      ])
    #expect(place.build().exit == 0)
    let page = HTMLPage(try place.page("fr/sample.html"))
    for old in ["one", "two", "zwei", "drei", "three", "main", "_figure-form", "_figure-other", "_figure-third"] {
      #expect(page.element(old) != nil, "\(old)")
    }
  }

  @Test func `back to an old id takes it out of the former ids, and puts the other one there`() throws {
    let place = try Workplace()
    for (old, new) in [("one", "first"), ("first", "one")] { #expect(place.rename("step:\(old)", new).exit == 0) }
    let text = try place.text("content/guides/sample/guide.yaml")
    #expect(text.contains("- id: one\n        former-ids: [first]\n"))
    #expect(text == SampleSite.guide().replacing("- id: one\n", with: "- id: one\n        former-ids: [first]\n"))
  }

  @Test func `keeps the line ends of the file`() throws {
    let place = try Workplace()
    let windows = SampleSite.guide().replacing("\n", with: "\r\n")
    try place.put(windows, at: "content/guides/sample/guide.yaml")
    #expect(place.rename("step:one", "first").exit == 0)
    #expect(
      try place.text("content/guides/sample/guide.yaml")
        == windows.replacing("- id: one\r\n", with: "- id: first\r\n        former-ids: [one]\r\n"))
  }

  @Test func `of a guide moves its folder, and leaves a page under the old name that leads there`() throws {
    let guide = SampleSite.guide(steps: "- {id: one, do: {nl: Een., fr: Un.}, figure: {id: form, alt: {nl: A, fr: B}}}")
    let other = """
      title: {nl: Andere, fr: Autre}
      parts:
        - id: only
          title: {nl: Deel, fr: Partie}
          steps: [{id: far, do: {nl: "<guide:sample> <step:sample/one> <part:sample/main> <figure:sample/form>", fr: "<guide:sample> <step:sample/one> <part:sample/main> <figure:sample/form>"}}]
      """
    let place = try Workplace(
      content: SampleSite(
        guide: guide, site: SampleSite.site + "\nguides: [sample]", others: ["guides/other/guide.yaml": other]
      ).content)
    try place.put(Self.picture, at: "content/guides/sample/figures/form.svg")
    try place.put("remarks", at: "content/guides/sample/open-questions.md")
    let run = place.rename("guide:sample", "example")
    #expect(
      run.exit == 0 && run.messages == "guide:sample → guide:example: 9 uses, 3 files changed\n", "\(run.messages)")
    #expect(
      try place.files(below: "content/guides").keys.sorted() == [
        "example/figures/form.svg", "example/guide.yaml", "example/open-questions.md", "other/guide.yaml",
      ])
    #expect(try place.text("content/guides/other/guide.yaml") == other.replacing("sample", with: "example"))
    #expect(
      try place.text("content/guides/example/guide.yaml")
        == guide.replacing("fr: Exemple}\n", with: "fr: Exemple}\nformer-ids: [sample]\n"))
    #expect(try place.text("content/site.yaml").contains("\nguides: [example]\n"))
    #expect(place.build().exit == 0)
    #expect(try place.page("nl/sample.html").contains("content=\"0; url=example.html\""))
  }

  @Test func `of a step of a fragment keeps what each guide puts before its id`() throws {
    let place = try Workplace(content: Self.withFragments.content)
    #expect(place.rename("step:open", "enter-site").exit == 0)
    #expect(
      try place.text("content/fragments/enter.yaml") == """
        steps:
          - {id: enter-site, former-ids: [open], do: {nl: Open., fr: Ouvrez.}}
          - {id: close, do: {nl: "Na <step:enter-site>.", fr: "Après <step:enter-site>."}}
        """)
    #expect(
      try place.text("content/guides/sample/guide.yaml").contains(
        "nl: \"<step:enter-site> <step:enter-2-enter-site> <step:again-enter-site>\""))
    #expect(place.build().exit == 0)
    let page = HTMLPage(try place.page("nl/sample.html"))
    #expect(["open", "enter-2-open", "again-open"].allSatisfy { page.element($0) != nil })
  }

  @Test func `of a fragment keeps the anchors that gids made with its name`() throws {
    let place = try Workplace(content: Self.withFragments.content)
    #expect(place.rename("fragment:enter", "sign-in").exit == 0)
    #expect(try place.files(below: "content/fragments").keys.sorted() == ["sign-in.yaml"])
    #expect(try place.text("content/fragments/sign-in.yaml").hasPrefix("former-ids: [enter]\nsteps:\n"))
    #expect(
      try place.text("content/guides/sample/guide.yaml").contains(
        """
              - use: sign-in
              - use: sign-in   # once more
                id: enter-2
              - {use: sign-in, id: again}
        """))
    #expect(place.build().exit == 0)
    let page = HTMLPage(try place.page("nl/sample.html"))
    #expect(["open", "enter-2-open", "again-open"].allSatisfy { page.element($0) != nil })
  }

  @Test func `of an edition changes every 'only'`() throws {
    let place = try Workplace(
      content: SampleSite(
        guide: SampleSite.guide(
          steps: "- {id: one, do: {nl: Een., fr: Un.}}\n- {id: two, only: [inside], do: {nl: T., fr: D.}}"),
        site: SampleSite.site + "\neditions: [{id: inside, title: {nl: Binnen, fr: Dedans}}]"
      ).content)
    #expect(place.rename("edition:inside", "internal").exit == 0)
    #expect(try place.text("content/guides/sample/guide.yaml").contains("only: [internal]"))
    #expect(place.check("--edition", "internal").exit == 0)
  }

  @Test func `of a guide changes the group that it stands in, and of a group keeps its old address`() throws {
    let place = try Workplace(
      content: SampleSite(
        site: SampleSite.site + "\ngroups: [{id: first, title: {nl: Eerst, fr: D'abord}, guides: [sample]}]"
      ).content)
    #expect(place.rename("guide:sample", "example").exit == 0)
    #expect(place.rename("group:first", "start").exit == 0)
    #expect(try place.text("content/site.yaml").contains("{id: start, former-ids: [first]"))
    #expect(try place.text("content/site.yaml").contains("guides: [example]"))
    #expect(place.build().exit == 0)
    let home = HTMLPage(try place.page("fr/index.html"))
    #expect(home.element("start")?.text == "D’abord")
    #expect(home.element("first") != nil)
  }

  // MARK: What is refused

  @Test(arguments: [
    ("term:user", "User Name", "'User Name' is not an id\n  = type 'user-name'"),
    ("term:user", "user", "that is 'user' already"),
    ("term:user", "firm", "there is a 'term:firm' already\n  = it stands at content/registry/terms.yaml:6:1"),
    ("step:one", "main", "there is a 'part:sample/main' already"),
    ("guide:sample", "other", "there is a 'guide:other' already"),
    ("guide:sample", "index", "a guide cannot have the id 'index'"),
    ("guide:sample", "drafts", "there is a 'content/guides/drafts' already"),
  ])
  func `to an id that is none or is taken is refused, and nothing is written`(
    name: String, new: String, message: String
  ) throws {
    let place = try Workplace(content: SampleSite.citing("<term:user>").content)
    try place.put("x", at: "content/guides/drafts/notes.md")
    try expectRefusal(of: name, new, in: place, message)
  }

  @Test func `is refused where a file cannot be read as a whole`() throws {
    let place = try Workplace(content: SampleSite.citing("<term:user>").content)
    try place.put("title: {nl: a, fr: b\nparts: *x", at: "content/guides/broken/guide.yaml")
    try expectRefusal(
      of: "term:user", "agent", in: place, "guides/broken/guide.yaml' cannot be read as a whole")
  }

  @Test func `is refused where a citation that leads nowhere would lead there`() throws {
    let place = try Workplace(content: SampleSite.citing("<term:agent> <term:user>").content)
    try expectRefusal(of: "term:user", "agent", in: place, "this would mean something else afterwards")
  }

  @Test func `is refused where an id is written with escapes`() throws {
    let place = try Workplace(content: SampleSite.citing("<term:user> [x](term:us&#101;r)").content)
    try expectRefusal(of: "term:user", "agent", in: place, "the id is not written letter by letter here")
  }

  @Test func `is refused where the text of a fragment means several`() throws {
    var content = SampleSite(guide: SampleSite.guide(steps: "- {id: one, do: {nl: Een., fr: Un.}}\n- use: enter"))
      .content
    content["guides/other/guide.yaml"] = content["guides/sample/guide.yaml"]?.replacing("Voorbeeld", with: "Ander")
    content["fragments/enter.yaml"] = "steps: [{id: open, do: {nl: Na <step:one>., fr: Après <step:one>.}}]"
    let place = try Workplace(content: content)
    try expectRefusal(
      of: "step:sample/one", "first", in: place,
      "this text of a fragment means another one in each guide: 'step:other/one', 'step:sample/one'")
  }

  @Test func `of what a guide calls a step of a fragment names the declaration`() throws {
    let place = try Workplace(content: Self.withFragments.content)
    try expectRefusal(
      of: "step:sample/again-open", "start", in: place,
      "'step:sample/again-open' is how the guide calls 'step:enter/open'")
  }

  @Test func `says in each language why nothing was changed`() throws {
    let place = try Workplace(content: SampleSite.citing("<term:user>").content)
    #expect(
      place.rename("term:user", "firm", "--language", "nl").messages.hasPrefix("fout: er is al een 'term:firm'\n"))
    #expect(place.rename("term:user", "firm", "--language", "fr").messages.hasSuffix("\nrien n'a été modifié\n"))
    #expect(place.rename("term:usr", "firm", "--language", "nl").exit == 2)
  }

  // MARK: Dry runs

  @Test(arguments: ["term:user", "guide:sample", "figure:login", "step:one"])
  func `with --dry-run writes nothing; its difference, applied, gives what the renaming gives`(name: String) throws {
    let site = SampleSite.citing("<term:user> <figure:login> <step:one>")
    let (dry, wet) = (try Workplace(content: site.content), try Workplace(content: site.content))
    for place in [dry, wet] { try place.put(Self.picture, at: "content/guides/sample/figures/login.svg") }
    let before = try dry.files(below: ".")
    let run = dry.rename(name, "renamed", "--dry-run")
    #expect(run.exit == 0 && run.messages.contains("to change"), "\(run.messages)")
    #expect(try dry.files(below: ".") == before)
    try apply(run.results.replacing("\(dry.path)/", with: ""), in: dry)
    #expect(wet.rename(name, "renamed").exit == 0)
    #expect(try dry.files(below: "content").filter { !$0.key.hasSuffix("/") } == wet.files(below: "content"))
  }

  @Test func `renames everything that the largest sample declares`() throws {
    let content = ProjectFolder.url.appendingPathComponent("Tests/Fixtures/everything").path
    var count = 0
    for kind in ["links", "contacts", "terms", "labels", "files", "guides", "fragments", "figures"] {
      let rows = run("list", kind, "--content", content).results.split(separator: "\n").dropFirst()
      for id in rows.compactMap({ $0.split(separator: " ").first.map(String.init) }) {
        let name = "\(kind == "labels" ? "ui" : String(kind.dropLast())):\(id)"
        let renaming = run("rename", name, "something-else", "--dry-run", "--content", content)
        #expect(renaming.exit == 0, "\(name): \(renaming.messages)")
        count += 1
      }
    }
    for step in ["open-portal", "identify", "signed-in", "start", "street", "certificate", "check", "keep", "ask-code"]
    {
      let renaming = run("rename", "step:\(step)", "something-else", "--dry-run", "--content", content)
      #expect(renaming.exit == 0, "\(step): \(renaming.messages)")
    }
    #expect(count > 25)
  }

  // MARK: -

  private static let picture = #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#

  private static var withFragments: SampleSite {
    SampleSite(
      guide: SampleSite.guide(
        steps: """
          - use: enter
          - use: enter   # once more
          - {use: enter, id: again}
          - id: end
            do: {nl: "<step:open> <step:enter-2-open> <step:again-open>", fr: "<step:open> <step:enter-2-open> <step:again-open>"}
          """),
      others: [
        "fragments/enter.yaml": """
        steps:
          - {id: open, do: {nl: Open., fr: Ouvrez.}}
          - {id: close, do: {nl: "Na <step:open>.", fr: "Après <step:open>."}}
        """
      ])
  }

  private func expectRefusal(
    of name: String, _ new: String, in place: Workplace, _ message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try place.files(below: ".")
    let run = place.rename(name, new)
    #expect(run.exit == 1, sourceLocation: sourceLocation)
    #expect(
      run.messages.replacing("\(place.path)/", with: "").contains(message), "\(run.messages)",
      sourceLocation: sourceLocation)
    #expect(run.messages.hasSuffix("nothing was changed\n"), sourceLocation: sourceLocation)
    #expect(try place.files(below: ".") == before, sourceLocation: sourceLocation)
  }

  private func apply(_ difference: String, in place: Workplace) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "apply"]
    process.currentDirectoryURL = URL(fileURLWithPath: place.path)
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["GIT_CEILING_DIRECTORIES": place.path], uniquingKeysWith: { $1 })
    let input = Pipe()
    process.standardInput = input
    try process.run()
    input.fileHandleForWriting.write(Data(difference.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(difference)")
  }
}

extension Workplace {
  /// Runs `gids rename` here.
  func rename(_ name: String, _ newID: String, _ more: String...) -> Run {
    run(["rename", name, newID, "--content", at("content")] + more)
  }

  /// The text of a file of the workplace.
  func text(_ name: String) throws -> String { try String(contentsOfFile: at(name), encoding: .utf8) }
}
