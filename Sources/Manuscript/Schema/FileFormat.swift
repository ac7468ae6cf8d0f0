internal import Diagnostics

/// The kinds of file that a writer makes.
public enum FileFormat: String, CaseIterable, Sendable {
  case site, links, contacts, terms, labels, files, guide, fragment

  /// Where such a file stands below `content/`.
  public var path: String {
    switch self {
    case .site: "site.yaml"
    case .links, .contacts, .terms, .labels, .files: "registry/\(rawValue).yaml"
    case .guide: "guides/<guide-id>/guide.yaml"
    case .fragment: "fragments/<fragment-id>.yaml"
    }
  }

  /// What such a file holds.
  var description: TypeDescription {
    switch self {
    case .site: .record(SiteSource.self)
    case .links: .map(key: .identifier, value: .record(LinkSource.self))
    case .contacts: .map(key: .identifier, value: .record(ContactSource.self))
    case .terms: .map(key: .identifier, value: .record(TermSource.self))
    case .labels: .map(key: .identifier, value: .record(LabelSource.self))
    case .files: .map(key: .identifier, value: .record(DownloadSource.self))
    case .guide: .record(GuideSource.self)
    case .fragment: .record(FragmentSource.self)
    }
  }

  /// The record that a file of this kind is or lists.
  var record: any Record.Type {
    switch self {
    case .site: SiteSource.self
    case .links: LinkSource.self
    case .contacts: ContactSource.self
    case .terms: TermSource.self
    case .labels: LabelSource.self
    case .files: DownloadSource.self
    case .guide: GuideSource.self
    case .fragment: FragmentSource.self
    }
  }
}

extension TypeDescription {
  /// The records inside a value of this type.
  var records: [any Record.Type] {
    switch self {
    case .record(let record), .inline(let record), .keyed(let record): [record]
    case .named(_, let type): type.records
    case .list(let item), .perLanguage(let item), .someLanguages(let item): item.records
    case .map(_, let value): value.records
    case .either(let types), .tuple(let types): types.flatMap(\.records)
    case .plainText, .identifier, .idOf, .date, .number, .choice, .language, .localisedText: []
    }
  }

  /// The named types inside a value of this type, not looking into records.
  var namedTypes: [(name: Name, type: TypeDescription)] {
    switch self {
    case .named(let name, let type): [(name, type)] + type.namedTypes
    case .list(let item), .perLanguage(let item), .someLanguages(let item): item.namedTypes
    case .map(_, let value): value.namedTypes
    case .either(let types), .tuple(let types): types.flatMap(\.namedTypes)
    case .record, .inline, .keyed, .plainText, .identifier, .idOf, .date, .number, .choice, .language, .localisedText:
      []
    }
  }

  /// All records that can be reached from this type, each once, in the order in which they are met.
  var reachableRecords: [any Record.Type] {
    var found: [any Record.Type] = []
    var queue = records
    while !queue.isEmpty {
      let record = queue.removeFirst()
      guard !found.contains(where: { $0.recordName == record.recordName }) else { continue }
      found.append(record)
      queue += record.fieldDescriptions.flatMap(\.type.records)
    }
    return found
  }
}
