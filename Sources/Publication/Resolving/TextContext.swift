/// Where a text stands, which decides what its references mean.
struct TextContext {
  /// The guide; `nil` for the site and the registries.
  var guide: Int?
  /// The part of the guide; `nil` outside the parts.
  var part: Int?
  /// The guide itself or the fragment in which the text was written.
  var scope: Scope
  /// Whether it is a postal address, which two languages may well write alike.
  var isPostalAddress = false

  /// The texts of the site and the registries.
  static let site = TextContext(guide: nil, part: nil, scope: Scope())
  /// The addresses of contacts.
  static let postalAddress = TextContext(guide: nil, part: nil, scope: Scope(), isPostalAddress: true)
}

/// What a text may be made of.
enum TextForm {
  /// Paragraphs and lists.
  case blocks
  /// One paragraph.
  case line
  /// One paragraph that other texts cite: it cites nothing that could cite it in turn.
  case title
}

/// The entries that the texts of a page name, in the order of their first mention.
struct Mentions {
  private(set) var contacts: [Int] = []
  private(set) var terms: [Int] = []

  mutating func add(contact: Int) {
    if !contacts.contains(contact) { contacts.append(contact) }
  }

  mutating func add(term: Int) {
    if !terms.contains(term) { terms.append(term) }
  }

  mutating func add(_ other: Mentions) {
    for contact in other.contacts { add(contact: contact) }
    for term in other.terms { add(term: term) }
  }
}
