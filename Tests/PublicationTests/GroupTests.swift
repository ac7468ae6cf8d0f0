import Diagnostics
import Publication
import TestSupport
import Testing

/// The groups of the home page.
@Suite struct GroupTests {
  /// A site with the guides `bread`, `sample`, `tea` and `wine`.
  private func site(_ keys: String) -> SampleSite {
    var site = SampleSite(site: "\(SampleSite.site)\n\(keys)")
    for (id, title) in [
      ("tea", "{nl: Thee zetten, fr: Faire du thé}"), ("wine", "{nl: Wijn schenken, fr: Servir du vin}"),
      ("bread", "{nl: Brood bakken, fr: Cuire du pain}"),
    ] {
      site.content["guides/\(id)/guide.yaml"] = SampleSite.guide(title: title)
    }
    return site
  }

  private static let groups = """
    groups:
      - id: drinks
        title: {nl: Dranken, fr: Boissons}
        guides: [wine, tea]
      - id: food
        title: {nl: "Eten & meer", fr: Manger}
        guides: [bread]
        former-ids: [meals]
    """

  @Test func `groups stand in their order with their guides in theirs, and the other guides follow`() throws {
    let outcome = site("guides: [sample]\n\(Self.groups)").run()
    let publication = try #require(outcome.resolution?.publication)
    #expect(publication.guides.map(\.id) == ["wine", "tea", "bread", "sample"])
    #expect(
      publication.groups.map { $0.guides.map { publication[$0].id } } == [["wine", "tea"], ["bread"], ["sample"]])
    #expect(publication.groups.map { $0.heading?.anchor?.name } == ["drinks", "food", nil])
    #expect(publication.guides.map { $0.group?.index } == [0, 0, 1, nil])
  }

  @Test func `'guides' orders those that stand in no group`() throws {
    let outcome = site(
      """
      groups: [{id: drinks, title: {nl: Dranken, fr: Boissons}, guides: [tea]}]
      guides: [wine, sample]
      """
    ).run()
    #expect(outcome.resolution?.publication?.guides.map(\.id) == ["tea", "wine", "sample", "bread"])
  }

  @Test func `without groups there is one, without a heading`() throws {
    let publication = try #require(site("guides: [tea]").run().resolution?.publication)
    #expect(publication.groups.count == 1 && publication.groups[0].heading == nil)
    #expect(publication.groups[0].guides.map { publication[$0].id } == ["tea", "bread", "sample", "wine"])
  }

  @Test func `the home page has a heading for each group, and one for the guides of none`() throws {
    let site = try site(Self.groups).published()
    let home = site.page("nl", "index").root
    #expect(
      home.named("main").flatMap { $0.descendants.filter { ["h1", "h2", "h3"].contains($0.name) } }.map {
        "\($0.name) \($0.text)"
      } == [
        "h1 Gidsen", "h2 Dranken", "h3 Wijn schenken", "h3 Thee zetten", "h2 Eten & meer", "h3 Brood bakken",
        "h2 Andere gidsen", "h3 Voorbeeld",
      ])
    #expect(site.page("fr", "index").element("drinks")?.text == "Boissons")
    #expect(site.page("fr", "index").element("meals")?.name == "span", "an old address still leads to the group")
    #expect(site.faults == [])
  }

  // MARK: Faults

  @Test func `a guide that does not exist is a fault in a group as in 'guides'`() {
    expectDiagnostics(
      in: site(
        """
        guides: [«samlpe»]
        groups:
          - {id: drinks, title: {nl: Dranken, fr: Boissons}, guides: [«teaa», wine]}
        """),
      ["unknown-id: did you mean 'sample'?", "unknown-id: did you mean 'tea'?"])
  }

  @Test func `a guide has one place: in one group, or in 'guides'`() {
    let help = "take it out here, or there: a guide stands once on the home page"
    let site = site(
      """
      guides: [sample, «tea»]
      groups:
        - {id: drinks, title: {nl: Dranken, fr: Boissons}, guides: [tea, wine]}
        - {id: hot, title: {nl: Warm, fr: Chaud}, guides: [bread, «tea»]}
      """)
    expectDiagnostics(in: site, ["guide-placed-twice: \(help)", "guide-placed-twice: \(help)"])
    #expect(
      Set(site.run().diagnostics.filter { $0.severity == .error }.map(\.message)) == [
        "the guide 'tea' already has its place in the group 'drinks'"
      ])
  }

  @Test func `a guide stands once in a group, and a group's id once in the site`() {
    expectDiagnostics(
      in: site(
        """
        groups:
          - {id: drinks, title: {nl: Dranken, fr: Boissons}, guides: [tea, «tea»]}
          - {id: «drinks», title: {nl: Wijnen, fr: Vins}, guides: [wine], former-ids: [«drinks», old]}
          - {id: food, title: {nl: Eten, fr: Manger}, guides: [bread], former-ids: [«old»]}
        """),
      [
        "duplicate-id: take it out here", "duplicate-id: choose another id, such as 'drinks-2'",
        "duplicate-id: take it out here: its address leads to what has the id now",
        "duplicate-id: take it out here: its address leads to what has the id now",
      ])
  }

  @Test func `two groups of one heading cannot be told apart`() {
    expectDiagnostics(
      in: site(
        """
        groups:
          - {id: hot, title: {nl: Dranken, fr: Boissons chaudes}, guides: [tea]}
          - {id: cold, title: {nl: «Dranken», fr: Boissons froides}, guides: [wine]}
        """),
      ["duplicate-title"])
  }

  @Test func `a group without guides, without id or without a language is a fault`() {
    expectDiagnostics(
      in: site(
        """
        groups:
          - {id: drinks, title: {nl: Dranken, fr: Boissons}, guides: «[]»}
          - {id: food, title: {«nl»: Eten}, guides: [bread]}
          - {«title»: {nl: Rest, fr: Reste}, guides: [tea]}
          - {«id»: more, title: {nl: Meer, fr: Plus}}
        """),
      ["empty-list", "missing-language", "missing-key", "missing-key"])
  }

  @Test func `the heading of a group is a text like any other`() {
    expectDiagnostics(
      in: site(
        """
        groups:
          - id: drinks
            title: {nl: "Zie «www.example.org»", fr: "Voir «www.example.org»"}
            guides: [tea]
        """),
      ["typed-address", "typed-address"])
  }

  @Test func `a draft shows a group whose heading is missing in one language`() throws {
    let draft = try site("groups: [{id: drinks, title: {nl: Dranken}, guides: [tea]}]").draft()
    #expect(draft.page("fr", "index").element("drinks")?.text.isEmpty == false)
    #expect(draft.faults == [])
  }
}
