public import Diagnostics
internal import YAML

/// What stands in a file of the content, in reading order, each thing at its place.
///
/// The walk follows the description of the format (``Record/fields``), so that a new key takes part in it without further code. It reads the
/// file anew from its bytes, for the trees of the files are not kept: to be used where somebody asks, and not on the way to every page.
///
/// What the format does not know is left out; what is written in the wrong shape is left out with what is below it.
public struct SourceWalk: Sendable {
  /// The elements; one that is inside another comes after it.
  public internal(set) var elements: [SourceElement] = []
  /// The file that was walked.
  public let file: SourceFileID
  /// Whether the file could be read as a whole, so that nothing in it was missed.
  public let isWhole: Bool

  /// - Parameters:
  ///   - source: The file.
  ///   - file: Its number.
  ///   - format: What kind of file it is.
  ///   - languages: The languages of the site; when empty, every language counts.
  public init(of source: SourceFile, _ file: SourceFileID, as format: FileFormat, languages: [LanguageTag]) {
    self.file = file
    let document = YAMLDocument(parsing: source.bytes, textKeys: languages.map(\.name))
    isWhole = document.problems.allSatisfy { $0.kind == .empty }
    guard let root = document.root else { return }
    walk(root, as: format, languages)
  }

  init(file: SourceFileID) { (self.file, isWhole) = (file, false) }

  mutating func walk(_ root: YAMLNode, as format: FileFormat, _ languages: [LanguageTag]) {
    var walker = Walker(file: file, languages: languages)
    walker.walk(root, as: format.description)
    elements = walker.elements
  }

  /// The elements around a place, from the outside to the inside.
  ///
  /// - Parameter bytes: A range of the file. A range on a key belongs to what is around that key.
  /// - Returns: Places in ``elements``.
  public func path(to bytes: Range<Int>) -> [Int] {
    var path: [Int] = []
    var index = 0
    while index < elements.count {
      let element = elements[index]
      if element.holds(bytes) {
        path.append(index)
        index += 1
      } else {
        index = element.end
      }
    }
    return path
  }

  /// The elements around an element, from the outside to the inside, and the element itself.
  ///
  /// - Returns: Places in ``elements``.
  public func path(to index: Int) -> [Int] {
    var path = [index]
    while let parent = elements[path[path.count - 1]].parent { path.append(parent) }
    return path.reversed()
  }
}

extension SourceElement {
  fileprivate func holds(_ bytes: Range<Int>) -> Bool {
    let own = range.bytes
    guard own.lowerBound <= bytes.lowerBound, bytes.upperBound <= own.upperBound else { return false }
    return key.map { bytes.upperBound > $0.bytes.upperBound } ?? true
  }
}

/// Follows a tree along a description.
private struct Walker {
  let file: SourceFileID
  let languages: [LanguageTag]
  var elements: [SourceElement] = []
  private var parent: Int?
  /// The fields of the records that were met: they are told anew whenever they are asked for.
  private var fields: [ObjectIdentifier: [FieldDescription]] = [:]

  init(file: SourceFileID, languages: [LanguageTag]) {
    (self.file, self.languages) = (file, languages)
  }

  /// Where a value stands, seen from what is around it.
  struct Setting {
    /// The key that names its language.
    var languageKey: YAMLScalar?
    var language: LanguageTag?
    var position: Int?
  }

  mutating func walk(_ node: YAMLNode, as type: TypeDescription, _ setting: Setting = Setting()) {
    switch type {
    case .named(_, let type): walk(node, as: type, setting)
    case .either(let types): TypeDescription.meant(by: node, among: types).map { walk(node, as: $0, setting) }
    case .record(let record), .inline(let record), .keyed(let record):
      if case .mapping(let mapping) = node { walk(mapping, as: record, setting) }
    case .map(let key, let value): if case .mapping(let mapping) = node { walk(mapping, keys: key, values: value) }
    case .list(let item): walk(items(of: node).map { ($0, item) }, setting)
    case .tuple(let types): walk(Array(zip(items(of: node), types)), setting)
    case .localisedText: if case .mapping(let mapping) = node { walk(mapping, perLanguage: type, setting) }
    case .perLanguage(let value), .someLanguages(let value):
      if case .mapping(let mapping) = node {
        walk(mapping, perLanguage: value, setting)
      } else if case .perLanguage = type {
        walk(node, as: value, setting)
      }
    case .plainText, .identifier, .idOf, .date, .number, .choice, .language:
      if case .scalar(let scalar) = node, !scalar.isMissing { add(scalar, type, setting) }
    }
  }

  private func items(of node: YAMLNode) -> [YAMLNode] {
    if case .sequence(let sequence) = node { sequence.items } else { [] }
  }

  // MARK: Collections

  private mutating func walk(_ items: [(node: YAMLNode, type: TypeDescription)], _ setting: Setting) {
    for (position, item) in items.enumerated() {
      var inner = setting
      (inner.position, inner.languageKey) = (position, nil)
      if item.node.isRecordOrScalar(as: item.type) {
        walk(item.node, as: item.type, inner)
      } else {
        inside(.item, item.node.range, position: position) { walker in
          walker.walk(item.node, as: item.type, Setting(language: setting.language))
        }
      }
    }
  }

  private mutating func walk(_ mapping: YAMLMapping, perLanguage type: TypeDescription, _ setting: Setting) {
    for entry in mapping.entries {
      guard let language = language(entry.key) else { continue }
      walk(
        entry.value, as: type.inOneLanguage,
        Setting(languageKey: entry.key, language: language, position: setting.position), isCommonMark: type.isCommonMark
      )
    }
  }

  private func language(_ key: YAMLScalar) -> LanguageTag? {
    languages.isEmpty ? LanguageTag(wellFormed: key.string) : languages.first { key.equals($0.name) }
  }

  private mutating func walk(_ mapping: YAMLMapping, keys: TypeDescription, values: TypeDescription) {
    for entry in mapping.entries {
      let id = Located(entry.key.string, at: range(entry.key.range))
      guard let record = values.records.first, values.isRecord else {
        inside(.entry(id), entry.range) { $0.walk(entry.value, as: values) }
        continue
      }
      inside(.record(record.recordName, id: id), entry.range) { walker in
        walker.add(.declaredID(id), entry.key.range)
        if case .mapping(let mapping) = entry.value { walker.walkFields(of: mapping, as: record) }
      }
    }
  }

  // MARK: Records

  private mutating func walk(_ mapping: YAMLMapping, as record: any Record.Type, _ setting: Setting) {
    let field = fields(of: record).first { if case .identifier = $0.type { true } else { false } }
    let id = field.flatMap { mapping[$0.name]?.scalar }.map { Located($0.string, at: range($0.range)) }
    inside(.record(record.recordName, id: id), mapping.range, position: setting.position) {
      $0.walkFields(of: mapping, as: record)
    }
  }

  private mutating func walkFields(of mapping: YAMLMapping, as record: any Record.Type) {
    let fields = fields(of: record)
    for entry in mapping.entries {
      guard let field = fields.first(where: { entry.key.equals($0.name) }) else { continue }
      inside(.field(field.name), entry.range, key: entry.key.range) { $0.walk(entry.value, as: field.type) }
    }
  }

  private mutating func fields(of record: any Record.Type) -> [FieldDescription] {
    if let known = fields[ObjectIdentifier(record)] { return known }
    let described = record.fieldDescriptions
    fields[ObjectIdentifier(record)] = described
    return described
  }

  // MARK: Scalars

  private mutating func walk(
    _ node: YAMLNode, as type: TypeDescription, _ setting: Setting, isCommonMark: Bool
  ) {
    guard isCommonMark else { return walk(node, as: type, setting) }
    if case .scalar(let scalar) = node, !scalar.isMissing { addText(scalar, setting, isCommonMark: true) }
  }

  private mutating func add(_ scalar: YAMLScalar, _ type: TypeDescription, _ setting: Setting) {
    let text = SourceText(scalar, in: file)
    let id = Located(scalar.string, at: range(scalar.range))
    switch type {
    case .identifier: add(.declaredID(id), scalar.range, position: setting.position)
    case .idOf(let what): add(.citedID(id, of: what), scalar.range, position: setting.position)
    case .date: add(.date(text, language: setting.language), scalar.range, setting)
    case .plainText: addText(scalar, setting, isCommonMark: false)
    default: add(.value(text), scalar.range, position: setting.position)
    }
  }

  private mutating func addText(_ scalar: YAMLScalar, _ setting: Setting, isCommonMark: Bool) {
    let text = SourceText(scalar, in: file)
    add(.text(text, language: setting.language, isCommonMark: isCommonMark), scalar.range, setting)
  }

  // MARK: Elements

  /// Adds an element of one language, with the key that names it.
  private mutating func add(_ content: SourceElement.Content, _ bytes: Range<Int>, _ setting: Setting) {
    guard let key = setting.languageKey else { return add(content, bytes, position: setting.position) }
    inside(content, key.range.lowerBound..<bytes.upperBound, key: key.range, position: setting.position) { _ in }
  }

  private mutating func add(_ content: SourceElement.Content, _ bytes: Range<Int>, position: Int? = nil) {
    inside(content, bytes, position: position) { _ in }
  }

  private mutating func inside(
    _ content: SourceElement.Content, _ bytes: Range<Int>, key: Range<Int>? = nil, position: Int? = nil,
    _ body: (inout Walker) -> Void
  ) {
    let (index, outer) = (elements.count, parent)
    elements.append(
      SourceElement(
        content: content, range: range(bytes), key: key.map { range($0) }, position: position, parent: outer,
        end: index + 1))
    parent = index
    body(&self)
    parent = outer
    elements[index].end = elements.count
  }

  private func range(_ bytes: Range<Int>) -> SourceRange { SourceRange(bytes, in: file) }
}

extension TypeDescription {
  /// The type of what stands under a language.
  fileprivate var inOneLanguage: TypeDescription { isCommonMark ? .plainText : self }

  fileprivate var isCommonMark: Bool { if case .localisedText = self { true } else { false } }

  fileprivate var isRecord: Bool {
    switch self {
    case .record, .inline, .keyed: true
    default: false
    }
  }
}

extension YAMLNode {
  /// Whether the node needs no element around it: a record and a scalar know their place in the list themselves.
  fileprivate func isRecordOrScalar(as type: TypeDescription) -> Bool {
    switch self {
    case .scalar: true
    case .sequence: false
    case .mapping:
      switch type {
      case .record, .inline, .keyed: true
      case .named(_, let type): isRecordOrScalar(as: type)
      case .either(let types): TypeDescription.meant(by: self, among: types).map { isRecordOrScalar(as: $0) } ?? false
      default: false
      }
    }
  }
}
