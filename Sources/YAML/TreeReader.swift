import CYAML

/// Builds the tree from libyaml's events, in one pass.
///
/// While a method for a node runs, the current event is the first one of the node; when it returns,
/// the last one.
struct TreeReader: ~Copyable {
  /// Why the read ended early.
  enum Fault {
    /// Not text: see ``SourceCheck``.
    case source
    case syntax(SyntaxFault)
  }

  private enum Stop: Error { case fault, tooDeep }

  private let source: [UInt8]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let events: EventStream
  private var cursor: ByteCursor

  private var problems: [YAMLProblem] = []
  private var isTooDeep = false
  private var openFlows: [Int] = []
  private static let mergeKey = Array("<<".utf8)
  private var lastScalar: (style: YAMLScalar.Style, range: Range<Int>) = (.plain, 0..<0)

  /// - Parameters:
  ///   - source: The file.
  ///   - bytes: The same bytes; valid as long as the reader lives.
  init(of source: [UInt8], bytes: UnsafeBufferPointer<UInt8>) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = source.starts(with: mark) ? mark.count : 0
    self.source = source
    self.bytes = bytes
    self.events = EventStream(reading: UnsafeBufferPointer(rebasing: bytes[start...]))
    self.cursor = ByteCursor(over: bytes, from: start)
  }

  /// Reads the first document.
  mutating func read() -> (root: YAMLNode?, problems: [YAMLProblem], fault: Fault?) {
    do throws(Stop) {
      return (try document(), problems, nil)
    } catch .tooDeep {
      return (nil, problems, nil)
    } catch {
      return (nil, problems, fault())
    }
  }
}

// MARK: - Nodes

extension TreeReader {
  private mutating func document() throws(Stop) -> YAMLNode? {
    try advance()  // the start of the stream
    try advance()
    guard events.kind == YAML_DOCUMENT_START_EVENT else {
      report(.empty, at: 0..<0)
      return nil
    }
    noteDirective()
    try advance()
    let root = try node(depth: 1)
    try advance()  // the end of the document
    try advance()
    if events.kind == YAML_DOCUMENT_START_EVENT {
      let start = startOfEvent()
      report(.severalDocuments, at: start..<SourceText(source).wordEnd(from: start))
    }
    if let scalar = root.scalar, scalar.isMissing, problems.isEmpty {
      report(.empty, at: 0..<0)
      return nil
    }
    return root
  }

  /// - Parameter key: Where the key of this value ends.
  private mutating func node(depth: Int, after key: Int? = nil) throws(Stop) -> YAMLNode {
    switch events.kind {
    case YAML_SCALAR_EVENT:
      return .scalar(scalar(after: key))
    case YAML_ALIAS_EVENT:
      return .scalar(alias())
    case YAML_MAPPING_START_EVENT:
      if depth > YAMLDocument.nestingLimit { return .scalar(try skipTooDeep()) }
      return .mapping(try mapping(depth: depth))
    default:
      if depth > YAMLDocument.nestingLimit { return .scalar(try skipTooDeep()) }
      return .sequence(try sequence(depth: depth))
    }
  }

  private mutating func sequence(depth: Int) throws(Stop) -> YAMLSequence {
    let start = start(
      anchor: events.event.pointee.data.sequence_start.anchor,
      tag: events.event.pointee.data.sequence_start.tag)
    let isFlow = events.event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    if isFlow { openFlows.append(start) }
    var items: [YAMLNode] = []
    var end = start + 1
    try advance()
    while events.kind != YAML_SEQUENCE_END_EVENT {
      let item = try node(depth: depth + 1)
      end = max(end, item.range.upperBound)
      items.append(item)
      try advance()
    }
    if isFlow {
      openFlows.removeLast()
      end = endOfEvent()
    }
    return YAMLSequence(items: items, range: start..<end, isFlow: isFlow)
  }

  private mutating func mapping(depth: Int) throws(Stop) -> YAMLMapping {
    let start = start(
      anchor: events.event.pointee.data.mapping_start.anchor,
      tag: events.event.pointee.data.mapping_start.tag)
    let isFlow = events.event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    // `[a: b]` is a sequence of one mapping without braces.
    let hasBraces = isFlow && start < bytes.count && bytes[start] == UInt8(ascii: "{")
    if hasBraces { openFlows.append(start) }
    var entries: [YAMLMapping.Entry] = []
    entries.reserveCapacity(isFlow ? 2 : 4)
    var keys = KeyIndex()
    var end = start
    try advance()
    while events.kind != YAML_MAPPING_END_EVENT {
      let (key, keyRange) = try key(depth: depth + 1)
      try advance()
      let value = try node(depth: depth + 1, after: keyRange.upperBound)
      end = max(end, keyRange.upperBound, value.range.upperBound)
      if let key, accept(key, value, isFlow: isFlow) {
        if let first = keys.firstRange(of: key, in: entries) {
          report(.duplicateKey(first: first), at: key.range)
        } else {
          entries.append(YAMLMapping.Entry(key: key, value: value))
        }
      }
      try advance()
    }
    if hasBraces { openFlows.removeLast() }
    // Only a brace gives the end of a mapping a length.
    let mapping = events.event.pointee
    if isFlow, mapping.end_mark.index > mapping.start_mark.index { end = endOfEvent() }
    return YAMLMapping(entries: entries, range: start..<end, isFlow: isFlow)
  }

  /// The key, or nil (and a problem) where it is none, and where it stands.
  private mutating func key(depth: Int) throws(Stop) -> (YAMLScalar?, Range<Int>) {
    switch events.kind {
    case YAML_SCALAR_EVENT:
      let key = scalar(after: nil)
      return (key, key.range)
    case YAML_ALIAS_EVENT:
      return (nil, alias().range)
    default:
      let before = problems.count
      let range = try node(depth: depth).range
      // What is wrong inside does not matter: `{{name}}` is one fault.
      problems.removeSubrange(before...)
      report(.keyNotScalar, at: range)
      return (nil, range)
    }
  }

  /// Whether an entry can stay in the tree; reports why not.
  private mutating func accept(_ key: YAMLScalar, _ value: YAMLNode, isFlow: Bool) -> Bool {
    if let last = problems.last, last.kind == .unclosedQuote,
      last.range.lowerBound == key.range.lowerBound
    {
      return false
    }
    if key.isMissing {
      let text = SourceText(source)
      let colon = text.colon(after: key.range.upperBound) ?? key.range.upperBound
      report(.keyMissing, at: colon..<min(colon + 1, bytes.count))
      return false
    }
    if key.style == .plain, key.equals(Self.mergeKey) {
      // What it would merge, mostly an alias, is no second fault.
      problems.removeAll { value.range.contains($0.range.lowerBound) && $0.range.lowerBound > key.range.lowerBound }
      report(.mergeKey, at: key.range)
      return false
    }
    if isFlow, let scalar = value.scalar, scalar.isMissing, isColonMissing(key, scalar) {
      if let colon = SourceText(source).colonWithoutSpace(in: key.range), key.style == .plain {
        report(.colonWithoutSpace, at: colon..<colon + 1)
      } else {
        report(.flowValueMissing, at: key.range)
      }
      return false
    }
    return true
  }

  private func isColonMissing(_ key: YAMLScalar, _ value: YAMLScalar) -> Bool {
    value.range == key.range.upperBound..<key.range.upperBound
  }
}

// MARK: - Scalars

extension TreeReader {
  private mutating func scalar(after key: Int?) -> YAMLScalar {
    let event = events.event
    let count = Int(event.pointee.data.scalar.length)
    let style = YAMLScalar.Style(event.pointee.data.scalar.style)
    let start = start(
      anchor: event.pointee.data.scalar.anchor, tag: event.pointee.data.scalar.tag)
    var end = max(endOfEvent(), start)
    let text = UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: count)
    let literal: Range<Int>
    switch style {
    case .plain:
      if count == 0 { return missing(at: end, after: start == startOfEvent() ? key : nil) }
      literal = start..<end
    case .singleQuoted, .doubleQuoted:
      literal = start + 1..<end - 1
    case .literal, .folded:
      end = SourceText(source).blockScalarEnd(from: start, to: end)
      literal = lastBytes(like: text, before: end)
    }
    let range = start..<end
    lastScalar = (style, range)
    if stands(text, at: literal) {
      return YAMLScalar(literal, of: source, style: style, range: range)
    }
    if style == .singleQuoted || style == .doubleQuoted { noteSwallowedKey(in: range) }
    return YAMLScalar(Array(text), style: style, range: range)
  }

  /// Where a block text would stand that has only one line: at the end of its lines, with its line break.
  private func lastBytes(like text: UnsafeBufferPointer<UInt8>, before end: Int) -> Range<Int> {
    let lineFeed = UInt8(ascii: "\n")
    let hasBreak = text.last == lineFeed && end < bytes.count && bytes[end] == lineFeed
    let last = hasBreak ? end + 1 : end
    return max(0, last - text.count)..<last
  }

  private func stands(_ text: UnsafeBufferPointer<UInt8>, at range: Range<Int>) -> Bool {
    guard text.count == range.count else { return false }
    guard let value = text.baseAddress, let start = bytes.baseAddress else { return true }
    return memcmp(value, start + range.lowerBound, text.count) == 0
  }

  private mutating func alias() -> YAMLScalar {
    let name = events.event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
    let range = startOfEvent()..<endOfEvent()
    report(.alias(name: name), at: range)
    let end = range.upperBound
    return YAMLScalar(end..<end, of: source, style: .plain, range: range)
  }

  /// A value that was not written. libyaml puts one in a flow mapping before the next token; it
  /// belongs after the colon.
  private func missing(at mark: Int, after key: Int?) -> YAMLScalar {
    var place = mark
    if let key, mark == 0 || bytes[mark - 1] != UInt8(ascii: ":") {
      place = SourceText(source).colon(after: key).map { $0 + 1 } ?? key
    }
    return YAMLScalar(place..<place, of: source, style: .plain, range: place..<place)
  }

  /// `nl: "tekst` takes the next lines into the text, until some other quote. libyaml lets that
  /// pass; YAML does not, as the lines are not indented.
  private mutating func noteSwallowedKey(in range: Range<Int>) {
    if SourceText(source).hasKeyOfOuterMapping(in: range) {
      report(.unclosedQuote, at: range.lowerBound..<range.lowerBound + 1)
    }
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

// MARK: - Depth, properties, directives

extension TreeReader {
  /// Reads over a collection that is too deep. Its levels cost no stack; still deeper, where libyaml
  /// itself becomes slow, the read ends.
  private mutating func skipTooDeep() throws(Stop) -> YAMLScalar {
    let start = startOfEvent()
    if !isTooDeep {
      report(.tooDeep(limit: YAMLDocument.nestingLimit), at: start..<start + 1)
      isTooDeep = true
    }
    var depth = 1
    while depth > 0 {
      guard events.advance() else {
        if events.complaint.isOfReader { throw .fault }
        throw .tooDeep
      }
      switch events.kind {
      case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT: depth += 1
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: depth -= 1
      default: break
      }
      if depth > 1000 { throw .tooDeep }
    }
    return YAMLScalar(start..<start, of: source, style: .plain, range: start..<start)
  }

  /// Where a node begins, after its anchor and tag, which are reported.
  private mutating func start(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> Int {
    let start = startOfEvent()
    if anchor == nil, tag == nil { return start }
    let text = SourceText(source)
    var offset = start
    for _ in 0..<(anchor == nil ? 0 : 1) + (tag == nil ? 0 : 1) {
      offset = text.skipBlanksAndComments(from: offset)
      let property = offset..<text.propertyEnd(from: offset)
      let written = String(decoding: source[property], as: UTF8.self)
      if written.hasPrefix("&") {
        report(.anchor(name: String(written.dropFirst())), at: property)
      } else {
        report(.tag(text: written), at: property)
      }
      offset = property.upperBound
    }
    return min(text.skipBlanksAndComments(from: offset), max(offset, endOfNodeStart()))
  }

  /// A node without content ends with its properties, and so does not begin at the next token.
  private mutating func endOfNodeStart() -> Int {
    guard events.kind == YAML_SCALAR_EVENT else { return bytes.count }
    return endOfEvent()
  }

  private mutating func noteDirective() {
    let start = events.event.pointee.data.document_start
    guard start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
    else { return }
    let offset = startOfEvent()
    report(.directive, at: offset..<SourceText(source).textEnd(from: offset))
  }
}

// MARK: - Events

extension TreeReader {
  private func advance() throws(Stop) {
    guard events.advance() else { throw .fault }
  }

  private mutating func startOfEvent() -> Int {
    cursor.offset(of: Int(events.event.pointee.start_mark.index))
  }

  private mutating func endOfEvent() -> Int {
    cursor.offset(of: Int(events.event.pointee.end_mark.index))
  }

  private mutating func report(_ kind: YAMLProblem.Kind, at range: Range<Int>) {
    problems.append(YAMLProblem(kind, at: range))
  }

  private mutating func fault() -> Fault {
    let complaint = events.complaint
    if complaint.isOfReader { return .source }
    return .syntax(
      SyntaxFault(
        problem: complaint.problem, context: complaint.context,
        contextOffset: cursor.offset(of: complaint.contextIndex),
        offset: cursor.offset(of: complaint.problemIndex),
        lastScalar: lastScalar, openFlows: openFlows))
  }
}
