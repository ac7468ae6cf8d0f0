/// One run over a source: the tree as far as it goes, the problems, and what may be mended to see
/// the next fault too.
struct Reading {
  private(set) var root: YAMLNode?
  private(set) var problems: [YAMLProblem]

  private let source: [UInt8]
  private let earlier: [YAMLProblem]
  private var mended: (source: [UInt8], problems: [YAMLProblem])?

  /// - Parameter earlier: The problems that were mended in `source`, byte for byte.
  init(of source: [UInt8], after earlier: [YAMLProblem] = []) {
    self.source = source
    self.earlier = earlier
    let (root, problems, fault) = source.withUnsafeBufferPointer { bytes in
      var reader = TreeReader(of: source, bytes: bytes)
      return reader.read()
    }
    self.root = root
    self.problems = earlier + problems
    switch fault {
    case nil: break
    case .source: checkSource()
    case .syntax(let fault): explain(fault)
    }
  }

  /// Reads a source, and as much behind a fault as can be seen by making single bytes harmless.
  static func complete(_ source: [UInt8]) -> (root: YAMLNode?, problems: [YAMLProblem]) {
    var reading = Reading(of: source)
    while let (repaired, problems) = reading.repaired() { reading = Reading(of: repaired, after: problems) }
    return (reading.isSound ? reading.root : nil, reading.problems)
  }

  /// Whether the tree says what the source says.
  var isSound: Bool { !problems.contains { $0.kind.isFaultOfSyntax } }

  /// The source with its first fault mended, and all that was mended until now. Nil if nothing more
  /// can be found that way.
  func repaired() -> (source: [UInt8], problems: [YAMLProblem])? { mended }

  private mutating func checkSource() {
    let check = SourceCheck(of: source)
    if let offset = check.firstBadByte {
      problems = earlier + [YAMLProblem(.notUTF8, at: offset..<offset + 1)]
    } else if check.controls.isEmpty {
      problems = earlier + [YAMLProblem(.syntax, at: 0..<0)]
    } else {
      mended = (
        check.withoutControls(source), earlier + firstOfEachLine(check.controls)
      )
    }
  }

  private func firstOfEachLine(_ ranges: [Range<Int>]) -> [YAMLProblem] {
    let text = SourceText(source)
    var endOfLine = -1
    return ranges.compactMap { range in
      guard range.lowerBound > endOfLine else { return nil }
      endOfLine = text.lineEnd(at: range.lowerBound)
      return YAMLProblem(.controlCharacter, at: range)
    }
  }

  private mutating func explain(_ fault: SyntaxFault) {
    let explained = fault.explained(in: SourceText(source), after: problems)
    if let unclosed = explained.first, case .unclosedFlow = unclosed.kind {
      problems.removeAll { $0.isOfPiece && $0.range.lowerBound > unclosed.range.lowerBound }
    }
    problems += explained
    // A colon that needs quotes is so common that the ones after it are looked for as well.
    if let colon = explained.first, colon.kind == .unquotedColon, earlier.count < 50 {
      mended = (
        SourceText(source).withoutColons(from: colon.range, inFlow: fault.isInFlow),
        earlier + [colon]
      )
    }
  }
}

extension YAMLProblem {
  /// Whether it is about a piece of a flow collection, and so says nothing where a bracket is open.
  var isOfPiece: Bool {
    switch kind {
    case .flowValueMissing, .colonWithoutSpace, .keyMissing, .keyNotScalar: true
    default: false
    }
  }
}

extension YAMLProblem.Kind {
  var isFaultOfSyntax: Bool {
    switch self {
    case .notUTF8, .tabIndentation, .unquotedColon, .colonWithoutSpace, .missingColon,
      .gluedDash, .barMissing, .textNotIndented, .blockTextInFlow, .commentInText, .unclosedQuote, .textAfterQuote,
      .unknownEscape,
      .unclosedFlow, .unexpectedCloser,
      .textAfterFlow, .bracketInText, .missingComma, .unexpectedComma, .badIndentation,
      .sequenceInMapping,
      .itemOnKeyLine, .reservedCharacter, .blockScalarHeader, .syntax:
      true
    case .empty, .controlCharacter, .tooDeep, .anchor, .alias, .tag, .mergeKey, .directive,
      .severalDocuments, .duplicateKey, .keyNotScalar, .keyMissing, .flowValueMissing,
      .commentAfterText, .joinedLines:
      false
    }
  }
}
