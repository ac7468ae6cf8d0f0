internal import Diagnostics
internal import YAML

/// Reads files, each by itself. It holds what has to be known of the site for that.
struct FileReader: Sendable {
  /// The languages of the site.
  let languages: [LanguageTag]
  /// Whether the site shows a text that is missing in some languages in another one.
  let showsMissingTexts: Bool

  func reading(of source: [UInt8], _ file: SourceFileID, as kind: ContentFile.Kind) -> FileReading {
    reading(of: FileTree(of: source, file, as: kind, languages: languages), as: kind)
  }

  func reading(of tree: FileTree, as kind: ContentFile.Kind) -> FileReading {
    var reading = FileReading(diagnostics: tree.diagnostics, mendedLines: tree.mendedLines)
    guard let root = tree.root else { return reading }
    var decoder = Decoder(of: tree, languages: languages, showsMissingTexts: showsMissingTexts)
    reading.value = value(of: root, in: tree, as: kind, &decoder)
    reading.diagnostics +=
      tree.mendedLines.isEmpty ? decoder.diagnostics : decoder.diagnostics.filter { !tree.isOnMendedLine($0) }
    reading.refusedIDs = decoder.refusedIDs
    reading.hasLostRecords = decoder.hasLostRecords
    return reading
  }

  private func value(
    of root: YAMLNode, in tree: FileTree, as kind: ContentFile.Kind, _ decoder: inout Decoder
  ) -> FileReading.Value? {
    switch kind {
    case .site: decoder.record(SiteSource.self, from: root).map { .site($0) }
    case .fragment: decoder.record(FragmentSource.self, from: root).map { .fragment($0) }
    case .guide: decoder.record(GuideSource.self, from: root).map { .guide($0) }
    case .words: ValueType.entries(.verbatim, of: .word).decode(root, &decoder).map { .words($0) }
    case .registry(let name): .registry(registry(name, root, in: tree, &decoder))
    }
  }

  private func registry(
    _ name: String, _ root: YAMLNode, in tree: FileTree, _ decoder: inout Decoder
  ) -> RegistryReading {
    var reading: RegistryReading
    if case .mapping(let mapping) = root {
      reading = RegistryReading(
        // An entry that the YAML lost may be the one that is cited.
        isUncertain: !tree.lostEntries.isEmpty || !tree.mendedLines.isEmpty,
        isClosed: !tree.diagnostics.isEmpty || mapping.isFlow || !tree.source.startsLine(mapping.range.lowerBound))
    } else {
      reading = RegistryReading(isUncertain: true, isClosed: false)
    }
    switch name {
    case "links": reading.sources.links = entries(root, of: .link, &decoder)
    case "contacts": reading.sources.contacts = entries(root, of: .contact, &decoder)
    case "terms": reading.sources.terms = entries(root, of: .term, &decoder)
    case "labels": reading.sources.labels = entries(root, of: .label, &decoder)
    default: reading.sources.files = entries(root, of: .file, &decoder)
    }
    return reading
  }

  private func entries<Value: Record>(
    _ root: YAMLNode, of what: Noun, _ decoder: inout Decoder
  ) -> [Entry<Value>] {
    ValueType<[Entry<Value>]>.entries(.record, of: what).decode(root, &decoder) ?? []
  }
}

extension [UInt8] {
  /// Whether an offset is the first of a line.
  fileprivate func startsLine(_ offset: Int) -> Bool {
    offset == 0 || self[offset - 1] == UInt8(ascii: "\n") || (offset == 3 && starts(with: [0xEF, 0xBB, 0xBF]))
  }
}
