internal import ArgumentParser
internal import Publication

/// What `gids new` makes.
enum NewKind: String, CaseIterable {
  case guide, fragment, link, contact, term, label, figure

  /// The kind of its id.
  var declared: DeclaredKind {
    switch self {
    case .guide: .guide
    case .fragment: .fragment
    case .link: .link
    case .contact: .contact
    case .term: .term
    case .label: .label
    case .figure: .figure
    }
  }
}
