internal import Diagnostics
internal import Manuscript

/// What the content declares and can cite: entries of the registries, fragments and figures.
enum Declared: Int, CaseIterable {
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
struct Uses: Sendable {
  /// Something that is declared, by its place in ``declarations``.
  typealias Index = Int

  struct Declaration: Sendable {
    let kind: Declared
    let id: Located<String>
  }

  /// A figure that is declared under `figures:`.
  struct FigurePlace: Hashable, Sendable {
    let file: SourceFileID
    let id: String
  }

  let declarations: [Declaration]
  /// The entry whose texts are read; `nil` for those of the pages.
  var user: Index?
  /// Where the declarations of each kind begin, in the order of ``Declared``.
  private let starts: [Index]
  private let fragments: [String: Index]
  private let figures: [FigurePlace: Index]
  var noted = Noted()

  /// The uses that were met.
  struct Noted: Sendable {
    /// What the pages name.
    fileprivate(set) var byPages = IndexSet()
    /// What the texts of each entry name.
    fileprivate(set) var byEntries: [Index: Set<Index>] = [:]

    mutating func add(_ other: Noted) {
      byPages.add(other.byPages)
      byEntries.merge(other.byEntries) { $0.union($1) }
    }
  }

  init(_ manuscript: Manuscript) {
    let registry = manuscript.registry
    let fragments = manuscript.fragments.values.sorted { $0.id < $1.id }
    let figures = manuscript.guides.flatMap(\.source.figures) + fragments.flatMap(\.source.figures)
    var declarations: [Declaration] = []
    var starts: [Index] = []
    for kind in Declared.allCases {
      starts.append(declarations.count)
      let ids =
        switch kind {
        case .link: registry.links.map(\.id)
        case .contact: registry.contacts.map(\.id)
        case .term: registry.terms.map(\.id)
        case .label: registry.labels.map(\.id)
        case .file: registry.files.map(\.id)
        case .fragment: fragments.map { Located($0.id, at: $0.source.range) }
        case .figure: figures.map(\.id)
        }
      declarations += ids.map { Declaration(kind: kind, id: $0) }
    }
    let firstFragment = starts[Declared.fragment.rawValue]
    let firstFigure = starts[Declared.figure.rawValue]
    self.fragments = Dictionary(
      fragments.enumerated().map { ($1.id, firstFragment + $0) }, uniquingKeysWith: { first, _ in first })
    self.figures = Dictionary(
      figures.enumerated().map { (FigurePlace(file: $1.id.range.file, id: $1.id.value), firstFigure + $0) },
      uniquingKeysWith: { first, _ in first })
    (self.declarations, self.starts) = (declarations, starts)
  }

  func index(of kind: Declared, _ place: Int) -> Index { starts[kind.rawValue] + place }
  func index(ofFragment id: String) -> Index? { fragments[id] }
  func index(ofFigure id: String, in file: SourceFileID) -> Index? { figures[FigurePlace(file: file, id: id)] }

  /// Notes a use by the one whose texts are read.
  mutating func note(_ used: Index?) {
    guard let used else { return }
    if let user { noted.byEntries[user, default: []].insert(used) } else { noted.byPages.insert(used) }
  }

  /// What no page uses, not even by way of something that it does use.
  ///
  /// Of entries that only use each other, the first one stands for all: when it is gone, the next ones are found.
  func unused() -> [Declaration] {
    var isReached = declarations.indices.map { noted.byPages.contains($0) }
    follow(isReached.indices.filter { isReached[$0] }, &isReached)
    let rest = isReached.indices.filter { !isReached[$0] }
    var usedByRest: Set<Index> = []
    for user in rest { usedByRest.formUnion((noted.byEntries[user] ?? []).subtracting([user])) }
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
      for used in noted.byEntries[user] ?? [] where !isReached[used] {
        isReached[used] = true
        users.append(used)
      }
    }
  }
}
