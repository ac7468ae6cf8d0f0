/// A reference as a writer types it: the destination of a CommonMark link, such as `step:sign-in`.
struct ReferenceSyntax: Hashable {
  let kind: Kind
  /// Whether the kind begins with a capital: `Term:user`.
  let isCapitalised: Bool
  /// What stands after the colon.
  let argument: String

  enum Kind: String, CaseIterable {
    case link, contact, term, terms, ui, step, steps, part, guide, figure, file
  }

  /// What a destination turned out to be.
  enum Reading {
    case reference(ReferenceSyntax)
    /// A scheme that is no kind of reference.
    case unknownKind(String)
    case address
    case email(String)
    /// No kind and no colon.
    case bare
  }

  /// The schemes of addresses (IANA registry of URI schemes) that writers type.
  private static let addressSchemes: Set<String> = [
    "http", "https", "ftp", "ftps", "file", "tel", "sms", "data", "javascript",
  ]

  static func read(_ destination: String) -> Reading {
    guard let colon = destination.firstIndex(of: ":") else { return .bare }
    let scheme = String(destination[..<colon])
    let argument = String(destination[destination.index(after: colon)...])
    let isCapitalised = scheme.first?.isUppercase ?? false
    let name = isCapitalised ? scheme.prefix(1).lowercased() + scheme.dropFirst() : scheme
    if let kind = Kind(rawValue: name) {
      return .reference(ReferenceSyntax(kind: kind, isCapitalised: isCapitalised, argument: argument))
    }
    if scheme.lowercased() == "mailto" { return .email(argument) }
    return addressSchemes.contains(scheme.lowercased()) ? .address : .unknownKind(scheme)
  }

  /// The form of a complete reference of this kind.
  static func form(of kind: Kind) -> String {
    switch kind {
    case .steps: "<steps:first..last> or <steps:one,other>"
    case .ui: "<ui:label> or, for a click path, <ui:label/label>"
    default: "<\(kind.rawValue):id>"
    }
  }

  /// What two languages must have in common: the kind without its number or capital, and what it names.
  ///
  /// - Parameter guide: The id of the guide in which the reference stands; naming it or not makes no difference.
  func identity(in guide: String?) -> String {
    let kind = self.kind == .terms ? Kind.term : self.kind
    let isOwn = guide.map { argument.hasPrefix("\($0)/") } ?? false
    return "\(kind.rawValue):\(isOwn ? argument.dropFirst((guide?.count ?? 0) + 1) : argument[...])"
  }
}
