internal import YAML

extension TypeDescription {
  /// Of several types, the one that a writer means by what he wrote.
  ///
  /// A record is told from others by a required key that they have not, as `use` tells the use of a fragment from a step; everything else
  /// by its shape, and by the first key of the mappings in it.
  ///
  /// - Returns: `nil` when none has that shape.
  static func meant(by node: YAMLNode, among types: [TypeDescription]) -> TypeDescription? {
    if case .mapping(let mapping) = node {
      for (place, type) in types.enumerated().reversed() {
        let others = types[..<place].flatMap(\.records)
        if let record = type.ownRecord, !others.isEmpty, record.isTold(by: mapping, from: others) { return type }
      }
    }
    return types.first { $0.fits(node, exactly: true) } ?? types.first { $0.fits(node, exactly: false) }
  }

  private var ownRecord: (any Record.Type)? {
    switch self {
    case .record(let record), .inline(let record), .keyed(let record): record
    default: nil
    }
  }

  /// Whether a value could be of this type.
  ///
  /// - Parameter exactly: Whether the first key of a mapping counts, and not its shape alone.
  private func fits(_ node: YAMLNode, exactly: Bool) -> Bool {
    switch (self, node) {
    case (.named(_, let type), _): type.fits(node, exactly: exactly)
    case (.either(let types), _): types.contains { $0.fits(node, exactly: exactly) }
    case (.record(let record), .mapping(let mapping)), (.inline(let record), .mapping(let mapping)),
      (.keyed(let record), .mapping(let mapping)):
      !exactly || mapping.entries.first.map { record.hasField($0.key.string) } ?? true
    case (.map, .mapping), (.localisedText, .mapping), (.someLanguages, .mapping), (.perLanguage, .mapping): true
    case (.perLanguage(let type), _): type.fits(node, exactly: exactly)
    case (.list(let item), .sequence(let sequence)):
      !exactly || sequence.items.allSatisfy { item.fits($0, exactly: true) }
    case (.tuple(let items), .sequence(let sequence)): !exactly || sequence.items.count == items.count
    case (.plainText, .scalar), (.identifier, .scalar), (.idOf, .scalar), (.date, .scalar), (.number, .scalar),
      (.choice, .scalar), (.language, .scalar):
      true
    default: false
    }
  }
}

extension Record {
  /// Whether a mapping has a required key of this record that no other record has.
  fileprivate static func isTold(by mapping: YAMLMapping, from others: [any Record.Type]) -> Bool {
    fieldDescriptions.contains { field in
      field.isRequired && mapping[field.name] != nil && !others.contains { $0.hasField(field.name) }
    }
  }
}
