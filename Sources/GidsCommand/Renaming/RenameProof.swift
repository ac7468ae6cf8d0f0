internal import Diagnostics
internal import Manuscript
internal import Publication

/// Whether renamed content means what it meant: every citation leads to the same declaration, every anchor is still there, and nothing is
/// wrong that was right.
struct RenameProof {
  private let loading: Loading
  private let concordance: Concordance
  private let tree: SourceTree
  private let moves: [ContentMove]

  /// - Parameters:
  ///   - loading: The content as it is.
  ///   - concordance: What it declares and cites.
  ///   - tree: The content.
  ///   - moves: What gets another name.
  init(_ loading: Loading, _ concordance: Concordance, in tree: SourceTree, moves: [ContentMove]) {
    (self.loading, self.concordance, self.tree, self.moves) = (loading, concordance, tree, moves)
  }

  /// - Parameter renamed: The content as it would be.
  /// - Throws: ``RenameProblem``
  func check(_ renamed: SourceTree) throws(RenameProblem) {
    let after = Loading(content: renamed)
    try checkErrors(after)
    let other = Concordance(of: after, in: renamed.name)
    try checkCitations(other, after)
    try checkAnchors(other)
  }

  // MARK: Errors

  private func checkErrors(_ after: Loading) throws(RenameProblem) {
    var known: [Fault: Int] = [:]
    for fault in loading.allErrors { known[Fault(fault, loading.files, path: newPath), default: 0] += 1 }
    for fault in after.allErrors {
      let key = Fault(fault, after.files) { $0 }
      guard let count = known[key], count > 0 else { throw .newError(fault, files: after.files) }
      known[key] = count - 1
    }
  }

  /// An error, wherever it stands in its file.
  private struct Fault: Hashable {
    let code: String
    let path: String

    init(_ diagnostic: Diagnostic, _ files: SourceFiles, path: (String) -> String) {
      code = diagnostic.problem.code
      switch diagnostic.place {
      case .path(let file): self.path = path(file)
      case .range(let range): self.path = path(files[range.file].path)
      }
    }
  }

  /// The path of a file, as messages name it, after the renaming.
  private func newPath(_ displayPath: String) -> String {
    let prefix = tree.displayPath("")
    guard displayPath.hasPrefix(prefix) else { return displayPath }
    return tree.displayPath(moves.path(of: String(displayPath.dropFirst(prefix.count))))
  }

  // MARK: Citations

  private func checkCitations(_ other: Concordance, _ after: Loading) throws(RenameProblem) {
    let before = Meanings(of: concordance, in: loading.files, path: newPath)
    let afterwards = Meanings(of: other, in: after.files) { $0 }
    for (path, citations) in before.citations.sorted(by: { $0.key < $1.key }) {
      let counterparts = afterwards.citations[path] ?? []
      for (place, citation) in citations.enumerated() {
        guard counterparts.indices.contains(place), counterparts[place].declarations == citation.declarations else {
          throw .citationChanged(place: TextReport.place(at: citation.range, in: loading.files))
        }
      }
      guard counterparts.count == citations.count else { throw .citationChanged(place: path) }
    }
  }

  /// What each citation leads to, independent of ids and places in bytes: the n-th declaration of a file.
  private struct Meanings {
    var citations: [String: [(range: SourceRange, declarations: Set<String>)]] = [:]

    init(of concordance: Concordance, in files: SourceFiles, path: (String) -> String) {
      var counts: [String: Int] = [:]
      let identities = concordance.declarations.map { declaration in
        let file = path(files[declaration.range.file].path)
        counts[file, default: 0] += 1
        return "\(file) \(counts[file, default: 0])"
      }
      for citation in concordance.citations {
        let file = path(files[citation.range.file].path)
        citations[file, default: []].append((citation.range, Set(citation.declarations.map { identities[$0] })))
      }
    }
  }

  // MARK: Anchors

  private func checkAnchors(_ other: Concordance) throws(RenameProblem) {
    for (before, after) in [(concordance.anchors, other.anchors), (concordance.figureNames, other.figureNames)] {
      for (guide, names) in before.sorted(by: { $0.key < $1.key }) {
        let folder = moves.path(of: "guides/\(guide)").dropFirst("guides/".count)
        let lost = names.subtracting(after[String(folder)] ?? [])
        if let anchor = lost.min() { throw .anchorLost(anchor, guide: guide) }
      }
    }
  }
}
