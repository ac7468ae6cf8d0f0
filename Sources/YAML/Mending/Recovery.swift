/// Reads on behind faults of syntax: mends them as their corrections say, and reads again, so that one run shows the faults of the rest of
/// the file too.
///
/// It is careful: a correction that leads to a fault on the same line, or to nothing better, is not trusted, and what was found before stays
/// all that is told. What seems wrong on a mended line follows from the fault there.
struct Recovery {
  /// The tree of the source, mended where that was needed; nil if it cannot be.
  private(set) var root: YAMLNode?
  private(set) var problems: [YAMLProblem]
  private(set) var mendedLines: [Range<Int>] = []

  /// How often a file is read again. What is left after that shows in the next run.
  private static let limit = 20

  /// - Parameter first: The source as it was read.
  init(of source: [UInt8], from first: (root: YAMLNode?, problems: [YAMLProblem]), keys: TextKeys) {
    root = first.root
    problems = Corrector(of: source, keys: keys).corrected(first.problems)
    // Control characters are read as blanks.
    let text = SourceText(source)
    let blanked = problems.filter { $0.kind == .controlCharacter }.map { problem in
      text.lineStart(at: problem.range.lowerBound)..<text.lineEnd(at: problem.range.lowerBound)
    }
    mendedLines = blanked
    var mended = MendedSource(source)
    var latest = problems
    for _ in 0..<Self.limit {
      let faults = latest.filter(\.isMendable)
      guard !faults.isEmpty, !latest.contains(where: { $0.kind.isFaultOfSyntax && $0.correction == nil }),
        let next = mended.applying(faults.compactMap(\.correction))
      else { return }
      let reading = Reading.complete(next.bytes)
      let found = Corrector(of: next.bytes, keys: keys).corrected(reading.problems)
      let isBetter = !found.contains { problem in
        problem.kind.isFaultOfSyntax && next.hasChangedLine(at: next.original(problem.range).lowerBound)
      }
      guard isBetter else { return }
      let known = problems
      problems += found.map(next.original).filter { problem in
        !next.hasChangedLine(at: problem.range.lowerBound)
          && !known.contains { $0.kind == problem.kind && $0.range == problem.range }
      }
      root = reading.root.map(next.original)
      mendedLines = blanked + next.lines
      (mended, latest) = (next, found)
    }
  }
}

extension YAMLProblem {
  /// Whether the read gets further when it is mended.
  fileprivate var isMendable: Bool {
    guard correction != nil else { return false }
    return kind.isFaultOfSyntax || kind == .flowValueMissing || kind == .keyNotScalar
  }
}
