internal import Diagnostics

/// The faults of a site before some edits, at the places where they are after them.
struct Comparison {
  private let files: SourceFiles
  private let edits: [SourceFileID: [TextEdit]]
  private let known: Set<Fault>

  /// - Parameter edits: What is changed; the ranges belong to the files of `before`.
  init(_ before: Examination, edits: [TextEdit]) {
    files = before.files
    self.edits = Dictionary(grouping: edits, by: \.range.file).mapValues { edits in
      edits.sorted { $0.range.bytes.lowerBound < $1.range.bytes.lowerBound }
    }
    var known: Set<Fault> = []
    for diagnostic in before.diagnostics { known.formUnion(Self.moved(diagnostic, files, self.edits)) }
    self.known = known
  }

  /// Whether there is no error and no warning that was not there before.
  func hasNothingNew(_ after: Examination) -> Bool {
    after.diagnostics.allSatisfy { $0.severity == .note || known.contains(Fault($0, in: after.files)) }
  }

  /// Whether none of these faults is still there.
  func hasNone(of faults: [Diagnostic], _ after: Examination) -> Bool {
    let gone = faults.reduce(into: Set<Fault>()) { $0.formUnion(Self.moved($1, files, edits)) }
    return !after.diagnostics.contains { gone.contains(Fault($0, in: after.files)) }
  }

  private struct Fault: Hashable {
    let code: String
    let path: String
    let lower: Int
    let upper: Int

    init(_ code: String, _ path: String, _ bytes: Range<Int>) {
      (self.code, self.path, lower, upper) = (code, path, bytes.lowerBound, bytes.upperBound)
    }

    init(_ diagnostic: Diagnostic, in files: SourceFiles) {
      switch diagnostic.place {
      case .path(let path): self.init(diagnostic.problem.code, path, 0..<0)
      case .range(let range): self.init(diagnostic.problem.code, files[range.file].path, range.bytes)
      }
    }
  }

  /// Where a fault is after the edits. What is inserted just before or behind it may count to it or not, so there are up to four answers.
  private static func moved(
    _ diagnostic: Diagnostic, _ files: SourceFiles, _ edits: [SourceFileID: [TextEdit]]
  ) -> Set<Fault> {
    guard case .range(let range) = diagnostic.place, let edits = edits[range.file] else {
      return [Fault(diagnostic, in: files)]
    }
    var faults: Set<Fault> = []
    for lower in [false, true].map({ moved(range.bytes.lowerBound, edits, isEnd: false, countsInsertion: $0) }) {
      for upper in [false, true].map({ moved(range.bytes.upperBound, edits, isEnd: true, countsInsertion: $0) })
      where lower <= upper {
        faults.insert(Fault(diagnostic.problem.code, files[range.file].path, lower..<upper))
      }
    }
    return faults
  }

  /// Where an offset is after the edits; one within a replaced range goes to its start or end.
  private static func moved(_ offset: Int, _ edits: [TextEdit], isEnd: Bool, countsInsertion: Bool) -> Int {
    var shift = 0
    for edit in edits {
      let range = edit.range.bytes
      let growth = edit.replacement.utf8.count - range.count
      if range.lowerBound == offset, range.isEmpty {
        shift += countsInsertion ? growth : 0
      } else if range.upperBound <= offset {
        shift += growth
      } else if range.lowerBound < offset {
        return range.lowerBound + shift + (isEnd ? edit.replacement.utf8.count : 0)
      }
    }
    return offset + shift
  }
}
