internal import Diagnostics
internal import Manuscript

/// The outlines of all guides in all editions, and the places from which the files are read.
struct EditionOutlines {
  /// For each guide, one outline for what everyone gets and one for each edition.
  let all: [String: [GuideOutline]]
  /// Where the steps and figures of each fragment stand.
  private let uses: [String: [Reading]]

  init(of manuscript: Manuscript) {
    var all: [String: [GuideOutline]] = [:]
    var uses: [String: [Reading]] = [:]
    for guide in manuscript.guides {
      let outlines = manuscript.site.allEditions.map { GuideOutliner(guide, in: manuscript, edition: $0).outline }
      all[guide.id] = outlines
      for outline in outlines {
        for scope in outline.fragmentScopes {
          if let id = scope.fragment?.id { uses[id, default: []].append(Reading(outline: outline, scope: scope)) }
        }
      }
    }
    (self.all, self.uses) = (all, uses)
  }

  /// The ways in which the texts of a file are read: those of a fragment once for each use of it; none for a file outside the guides.
  func readings(of kind: ContentPath) -> [Reading] {
    switch kind {
    case .guide(let id): (all[id] ?? []).map { Reading(outline: $0, scope: $0.scope) }
    case .fragment(let id): uses[id] ?? []
    default: []
    }
  }

  /// The readings for a citation that names a guide: those of that guide, in the scope of the citation where it is its own.
  func readings(_ readings: [Reading], naming guide: String?) -> [Reading] {
    guard let guide else { return readings }
    let own = readings.filter { $0.outline.document.id == guide }
    return own.isEmpty ? self.readings(of: .guide(id: guide)) : own
  }
}

/// A text as it is read in a guide, in one edition.
struct Reading {
  let outline: GuideOutline
  let scope: Scope

  /// Where the id is declared that a text cites.
  func idRange(of name: String, _ kind: DeclaredKind) -> SourceRange? {
    switch kind {
    case .step:
      guard let anchor = outline.anchor(of: name, in: scope), case .step(let facts) = outline.anchors[anchor] else {
        return nil
      }
      return facts.idRange
    case .part:
      guard case .part(let index) = outline.anchors[name] else { return nil }
      return outline.parts[index].source.id?.range
    case .figure: return outline.figure(name, in: scope).map { outline.figures[$0].idRange }
    case .link, .contact, .term, .label, .file, .guide, .fragment, .group, .edition: return nil
    }
  }
}

extension GuideOutline {
  /// Where the id is declared that an anchor comes from.
  func idRange(of place: AnchoredPlace) -> SourceRange? {
    switch place {
    case .part(let index): parts[index].source.id?.range
    case .step(let facts): facts.idRange
    }
  }

  /// The places where fragments are used, each once.
  var fragmentScopes: [Scope] {
    var scopes: [Scope] = []
    var seen: Set<[Int]> = []
    func add(_ scope: Scope) {
      if scope.fragment != nil, seen.insert(scope.uses).inserted { scopes.append(scope) }
    }
    func add(_ steps: [StepOutline]) {
      for step in steps {
        add(step.scope)
        for branch in step.branches { add(branch.steps) }
        add(step.steps)
      }
    }
    for part in parts { add(part.steps) }
    for figure in figures { add(figure.scope) }
    return scopes
  }
}
