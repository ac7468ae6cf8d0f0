import TestSupport

extension Mutation {
  static let idKinds: [Mutation] = [
    Mutation("rename an id where it is declared") { content, random in
      guard let name = random.pick(content.declarations) else { return nil }
      return Change([Edit(name.path, name.range, Mutation.renamed(name.id, &random))])
    },
    Mutation("rename an id where a key uses it") { content, random in
      guard let name = random.pick(content.keyUses) else { return nil }
      return Change([Edit(name.path, name.range, Mutation.renamed(name.id, &random))])
    },
    Mutation("rename an id in a reference") { content, random in
      guard let name = random.pick(content.referenceUses) else { return nil }
      return Change([Edit(name.path, name.range, Mutation.renamed(name.id, &random))])
    },
    Mutation("name another entry where a key uses one") { content, random in
      guard let name = random.pick(content.keyUses),
        let other = random.pick(content.ids(of: name.kind).filter { $0 != name.id })
      else { return nil }
      return Change([Edit(name.path, name.range, other)])
    },
    Mutation("declare an id twice") { content, random in
      guard let name = random.pick(content.declarations),
        let other = random.pick(
          content.declarations.filter { $0.path == name.path && $0.kind == name.kind && $0.id != name.id })
      else { return nil }
      return Change([Edit(name.path, name.range, other.id)])
    },
    Mutation("write an id that cannot be one") { content, random in
      guard let name = random.pick(content.declarations) else { return nil }
      let wrong = random.pick([
        name.id.uppercased(), name.id.replacing("-", with: "_") + "_", "\(name.id) 2", "1\(name.id)", "\(name.id)é",
        "-\(name.id)",
      ])
      return wrong.map { Change([Edit(name.path, name.range, $0)]) }
    },
    Mutation("delete an id") { content, random in
      guard let name = random.pick(content.declarations) else { return nil }
      return Change([Edit(name.path, name.range, "")])
    },
  ]

  /// An id that looks much like another one.
  private static func renamed(_ id: String, _ random: inout SplitMix) -> String {
    switch random.below(4) {
    case 0: "\(id)-2"
    case 1: id.count > 2 ? String(id.dropLast()) : "\(id)x"
    case 2: "new-\(id)"
    default: id + String(id.suffix(1))
    }
  }
}
