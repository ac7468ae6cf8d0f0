import TestSupport
import Testing

/// No number is typed: a new step moves every later number and reference, in every language and output, and no anchor.
@Suite struct InsertedStepTests {
  @Test func `a step in the middle of a guide moves the later numbers and references`() throws {
    let nl = "<step:one>, <step:two>, <steps:one..three>, <steps:two,three-one>, <step:three-two>, <step:later-two>"
    let before = SampleSite.citing(nl)
    var after = before
    let guide = try #require(before.content["guides/sample/guide.yaml"])
    let second = "      - {id: two,"
    after.content["guides/sample/guide.yaml"] =
      guide.replacing(second, with: "      - {id: new, do: {nl: Nieuw., fr: Nouveau.}}\n\(second)")
    let (old, new) = try (before.published(), after.published())
    let expected = [
      "nl": (
        "stap~1°, stap~2°, stappen~1° tot~3°, stappen~2° en 3.1, stap~3.2, stap~2° van deel “Nazorg”",
        "stap~1°, stap~3°, stappen~1° tot~4°, stappen~3° en 4.1, stap~4.2, stap~2° van deel “Nazorg”"
      ),
      "fr": (
        "étape~1°, étape~2°, étapes~1° à~3°, étapes~2° et 3.1, étape~3.2, étape~2° de la partie «~Suivi~»",
        "étape~1°, étape~3°, étapes~1° à~4°, étapes~3° et 4.1, étape~4.2, étape~2° de la partie «~Suivi~»"
      ),
    ]
    for (language, words) in expected {
      #expect(old.page(language).element("one")?.all("do").first?.text == words.0.replacing("~", with: "\u{A0}"))
      #expect(new.page(language).element("one")?.all("do").first?.text == words.1.replacing("~", with: "\u{A0}"))
      #expect(new.page(language).all("number").map(\.text) == ["1°", "2°", "3°", "4°", "4.1", "4.2", "1°", "2°"])
    }
    let markdown = new.markdown("fr")
    for line in [
      "[étapes\u{A0}1°", "**2°** Nouveau.", "**3°** Puis cela.", "**4.1** Ceci.",
      "[étape\u{A0}4.2](sample.html#three-two)",
    ] {
      #expect(markdown.contains(line) || line.hasPrefix("[étapes"), "\(line)")
    }
    #expect(markdown.contains("étapes\u{A0}[1°](sample.html#one) à\u{A0}[4°](sample.html#three)"))
  }

  @Test func `a step in the real guide moves the later numbers and references, and no anchor`() throws {
    let path = "guides/tr-fpp-access/guide.yaml"
    let before = SampleSite(project: ProjectFolder.content)
    var after = before
    let guide = try #require(before.content[path])
    let step = "      - id: appoint-main-access-manager\n"
    #expect(guide.contains(step))
    after.content[path] = guide.replacing(
      step, with: "      - id: new-step\n        do: {nl: Nieuw., fr: Nouveau.}\n\n\(step)")
    let (old, new) = try (before.published(), after.published())
    for language in ["nl", "fr"] {
      let (oldPage, newPage) = (old.page(language, "tr-fpp-access"), new.page(language, "tr-fpp-access"))
      let oldIDs = oldPage.elements.compactMap { $0["id"] }
      let newIDs = newPage.elements.compactMap { $0["id"] }
      #expect(newIDs.filter { $0 != "new-step" } == oldIDs)
      #expect(oldPage.all("step").compactMap { $0["id"] } != newPage.all("step").compactMap { $0["id"] })
      #expect(Array(oldPage.all("number").map(\.text).prefix(4)) == ["1°", "2°", "3°", "1°"])
      #expect(Array(newPage.all("number").map(\.text).prefix(5)) == ["1°", "2°", "3°", "4°", "1°"])
      #expect(oldPage.all("closing").flatMap { $0.all("step-ref") }.map(\.text) == ["2°", "3°", "2°", "3°"])
      #expect(newPage.all("closing").flatMap { $0.all("step-ref") }.map(\.text) == ["3°", "4°", "3°", "4°"])
      for (markdown, numbers) in [
        (old.markdown(language, "tr-fpp-access"), "[2°]"), (new.markdown(language, "tr-fpp-access"), "[3°]"),
      ] {
        #expect(markdown.contains("\(numbers)(tr-fpp-access.html#appoint-main-access-manager)"))
      }
      // What differs besides the new step are numbers alone.
      func lines(_ site: PublishedSite) -> [String] {
        site.markdown(language, "tr-fpp-access").split(separator: "\n").map { $0.filter { !$0.isNumber } }
      }
      #expect(lines(new).filter { !$0.contains("Nieuw") && !$0.contains("Nouveau") } == lines(old))
    }
    #expect(new.faults == [])
  }

  @Test func `a step taken away moves the numbers back`() throws {
    let path = "guides/tr-fpp-access/guide.yaml"
    var sample = SampleSite(project: ProjectFolder.content)
    let guide = try #require(sample.content[path])
    let start = try #require(guide.firstRange(of: "      - id: open-csam\n"))
    let end = try #require(guide.firstRange(of: "      - id: manage-accesses\n"))
    sample.content[path] = String(guide[..<start.lowerBound] + guide[end.lowerBound...])
    let page = try sample.published().page("nl", "tr-fpp-access")
    #expect(page.element("choose-employer")?.all("number").first?.text == "4.1")
    #expect(page.element("manage-users")?.all("permalink").last?.text == "Link naar stap\u{A0}4°")
  }
}
