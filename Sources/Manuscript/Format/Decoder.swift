internal import Diagnostics
internal import YAML

/// Reads the values of one file and collects their faults.
struct Decoder {
  /// The file that is read.
  let file: SourceFileID
  /// The languages of the site, in its order; empty while `site.yaml` itself says which they are.
  let languages: [LanguageTag]
  /// The tags of the languages in UTF-8, for comparisons with what is written.
  let languageKeys: [[UInt8]]
  /// Whether the site shows a text that is missing in some languages in another one.
  let showsMissingTexts: Bool
  /// The faults so far.
  var diagnostics: [Diagnostic] = []
  /// The ids that were written, but have a fault that was reported: what cites them is no second fault.
  var refusedIDs: Set<String> = []
  /// Whether a step, part or other record could not be read at all, and its ids are lost.
  var hasLostRecords = false
  /// The keys of texts, as YAML wants to know them.
  private let textKeys: [String]
  /// The bytes of the file.
  private let source: [UInt8]
  /// Where the YAML has entries that are not in the tree, for a fault that was reported.
  private let lostEntries: [Range<Int>]

  init(of tree: FileTree, languages: [LanguageTag], showsMissingTexts: Bool = false) {
    file = tree.file
    source = tree.source
    lostEntries = tree.lostEntries
    self.languages = languages
    languageKeys = languages.map { Array($0.name.utf8) }
    textKeys = languages.map(\.name)
    self.showsMissingTexts = showsMissingTexts
  }

  /// Reports what YAML reads otherwise than a writer meant it in the text of a language.
  ///
  /// - Returns: Whether that leaves no text.
  mutating func reportTrap(in value: YAMLNode, after key: YAMLScalar) -> Bool {
    value.mayBeMisread(in: source) && reportFoundTrap(in: value, after: key)
  }

  private mutating func reportFoundTrap(in value: YAMLNode, after key: YAMLScalar) -> Bool {
    guard let problem = YAMLProblem(inText: value, after: key, of: source, textKeys: textKeys) else {
      return false
    }
    report(problem)
    return YAMLFault(problem, in: source).rule.severity == .error
  }

  mutating func report(_ problem: YAMLProblem) {
    diagnostics.append(Diagnostic(YAMLFault(problem, in: source), at: range(problem.range)))
  }

  /// Reports `- use:sign-in`, where the space behind the colon is missing.
  private mutating func reportGluedKey(in node: YAMLNode) -> Bool {
    guard case .scalar(let scalar) = node, let problem = YAMLProblem(gluedKeyIn: scalar, of: source) else {
      return false
    }
    report(problem)
    return true
  }

  /// Reports a text whose lines stand beside its key.
  mutating func reportTextBeside(_ key: YAMLScalar) -> Bool {
    guard let problem = YAMLProblem(textBeside: key, of: source, textKeys: textKeys) else { return false }
    report(problem)
    return true
  }

  /// Reports a word that a comma has cut off from its text.
  mutating func reportCutOff(_ key: YAMLScalar) {
    report(YAMLProblem(cutOff: key, of: source, textKeys: textKeys))
  }

  /// Whether a mapping has lost an entry, which may be the one that seems to be missing.
  func hasLostEntry(_ mapping: YAMLMapping) -> Bool {
    lostEntries.contains { lost in
      mapping.range.contains(lost.lowerBound) && !mapping.entries.contains { $0.range.contains(lost.lowerBound) }
    }
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
    guard !node.isAlias else { return }
    if case .scalar(let scalar) = node, scalar.value.isEmpty {
      report(.emptyValue(expected), at: node.range)
    } else {
      report(.wrongType(expected: expected, found: FormatProblem.Found(node)), at: node.headRange)
    }
  }

  /// Reads a mapping with known keys.
  mutating func record<Root: Record>(_ type: Root.Type, from node: YAMLNode) -> Root? {
    guard case .mapping(let mapping) = node else {
      hasLostRecords = true
      if reportGluedKey(in: node) { return nil }
      reportType(.record(Root.noun, keys: Root.mainKeys), node)
      return nil
    }
    var root = Root(range: range(mapping.range))
    let fields = Root.fields
    var written = WrittenFields()
    var misspelled: [String] = []
    for entry in mapping.entries {
      guard let index = fields.firstIndex(where: { entry.key.equals($0.key) }) else {
        let known = fields.map(\.description.name)
        let key = entry.key.string
        let homes = fields.map(\.description).filter { field in field.type.records.contains { $0.hasField(key) } }
        if let nearest = known.nearestKey(to: key) {
          misspelled.append(nearest)
        } else {
          // The key stands a level too high: what it belongs into is not missing as well.
          misspelled += homes.map(\.name)
        }
        let names = homes.flatMap { $0.type.records.filter { $0.hasField(key) }.map { $0.noun } }
        report(.unknownKey(key, in: Root.noun, known: known, homes: names), at: entry.key.range)
        continue
      }
      written.insert(index)
      fields[index].decode(entry.value, &root, &self)
    }
    if !hasLostEntry(mapping) { checkPresence(of: Root.self, written: written, misspelled, in: mapping) }
    return root
  }

  /// - Parameter misspelled: The keys that unknown ones were probably meant to be: they are not missing as well.
  private mutating func checkPresence<Root: Record>(
    of type: Root.Type, written: WrittenFields, _ misspelled: [String], in mapping: YAMLMapping
  ) {
    let fields = Root.fields
    let place = mapping.entries.first?.key.range ?? mapping.range
    for index in fields.indices where fields[index].description.isRequired && !written.contains(index) {
      let name = fields[index].description.name
      if !misspelled.contains(name) { report(.missingKey(name, in: Root.noun), at: place) }
    }
    guard !Root.exactlyOneOf.isEmpty else { return }
    let names = fields.indices.filter(written.contains).map { fields[$0].description.name }
    let found = names.filter { Root.exactlyOneOf.contains($0) }
    if found.isEmpty {
      guard !misspelled.contains(where: { Root.exactlyOneOf.contains($0) }) else { return }
      report(.missingOneOf(Root.exactlyOneOf, in: Root.noun), at: place)
    } else if found.count > 1, let second = mapping.entries.first(where: { $0.key.string == found[1] }) {
      report(.moreThanOneOf(found, in: Root.noun), at: second.key.range)
    }
  }
}

extension YAMLNode {
  /// Whether an alias of YAML stands here, which was reported: an empty scalar with a place of its own.
  var isAlias: Bool {
    if case .scalar(let scalar) = self { scalar.isMissing && !scalar.range.isEmpty } else { false }
  }

  /// The smallest range that shows the node: the whole scalar, the first key or item of a collection.
  var headRange: Range<Int> {
    switch self {
    case .scalar(let scalar): scalar.range
    case .mapping(let mapping): mapping.entries.first?.key.range ?? mapping.range
    case .sequence(let sequence): sequence.items.first.map(\.headRange) ?? sequence.range
    }
  }
}

/// Which fields of a record were written, by their place among its fields. No record has more than 64.
private struct WrittenFields {
  private var bits: UInt64 = 0

  mutating func insert(_ index: Int) { bits |= 1 << UInt64(index) }

  func contains(_ index: Int) -> Bool { bits & 1 << UInt64(index) != 0 }
}
