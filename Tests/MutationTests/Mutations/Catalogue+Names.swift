import YAML

/// The ids of the content: where they are declared, and where they are used.
extension Catalogue {
  /// An id where it is declared or used.
  struct Name: Sendable {
    /// Such as `step`, `label`.
    let kind: String
    let id: String
    let path: String
    let range: Range<Int>
  }

  /// Lists of steps that stand in a guide or fragment.
  var stepLists: [ItemList] { lists.filter { $0.key == "steps" } }
  var partLists: [ItemList] { lists.filter { $0.key == "parts" } }

  /// The id of a step or part.
  func id(of item: YAMLNode) -> YAMLScalar? { item.mapping?["id"]?.scalar }

  func readDeclarations() -> [Name] {
    var names: [Name] = []
    for list in stepLists + partLists {
      for item in list.sequence.items where item.mapping?["use"] == nil {
        guard let id = id(of: item) else { continue }
        names.append(Name(kind: list.key == "steps" ? "step" : "part", id: id.string, path: list.path, range: id.range))
      }
    }
    for entry in entries {
      let key = entry.entry.key
      if entry.keys.count == 1, let kind = Self.registryKinds[entry.path] {
        names.append(Name(kind: kind, id: key.string, path: entry.path, range: key.range))
      } else if entry.keys.count == 2, entry.keys[0] == "figures" {
        names.append(Name(kind: "figure", id: key.string, path: entry.path, range: key.range))
      }
    }
    return names
  }

  static let registryKinds = [
    "registry/links.yaml": "link", "registry/contacts.yaml": "contact", "registry/terms.yaml": "term",
    "registry/labels.yaml": "label", "registry/files.yaml": "file",
  ]

  /// The keys whose value is an id, and what they name.
  static let usingKeys = [
    "by": "term", "at": "link", "label": "label", "figure": "figure", "figures": "figure", "use": "fragment",
    "part": "part", "help": "contact", "contact": "contact", "files": "file", "form": "link", "on": "link",
    "only": "edition", "guides": "guide",
  ]

  func readKeyUses() -> [Name] {
    scalars.compactMap { place in
      guard let kind = Self.usingKeys[place.keys.last ?? ""], place.scalar.style == .plain, !place.scalar.isMissing
      else {
        return nil
      }
      return Name(kind: kind, id: place.scalar.string, path: place.path, range: place.scalar.range)
    }
  }

  func readReferenceUses() -> [Name] {
    references.flatMap { reference -> [Name] in
      var names: [Name] = []
      var start = reference.destination.upperBound - reference.argument.utf8.count
      for piece in reference.argument.split(omittingEmptySubsequences: false, whereSeparator: { "/,.".contains($0) }) {
        let end = start + piece.utf8.count
        if !piece.isEmpty {
          names.append(
            Name(
              kind: Self.named(by: reference.kind), id: String(piece), path: reference.passage.path, range: start..<end)
          )
        }
        start = end + 1
      }
      return names
    }
  }

  /// What a kind of reference names.
  static func named(by kind: String) -> String {
    switch kind.lowercased() {
    case "terms": "term"
    case "steps": "step"
    case "ui": "label"
    default: kind.lowercased()
    }
  }

  var uses: [Name] { keyUses + referenceUses }

  /// The ids of a kind that are declared.
  func ids(of kind: String) -> [String] { declarations.filter { $0.kind == kind }.map(\.id) }

  // MARK: Registry

  /// A value of a registry in a language.
  func wording(_ file: String, _ id: String, _ key: String, _ language: String) -> String? {
    guard let value = sources["registry/\(file).yaml"]?.root?.mapping?[id]?.mapping?[key] else { return nil }
    return value.scalar?.string ?? value.mapping?[language]?.scalar?.string
  }

  /// The values of a list of a term in a language.
  func wordings(_ id: String, _ key: String, _ language: String) -> [String] {
    sources["registry/terms.yaml"]?.root?.mapping?[id]?.mapping?[key]?.mapping?[language]?.sequence?.items.compactMap {
      $0.scalar?.string
    } ?? []
  }

  func registryIDs(_ file: String) -> [String] {
    sources["registry/\(file).yaml"]?.root?.mapping?.entries.map(\.key.string) ?? []
  }
}
