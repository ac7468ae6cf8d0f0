internal import Diagnostics
internal import YAML

/// A file as YAML sees it. It lives no longer than the decoding: it is several times as large as what comes out.
struct FileTree {
  let file: SourceFileID
  let source: [UInt8]
  /// The tree; `nil` when there is none that can be used.
  let root: YAMLNode?
  /// The faults of YAML.
  let diagnostics: [Diagnostic]
  /// The lines that had to be mended to be read: what seems wrong there follows from the fault that was reported.
  let mendedLines: [SourceRange]
  /// Where there are entries that are not in the tree.
  let lostEntries: [Range<Int>]

  /// - Parameters:
  ///   - source: The bytes of the file, and `file` its number.
  ///   - kind: What stands in it.
  ///   - languages: The languages of the site.
  init(of source: [UInt8], _ file: SourceFileID, as kind: ContentFile.Kind, languages: [LanguageTag] = []) {
    (self.file, self.source) = (file, source)
    let document = YAMLDocument(parsing: source, textKeys: languages.map(\.name))
    // A registry in which nothing is declared yet is no fault.
    let mayBeEmpty = if case .registry = kind { true } else { false }
    let problems = document.problems.filter { !mayBeEmpty || $0.kind != .empty }
    diagnostics = problems.map { Diagnostic(YAMLFault($0, in: source), at: SourceRange($0.range, in: file)) }
    mendedLines = document.mendedLines.map { SourceRange($0, in: file) }
    lostEntries = problems.filter(\.losesAnEntry).map(\.range)
    // Below the limit of the depth the tree is cut off: what is missing there is no further fault.
    let isCutOff = problems.contains { if case .tooDeep = $0.kind { true } else { false } }
    root = isCutOff ? nil : document.root
  }

  /// Whether a fault stands on a line that had to be mended.
  func isOnMendedLine(_ diagnostic: Diagnostic) -> Bool {
    guard case .range(let range) = diagnostic.place else { return false }
    return mendedLines.contains { line in
      line.bytes.lowerBound <= range.bytes.lowerBound && range.bytes.lowerBound <= line.bytes.upperBound
    }
  }
}

extension YAMLProblem {
  /// Whether an entry of a mapping is left out of the tree because of the fault.
  fileprivate var losesAnEntry: Bool {
    switch kind {
    case .alias, .mergeKey, .keyNotScalar, .keyMissing, .flowValueMissing, .colonWithoutSpace, .unclosedQuote: true
    default: false
    }
  }
}
