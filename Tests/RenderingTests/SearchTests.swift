import TestSupport
import Testing

@testable import Rendering

/// What a reader can find: the index of each language.
@Suite struct SearchTests {
  @Test func `the same site gives the same indices, run after run`() throws {
    let site = Self.everything
    let first = try site.published().files.filter { $0.key.hasPrefix("search.") }
    #expect(first.count == 3)
    #expect(try site.published().files.filter { $0.key.hasPrefix("search.") } == first)
  }

  @Test(arguments: ["nl", "fr"])
  func `every guide, part and step can be found in each language, in reading order`(language: String) throws {
    let site = try Self.everything.published()
    var expected: [String] = []
    for guide in ["resident-permit", "visitor-codes"] {
      expected.append("G\(guide)")
      for element in site.page(language, guide).elements {
        if element.name == "li", ["step", "step long"].contains(element["class"]) {
          expected.append("S\(element["id"] ?? "")")
        }
        if element.name == "section", element["class"] == "part" {
          expected.append("P\(element["aria-labelledby"] ?? "")")
        }
      }
    }
    let found = try Index(site, language).documents.map { $0.kind + $0.anchor }.filter { "GPS".contains($0.prefix(1)) }
    #expect(found == expected)
  }

  @Test func `a step is shown by its number and title, or by its first words`() throws {
    let site = try SampleSite(
      guide: SampleSite.guide(
        steps: """
          - id: titled
            title: {nl: Open & lees, fr: Ouvrez}
            do: {nl: Doe dit., fr: Faites ceci.}
          - id: plain
            do: {nl: "Klik op `OK`, en *wacht*.", fr: Cliquez.}
            note: {nl: Niet te lang., fr: Pas trop.}
          """)
    ).published()
    let documents = try Index(site, "nl").documents
    #expect(documents.map(\.kind) == ["G", "P", "S", "S"])
    #expect(documents.map(\.number) == ["", "", "1°", "2°"])
    #expect(documents.map(\.title) == ["Voorbeeld", "Deel een", "Open & lees", "Klik op OK, en wacht."])
  }

  @Test func `a word stands in its step, and not in the step around it`() throws {
    let site = try SampleSite(
      guide: SampleSite.guide(
        steps: """
          - id: outer
            do: {nl: Buiten., fr: Dehors.}
            steps:
              - id: inner
                do: {nl: Binnen., fr: Dedans.}
            result: {nl: Klaar., fr: Fini.}
          """)
    ).published()
    let index = try Index(site, "nl")
    #expect(index.anchors(of: "buiten") == ["outer"])
    #expect(index.anchors(of: "binnen") == ["inner"])
    #expect(index.anchors(of: "klaar") == ["outer"])
    #expect(index.anchors(of: "resultaat") == [], "what stands on every page finds nothing")
  }

  @Test func `labels, codes and titles are found as a whole, words by their parts`() throws {
    let site = try SampleSite(
      guide: SampleSite.guide(nl: "Klik op `TOEGANGEN BEHEREN` in TR-FPP en É-test.")
    ).published()
    let index = try Index(site, "nl")
    #expect(index.places(of: "=toegangenbeheren") == ["one 3"])
    #expect(index.places(of: "toegangen") == ["one 3"])
    #expect(index.places(of: "in") == ["one 1"])
    for word in ["tr", "fpp", "trfpp", "test", "étest"] { #expect(index.anchors(of: word) == ["one"], "\(word)") }
    #expect(index.places(of: "=deeleen") == ["main 2"])
  }

  @Test func `a step that names a term is found by its other names`() throws {
    let site = try SampleSite(
      guide: SampleSite.guide(nl: "Vraag het aan de <term:manager>.", fr: "Demandez-le au <term:manager>."),
      terms: """
        manager:
          term: {nl: beheerder, fr: gestionnaire}
          plural: {nl: beheerders, fr: gestionnaires}
          abbreviation: {nl: BH, fr: GE}
          former: {nl: [lokale chef], fr: [chef local]}
          verified: 2026-11-23
        """
    ).published()
    let index = try Index(site, "nl")
    #expect(index.places(of: "=lokalechef") == ["one 0"])
    #expect(index.places(of: "bh").contains("one 0"))
    #expect(index.anchors(of: "beheerders") == ["one"])
    #expect(index.anchors(of: "gestionnaire") == [], "each language has its own index")
    #expect(try Index(site, "fr").places(of: "=cheflocal") == ["one 0"])
  }

  @Test func `a contact that two guides show can be found once`() throws {
    var site = SampleSite(
      guide: SampleSite.guide(rest: "help: [desk]"),
      contacts: "desk: {name: {nl: infolijn, fr: infoligne}, phone: 02 555 01 23, verified: 2026-11-23}")
    site.content["guides/zebra/guide.yaml"] = SampleSite.guide(
      rest: "help: [desk]", title: "{nl: Tweede, fr: Deuxième}")
    let contacts = try Index(site.published(), "nl").documents.filter { $0.kind == "C" }
    #expect(contacts.map(\.anchor) == ["_contact-desk"] && contacts.map(\.title) == ["Infolijn"])
  }

  @Test func `what could end the text of the index is written so that it does not`() throws {
    let site = try SampleSite(
      guide: SampleSite.guide(steps: "- {id: one, title: {nl: 'A ` $ \\\\ b', fr: C}, do: {nl: Ja., fr: Oui.}}")
    ).published()
    let script = try #require(site.files["search.nl.js"])
    #expect(script.contains("Sone\t1°\tA \\` \\$ \\\\ b"))
  }

  @Test func `the pages name the script and the index, and the box shows only where a script runs`() throws {
    let site = try SampleSite().published()
    let script = try #require(site.files.keys.first { $0.wholeMatch(of: /search\.[0-9a-f]{10}\.js/) != nil })
    for path in ["fr/index.html", "fr/sample.html"] {
      let box = try #require(site.pages[path]?.elements.first { $0["role"] == "search" })
      #expect(box["hidden"] != nil)
      #expect(box["data-script"] == "../\(script)" && box["data-index"] == "../search.fr.js" && box["data-pages"] == "")
      #expect(box.text == "")
    }
    #expect(site.files["search.fr.js"]?.isEmpty == false)
  }

  private static var everything: SampleSite {
    SampleSite(project: ProjectFolder.files(below: "Tests/Fixtures/everything"))
  }
}

/// An index, read by its description in `templates/search/40-index.js`.
private struct Index {
  struct Document {
    let kind: String
    let anchor: String
    let number: String
    let title: String
  }

  let documents: [Document]
  private let postings: [String: String]

  init(_ site: PublishedSite, _ language: String) throws {
    let script = try #require(site.files["search.\(language).js"])
    let pattern = /gidsSearch\.file=\{documents:`((?:[^`\\]|\\.)*)`,words:`([^`]*)`,postings:"([^"\\]*)"\};\n/
    let match = try #require(script.wholeMatch(of: pattern.dotMatchesNewlines()))
    documents = match.1.split(separator: "\n").map { line in
      let fields = line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Document(kind: String(line.prefix(1)), anchor: fields[0], number: fields[1], title: fields[2])
    }
    let words = match.2.split(separator: " ").map(String.init)
    let places = match.3.split(separator: " ").map(String.init)
    #expect(words.count == places.count)
    postings = Dictionary(uniqueKeysWithValues: zip(words, places))
  }

  /// The anchors of the documents in which a word stands, each with the level.
  func places(of word: String) -> [String] {
    var places: [String] = []
    var (document, value, shift) = (-1, 0, 0)
    for byte in (postings[word] ?? "").utf8 {
      let digit = Int(byte) - 35 - (byte > 92 ? 1 : 0)
      value |= (digit & 31) << shift
      shift += 5
      guard digit < 32 else { continue }
      document += value >> 2
      places.append("\(documents[document].anchor) \(value & 3)")
      (value, shift) = (0, 0)
    }
    return places
  }

  func anchors(of word: String) -> [String] {
    places(of: word).compactMap { $0.split(separator: " ").first.map(String.init) }.filter { !$0.hasPrefix("_") }
  }
}
