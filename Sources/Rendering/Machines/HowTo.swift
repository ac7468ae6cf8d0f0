import Manuscript
import Publication

/// A guide as structured data of schema.org: a `HowTo` of sections and steps, in JSON-LD.
///
/// It holds the first words of the steps only, so that pages stay small.
///
/// - SeeAlso: https://schema.org/HowTo
struct HowTo {
  let subject: GuideSubject
  let plain: PlainGuide
  let page: PageContext

  func json() -> [UInt8] {
    let guide = subject.guide
    var json = JSONBuffer()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "HowTo")
      json.member("name", plain.title)
      if let summary = plain.summary { json.member("description", summary) }
      json.member("inLanguage", page.publication[page.language].name)
      if let updated = guide.updated { json.member("dateModified", updated.iso8601) }
      json.member("url", address(""))
      json.name("publisher")
      json.object { json in
        json.member("@type", "Organization")
        json.member("name", TextRenderer(page: page).plainText(page.publication.site.publisher).onOneLine)
      }
      json.name("step")
      json.array(guide.parts.indices) { write($0, &$1) }
    }
    return json.bytes
  }

  private func write(_ index: Int, _ json: inout JSONBuffer) {
    let part = subject.guide.parts[index]
    json.object { json in
      json.member("@type", "HowToSection")
      json.member("position", index + 1)
      json.member("name", plain.parts[index].title)
      json.member("url", address("#\(part.anchor.name)"))
      let listed = ListedStep.all(of: part.steps)
      guard !listed.isEmpty else { return }
      json.name("itemListElement")
      json.array(listed.indices) { place, json in
        write(listed[place].step, plain.parts[index].steps[place], at: place + 1, &json)
      }
    }
  }

  private func write(_ step: Step, _ plain: PlainStep, at position: Int, _ json: inout JSONBuffer) {
    json.object { json in
      json.member("@type", "HowToStep")
      json.member("position", position)
      json.member("name", plain.title ?? (step.number == nil ? plain.name : plain.citation.capitalisedFirst))
      if let text = plain.beginning { json.member("text", text) }
      json.member("url", address("#\(step.anchor.name)"))
      if let image = image(of: step) { json.member("image", image) }
    }
  }

  /// The address of a place on the page; relative as long as nobody has said where the site is published.
  private func address(_ fragment: String) -> String {
    let page = page.publication.site.address.map { "\($0)\(self.page.publication[self.page.language])/" } ?? ""
    return "\(page)\(subject.guide.id).html\(fragment)"
  }

  private func image(of step: Step) -> String? {
    for index in step.figures {
      guard case .picture(let picture, _, _, _) = subject.guide[index].images[page.language] else { continue }
      var standing = page.standing
      if let address = page.publication.site.address { standing.root = address }
      return page.standing(standing).address(ofFile: picture.path)
    }
    return nil
  }
}
