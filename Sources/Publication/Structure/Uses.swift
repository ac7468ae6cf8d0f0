internal import Diagnostics
internal import Manuscript

/// What the content declares and can cite: entries of the registries, fragments and figures.
enum Declared: CaseIterable {
  case link, contact, term, label, file, fragment, figure

  init?(_ what: Noun) {
    switch what {
    case .link: self = .link
    case .contact: self = .contact
    case .term: self = .term
    case .label: self = .label
    case .file: self = .file
    case .fragment: self = .fragment
    case .figure: self = .figure
    default: return nil
    }
  }

  var noun: Noun {
    switch self {
    case .link: .link
    case .contact: .contact
    case .term: .term
    case .label: .label
    case .file: .file
    case .fragment: .fragment
    case .figure: .figure
    }
  }
}

/// What uses what.
///
/// A page uses what its texts and keys name. An entry can use others, too: a contact its form, a term what its definition names.
struct Uses {
  /// Something that is declared, by its place in ``declarations``.
  typealias Index = Int

  struct Declaration {
    let kind: Declared
    let id: Located<String>
  }

  /// A figure that is declared under `figures:`.
  struct FigurePlace: Hashable {
    let file: SourceFileID
    let id: String
  }

  let declarations: [Declaration]
  /// The entry whose texts are read; `nil` for those of the pages.
  var user: Index?
  private let starts: [Declared: Index]
  private let fragments: [String: Index]
  private let figures: [FigurePlace: Index]
  private var isUsedByPages: [Bool]
  private var usedByEntries: [Index: Set<Index>] = [:]

  init(_ manuscript: Manuscript) {
    let registry = manuscript.registry
    let fragments = manuscript.fragments.values.sorted { $0.id < $1.id }
    let figures = manuscript.guides.flatMap(\.source.figures) + fragments.flatMap(\.source.figures)
    let ids: [(kind: Declared, ids: [Located<String>])] = [
      (.link, registry.links.map(\.id)), (.contact, registry.contacts.map(\.id)), (.term, registry.terms.map(\.id)),
      (.label, registry.labels.map(\.id)), (.file, registry.files.map(\.id)),
      (.fragment, fragments.map { Located($0.id, at: $0.source.range) }), (.figure, figures.map(\.id)),
    ]
    var declarations: [Declaration] = []
    var starts: [Declared: Index] = [:]
    for (kind, ids) in ids {
      starts[kind] = declarations.count
      declarations += ids.map { Declaration(kind: kind, id: $0) }
    }
    let firstFragment = starts[.fragment] ?? 0
    let firstFigure = starts[.figure] ?? 0
    self.fragments = Dictionary(
      fragments.enumerated().map { ($1.id, firstFragment + $0) }, uniquingKeysWith: { first, _ in first })
    self.figures = Dictionary(
      figures.enumerated().map { (FigurePlace(file: $1.id.range.file, id: $1.id.value), firstFigure + $0) },
      uniquingKeysWith: { first, _ in first })
    isUsedByPages = [Bool](repeating: false, count: declarations.count)
    (self.declarations, self.starts) = (declarations, starts)
  }

  func index(of kind: Declared, _ place: Int) -> Index { (starts[kind] ?? 0) + place }
  func index(ofFragment id: String) -> Index? { fragments[id] }
  func index(ofFigure id: String, in file: SourceFileID) -> Index? { figures[FigurePlace(file: file, id: id)] }

  /// Notes a use by the one whose texts are read.
  mutating func note(_ used: Index?) {
    guard let used else { return }
    if let user { usedByEntries[user, default: []].insert(used) } else { isUsedByPages[used] = true }
  }

  /// What no page uses, not even by way of something that it does use.
  ///
  /// Of entries that only use each other, the first one stands for all: when it is gone, the next ones are found.
  func unused() -> [Declaration] {
    var isReached = isUsedByPages
    follow(isUsedByPages.indices.filter { isUsedByPages[$0] }, &isReached)
    let rest = isReached.indices.filter { !isReached[$0] }
    var usedByRest: Set<Index> = []
    for user in rest { usedByRest.formUnion((usedByEntries[user] ?? []).subtracting([user])) }
    var found: [Index] = rest.filter { !usedByRest.contains($0) }
    for index in found { isReached[index] = true }
    follow(found, &isReached)
    // What is left goes round in circles.
    for index in rest where !isReached[index] {
      found.append(index)
      isReached[index] = true
      follow([index], &isReached)
    }
    return found.map { declarations[$0] }
  }

  private func follow(_ users: [Index], _ isReached: inout [Bool]) {
    var users = users
    while let user = users.popLast() {
      for used in usedByEntries[user] ?? [] where !isReached[used] {
        isReached[used] = true
        users.append(used)
      }
    }
  }
}
