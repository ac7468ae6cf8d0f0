internal import Diagnostics

extension Concordance {
  /// What a person means who types `kind:id`.
  public enum Lookup: Sendable {
    /// The declarations, by their places in ``declarations``. There are several where editions have steps of the same id.
    case found([Int])
    /// Several guides have such an id: the full names, of which one has to be typed.
    case ambiguous([String])
    /// There is none; the nearest full name.
    case unknown(nearest: String?)
    /// What stands before the colon is no kind.
    case unknownKind(String, nearest: String?)
    /// There is no colon, or nothing on one side of it.
    case incomplete
  }

  /// Looks a declaration up.
  ///
  /// - Parameter name: `kind:id`, with `ui` or `label` for a label; of a part, step or figure `kind:guide/id`, `kind:fragment/id`, or
  ///   `kind:id` when only one has it.
  public func lookup(_ name: String) -> Lookup {
    let pieces = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard pieces.count == 2, !pieces[0].isEmpty, !pieces[1].isEmpty else { return .incomplete }
    guard let kind = DeclaredKind(named: pieces[0].lowercased()) else {
      return .unknownKind(
        pieces[0], nearest: (DeclaredKind.allCases.map(\.rawValue) + ["label"]).nearest(to: pieces[0]))
    }
    let found = kind.isOwned ? owned(kind, pieces[1]) : indices { $0.kind == kind && $0.id == pieces[1] }
    guard !found.isEmpty else {
      let known = declarations.filter { $0.kind == kind }
      let nearest = known.first { $0.id == pieces[1].split(separator: "/").last.map(String.init) }?.fullName
      return .unknown(
        nearest: nearest ?? known.map(\.fullName).nearest(to: name) ?? nearestID(to: pieces[1], in: known))
    }
    let owners = Set(found.map { declarations[$0].owner })
    return owners.count == 1 ? .found(found) : .ambiguous(Set(found.map { declarations[$0].fullName }).sorted())
  }

  private func nearestID(to id: String, in known: [Declaration]) -> String? {
    known.map(\.id).nearest(to: id).flatMap { nearest in known.first { $0.id == nearest }?.fullName }
  }

  private func owned(_ kind: DeclaredKind, _ name: String) -> [Int] {
    guard let slash = name.firstIndex(of: "/") else { return indices { $0.kind == kind && $0.id == name } }
    let (owner, id) = (String(name[..<slash]), String(name[name.index(after: slash)...]))
    let declared = indices {
      $0.kind == kind && $0.id == id && ($0.owner == .guide(owner) || $0.owner == .fragment(owner))
    }
    // The guide may have the step from a fragment, and with something before its id.
    let anchored = (anchored[owner]?[id] ?? []).filter { declarations[$0].kind == kind }
    return Set(declared + anchored).sorted()
  }

  private func indices(where isWanted: (Declaration) -> Bool) -> [Int] {
    declarations.indices.filter { isWanted(declarations[$0]) }
  }

  /// The citations that lead to one of some declarations.
  public func citations(of declarations: [Int]) -> [Citation] {
    let wanted = Set(declarations)
    return citations.filter { !wanted.isDisjoint(with: $0.declarations) }
  }
}
