import TestSupport
import Testing

@Suite struct FragmentTests {
  private static let signIn = """
    steps:
      - id: open
        do: {nl: Open de site., fr: Ouvrez le site.}
      - id: sign-in
        do: {nl: "Meld aan, na <step:open>.", fr: "Connectez-vous, après <step:open>."}
    """

  @Test func `the steps of a fragment number as one list with their neighbours`() throws {
    let steps = """
      - {id: one, do: {nl: Eerst., fr: D'abord.}}
      - use: enter
      - {id: last, do: {nl: "Zie <steps:open..last>.", fr: "Voir <steps:open..last>."}}
      """
    let site = try site(steps, ["enter": Self.signIn]).published()
    let page = site.page("nl")
    #expect(
      page.all("step").map { "\($0["id"] ?? "") \($0.all("number").first?.text ?? "")" } == [
        "one 1°", "open 2°", "sign-in 3°", "last 4°",
      ])
    #expect(page.element("sign-in")?.all("do").first?.text == "Meld aan, na stap\u{A0}2°.")
    #expect(page.element("last")?.all("do").first?.text == "Zie stappen\u{A0}2° tot\u{A0}4°.")
  }

  @Test func `a second use has anchors of its own, and its references stay inside it`() throws {
    let steps = """
      - use: enter
      - use: enter
      - {id: last, do: {nl: "<Step:enter-2-open>, niet <step:open>.", fr: "<Step:enter-2-open>, pas <step:open>."}}
      """
    let site = try site(steps, ["enter": Self.signIn]).published()
    for language in ["nl", "fr"] {
      let page = site.page(language)
      #expect(
        page.all("step").compactMap { $0["id"] } == ["open", "sign-in", "enter-2-open", "enter-2-sign-in", "last"])
      #expect(page.element("sign-in")?.all("step-ref").first?["href"] == "#open")
      #expect(page.element("enter-2-sign-in")?.all("step-ref").first?["href"] == "#enter-2-open")
      #expect(page.element("last")?.all("step-ref").map { $0["href"] } == ["#enter-2-open", "#open"])
    }
    #expect(site.faults == [])
    #expect(site.markdown("fr").contains("**4°** Connectez-vous, après [étape\u{A0}3°](sample.html#enter-2-open)."))
  }

  @Test func `a use with an id gives the anchors that id`() throws {
    let steps = """
      - {use: enter, id: before}
      - {use: enter, id: after}
      """
    let site = try site(steps, ["enter": Self.signIn]).published()
    #expect(
      site.page("nl").all("step").compactMap { $0["id"] } == [
        "before-open", "before-sign-in", "after-open", "after-sign-in",
      ])
    #expect(site.page("nl").element("after-sign-in")?.all("step-ref").first?["href"] == "#after-open")
  }

  @Test func `a fragment inside a fragment keeps to its own copy, whoever cites whom`() throws {
    let outer = """
      steps:
        - {id: start, do: {nl: "Straks <step:open>.", fr: "Puis <step:open>."}}
        - use: inner
        - {id: end, do: {nl: "Zie <step:open>.", fr: "Voir <step:open>."}}
      """
    let inner = "steps: [{id: open, do: {nl: \"Na <step:start>.\", fr: \"Après <step:start>.\"}}]"
    let steps = "- use: inner\n- use: outer\n- use: outer\n- {id: start, do: {nl: Zo., fr: Voilà.}}"
    let alone = steps.replacing("- use: inner\n", with: "").replacing(
      "\n- {id: start, do: {nl: Zo., fr: Voilà.}}", with: "")
    let site = try site(alone, ["outer": outer, "inner": inner]).published()
    let page = site.page("nl")
    #expect(
      page.all("step").compactMap { $0["id"] } == [
        "start", "open", "end", "outer-2-start", "outer-2-open", "outer-2-end",
      ])
    #expect(
      page.all("step-ref").compactMap { $0["href"] } == [
        "#open", "#start", "#open", "#outer-2-open", "#outer-2-start", "#outer-2-open",
      ])
    // A use of the inner fragment before the outer one takes its bare anchors; the outer one still cites its own copy.
    let first = try self.site(
      "- use: inner\n- {id: start, do: {nl: Zo., fr: Voilà.}}\n- {use: outer, id: x}", ["outer": outer, "inner": inner]
    ).published()
    #expect(first.page("nl").all("step-ref").compactMap { $0["href"] } == ["#start", "#x-open", "#x-start", "#x-open"])
  }

  @Test func `a fragment that uses another one twice cites each of them`() throws {
    let outer = """
      steps:
        - {use: inner, id: left}
        - {use: inner, id: right}
        - {id: end, do: {nl: "<step:left-open> en <step:right-open>", fr: "<step:left-open> et <step:right-open>"}}
      """
    let inner = "steps: [{id: open, do: {nl: Open., fr: Ouvrez.}}]"
    let site = try site("- use: outer\n- use: outer", ["outer": outer, "inner": inner]).published()
    #expect(
      site.page("nl").all("step-ref").compactMap { $0["href"] } == [
        "#left-open", "#right-open", "#outer-2-left-open", "#outer-2-right-open",
      ])
  }

  @Test func `a fragment brings its figures, written inside a step or apart, however often it is used`() throws {
    let fragment = """
      figures:
        login: {alt: {nl: Het <ui:ok>-scherm, fr: L'écran <ui:ok>}}
      steps:
        - {id: open, do: {nl: Zie <figure:login>., fr: Voir <figure:login>.}, figure: login}
        - id: close
          do: {nl: Sluit., fr: Fermez.}
          figure: {id: closing, alt: {nl: De knop, fr: Le bouton}}
      """
    var site = site(
      "- {id: one, do: {nl: Eerst., fr: D'abord.}, figure: login}\n- use: enter\n- use: enter", ["enter": fragment],
      rest: "figures:\n  login: {alt: {nl: Een ander scherm, fr: Un autre écran}}")
    site.content["registry/labels.yaml"] = "ok: {text: OK, verified: 2026-11-23}"
    for path in ["fragments/figures/login.svg", "fragments/figures/closing.svg", "guides/sample/figures/login.svg"] {
      site.binaries[path] = Array(#"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    }
    let published = try site.published()
    let page = published.page("nl")
    #expect(published.faults == [])
    #expect(
      page.elements.filter { $0.name == "img" }.compactMap { $0["src"] } == [
        "../figures/sample/login.svg", "../figures/_fragments/login.svg", "../figures/_fragments/closing.svg",
        "../figures/_fragments/login.svg", "../figures/_fragments/closing.svg",
      ])
    #expect(page.element("_figure-login")?.named("img").first?["alt"] == "Een ander scherm")
    let link = page.element("open")?.named("a").first { $0["href"]?.hasPrefix("#_figure") ?? false }
    #expect(link?.text == "Het “OK”-scherm")
    #expect(
      page.element(String((link?["href"] ?? "#").dropFirst()))?.named("img").first?["src"]
        == "../figures/_fragments/login.svg")
  }

  @Test func `a fragment that uses itself is refused`() {
    expectDiagnostics(
      in: SampleSite(
        guide: SampleSite.guide(steps: "- use: a"),
        others: ["fragments/a.yaml": "steps: [{use: b}]", "fragments/b.yaml": "steps: [{use: «a»}]"]),
      ["fragment-cycle: take one of these uses out"])
  }

  private func site(_ steps: String, _ fragments: [String: String], rest: String = "") -> SampleSite {
    var site = SampleSite(guide: SampleSite.guide(steps: steps, rest: rest))
    for (id, text) in fragments { site.content["fragments/\(id).yaml"] = text }
    return site
  }
}
