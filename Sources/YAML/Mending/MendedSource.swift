/// A source with corrections in it, which knows where its bytes stood before.
struct MendedSource {
  /// The source as it reads now.
  private(set) var bytes: [UInt8]
  /// The lines of the source as it was that a correction changed.
  private(set) var lines: [Range<Int>] = []

  private let original: [UInt8]
  /// What was changed, in the order of the source and by the offsets of the source as it was.
  private var edits: [SourceEdit] = []

  init(_ source: [UInt8]) {
    original = source
    bytes = source
  }

  /// Puts corrections in.
  ///
  /// - Parameter corrections: By the offsets of ``bytes``.
  /// - Returns: Nil if one changes what another has changed.
  func applying(_ corrections: [YAMLCorrection]) -> MendedSource? {
    var copy = self
    let text = SourceText(original)
    for correction in corrections {
      var range: Range<Int>?
      for edit in correction.edits {
        let place = self.original(edit.range)
        guard place.count == edit.range.count else { return nil }
        copy.edits.append(SourceEdit(place, edit.replacement))
        range =
          min(range?.lowerBound ?? place.lowerBound, place.lowerBound)..<max(range?.upperBound ?? 0, place.upperBound)
      }
      if let range { copy.lines.append(text.lineStart(at: range.lowerBound)..<text.lineEnd(at: range.upperBound)) }
    }
    copy.edits.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    for (edit, next) in zip(copy.edits, copy.edits.dropFirst())
    where edit.range.upperBound > next.range.lowerBound || edit.range == next.range { return nil }
    copy.bytes = copy.written()
    return copy
  }

  private func written() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count + 16 * edits.count)
    var offset = 0
    for edit in edits {
      bytes += original[offset..<edit.range.lowerBound]
      bytes += edit.replacement
      offset = edit.range.upperBound
    }
    return bytes + original[offset...]
  }

  /// Where a range of ``bytes`` stood in the source as it was. What was not there before has the whole place of its change.
  func original(_ range: Range<Int>) -> Range<Int> {
    let lower = lowerBound(range.lowerBound)
    return lower..<max(lower, range.isEmpty ? lower : upperBound(range.upperBound))
  }

  private func lowerBound(_ offset: Int) -> Int {
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      guard offset >= start else { break }
      if offset < start + edit.replacement.count { return edit.range.lowerBound }
      shift += edit.replacement.count - edit.range.count
    }
    return offset - shift
  }

  private func upperBound(_ offset: Int) -> Int {
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      guard offset > start else { break }
      if offset <= start + edit.replacement.count { return edit.range.upperBound }
      shift += edit.replacement.count - edit.range.count
    }
    return offset - shift
  }

  /// Whether a place of the source as it was lies on a line that was changed.
  func hasChangedLine(at offset: Int) -> Bool {
    lines.contains { $0.lowerBound <= offset && offset <= $0.upperBound }
  }
}

// MARK: - The tree of a mended source, by the places of the source as it was

extension MendedSource {
  func original(_ node: YAMLNode) -> YAMLNode {
    switch node {
    case .scalar(let scalar): .scalar(original(scalar))
    case .sequence(let sequence):
      .sequence(
        YAMLSequence(
          items: sequence.items.map(original), range: original(sequence.range), isFlow: sequence.isFlow))
    case .mapping(let mapping):
      .mapping(
        YAMLMapping(
          entries: mapping.entries.map { .init(key: original($0.key), value: original($0.value)) },
          range: original(mapping.range), isFlow: mapping.isFlow))
    }
  }

  private func original(_ scalar: YAMLScalar) -> YAMLScalar {
    scalar.at(original(scalar.range))
  }

  func original(_ problem: YAMLProblem) -> YAMLProblem {
    var kind = problem.kind
    if case .duplicateKey(let first) = kind { kind = .duplicateKey(first: original(first)) }
    return YAMLProblem(kind, at: original(problem.range), problem.correction)
  }
}
