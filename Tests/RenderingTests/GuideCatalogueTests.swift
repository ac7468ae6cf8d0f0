import Foundation
import TestSupport
import Testing

/// `guides.json` of a site.
@Suite struct GuideCatalogueTests {
  private static let steps = """
    - id: ask
      title: {nl: Vragen, fr: Demander}
      by: firm
      do: {nl: Vraag het <term:firm>., fr: Demandez-le à la <term:firm>.}
      choose:
        - when: {nl: Ja, fr: Oui}
          steps: [{id: paid, do: {nl: Betaal., fr: Payez.}}]
        - when: {nl: Nee, fr: Non}
          do: {nl: Wacht., fr: Attendez.}
      steps:
        - {id: wait, former-ids: [pause], do: [{figure: form}, {text: {nl: "Wacht, en lees.", fr: "Attendez, et lisez."}}]}
    - id: last
      do: {nl: "Zie <step:wait>.", fr: "Voir <step:wait>."}
    """

  private static var site: SampleSite {
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: steps, part: "former-ids: [begin]",
        rest: """
          former-ids: [old]
          updated: 2026-11-23
          summary: {nl: "Kort *gezegd*.", fr: "En *bref*."}
          figures: {form: {alt: {nl: Een formulier, fr: Un formulaire}}}
          """),
      site: SampleSite.site + """

        address: https://www.example.org/gidsen/
        groups: [{id: moving, title: {nl: Verhuizen, fr: Déménager}, former-ids: [homes], guides: [sample]}]
        """,
      terms: "firm: {term: {nl: firma, fr: firme}, verified: 2026-11-23}")
    site.binaries["guides/sample/figures/form.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    return site
  }

  @Test func `says what a helpdesk has to find`() throws {
    let catalogue = try Catalogue(Self.site.published())
    #expect(catalogue.version == 1)
    #expect(catalogue.languages == ["nl", "fr"])
    #expect(catalogue.address == "https://www.example.org/gidsen/")
    #expect(catalogue.title == ["nl": "Gidsen", "fr": "Guides"])
    #expect(catalogue.draft == nil)
    let guide = try #require(catalogue.guides.first)
    #expect(guide.id == "sample" && guide.formerIds == ["old"] && guide.updated == "2026-11-23")
    #expect(guide.version.wholeMatch(of: /[0-9a-f]{4}-[0-9a-f]{4}/) != nil)
    #expect(
      guide.group
        == .init(anchor: "moving", formerAnchors: ["homes"], title: ["nl": "Verhuizen", "fr": "Déménager"]))
    #expect(guide.summary == ["nl": "Kort gezegd.", "fr": "En bref."])
    #expect(guide.address == ["nl": "nl/sample.html", "fr": "fr/sample.html"])
    let part = try #require(guide.parts.first)
    #expect(part.position == 1 && part.anchor == "main" && part.formerAnchors == ["begin"])
    #expect(part.title == ["nl": "Deel een", "fr": "Partie un"])
    #expect(
      part.steps.map { "\($0.number ?? "-") \($0.marker ?? "-") \($0.inside ?? "-") \($0.branch ?? "-") \($0.anchor)" }
        == [
          "1° 1° - - ask", "1A.1 1A.1 ask A paid", "1.1 1.1 ask - wait", "2° 2° - - last",
        ])
    #expect(part.steps.map { $0.name["nl"] } == ["Vragen", "Betaal.", "Wacht, en lees.", "Zie stap\u{A0}1.1."])
    #expect(part.steps.map { $0.name["fr"] }.last == "Voir étape\u{A0}1.1.")
    #expect(part.steps.map(\.actor) == [["nl": "firma", "fr": "firme"], nil, nil, nil])
    #expect(part.steps[2].formerAnchors == ["pause"])
    #expect(part.steps[2].address == ["nl": "nl/sample.html#wait", "fr": "fr/sample.html#wait"])
  }

  @Test func `of a draft says that it is one, and of a site without an address says none`() throws {
    let text = try #require(try SampleSite().draft().files["guides.json"])
    let catalogue = try Catalogue(text)
    #expect(catalogue.draft == true && catalogue.address == nil)
    let guide = try #require(catalogue.guides.first)
    #expect(guide.updated == nil && guide.formerIds == nil && guide.group == nil)
  }

  @Test(arguments: ["content", "Tests/Fixtures/everything", "Tests/SiteChecks/sample"])
  func `tells the numbers and places that the pages show`(folder: String) throws {
    let site = try SampleSite(project: ProjectFolder.files(below: folder)).published()
    let catalogue = try Catalogue(site)
    #expect(!catalogue.guides.isEmpty)
    var shown = 0
    for guide in catalogue.guides {
      for (language, path) in guide.address {
        let page = HTMLPage(try #require(site.files[path]))
        for former in guide.formerIds ?? [] { #expect(site.files["\(language)/\(former).html"] != nil) }
        #expect(page.elements.first { $0.name == "h1" }?.text == guide.title[language])
        if let group = guide.group {
          let heading = try #require(site.page(language, "index").element(group.anchor ?? ""))
          #expect(heading.text == group.title[language])
        }
        for part in guide.parts {
          let heading = try #require(page.element(part.anchor))
          #expect(heading.text == part.title[language] && part.address[language] == "\(path)#\(part.anchor)")
          for anchor in part.formerAnchors ?? [] { #expect(page.element(anchor) != nil) }
          for step in part.steps {
            let element = try #require(page.element(step.anchor))
            #expect(element.children.first { $0.classes == ["number"] }?.text == step.marker, "\(step.anchor)")
            #expect(step.address[language] == "\(path)#\(step.anchor)")
            for anchor in step.formerAnchors ?? [] { #expect(page.element(anchor) != nil) }
            shown += 1
          }
        }
        let anchors = guide.parts.flatMap(\.steps).map(\.anchor)
        #expect(anchors == page.all("step").compactMap { $0["id"] }, "all steps, in the order of the page")
      }
    }
    #expect(shown > 2)
  }

  @Test func `shortens a long text at the end of a word`() throws {
    let words = Array(repeating: "woord", count: 40).joined(separator: " ")
    let site = SampleSite(guide: SampleSite.guide(nl: "\(words).", fr: "Bien."))
    let name = try #require(try Catalogue(site.published()).guides.first?.parts.first?.steps.first?.name["nl"])
    #expect(name == Array(repeating: "woord", count: 23).joined(separator: " ") + "…")
    #expect(name.count <= 140)
  }
}

/// `guides.json` as a program reads it.
struct Catalogue: Decodable {
  typealias Localised = [String: String]
  let version: Int
  let languages: [String]
  let address: String?
  let draft: Bool?
  let title: Localised
  let guides: [Guide]

  struct Guide: Decodable {
    let id: String
    let formerIds: [String]?
    let version: String
    let updated: String?
    let title: Localised
    let summary: Localised?
    let group: Group?
    let address: Localised
    let parts: [Part]
  }

  struct Group: Decodable, Equatable {
    let anchor: String?
    let formerAnchors: [String]?
    let title: Localised
  }

  struct Part: Decodable {
    let position: Int
    let anchor: String
    let formerAnchors: [String]?
    let title: Localised
    let address: Localised
    let steps: [Step]
  }

  struct Step: Decodable {
    let anchor: String
    let formerAnchors: [String]?
    let number: String?
    let marker: String?
    let inside: String?
    let branch: String?
    let name: Localised
    let actor: Localised?
    let address: Localised
  }

  init(_ site: PublishedSite) throws { try self.init(site.files["guides.json"] ?? "") }

  init(_ text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }
}
