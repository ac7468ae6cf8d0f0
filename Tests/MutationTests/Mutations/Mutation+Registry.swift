import TestSupport
import YAML

extension Mutation {
  static let registryKinds: [Mutation] = [
    Mutation("change the wording of a label") { content, random in
      guard let id = random.pick(content.registryIDs("labels")) else { return nil }
      return content.rewording("labels", id, "text", Catalogue.languages, &random)
    },
    Mutation("change the wording of a label in one language") { content, random in
      guard let id = random.pick(content.registryIDs("labels")), let language = random.pick(Catalogue.languages) else {
        return nil
      }
      return content.rewording("labels", id, "text", [language], &random)
    },
    Mutation("exchange the wordings of two labels") { content, random in
      guard let one = random.pick(content.registryIDs("labels")),
        let other = random.pick(content.registryIDs("labels")),
        one != other
      else { return nil }
      let path = "registry/labels.yaml"
      let edits = Catalogue.languages.flatMap { language -> [Edit] in
        guard let first = content.value("labels", one, "text", language),
          let second = content.value("labels", other, "text", language)
        else { return [] }
        return [
          content.replacing(first, in: path, by: second.string), content.replacing(second, in: path, by: first.string),
        ]
      }
      // A wording that is the same in both languages stands there once.
      return Set(edits.map(\.range)).count == edits.count && !edits.isEmpty ? Change(edits) : nil
    },
    Mutation("change the address of a link") { content, random in
      guard let id = random.pick(content.registryIDs("links")), let language = random.pick(Catalogue.languages),
        let old = content.value("links", id, "url", language)
      else { return nil }
      let new = "https://nieuw.example.org/\(random.below(1000))/"
      var change = Change([content.replacing(old, in: "registry/links.yaml", by: new)])
      let isShared = content.value("links", id, "url", "nl")?.range == content.value("links", id, "url", "fr")?.range
      let isUnique =
        content.registryIDs("links").count { content.wording("links", $0, "url", language) == old.string } == 1
      if isUnique {
        change.renamed = (isShared ? Catalogue.languages : [language]).map {
          Change.Renaming(language: $0, old: old.string, new: new, isAddress: true)
        }
      }
      return change
    },
    Mutation("break the address of a link") { content, random in
      guard let id = random.pick(content.registryIDs("links")), let language = random.pick(Catalogue.languages),
        let old = content.value("links", id, "url", language),
        let new = random.pick([
          String(old.string.dropFirst(8)), old.string.replacing("://", with: ":/"), old.string + " x", "",
          old.string.replacing("https", with: "htps"), "info@example.org",
        ])
      else { return nil }
      return Change([content.replacing(old, in: "registry/links.yaml", by: new)])
    },
    Mutation("change how a contact is reached") { content, random in
      let values = content.registryIDs("contacts").flatMap { id in
        [("phone", "02 555 09 0"), ("email", "nieuw@example.org")].flatMap { key, new in
          Catalogue.languages.compactMap { language in content.value("contacts", id, key, language).map { ($0, new) } }
        }
      }
      guard let (value, new) = random.pick(values) else { return nil }
      let words = new.hasPrefix("0") ? "\(new)\(random.below(10))" : "\(random.below(100))\(new)"
      return Change([content.replacing(value, in: "registry/contacts.yaml", by: words)])
    },
    Mutation("take away how a contact is reached") { content, random in
      let entries = content.entries.filter {
        $0.path == "registry/contacts.yaml" && $0.keys.count == 2 && ["phone", "email", "form"].contains($0.key)
      }
      guard let entry = random.pick(entries) else { return nil }
      return content.removing(entry.entry, from: entry.mapping, in: entry.path).map { Change([$0]) }
    },
    Mutation("change the wording of a term") { content, random in
      guard let id = random.pick(content.registryIDs("terms")), let language = random.pick(Catalogue.languages),
        let old = content.value("terms", id, random.coin() ? "term" : "plural", language)
      else { return nil }
      return Change([content.replacing(old, in: "registry/terms.yaml", by: Mutation.newWords(language, &random))])
    },
    Mutation("take the plural of a term away") { content, random in
      let entries = content.entries.filter { $0.path == "registry/terms.yaml" && $0.key == "plural" }
      guard let entry = random.pick(entries) else { return nil }
      return content.removing(entry.entry, from: entry.mapping, in: entry.path).map { Change([$0]) }
    },
    Mutation("delete a registry entry that is in use") { content, random in
      let used = Set(content.uses.map { "\($0.kind) \($0.id)" })
      let entries = content.entries.filter { entry in
        guard entry.keys.count == 1, let kind = Catalogue.registryKinds[entry.path] else { return false }
        return used.contains("\(kind) \(entry.key)")
      }
      guard let entry = random.pick(entries) else { return nil }
      return content.removing(entry.entry, from: entry.mapping, in: entry.path).map { Change([$0]) }
    },
    Mutation("add a registry entry that nobody uses") { content, random in
      guard let path = random.pick(["registry/labels.yaml", "registry/terms.yaml", "registry/links.yaml"]),
        let source = content.sources[path]
      else { return nil }
      let key = path.contains("terms") ? "term" : "text"
      let end = source.bytes.count
      let entry = "unused-\(random.below(100)): {\(key): {nl: ongebruikt, fr: inutilisé}, verified: 2026-11-23}\n"
      return Change([Edit(path, end..<end, entry)])
    },
    Mutation("delete a key of a registry entry") { content, random in
      let entries = content.entries.filter { $0.path.hasPrefix("registry/") && $0.keys.count == 2 }
      guard let entry = random.pick(entries) else { return nil }
      return content.removing(entry.entry, from: entry.mapping, in: entry.path).map { Change([$0]) }
    },
    Mutation("take a file of the registry away") { content, random in
      random.pick(content.files.keys.filter { $0.hasPrefix("files/") || $0.hasPrefix("registry/") }.sorted()).map {
        Change(removing: $0)
      }
    },
  ]

  fileprivate static func newWords(_ language: String, _ random: inout SplitMix) -> String {
    let words =
      language == "nl"
      ? ["Verzend", "bewaar: alles", "O'Neill", "# 1", "nieuw"] : ["Envoyer", "l'envoi", "tout : sauver", "neuf"]
    return
      "\(words[random.below(words.count)]) \(Character(Unicode.Scalar(UInt8(65 + random.below(26)))))\(random.below(100))"
  }
}

extension Catalogue {
  /// The value of a registry in a language, as it was written.
  fileprivate func value(_ file: String, _ id: String, _ key: String, _ language: String) -> YAMLScalar? {
    let value = sources["registry/\(file).yaml"]?.root?.mapping?[id]?.mapping?[key]
    return value?.scalar ?? value?.mapping?[language]?.scalar
  }

  /// Gives an entry new words, which have to stand everywhere in place of the old ones.
  fileprivate func rewording(
    _ file: String, _ id: String, _ key: String, _ languages: [String], _ random: inout SplitMix
  ) -> Change? {
    var change = Change([])
    let all = Self.languages.flatMap { language in
      registryIDs(file).compactMap { wording(file, $0, key, language).map { "\(language) \($0)" } }
    }
    for language in languages {
      guard let old = value(file, id, key, language) else { return nil }
      if change.edits.contains(where: { $0.range == old.range }) { continue }
      let new = Mutation.newWords(language, &random)
      change.edits.append(replacing(old, in: "registry/\(file).yaml", by: new))
      let isShared = Set(Self.languages.compactMap { value(file, id, key, $0)?.range }).count == 1
      for shown in isShared ? Self.languages : [language]
      where all.count(where: { $0 == "\(shown) \(old.string)" }) == 1 {
        change.renamed.append(Change.Renaming(language: shown, old: old.string, new: new, isAddress: false))
      }
    }
    return change
  }
}
