internal import Diagnostics
internal import YAML

/// Reads the values of one file and collects their faults.
struct Decoder {
  /// The file that is read.
  let file: SourceFileID
  /// The languages of the site, in its order; empty while `site.yaml` itself says which they are.
  let languages: [LanguageTag]
  /// The faults so far.
  var diagnostics: [Diagnostic] = []

  init(file: SourceFileID, languages: [LanguageTag]) {
    self.file = file
    self.languages = languages
  }

  /// The place of a range of this file.
  func range(_ bytes: Range<Int>) -> SourceRange {
    SourceRange(bytes, in: file)
  }

  mutating func report(_ problem: FormatProblem, at bytes: Range<Int>) {
    diagnostics.append(Diagnostic(problem, at: range(bytes)))
  }

  /// Reports that something else stands where `expected` belongs.
  mutating func reportType(_ expected: FormatProblem.Expected, _ node: YAMLNode) {
    if case .scalar(let scalar) = node, scalar.value.isEmpty {
      report(.emptyValue(expected), at: node.range)
    } else {
      report(.wrongType(expected: expected, found: FormatProblem.Found(node)), at: node.headRange)
    }
  }

  /// Reads a mapping with known keys.
  mutating func record<Root: Record>(_ type: Root.Type, from node: YAMLNode) -> Root? {
    guard case .mapping(let mapping) = node else {
      reportType(.record(Root.recordName, keys: Root.fieldDescriptions.map(\.name)), node)
      return nil
    }
    var root = Root(range: range(mapping.range))
    let fields = Root.fields
    var written = [Bool](repeating: false, count: fields.count)
    for entry in mapping.entries {
      guard let index = fields.firstIndex(where: { $0.key.elementsEqual(entry.key.value) }) else {
        report(.unknownKey(entry.key.string, in: Root.recordName, known: fields.map(\.description.name)), at: entry.key.range)
        continue
      }
      written[index] = true
      fields[index].decode(entry.value, &root, &self)
    }
    checkPresence(of: Root.self, written: written, in: mapping)
    return root
  }

  private mutating func checkPresence<Root: Record>(of type: Root.Type, written: [Bool], in mapping: YAMLMapping) {
    let place = mapping.entries.first?.key.range ?? mapping.range
    let known = Root.fields.map(\.description)
    for (field, isWritten) in zip(known, written) where field.isRequired && !isWritten {
      report(.missingKey(field.name, in: Root.recordName), at: place)
    }
    guard !Root.exactlyOneOf.isEmpty else { return }
    let found = zip(known, written).filter { $0.1 && Root.exactlyOneOf.contains($0.0.name) }.map(\.0.name)
    if found.isEmpty {
      report(.missingOneOf(Root.exactlyOneOf, in: Root.recordName), at: place)
    } else if found.count > 1, let second = mapping.entries.first(where: { $0.key.string == found[1] }) {
      report(.moreThanOneOf(found, in: Root.recordName), at: second.key.range)
    }
  }
}

extension YAMLNode {
  /// The smallest range that shows the node: the whole scalar, the first key or item of a collection.
  var headRange: Range<Int> {
    switch self {
    case .scalar(let scalar): scalar.range
    case .mapping(let mapping): mapping.entries.first?.key.range ?? mapping.range
    case .sequence(let sequence): sequence.items.first.map(\.headRange) ?? sequence.range
    }
  }
}
