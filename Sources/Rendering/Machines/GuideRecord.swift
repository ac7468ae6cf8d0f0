import Manuscript
import Publication

/// What `guides.json` says of a guide; ``GuideCatalogue`` describes the shape.
struct GuideRecord {
  let subject: GuideSubject
  /// The guide in the words of each language.
  let plain: [PlainGuide]
  private let phrases: [ReferencePhrases]
  private let texts: [TextRenderer]

  init(_ subject: GuideSubject, plain: [PlainGuide]) {
    (self.subject, self.plain) = (subject, plain)
    let pages = subject.site.publication.languageIndices.map { subject.page(in: $0) }
    (phrases, texts) = (pages.map { ReferencePhrases(page: $0) }, pages.map { TextRenderer(page: $0) })
  }

  func json() -> [UInt8] {
    let guide = subject.guide
    var json = JSONBuffer()
    json.object { json in
      json.member("id", guide.id)
      json.member("formerIds", guide.formerIDs)
      json.member("version", subject.version)
      if let updated = guide.updated { json.member("updated", updated.iso8601) }
      if let group = guide.group, let heading = subject.site.publication[group].heading {
        json.name("group")
        json.object { json in
          if let anchor = heading.anchor { json.member("anchor", anchor.name) }
          json.member("formerAnchors", heading.formerAnchors.map(\.name))
          localised("title", &json) { texts[$0.index].plainText(heading.title).onOneLine }
        }
      }
      localised("title", &json) { plain[$0.index].title }
      if guide.summary != nil { localised("summary", &json) { plain[$0.index].summary ?? "" } }
      address(of: nil, &json)
      json.name("parts")
      json.array(guide.parts.indices) { write($0, &$1) }
    }
    return json.bytes
  }

  private func write(_ index: Int, _ json: inout JSONBuffer) {
    let part = subject.guide.parts[index]
    json.lineFeed()
    json.object { json in
      json.member("position", index + 1)
      json.member("anchor", part.anchor.name)
      json.member("formerAnchors", part.formerAnchors.map(\.name))
      localised("title", &json) { plain[$0.index].parts[index].title }
      address(of: part.anchor, &json)
      json.name("steps")
      json.array(ListedStep.all(of: part.steps).enumerated()) { listed, json in
        write(listed.element, &json) { plain[$0.index].parts[index].steps[listed.offset] }
      }
    }
  }

  private func write(_ listed: ListedStep, _ json: inout JSONBuffer, _ plain: (LanguageIndex) -> PlainStep) {
    let step = listed.step
    json.lineFeed()
    json.object { json in
      json.member("anchor", step.anchor.name)
      json.member("formerAnchors", step.formerAnchors.map(\.name))
      if let number = step.number {
        json.member("number", number.cited)
        json.member("marker", number.marker)
      }
      if let inside = listed.inside { json.member("inside", inside.name) }
      if let branch = listed.branch { json.member("branch", branch) }
      localised("name", &json) { plain($0).name }
      if let actor = step.actor {
        localised("actor", &json) { phrases[$0.index].termPhrase(actor, isPlural: false).plainText }
      }
      address(of: step.anchor, &json)
    }
  }

  /// Below the site's root.
  private func address(of anchor: Anchor?, _ json: inout JSONBuffer) {
    let fragment = anchor.map { "#\($0.name)" } ?? ""
    localised("address", &json) { "\(subject.site.publication[$0])/\(subject.guide.id).html\(fragment)" }
  }

  private func localised(_ name: StaticString, _ json: inout JSONBuffer, _ value: (LanguageIndex) -> String) {
    json.name(name)
    json.localised(subject.site.publication, value)
  }
}

extension JSONBuffer {
  /// Appends an object with a text for each language.
  mutating func localised(_ publication: Publication, _ value: (LanguageIndex) -> String) {
    object { json in
      for language in publication.languageIndices {
        json.name(publication[language].name)
        json.string(value(language))
      }
    }
  }
}
