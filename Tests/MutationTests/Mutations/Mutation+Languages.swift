import TestSupport
import YAML

extension Mutation {
  static let languageKinds: [Mutation] = [
    Mutation("drop a language of a text") { content, random in
      guard let text = random.pick(content.texts.filter(\.isProse)), let language = random.pick(Catalogue.languages),
        let entry = text.entry(language)
      else { return nil }
      return content.removing(entry, from: text.mapping, in: text.path).map { Change([$0]) }
    },
    Mutation("drop a language of a registry value") { content, random in
      let values = content.texts.filter { $0.path.hasPrefix("registry/") && $0.keys.last != "verified" }
      guard let text = random.pick(values), let language = random.pick(Catalogue.languages),
        let entry = text.entry(language)
      else { return nil }
      return content.removing(entry, from: text.mapping, in: text.path).map { Change([$0]) }
    },
    Mutation("empty a text") { content, random in
      guard let passage = random.pick(content.passages) else { return nil }
      let empty = random.coin() ? "\"\"" : ""
      return Change([Edit(passage.path, passage.scalar.range, empty)])
    },
    Mutation("copy the text of one language over the other") { content, random in
      guard let text = random.pick(content.texts.filter(\.isProse)) else { return nil }
      let passages = content.passages(of: text)
      guard passages.count == 2, let source = content.sources[text.path] else { return nil }
      let (from, to) = random.coin() ? (0, 1) : (1, 0)
      return Change([Edit(text.path, passages[to].scalar.range, source.text(passages[from].scalar.range))])
    },
    Mutation("swap the texts of two languages") { content, random in
      guard let text = random.pick(content.texts.filter(\.isProse)) else { return nil }
      let passages = content.passages(of: text)
      guard passages.count == 2, let source = content.sources[text.path] else { return nil }
      let (one, other) = (passages[0].scalar.range, passages[1].scalar.range)
      return Change([Edit(text.path, one, source.text(other)), Edit(text.path, other, source.text(one))])
    },
    Mutation("write a language tag wrongly") { content, random in
      guard let text = random.pick(content.texts), let entry = random.pick(text.mapping.entries),
        let tag = random.pick(["frans", "FR", "NL", "ne", "f", "de", "en", "nl-BE", "français", "nederlands", "nl_BE"])
      else { return nil }
      return Change([Edit(text.path, entry.key.range, tag)])
    },
    Mutation("let two language tags change places") { content, random in
      guard let text = random.pick(content.texts.filter(\.isProse)), text.mapping.entries.count == 2 else { return nil }
      let (one, other) = (text.mapping.entries[0].key, text.mapping.entries[1].key)
      return Change([Edit(text.path, one.range, other.string), Edit(text.path, other.range, one.string)])
    },
  ]
}
