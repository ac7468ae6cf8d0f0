import TestSupport
import YAML

extension Mutation {
  static let referenceKinds: [Mutation] = [
    Mutation("misspell the kind of a reference") { content, random in
      guard let reference = random.pick(content.references) else { return nil }
      let kind = reference.kind
      let wrong = random.pick([
        String(kind.dropLast()) + "x", kind + kind.suffix(1), "stap", "lien", "terme", "label", "button", "url",
        String(kind.reversed()), kind.uppercased(),
      ])
      let range = reference.destination.lowerBound..<(reference.destination.lowerBound + kind.utf8.count)
      return wrong.map { Change([Edit(reference.passage.path, range, $0)]) }
    },
    Mutation("leave the end of a reference away") { content, random in
      guard let reference = random.pick(content.references) else { return nil }
      return Change([Edit(reference.passage.path, (reference.range.upperBound - 1)..<reference.range.upperBound, "")])
    },
    Mutation("leave the beginning of a reference away") { content, random in
      guard let reference = random.pick(content.references) else { return nil }
      return Change([Edit(reference.passage.path, reference.range.lowerBound..<(reference.range.lowerBound + 1), "")])
    },
    Mutation("put a space into a reference") { content, random in
      guard let reference = random.pick(content.references) else { return nil }
      let colon = reference.destination.upperBound - reference.argument.utf8.count
      let place = random.pick([reference.destination.lowerBound, colon, reference.destination.upperBound - 1])
      return place.map { Change([Edit(reference.passage.path, $0..<$0, " ")]) }
    },
    Mutation("leave the colon of a reference away") { content, random in
      guard let reference = random.pick(content.references) else { return nil }
      let colon = reference.destination.lowerBound + reference.kind.utf8.count
      return Change([Edit(reference.passage.path, colon..<(colon + 1), random.coin() ? "" : " ")])
    },
    Mutation("let one language refer to another entry") { content, random in
      guard let reference = random.pick(content.references), let other = content.other(than: reference, &random) else {
        return nil
      }
      return Change([Edit(reference.passage.path, reference.destination, "\(reference.kind):\(other)")])
    },
    Mutation("let all languages refer to another entry") { content, random in
      guard let reference = random.pick(content.references), let other = content.other(than: reference, &random) else {
        return nil
      }
      return Change(
        content.same(as: reference).map { Edit($0.passage.path, $0.destination, "\($0.kind):\(other)") })
    },
    Mutation("drop a reference in one language") { content, random in
      guard let reference = random.pick(content.references) else { return nil }
      return Change([Edit(reference.passage.path, reference.range, "dat")])
    },
    Mutation("drop a reference in all languages") { content, random in
      guard let reference = random.pick(content.references) else { return nil }
      return Change(
        content.same(as: reference).map {
          Edit($0.passage.path, $0.range, $0.passage.language == "nl" ? "dat alles" : "tout cela")
        })
    },
    Mutation("add a reference in one language") { content, random in
      guard let passage = random.pick(content.passages), let name = random.pick(content.declarations),
        let kind = Mutation.kindsOfReference[name.kind]
      else { return nil }
      return content.typing("<\(kind):\(name.id)>", in: passage, &random).map { Change([$0]) }
    },
    Mutation("add a reference in all languages") { content, random in
      guard let text = random.pick(content.texts.filter(\.isProse)), let name = random.pick(content.declarations),
        let kind = Mutation.kindsOfReference[name.kind]
      else { return nil }
      let edits = content.passages(of: text).compactMap { content.typing("<\(kind):\(name.id)>", in: $0, &random) }
      return edits.count == 2 ? Change(edits) : nil
    },
    Mutation("repeat a reference in one language") { content, random in
      guard let reference = random.pick(content.references.filter(\.isAutolink)) else { return nil }
      let words = "<\(reference.kind):\(reference.argument)>"
      return content.typing(words, in: reference.passage, &random).map { Change([$0]) }
    },
    Mutation("turn a range or list of steps round") { content, random in
      let references = content.references.filter { $0.kind.lowercased() == "steps" }
      guard let reference = random.pick(references) else { return nil }
      let separator = reference.argument.contains("..") ? ".." : ","
      let turned = reference.argument.split(separator: separator).reversed().joined(separator: separator)
      let places = random.coin() ? [reference] : content.same(as: reference)
      return Change(places.map { Edit($0.passage.path, $0.destination, "\($0.kind):\(turned)") })
    },
    Mutation("cite steps as a range that are none") { content, random in
      guard let one = random.pick(content.ids(of: "step")), let other = random.pick(content.ids(of: "step")),
        let text = random.pick(content.texts.filter(\.isProse))
      else { return nil }
      let separator = random.coin() ? ".." : ","
      let edits = content.passages(of: text).compactMap {
        content.typing("<steps:\(one)\(separator)\(other)>", in: $0, &random)
      }
      return edits.count == 2 ? Change(edits) : nil
    },
    Mutation("give a label words of its own") { content, random in
      let references = content.references.filter { $0.kind.lowercased() == "ui" && $0.isAutolink }
      guard let reference = random.pick(references) else { return nil }
      return Change(
        content.same(as: reference).map {
          Edit(
            $0.passage.path, $0.range,
            $0.passage.language == "nl" ? "[de knop](ui:\($0.argument))" : "[le bouton](ui:\($0.argument))")
        })
    },
  ]

  /// How each kind of entry is referred to.
  static let kindsOfReference = [
    "step": "step", "part": "part", "figure": "figure", "link": "link", "contact": "contact", "term": "term",
    "label": "ui", "file": "file",
  ]
}

extension Catalogue {
  /// The references of the same text, in all languages, that say the same.
  func same(as reference: ReferencePlace) -> [ReferencePlace] {
    passages(of: reference.passage.text).flatMap { references(in: $0) }.filter { $0.identity == reference.identity }
  }

  /// Another entry of the kind that a reference names.
  fileprivate func other(than reference: ReferencePlace, _ random: inout SplitMix) -> String? {
    let kind = Self.named(by: reference.kind)
    let ids: [String] =
      switch kind {
      case "guide": sources.keys.filter { $0.hasPrefix("guides/") }.map { String($0.split(separator: "/")[1]) }.sorted()
      default: self.ids(of: kind)
      }
    return random.pick(ids.filter { !reference.argument.contains($0) })
  }
}
