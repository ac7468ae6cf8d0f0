import Foundation
import TestSupport
import Testing

/// The structured data of a guide's page.
@Suite struct HowToTests {
  /// What schema.org lets the types have that the pages use: of each property, what it can be. Taken from https://schema.org/HowTo,
  /// HowToSection, HowToStep and Organization, and what these inherit.
  private static let vocabulary: [String: [String: Kind]] = [
    "HowTo": [
      "name": .text, "description": .text, "inLanguage": .text, "dateModified": .date, "url": .url,
      "publisher": .things(["Organization"]), "step": .things(["HowToSection"]),
    ],
    "HowToSection": ["position": .integer, "name": .text, "url": .url, "itemListElement": .things(["HowToStep"])],
    "HowToStep": ["position": .integer, "name": .text, "text": .text, "url": .url, "image": .url],
    "Organization": ["name": .text],
  ]

  private enum Kind {
    case text, date, url, integer
    case things([String])
  }

  @Test(arguments: ["content", "Tests/Fixtures/everything", "Tests/SiteChecks/sample"])
  func `of every guide keeps to the vocabulary, and leads to the places of the page`(folder: String) throws {
    let site = try SampleSite(project: ProjectFolder.files(below: folder)).published()
    let catalogue = try Catalogue(site)
    let pages = site.pages
    for guide in catalogue.guides {
      for (language, path) in guide.address {
        let page = try #require(pages[path])
        let data = try structuredData(of: page)
        #expect(Self.faults(of: data) == [], "\(path)")
        #expect(data["@context"] as? String == "https://schema.org")
        #expect(data["name"] as? String == guide.title[language])
        #expect(data["inLanguage"] as? String == language)
        #expect(data["dateModified"] as? String == guide.updated)
        let sections = try #require(data["step"] as? [[String: Any]])
        #expect(sections.compactMap { $0["name"] as? String } == guide.parts.compactMap { $0.title[language] })
        let places = sections.flatMap { [$0] + (($0["itemListElement"] as? [[String: Any]]) ?? []) }
        #expect(places.count == guide.parts.count + guide.parts.flatMap(\.steps).count)
        for place in places {
          for key in ["url", "image"] {
            guard var address = place[key] as? String else { continue }
            if let root = catalogue.address {
              #expect(address.hasPrefix(root))
              address = "../\(address.dropFirst(root.count))"
            }
            #expect(site.fault(inAddress: address, on: path, pages) == nil, "\(address)")
          }
        }
      }
    }
  }

  @Test func `holds the number, the first words and the picture of a step`() throws {
    var site = SampleSite(
      guide: SampleSite.guide(
        steps: """
          - {id: one, do: {nl: "Klik \\"hier\\" & daar: </script><!--.", fr: Bien.}, figure: form}
          - {id: two, title: {nl: Tweede, fr: Deuxième}, do: [{figure: form}]}
          """, rest: "figures: {form: {alt: {nl: Een formulier, fr: Un formulaire}}}"))
    site.binaries["guides/sample/figures/form.svg"] = Array(
      #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>"#.utf8)
    site.content["guides/sample/guide.yaml"] = site.content["guides/sample/guide.yaml"]?.replacing(
      "</script><!--", with: "`</script><!--`")
    let data = try structuredData(of: site.published().page("nl"))
    let section = try #require((data["step"] as? [[String: Any]])?.first)
    let steps = try #require(section["itemListElement"] as? [[String: Any]])
    #expect(steps[0]["name"] as? String == "Stap\u{A0}1°")
    #expect(steps[0]["text"] as? String == "Klik “hier” & daar: </script><!--.")
    #expect(steps[0]["url"] as? String == "sample.html#one")
    #expect(steps[0]["image"] as? String == "../figures/sample/form.svg")
    #expect(steps[1]["name"] as? String == "Tweede")
    #expect(steps[1]["text"] == nil && steps[1]["image"] == nil)
    #expect(section["position"] as? Int == 1 && steps.compactMap { $0["position"] as? Int } == [1, 2])
  }

  // What follows shows that the check above would notice something.

  @Test(arguments: [
    ("{\"@type\": \"HowTo\"}", "HowTo has no name"),
    ("{\"@type\": \"HowTo\", \"name\": \"a\", \"steps\": []}", "HowTo has no property 'steps'"),
    ("{\"@type\": \"Recipe\", \"name\": \"a\"}", "there is no type 'Recipe'"),
    ("{\"@type\": \"HowTo\", \"name\": \"a\", \"dateModified\": \"gisteren\"}", "dateModified of HowTo"),
    ("{\"@type\": \"HowTo\", \"name\": \"a\", \"url\": \"b c\"}", "url of HowTo"),
    ("{\"@type\": \"HowTo\", \"name\": \"a\", \"publisher\": \"b\"}", "publisher of HowTo"),
    (
      "{\"@type\": \"HowTo\", \"name\": \"a\", \"step\": [{\"@type\": \"HowToStep\", \"name\": \"b\"}]}",
      "step of HowTo"
    ),
    ("{\"@type\": \"HowToStep\", \"name\": \"a\", \"position\": \"1\"}", "position of HowToStep"),
  ])
  func `a slip in structured data is noticed`(json: String, fault: String) throws {
    let data = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(Self.faults(of: data).contains { $0.hasPrefix(fault) }, "\(Self.faults(of: data))")
  }

  private func structuredData(of page: HTMLPage) throws -> [String: Any] {
    let scripts = page.elements.filter { $0.name == "script" && $0["type"] == "application/ld+json" }
    #expect(scripts.count == 1)
    let data = Data((scripts.first?.html ?? "").utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// What the vocabulary does not allow.
  private static func faults(of thing: [String: Any]) -> [String] {
    guard let type = thing["@type"] as? String, let properties = vocabulary[type] else {
      return ["there is no type '\(thing["@type"] ?? "")'"]
    }
    var faults = thing["name"] == nil ? ["\(type) has no name"] : []
    for (name, value) in thing where !name.hasPrefix("@") {
      guard let kind = properties[name] else {
        faults.append("\(type) has no property '\(name)'")
        continue
      }
      faults += self.faults(of: value, kind).map { "\(name) of \(type): \($0)" }
    }
    return faults
  }

  private static func faults(of value: Any, _ kind: Kind) -> [String] {
    let text = value as? String
    switch kind {
    case .text: return text?.isEmpty == false ? [] : ["no text"]
    case .date: return text?.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil ? [] : ["no date"]
    case .url: return text?.wholeMatch(of: /[^\s<>"]+/) != nil ? [] : ["no address"]
    case .integer: return text == nil && (value as? Int).map { $0 > 0 } == true ? [] : ["no number"]
    case .things(let types):
      let things = (value as? [[String: Any]]) ?? (value as? [String: Any]).map { [$0] } ?? []
      guard !things.isEmpty else { return ["nothing"] }
      return things.flatMap { thing in
        types.contains(thing["@type"] as? String ?? "") ? faults(of: thing) : ["not one of \(types)"]
      }
    }
  }
}
